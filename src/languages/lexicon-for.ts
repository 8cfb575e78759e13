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
  const marks = /^y+(\p{Lo}) ?M+(\p{Lo}) ?d+(\p{Lo})/u.exec(dates.day);
  const [, year = '', month = '', day = ''] = marks ?? [];
  return {
    decimal: numbers.decimal === ',' ? ',' : '.',
    dateMarks: marks ? { year: new Set(year), month: new Set(month), day: new Set(day) } : undefined,
  };
}

/** Digits with a language's signs, and its names of months. */
function digitsOf(locale: Locale): Lexicon {
  const months = new MonthNames(locale);
  return {
    ...DIGITS,
    writing: { ...PLAIN_WRITING, ...signsOf(locale), cuts: (word) => months.endOf(word) },
    dates: { ...DIGITS.dates, months },
    // "%25" in Turkish
    units: locale.numbers.percent.startsWith('%') ? { ...DIGITS.units, before: new Map([['%', '%']]) } : DIGITS.units,
  };
}
