/** Dates as people write them in a language, as EDTF: `17 octobre 2022` is `2022-10-17`, `лето 2020 г.` is `2020-22`. */

import { datePattern } from './date-pattern.ts';
import type { Locale } from './locale.ts';
import { withAsciiDigits } from './read-numbers.ts';

/** The date in EDTF; undefined if it isn't a year, or a year with a month, a day or a season, in words of the language. */
export function edtfOfWords(text: string, locale: Locale): string | undefined {
  const plain = withAsciiDigits(text)
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return asPrinted(plain, locale) ?? inOtherOrder(plain, locale);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** No year of the common era in a brief is later; one of another era is. */
export const LATEST_YEAR = 2300;

/** A year as the language counts it, such as 2565 of the Buddhist era, or as one of the common era. */
function yearOf(written: string, { dates: { yearOffset = 0 } }: Locale['words']): string {
  const year = Number(written);
  return String(year < LATEST_YEAR ? year : year - yearOffset);
}

/** A date written as the language prints it. */
function asPrinted(text: string, { dates, words }: Locale): string | undefined {
  const { firstDay } = words.dates;
  const names = [dates.months, dates.monthsAlone, dates.monthsShort].map((list) =>
    list.map((name) => name.toLowerCase()),
  );
  const month = (written: string): number => Math.max(...names.map((list) => list.indexOf(written))) + 1;
  const ofField = (field: string): string => {
    if (field === 'y') return '(?<year>\\d{4})';
    if (field.startsWith('d'))
      return `(?<day>\\d{1,2}${firstDay === undefined ? '' : `|${escaped(firstDay.toLowerCase())}`})`;
    if (field === 'M') return '(?<number>\\d{1,2})';
    return `(?<month>${names
      .flat()
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})`;
  };
  for (const pattern of [dates.day, dates.month, dates.year]) {
    const pieces = datePattern(pattern).map((piece) =>
      piece.field === undefined ? escaped(piece.text.toLowerCase()).replace(/\s+/g, ' ?') : ofField(piece.field),
    );
    const found = new RegExp(`^${pieces.join('')}$`, 'u').exec(text)?.groups;
    if (!found?.year) continue;
    const inYear = found.month === undefined ? found.number : month(found.month);
    const day = found.day === firstDay?.toLowerCase() ? firstDay && 1 : found.day;
    const parts = [inYear, day].filter((part) => part !== undefined).map((part) => two(Number(part)));
    return [yearOf(found.year, words), ...parts].join('-');
  }
  return undefined;
}

/** A date whose parts are in another order, or have other words between them. */
function inOtherOrder(plain: string, locale: Locale): string | undefined {
  const { months, monthsAlone, monthsShort } = locale.dates;
  const found = /^(.*?)(?<!\d)(\d{4})(?!\d)(.*)$/.exec(plain);
  if (!found) return undefined;
  const year = yearOf(found[2] ?? '', locale.words);
  const rest = `${found[1]} ${found[3]}`;
  const named = longest([months, monthsAlone, monthsShort], rest);
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(named ? rest.replace(named.name, ' ') : rest)?.[1];
  if (named) {
    const left = rest.replace(named.name, ' ').replace(day ?? '', ' ');
    return isFiller(left, locale)
      ? `${year}-${two(named.index + 1)}${day === undefined ? '' : `-${two(Number(day))}`}`
      : undefined;
  }
  const season = longest([locale.words.dates.seasons], rest);
  if (!season || day !== undefined || !isFiller(rest.replace(season.name, ' '), locale)) return undefined;
  return `${year}-${21 + season.index}`;
}

/** The longest of these names in a text, with its index in its list. */
function longest(lists: readonly (readonly string[])[], text: string) {
  const all = lists.flatMap((names) => names.map((name, index) => ({ name: name.toLowerCase(), index })));
  // Names such as 10月 hold digits, which also are in 1月.
  const found = all.filter(({ name }) => name !== '' && patternOf(name).test(text));
  return found.sort((a, b) => b.name.length - a.name.length)[0];
}

/** Scripts without spaces between words. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Thai}/u;

function patternOf(name: string): RegExp {
  const end = UNSPACED.test(name) ? '' : '(?!\\p{L})';
  const start = UNSPACED.test(name) ? '(?<!\\d)' : '(?<![\\p{L}\\d])ב?';
  return new RegExp(start + escaped(name) + end, 'u');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** True for what a language writes between the parts of a date: `de`, `г.`, `年`, `er`. */
function isFiller(text: string, locale: Locale): boolean {
  const { day, month, monthDay } = locale.dates;
  const { season, firstDay = '' } = locale.words.dates;
  const literals = [day, month, monthDay]
    .flatMap(datePattern)
    .map((piece) => (piece.field === undefined ? piece.text : ''));
  const known = [
    ...literals,
    ...season.split(/\{\w+\}/),
    firstDay.replace(/\d/g, ''),
    'года',
    'году',
    'року',
    'roku',
    'del',
    'º',
    'ב',
  ];
  const words = known.flatMap((one) => one.toLowerCase().split(/[\s.,]+/)).filter(Boolean);
  const left = words.sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ' '), text);
  return /^[\s.,]*$/.test(left);
}
