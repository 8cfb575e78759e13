/** Numbers as written, without sign, currency, hedge and unit. */

import { everyNth, fractionAt, oneInTen } from './fractions.ts';
import { digitsAt, type FoundNumber, partOfMagnitude, vagueAt, wordsAt } from './number-words.ts';
import type { Tokens } from './tokens.ts';
import { isMoney, unitOf } from './units.ts';

/** The number that begins at a token; undefined if there is none. `money` allows the short magnitudes of money. */
export function numberAt(t: Tokens, at: number, money = false): FoundNumber | undefined {
  const part = partOfMagnitude(t, at);
  if (part) return part;
  const found = digitsAt(t, at, money) ?? wordsAt(t, at);
  return everyNth(t, at) ?? oneInTen(t, at, found) ?? fractionAt(t, at, found) ?? vagueAt(t, at) ?? found;
}

/** "40m euros": the letter is a magnitude where money follows. */
export function isMoneyAhead(t: Tokens, at: number): boolean {
  if (!t.isNumber(at) || !t.lexicon.numbers.shortMagnitudes.get(t.lower(at + 1))?.money) return false;
  const unit = unitOf(t.lower(at + 2), t.lexicon);
  return unit !== undefined && isMoney(unit.name);
}
