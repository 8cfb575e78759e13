/** Numbers in digits and in words: "145", "1.2 million", "twenty-five", "half a million", "two and a half", "3 × 10⁶". */

import { looseStep } from './figure.ts';
import { halfAt as halfPhraseAt } from './spelled-numbers.ts';
import type { Tokens } from './tokens.ts';
import { unitOf } from './units.ts';

/** A number among tokens, before its unit is read. */
export interface FoundNumber {
  readonly next: number;
  readonly value: number;
  readonly step: number;
  readonly looseStep: number;
  /** True for a share in per cent: "one in ten", "a third". */
  readonly share: boolean;
  /** The upper end of a vague number: "hundreds" is up to a thousand. */
  readonly upTo?: number;
}

export function digitsAt(t: Tokens, at: number, money: boolean): FoundNumber | undefined {
  const token = t.at(at);
  if (token?.kind !== 'number') return undefined;
  let next = at + 1;
  let factor = 1;
  const power = powerAt(t, next);
  if (power) [factor, next] = [power.factor, power.next];
  const short = t.joined(next - 1) ? t.lexicon.numbers.shortMagnitudes.get(t.lower(next)) : undefined;
  if (short && (money || !short.money || countsThings(t, next + 1))) {
    factor = short.factor;
    next++;
  } else if (money && t.lexicon.numbers.shortMagnitudes.has(t.lower(next)) && t.lower(next).length > 1) {
    factor = t.lexicon.numbers.shortMagnitudes.get(t.lower(next))?.factor ?? 1;
    next++;
  }
  const hyphen = t.isDash(next) && t.lexicon.numbers.magnitudes.has(t.lower(next + 1)) && t.joined(next) ? 1 : 0;
  next += hyphen;
  for (let magnitude = magnitudeAt(t, next); magnitude; magnitude = magnitudeAt(t, next)) {
    factor *= magnitude;
    next++;
  }
  const value = Number((token.value * factor).toPrecision(15));
  const step = (token.spelled?.step ?? 10 ** -token.decimals) * factor;
  // The zeros of a magnitude ("million") aren't written, so they don't come from rounding.
  return { next, value, step, looseStep: factor === 1 ? looseStep(value, step) : step, share: false };
}

/** "2.5m people": the "m" isn't metres if a noun for something counted follows. */
function countsThings(t: Tokens, at: number): boolean {
  const { things, stem } = t.lexicon.subjects;
  const compared = t.isIn(at, t.lexicon.numbers.beforeThings) ? at + 1 : at;
  let last = compared;
  // "44.2m half-days"
  while (t.isDash(last + 1) && t.joined(last) && t.joined(last + 1)) last += 2;
  return things.has(stem(t.lower(last))) || (compared > at && unitOf(t.lower(compared), t.lexicon) !== undefined);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "× 10⁶", "x 10^6", "e6" after a number. */
function powerAt(t: Tokens, at: number): { readonly factor: number; readonly next: number } | undefined {
  const touching = t.joined(at - 1);
  if (t.lower(at) === 'e' && touching && t.joined(at) && t.isNumber(at + 1)) {
    return { factor: 10 ** (t.at(at + 1)?.value ?? 0), next: at + 2 };
  }
  // "10³" alone: ten by two more tens.
  const bare = t.at(at - 1)?.text === '10' ? exponentAt(t, at) : undefined;
  if (bare) return { factor: 10 ** (bare.exponent - 1), next: bare.next };
  if (!/^[×x]$/.test(t.lower(at)) || t.at(at + 1)?.text !== '10') return undefined;
  const power = exponentAt(t, at + 2);
  return power && { factor: 10 ** power.exponent, next: power.next };
}

/** "⁶", "^6" right after a number. */
function exponentAt(t: Tokens, at: number): { readonly exponent: number; readonly next: number } | undefined {
  if (t.at(at)?.text === '^' && t.isNumber(at + 1)) return { exponent: t.at(at + 1)?.value ?? 0, next: at + 2 };
  const isNegative = t.at(at)?.text === '⁻';
  let digits = '';
  let next = isNegative ? at + 1 : at;
  for (; t.joined(next - 1) && SUPERSCRIPTS.includes(t.at(next)?.text ?? ' '); next++) {
    digits += SUPERSCRIPTS.indexOf(t.at(next)?.text ?? '');
  }
  return digits === '' ? undefined : { exponent: isNegative ? -Number(digits) : Number(digits), next };
}

export function magnitudeAt(t: Tokens, at: number): number | undefined {
  return t.lexicon.numbers.magnitudes.get(t.lower(at));
}

const rounded = (next: number, value: number): FoundNumber => ({
  next,
  value,
  step: value,
  looseStep: value,
  share: false,
});

/** "half a million", "a quarter of a million". */
export function partOfMagnitude(t: Tokens, at: number): FoundNumber | undefined {
  const { a, of } = t.lexicon.grammar;
  const start = t.isIn(at, a) ? at + 1 : at;
  const denominator = t.lexicon.numbers.parts.fractions.get(t.lower(start));
  if (denominator === undefined) return undefined;
  let next = start + 1;
  if (t.isIn(next, of)) next++;
  if (!t.isIn(next, a)) return undefined;
  const magnitude = magnitudeAt(t, next + 1);
  return magnitude ? rounded(next + 2, magnitude / denominator) : undefined;
}

/** "a hundred", "three thousand two hundred and five", "twenty-five", "two and a half million". */
export function wordsAt(t: Tokens, at: number): FoundNumber | undefined {
  let total = 0;
  let group: number | undefined;
  let next = at;
  const { a, and } = t.lexicon.grammar;
  if (t.isIn(at, a) && magnitudeAt(t, at + 1)) {
    group = 1;
    next++;
  }
  for (;;) {
    const word = t.lower(next);
    const small = t.lexicon.numbers.small.get(word);
    const magnitude = t.lexicon.numbers.magnitudes.get(word);
    if (small !== undefined && canFollow(group, small)) group = (group ?? 0) + small;
    else if (magnitude !== undefined && group !== undefined) {
      if (magnitude === 100 || magnitude === 12) group *= magnitude;
      else {
        total += group * magnitude;
        group = undefined;
      }
    } else if (and.has(word) && isHundreds(group, total, t, next)) {
      // "two hundred and five"
      group ??= 0;
    } else if (t.isDash(next) && isTens(group) && isSmall(t, next + 1, 9) && t.joined(next)) {
      // "twenty-five"
    } else break;
    if (group === undefined && total > 0 && !continues(t, next + 1)) {
      next++;
      break;
    }
    next++;
  }
  if (next === at || (group === undefined && total === 0)) return undefined;
  return withHalf(t, { next, value: total + (group ?? 0), last: magnitudeAt(t, next - 1) ?? 1 });
}

interface WordsRead {
  readonly next: number;
  readonly value: number;
  readonly last: number;
}

/** "two and a half", "two and a half million"; "two million" is rounded, "two hundred" is not. */
function withHalf(t: Tokens, { next, value, last }: WordsRead): FoundNumber {
  const half = halfAt(t, next);
  if (half !== undefined) {
    const magnitude = magnitudeAt(t, half.next) ?? 1;
    const sum = (value + half.part) * magnitude;
    return {
      next: magnitude === 1 ? half.next : half.next + 1,
      value: sum,
      step: half.part * magnitude,
      looseStep: half.part * magnitude,
      share: false,
    };
  }
  const step = last >= 1e6 ? last : 1;
  return { next, value, step, looseStep: Math.max(step, looseStep(value, 1)), share: false };
}

/** "and a half", "and three quarters". */
export function halfAt(t: Tokens, at: number): { readonly next: number; readonly part: number } | undefined {
  const { grammar, numbers, writing } = t.lexicon;
  const half = writing.spelled ? halfPhraseAt(t.list, at, writing.spelled) : 0;
  if (half > 0) return { next: at + half, part: 0.5 };
  if (!t.isIn(at, grammar.and)) return undefined;
  const many = t.isIn(at + 1, grammar.a) ? 1 : numbers.small.get(t.lower(at + 1));
  const denominator = numbers.parts.fractions.get(t.lower(at + 2));
  if (many === undefined || denominator === undefined || many >= denominator) return undefined;
  return { next: at + 3, part: many / denominator };
}

function continues(t: Tokens, at: number): boolean {
  return t.lexicon.numbers.small.has(t.lower(at)) || (t.isIn(at, t.lexicon.grammar.and) && isSmall(t, at + 1, 99));
}

function canFollow(group: number | undefined, small: number): boolean {
  if (group === undefined || group === 0) return true;
  return (group % 100 === 0 && group > 0 && small > 0) || (isTens(group) && small > 0 && small < 10);
}

function isTens(group: number | undefined): boolean {
  return group !== undefined && group % 100 >= 20 && group % 10 === 0;
}

function isHundreds(group: number | undefined, total: number, t: Tokens, at: number): boolean {
  if (group === undefined) return total >= 1000 && isSmall(t, at + 1, 99);
  return group >= 100 && group % 100 === 0 && isSmall(t, at + 1, 99);
}

function isSmall(t: Tokens, at: number, most: number): boolean {
  const value = t.lexicon.numbers.small.get(t.lower(at));
  return value !== undefined && value > 0 && value <= most;
}

/** "hundreds of thousands": from a hundred thousand to a million. */
export function vagueAt(t: Tokens, at: number): FoundNumber | undefined {
  const { vague } = t.lexicon.numbers;
  const first = vague.get(t.lower(at));
  if (first === undefined) return undefined;
  const second = t.isIn(at + 1, t.lexicon.grammar.of) ? vague.get(t.lower(at + 2)) : undefined;
  const value = first * (second ?? 1);
  const upTo = value * (first === 1000 && second === undefined ? 1000 : 10);
  return { ...rounded(second === undefined ? at + 1 : at + 3, value), upTo };
}
