/** Senses of common English words, from WordNet 3.1 (see LICENSE). */

import { readFileSync } from 'node:fs';

/** Each text has lines for a `SortedTable`, except `parents`. */
export interface Senses {
  /** The numbers of each word's senses, in base 36, most usual first. */
  readonly nouns: string;
  readonly verbs: string;
  readonly adjectives: string;
  /** For each sense the numbers of two more general ones, or blanks; three characters each. */
  readonly parents: string;
  /** The words that each word is opposite or similar to. */
  readonly opposites: string;
  readonly similar: string;
}

/** Reads `senses.txt`, which reduce-wordnet.mjs writes. It isn't a module, because it would double the time to load the program. */
export function readSenses(): Senses {
  const lines = readFileSync(new URL('senses.txt', import.meta.url), 'latin1').split('\n');
  const [nouns = '', verbs = '', adjectives = '', parents = '', opposites = '', similar = ''] = lines;
  return { nouns, verbs, adjectives, parents, opposites, similar };
}
