/** Hyphenation points by Liang's method (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983) from TeX's patterns. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { own } from '../core/own.ts';
import { GenerationCache } from './generation-cache.ts';
import { childOf, flattenPatterns, type NestedPatterns, type PatternTrie, unpackTrie } from './pattern-trie.ts';

export interface HyphenationLimits {
  /** Minimum number of letters in a hyphenated word, and before and after the hyphen. */
  readonly limits: readonly [word: number, before: number, after: number];
}

export interface Hyphenator {
  /**
   * Offsets in the word (letters and marks only) where a hyphen may be added, ascending: `patternPoints` within the
   * limits, and never before a combining mark.
   */
  points(word: string, language: string, limits: HyphenationLimits['limits']): readonly number[];
  /**
   * Offsets from a language's patterns for a word, ascending and ignoring limits; none for a language without patterns.
   * Loads a language's patterns on first use.
   */
  patternPoints(word: string, language: string): readonly number[];
  /** True for a language with patterns. */
  hasPatterns(language: string): boolean;
}

/** Regions with British English spelling (CLDR: their parent locale is en-001). */
const BRITISH = '001 150 au bz cy gh gi hk ie in jm ke lk mt my ng nz pk sg tt tz ug za zm zw'.split(' ');
/** Names of pattern files by language tag, where they differ: those of the package `hyphen`, and a few more. */
const ALIASES: Readonly<Record<string, string>> = {
  am: 'mul-ethi',
  de: 'de-1996',
  'de-ch': 'de-ch-1901',
  el: 'el-monoton',
  en: 'en-us',
  ...Object.fromEntries(BRITISH.map((region) => [`en-${region}`, 'en-gb'])),
  ethi: 'mul-ethi',
  hbs: 'sh-latn',
  mn: 'mn-cyrl',
  sh: 'sh-cyrl',
  sr: 'sr-cyrl',
  'sr-latn': 'sh-latn',
  ti: 'mul-ethi',
  zh: 'zh-latn-pinyin',
};
/**
 * Minimum number of letters after a hyphen, for languages whose patterns require more than two: `hyphenmins` in the
 * files of hyph-utf8 (TeX Users Group), the source of the patterns.
 */
export const MIN_AFTER: ReadonlyMap<string, number> = new Map(
  ['cs', 'cy', 'en-gb', 'en-us', 'et', 'ga', 'pt', 'sa', 'sk', 'th'].map((name) => [name, 3]),
);
const NONE: readonly number[] = [];

/**
 * `exceptions` are words with hyphens at the only places where they may be broken, in any language; a word without one
 * is never broken. Ignores case, and the limits don't apply to exceptions.
 */
export function createHyphenator(exceptions: readonly string[] = []): Hyphenator {
  const authored = new Map(exceptions.map((word) => [word.replaceAll('-', '').toLowerCase(), hyphensIn(word)]));
  const require = createRequire(import.meta.url);
  const byLanguage = new Map<string, LoadedPatterns | undefined>();
  const load = (language: string): LoadedPatterns | undefined => {
    if (byLanguage.has(language)) return byLanguage.get(language);
    const loaded = loadPatterns(language, require);
    byLanguage.set(language, loaded);
    return loaded;
  };
  const found = (word: string, { known, trie, lowerCase }: LoadedPatterns): readonly number[] =>
    known.get(word) ?? known.set(word, findPoints(word, lowerCase(word), trie));
  return {
    points(word, language, [least, before, after]) {
      const given = authored.size > 0 ? authored.get(word.toLowerCase()) : undefined;
      if (given) return given;
      if (word.length < least || word.length < before + after) return NONE;
      const loaded = load(language);
      if (!loaded) return NONE;
      const last = word.length - Math.max(after, loaded.minAfter);
      return found(word, loaded).filter((p) => p >= before && p <= last && !isMark(word, p));
    },
    hasPatterns: (language) => load(language) !== undefined,
    patternPoints(word, language) {
      const loaded = load(language);
      return loaded ? found(word, loaded) : NONE;
    },
  };
}

/** Offsets of a word's hyphens in the word without them. */
function hyphensIn(word: string): readonly number[] {
  return [...word.matchAll(/-/g)].map((hyphen, i) => hyphen.index - i);
}

interface LoadedPatterns {
  readonly trie: PatternTrie;
  readonly minAfter: number;
  /** Language-specific, as dotted and dotless i are two letters in Turkish. */
  readonly lowerCase: (word: string) => string;
  readonly known: GenerationCache<readonly number[]>;
}

function loadPatterns(language: string, require: NodeJS.Require): LoadedPatterns | undefined {
  for (const name of patternNames(language)) {
    const trie = bundledTrie(name) ?? packagedTrie(name, require);
    if (!trie) continue;
    const lowerCase =
      name === 'tr' ? (word: string) => word.toLocaleLowerCase('tr') : (word: string) => word.toLowerCase();
    return { trie, minAfter: MIN_AFTER.get(name) ?? 1, lowerCase, known: new GenerationCache(20_000) };
  }
  return undefined;
}

/**
 * Patterns from the package; undefined where it has no such file or (Church Slavonic in 1.14.1) one that isn't valid
 * JavaScript.
 */
function packagedTrie(name: string, require: NodeJS.Require): PatternTrie | undefined {
  try {
    return flattenPatterns(require(`hyphen/patterns/${name}.js`) as NestedPatterns);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** Patterns that the bundler stored beside the program, ready for searching. */
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
    if (!/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(tag)) continue;
    const alias = own(ALIASES, tag);
    names.push(...(alias === undefined ? [tag] : [alias, tag]));
  }
  return names;
}

function findPoints(word: string, lower: string, trie: PatternTrie): readonly number[] {
  if (lower.length !== word.length) return NONE;
  if (Object.hasOwn(trie.exceptions, lower)) return trie.exceptions[lower] ?? NONE;
  const padded = `.${lower}.`;
  const levels = new Uint8Array(padded.length + 1);
  for (let start = 0; start < padded.length; start++) {
    let node = childOf(trie, 0, padded.charCodeAt(start));
    for (let at = start + 1; node >= 0; at++) {
      const end = trie.ends[node] ?? 0;
      // Levels of a pattern that starts a word ('.ach4') don't count its full stop: they start before the first letter.
      if (end > 0) raise(levels, trie.levels[end - 1], Math.max(1, start));
      node = at < padded.length ? childOf(trie, node, padded.charCodeAt(at)) : -1;
    }
  }
  const points: number[] = [];
  // Level i applies before letter i of the padded word; odd levels allow a hyphen.
  for (let i = 2; i < padded.length - 1; i++) {
    if ((levels[i] ?? 0) % 2 === 1) points.push(i - 1);
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
