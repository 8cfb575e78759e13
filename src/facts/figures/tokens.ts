/** Splits a text into numbers, words and signs, with their offsets. */

import type { GrammarWords } from '../../languages/grammar-words.ts';
import type { Lexicon, Phrases } from '../../languages/lexicon.ts';
import { phrasesBeginning, phrasesEnding } from './phrase-index.ts';

export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** A word in lower case, with typographic apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** The value of a number in digits. */
  readonly value: number;
  readonly decimals: number;
}

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

const TOKEN =
  /(\d*[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\d{1,3}(?:[,'’\u00a0\u2009\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+|,\d{1,2}(?![\d,]))?)|(https?:\/\/\S+|\p{L}[\p{L}\p{N}._-]*@\S+)|(\p{L}[\p{L}\p{M}\u00ad]*(?:[’']\p{L}+)*[²³₀-₉]*)|(\S)/gu;

/** The tokens of a text, with the lexicon of its language. */
export class Tokens {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly list: readonly Token[];

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.list = tokensOf(text, lexicon.grammar);
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

function tokensOf(text: string, grammar: GrammarWords): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of inAsciiDigits(text).matchAll(TOKEN)) {
    const [written, number, address, word] = match;
    if (address !== undefined) continue;
    const { index: start } = match;
    const place = { text: text.slice(start, start + written.length), start, end: start + written.length };
    if (number !== undefined) tokens.push({ kind: 'number', ...place, lower: written, ...numberOf(number) });
    else if (word === undefined) tokens.push({ kind: 'sign', ...place, lower: written, value: 0, decimals: 0 });
    else tokens.push(...wordsOf(place.text, start, grammar));
  }
  return tokens;
}

/** The tokens of a word: more than one at an elision ("l’eau") or a possessive ("the farm's"). */
function wordsOf(text: string, start: number, grammar: GrammarWords): readonly Token[] {
  const cuts = /[’']/.test(text) ? cutsIn(text, grammar) : [];
  return [0, ...cuts].map((from, i): Token => {
    const part = text.slice(from, cuts[i]);
    const lower = part.replaceAll('\u00ad', '').replaceAll("'", '’').toLowerCase();
    const kind = /^[’']/.test(part) ? 'sign' : 'word';
    return { kind, text: part, lower, start: start + from, end: start + from + part.length, value: 0, decimals: 0 };
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

/** Replaces the digits of any script with ASCII digits; offsets stay the same. */
function inAsciiDigits(text: string): string {
  if (!/[^\0-\u024f\u2000-\u22ff]/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => (digit.length > 1 ? digit : String(digitValue(digit.charCodeAt(0)))));
}

/** The digits of a script are ten consecutive characters, starting with zero (The Unicode Standard, 4.6). */
function digitValue(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value++;
  return value;
}

function numberOf(written: string): { readonly value: number; readonly decimals: number } {
  const fraction = FRACTION_SIGNS[written.at(-1) ?? ''];
  if (fraction !== undefined) return { value: Number(written.slice(0, -1) || '0') + fraction, decimals: 2 };
  // Many languages write "12,5"; a thousands separator has three digits after it.
  const plain = written.replace(/,(?=\d{1,2}$)/, '.').replace(/[^\d.]/g, '');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑‒–—−]$/.test(token.text);
}
