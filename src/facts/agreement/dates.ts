/** Compares a printed date with a known one; the printed date may be less precise, but not more. */

import { dayNumber } from '../../core/date.ts';
import type { DateReading } from '../figures/figure.ts';
import type { Verdict } from './verdict.ts';

/**
 * A day, month, quarter, season, year or decade agrees with any known date that it contains. A span from one date to another
 * must have the same ends, or less precise ones. A financial year contains the dates that all such years contain, whichever month they start in.
 */
export function compareDates(printed: DateReading, known: DateReading): Verdict {
  // "Between January and June 2024" for "15 January to 28 June 2024"
  if (printed.ends && known.ends && areEndsOf(printed.ends, known.ends)) return 'agrees';
  if (printed.ends && areFinancialYears(printed.ends, known)) return 'agrees';
  if (printed.yearless || known.yearless) return compareYearless(printed, known) ? 'agrees' : 'date';
  if (isSame(printed, known)) return 'agrees';
  // The winter of 2022/23 is in every financial year 2022/23.
  if (printed.extent === 'unit' && known.extent === 'financial') return isYearEnd(printed, known) ? 'agrees' : 'date';
  if (isYearThatEnds(printed, known)) return 'agrees';
  if (printed.extent === 'unit') return holds(printed, known) ? 'agrees' : 'date';
  if (printed.extent === 'financial' && known.extent !== 'financial')
    return holds(middleOf(printed), known) || isFinancialYear(printed, known) ? 'agrees' : 'date';
  return 'date';
}

type Ends = NonNullable<DateReading['ends']>;

function areEndsOf([from, to]: Ends, [first, last]: Ends): boolean {
  return compareDates(from, first) === 'agrees' && compareDates(to, last) === 'agrees';
}

/** "2023" for the year to September 2023: an annual period is named after the year in which it ends. */
function isYearThatEnds({ extent, first, last }: DateReading, known: DateReading): boolean {
  if (extent !== 'unit' || known.extent !== 'span' || known.ends || last - first < 364 || last - first > 365)
    return false;
  return known.last >= first && known.last <= last && known.last - known.first <= 365;
}

/** True from December of the first year to February of the second. */
function isYearEnd(printed: DateReading, known: DateReading): boolean {
  const year = new Date(known.first * 86_400_000).getUTCFullYear();
  return printed.first === dayNumber(year, 12, 1) && printed.last === dayNumber(year + 1, 3, 1) - 1;
}

function isSame(a: DateReading, b: DateReading): boolean {
  return a.first === b.first && a.last === b.last;
}

function holds(outer: DateReading, inner: DateReading): boolean {
  return outer.first <= inner.first && outer.last >= inner.last;
}

/** From July of the first year to June of the second, which overlaps any financial year, whichever month it starts in. */
function middleOf(date: DateReading): DateReading {
  const year = new Date(date.first * 86_400_000).getUTCFullYear();
  return { ...date, first: dayNumber(year, 7, 1), last: dayNumber(year + 1, 6, 30) };
}

/** "2023/24" for April 2023 to March 2024: twelve months that begin in the first year and end in the second. */
function isFinancialYear(printed: DateReading, known: DateReading): boolean {
  const days = known.last - known.first + 1;
  const year = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  return (
    (days === 365 || days === 366) &&
    year(known.first) === year(printed.first) &&
    year(known.last) === year(printed.last)
  );
}

/** "2017/18 to 2019/20" for April 2017 to March 2020: whole years that begin in the first one and end in the last. */
function areFinancialYears([from, to]: Ends, known: DateReading): boolean {
  if (from.extent !== 'financial' || to.extent !== 'financial' || known.extent === 'financial') return false;
  const [start, end] = [new Date(known.first * 86_400_000), new Date((known.last + 1) * 86_400_000)];
  const [first, last] = [from.first, to.last].map((day) => new Date(day * 86_400_000).getUTCFullYear());
  const isWhole = start.getUTCMonth() === end.getUTCMonth() && start.getUTCDate() === end.getUTCDate();
  return isWhole && start.getUTCMonth() > 0 && start.getUTCFullYear() === first && end.getUTCFullYear() === last;
}

/** "September" agrees with September 2022, but the brief can't add a year that the evidence doesn't state. */
function compareYearless(printed: DateReading, known: DateReading): boolean {
  if (!printed.yearless) return false;
  const first = dayOfYear(known.first);
  const last = first + (known.last - known.first);
  const from = dayOfYear(printed.first);
  const to = from + (printed.last - printed.first);
  return printed.extent === 'span' ? from === first && to === last : from <= first && to >= last;
}

/** Days since 1 January of a leap year, so that a day and month have the same number in every year. */
function dayOfYear(day: number): number {
  const date = new Date(day * 86_400_000);
  return dayNumber(2000, date.getUTCMonth() + 1, date.getUTCDate()) - dayNumber(2000, 1, 1);
}
