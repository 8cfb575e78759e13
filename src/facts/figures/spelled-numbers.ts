/** Numbers in words that a language composes of values and factors, as one token: "quatre-vingt-dix-sept", "двадцать пять". */

import type { NumberWords } from '../../languages/figure-words.ts';
import type { SpelledNumbers } from '../../languages/writing.ts';
import type { Token } from './token.ts';

interface Spelled {
  readonly next: number;
  readonly value: number;
  readonly step: number;
}

/** The tokens with each number in words in the place of its words. */
export function withSpelledNumbers(
  tokens: readonly Token[],
  spelled: SpelledNumbers,
  { small }: Pick<NumberWords, 'small'>,
): readonly Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    // In "3 millions" the word is a magnitude of the number before it.
    const isFactor = tokens[at - 1]?.kind === 'number' && spelled.multipliers.has(first?.lower ?? '');
    const found = first?.kind === 'word' && !isFactor ? spelledAt(tokens, at, spelled, small) : undefined;
    const last = tokens[(found?.next ?? 0) - 1];
    if (!first || !found || !last) {
      if (first) result.push(first);
      continue;
    }
    const text = String(found.value);
    const decimals = text.split('.')[1]?.length ?? 0;
    result.push({
      ...{ kind: 'number', text, lower: text, start: first.start, end: last.end },
      ...{ value: found.value, decimals, spelled: { step: found.step } },
    });
    at = found.next - 1;
  }
  return result;
}

function spelledAt(
  tokens: readonly Token[],
  at: number,
  spelled: SpelledNumbers,
  small: ReadonlyMap<string, number>,
): Spelled | undefined {
  const found = digitByDigit(tokens, at, spelled) ?? composed(tokens, at, spelled);
  if (!found) return undefined;
  const word = tokens[at]?.lower ?? '';
  const isAlone = found.next === at + 1;
  if (isAlone && small.has(word)) return undefined;
  const after = tokens[found.next];
  if (isAlone && spelled.beforeThings.has(word) && after?.kind !== 'word') return undefined;
  return found;
}

/** "二〇二二". */
function digitByDigit(
  tokens: readonly Token[],
  at: number,
  { digits, multipliers }: SpelledNumbers,
): Spelled | undefined {
  let next = at;
  let value = '';
  for (; ; next++) {
    const digit = digits.get(tokens[next]?.lower ?? '');
    if (digit === undefined) break;
    value += digit;
  }
  if (value.length < 2 || multipliers.has(tokens[next]?.lower ?? '')) return undefined;
  return { next, value: Number(value), step: 1 };
}

/** The parts of a number from the largest to the smallest, whose sum is its value. */
type Parts = number[];

function composed(tokens: readonly Token[], at: number, spelled: SpelledNumbers): Spelled | undefined {
  const parts: Parts = [];
  let last = 1;
  let next = at;
  let joint = 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'number') break;
    const half = next > at && joint === 0 ? halfAt(tokens, i, spelled) : 0;
    const value = spelled.values.get(token.lower);
    const factor = spelled.multipliers.get(token.lower);
    if (half > 0) {
      parts.push(last / 2);
      i += half - 1;
    } else if (value !== undefined && fits(parts, value, joint > 0, spelled)) {
      parts.push(isFourScore(parts.at(-1), value) ? (parts.pop() ?? 1) * value : value);
      last = 1;
    } else if (factor !== undefined && joint === 0 && mayMultiply(parts, factor)) {
      parts.push(groupBelow(parts, factor) * factor);
      last = factor;
    } else if (next > at && joint === 0 && spelled.joints.has(token.lower)) {
      // A dash joins words only where it touches them.
      if (token.kind === 'sign' && tokens[i - 1]?.end !== token.start) break;
      joint = 1;
      continue;
    } else break;
    joint = 0;
    next = i + 1;
  }
  if (next === at) return undefined;
  const value = Number(parts.reduce((sum, part) => sum + part, 0).toPrecision(15));
  const halved = value % 1 !== 0 && last === 1;
  return { next, value, step: halved ? 0.5 : last >= 10_000 ? last : 1 };
}

/** "et demi" after a number: the number of its tokens. */
export function halfAt(tokens: readonly Token[], at: number, { halves }: SpelledNumbers): number {
  return halves.find((phrase) => phrase.every((word, i) => tokens[at + i]?.lower === word))?.length ?? 0;
}

/** The largest power of ten that divides a number, below which more can be added. */
function powerOf(value: number): number {
  let power = 1;
  while (value % (power * 10) === 0) power *= 10;
  return power;
}

/** True for "cinq" after "vingt" and "dix" after "quatre-vingt", or for "zwanzig" after "ein und". */
function fits(parts: Parts, value: number, joined: boolean, { onesFirst }: SpelledNumbers): boolean {
  const top = parts.at(-1);
  if (top === undefined) return true;
  if (top % 1 !== 0 || value === 0) return false;
  if (onesFirst && top < 10 && (joined ? value >= 20 && value < 100 : value === 10)) return true;
  if (isFourScore(top, value)) return true;
  const tens = top % 100;
  const wide = (tens === 60 || tens === 80) && value < 20;
  return value < powerOf(top) || wide;
}

/** "Quatre-vingt" is four times twenty. */
function isFourScore(top: number | undefined, value: number): boolean {
  return top === 4 && value === 20;
}

function mayMultiply(parts: Parts, factor: number): boolean {
  const top = parts.at(-1);
  return top === undefined || top < factor || powerOf(top) > factor;
}

/** Takes the parts below a factor, and returns their sum; 1 without any. */
function groupBelow(parts: Parts, factor: number): number {
  let group = 0;
  while ((parts.at(-1) ?? Number.POSITIVE_INFINITY) < factor) group += parts.pop() ?? 0;
  return group === 0 ? 1 : group;
}
