/** Finds multiples: "doubled", "halved", "twice as many", "three times the number", "tenfold", "a third as many". */

import { exactly, type NumberReading } from './figure.ts';
import { type FoundNumber, halfAt } from './number-words.ts';
import type { Tokens } from './tokens.ts';

export interface FoundMultiple {
  readonly next: number;
  readonly value: number;
}

/** The multiple whose first word or number is at `at`; `count` is the number there, if any. */
export function multipleAt(t: Tokens, at: number, count: FoundNumber | undefined): FoundMultiple | undefined {
  const fold = foldAt(t, at, count);
  if (fold) return fold;
  const word = t.lexicon.numbers.multiples.factors.get(t.lower(at));
  if (word !== undefined) return byWord(t, at, word);
  if (count && !count.share) return byTimes(t, count);
  return count ? asMany(t, count) : undefined;
}

/** "twice" is a multiple before "as", "the", "its", but a frequency after a verb. "Double" before a noun is a name. */
function byWord(t: Tokens, at: number, value: number): FoundMultiple | undefined {
  const { adverbs, nouns, amounts, ends } = t.lexicon.numbers.multiples;
  const isOfAmount = t.isIn(at + 1, amounts);
  if (t.isIn(at, adverbs) && !isOfAmount) return undefined;
  const isNoun = t.isIn(at, nouns) && t.at(at + 1)?.kind === 'word' && !t.isIn(at + 1, ends);
  return isNoun && !isOfAmount ? undefined : { next: at + 1, value };
}

/** "three times as many", "4.5 times the share", "1.5×". */
function byTimes(t: Tokens, count: FoundNumber): FoundMultiple | undefined {
  const half = halfAt(t, count.next);
  const next = half?.next ?? count.next;
  const value = count.value + (half?.part ?? 0);
  if (t.lower(next) === '×' || (t.lower(next) === 'x' && t.joined(next - 1) && !t.isNumber(next + 1)))
    return { next: next + 1, value };
  const { times, timesAlone, amounts, afterTimes } = t.lexicon.numbers.multiples;
  if (t.isIn(next, timesAlone)) return { next: next + 1, value };
  if (!t.isIn(next, times)) return undefined;
  // "three times a week", "143 times in 2022" and "twelve times." are frequencies.
  return t.isIn(next + 1, amounts) || t.isIn(next + 1, afterTimes) ? { next: next + 1, value } : undefined;
}

/** "half as many", "a third as much", "two thirds as long"; "half as much again" is 1.5 times as much. */
function asMany(t: Tokens, { next, value }: FoundNumber): FoundMultiple | undefined {
  const { grammar, numbers } = t.lexicon;
  const { measures, again } = numbers.multiples;
  if (!t.isIn(next, grammar.as) || !t.isIn(next + 1, measures)) return undefined;
  return t.isIn(next + 2, again) ? { next: next + 3, value: 1 + value / 100 } : { next, value: value / 100 };
}

/** "twofold", "ten-fold". */
function foldAt(t: Tokens, at: number, count: FoundNumber | undefined): FoundMultiple | undefined {
  const { small: smallNumbers, magnitudes, multiples } = t.lexicon.numbers;
  const compound = multiples.folded(t.lower(at)) ?? '';
  const small = smallNumbers.get(compound);
  const hundred = magnitudes.get(compound);
  if (small !== undefined || hundred !== undefined) return { next: at + 1, value: small ?? hundred ?? 1 };
  if (!count) return undefined;
  const fold = t.isDash(count.next) ? count.next + 1 : count.next;
  return multiples.folded(t.lower(fold)) === '' ? { next: fold + 1, value: count.value } : undefined;
}

export function multipleReading(
  value: number,
  hedged: (reading: NumberReading) => NumberReading,
  step: number,
): NumberReading {
  return hedged({ ...exactly(value, '×', step), looseStep: Math.max(step, value >= 1 ? 0.5 : 0.1) });
}
