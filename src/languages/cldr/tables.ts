/** Tables of a language from Unicode CLDR, reduced by `reduce-cldr.mjs`. They never come from Node's ICU. */

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

export interface CldrTables {
  /** ISO 15924. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateTables;
  readonly numbers: NumberTables;
  readonly lists: { readonly and: ListPatterns; readonly or: ListPatterns };
  /** Outer and inner quotation marks: start, end, inner start, inner end. */
  readonly quotes: readonly [string, string, string, string];
  /** Rules of cardinal numbers in the syntax of UTS 35, part 3, 5.1.1; a number without a rule is `other`. */
  readonly plurals: Readonly<Partial<Record<PluralCategory, string>>>;
}

/** Patterns in the syntax of UTS 35, part 4, 8: `d MMMM y`, `LLLL y`. */
export interface DateTables {
  /** January to December, as in a full date. */
  readonly months: readonly string[];
  /** The same by themselves. */
  readonly monthsAlone: readonly string[];
  /** Short, by themselves. */
  readonly monthsShort: readonly string[];
  readonly day: string;
  readonly month: string;
  readonly monthDay: string;
  readonly year: string;
  readonly yearOfEra: string;
  /** Before the common era. */
  readonly before: string;
}

export interface NumberTables {
  /** The digits from 0 to 9. */
  readonly digits: string;
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
  /** Sizes of groups from the right: `[3]`, or `[3, 2]` in India; the last one repeats. */
  readonly grouping: readonly number[];
  /** The fewest digits before a group: 2 leaves 1000 ungrouped. */
  readonly minimumGrouping: number;
  /** `{0}%`. */
  readonly percent: string;
  /** With the number and the currency: `{1}{0}`, `{0} {1}`. */
  readonly currency: string;
  /** `{0}–{1}`. */
  readonly range: string;
  /** `~{0}`. */
  readonly approximately: string;
}

/** Patterns with {0} and {1} (UTS 35, part 2, 11). */
export interface ListPatterns {
  readonly two: string;
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}
