/** A figure in the context of its statement: its role in a change, its subject, and the words beside it. */

import type { Direction, Role } from '../../languages/lexicon.ts';
import type { DateReading, Figure } from '../figures/figure.ts';

export interface Mention extends Figure {
  /** The start, end or size of a change. */
  readonly role: Role | undefined;
  readonly direction: Direction | undefined;
  /** Stems of the words right after it, in order, at most three: the things counted. */
  readonly after: readonly string[];
  /** The noun that says what it counts, or is a share of: "stops" in "23 new stops". */
  readonly counted?: SubjectWord;
  /** For a share, what it is a share of. */
  readonly group?: Group;
  /** The names right after it or before its bracket: "52.4% in Port Marren", "Hollen (78.9%)". */
  readonly place?: readonly SubjectWord[];
  /** True for "the third of the recommendations", where the noun of the others isn't beside it. */
  readonly ofThings?: true;
  /** The stem of the word right before it. */
  readonly before: string | undefined;
  readonly clause: Clause;
  readonly sentence: Sentence;
  /** The direction that all words of change in its sentence share. */
  readonly trend?: Direction;
  /** "a year earlier" beside it: the months between its date and that of the sentence's main figure. */
  readonly shift?: number;
  /** Set if only an auxiliary follows: "39% did not" is denied. */
  readonly ellipsis?: Ellipsis;
  /** True for those that the statement isn't true of: "all but two were closed". */
  readonly exception?: true;
  /** True for things beside one that was named: "ten other judges". */
  readonly others?: true;
  /** True for a difference that is stated as an amount: "the difference between them was 3.4 million". */
  readonly isGap?: true;
  /** True for a difference seen from an earlier time: "a year before it was 7 points lower". */
  readonly earlier?: true;
  /** True for a figure of what was named before: "it was 39%", "the share was 39%". */
  readonly refersBack?: true;
  /** True for the value of a row such as "All offences", whose words may also name its parts: "other offences". */
  readonly total?: true;
  /** True for the whole after one of its parts: "half of the 2,316 homes". */
  readonly whole?: true;
  /** For a difference, the date that it counts from: "118 fewer than in 2022". */
  readonly base?: DateReading;
  /** For a difference without one, the date when it was so: "118 more in 2022". */
  readonly viewpoint?: DateReading;
  /** For a date after "from" or "until": whether something begins or ends there. */
  readonly edge?: 'start' | 'end';
  /** True for "41% of them": a share of what was counted before. */
  readonly ofThem?: true;
  /** For a date or time after "before" or "after" in its part, and for a length of time before one of them. */
  readonly side?: 'before' | 'after';
  /** For "four times a year": how often in a year. */
  readonly timesAYear?: number;
  /** For "two years before": the months between two dates of the evidence. */
  readonly apart?: number;
}

/** "All", "full-time" and "staff" in "of all full-time staff". */
export interface Group {
  /** The noun is the last of them. */
  readonly words: readonly SubjectWord[];
  readonly isAll: boolean;
}

export type Ellipsis = 'affirmed' | 'denied';

/** A meaningful word, with its offsets in the text. */
export interface SubjectWord {
  readonly stem: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True for names, which are capitalised inside a sentence. */
  readonly name: boolean;
  readonly negated: boolean;
}

/** A word with the one that it describes: "private" and "clinics", "operation" and "cost" in "the cost of operation". */
export type WordPair = readonly [word: SubjectWord, head: SubjectWord];

/** The part of a sentence that contains a figure. */
export interface Clause {
  /** By stem. */
  readonly words: ReadonlyMap<string, SubjectWord>;
  readonly dates: readonly DateReading[];
  readonly pairs: readonly WordPair[];
  /** The index of its part among those of the text. */
  readonly part: number;
  /** The word or sign that the part begins with: "and", ",". */
  readonly opener: string;
  /** "now" or "before" at its start: the later or the earlier of two values. */
  readonly time?: 'from' | 'to' | undefined;
  /** True if its own part has a "not" or "without"; "no more than" and "not only" don't count. */
  readonly negated: boolean;
}

export interface Sentence {
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlyMap<string, SubjectWord>;
  /** Words that a pronoun at its start refers to: those of the previous sentence. */
  readonly inherited: ReadonlyMap<string, SubjectWord>;
}

/** A thing that changed, or that something is above or below: "fewer boats", "bills went up", "over the limit". */
export interface Trend {
  readonly kind: 'change' | 'level';
  readonly direction: Direction;
  /** The thing that changed, or with which the level is compared. */
  readonly thing: SubjectWord;
  /** The words that state the direction, and their offset. */
  readonly words: string;
  readonly start: number;
}

/** "A is more than B": the words of both sides. */
export interface Comparative {
  readonly direction: Direction;
  /**
   * What is compared: amounts, also by a multiple alone ("twice as long as"), changes ("grew more than"), places in an order by amount
   * ("ahead of"), or dates ("a year later than").
   */
  readonly compares: 'amounts' | 'multiples' | 'changes' | 'places' | 'dates';
  /** The offset of the figure that says by how much: "three weeks longer than". */
  readonly sizeAt?: number;
  /** For changes, their verb. */
  readonly verb?: SubjectWord;
  /**
   * The offset of a figure that can only be the amount of the left side: "with 88%, ahead of". Of dates, the last one before: that
   * of the left side before "a year later than", and that of the right side, which then has no words, before "a year later".
   */
  readonly figureAt?: number;
  readonly left: ReadonlyMap<string, SubjectWord>;
  /** For multiples, also the words before a comma: "Kellan, with 11.5 MW, has about four times as much". */
  readonly before?: ReadonlyMap<string, SubjectWord>;
  readonly right: ReadonlyMap<string, SubjectWord>;
  /** True for "more than B and C together". */
  readonly isSum: boolean;
  /** From the comparative to "than", with its offsets in the text. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** The statements of one text. */
export interface Statements {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Sentence[];
  readonly trends: readonly Trend[];
  readonly comparatives: readonly Comparative[];
  /** The months of each "a year earlier", negative for earlier. */
  readonly shifts: readonly number[];
  /** The times a year of each "every quarter". */
  readonly frequencies: readonly number[];
}
