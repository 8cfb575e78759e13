/** Dates as people write them in a language, as EDTF: `17 octobre 2022` is `2022-10-17`, `лето 2020 г.` is `2020-22`. */

import type { Locale } from './locale.ts';
import { withAsciiDigits } from './read-numbers.ts';

/** The date in EDTF; undefined if it isn't a year with a month, a day or a season in words of the language. */
export function edtfOfWords(text: string, locale: Locale): string | undefined {
  const { months, monthsAlone, monthsShort } = locale.dates;
  const plain = withAsciiDigits(text)
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .trim()
    .toLowerCase();
  const found = /^(.*?)(?<!\d)(\d{4})(?!\d)(.*)$/.exec(plain);
  if (!found) return undefined;
  const year = Number(found[2]) - (locale.words.dates.yearOffset ?? 0);
  const rest = `${found[1]} ${found[3]}`;
  const named = longest([months, monthsAlone, monthsShort], rest);
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(named ? rest.replace(named.name, ' ') : rest)?.[1];
  const two = (n: number): string => String(n).padStart(2, '0');
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
  const literals = [day, month, monthDay].flatMap((one) => one.replace(/'/g, '').split(/[yMLd]+/));
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
