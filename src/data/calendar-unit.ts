/** Years, seasons, months and days as stretches of days. */

import { type DayNumber, dayNumber } from '../core/date.ts';
import type { DateWords } from '../languages/date-words.ts';

export interface CalendarUnit {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly precision: 'day' | 'month' | 'season' | 'year';
  readonly name: string;
}

/** The unit that digits name; `month` is 01-12, or 21-41 for a season or another part of a year. */
export function calendarUnit(
  year: number,
  month: string | undefined,
  day: string | undefined,
  words: DateWords,
): CalendarUnit | { readonly reason: string } {
  if (month === undefined) return { ...months(year, 1, 12), precision: 'year', name: words.year(year) };
  const m = Number(month);
  if (m >= 21 && m <= 41 && day === undefined) return partOfYear(year, m, words);
  if (m < 1 || m > 12) return { reason: `'${month}' is neither a month (01-12) nor a season (21-41)` };
  const whole = months(year, m, 1);
  if (day === undefined) return { ...whole, precision: 'month', name: words.month(m, year) };
  const d = Number(day);
  if (d < 1 || d > whole.last - whole.first + 1) return { reason: `${words.month(m, year)} has no day ${day}` };
  return { first: whole.first + d - 1, last: whole.first + d - 1, precision: 'day', name: words.day(d, m, year) };
}

/**
 * ISO 8601-2, 4.8: 21-24 seasons, 25-28 of the north, 29-32 of the south, 33-36 quarters, 37-39 thirds, 40-41 halves. Seasons are
 * whole months; one without a hemisphere is northern. Seasons that start in December, or in the south, end in the next year.
 */
function partOfYear(year: number, code: number, words: DateWords): CalendarUnit {
  if (code >= 40)
    return { ...months(year, (code - 40) * 6 + 1, 6), precision: 'season', name: words.part(code - 39, 2, year) };
  if (code >= 37)
    return { ...months(year, (code - 37) * 4 + 1, 4), precision: 'season', name: words.part(code - 36, 3, year) };
  if (code >= 33)
    return { ...months(year, (code - 33) * 3 + 1, 3), precision: 'season', name: words.part(code - 32, 4, year) };
  const index = (code - 21) % 4;
  const season = words.season(index, year);
  if (code < 29) return { ...months(year, 3 + index * 3, 3), precision: 'season', name: season };
  const first = [9, 12, 3, 6][index] ?? 9;
  return { ...months(year, first, 3), precision: 'season', name: words.southern(season) };
}

/** A stretch of months; months beyond December belong to the next year. */
export function months(
  year: number,
  first: number,
  count: number,
): { readonly first: DayNumber; readonly last: DayNumber } {
  return { first: firstOfMonth(year, first), last: firstOfMonth(year, first + count) - 1 };
}

function firstOfMonth(year: number, month: number): DayNumber {
  return month > 12 ? dayNumber(year + 1, month - 12, 1) : dayNumber(year, month, 1);
}
