/** Words for dates and times of day, and words beside them. */

import type { Phrases } from './phrases.ts';

export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  /** Words before the date at which something begins: "from 2026". */
  readonly beforeStart: ReadonlySet<string>;
  /** Words before the date at which something ends: "until 2026". */
  readonly beforeEnd: ReadonlySet<string>;
  /** Stems of words for a state that lasts until a date: "open until May" for "closes in May". */
  readonly states?: ReadonlySet<string>;
  /** Months that are also other words, and need a day, a year or one of `beforeMonths` beside them. */
  readonly ambiguousMonths: ReadonlySet<string>;
  /** Ambiguous months that are whole words; a capital inside a sentence suffices for them. */
  readonly longMonths: ReadonlySet<string>;
  readonly beforeMonths: ReadonlySet<string>;
  /** Words before an ambiguous month that make it another word: "a March", "his May". */
  readonly beforeOtherWords: ReadonlySet<string>;
  /** The first month of each season (northern hemisphere). */
  readonly seasons: ReadonlyMap<string, number>;
  /** "seventies": the decade's first year in its century. */
  readonly decades: ReadonlyMap<string, number>;
  /** Words before "the seventies" that make it an age: "in his early seventies". */
  readonly beforeAges: ReadonlySet<string>;
  readonly centuries: ReadonlySet<string>;
  /** Parts of months, years and decades: "mid" in "mid-2010s". */
  readonly parts: ReadonlyMap<string, 'early' | 'mid' | 'late'>;
  /** Phrases that make a day the start of a week: "week of", "week beginning". */
  readonly weekOf: Phrases<true>;
  /** "Week" and "beginning" in "week of the winter, beginning 12 December". */
  readonly weeks?: ReadonlySet<string>;
  readonly starting?: ReadonlySet<string>;
  readonly quarters: ReadonlySet<string>;
  /** Words for half a year after an ordinal: "Halbjahr". */
  readonly halves: ReadonlySet<string>;
  /** Words for the first or second half of the year before them: "上半年". */
  readonly halfYears: ReadonlyMap<string, number>;
  /** Words before the first year of a decade: "années" in "années 1990". */
  readonly beforeDecades: ReadonlySet<string>;
  /** Letters of parts of years, and their months: "Q" in "Q1", "H" in "H2". */
  readonly yearParts: ReadonlyMap<string, 3 | 6>;
  /** "FY", in "FY2023". */
  readonly financialYears: ReadonlySet<string>;
  /** Words between the two ends of a span: "to", "until". */
  readonly upTo: ReadonlySet<string>;
  /** Words that show that the number before them isn't a year or a day: "2020 people". */
  readonly measures: ReadonlySet<string>;
  /** The months of a period: 12 for "year". */
  readonly periods: ReadonlyMap<string, number>;
  /** Periods that occur once a year: "three winters ago". */
  readonly yearly: ReadonlySet<string>;
  /** Words before a period beside another: "the preceding year", as -1 or 1. */
  readonly beside: ReadonlyMap<string, number>;
  /** "before", "after": on which side of a date something happens. */
  readonly sides: ReadonlyMap<string, 'before' | 'after'>;
  /** Stems of verbs that give something another date: "slipped from May to June". */
  readonly reschedulings?: ReadonlySet<string>;
  /** Words for one with the same name as a period before: "the same quarter of 2023". */
  readonly same?: ReadonlySet<string>;
  /** Words that shift a date by the time before them: -1 for "earlier", 1 for "later". */
  readonly shifts: ReadonlyMap<string, 1 | -1>;
  /** The same, in several words: "plus tôt". */
  readonly shiftPhrases: Phrases<1 | -1>;
  /** The same, counted from the text's own date: "ago". */
  readonly ago: ReadonlySet<string>;
  /** "since", before the date of an earlier record. */
  readonly since: ReadonlySet<string>;
  /** Words that single out a day of a period: 1 for "first day", -1 for "last day". */
  readonly edges: ReadonlyMap<string, 1 | -1>;
  /** "day" in "the last day of 2023". */
  readonly day: ReadonlySet<string>;
  /** Phrases between a number of months and their end date: "months to", "months ended". */
  readonly monthsUpTo: Phrases<true>;
  /** "year to", "year ended". */
  readonly yearUpTo: Phrases<true>;
  /** Words between a figure and its date: "in", "on". */
  readonly afterFigures: ReadonlySet<string>;
  /** Words between a date and its figure: "的" in "2021年1月的18.4元". */
  readonly beforeFigures: ReadonlySet<string>;
  /** Words that make a date approximate: "weeks before June". */
  readonly relative: ReadonlySet<string>;
  /** Words before the date at which something starts: "since", "opened". */
  readonly starts: ReadonlySet<string>;
  /** The same for its end: "until", "closed". */
  readonly ends: ReadonlySet<string>;
  /** Words for a part of a period, before "of" and its date: "end". */
  readonly bounds: ReadonlySet<string>;
  /** Words right before a date by which something is done: "by". */
  readonly deadlines: ReadonlySet<string>;
  /** Words before the day on which a document appeared: "published on 9 March". */
  readonly issued?: ReadonlySet<string>;
  readonly own: OwnDateWords;
}

/** Words that count years from the text's own date. */
export interface OwnDateWords {
  /** Years from the text's own year: -1 for "last", in "last year". */
  readonly years: ReadonlyMap<string, number>;
  /** The words of `years` right before a date, at the end of a text: "last year, in". Group 1 is the word. */
  readonly before: RegExp;
  /** The same right after a date, at the start of a text: ", last year". */
  readonly after: RegExp;
  /** "ago" between a number of years and a date: "three years ago, in". */
  readonly agoBefore: RegExp;
  /** "ago" after a number of years: "2020, three years ago". */
  readonly agoAfter: RegExp;
  /** The words of `years` with "year" anywhere, but not "the last year of the plan". Group 1 is the word. */
  readonly anywhere: RegExp;
}

/** Words for times of day. */
export interface ClockWords {
  /** Minutes since midnight: 720 for "noon". */
  readonly named: ReadonlyMap<string, number>;
  /** Phrases after a time for the half of the day: "am", "in the evening". A point is a word of its own. */
  readonly halves: Phrases<'am' | 'pm'>;
  /** Words before a time for the half of the day: "evening". */
  readonly dayParts: ReadonlyMap<string, 'am' | 'pm'>;
  /** Minutes of parts of an hour: 30 for "half". */
  readonly hourParts: ReadonlyMap<string, number>;
  /** 1 for "past", -1 for "to". */
  readonly pastOrTo: ReadonlyMap<string, 1 | -1>;
  readonly oClock: ReadonlySet<string>;
}
