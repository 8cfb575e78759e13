/** Sides of words that exclude each other: "open" and "closed", "the first" and "the second". */

import type { Contrast, Lexicon } from '../../languages/lexicon.ts';
import { remembered } from '../../languages/remembered.ts';
import type { SubjectWord } from '../statements/mention.ts';

/** True for words of one side: "poor" and "deprived". */
export function areOnOneSide(a: SubjectWord, b: SubjectWord, lexicon: Lexicon): boolean {
  const sides = sidesOf(a, lexicon);
  if (sides.length === 0) return false;
  return sidesOf(b, lexicon).some(({ set, side }) => sides.some((one) => one.set === set && one.side === side));
}

/** True for words of two sides of one set: "open" and "closed". */
export function areOpposite(a: SubjectWord, b: SubjectWord, lexicon: Lexicon): boolean {
  const { isDenial } = lexicon.forms;
  if (isDenial(a.stem, b.stem) || isDenial(b.stem, a.stem)) return true;
  const sides = sidesOf(a, lexicon);
  if (sides.length === 0) return false;
  return sidesOf(b, lexicon).some(({ set, side }) => sides.some((one) => one.set === set && one.side !== side));
}

/** The same for words that nothing else is known of. */
export function areOppositeWords(a: string, b: string, lexicon: Lexicon): boolean {
  return sidesOfWord(b, lexicon).some(({ set, side }) =>
    sidesOfWord(a, lexicon).some((one) => one.set === set && one.side !== side),
  );
}

/** Ordinals exclude each other: "the first", "the second". */
const ORDINALS = -1;

const NO_SIDES: readonly Contrast[] = [];

/** The sides of words in each lexicon: every word is compared with many others. */
const SIDES = new WeakMap<Lexicon, (word: string) => readonly Contrast[]>();

export function sidesOf({ stem, text }: SubjectWord, lexicon: Lexicon): readonly Contrast[] {
  if (stem.startsWith('#')) return [{ set: ORDINALS, side: Number(stem.slice(1)) }];
  const known = SIDES.get(lexicon) ?? remembered((word) => sidesOfWord(word, lexicon));
  SIDES.set(lexicon, known);
  // Unrelated words may share a stem: "fines" and "final".
  return known(text.toLowerCase());
}

function sidesOfWord(word: string, { subjects, forms }: Lexicon): readonly Contrast[] {
  for (const form of [word, ...forms.singulars(word)]) {
    const sides = subjects.contrasts.get(form);
    if (sides) return sides;
  }
  return NO_SIDES;
}
