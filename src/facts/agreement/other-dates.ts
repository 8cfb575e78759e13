/** Finds dates beside a figure that belong to another figure of the evidence. */

import type { DateReading } from '../figures/figure.ts';
import type { Mention } from '../statements/mention.ts';
import { compareDates } from './dates.ts';

/** "66%, compared with 58% in 2022": 2022 beside 66 belongs to the other figure. */
export function borrowedDate(
  printed: Mention,
  known: Mention,
  other: Mention,
  others: readonly Mention[],
): string | undefined {
  if (known.clause.dates.length > 0) return undefined;
  // "310 km of mains. In 2003 it was 1,120 km": a date is carried on to later sentences, not back.
  const isCarriedOn =
    known.sentence.start >= other.sentence.start && known.role === undefined && known.start > other.start;
  if (known.sentence !== other.sentence ? known.sentence.start >= other.sentence.start : isCarriedOn) return undefined;
  const isOfOther = (date: DateReading): boolean =>
    !date.yearless && other.clause.dates.some((one) => compareDates(date, one) === 'agrees');
  // "In 2015 there were 58, and 41 now": the sentence gives the date to the other figure too.
  const isShared = known.sentence === other.sentence || others.some(({ clause }) => clause.dates.some(isOfOther));
  if (others.length > 0 && isShared) return undefined;
  return printed.clause.dates.length > 0 && printed.clause.dates.every(isOfOther) ? other.written : undefined;
}
