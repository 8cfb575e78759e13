/** Hyphenation against the package `hyphen`; `npm run soak:hyphenation` compares 5,000 words a language. */

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHyphenator } from '../../src/text/hyphenation.ts';
import type { NestedPatterns, NestedTrie } from '../../src/text/pattern-trie.ts';

const WORDS = Number(process.env.HYPHENATION_WORDS ?? 25);
const SEED = Number(process.env.HYPHENATION_SEED ?? 1);
const REFERENCE = fileURLToPath(new URL('hyphen-reference.cjs', import.meta.url));
const require = createRequire(import.meta.url);
const HYPHEN = dirname(require.resolve('hyphen/package.json'));
/** Church Slavonic: its file in version 1.14.1 is not valid JavaScript. */
const BROKEN = 'cu';

/** Languages whose name in the package differs from that of their patterns. */
const PATTERN_FILES: Readonly<Record<string, string>> = {
  de: 'de-1996',
  el: 'el-monoton',
  en: 'en-us',
  ethi: 'mul-ethi',
  mn: 'mn-cyrl',
  sh: 'sh-cyrl',
  sr: 'sr-cyrl',
  zh: 'zh-latn-pinyin',
};
const LANGUAGES = readdirSync(HYPHEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'patterns' && entry.name !== BROKEN)
  .map(({ name }) => name);

/** Words made of a language's letters and parts of its patterns, so that more patterns apply. */
function wordsOf(language: string): readonly string[] {
  const file = PATTERN_FILES[language] ?? language;
  const [, trie, exceptions = {}] = require(`hyphen/patterns/${file}.js`) as NestedPatterns;
  const pieces = [...patternsIn(trie, '')].map((pattern) => pattern.replace(/[^\p{L}\p{M}]/gu, '')).filter(Boolean);
  const letters = [...new Set(pieces.join('').split(''))];
  const word = fc
    .oneof(
      fc.array(fc.constantFrom(...letters), { minLength: 4, maxLength: 14 }),
      fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 5 }),
    )
    .map((parts) => parts.join(''));
  return [...Object.keys(exceptions).slice(0, WORDS / 10), ...fc.sample(word, { numRuns: WORDS, seed: SEED })];
}

function* patternsIn(trie: NestedTrie, before: string): Generator<string> {
  for (const [letter, node] of Object.entries(trie)) {
    const pattern = before + letter;
    if (typeof node === 'number') yield pattern;
    else if (Array.isArray(node)) {
      yield pattern;
      yield* patternsIn(node[0] as NestedTrie, pattern);
    } else yield* patternsIn(node as NestedTrie, pattern);
  }
}

/** The package never separates a single letter from a word; our minima depend on style and language. */
function twoOnBothSides(points: readonly number[] | undefined, { length }: string): readonly number[] {
  return (points ?? []).filter((point) => point >= 2 && point <= length - 2);
}

describe('hyphenation points', () => {
  test(`equal those of the package hyphen, ${WORDS} words per language`, { timeout: 1_800_000 }, () => {
    const words = Object.fromEntries(LANGUAGES.map((language) => [language, wordsOf(language)]));
    const output = execFileSync(process.execPath, [REFERENCE], { input: JSON.stringify(words), maxBuffer: 2 ** 30 });
    const wanted = JSON.parse(output.toString()) as Record<string, number[][]>;
    const hyphenator = createHyphenator();
    const wrong = Object.entries(words).flatMap(([language, list]) =>
      list.flatMap((word, i) => {
        const ours = twoOnBothSides(hyphenator.patternPoints(word, language), word).join();
        const theirs = twoOnBothSides(wanted[language]?.[i], word).join();
        return ours === theirs ? [] : [{ language, word, ours, theirs }];
      }),
    );
    expect(wrong).toEqual([]);
    expect(LANGUAGES.length).toBeGreaterThan(80);
    const points = Object.values(wanted).flat(2).length;
    expect(points).toBeGreaterThan(WORDS * LANGUAGES.length);
  });

  const hyphenated = (
    word: string,
    language: string,
    limits: readonly [number, number, number] = [5, 2, 2],
  ): string => {
    const points = createHyphenator().points(word, language, limits);
    return [0, ...points].map((point, i) => word.slice(point, points[i])).join('-');
  };

  test.each([
    ['en-GB', 'possible', 'pos-sible'],
    ['en-GB', 'understand', 'un-der-stand'],
    ['en-GB', 'process', 'pro-cess'],
    ['en-US', 'process', 'process'],
    ['en-US', 'possible', 'pos-si-ble'],
    ['en-US', 'understand', 'un-der-stand'],
    ['en-US', 'victory', 'vic-tory'],
  ])('%s: %s', (language, word, expected) => {
    expect(hyphenated(word, language)).toBe(expected);
  });

  test.each([
    ['a language keeps as many letters after a hyphen as its patterns are made for', 'cs', 'republika', 're-pub-lika'],
    ['capitals play no part', 'de', 'VERANTWORTUNG', 'VER-ANT-WOR-TUNG'],
    ['a dotted capital i is one letter in Turkish', 'tr', 'İstanbul', 'İs-tan-bul'],
    ['a private variant has its own patterns', 'la-x-classic', 'magnus', 'mag-nus'],
    ['English of other regions is British', 'en-NZ', 'process', 'pro-cess'],
    ['a language whose patterns cannot be read has none', 'cu', 'богородица', 'богородица'],
  ])('%s', (_, language, word, expected) => {
    expect(hyphenated(word, language)).toBe(expected);
  });

  test('a hyphen never separates a letter from its marks', () => {
    const word = 'অিঽৗতপঠবশ';
    expect(createHyphenator().patternPoints(word, 'as')).toContain(3);
    expect(createHyphenator().points(word, 'as', [5, 2, 2])).not.toContain(3);
  });
});

test('languages with patterns', () => {
  const { hasPatterns } = createHyphenator();
  expect(['fr', 'de-CH', 'xx', 'he'].map(hasPatterns)).toEqual([true, true, false, false]);
});
