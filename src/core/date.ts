/** Dates of stated precision (EDTF, ISO 8601-2:2019), with the source's own words beside them. */

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
  /** What kind of stretch that is: one known day, a calendar unit, several units, or one unknown day of a set. */
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'interval' | 'one-of';
  /** True when that end is approximate (`~` or `?`): it is drawn faded or dashed. */
  readonly approximateStart: boolean;
  readonly approximateEnd: boolean;
}
