/** The dates beside a figure: when it was so, and what it is compared with. */

import type { DateReading } from '../figures/figure.ts';
import type { Mention } from '../statements/mention.ts';
import { compareDates } from './dates.ts';

/** The date that a difference or multiple counts from: 2022 in "fewer than in 2022", and then in "fewer than a year earlier". */
export function baseDate({ base, shift, role, clause }: Mention): DateReading | undefined {
  return base ?? (shift === undefined || role !== 'by' ? undefined : clause.dates[0]);
}

/** The dates of its part of the sentence without the one that it counts from. */
export function ownDates(mention: Mention): readonly DateReading[] {
  const base = baseDate(mention);
  return mention.clause.dates.filter((date) => base === undefined || compareDates(date, base) !== 'agrees');
}
