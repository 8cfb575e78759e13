/** The lexicon of languages without their own: digits, signs and international symbols, but no words. */

import type { Lexicon } from './lexicon.ts';

const NO_MAP: ReadonlyMap<string, never> = new Map<string, never>();
const NO_WORDS: ReadonlySet<string> = new Set();
const NOTHING = /(?!)/;

export const DIGITS: Lexicon = {
  language: 'und',
  reads: 'digits',
  numbers: {
    small: NO_MAP,
    magnitudes: NO_MAP,
    shortMagnitudes: NO_MAP,
    vague: NO_MAP,
    fractions: NO_MAP,
    ordinals: NO_MAP,
    countedByOrdinals: NO_WORDS,
    multiples: NO_MAP,
    every: NO_WORDS,
    frequencies: NO_WORDS,
    hedges: [
      [['<', '='], '<='],
      [['≤'], '<='],
      [['>', '='], '>='],
      [['≥'], '>='],
      [['<'], '<'],
      [['>'], '>'],
      [['~'], 'approximate'],
      [['≈'], 'approximate'],
    ],
    emphases: [],
    hedgesAfter: [],
    rangeWords: NO_WORDS,
    minus: NO_WORDS,
  },
  dates: {
    months: NO_MAP,
    ambiguousMonths: NO_WORDS,
    beforeMonths: NO_WORDS,
    seasons: NO_MAP,
    decades: NO_MAP,
    shifts: NO_MAP,
    ago: NO_WORDS,
    edges: NO_MAP,
    day: NO_WORDS,
    monthsUpTo: [],
  },
  units: { spellings: NO_MAP, denominators: NO_MAP },
  roles: { changes: NO_MAP, before: [], differences: [], than: NO_WORDS, distances: [] },
  subjects: {
    stem: (word) => word,
    stop: NO_WORDS,
    contrasts: NO_MAP,
    things: NO_MAP,
    generic: NO_WORDS,
    negations: NO_WORDS,
    deniers: NO_WORDS,
    negative: NOTHING,
    turns: NO_MAP,
    undenied: NO_WORDS,
    pronouns: NO_WORDS,
    coordinators: NO_WORDS,
    joints: NO_WORDS,
  },
  names: { labels: NO_MAP, prefixes: NO_WORDS },
  speech: { verbs: NO_WORDS, roles: NO_MAP, titles: NO_WORDS },
  summary: { total: NOTHING, mean: NOTHING, all: NOTHING, superlatives: NO_MAP, sharedOut: NOTHING },
};
