/** Whether a date says no more than is known. */

import { dayNumber } from '../../core/date.ts';
import type { DateReading } from '../figures/figure.ts';
import type { Verdict } from './verdict.ts';

/**
 * A day, month, quarter, season, year or decade may hold a finer date that is known; a span from one date to another must be
 * the same; a financial year holds what every such year holds, whichever month it starts in.
 */
export function compareDates(said: DateReading, known: DateReading): Verdict {
  if (said.yearless || known.yearless) return compareYearless(said, known) ? 'agrees' : 'date';
  if (isSame(said, known)) return 'agrees';
  // The winter of 2022/23 lies in every financial year 2022/23.
  if (said.extent === 'unit' && known.extent === 'financial') return isYearEnd(said, known) ? 'agrees' : 'date';
  if (said.extent === 'unit') return holds(said, known) ? 'agrees' : 'date';
  if (said.extent === 'financial' && known.extent !== 'financial')
    return holds(middleOf(said), known) ? 'agrees' : 'date';
  return 'date';
}

/** From December of the first year to February of the second. */
function isYearEnd(said: DateReading, known: DateReading): boolean {
  const year = new Date(known.first * 86_400_000).getUTCFullYear();
  return said.first === dayNumber(year, 12, 1) && said.last === dayNumber(year + 1, 3, 1) - 1;
}

function isSame(a: DateReading, b: DateReading): boolean {
  return a.first === b.first && a.last === b.last;
}

function holds(outer: DateReading, inner: DateReading): boolean {
  return outer.first <= inner.first && outer.last >= inner.last;
}

/** From July of the first year to June of the second: April, July, October or January, all such years hold some of it. */
function middleOf(date: DateReading): DateReading {
  const year = new Date(date.first * 86_400_000).getUTCFullYear();
  return { ...date, first: dayNumber(year, 7, 1), last: dayNumber(year + 1, 6, 30) };
}

/** "September" of September 2022; a year that the evidence does not give can't be said. */
function compareYearless(said: DateReading, known: DateReading): boolean {
  if (!said.yearless) return false;
  const first = dayOfYear(known.first);
  const last = first + (known.last - known.first);
  const from = dayOfYear(said.first);
  const to = from + (said.last - said.first);
  return said.extent === 'span' ? from === first && to === last : from <= first && to >= last;
}

/** Days since 1 January of a leap year, so that a day and month have one number in every year. */
function dayOfYear(day: number): number {
  const date = new Date(day * 86_400_000);
  return dayNumber(2000, date.getUTCMonth() + 1, date.getUTCDate()) - dayNumber(2000, 1, 1);
}
