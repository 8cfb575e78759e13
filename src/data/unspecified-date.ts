/** Dates with unspecified digits: `201X`, `2004-XX`, `156X-12-25`. */

import type { DayNumber } from '../core/date.ts';
import type { DateWords } from '../languages/date-words.ts';
import { calendarUnit, months } from './calendar-unit.ts';

export interface UnspecifiedUnit {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly precision: 'one-of';
  readonly name: string;
}

/** The range of all days that the digits allow. */
export function unspecifiedUnit(
  year: string,
  month: string | undefined,
  day: string | undefined,
  words: DateWords,
): UnspecifiedUnit | { readonly reason: string; readonly hint?: string } {
  if (/^-?XXXX/.test(year)) {
    return { reason: "a date without a year can't be placed in time", hint: 'write the year, or part of it: 19XX' };
  }
  const years = [year.replaceAll('X', '0'), year.replaceAll('X', '9')].map(Number).sort((a, b) => a - b);
  const [from = 0, to = 0] = years;
  const earliest = edge(from, month, day, 'first');
  const latest = edge(to, month, day, 'last');
  if (earliest === undefined || latest === undefined) return { reason: 'no calendar day matches its digits' };
  return { first: earliest, last: latest, precision: 'one-of', name: nameOf({ year, from, to, month, day }, words) };
}

/** The first or last day of a year that fits the digits. */
function edge(
  year: number,
  month: string | undefined,
  day: string | undefined,
  end: 'first' | 'last',
): DayNumber | undefined {
  if (month === undefined) return months(year, 1, 12)[end];
  const fitting = numbersLike(month, 12);
  if (end === 'last') fitting.reverse();
  for (const m of fitting) {
    const whole = months(year, m, 1);
    if (day === undefined) return whole[end];
    const days = numbersLike(day, whole.last - whole.first + 1);
    const d = end === 'first' ? days[0] : days.at(-1);
    if (d !== undefined) return whole.first + d - 1;
  }
  return undefined;
}

/** The numbers from 1 to `most` whose two digits match. */
function numbersLike(digits: string, most: number): number[] {
  const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
  const all = Array.from({ length: most }, (_, i) => i + 1);
  return all.filter((n) => pattern.test(String(n).padStart(2, '0')));
}

interface Digits {
  readonly year: string;
  readonly from: number;
  readonly to: number;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function nameOf({ year, from, to, month, day }: Digits, words: DateWords): string {
  const [first, last] = [words.year(from), words.year(to)];
  if (month === undefined) return year.endsWith('XX') || from < 1 ? words.oneOf(first, last) : words.decade(from);
  const known = month.includes('X') ? undefined : calendarUnit(from, month, undefined, words);
  const monthName = known && 'name' in known ? known.name : undefined;
  if (from !== to) {
    const part =
      day !== undefined && !day.includes('X')
        ? words.monthDay(Number(day), Number(month))
        : words.monthAlone(Number(month));
    return month.includes('X') ? words.oneOf(first, last) : words.inSomeYear(part.trim(), first, last);
  }
  if (day === undefined) {
    const fitting = numbersLike(month, 12).map((m) => words.month(m, from));
    return month === 'XX' ? words.someMonth(first) : words.oneOf(fitting[0] ?? '', fitting.at(-1) ?? '');
  }
  return words.someDay(monthName ?? first);
}
