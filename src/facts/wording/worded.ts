/** A sentence as its meaningful words, with what their neighbours say about them. */

import type { Direction } from '../../languages/lexicon.ts';
import type { Amount, Exclusive } from '../../languages/wording-words.ts';
import type { SubjectWord } from '../statements/mention.ts';

export interface WordUse extends SubjectWord {
  /** The index of its part among those of the text. */
  readonly part: number;
  /** How many of the things that it names: "most" in "most of the hospitals"; a base in "half of all hospitals". */
  readonly amount?: { readonly amount: Amount; readonly words: string; readonly isBase: boolean };
  /** The preposition before it, across an article: "at" in "at Ostrey", "of" in "of the nurses". */
  readonly governor: string | undefined;
  /** True for a verb that is planned: "hire" in "plans to hire". */
  readonly planned: boolean;
  /** True for a verb that says what has happened: "hired" in "has hired". */
  readonly done: boolean;
  /** Set after "may" or "will": whether it is open or certain. */
  readonly modality?: 'open' | 'certain';
  /** True right before a figure: "lost" in "lost 11 seats". */
  readonly isBeforeFigure: boolean;
  /** True for the base of a rate: "pupil" in "spending per pupil". */
  readonly isBase: boolean;
  /** The canonical name of a base, if it has one: 'm²' for "square" in "€4 per square metre". */
  readonly denominator?: string | undefined;
  /** True for a state with an end: "open" in "open until May". */
  readonly lasts: boolean;
  /** True for "first" in "the first deaths since 2006". */
  readonly isNewest: boolean;
}

/** How many of the things named before: "all of them", "neither". */
export interface ReferredAmount {
  /** 'counted' for a number: "eight of them". */
  readonly amount: Amount | 'counted';
  /** As written, with its offsets in the text. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly part: number;
  /** The preposition before it. */
  readonly governor: string | undefined;
}

/** A small word that excludes others: "only", "no longer". */
export interface Particle extends Exclusive {
  /** As written, with its offsets in the text. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly part: number;
  /** The next word that isn't a small one. */
  readonly head: SubjectWord | undefined;
}

/** Who did what to whom. */
export interface Act {
  readonly verb: WordUse;
  readonly doers: readonly WordUse[];
  readonly others: readonly WordUse[];
}

/** "The north waits longer than the south". */
export interface Ranking {
  readonly word: WordUse;
  readonly direction: Direction | undefined;
  readonly first: readonly WordUse[];
  readonly second: readonly WordUse[];
}

/** "Take-up was highest in the North": names at one end of an order. */
export interface Placing {
  /** 'most', 'least', or a superlative with an order of its own: "fullest". */
  readonly end: string;
  readonly names: readonly WordUse[];
  /** The superlative, and its offset in the text. */
  readonly written: string;
  readonly start: number;
  /** The word right after it: "part" in "the largest part". */
  readonly head: WordUse | undefined;
  /** False in "the second largest" or "among the largest". */
  readonly isPlain: boolean;
}

export interface WordedSentence {
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly WordUse[];
  readonly amounts: readonly ReferredAmount[];
  readonly particles: readonly Particle[];
  /** The parts that have a "not" of their own. */
  readonly denied: ReadonlySet<number>;
  /** True if it excepts some from what it states: "all but two are closed". */
  readonly excepts: boolean;
  /** The parts that are about a plan. */
  readonly planned: ReadonlySet<number>;
  readonly acts: readonly Act[];
  readonly rankings: readonly Ranking[];
  readonly placings: readonly Placing[];
}
