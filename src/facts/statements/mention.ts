/** A figure in the statement that it is part of: what happens to it, what it is about, and what stands beside it. */

import type { Direction, Role } from '../../languages/lexicon.ts';
import type { DateReading, Figure } from '../figures/figure.ts';

export interface Mention extends Figure {
  /** Where a change starts or ends, or how much it is. */
  readonly role: Role | undefined;
  readonly direction: Direction | undefined;
  /** Stems of the words right after it, in order, three at most: what is counted. */
  readonly after: readonly string[];
  /** The stem of the word right before it. */
  readonly before: string | undefined;
  readonly clause: Clause;
  readonly sentence: Sentence;
  /** The one way that all words of change in its sentence go. */
  readonly trend?: Direction;
  /** "a year earlier" beside it: the months between its date and that of the sentence's main figure. */
  readonly shift?: number;
  /** Where nothing but an auxiliary follows: "39% did not". */
  readonly ellipsis?: 'did' | 'did not';
  /** True after a part of it: "half of the 2,316 homes". */
  readonly whole?: true;
  /** Of "two years before": the months between two dates of the evidence. */
  readonly apart?: number;
}

/** A word that says something, where it stands. */
export interface SubjectWord {
  readonly stem: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A name: capitalised inside a sentence. */
  readonly name: boolean;
  readonly negated: boolean;
}

/** The part of a sentence that a figure stands in. */
export interface Clause {
  /** By stem. */
  readonly words: ReadonlyMap<string, SubjectWord>;
  readonly dates: readonly DateReading[];
  /** The word or sign that the part begins with: "and", ",". */
  readonly opener: string;
  /** True where its own part has a "not" or "without"; "no more than" and "not only" deny nothing. */
  readonly negated: boolean;
}

export interface Sentence {
  /** In the text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlyMap<string, SubjectWord>;
  /** Words that a pronoun at its start stands for: those of the sentence before. */
  readonly inherited: ReadonlyMap<string, SubjectWord>;
}

/** The statements of one text. */
export interface Statements {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Sentence[];
}
