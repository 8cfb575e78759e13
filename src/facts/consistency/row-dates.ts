/** The dates of rows: of a time series, or of labels such as "2012". */

import { type DateReading, dateReading } from '../figures/figure.ts';
import type { KnownFigures } from '../known.ts';
import type { Row, Series } from './rows.ts';

/** The date of a row; undefined if its label has other words. */
export function dateOfRow({ date, label }: Row, known: KnownFigures): DateReading | undefined {
  if (date) return dateReading(date);
  const [only, ...others] = known.figuresIn(label);
  const [reading] = only?.readings ?? [];
  return only?.written === label.trim() && others.length === 0 && reading?.kind === 'date' ? reading : undefined;
}

/** True if the rows are dates in chronological order. */
export function isInOrderOfTime({ rows }: Series, known: KnownFigures): boolean {
  const dates = rows.map((row) => dateOfRow(row, known));
  return dates.length > 1 && dates.every((date, i) => date && (i === 0 || (dates[i - 1]?.first ?? 0) < date.first));
}
