/** What the checks of facts know of one language: the words in which figures, their roles and their subjects are written. */

import type { BoundQuantity } from '../core/quantity.ts';

export type Hedge = 'approximate' | BoundQuantity['relation'];

/** A list of words that may have several words each, longest first. */
export type Phrases<T> = readonly (readonly [words: readonly string[], meaning: T])[];

export interface NumberWords {
  /** Below a hundred; tens and ones are joined by a hyphen or a space. */
  readonly small: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Letters that touch a number; `money` ones count next to a currency alone. */
  readonly shortMagnitudes: ReadonlyMap<string, { readonly factor: number; readonly money: boolean }>;
  /** Numbers that nobody counted: "hundreds". */
  readonly vague: ReadonlyMap<string, number>;
  /** Parts of a whole by their denominator; plurals too. */
  readonly fractions: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** An ordinal before these is a figure even where nothing else speaks of it: "term", "largest". */
  readonly countedByOrdinals: ReadonlySet<string>;
  /** "doubled", "twice": what is multiplied by how much. */
  readonly multiples: ReadonlyMap<string, number>;
  readonly hedges: Phrases<Hedge>;
  /** After the number: "or more", "or so". */
  readonly hedgesAfter: Phrases<Hedge>;
  /** Words that join two numbers as a range; `between` asks for `and`. */
  readonly rangeWords: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
}

export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  /** Months that are other words too, and need a day, a year or one of `beforeMonths` beside them. */
  readonly ambiguousMonths: ReadonlySet<string>;
  readonly beforeMonths: ReadonlySet<string>;
  /** First months of seasons (northern hemisphere). */
  readonly seasons: ReadonlyMap<string, number>;
  /** "seventies": the decade's first year in its century. */
  readonly decades: ReadonlyMap<string, number>;
  /** Between a number of months and the date at which they end: "months to", "months ended". */
  readonly monthsUpTo: Phrases<true>;
}

export interface UnitWords {
  /** A unit's name by its spelling in this language: 'kilometres' is 'km'. */
  readonly spellings: ReadonlyMap<string, string>;
  /** What a rate is counted by ("per head"), brought to one name. */
  readonly denominators: ReadonlyMap<string, string>;
}

export type Role = 'from' | 'to' | 'by';
export type Direction = 'up' | 'down';

export interface RoleWords {
  /** Stems of words that say that something rises or falls. */
  readonly changes: ReadonlyMap<string, Direction>;
  /** Words right before a figure: "from", "to", "by". */
  readonly before: Phrases<Role>;
  /** After a figure: "more than", "higher" make it a difference. */
  readonly differences: Phrases<Direction>;
  /** After a time: "ahead of" and "late" make it a distance. */
  readonly distances: Phrases<Direction>;
}

export interface SubjectWords {
  readonly stem: (word: string) => string;
  /** Words that say nothing about the subject. */
  readonly stop: ReadonlySet<string>;
  /** Sets of words that exclude each other, by word in lower case: poor and rich. */
  readonly contrasts: ReadonlyMap<string, readonly Contrast[]>;
  /** What is counted, by stem: 'people', 'dwellings'. */
  readonly things: ReadonlyMap<string, string>;
  /** Stems of words for anyone or anything: "people", "those". */
  readonly generic: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Subjects that stand for what the sentence before was about. */
  readonly pronouns: ReadonlySet<string>;
  /** Words that begin another part of a statement. */
  readonly joints: ReadonlySet<string>;
}

export interface Contrast {
  readonly set: number;
  /** Words of one side mean the same. */
  readonly side: number;
}

export interface NameWords {
  /** Before a number that names a part of a text, law or series; `many` ones take a list of numbers. */
  readonly labels: ReadonlyMap<string, { readonly many: boolean; readonly ownPart: boolean }>;
  /** Before a hyphen and a number these leave it a number: "mid-2010s". */
  readonly prefixes: ReadonlySet<string>;
}

export interface SpeechWords {
  /** Stems of verbs of saying. */
  readonly verbs: ReadonlySet<string>;
  /** What a person is or does, by stem; words of one meaning share a number. */
  readonly roles: ReadonlyMap<string, number>;
  readonly titles: ReadonlySet<string>;
}

export interface SummaryWords {
  /** Labels of rows that sum up the others. */
  readonly total: RegExp;
  /** Labels of rows that are a mean of the others. */
  readonly mean: RegExp;
  /** Labels that may be either: "All regions". */
  readonly all: RegExp;
  readonly superlatives: ReadonlyMap<string, 'most' | 'least'>;
  /** What a measure shares out completely: "share of votes". */
  readonly sharedOut: RegExp;
}

export interface Lexicon {
  /** BCP 47, the language alone. */
  readonly language: string;
  /** 'digits': numbers written in digits are found, and nothing is known of words. */
  readonly reads: 'words' | 'digits';
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly units: UnitWords;
  readonly roles: RoleWords;
  readonly subjects: SubjectWords;
  readonly names: NameWords;
  readonly speech: SpeechWords;
  readonly summary: SummaryWords;
}
