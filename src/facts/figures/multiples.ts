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
  const word = t.lexicon.numbers.multiples.get(t.lower(at));
  if (word !== undefined) return byWord(t, at, word);
  if (count && !count.share) return byTimes(t, count);
  return count ? asMany(t, count) : undefined;
}

/** "twice" is a multiple before "as", "the", "its", but a frequency after a verb. "Double" before a noun is a name. */
function byWord(t: Tokens, at: number, value: number): FoundMultiple | undefined {
  const after = t.lower(at + 1);
  const word = t.lower(at);
  if (
    /^(?:twice|thrice|double|triple|treble)$/.test(word) &&
    !/^(?:as|the|its|their|that|what|those|this|his|her|those|in|to|from|by|over|since|between)$/.test(after) &&
    t.at(at + 1)?.kind === 'word'
  )
    return undefined;
  if (/^(?:twice|thrice)$/.test(word) && !/^(?:as|the|its|their|that|what|those|this|his|her)$/.test(after))
    return undefined;
  return { next: at + 1, value };
}

/** "three times as many", "4.5 times the share", "1.5×". */
function byTimes(t: Tokens, count: FoundNumber): FoundMultiple | undefined {
  const half = halfAt(t, count.next);
  const next = half?.next ?? count.next;
  const value = count.value + (half?.part ?? 0);
  if (t.lower(next) === '×' || (t.lower(next) === 'x' && t.joined(next - 1) && !t.isNumber(next + 1)))
    return { next: next + 1, value };
  if (t.lower(next) !== 'times') return undefined;
  // "three times a week", "143 times in 2022" and "twelve times." are frequencies.
  return COMPARES.test(t.lower(next + 1)) ? { next: next + 1, value } : undefined;
}

const COMPARES =
  /^(?:as|the|its|their|that|those|this|what|more|less|fewer|higher|greater|larger|bigger|longer|likelier|over|his|her)$/;

/** "half as many", "a third as much", "two thirds as long"; "half as much again" is 1.5 times as much. */
function asMany(t: Tokens, { next, value }: FoundNumber): FoundMultiple | undefined {
  const again = t.lower(next) === 'as' && /^(?:much|many|long|often|large|high|big|far)$/.test(t.lower(next + 1));
  if (again && t.lower(next + 2) === 'again') return { next: next + 3, value: 1 + value / 100 };
  return t.lower(next) === 'as' &&
    /^(?:much|many|long|often|large|high|big|likely|fast|far|common)$/.test(t.lower(next + 1))
    ? { next, value: value / 100 }
    : undefined;
}

/** "twofold", "ten-fold". */
function foldAt(t: Tokens, at: number, count: FoundNumber | undefined): FoundMultiple | undefined {
  const compound = /^(.+)fold$/.exec(t.lower(at))?.[1];
  const small = compound === undefined ? undefined : t.lexicon.numbers.small.get(compound.replace(/-$/, ''));
  const hundred = compound === undefined ? undefined : t.lexicon.numbers.magnitudes.get(compound);
  if (small !== undefined || hundred !== undefined) return { next: at + 1, value: small ?? hundred ?? 1 };
  if (!count) return undefined;
  const fold = t.isDash(count.next) ? count.next + 1 : count.next;
  return t.lower(fold) === 'fold' ? { next: fold + 1, value: count.value } : undefined;
}

export function multipleReading(
  value: number,
  hedged: (reading: NumberReading) => NumberReading,
  step: number,
): NumberReading {
  return hedged({ ...exactly(value, '×', step), looseStep: Math.max(step, value >= 1 ? 0.5 : 0.1) });
}
