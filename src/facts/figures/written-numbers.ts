/** Numbers as written, without sign, currency, hedge and unit. */

import { everyNth, fractionAt, oneInTen } from './fractions.ts';
import { digitsAt, type FoundNumber, partOfMagnitude, vagueAt, wordsAt } from './number-words.ts';
import type { Tokens } from './tokens.ts';
import { currencyBefore } from './unit-words.ts';
import { isMoney, type Unit, unitOf } from './units.ts';

/** The number that begins at a token; undefined if there is none. `money` allows the short magnitudes of money. */
export function numberAt(t: Tokens, at: number, money = false): FoundNumber | undefined {
  const part = partOfMagnitude(t, at);
  if (part) return part;
  const found = digitsAt(t, at, money) ?? wordsAt(t, at);
  return everyNth(t, at) ?? oneInTen(t, at, found) ?? fractionAt(t, at, found) ?? vagueAt(t, at) ?? found;
}

/** "40m euros": the letter is a magnitude where money follows. */
export function isMoneyAhead(t: Tokens, at: number): boolean {
  return moneyAhead(t, at) !== undefined;
}

function moneyAhead(t: Tokens, at: number): Unit | undefined {
  const unit = hasShortMoney(t, at) ? unitOf(t.lower(at + 2), t.lexicon) : undefined;
  return unit && isMoney(unit.name) ? unit : undefined;
}

/** True for "40m" and "2b", which are money or something else. */
function hasShortMoney(t: Tokens, at: number): boolean {
  return t.isNumber(at) && t.joined(at) && t.lexicon.numbers.shortMagnitudes.get(t.lower(at + 1))?.money === true;
}

/** How many tokens away an amount may be. */
const FAR = 25;

/** "68m crowns, four times the 17m of 2018/19": the money of another amount of the sentence that is written the same way. */
export function sharedCurrency(t: Tokens, at: number): { readonly unit: Unit; readonly length: 0 } | undefined {
  if (!hasShortMoney(t, at) || moneyAhead(t, at)) return undefined;
  const after = t.at(at + 2);
  // "17m wide" isn't money.
  if (after?.kind === 'word' && !t.lexicon.subjects.stop.has(after.lower)) return undefined;
  for (const step of [-1, 1]) {
    for (let i = at + step; Math.abs(i - at) < FAR && t.at(i) && !/^[.!?]$/.test(t.at(i)?.text ?? ''); i += step) {
      const isSameLetter = hasShortMoney(t, i) && t.lower(i + 1) === t.lower(at + 1);
      const unit = isSameLetter ? (moneyAhead(t, i) ?? currencyBefore(t, i)?.unit) : undefined;
      if (unit) return { unit, length: 0 };
    }
  }
  return undefined;
}
