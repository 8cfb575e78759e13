/** A locale: all that stages need to write and read a language. One value, loaded once for a brief. */

import type { CldrTables } from './cldr/tables.ts';
import type { LocaleWords } from './records/locale-words.ts';

export interface Locale extends CldrTables {
  /** The tag as the brief writes it (BCP 47). */
  readonly tag: string;
  /** Its language: `fr`. */
  readonly language: string;
  readonly words: LocaleWords;
  /** What stays English, because there is no record for it: all words, or all words, dates and numbers. */
  readonly english: 'nothing' | 'words' | 'all';
}
