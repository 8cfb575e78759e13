/** Compares a passage with its translation: figures, dates, quotations and references must be the same. */

import type { DiagnosticName } from '../../core/diagnostic-codes.ts';
import type { Locale } from '../../languages/locale.ts';
import { magnitudeOf } from '../../languages/magnitudes.ts';
import { canonicalNumbers } from '../../languages/read-numbers.ts';

export interface LanguagePair {
  readonly original: Locale;
  readonly translation: Locale;
}

export interface Difference {
  readonly code: DiagnosticName<'data'>;
  readonly message: string;
  readonly hint: string;
}

export function differencesOf(original: string, translation: string, languages: LanguagePair): readonly Difference[] {
  const [from, to] = [read(original, languages.original), read(translation, languages.translation)];
  const figures = changes(from.figures, to.figures, sameFigure).filter(
    // A small number may be a word in the other language.
    ({ lost, added }) => lost || (added && added.value > SMALL),
  );
  return [
    ...figures.map(({ lost, added }) =>
      difference('translation-figure', lost?.written, added?.written, 'write the figures of the original'),
    ),
    ...changes(from.months, to.months, (a, b) => a.month === b.month).map(({ lost, added }) =>
      difference('translation-date', lost?.written, added?.written, 'write the dates of the original'),
    ),
    ...changes(from.marks, to.marks, (a, b) => a === b).map(({ lost, added }) =>
      difference(
        'translation-reference',
        lost,
        added,
        'keep the marks of the original: {@id}, [^id], {^id}, {= column} and links',
      ),
    ),
    ...changes(from.names, to.names, (a, b) => a === b).flatMap(({ lost }) =>
      lost === undefined
        ? []
        : [difference('translation-name', lost, undefined, 'keep names in code or foreign words')],
    ),
    ...(from.quotations === to.quotations ? [] : [quotations(from.quotations, to.quotations)]),
  ];
}

/** A number of the translation up to this may be a word in the original. */
const SMALL = 12;

function difference(
  code: Difference['code'],
  lost: string | undefined,
  added: string | undefined,
  hint: string,
): Difference {
  const message =
    lost !== undefined && added !== undefined
      ? `the original has '${lost}', the translation '${added}'`
      : lost !== undefined
        ? `the original has '${lost}', which the translation lacks`
        : `the translation has '${added}', which the original lacks`;
  return { code, message, hint };
}

function quotations(from: number, to: number): Difference {
  const message = `the original has ${from} ${from === 1 ? 'quotation' : 'quotations'}, the translation ${to}`;
  return { code: 'translation-quotation', message, hint: 'put the same words in quotation marks' };
}

interface Figure {
  readonly written: string;
  readonly value: number;
  /** With its magnitude: 250万 is 2,500,000. */
  readonly scaled: number;
  readonly isPercent: boolean;
}

interface ReadPassage {
  readonly figures: readonly Figure[];
  readonly months: readonly { readonly written: string; readonly month: number }[];
  readonly marks: readonly string[];
  /** Names in `code`. */
  readonly names: readonly string[];
  readonly quotations: number;
}

const MARKS = /\{[@^=][^{}]+\}|\[\^[^\]]+\]|(?<=\]\()[^()\s]+(?=\))/g;
const QUOTED = /“[^”]+”|«[^»]+»|„[^“”]+[“”]|「[^」]+」|『[^』]+』|"[^"]+"/g;

function read(text: string, locale: Locale): ReadPassage {
  const marks = (text.match(MARKS) ?? []).map(withoutForms);
  const names = [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  const words = text
    .replace(MARKS, ' ')
    .replace(/`[^`]+`/g, ' ')
    .replace(/\{lang=[^{}]*\}/g, ' ');
  const { found: months, rest } = monthsIn(words, locale);
  return {
    figures: figuresIn(rest, locale),
    months,
    marks,
    names,
    quotations: words.match(QUOTED)?.length ?? 0,
  };
}

const NUMBER = /\d(?:[\d.,]*\d)?/g;

/** A slot's column: the words of its forms are those of the language. */
function withoutForms(mark: string): string {
  return mark.startsWith('{=') ? mark.replace(/\s*\|.*(?=\})/s, '') : mark;
}

function figuresIn(text: string, locale: Locale): readonly Figure[] {
  const canonical = canonicalNumbers(text, locale, true).text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return [...canonical.matchAll(NUMBER)].map((match) => {
    const [written] = match;
    const after = canonical.slice(match.index + written.length);
    const value = inCommonEra(Number(written.replaceAll(',', '')), locale);
    const before = canonical.slice(0, match.index);
    const isPercent = /^[ \u00a0\u202f]?[%％٪]/.test(after) || percentWord(before, after, locale);
    return { written, value, scaled: value * magnitudeOf(after, locale.language), isPercent };
  });
}

/** A year of the Buddhist era as one of the common era. */
function inCommonEra(value: number, { words }: Locale): number {
  const offset = words.dates.yearOffset ?? 0;
  return offset > 0 && Number.isInteger(value) && value >= 2300 && value < 2700 ? value - offset : value;
}

function percentWord(before: string, after: string, { words }: Locale): boolean {
  return words.input.percent.some((phrase) => {
    const [lead = '', tail = ''] = phrase.includes('{value}') ? phrase.split('{value}') : ['', phrase];
    const follows = tail.trim() === '' || after.trimStart().toLowerCase().startsWith(tail.trim().toLowerCase());
    return follows && before.trimEnd().endsWith(lead.trim());
  });
}

function sameFigure(a: Figure, b: Figure): boolean {
  const isSame = a.scaled === b.scaled || (a.value === b.value && a.scaled / a.value === 1 && b.scaled / b.value === 1);
  return isSame && a.isPercent === b.isPercent;
}

/** The months that are named, and the text without them. In Chinese, Japanese and Korean they are numbers: 11月. */
function monthsIn(text: string, { dates, language }: Locale) {
  const found: { readonly written: string; readonly month: number }[] = [];
  let rest = text.replace(/(?<!\d)(1[0-2]|[1-9])\s?(?:月|월)/g, (written, month: string) => {
    found.push({ written, month: Number(month) });
    return ' ';
  });
  for (const names of [dates.months, dates.monthsAlone]) {
    names.forEach((name, i) => {
      if (/\d/.test(name) || name.length < 3) return;
      const stem = INFLECTED.has(language) && name.length > 3 ? `${name.replace(/[аяaęь]$/, '')}\\p{L}{0,3}` : name;
      const pattern = new RegExp(`(?<![\\p{L}\\p{M}])ב?${stem}(?![\\p{L}\\p{M}])`, MAY.test(name) ? 'gu' : 'giu');
      rest = rest.replace(pattern, (written) => {
        found.push({ written, month: i + 1 });
        return ' ';
      });
    });
  }
  return { found, rest };
}

/** Languages whose months have more forms than two. */
const INFLECTED = new Set('be bg cs hr mk pl ru sk sl sr uk'.split(' '));
/** English months that are also other words count only with a capital. */
const MAY = /^(?:May|March)$/;

/** Pairs what is the same; of the rest, pairs what was lost with what was added, in order. */
function changes<T>(from: readonly T[], to: readonly T[], same: (a: T, b: T) => boolean) {
  const left = [...to];
  const lost = from.filter((one) => {
    const at = left.findIndex((other) => same(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const count = Math.max(lost.length, left.length);
  return Array.from({ length: count }, (_, i) => ({ lost: lost[i], added: left[i] }));
}
