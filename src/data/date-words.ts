/** The words of dates, by language. */

import { own } from '../core/own.ts';

export interface DateWords {
  readonly months: readonly string[];
  /** Spring to winter. */
  readonly seasons: readonly string[];
  readonly about: (date: string) => string;
  readonly possibly: (date: string) => string;
  readonly interval: (from: string, to: string) => string;
  readonly oneOf: (from: string, to: string) => string;
  readonly or: (dates: readonly string[]) => string;
  readonly decade: (firstYear: string) => string;
  readonly someMonth: (year: string) => string;
  readonly someDay: (unit: string) => string;
  /** A day or month whose year is partly known. */
  readonly inSomeYear: (date: string, from: string, to: string) => string;
  readonly year: (year: number) => string;
  readonly southern: (season: string) => string;
  /** The nth of two, three or four parts of a year. */
  readonly part: (n: number, of: 2 | 3 | 4, year: string) => string;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const PARTS = { 2: 'half', 3: 'third', 4: 'quarter' } as const;

const ENGLISH: DateWords = {
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  about: (date) => `about ${date}`,
  possibly: (date) => `possibly ${date}`,
  interval: (from, to) => `${from} to ${to}`,
  oneOf: (from, to) => `between ${from} and ${to}`,
  or: (dates) => `${dates.slice(0, -1).join(', ')} or ${dates.at(-1)}`,
  decade: (firstYear) => `${firstYear}s`,
  someMonth: (year) => `a month in ${year}`,
  someDay: (unit) => `a day in ${unit}`,
  inSomeYear: (date, from, to) => `${date} in a year between ${from} and ${to}`,
  // Astronomers and ISO 8601 count a year 0, which is 1 BC.
  year: (year) => (year > 0 ? String(year) : `${1 - year} BC`),
  southern: (season) => `${season} (southern hemisphere)`,
  part: (n, of, year) => `${ORDINALS[n - 1] ?? ''} ${PARTS[of]} of ${year}`,
};

const WORDS: Readonly<Record<string, DateWords>> = { en: ENGLISH };

/** The words of a language (BCP 47); English if the language has none here. */
export function dateWords(language: string): DateWords {
  return own(WORDS, language.split('-')[0]?.toLowerCase() ?? '') ?? ENGLISH;
}
