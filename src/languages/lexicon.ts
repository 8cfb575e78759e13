/** The words that the fact checks need from a language: those for figures, their roles and their subjects. */

import type { BoundQuantity } from '../core/quantity.ts';

export type Hedge = 'approximate' | BoundQuantity['relation'];

/** A list of phrases of one or more words, longest first. */
export type Phrases<T> = readonly (readonly [words: readonly string[], meaning: T])[];

export interface NumberWords {
  /** Numbers below a hundred; tens and ones are joined by a hyphen or a space. */
  readonly small: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Letters attached to a number; those with `money` are magnitudes only next to a currency. */
  readonly shortMagnitudes: ReadonlyMap<string, { readonly factor: number; readonly money: boolean }>;
  /** Vague numbers: "hundreds". */
  readonly vague: ReadonlyMap<string, number>;
  /** Denominators by fraction word, including plurals. */
  readonly fractions: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words after which an ordinal is always a figure, and never weak: "term", "largest". */
  readonly countedByOrdinals: ReadonlySet<string>;
  /** Factors by word: "doubled", "twice". */
  readonly multiples: ReadonlyMap<string, number>;
  /** Words before an ordinal that make it a share: "every eighth". */
  readonly every: ReadonlySet<string>;
  /** Words before "a quarter" that make it a period: "once a quarter". */
  readonly frequencies: ReadonlySet<string>;
  readonly hedges: Phrases<Hedge>;
  /** Bounds that may only call the number itself small or large: "no more than 17%". */
  readonly emphases: Phrases<true>;
  /** Hedges after the number: "or more", "or so". */
  readonly hedgesAfter: Phrases<Hedge>;
  /** Words that join two numbers as a range; `between` requires `and`. */
  readonly rangeWords: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
}

export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  /** Months that are also other words, and need a day, a year or one of `beforeMonths` beside them. */
  readonly ambiguousMonths: ReadonlySet<string>;
  readonly beforeMonths: ReadonlySet<string>;
  /** The first month of each season (northern hemisphere). */
  readonly seasons: ReadonlyMap<string, number>;
  /** "seventies": the decade's first year in its century. */
  readonly decades: ReadonlyMap<string, number>;
  /** Words that shift a date by the time before them: -1 for "earlier", 1 for "later". */
  readonly shifts: ReadonlyMap<string, 1 | -1>;
  /** The same, counted from the text's own date: "ago". */
  readonly ago: ReadonlySet<string>;
  /** "since", before the date of an earlier record. */
  readonly since: ReadonlySet<string>;
  /** Words that single out a day of a period: 1 for "first day", -1 for "last day". */
  readonly edges: ReadonlyMap<string, 1 | -1>;
  /** "day" in "the last day of 2023". */
  readonly day: ReadonlySet<string>;
  /** Phrases between a number of months and their end date: "months to", "months ended". */
  readonly monthsUpTo: Phrases<true>;
  /** "year to", "year ended". */
  readonly yearUpTo: Phrases<true>;
}

export interface UnitWords {
  /** Canonical names by spelling in this language: 'km' for 'kilometres'. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Canonical denominators of rates, by phrase ("per head"). */
  readonly denominators: ReadonlyMap<string, string>;
}

export type Role = 'from' | 'to' | 'by';
export type Direction = 'up' | 'down';

export interface RoleWords {
  /** Stems of words for rising and falling. */
  readonly changes: ReadonlyMap<string, Direction>;
  /** Words right before a figure: "from", "to", "by". */
  readonly before: Phrases<Role>;
  /** Phrases that make the figure before them a difference: "more than", "higher". */
  readonly differences: Phrases<Direction>;
  /** Words that compare a thing with what it was: "more", "fewer", "dearer". */
  readonly comparatives: ReadonlyMap<string, Direction>;
  /** Phrases before what a level is compared with: "above", "less than", "short of". */
  readonly levels: Phrases<Direction>;
  /** Phrases for a change that aren't one verb: "went up". */
  readonly changePhrases: Phrases<Direction>;
  /** Words that say which of two values a figure is: "now" for the later one, "formerly" for the earlier one. */
  readonly times: ReadonlyMap<string, 'from' | 'to'>;
  /** The same as labels of rows and names of values: "after", "old". */
  readonly timeLabels: ReadonlyMap<string, 'from' | 'to'>;
  /** Forms of verbs that say that something is so, or was so. */
  readonly present: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** "more than both together". */
  readonly together: ReadonlySet<string>;
  /** "than", before what a difference is compared with. */
  readonly than: ReadonlySet<string>;
  /** Phrases that make the time before them a distance: "ahead of", "late". */
  readonly distances: Phrases<Direction>;
}

export interface SubjectWords {
  readonly stem: (word: string) => string;
  /** Stop words, which don't describe the subject. */
  readonly stop: ReadonlySet<string>;
  /** Sets of mutually exclusive words, by word in lower case: poor and rich. */
  readonly contrasts: ReadonlyMap<string, readonly Contrast[]>;
  /** Kinds of things counted, by stem: 'people', 'dwellings'. */
  readonly things: ReadonlyMap<string, string>;
  /** Stems of words for anyone or anything: "people", "those". */
  readonly generic: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Stems of verbs that deny what follows "to": "failed to report", "refused to pay". */
  readonly deniers: ReadonlySet<string>;
  /** Words that state a "not" in other words: "unpaid", "lacks", "the rest". */
  readonly negative: RegExp;
  /** Words that give the next word another meaning: "least deprived", "before tax". */
  readonly turns: ReadonlyMap<string, string>;
  /** Words right after a "not" that take its force away: "not only", "no more than". */
  readonly undenied: ReadonlySet<string>;
  /** Subjects that refer to the previous sentence. */
  readonly pronouns: ReadonlySet<string>;
  /** Words that join parts with the same subject: "and". */
  readonly coordinators: ReadonlySet<string>;
  /** Words that begin a new part of a statement. */
  readonly joints: ReadonlySet<string>;
}

export interface Contrast {
  readonly set: number;
  /** Words of the same side have the same meaning. */
  readonly side: number;
}

/** Relations between meanings of words, in any of their forms. */
export interface Thesaurus {
  readonly isNoun: (word: string) => boolean;
  /** True for nouns that can mean the same, or of which one includes the other: "lobster" and "shellfish". */
  readonly areSameThing: (a: string, b: string) => boolean;
  /** The same for verbs. */
  readonly areSameAct: (a: string, b: string) => boolean;
  /** The same for adjectives and adverbs. */
  readonly areSameQuality: (a: string, b: string) => boolean;
  /** True for two kinds of the same thing: "lobster" and "crab". */
  readonly areNeighbours: (a: string, b: string) => boolean;
  readonly areOpposite: (a: string, b: string) => boolean;
}

export interface NameWords {
  /** Words before the number of a part of a text, law or series; those with `many` take a list of numbers. */
  readonly labels: ReadonlyMap<string, { readonly many: boolean; readonly ownPart: boolean }>;
  /** Prefixes whose hyphen doesn't turn the number into a name: "mid-2010s". */
  readonly prefixes: ReadonlySet<string>;
}

export interface SpeechWords {
  /** Stems of verbs of saying. */
  readonly verbs: ReadonlySet<string>;
  /** Numbers of offices and occupations, by stem; synonyms share a number. */
  readonly roles: ReadonlyMap<string, number>;
  readonly titles: ReadonlySet<string>;
}

export interface SummaryWords {
  /** Labels of rows that are the total of the others. */
  readonly total: RegExp;
  /** Labels of rows that are the mean of the others. */
  readonly mean: RegExp;
  readonly median: RegExp;
  /** Labels that may be either: "All regions". */
  readonly all: RegExp;
  readonly superlatives: ReadonlyMap<string, 'most' | 'least'>;
  /** Words for a share of a whole, with the least and most per cent that they can mean. */
  readonly quantifiers: ReadonlyMap<string, readonly [least: number, most: number]>;
  /** Measures whose shares add up to the whole: "share of votes". */
  readonly sharedOut: RegExp;
}

export interface Lexicon {
  /** The BCP 47 primary language subtag. */
  readonly language: string;
  /** With 'digits', only numbers in digits are found; words are unknown. */
  readonly reads: 'words' | 'digits';
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly units: UnitWords;
  readonly roles: RoleWords;
  readonly subjects: SubjectWords;
  readonly thesaurus: Thesaurus;
  readonly names: NameWords;
  readonly speech: SpeechWords;
  readonly summary: SummaryWords;
}
