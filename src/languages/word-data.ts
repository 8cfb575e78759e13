/** Reads words that are written as data: lists, meanings, phrases and patterns. */

import type { Meanings } from './lexicon-words.ts';
import type { Phrases } from './phrases.ts';

/** Unifies the spellings of a word in lower case. */
export type Fold = (word: string) => string;

export function folded(rules: readonly (readonly [pattern: string, replacement: string])[]): Fold {
  if (rules.length === 0) return (word) => word;
  const all = rules.map(([source, replacement]) => [new RegExp(source, 'gu'), replacement] as const);
  return (word) => all.reduce((text, [source, replacement]) => text.replace(source, replacement), word);
}

/** The words of 'a b_c': "a" and "b c". */
export function list(text: string, fold: Fold): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => fold(word.replaceAll('_', ' ')));
}

export function setOf(text: string, fold: Fold): ReadonlySet<string> {
  return new Set(list(text, fold));
}

export function mapped<T>(meanings: Meanings, fold: Fold, meaning: (key: string) => T): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(meanings).flatMap(([key, all]) => list(all, fold).map((word) => [word, meaning(key)] as const)),
  );
}

/** Phrases between '|', longest first. */
export function phrasesOf<T>(meanings: Meanings, fold: Fold, meaning: (key: string) => T): Phrases<T> {
  const all = Object.entries(meanings).flatMap(([key, text]) =>
    text.split('|').flatMap((phrase): (readonly [readonly string[], T])[] => {
      const words = list(phrase, fold);
      return words.length === 0 ? [] : [[words, meaning(key)]];
    }),
  );
  return all.sort(([a], [b]) => b.length - a.length);
}

/** A border of a word: letters, marks and digits of any script on one side of it only. */
const BORDER = '(?:(?<![\\p{L}\\p{M}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{M}\\p{N}])(?![\\p{L}\\p{M}\\p{N}]))';

export function pattern(source: string): RegExp {
  return new RegExp(source.replaceAll('\\b', BORDER), 'iu');
}

/** Keys that are numbers in the lexicon. */
const keyOf = (key: string): string | number => (/^-?\d+(?:\.\d+)?$/.test(key) ? Number(key) : key);

/**
 * A group of a lexicon with the fields that the data have; the others keep their empty value, which also shows how a field is
 * read: a set, a map, phrases or a pattern.
 */
export function filled<T extends object>(empty: T, data: object, fold: Fold): T {
  const group: Record<string, unknown> = { ...(empty as Readonly<Record<string, unknown>>) };
  for (const [field, value] of Object.entries(data)) {
    const base = (empty as Record<string, unknown>)[field];
    if (base instanceof Set) group[field] = setOf(String(value), fold);
    else if (base instanceof Map) group[field] = mapped(value as Meanings, fold, keyOf);
    else if (base instanceof RegExp) group[field] = pattern(String(value));
    else if (Array.isArray(base))
      group[field] =
        typeof value === 'string'
          ? phrasesOf({ true: value }, fold, () => true)
          : phrasesOf(value as Meanings, fold, keyOf);
    else if (typeof base === 'object' && base !== null) group[field] = filled(base, value as object, fold);
  }
  return group as unknown as T;
}
