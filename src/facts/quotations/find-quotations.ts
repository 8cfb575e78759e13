/** Finds words between quotation marks: typographic, angled and straight, double and single. */

import { letterPattern } from '../../core/letter-pattern.ts';
import { plainWords } from '../sources/plain-words.ts';

export interface Quoted {
  readonly words: string;
  /** Offsets of the words in the text. */
  readonly start: number;
  readonly end: number;
}

const PATTERN = letterPattern(
  String.raw`“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|‹([^‹›]+)›|「([^「」]+)」|"([^"]+)"|(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'(?=\S)((?:[^']|(?<=[\p{L}])'(?=[\p{L}]))+?)(?<=\S)'(?![\p{L}\p{N}])`,
  'g',
);

/** Two words or more between quotation marks; a single word is more often a name or in scare quotes. */
export function quotedIn(text: string): readonly Quoted[] {
  if (!/[“"„«»‹「‘']/.test(text)) return [];
  return [...text.matchAll(PATTERN(text))].flatMap((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + 1;
    return plainWords(words).length < 2 ? [] : [{ words, start, end: start + words.length }];
  });
}
