/** Dates of stated precision: EDTF with the words to print for it. */

import type { StatedDate } from '../core/date.ts';
import { dateWords } from '../languages/date-words.ts';
import type { Locale } from '../languages/locale.ts';
import { english } from '../languages/locale-for.ts';
import { edtfOfWords, LATEST_YEAR } from '../languages/read-dates.ts';
import { dateHint } from './date-hints.ts';
import { parseEdtf } from './edtf.ts';

export type ParsedDate = { readonly date: StatedDate } | { readonly reason: string; readonly hint: string };

/** Parses an EDTF string; without a wording its words are generated. */
export function parseStatedDate(edtf: string, wording: string | undefined, locale: Locale = english()): ParsedDate {
  const words = dateWords(locale);
  const text = edtf.trim();
  const counted = otherEra(text, locale);
  if (counted) return counted;
  const parsed = parseEdtf(edtfFor(text, locale), words);
  if ('reason' in parsed) return { reason: parsed.reason, hint: parsed.hint ?? dateHint(text, words) };
  const { words: made, ...stated } = parsed;
  return { date: { edtf: edtfFor(text, locale), wording: wording?.trim() || made, ...stated } };
}

/** Written in signs of EDTF alone, without a word of a language. */
const IN_EDTF = /^(?:[\dX~?%/[\],-]|\.\.)+$/;

/** A year of another era, such as 2565 of the Buddhist one in Thai for 2022: EDTF counts years of the common era. */
function otherEra(text: string, { words }: Locale): ParsedDate | undefined {
  const { yearOffset } = words.dates;
  if (yearOffset === undefined || !IN_EDTF.test(text)) return undefined;
  const meant = text.replace(/(?<!\d)\d{4}(?!\d)/g, (year) =>
    String(Number(year) < LATEST_YEAR ? year : Number(year) - yearOffset),
  );
  if (meant === text) return undefined;
  return {
    reason: 'EDTF counts years of the common era',
    hint: `write ${meant}: the year is printed as the language counts it`,
  };
}

/** English words are left to the hint, which has long asked for EDTF. */
function edtfFor(text: string, locale: Locale): string {
  if (locale.language === 'en' || IN_EDTF.test(text)) return text;
  return edtfOfWords(text, locale) ?? text;
}

/** `2023-24` is a season in EDTF, but most people mean two years: authors who mean the season add its wording. */
export function mayBeTwoYears(edtf: string): { readonly from: string; readonly to: string } | undefined {
  const [, century = '', year = '', next = ''] = /^(\d\d)(\d\d)-(\d\d)$/.exec(edtf.trim()) ?? [];
  if (next === '' || Number(next) < 21 || Number(next) !== Number(year) + 1) return undefined;
  return { from: `${century}${year}`, to: `${century}${next}` };
}
