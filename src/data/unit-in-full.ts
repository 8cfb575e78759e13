import { own } from '../core/own.ts';
import { moneyUnit } from '../languages/currency.ts';

const MAGNITUDES: Readonly<Record<string, string>> = { m: 'million', mn: 'million', bn: 'billion', k: 'thousand' };

/** A unit of money with its magnitude in full: "£ million" for "£m" and "£ m". */
export function unitInFull(unit: string): string {
  const money = moneyUnit(unit);
  const magnitude = money && own(MAGNITUDES, money.rest);
  return money && magnitude !== undefined ? `${money.currency} ${magnitude}` : unit;
}
