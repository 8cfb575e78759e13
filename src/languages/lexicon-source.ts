/**
 * Where the words of lexicons come from. The bundler puts another module in the place of this one, which reads a file for each
 * language, so that a build loads only what its brief needs (`rolldown.config.ts`). English is part of the program.
 */

import { own } from '../core/own.ts';
import { ARABIC } from './ar/arabic.ts';
import { GERMAN } from './de/german.ts';
import { SPANISH } from './es/spanish.ts';
import { FRENCH } from './fr/french.ts';
import type { LexiconWords } from './lexicon-words.ts';
import { RUSSIAN } from './ru/russian.ts';
import { CHINESE } from './zh/chinese.ts';

export const LEXICON_WORDS: Readonly<Record<string, LexiconWords>> = {
  ar: ARABIC,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  ru: RUSSIAN,
  zh: CHINESE,
};

/** The words of a language; undefined if it has none. */
export function lexiconWordsOf(language: string): LexiconWords | undefined {
  return own(LEXICON_WORDS, language);
}
