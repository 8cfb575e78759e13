/** Quantities as people write them in a language, in the one form that data has: `environ 59,2 %` is `~59.2 %`. */

import type { Locale } from './locale.ts';
import { type AmbiguousNumber, canonicalNumbers, withAsciiDigits } from './read-numbers.ts';

/** How the quantities of a brief are written. */
export interface DataLanguage {
  /** Whose words are read, besides English ones. */
  readonly words: Locale;
  /** Whose numbers are read. */
  readonly numbers: Locale;
  /** True if the brief names that language, so that no number is read as English. */
  readonly isStated: boolean;
}

export interface CanonicalQuantity {
  readonly text: string;
  readonly ambiguous: AmbiguousNumber | undefined;
}

export function canonicalQuantity(text: string, { words, numbers, isStated }: DataLanguage): CanonicalQuantity {
  const ascii = percentAfter(withAsciiDigits(text), words);
  const known = words.language === 'en' ? ascii : inSigns(ascii, words);
  return canonicalNumbers(known, numbers, isStated);
}

/** `%59,2` as `59,2 %`, in languages that write the sign first (Turkish, Basque). */
function percentAfter(text: string, { numbers }: Locale): string {
  if (!numbers.percent.startsWith('%')) return text;
  return text.replace(/(?<!\d[ \u00a0]?)%[ \u00a0]?([-\u2212]?\d(?:[\d.,\u00a0]*\d)?)/g, '$1 %');
}

/** A phrase of a language, as a pattern and what it says in signs. */
interface Phrase {
  readonly pattern: RegExp;
  readonly write: (...numbers: string[]) => string;
}

const known = new WeakMap<Locale, readonly Phrase[]>();

function inSigns(text: string, locale: Locale): string {
  const phrases = known.get(locale) ?? phrasesOf(locale);
  known.set(locale, phrases);
  const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  for (const { pattern, write } of phrases) {
    const found = pattern.exec(plain);
    if (found) return inPercent(write(...found.slice(1)), locale);
  }
  return inPercent(text, locale);
}

/** `12 pour cent`, `百分之12`. */
function inPercent(text: string, { words }: Locale): string {
  for (const phrase of words.input.percent) {
    const [before = '', after = ''] = phrase.includes('{value}') ? phrase.split('{value}') : ['', phrase];
    const pattern = new RegExp(`^(.*?)${escaped(before)}(.*\\d) ?${escaped(after)}$`, 'iu');
    const found = pattern.exec(text);
    if (found) return `${found[1]}${found[2]} %`;
  }
  return text;
}

/** Longest first, so that "pas plus de" isn't "plus de"; ranges before limits, as both may begin alike. */
function phrasesOf({ words }: Locale): readonly Phrase[] {
  const { input, quantities } = words;
  const of = (texts: readonly string[], printed: string, write: (value: string) => string): readonly Phrase[] =>
    [...texts, printed].map((text) => ({
      pattern: around(text.includes('{value}') ? text : `${text} {value}`),
      write,
    }));
  const unknown = (texts: readonly string[], printed: string, canonical: string): readonly Phrase[] =>
    [...texts, printed].map((text) => ({
      pattern: new RegExp(`^${escaped(text)}(?: ?\\(([^()]+)\\))?$`, 'iu'),
      write: (reason) => (reason === undefined ? canonical : `${canonical} (${reason})`),
    }));
  const ranges = [...input.to, quantities.range].map((text): Phrase => {
    return { pattern: around(text), write: (low = '', high = '') => `${low.trim()} – ${high.trim()}` };
  });
  const limits = [
    ...of(input.less, quantities.less, (value) => `<${value}`),
    ...of(input.atMost, quantities.atMost, (value) => `<=${value}`),
    ...of(input.more, quantities.more, (value) => `>${value}`),
    ...of(input.atLeast, quantities.atLeast, (value) => `>=${value}`),
    ...of(input.about, quantities.about, (value) => `~${value}`),
  ];
  return [
    ...unknown(input.notAsked, quantities.notAsked, 'not asked'),
    ...unknown(input.notStated, quantities.notStated, 'not stated in source'),
    ...unknown(input.notAvailable, quantities.notAvailable, 'not available'),
    ...unknown(input.notApplicable, quantities.notApplicable, 'not applicable'),
    ...longestFirst(ranges),
    ...longestFirst(limits),
  ];
}

function longestFirst(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.toSorted((a, b) => b.pattern.source.length - a.pattern.source.length);
}

/** A pattern whose slots hold something with a digit; spaces around them are optional. */
function around(text: string): RegExp {
  const pieces = text.split(/\{\w+\}/).map((piece) => escaped(piece.trim()));
  return new RegExp(`^${pieces.join(' ?([^\\d]{0,3}\\d.*?) ?')}$`, 'iu');
}

function escaped(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[’']/g, "[’']")
    .replace(/[־-]/g, '[־-]');
}
