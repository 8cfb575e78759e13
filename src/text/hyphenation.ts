/** Hyphenation points by Liang's method (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983) from TeX's patterns. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GenerationCache } from './generation-cache.ts';

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

/** A trie by letter; a number is the index of a list of levels. */
type Trie = { readonly [letter: string]: TrieNode };
type TrieNode = number | Trie | readonly [Trie, number];
type Patterns = readonly [
  levels: readonly (readonly number[])[],
  trie: Trie,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

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
      const all = loaded.known.get(word) ?? loaded.known.set(word, findPoints(word, loaded.patterns));
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
  readonly patterns: Patterns;
  readonly leastAfter: number;
  readonly known: GenerationCache<string, readonly number[]>;
}

function loadPatterns(language: string, require: NodeJS.Require): LoadedPatterns | undefined {
  for (const name of patternNames(language)) {
    try {
      const patterns = bundledPatterns(name) ?? (require(`hyphen/patterns/${name}.js`) as Patterns);
      return { patterns, leastAfter: LEAST_AFTER[name] ?? 1, known: new GenerationCache(20_000) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    }
  }
  return undefined;
}

/** Patterns that the bundler put beside the program as JSON, which is read ten times as fast as their JavaScript. */
function bundledPatterns(name: string): Patterns | undefined {
  const file = new URL(`patterns/${name}.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Patterns) : undefined;
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

function findPoints(word: string, [levelTable, trie, exceptions]: Patterns): readonly number[] {
  const lower = word.toLowerCase();
  if (lower.length !== word.length) return NONE;
  if (exceptions && Object.hasOwn(exceptions, lower)) return exceptions[lower] ?? NONE;
  const padded = `.${lower}.`;
  const levels = new Uint8Array(padded.length + 1);
  for (let start = 0; start < padded.length; start++) {
    let node: Trie | undefined = trie;
    for (let at = start; node && at < padded.length; at++) {
      const next: TrieNode | undefined = node[padded.charAt(at)];
      const index = typeof next === 'number' ? next : isPair(next) ? next[1] : undefined;
      if (index !== undefined) raise(levels, levelTable[index], start);
      node = typeof next === 'number' ? undefined : isPair(next) ? next[0] : next;
    }
  }
  const points: number[] = [];
  // Level i stands before letter i of the padded word; odd levels allow a hyphen.
  for (let i = 2; i < padded.length - 1; i++) {
    if ((levels[i] ?? 0) % 2 === 1 && !isMark(lower, i - 1)) points.push(i - 1);
  }
  return points;
}

function isPair(node: TrieNode | undefined): node is readonly [Trie, number] {
  return Array.isArray(node);
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
