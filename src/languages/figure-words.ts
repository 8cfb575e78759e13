/** Words for numbers, units and names with numbers: the parts of figures, and words beside them. */

import type { BoundQuantity } from '../core/quantity.ts';
import type { Phrases } from './phrases.ts';

/** 'nearly' is approximate from below, 'justUnder' a bound that the value is close to. */
export type Hedge = 'approximate' | 'nearly' | 'justUnder' | BoundQuantity['relation'];

export interface NumberWords {
  /** Numbers below a hundred; tens and ones are joined by a hyphen or a space. */
  readonly small: ReadonlyMap<string, number>;
  /** "zero" is always a figure, unlike "none". */
  readonly zero: ReadonlySet<string>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Letters attached to a number; those with `money` are magnitudes only next to a currency. */
  readonly shortMagnitudes: ReadonlyMap<string, { readonly factor: number; readonly money: boolean }>;
  /** Vague numbers: "hundreds". */
  readonly vague: ReadonlyMap<string, number>;
  /** Words before "one" that make it a pronoun: "no one", "each one". */
  readonly beforePronounOne: ReadonlySet<string>;
  /** Words after a number for things beside one that was named: "ten other judges". */
  readonly others?: ReadonlySet<string>;
  /** Stems of words before a number that is counted beyond another: "another 9,000". */
  readonly additional?: ReadonlySet<string>;
  /** Words between a number and the things that it counts: "2.5m more people". */
  readonly beforeThings: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words before a number that make it an ordinal: "第". */
  readonly ordinalBefore: ReadonlySet<string>;
  /** Words after a number and a point that make it an ordinal: "3. Quartal". */
  readonly afterOrdinalPoint: ReadonlySet<string>;
  /** Words after degrees that make them negative: "below zero". */
  readonly belowZero?: Phrases<true>;
  /** Words for the last rank: "last", in "last of nine". */
  readonly lastRanks?: ReadonlySet<string>;
  /** Names that only look like ordinals: "second home", "third party". */
  readonly ordinalNames?: Phrases<true>;
  /** Endings after digits: "st" in "21st". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Endings of plurals after digits: "s" in "the 1990s" and "over-65s". */
  readonly pluralEndings: ReadonlySet<string>;
  /** Words after which an ordinal is always a figure, and never weak: "term", "largest". */
  readonly countedByOrdinals: ReadonlySet<string>;
  readonly hedges: Phrases<Hedge>;
  /** Verbs between a hedge and its number: "至少耗资3500万元". */
  readonly insideHedges: ReadonlySet<string>;
  /** Stems of nouns for the times that something happens: "on 12 occasions". */
  readonly occasions: ReadonlySet<string>;
  /** Stems of words for one thing right after another: "four years running", "the fourth fall in a row". */
  readonly runs?: ReadonlySet<string>;
  /** Words after which "over" isn't a bound: "spread over 63 harbours". */
  readonly spreads?: ReadonlySet<string>;
  /** Bounds that may only call the number itself small or large: "no more than 17%". */
  readonly emphases: Phrases<true>;
  /** Words for owners before ordinals that aren't determiners: "our third of the year". */
  readonly owners?: ReadonlySet<string>;
  /** Hedges after the number: "or more", "or so". */
  readonly hedgesAfter: Phrases<Hedge>;
  /** Stems of nouns for a bound: "limit" for "no more than". */
  readonly limits?: ReadonlyMap<string, '<=' | '>='>;
  /** Hedges that allow a large distance: "well under". */
  readonly farHedges: Phrases<true>;
  /** Phrases before a sum that end like a hedge: "added up to". */
  readonly sums: Phrases<true>;
  /** Words that join two numbers as a range; `between` requires `and`. */
  readonly rangeWords: ReadonlySet<string>;
  /** Phrases before two numbers joined by "and", besides "between": "ages of 18 and 24". */
  readonly betweenAges: Phrases<true>;
  /** Words before a group of ages: "over-65s", "under-25s". */
  readonly ageBounds: ReadonlyMap<string, '>=' | '<'>;
  /** "over", which may give a length of time: a loan "over 12 years". */
  readonly during: ReadonlySet<string>;
  /** Words after which "over 12 years" is an amount: "for", "lasted". */
  readonly beforeAmounts: ReadonlySet<string>;
  /** Nouns that a ratio can count: "nine votes to five". */
  readonly countedByRatios: ReadonlySet<string>;
  /** Words before two numbers that aren't a ratio: "fell 9 to 5". */
  readonly beforeChanges: ReadonlySet<string>;
  /** Words after two numbers that aren't a ratio: "9 to 5 per cent". */
  readonly notAfterRatios: ReadonlySet<string>;
  readonly parts: PartialNumberWords;
  readonly multiples: MultipleWords;
}

/** Words for parts of a whole: "a third", "one in ten", "every eighth". */
export interface PartialNumberWords {
  /** Denominators by word, including plurals. */
  readonly fractions: ReadonlyMap<string, number>;
  /** "thirds", "halves". */
  readonly plurals: ReadonlySet<string>;
  /** Denominators that are the same in the plural: German "Drittel". */
  readonly unchanged: ReadonlySet<string>;
  /** Words between a denominator and the parts after it: "分之" in "四分之三". */
  readonly over: ReadonlySet<string>;
  /** Words for the parts at the ends of an order: "top" in "the top fifth". */
  readonly ends?: ReadonlySet<string>;
  /** Nouns after an ordinal that make it a share: "parte" in "la quinta parte". */
  readonly partNouns: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  /** "out of", in "nine out of ten". */
  readonly outOf: Phrases<true>;
  /** Words before an ordinal that make it a share: "every eighth". */
  readonly every: ReadonlySet<string>;
  /** Words before "a quarter" that make it a period: "once a quarter". */
  readonly frequencies: ReadonlySet<string>;
  /** Words before "half" that make it a period: "the first half". */
  readonly beforePeriods: ReadonlySet<string>;
  /** Words before "a third" or "half" that make it a share: "about", "by". */
  readonly before: ReadonlySet<string>;
  /** Words after "a third" that make it a share: "a third of", "a third were". A comparative does so too. */
  readonly after: ReadonlySet<string>;
  /** The same after "half": "half the", "half were". */
  readonly afterHalf: ReadonlySet<string>;
}

export interface MultipleWords {
  /** Factors by word: "doubled", "twice". */
  readonly factors: ReadonlyMap<string, number>;
  /** The multiples that are frequencies except before `amounts`: "twice a week". */
  readonly adverbs: ReadonlySet<string>;
  /** Multiples whose verb says in which direction: "вдвое". */
  readonly eitherWay: ReadonlySet<string>;
  /** The multiples that are nouns or adjectives except before `amounts` and `ends`: "double room". */
  readonly nouns: ReadonlySet<string>;
  /** Words that begin the amount that is multiplied: "twice as many", "double the number". */
  readonly amounts: ReadonlySet<string>;
  /** Words after a multiple that is a verb: "double in", "double to". */
  readonly ends: ReadonlySet<string>;
  /** "times", in "three times as many". */
  readonly times: ReadonlySet<string>;
  /** The same where nothing has to follow: "倍". */
  readonly timesAlone: ReadonlySet<string>;
  /** Words after "three times", besides `amounts`: "three times higher". */
  readonly afterTimes: ReadonlySet<string>;
  /** Words before "as many as" that compare: "half as many as". Elsewhere it is a hedge. */
  readonly beforeAs: ReadonlySet<string>;
  /** Words after "times more" that count how often: "often". */
  readonly frequencies: ReadonlySet<string>;
  /** Words after "as" in comparisons: "much", "many". */
  readonly measures: ReadonlySet<string>;
  /** "again", in "half as much again". */
  readonly again: ReadonlySet<string>;
  /** The number in a compound: "ten" for "tenfold", '' for "fold". Undefined for other words. */
  readonly folded: (word: string) => string | undefined;
}

export interface UnitWords {
  /** Canonical names by spelling in this language: 'km' for 'kilometres'. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Canonical names of words before a number that are its unit: "百分之". */
  readonly before: ReadonlyMap<string, string>;
  /** Canonical names of letters that are units only right after a number: 'penny' for the "p" of "45p". */
  readonly attached: ReadonlyMap<string, string>;
  /** Spellings that are also other words, and need digits before or one of `comparing` after them: "points". */
  readonly ambiguous: ReadonlySet<string>;
  /** A percentage point after a part: "a quarter of a point". */
  readonly onePoint: ReadonlySet<string>;
  /** Words after an ambiguous unit: "four points fewer". */
  readonly comparing: ReadonlySet<string>;
  /** Stems of words for percentage points beside shares: "point". */
  readonly points: ReadonlySet<string>;
  /** Canonical denominators of rates, by phrase ("per head"). */
  readonly denominators: ReadonlyMap<string, string>;
  readonly per: ReadonlySet<string>;
  /** Words before the denominator of a rate: "each year". */
  readonly each: ReadonlySet<string>;
  /** Words after "a year" that make it a date: "a year earlier". */
  readonly notRates: ReadonlySet<string>;
  /** Words before an age: "aged 51". */
  readonly aged: ReadonlySet<string>;
  /** Words after an age: "51 years old", "18-year-olds". */
  readonly old: ReadonlySet<string>;
}

export interface NameWords {
  /** Words before the number of a part of a text, law or series; those with `many` take a list of numbers. */
  readonly labels: ReadonlyMap<string, { readonly many: boolean; readonly ownPart: boolean }>;
  /** Labels whose number may be the year of a law: "Act" in "Pensions Act 1956". */
  readonly dated: ReadonlySet<string>;
  /** Prefixes whose hyphen doesn't turn the number into a name: "mid-2010s". */
  readonly prefixes: ReadonlySet<string>;
  /** Last words of an address: "Street". */
  readonly streets: ReadonlySet<string>;
  /** Words before a place, after which a number isn't part of a name: "in Leeds 300 people". */
  readonly beforePlaces: ReadonlySet<string>;
}
