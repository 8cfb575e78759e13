/** Numbers in digits and in words: "145", "1.2 million", "twenty-five", "half a million", "one in ten", "two thirds". */

import { FRACTIONS, MAGNITUDES, SHORT_MAGNITUDES, SMALL_NUMBERS, VAGUE } from './english.ts';
import { looseStep } from './figure.ts';
import { isDash, type Token, touches } from './tokens.ts';
import { unitOf } from './units.ts';

/** A number among tokens, its unit not yet read. */
export interface FoundNumber {
  readonly next: number;
  readonly value: number;
  readonly step: number;
  readonly looseStep: number;
  /** A share in per cent: "one in ten", "a third". */
  readonly share: boolean;
  /** The upper end of what is not counted: "hundreds" is up to a thousand. */
  readonly upTo?: number;
}

type Tokens = readonly Token[];

/** The number at a token; undefined where none begins. `money` allows the short magnitudes of sums. */
export function numberAt(tokens: Tokens, at: number, money = false): FoundNumber | undefined {
  const half = halfOfMagnitude(tokens, at);
  if (half) return half;
  const found = digitsAt(tokens, at, money) ?? wordsAt(tokens, at);
  const part = oneInTen(tokens, at, found) ?? fraction(tokens, at, found) ?? vague(tokens, at);
  return part ?? (isAlone(tokens, at, found) ? undefined : found);
}

function digitsAt(tokens: Tokens, at: number, money: boolean): FoundNumber | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  let next = at + 1;
  let factor = 1;
  const short = touches(token, tokens[next]) ? SHORT_MAGNITUDES.get(tokens[next]?.lower ?? '') : undefined;
  if (short && (money || !short.money)) {
    factor = short.factor;
    next++;
  }
  for (let magnitude = magnitudeAt(tokens, next); magnitude; magnitude = magnitudeAt(tokens, next)) {
    factor *= magnitude;
    next++;
  }
  const value = Number((token.value * factor).toPrecision(15));
  const step = 10 ** -token.decimals * factor;
  // Zeros that a magnitude stands for were not written, so they were not rounded away.
  return { next, value, step, looseStep: factor === 1 ? looseStep(value, step) : step, share: false };
}

function magnitudeAt(tokens: Tokens, at: number): number | undefined {
  return MAGNITUDES.get(tokens[at]?.lower ?? '');
}

/** "half a million". */
function halfOfMagnitude(tokens: Tokens, at: number): FoundNumber | undefined {
  if (tokens[at]?.lower !== 'half' || tokens[at + 1]?.lower !== 'a') return undefined;
  const magnitude = magnitudeAt(tokens, at + 2);
  return magnitude
    ? { next: at + 3, value: magnitude / 2, step: magnitude / 2, looseStep: magnitude / 2, share: false }
    : undefined;
}

/** "a hundred", "three thousand two hundred and five", "twenty-five". */
function wordsAt(tokens: Tokens, at: number): FoundNumber | undefined {
  let total = 0;
  let group: number | undefined;
  let next = at;
  const first = tokens[at]?.lower ?? '';
  if ((first === 'a' || first === 'an') && magnitudeAt(tokens, at + 1)) {
    group = 1;
    next++;
  }
  for (;;) {
    const word = tokens[next]?.lower ?? '';
    const small = SMALL_NUMBERS.get(word);
    const magnitude = MAGNITUDES.get(word);
    if (small !== undefined && canFollow(group, small)) group = (group ?? 0) + small;
    else if (magnitude !== undefined && group !== undefined) {
      if (magnitude === 100 || magnitude === 12) group *= magnitude;
      else {
        total += group * magnitude;
        group = undefined;
      }
    } else if (word === 'and' && isHundreds(group, tokens, next)) {
      // "two hundred and five"
    } else if (isDash(tokens[next]) && isTens(group) && isSmall(tokens[next + 1], 9)) {
      // "twenty-five"
    } else break;
    if (group === undefined && total > 0 && !SMALL_NUMBERS.has(tokens[next + 1]?.lower ?? '')) {
      next++;
      break;
    }
    next++;
  }
  if (next === at || (group === undefined && total === 0)) return undefined;
  const value = total + (group ?? 0);
  // "two million" is rounded, "two hundred" is not.
  const last = magnitudeAt(tokens, next - 1) ?? 1;
  const step = last >= 1e6 ? last : 1;
  return { next, value, step, looseStep: Math.max(step, looseStep(value, 1)), share: false };
}

function canFollow(group: number | undefined, small: number): boolean {
  if (group === undefined) return true;
  return (group % 100 === 0 && group > 0) || (isTens(group) && small > 0 && small < 10);
}

function isTens(group: number | undefined): boolean {
  return group !== undefined && group % 100 >= 20 && group % 10 === 0;
}

function isHundreds(group: number | undefined, tokens: Tokens, at: number): boolean {
  return group !== undefined && group >= 100 && group % 100 === 0 && isSmall(tokens[at + 1], 99);
}

function isSmall(token: Token | undefined, most: number): boolean {
  const value = SMALL_NUMBERS.get(token?.lower ?? '');
  return value !== undefined && value > 0 && value <= most;
}

/** "one in ten", "nine out of ten", "one Belarusian in ten", "1 in 10": a share. */
function oneInTen(tokens: Tokens, at: number, part: FoundNumber | undefined): FoundNumber | undefined {
  if (!part || part.value < 1 || part.value > 99) return undefined;
  const between = tokens[part.next]?.kind === 'word' && tokens[part.next + 1]?.lower === 'in' ? 1 : 0;
  if (between === 1 && tokens[at]?.kind === 'number') return undefined;
  let next = part.next + between;
  const joint = tokens[next]?.lower;
  if (joint === 'out' && tokens[next + 1]?.lower === 'of') next += 2;
  else if (joint === 'in' && (between === 0 || !unitOf(tokens[part.next]?.lower ?? ''))) next++;
  else return undefined;
  if (tokens[next]?.lower === 'every') next++;
  const whole = digitsAt(tokens, next, false) ?? wordsAt(tokens, next);
  if (!whole || whole.value <= part.value || /^\d{4}$/.test(tokens[next]?.text ?? '')) return undefined;
  const value = Number(((part.value / whole.value) * 100).toPrecision(12));
  return { next: whole.next, value, step: 1, looseStep: 5, share: true };
}

/** "two thirds", "a quarter of", "half the population". */
function fraction(tokens: Tokens, at: number, count: FoundNumber | undefined): FoundNumber | undefined {
  const word = tokens[at]?.lower ?? '';
  if (word === 'half') return isHalf(tokens, at) ? share(1, 2, at + 1) : undefined;
  const many = word === 'a' ? 1 : (count?.value ?? 0);
  if (many < 1 || many > 9) return undefined;
  const part = (word === 'a' ? at + 1 : (count?.next ?? at)) + (isDash(tokens[count?.next ?? at]) ? 1 : 0);
  const denominator = FRACTIONS.get(tokens[part]?.lower ?? '');
  if (denominator === undefined || denominator <= many) return undefined;
  const plural = tokens[part]?.lower.endsWith('s') === true || tokens[part]?.lower === 'halves';
  // "A third term" orders; "a third of", "about a third" and "a quarter" are parts.
  const isPart = plural || denominator === 4 || tokens[part + 1]?.lower === 'of' || isHedged(tokens[at - 1]);
  return isPart && plural === many > 1 ? share(many, denominator, part + 1) : undefined;
}

function isHalf(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  if (isDash(after) || /^(?:first|second|last|other)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  return /^(?:of|the|a|its|their|all|his|her|this|these|those)$/.test(after?.lower ?? '') || isHedged(tokens[at - 1]);
}

function isHedged(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:about|around|roughly|nearly|almost|over|under|than|approximately)$/.test(token.lower)
  );
}

function share(part: number, whole: number, next: number): FoundNumber {
  const value = Number(((part / whole) * 100).toPrecision(12));
  return { next, value, step: 1, looseStep: 5, share: true };
}

/** "hundreds of thousands": from a hundred thousand to a million. */
function vague(tokens: Tokens, at: number): FoundNumber | undefined {
  const first = VAGUE.get(tokens[at]?.lower ?? '');
  if (first === undefined) return undefined;
  const second = tokens[at + 1]?.lower === 'of' ? VAGUE.get(tokens[at + 2]?.lower ?? '') : undefined;
  const value = first * (second ?? 1);
  const upTo = value * (first === 12 || first === 20 ? 10 : first === 1000 && second === undefined ? 1000 : 10);
  return { next: second === undefined ? at + 1 : at + 3, value, step: value, looseStep: value, share: false, upTo };
}

/** "one" says how many only beside a unit or a magnitude: "no one", "one of them", "in one blow". */
function isAlone(tokens: Tokens, at: number, found: FoundNumber | undefined): boolean {
  if (found?.value !== 1 || tokens[at]?.kind === 'number') return false;
  const after = tokens[found.next]?.lower ?? '';
  return unitOf(after) === undefined && after !== 'per';
}
