/** Dates of stated precision (EDTF, ISO 8601-2:2019), with the source's own wording. */

/** A proleptic Gregorian day, counted in days since 1970-01-01 (which is 0). */
export type DayNumber = number;

export interface StatedDate {
  /** The EDTF string: `1994`, `2014~/2016~`, `2020-22` (summer), `2020-08`, `[2022-10-17..2022-10-23]`. */
  readonly edtf: string;
  /** The words to print: "mid-2010s", "week of 17 October 2022". */
  readonly wording: string;
  /** The first and the last day that the statement allows. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** What kind of period that is: one known day, a calendar unit, several units, or one unknown day of a set. */
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'interval' | 'one-of';
  /** True when that end is approximate (`~` or `?`): it is drawn faded or dashed. */
  readonly approximateStart: boolean;
  readonly approximateEnd: boolean;
}

/** True for the placeholder of a date that couldn't be parsed, which is reported where it is read. */
export function isUnread({ edtf, first, last }: StatedDate): boolean {
  return first === 0 && last === 0 && edtf !== '1970-01-01';
}

/** The day number of a civil date, months 1..12: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Years that begin in March put the leap day last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
