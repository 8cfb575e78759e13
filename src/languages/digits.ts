/**
 * The lexicon of languages without their own: digits, signs and international symbols, but no words. A language that has only
 * some groups of words takes the others from here.
 */

import type { ClockWords, DateWords } from './calendar-words.ts';
import type { NumberWords, UnitWords } from './figure-words.ts';
import type { GrammarWords } from './grammar-words.ts';
import type { Lexicon } from './lexicon.ts';
import { ROLES, SPEECH, SUBJECTS, WORDING } from './no-statement-words.ts';
import { NO_MAP, NO_WORDS, NOTHING } from './no-words.ts';
import type { ComparisonWords, MeanWords, PartWords, SummaryWords } from './summary-words.ts';
import { PLAIN_WRITING } from './writing.ts';

const GRAMMAR: GrammarWords = {
  ...{ a: NO_WORDS, the: NO_WORDS, of: NO_WORDS, in: NO_WORDS, on: NO_WORDS, at: NO_WORDS, to: NO_WORDS },
  ...{ from: NO_WORDS, by: NO_WORDS, between: NO_WORDS, as: NO_WORDS, and: NO_WORDS, or: NO_WORDS, not: NO_WORDS },
  determiners: NO_WORDS,
  auxiliaries: NO_WORDS,
  conjunctions: NO_WORDS,
  possessives: NO_WORDS,
  elisions: NO_WORDS,
  listJoints: NO_WORDS,
};

const NUMBERS: NumberWords = {
  small: NO_MAP,
  zero: NO_WORDS,
  magnitudes: NO_MAP,
  shortMagnitudes: NO_MAP,
  vague: NO_MAP,
  beforePronounOne: NO_WORDS,
  beforeThings: NO_WORDS,
  minus: NO_WORDS,
  ordinals: NO_MAP,
  ordinalBefore: NO_WORDS,
  afterOrdinalPoint: NO_WORDS,
  ordinalEndings: NO_WORDS,
  pluralEndings: NO_WORDS,
  countedByOrdinals: NO_WORDS,
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
  insideHedges: NO_WORDS,
  occasions: NO_WORDS,
  emphases: [],
  hedgesAfter: [],
  farHedges: [],
  sums: [],
  rangeWords: NO_WORDS,
  betweenAges: [],
  ageBounds: NO_MAP,
  during: NO_WORDS,
  beforeAmounts: NO_WORDS,
  countedByRatios: NO_WORDS,
  beforeChanges: NO_WORDS,
  notAfterRatios: NO_WORDS,
  parts: {
    fractions: NO_MAP,
    plurals: NO_WORDS,
    unchanged: NO_WORDS,
    over: NO_WORDS,
    partNouns: NO_WORDS,
    half: NO_WORDS,
    outOf: [],
    every: NO_WORDS,
    frequencies: NO_WORDS,
    beforePeriods: NO_WORDS,
    before: NO_WORDS,
    after: NO_WORDS,
    afterHalf: NO_WORDS,
  },
  multiples: {
    ...{ factors: NO_MAP, adverbs: NO_WORDS, nouns: NO_WORDS, amounts: NO_WORDS, ends: NO_WORDS, times: NO_WORDS },
    timesAlone: NO_WORDS,
    eitherWay: NO_WORDS,
    ...{
      afterTimes: NO_WORDS,
      beforeAs: NO_WORDS,
      frequencies: NO_WORDS,
      measures: NO_WORDS,
      again: NO_WORDS,
      folded: () => undefined,
    },
  },
};

const DATES: DateWords = {
  months: NO_MAP,
  beforeStart: NO_WORDS,
  beforeEnd: NO_WORDS,
  ambiguousMonths: NO_WORDS,
  longMonths: NO_WORDS,
  beforeMonths: NO_WORDS,
  beforeOtherWords: NO_WORDS,
  seasons: NO_MAP,
  decades: NO_MAP,
  beforeAges: NO_WORDS,
  centuries: NO_WORDS,
  parts: NO_MAP,
  weekOf: [],
  quarters: NO_WORDS,
  halves: NO_WORDS,
  halfYears: NO_MAP,
  beforeDecades: NO_WORDS,
  yearParts: new Map([
    ['q', 3],
    ['h', 6],
  ]),
  financialYears: new Set(['fy']),
  upTo: NO_WORDS,
  measures: new Set(['km']),
  periods: NO_MAP,
  yearly: NO_WORDS,
  beside: NO_MAP,
  sides: NO_MAP,
  shifts: NO_MAP,
  shiftPhrases: [],
  ago: NO_WORDS,
  since: NO_WORDS,
  edges: NO_MAP,
  day: NO_WORDS,
  monthsUpTo: [],
  yearUpTo: [],
  afterFigures: NO_WORDS,
  beforeFigures: NO_WORDS,
  relative: NO_WORDS,
  starts: NO_WORDS,
  ends: NO_WORDS,
  bounds: NO_WORDS,
  deadlines: NO_WORDS,
  own: { years: NO_MAP, before: NOTHING, after: NOTHING, agoBefore: NOTHING, agoAfter: NOTHING, anywhere: NOTHING },
};

const CLOCK: ClockWords = {
  named: NO_MAP,
  halves: [],
  dayParts: NO_MAP,
  hourParts: NO_MAP,
  pastOrTo: NO_MAP,
  oClock: NO_WORDS,
};

const UNITS: UnitWords = {
  before: NO_MAP,
  ...{
    spellings: NO_MAP,
    attached: NO_MAP,
    ambiguous: NO_WORDS,
    onePoint: NO_WORDS,
    comparing: NO_WORDS,
    points: NO_WORDS,
  },
  ...{ denominators: NO_MAP, per: NO_WORDS, each: NO_WORDS, notRates: NO_WORDS, aged: NO_WORDS, old: NO_WORDS },
};

const COMPARISONS: ComparisonWords = {
  ...{ more: NO_WORDS, thanBefore: NOTHING, besideBetween: NOTHING, boundAfter: NOTHING, butOnlyBetween: NOTHING },
  ...{ boundBetween: NOTHING, levelsBetween: NOTHING, thanBetween: NOTHING },
  ...{ limitBetween: NOTHING, limitAfterPlace: NOTHING, within: NO_WORDS },
};

const MEANS: MeanWords = {
  ...{ before: NOTHING, after: NOTHING, medianBefore: NOTHING, rangeBefore: NOTHING, lowestBefore: NOTHING },
  ...{ highestBefore: NOTHING, wholeNumbers: NOTHING, sampleBefore: NOTHING },
};

const PARTS: PartWords = {
  alone: NO_WORDS,
  ...{ ofBetween: NOTHING, ofWhomBetween: NOTHING, ofBefore: NOTHING, ofWholeBetween: NOTHING, shareAfter: NOTHING },
  ...{ shareBefore: NOTHING, listBetween: NOTHING, totalAfter: NOTHING, totalBefore: NOTHING, exclusive: NOTHING },
};

const SUMMARY: SummaryWords = {
  ...{ total: NOTHING, mean: NOTHING, median: NOTHING, all: NOTHING },
  ...{ superlatives: NO_MAP, measures: NO_WORDS, otherRankBefore: NOTHING },
  ...{ shares: NO_WORDS, rankBefore: NOTHING, shareAfter: NOTHING, quantifiers: NO_MAP, quantifierBefore: NOTHING },
  ...{ sharedOut: NOTHING, labelEnding: NOTHING, surveys: NOTHING },
};

export const DIGITS: Lexicon = {
  language: 'und',
  reads: 'digits',
  writing: PLAIN_WRITING,
  grammar: GRAMMAR,
  forms: {
    isPlural: () => false,
    singulars: (word) => [word],
    isPast: () => false,
    isDerived: () => false,
    isParticiple: () => false,
    isInflected: () => false,
    isComparative: () => false,
    isDenial: () => false,
  },
  numbers: NUMBERS,
  dates: DATES,
  clock: CLOCK,
  units: UNITS,
  names: { labels: NO_MAP, dated: NO_WORDS, prefixes: NO_WORDS, streets: NO_WORDS, beforePlaces: NO_WORDS },
  roles: ROLES,
  subjects: SUBJECTS,
  thesaurus: {
    isNoun: () => false,
    isPerson: () => false,
    areSameThing: () => false,
    areSameAct: () => false,
    areSameQuality: () => false,
    areNeighbours: () => false,
    areOpposite: () => false,
  },
  wording: WORDING,
  speech: SPEECH,
  comparisons: COMPARISONS,
  means: MEANS,
  parts: PARTS,
  summary: SUMMARY,
};
