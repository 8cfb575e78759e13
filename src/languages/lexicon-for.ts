import { DIGITS } from './digits.ts';
import { ENGLISH } from './en/english.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS: readonly Lexicon[] = [ENGLISH];

/** The lexicon of a language (BCP 47); for an unsupported one, the lexicon that reads only digits. */
export function lexiconFor(language: string): Lexicon {
  const primary = language.toLowerCase().split('-')[0];
  return LEXICONS.find((lexicon) => lexicon.language === primary) ?? DIGITS;
}
