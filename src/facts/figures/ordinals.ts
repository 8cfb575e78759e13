/** Finds ordinals: "21st", "third term", "second-largest", "twenty-first". */

import { exactly } from './figure.ts';
import type { Found } from './numbers.ts';
import type { Tokens } from './tokens.ts';

export interface FoundOrdinal {
  readonly value: number;
  readonly next: number;
  readonly inDigits: boolean;
}

/** The ordinal at a token, in digits or in words. */
export function ordinalWordAt(t: Tokens, at: number): FoundOrdinal | undefined {
  const { ordinals, small } = t.lexicon.numbers;
  if (ordinals.size === 0) return undefined;
  if (t.isNumber(at) && t.joined(at) && /^(?:st|nd|rd|th)$/.test(t.lower(at + 1))) {
    return { value: t.at(at)?.value ?? 0, next: at + 2, inDigits: true };
  }
  const value = ordinals.get(t.lower(at));
  if (value !== undefined) return { value, next: at + 1, inDigits: false };
  const tens = small.get(t.lower(at));
  if (tens === undefined || tens < 20 || !t.isDash(at + 1)) return undefined;
  const ones = ordinals.get(t.lower(at + 2));
  return ones !== undefined && ones < 10 ? { value: tens + ones, next: at + 3, inDigits: false } : undefined;
}

export function ordinalAt(t: Tokens, at: number): Found | undefined {
  const found = ordinalWordAt(t, at);
  if (!found) return undefined;
  const { value, next, inDigits } = found;
  const after = t.isDash(next) ? next + 1 : next;
  const counted = t.lexicon.numbers.countedByOrdinals.has(t.lower(after));
  // "At first", "second to none", "first of all" state no order.
  if (!inDigits && /^(?:at|of)$/.test(t.lower(after)) && !counted) return undefined;
  if (!inDigits && value <= 2 && /^at$/.test(t.lower(at - 1))) return undefined;
  const end = counted && /(?:est|st)$/.test(t.lower(after)) ? after + 1 : next;
  const weak = !inDigits && !(counted && value > 1);
  const reading = exactly(value, 'th');
  return { from: at, next: end, core: [at, next], readings: [reading], weak };
}
