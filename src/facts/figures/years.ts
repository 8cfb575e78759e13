/** Years, months and the words that distinguish a year from other numbers, shared by the finders of dates. */

import { dayNumber } from '../../core/date.ts';
import type { DateReading } from './figure.ts';
import type { Tokens } from './tokens.ts';

export interface MonthOrDay {
  readonly month: number;
  readonly day?: number;
  readonly lastDay?: number;
}

export function reading(first: number, last: number, extent: DateReading['extent'] = 'unit'): DateReading {
  return { kind: 'date', first, last, yearless: false, extent };
}

export function spanOfYears(from: number, to: number): DateReading {
  return reading(dayNumber(from, 1, 1), dayNumber(to + 1, 1, 1) - 1);
}

export function lastDayOfMonth(year: number, month: number): number {
  return (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1;
}

/** A year of four digits without separators; below 1500 they are more often something else. */
export function yearOf(t: Tokens, at: number, ofDecade = false): number | undefined {
  const token = t.at(at);
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.lower)) return undefined;
  return token.value >= (ofDecade ? 1000 : 1500) && token.value <= 2199 ? token.value : undefined;
}

/** The token after a word for a year before its number: "عام 2022". */
export function afterYearWord(t: Tokens, at: number): number {
  return t.lexicon.dates.periods.get(t.lower(at)) === 12 && t.isNumber(at + 1) ? at + 1 : at;
}

export function isOrdinalEnding(t: Tokens, at: number): boolean {
  return t.joined(at - 1) && t.isIn(at, t.lexicon.numbers.ordinalEndings);
}

/** True for words after which the preceding number can't be a year or day. */
export function isMeasure(t: Tokens, at: number): boolean {
  return t.lower(at) === '%' || t.isIn(at, t.lexicon.dates.measures);
}
