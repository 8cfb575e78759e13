/**
 * Expressions with classes of letters, such as `\p{L}`. V8 reads Unicode's tables and compiles hundreds of ranges for each of
 * them, which takes up to a millisecond, and several when a build has just started. Most texts have only Latin letters, for
 * which a few ranges do.
 */

import { once } from './once.ts';

/** Texts without letters, digits or marks other than those of Latin-1: ASCII, Latin-1, punctuation, currencies, arrows and signs. */
const LATIN = /^[\0-\xff\u2000-\u206f\u20a0-\u20bf\u2190-\u22ff]*$/;

/** True if each letter of the text is one of Latin-1. */
export function isLatin(text: string): boolean {
  return LATIN.test(text);
}

/** The characters of Unicode's classes in such texts. */
const IN_LATIN: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lo: 'ªº',
  N: '0-9²³¹¼-¾',
  M: '',
  Sc: '$¢-¥\u20a0-\u20bf',
};

const CLASSES = Object.keys(IN_LATIN);

/**
 * The expression for a text, with the flag `u`: `pattern(text).test(text)`. Its classes are of `L`, `Lu`, `Ll`, `Lo`, `N`, `M`
 * and `Sc`, written inside brackets: `[\p{L}]`. Throws for others.
 */
export function letterPattern(source: string, flags = ''): (text: string) => RegExp {
  const latin = once(
    () =>
      new RegExp(
        source.replace(/\\p\{(\w+)\}/g, (_, name: string) => inLatin(name)),
        `${flags}u`,
      ),
  );
  const any = once(() => new RegExp(source, `${flags}u`));
  return (text) => (isLatin(text) ? latin() : any());
}

function inLatin(name: string): string {
  const characters = IN_LATIN[name];
  if (characters === undefined) throw new Error(`\\p{${name}} isn't one of ${CLASSES.join(', ')}`);
  return characters;
}

const LETTERS = letterPattern(String.raw`[\p{L}]+`, 'g');
const LETTERS_AT_END = letterPattern(String.raw`[\p{L}]+$`);

/** The runs of letters in a text. */
export function lettersIn(text: string): readonly string[] {
  return text.match(LETTERS(text)) ?? [];
}

/** The letters right before a space that ends at this offset; '' where there are none. */
export function wordBefore(text: string, end: number): string {
  if (text.charAt(end - 1) !== ' ') return '';
  const before = text.slice(0, end - 1);
  return LETTERS_AT_END(before).exec(before)?.[0] ?? '';
}

const LETTER_OR_DIGIT = letterPattern(String.raw`[\p{L}\p{N}]`);

export function hasLetterOrDigit(text: string): boolean {
  return LETTER_OR_DIGIT(text).test(text);
}

const CAPITAL_FIRST = letterPattern(String.raw`^[\p{Lu}]`);
const SMALL_FIRST = letterPattern(String.raw`^[\p{Ll}]`);

export function startsWithCapital(text: string): boolean {
  return CAPITAL_FIRST(text).test(text);
}

export function startsWithSmallLetter(text: string): boolean {
  return SMALL_FIRST(text).test(text);
}
