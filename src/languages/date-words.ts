/** Dates in words of a language, at every precision that a source may state. */

import { datePattern } from './date-pattern.ts';
import type { Locale } from './locale.ts';
import { fill } from './message.ts';
import { inDigits } from './numbers.ts';
import { listed } from './say.ts';

export interface DateWords {
  readonly months: readonly string[];
  /** Spring to winter. */
  readonly seasons: readonly string[];
  readonly about: (date: string) => string;
  readonly possibly: (date: string) => string;
  readonly interval: (from: string, to: string) => string;
  readonly oneOf: (from: string, to: string) => string;
  readonly or: (dates: readonly string[]) => string;
  readonly decade: (firstYear: number) => string;
  readonly someMonth: (year: string) => string;
  readonly someDay: (unit: string) => string;
  /** A day or month whose year is partly known. */
  readonly inSomeYear: (date: string, from: string, to: string) => string;
  readonly year: (year: number) => string;
  /** Without the word that some languages add, as on axes. */
  readonly plainYear: (year: number) => string;
  readonly month: (month: number, year: number) => string;
  /** The same with the short name of the month, for axes. */
  readonly shortMonth: (month: number, year: number) => string;
  readonly day: (day: number, month: number, year: number) => string;
  /** A month or a day without its year. */
  readonly monthAlone: (month: number) => string;
  readonly monthDay: (day: number, month: number) => string;
  readonly season: (index: number, year: number) => string;
  readonly southern: (season: string) => string;
  /** The nth of two, three or four parts of a year. */
  readonly part: (n: number, of: 2 | 3 | 4, year: number) => string;
}

const known = new WeakMap<Locale, DateWords>();

export function dateWords(locale: Locale): DateWords {
  const found = known.get(locale) ?? makeWords(locale);
  known.set(locale, found);
  return found;
}

function makeWords(locale: Locale): DateWords {
  const { dates: tables, numbers, lists } = locale;
  const { dates: texts } = locale.words;
  const digits = (value: number): string => inDigits(String(value), numbers);
  const { yearOffset = 0 } = texts;
  const counted = (value: number): string => digits(value + yearOffset);
  // Astronomers and ISO 8601 count a year 0, which is 1 BC.
  const year = (value: number): string =>
    value > 0
      ? pattern(tables.year, { y: counted(value) })
      : pattern(tables.yearOfEra, { y: digits(1 - value), G: tables.before });
  /** In patterns the unit of a year has its own place. */
  const plainYear = (value: number): string => (value > 0 ? counted(value) : year(value));
  const fields = (m: number) => ({
    MMMM: tables.months[m - 1] ?? '',
    LLLL: tables.monthsAlone[m - 1] ?? '',
    M: digits(m),
  });
  const dayOf = (d: number): string => (d === 1 && texts.firstDay !== undefined ? texts.firstDay : digits(d));
  const parts = { 2: texts.halves, 3: texts.thirds, 4: texts.quarters };
  return {
    months: tables.monthsAlone,
    seasons: texts.seasons,
    about: (date) => fill(texts.about, { date }),
    possibly: (date) => fill(texts.possibly, { date }),
    interval: (from, to) => fill(texts.interval, { from, to }),
    oneOf: (from, to) => fill(texts.oneOf, { from, to }),
    or: (dates) => listed(dates, lists.or),
    decade: (first) => fill(texts.decade, { year: counted(first) }),
    someMonth: (date) => fill(texts.someMonth, { date }),
    someDay: (date) => fill(texts.someDay, { date }),
    inSomeYear: (date, from, to) => fill(texts.inSomeYear, { date, from, to }),
    year,
    plainYear,
    month: (m, y) => pattern(tables.month, { ...fields(m), y: plainYear(y) }),
    shortMonth: (m, y) => {
      const short = tables.monthsShort[m - 1] ?? '';
      return pattern(tables.month, { M: digits(m), MMMM: short, LLLL: short, y: plainYear(y) });
    },
    day: (d, m, y) =>
      pattern(tables.day, { ...fields(m), d: dayOf(d), dd: digits(d).padStart(2, digits(0)), y: plainYear(y) }),
    monthAlone: (m) => tables.monthsAlone[m - 1] ?? '',
    monthDay: (d, m) => pattern(tables.monthDay, { ...fields(m), d: dayOf(d) }),
    season: (index, y) => fill(texts.season, { season: texts.seasons[index] ?? '', year: plainYear(y) }),
    southern: (date) => fill(texts.southern, { date }),
    part: (n, of, y) => fill(parts[of][n - 1] ?? '', { year: plainYear(y) }),
  };
}

/** Fills a pattern of UTS 35, part 4, 8; quoted text stays as it is. Throws for a field that it has no words for. */
function pattern(text: string, fields: Readonly<Record<string, string>>): string {
  return datePattern(text)
    .map((piece) => {
      const words = piece.field === undefined ? piece.text : fields[piece.field];
      if (words === undefined) throw new Error(`no words for '${piece.field}' in the pattern of dates '${text}'`);
      return words;
    })
    .join('');
}
