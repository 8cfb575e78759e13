/** The currency in a unit of money: "£ million", "US$ bn", "EUR". */

import { letterPattern } from '../core/letter-pattern.ts';

const SIGN = letterPattern(String.raw`^([\p{Lu}]{0,2}[\p{Sc}])\s*(.*)$`);
/** Codes of ISO 4217 that briefs are likely to have; other capitals may be units ("TWh" is, "GWP" may be). */
const CODE =
  /^(AED|AMD|ARS|AUD|AZN|BAM|BDT|BGN|BRL|BYN|CAD|CHF|CLP|CNY|COP|CZK|DKK|DZD|EGP|ETB|EUR|GBP|GEL|GHS|HKD|HUF|IDR|ILS|INR|ISK|JPY|KES|KGS|KRW|KZT|LKR|MAD|MDL|MKD|MMK|MXN|MYR|NGN|NOK|NPR|NZD|PEN|PHP|PKR|PLN|RON|RSD|RUB|SAR|SEK|SGD|THB|TND|TRY|TWD|TZS|UAH|UGX|USD|UYU|UZS|VND|XAF|XOF|ZAR|ZMW)(?:\s+(.*))?$/;

export interface MoneyUnit {
  /** Its sign or code. */
  readonly currency: string;
  /** What follows: a magnitude, or ''. */
  readonly rest: string;
}

/** Undefined where the unit isn't money. */
export function moneyUnit(unit: string): MoneyUnit | undefined {
  const found = SIGN(unit).exec(unit) ?? CODE.exec(unit);
  return found ? { currency: found[1] ?? '', rest: found[2] ?? '' } : undefined;
}

/** A letter at the end of a currency is kept apart from a digit (Unicode LDML, part 3, 4.4: currency spacing). */
export function endsInLetter(currency: string): boolean {
  return /\p{L}$/u.test(currency);
}
