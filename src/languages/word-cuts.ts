/** Finds where words are cut in languages that write several of them without a space. */

import type { LexiconWords } from './lexicon-words.ts';
import { type Fold, list } from './word-data.ts';

type Cuts = (word: string) => readonly number[];

export function cutter(data: LexiconWords, fold: Fold): Cuts {
  const { cuts, parts = '', spelled } = data.writing;
  if (cuts === undefined) return () => [];
  const own = new Set(list(parts, fold));
  const all = vocabulary(data, fold);
  if (cuts === 'clitics') return (word) => cliticCuts(fold(word), own, all);
  if (cuts === 'words') return byWords(new Set([...all, ...own]));
  const numbers = new Set([
    ...own,
    ...Object.values({ ...spelled?.values, ...spelled?.multipliers }).flatMap((words) => list(words, fold)),
    ...list(`${spelled?.joints ?? ''} ${(spelled?.halves ?? '').replaceAll('|', ' ')}`, fold),
  ]);
  return (word) => (all.has(word) ? [] : (numberCuts(word, numbers) ?? []));
}

/** All words of a lexicon; patterns add a few that don't matter. */
function vocabulary(data: LexiconWords, fold: Fold): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const one of value.replaceAll('|', ' ').split(/\s+/)) if (/^\p{L}+$/u.test(one)) found.add(fold(one));
    } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner);
  };
  collect(data);
  return found;
}

/** "و|النساء": a short word before a known one, or before an article. */
function cliticCuts(word: string, clitics: ReadonlySet<string>, known: ReadonlySet<string>): readonly number[] {
  if (known.has(word)) return [];
  const first = word.charAt(0);
  const rest = word.slice(1);
  return clitics.has(first) && (known.has(rest) || (rest.startsWith('ال') && rest.length > 4)) ? [1] : [];
}

/** "zwei|und|fünfzig": a word that consists of numbers alone. */
function numberCuts(word: string, numbers: ReadonlySet<string>): readonly number[] | undefined {
  const ends: (readonly number[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = ends[start];
      if (before && ends[end] === undefined && numbers.has(word.slice(start, end)))
        ends[end] = start === 0 ? [] : [...before, start];
    }
  }
  return ends[word.length];
}

/** Words of an unknown run have at most three signs, and mostly two. */
function chunks(from: number, to: number): readonly number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at += to - at === 3 ? 3 : 2) starts.push(at);
  return starts;
}

/** Cuts a text without spaces into the longest known words, and the rest into pairs. */
function byWords(known: ReadonlySet<string>): Cuts {
  const longest = Math.max(...[...known].map((word) => word.length));
  return (text) => {
    const starts: number[] = [];
    let unknown = 0;
    for (let at = 0; at < text.length; ) {
      let length = Math.min(longest, text.length - at);
      while (length > 0 && !known.has(text.slice(at, at + length))) length--;
      if (length === 0) {
        at++;
        continue;
      }
      starts.push(...chunks(unknown, at), at);
      at += length;
      unknown = at;
    }
    starts.push(...chunks(unknown, text.length));
    return starts.filter((start) => start > 0);
  };
}
