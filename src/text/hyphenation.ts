/** Hyphenation points by Liang's method (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983) from TeX's patterns. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GenerationCache } from './generation-cache.ts';
import { childOf, flattenPatterns, type NestedPatterns, type PatternTrie, unpackTrie } from './pattern-trie.ts';

export interface HyphenationLimits {
  /** Letters of the shortest word that is hyphenated, and the fewest before and after a hyphen. */
  readonly limits: readonly [word: number, before: number, after: number];
}

export interface Hyphenator {
  /**
   * Offsets in the word (letters only) where a hyphen may stand, ascending; none for a language without patterns.
   * The patterns of a language are loaded when it is first asked for.
   */
  points(word: string, language: string, limits: HyphenationLimits['limits']): readonly number[];
}

const ALIASES: Readonly<Record<string, string>> = {
  en: 'en-gb',
  'en-ca': 'en-us',
  de: 'de-1996',
  'de-ch': 'de-ch-1901',
  el: 'el-monoton',
  mn: 'mn-cyrl',
  sr: 'sr-cyrl',
  'sr-latn': 'sh-latn',
  hbs: 'sh-latn',
};
// TeX's \righthyphenmin, for which the English patterns were made; other languages' are good from two letters.
const LEAST_AFTER: Readonly<Record<string, number>> = { 'en-gb': 3, 'en-us': 3 };
const NONE: readonly number[] = [];

/**
 * `exceptions` are words with hyphens at the only places where they may be parted, in whatever language; a word without
 * one is never parted. Capitals play no part, and limits don't bind what an author wrote.
 */
export function createHyphenator(exceptions: readonly string[] = []): Hyphenator {
  const own = new Map(exceptions.map((word) => [word.replaceAll('-', '').toLowerCase(), hyphensIn(word)]));
  const require = createRequire(import.meta.url);
  const byLanguage = new Map<string, LoadedPatterns | undefined>();
  const load = (language: string): LoadedPatterns | undefined => {
    if (byLanguage.has(language)) return byLanguage.get(language);
    const loaded = loadPatterns(language, require);
    byLanguage.set(language, loaded);
    return loaded;
  };
  return {
    points(word, language, [least, before, after]) {
      const given = own.size > 0 ? own.get(word.toLowerCase()) : undefined;
      if (given) return given;
      if (word.length < least || word.length < before + after) return NONE;
      const loaded = load(language);
      if (!loaded) return NONE;
      const all = loaded.known.get(word) ?? loaded.known.set(word, findPoints(word, loaded.trie));
      const last = word.length - Math.max(after, loaded.leastAfter);
      return all.filter((p) => p >= before && p <= last);
    },
  };
}

/** Offsets of a word's hyphens in the word without them. */
function hyphensIn(word: string): readonly number[] {
  return [...word.matchAll(/-/g)].map((hyphen, i) => hyphen.index - i);
}

interface LoadedPatterns {
  readonly trie: PatternTrie;
  readonly leastAfter: number;
  readonly known: GenerationCache<string, readonly number[]>;
}

function loadPatterns(language: string, require: NodeJS.Require): LoadedPatterns | undefined {
  for (const name of patternNames(language)) {
    try {
      const trie = bundledTrie(name) ?? flattenPatterns(require(`hyphen/patterns/${name}.js`) as NestedPatterns);
      return { trie, leastAfter: LEAST_AFTER[name] ?? 1, known: new GenerationCache(20_000) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    }
  }
  return undefined;
}

/** Patterns that the bundler put beside the program, ready to be searched. */
function bundledTrie(name: string): PatternTrie | undefined {
  const file = new URL(`patterns/${name}.trie`, import.meta.url);
  return existsSync(file) ? unpackTrie(readFileSync(file)) : undefined;
}

/** Names of pattern files to try for a tag, longest first: 'en-GB-oxendict', 'en-GB', 'en'. */
function patternNames(language: string): string[] {
  const parts = language.toLowerCase().split('-');
  const names: string[] = [];
  for (let n = parts.length; n > 0; n--) {
    const tag = parts.slice(0, n).join('-');
    if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag)) continue;
    const alias = ALIASES[tag];
    names.push(...(alias === undefined ? [tag] : [alias, tag]));
  }
  return names;
}

function findPoints(word: string, trie: PatternTrie): readonly number[] {
  const lower = word.toLowerCase();
  if (lower.length !== word.length) return NONE;
  if (Object.hasOwn(trie.exceptions, lower)) return trie.exceptions[lower] ?? NONE;
  const padded = `.${lower}.`;
  const levels = new Uint8Array(padded.length + 1);
  for (let start = 0; start < padded.length; start++) {
    let node = childOf(trie, 0, padded.charCodeAt(start));
    for (let at = start + 1; node >= 0; at++) {
      const end = trie.ends[node] ?? 0;
      if (end > 0) raise(levels, trie.levels[end - 1], start);
      node = at < padded.length ? childOf(trie, node, padded.charCodeAt(at)) : -1;
    }
  }
  const points: number[] = [];
  // Level i stands before letter i of the padded word; odd levels allow a hyphen.
  for (let i = 2; i < padded.length - 1; i++) {
    if ((levels[i] ?? 0) % 2 === 1 && !isMark(lower, i - 1)) points.push(i - 1);
  }
  return points;
}

function raise(levels: Uint8Array, by: readonly number[] | undefined, start: number): void {
  if (!by) return;
  for (let k = 0; k < by.length; k++) {
    const level = by[k] ?? 0;
    const at = start + k;
    if (level > (levels[at] ?? 0)) levels[at] = level;
  }
}

function isMark(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x300 && /^\p{M}/u.test(text.slice(at));
}
