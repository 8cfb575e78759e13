/** Phrases by their first or last word: most words of a text begin and end none. */

import type { Phrases } from '../../languages/lexicon.ts';

type Index<T> = ReadonlyMap<string, Phrases<T>>;
type Memory = WeakMap<Phrases<unknown>, Index<unknown>>;

const byFirstWord: Memory = new WeakMap();
const byLastWord: Memory = new WeakMap();

/** The phrases that begin with a word, longest first. */
export function phrasesBeginning<T>(word: string, phrases: Phrases<T>): Phrases<T> {
  return indexOf(phrases, 0, byFirstWord).get(word) ?? NONE;
}

/** The phrases that end with a word, longest first. */
export function phrasesEnding<T>(word: string, phrases: Phrases<T>): Phrases<T> {
  return indexOf(phrases, -1, byLastWord).get(word) ?? NONE;
}

const NONE: Phrases<never> = [];

function indexOf<T>(phrases: Phrases<T>, position: 0 | -1, memory: Memory): Index<T> {
  const known = memory.get(phrases);
  if (known) return known as Index<T>;
  const index = new Map<string, Phrases<T>[number][]>();
  for (const phrase of phrases) {
    const word = phrase[0].at(position) ?? '';
    const others = index.get(word);
    if (others) others.push(phrase);
    else index.set(word, [phrase]);
  }
  memory.set(phrases, index);
  return index;
}
