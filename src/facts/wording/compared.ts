/** A sentence of the brief beside one of its evidence, and what of it the evidence contradicts. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { SubjectWord } from '../statements/mention.ts';
import type { WordedSentence, WordUse } from './worded.ts';

export interface WordingConflict {
  /** The word of the brief. */
  readonly word: SubjectWord;
  /** The words of the brief and of the evidence, for a message. */
  readonly printed: string;
  readonly instead: string;
}

/** Who published the evidence, and who published the brief's other sources. */
export interface SourceNames {
  /** For a message. */
  readonly publisher: string;
  /** Stems of the words in the titles and publishers. */
  readonly own: ReadonlySet<string>;
  /** Stems of other publishers. */
  readonly others: ReadonlySet<string>;
}

/** A sentence of the brief beside one of its evidence. */
export interface Compared {
  readonly sentence: WordedSentence;
  readonly evidence: WordedSentence;
  /** All words that the evidence quotes, and those of the paragraphs around. */
  readonly quoted: readonly WordUse[];
  readonly known: readonly SubjectWord[];
  readonly sources: SourceNames;
  /** True if a source of the claims has figures of something that a word names. */
  /** True for the base of a share that another sentence of the evidence states: "prisons" in "the 22% of all prisons". */
  readonly isOfOtherFigure: (word: WordUse) => boolean;
  readonly isCounted: (word: SubjectWord) => boolean;
  /** True if a claim gives the rest of a whole, so that the sentence may deny what its evidence states. */
  readonly isOfRest: boolean;
  /** True if the claims quote no other sentence. */
  readonly isOnly: boolean;
  /** True if all figures of the sentence are those at which changes of the evidence start. */
  readonly isOfStarts: boolean;
  /** True if all that the claims quote is about plans or possibilities. */
  readonly isPlan: boolean;
  readonly lexicon: Lexicon;
}
