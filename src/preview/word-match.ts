/** Matches words in the data with words on the page, by counting equal words before them. */

import type { PlacedWord } from '../outputs/proof.ts';

/** The part of a printed word that is likely to be in the data: without punctuation. */
function core(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The offset in a source's text of a word of a place; undefined where it isn't there: formatted, or generated. */
export function findInSource(source: string, words: readonly PlacedWord[], index: number): number | undefined {
  const wanted = core(words[index]?.text ?? '');
  if (wanted === '') return undefined;
  const before = words.slice(0, index).filter(({ text }) => core(text) === wanted).length;
  const offsets = offsetsOf(source, wanted);
  // The page may have it more often than the data: the layout added some.
  return offsets[Math.min(before, offsets.length - 1)];
}

/** The words of a place that print a range of its source. */
export function findOnPage(
  source: string,
  words: readonly PlacedWord[],
  from: number,
  to: number,
): readonly PlacedWord[] {
  return [...source.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: wanted, index }) => {
    const before = offsetsOf(source, wanted).filter((offset) => offset < from + index).length;
    const same = words.filter(({ text }) => core(text) === wanted);
    const found = same[before] ?? words.find(({ text }) => core(text).includes(wanted));
    return found ? [found] : [];
  });
}

/** The offsets at which a word occurs as a whole. */
function offsetsOf(source: string, word: string): readonly number[] {
  const offsets: number[] = [];
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(source[at] ?? '');
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length)) {
    if (!isLetter(at - 1) && !isLetter(at + word.length)) offsets.push(at);
  }
  return offsets;
}
