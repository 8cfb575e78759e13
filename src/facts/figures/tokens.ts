/** Splits a text into numbers, words and signs, with their offsets. */

import { letterPattern } from '../../core/letter-pattern.ts';
import type { GrammarWords } from '../../languages/grammar-words.ts';
import type { Lexicon, Phrases } from '../../languages/lexicon.ts';
import type { Writing } from '../../languages/writing.ts';
import { inAsciiDigits } from './ascii-digits.ts';
import { phrasesBeginning, phrasesEnding } from './phrase-index.ts';
import { withSpelledNumbers } from './spelled-numbers.ts';
import type { Token } from './token.ts';

export type { Token } from './token.ts';

const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

const FRACTION = '\\d*[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]';
const WORD = "\\p{L}[\\p{L}\\p{M}\\u00ad]*(?:[’']\\p{L}+)*[²³₀-₉]*";
const tokenOf = (number: string): RegExp => new RegExp(`(${FRACTION}|${number})|(${WORD})|\\S`, 'gu');

/** With a decimal point or a decimal comma; in dates such as 17.10.2022, the points are signs. */
const TOKEN: Readonly<Record<Writing['decimal'], RegExp>> = {
  '.': tokenOf(
    "\\d{1,3}(?:[,'’\\u00a0\\u2009\\u202f ]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+|,\\d{1,2}(?![\\d,]))?",
  ),
  ',': tokenOf(
    "\\d{1,3}(?:[.'’\\u00a0\\u2009\\u202f ]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+|\\.\\d{1,2}(?![\\d.]|\\s*\\p{L}{3,}\\s+\\d{4}))?",
  ),
};

const ADDRESS = letterPattern(String.raw`https?://\S+|[\p{L}][\p{L}\p{N}._-]*@\S+`, 'g');

/** The text with spaces in place of addresses. They aren't looked for at each word, as few texts have any. */
function withoutAddresses(text: string): string {
  return /@|:\/\//.test(text) ? text.replace(ADDRESS(text), (address) => ' '.repeat(address.length)) : text;
}

/** Signs of other scripts, and the ASCII sign of the same function. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Array.from(
    '，、،；؛：（）。．！？؟％٪【】～〜۔।',
    (sign, i) => [sign, ',,,;;:()..!??%%[]––..'.charAt(i)] as const,
  ),
]);

/** The tokens of a text, with the lexicon of its language. */
export class Tokens {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly list: readonly Token[];

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.list = tokensOf(text, lexicon);
  }

  at(index: number): Token | undefined {
    return this.list[index];
  }

  lower(index: number): string {
    return this.list[index]?.lower ?? '';
  }

  /** True if nothing separates a token from the next. */
  joined(index: number): boolean {
    return touches(this.list[index], this.list[index + 1]);
  }

  isDash(index: number): boolean {
    return isDash(this.list[index]);
  }

  /** True for one of these words, in any case. */
  isIn(index: number, words: ReadonlySet<string>): boolean {
    return words.has(this.lower(index));
  }

  isNumber(index: number): boolean {
    return this.list[index]?.kind === 'number';
  }

  /** The longest phrase that begins at a token. */
  phraseAt<T>(index: number, phrases: Phrases<T>): { readonly meaning: T; readonly length: number } | undefined {
    for (const [words, meaning] of phrasesBeginning(this.lower(index), phrases)) {
      if (words.every((word, i) => this.lower(index + i) === word)) return { meaning, length: words.length };
    }
    return undefined;
  }

  /** The longest phrase that ends right before a token. */
  phraseBefore<T>(index: number, phrases: Phrases<T>): { readonly meaning: T; readonly length: number } | undefined {
    for (const [words, meaning] of phrasesEnding(this.lower(index - 1), phrases)) {
      const from = index - words.length;
      if (from >= 0 && words.every((word, i) => this.lower(from + i) === word))
        return { meaning, length: words.length };
    }
    return undefined;
  }
}

function tokensOf(text: string, { grammar, writing, numbers }: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of inAsciiDigits(withoutAddresses(text), writing.decimal).matchAll(TOKEN[writing.decimal])) {
    const [written, number, word] = match;
    const { index: start } = match;
    const own = text.slice(start, start + written.length);
    const place = { text: own, start, end: start + written.length };
    if (number !== undefined)
      tokens.push({ kind: 'number', ...place, text: written, lower: written, ...numberOf(number, writing.decimal) });
    else if (word !== undefined) tokens.push(...wordsOf(own, start, grammar, writing));
    else {
      const sign = SIGNS.get(own) ?? own;
      tokens.push({ kind: 'sign', ...place, text: sign, lower: sign, value: 0, decimals: 0 });
    }
  }
  return writing.spelled ? withSpelledNumbers(withPoints(tokens, writing), writing.spelled, numbers) : tokens;
}

/** The tokens with the points of abbreviations as parts of their words: "Mio. Euro". */
function withPoints(tokens: readonly Token[], { abbreviations }: Writing): readonly Token[] {
  return tokens.flatMap((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const isShort = (word: Token | undefined, point: Token | undefined): boolean =>
      point?.text === '.' && touches(word, point) && word?.kind === 'word' && abbreviations.has(word.lower);
    if (isShort(before, token)) return [];
    return after && isShort(token, after) ? [{ ...token, end: after.end }] : [token];
  });
}

/** The tokens of a word: more than one at an elision ("l’eau"), a possessive ("the farm's") or where several are written together. */
function wordsOf(text: string, start: number, grammar: GrammarWords, writing: Writing): readonly Token[] {
  const atApostrophes = /[’']/.test(text) ? cutsIn(text, grammar) : [];
  const plain = (part: string): string => part.replaceAll('\u00ad', '').replaceAll("'", '’').toLowerCase();
  const cuts = [0, ...atApostrophes].flatMap((from, i) => {
    const inside = writing.cuts(plain(text.slice(from, atApostrophes[i])));
    return [from, ...inside.map((cut) => from + cut)];
  });
  return cuts.map((from, i): Token => {
    const part = text.slice(from, cuts[i + 1]);
    const kind = /^[’']/.test(part) ? 'sign' : 'word';
    const [lower, end] = [writing.fold(plain(part)), start + from + part.length];
    return { kind, text: part, lower, start: start + from, end, value: 0, decimals: 0 };
  });
}

/** The offsets at which a word with apostrophes is cut. */
function cutsIn(text: string, { elisions, possessives }: GrammarWords): readonly number[] {
  const cuts: number[] = [];
  for (const { index } of text.matchAll(/[’']/g)) {
    const [before, after] = [text.slice(cuts.at(-1) ?? 0, index), /^\p{L}+/u.exec(text.slice(index + 1))?.[0] ?? ''];
    if (elisions.has(before.toLowerCase())) cuts.push(index + 1);
    else if (possessives.has(after)) cuts.push(index, index + 1);
  }
  return cuts;
}

function numberOf(written: string, decimal: Writing['decimal']): { readonly value: number; readonly decimals: number } {
  const fraction = FRACTION_SIGNS[written.at(-1) ?? ''];
  if (fraction !== undefined) return { value: Number(written.slice(0, -1) || '0') + fraction, decimals: 2 };
  const plain = decimal === '.' ? pointed(written) : written.replace(/\.(?=\d{3})/g, '').replace(',', '.');
  const digits = plain.replace(/[^\d.]/g, '');
  return { value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0 };
}

/** Many languages write "12,5"; a thousands separator has three digits after it. */
function pointed(written: string): string {
  return written.replace(/,(?=\d{1,2}$)/, '.');
}

export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑‒–—−]$/.test(token.text);
}
