/**
 * Normalises texts for comparison. Typographic and straight quotation marks, kinds of spaces and dashes, soft hyphens,
 * letters that look alike, and thousands separators make no difference.
 */

import { isLatin, letterPattern } from '../../core/letter-pattern.ts';
import { once } from '../../core/once.ts';
import { inAsciiDigits } from '../figures/ascii-digits.ts';

/** Lower-case letters of other scripts that look like Latin ones, or whose capitals do (Unicode Technical Standard 39). */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Array.from('аеорсухіјѕԁһкмнтвαοκνρχιβζετυ', (letter, i) => [letter, 'aeopcyxijsdhkmhtbaokvpxibzety'.charAt(i)]),
);

const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'g');

/** A normalised word, and its offsets in the text. */
export interface PlainWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The normalised words of a text. Linear in its length. */
export function plainWords(written: string): readonly PlainWord[] {
  const text = inAsciiDigits(written, '.');
  const isUnspaced = !isLatin(text) && UNSPACED().test(text);
  const words: PlainWord[] = [];
  for (const { index, 0: found } of text.matchAll(BETWEEN_SPACES(text))) {
    if (isUnspaced && UNSPACED().test(found))
      for (const { index: at, 0: part } of found.matchAll(LETTERS()))
        words.push({ word: plainWord(part), start: index + at, end: index + at + part.length });
    else words.push({ word: plainWord(found), start: index, end: index + found.length });
  }
  return words;
}

const plainSets = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** True if a set has a word, in the normalised form of both. */
export function hasPlain(words: ReadonlySet<string>, plain: string): boolean {
  const all = plainSets.get(words) ?? new Set([...words].map(plainWord));
  plainSets.set(words, all);
  return all.has(plain);
}

/** Scripts without spaces between words, in which each letter counts as one. */
const UNSPACED = once(
  () =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
);
const LETTERS = once(() => new RegExp(`${UNSPACED().source}\\p{M}*|(?:(?!${UNSPACED().source}).)+`, 'gu'));

/** Numbers with their separators, and words with the apostrophes inside them. All else is ignored. */
const BETWEEN_SPACES = letterPattern(
  String.raw`(?<![\p{L}\p{N}%°)])[-−](?=[£$€¥]?\d)|\d{1,3}(?:[.,\u00a0\u2009\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[%‰°$€£¥₽₴<>≤≥±~]|[\p{L}][\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*(?:['’ʼ‘\x60´][\p{L}][\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*)*`,
  'g',
);

const SEPARATED = /^\d{1,3}(?:[.,\u00a0\u2009\u202f ]\d{3})+$/;

function plainWord(written: string): string {
  if (written === '−') return '-';
  const first = written.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    return SEPARATED.test(written) ? written.replace(/\D/g, '') : written.replace(/,(?=\d+$)/, '.');
  }
  if (/^[a-zA-Z]+$/.test(written)) return written.toLowerCase();
  const plain = written
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/['’ʼ‘`´]/g, "'")
    .toLowerCase();
  return plain.replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter) ?? letter);
}

/** An editor's words in brackets may replace at most this many words; longer omissions could hide the meaning. */
export const MOST_REPLACED = 8;

/** Removes an editor's words in brackets, as additions to the quotation; ellipses remain. */
export function withoutAdditions(quote: string): string {
  return quote.replace(/\[(?:…|\.{3})\]/g, '…').replace(/\[[^\]]*\]/g, '');
}

/** Replaces an editor's words in brackets with ellipses; "[t]he" remains a word. */
export function withoutBrackets(quote: string): string {
  return quote
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replace(/\[sic\]/gi, '')
    .replace(/\[[^\]]*\]/g, '…');
}

/** True if leaving out these words reverses the meaning of the rest: "is [not] an ornament". */
export function dropsNegation(
  words: readonly PlainWord[],
  from: number,
  to: number,
  negations: ReadonlySet<string>,
): boolean {
  const length = to - from;
  // A "not" in a long gap may belong to other words that were left out, but not one right before the next part.
  const start = length <= 4 ? from : to - 2;
  for (let i = start; i < to; i++) if (hasPlain(negations, words[i]?.word ?? '')) return true;
  return false;
}
