/** Finds the lexicon of a language tag, and keeps it. */

import { MonthNames } from './cldr/month-names.ts';
import { DIGITS } from './digits.ts';
import { ENGLISH } from './en/english.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconFrom, type Signs } from './lexicon-from.ts';
import { lexiconWordsOf } from './lexicon-source.ts';
import type { Locale } from './locale.ts';
import { localeFor } from './locale-for.ts';
import { PLAIN_WRITING } from './writing.ts';

const known = new Map<string, Lexicon>();
const NONE: ReadonlySet<string> = new Set();

/**
 * The lexicon of a tag (BCP 47). Loads the language's words on first use; a language without words reads digits with the signs
 * and the names of months that CLDR has for it.
 */
export function lexiconFor(tag: string): Lexicon {
  if (/^en(?:-|$)/i.test(tag)) return ENGLISH;
  const found = known.get(tag);
  if (found) return found;
  const locale = localeFor(tag);
  const words = lexiconWordsOf(locale.language);
  const lexicon = words ? lexiconFrom(words, signsOf(locale)) : digitsOf(locale);
  known.set(tag, lexicon);
  return lexicon;
}

function signsOf({ numbers, dates }: Locale): Signs {
  const [, year = '', , day = ''] = /^y+(\p{Lo})\s?(?:M+\p{Lo}?)(\s?)d+(\p{Lo})/u.exec(dates.day) ?? [];
  // The month's sign may be part of its name: "1월".
  const [, month = ''] = /M(\p{Lo})/u.exec(dates.day) ?? /^1(\p{Lo})$/u.exec(dates.months[0] ?? '') ?? [];
  const marks = { year: new Set(year), month: new Set(month), day: new Set(day) };
  return {
    decimal: numbers.decimal === ',' ? ',' : '.',
    dateMarks: year !== '' && month !== '' && day !== '' ? marks : undefined,
  };
}

/** Digits with a language's signs, and its names of months. */
function digitsOf(locale: Locale): Lexicon {
  const months = new MonthNames(locale);
  const signs = signsOf(locale);
  // "17日に" begins with a sign.
  const { year, month, day } = signs.dateMarks ?? { year: NONE, month: NONE, day: NONE };
  const isMarked = (word: string): boolean => [year, month, day].some((marks) => marks.has(word.charAt(0)));
  const cuts = (word: string): readonly number[] => (isMarked(word) && word.length > 1 ? [1] : months.endOf(word));
  return {
    ...DIGITS,
    writing: { ...PLAIN_WRITING, ...signs, cuts },
    dates: { ...DIGITS.dates, months },
    // "%25" in Turkish
    units: locale.numbers.percent.startsWith('%') ? { ...DIGITS.units, before: new Map([['%', '%']]) } : DIGITS.units,
  };
}
