/** Words for comparing statements that have no figures. */

import type { Phrases } from './phrases.ts';

/** How many of a group a statement is about. */
export type Amount = 'all' | 'most' | 'some' | 'minority' | 'few' | 'none' | 'only';

/** One side of a set of small words that exclude each other. */
export interface Exclusive {
  readonly set: number;
  readonly side: number;
  /** True if two of them exclude each other only before the same word: "with reservations", "without reservation". */
  readonly isStrict?: boolean;
}

export interface WordingWords {
  /** "All", "most", "a majority of", "neither". */
  readonly amounts: Phrases<Amount>;
  /** Small words that exclude each other: "only" and "also"; undefined for phrases with such words that don't: "only just". */
  readonly exclusive?: Phrases<Exclusive | undefined>;
  /** Words between an amount and its group: "of", "the". */
  readonly afterAmounts: ReadonlySet<string>;
  /** Phrases before the verb of a plan: "plans to", "is expected to". */
  readonly plans: Phrases<true>;
  /** Verbs that leave something open, and those that don't: "may", "will". */
  readonly open?: ReadonlySet<string>;
  /** Words for what was possible, which state a fact after a negation: "no interpreter could be found". */
  readonly abilities?: ReadonlySet<string>;
  readonly certain?: ReadonlySet<string>;
  /** Words that make a sentence one about a plan: "planned", "target". */
  readonly planned: ReadonlySet<string>;
  /** Prepositions before names and groups: "at", "among". */
  readonly governors: ReadonlySet<string>;
  /** Those before a group that a statement is about: "among", "of". */
  readonly beforeGroups: ReadonlySet<string>;
  /** Forms of "be", which make a participle passive. */
  readonly be: ReadonlySet<string>;
  /** Those in the past: "was". */
  readonly pastBe: ReadonlySet<string>;
  /** Verbs before a participle that say what has happened: "has". */
  readonly perfect: ReadonlySet<string>;
  /** Words between "be" and its participle: "was later rejected". */
  readonly insidePassives: ReadonlySet<string>;
}
