/** Ordinals as written: "21st", "third", "twenty-first". */

import type { Tokens } from './tokens.ts';

export interface FoundOrdinal {
  readonly value: number;
  readonly next: number;
  readonly inDigits: boolean;
}

/** The ordinal at a token, in digits or in words. */
export function ordinalWordAt(t: Tokens, at: number): FoundOrdinal | undefined {
  const { ordinals, ordinalEndings, ordinalBefore, afterOrdinalPoint, small } = t.lexicon.numbers;
  if (t.isNumber(at) && t.joined(at) && t.isIn(at + 1, ordinalEndings)) {
    return { value: t.at(at)?.value ?? 0, next: at + 2, inDigits: true };
  }
  if (t.isNumber(at) && t.isIn(at - 1, ordinalBefore))
    return { value: t.at(at)?.value ?? 0, next: at + 1, inDigits: true };
  // "3. Quartal"
  const point = t.isNumber(at) && t.joined(at) && t.at(at + 1)?.text === '.';
  if (point && t.isIn(at + 2, afterOrdinalPoint)) return { value: t.at(at)?.value ?? 0, next: at + 2, inDigits: true };
  const value = ordinals.get(t.lower(at));
  if (value !== undefined) return { value, next: at + 1, inDigits: false };
  const tens = small.get(t.lower(at));
  if (tens === undefined || tens < 20 || !t.isDash(at + 1)) return undefined;
  const ones = ordinals.get(t.lower(at + 2));
  return ones !== undefined && ones < 10 ? { value: tens + ones, next: at + 3, inDigits: false } : undefined;
}
