/** The words that the fact checks need from a language. `src/facts` has none of its own. */

import type { ClockWords, DateWords } from './calendar-words.ts';
import type { NameWords, NumberWords, UnitWords } from './figure-words.ts';
import type { GrammarWords, WordForms } from './grammar-words.ts';
import type { RoleWords, SpeechWords, SubjectWords } from './statement-words.ts';
import type { ComparisonWords, MeanWords, PartWords, SummaryWords } from './summary-words.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { WordingWords } from './wording-words.ts';
import type { Writing } from './writing.ts';

export type { Hedge } from './figure-words.ts';
export type { Phrases } from './phrases.ts';
export type { Contrast, Direction, Role } from './statement-words.ts';

export interface Lexicon {
  /** The BCP 47 primary language subtag. */
  readonly language: string;
  /** With 'digits', only numbers in digits are found; words are unknown. */
  readonly reads: 'words' | 'digits';
  readonly writing: Writing;
  readonly grammar: GrammarWords;
  readonly forms: WordForms;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly clock: ClockWords;
  readonly units: UnitWords;
  readonly names: NameWords;
  readonly roles: RoleWords;
  readonly subjects: SubjectWords;
  readonly thesaurus: Thesaurus;
  readonly wording: WordingWords;
  readonly speech: SpeechWords;
  readonly comparisons: ComparisonWords;
  readonly means: MeanWords;
  readonly parts: PartWords;
  readonly summary: SummaryWords;
}
