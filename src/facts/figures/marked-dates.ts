/** Dates with a sign after each of their numbers: "2022年10月17日", "10月17日", "2022年第三季度". */

import { dayNumber } from '../../core/date.ts';
import type { FoundDate } from './found-date.ts';
import { part } from './quarters.ts';
import type { Tokens } from './tokens.ts';
import { lastDayOfMonth, reading, spanOfYears, yearOf } from './years.ts';

/** Any leap year works: yearless dates are compared by month and day only. */
const CALENDAR_YEAR = 2000;

export function markedDate(t: Tokens, at: number): FoundDate | undefined {
  const marks = t.lexicon.writing.dateMarks;
  if (!marks || !t.isNumber(at)) return undefined;
  const year = t.isIn(at + 1, marks.year) ? yearOf(t, at) : undefined;
  const monthAt = year === undefined ? at : at + 2;
  const partOfYear = year === undefined ? undefined : partAt(t, at, year);
  if (partOfYear) return partOfYear;
  const named = t.lexicon.dates.months.get(t.at(monthAt)?.text ?? '');
  if (year !== undefined && named !== undefined)
    return { from: at, next: monthAt + 1, reading: reading(dayNumber(year, named, 1), lastDayOfMonth(year, named)) };
  const month = numberBefore(t, monthAt, marks.month, 12);
  if (month === undefined)
    return year === undefined ? undefined : { from: at, next: at + 2, reading: spanOfYears(year, year) };
  const day = numberBefore(t, monthAt + 2, marks.day, 31);
  const of = year ?? CALENDAR_YEAR;
  const [first, last] = day === undefined ? [1, undefined] : [day, day];
  const range = reading(
    dayNumber(of, month, first),
    last === undefined ? lastDayOfMonth(of, month) : dayNumber(of, month, last),
  );
  const next = monthAt + (day === undefined ? 2 : 4);
  return { from: at, next, reading: { ...range, yearless: year === undefined } };
}

/** A whole number right before a sign. */
function numberBefore(t: Tokens, at: number, marks: ReadonlySet<string>, most: number): number | undefined {
  const token = t.at(at);
  if (token?.kind !== 'number' || !t.isIn(at + 1, marks)) return undefined;
  return Number.isInteger(token.value) && token.value >= 1 && token.value <= most ? token.value : undefined;
}

/** "2022年第三季度", "2022年上半年". */
function partAt(t: Tokens, at: number, year: number): FoundDate | undefined {
  const { dates, numbers } = t.lexicon;
  const half = dates.halfYears.get(t.lower(at + 2));
  if (half !== undefined) return part(at, at + 3, year, half, 6);
  const number = t.isIn(at + 2, numbers.ordinalBefore) ? at + 3 : at + 2;
  const n = t.at(number)?.value ?? 0;
  return t.isIn(number + 1, dates.quarters) && n >= 1 && n <= 4 ? part(at, number + 2, year, n, 3) : undefined;
}
