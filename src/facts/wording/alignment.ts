/** Compares words of a sentence with those of its evidence. */

import type { Lexicon } from '../../languages/lexicon.ts';
import { areOnOneSide, areOpposite } from '../agreement/contrasts.ts';
import type { SubjectWord } from '../statements/mention.ts';
import type { WordedSentence, WordUse } from './worded.ts';

/** True for two forms of a word, and for words that can mean the same. */
export function areSame(a: SubjectWord, b: SubjectWord, lexicon: Lexicon): boolean {
  const { thesaurus, forms } = lexicon;
  if (a.stem === b.stem || areOnOneSide(a, b, lexicon)) return true;
  if (forms.isDerived(a.stem, b.stem) || forms.isDerived(b.stem, a.stem)) return true;
  const [x, y] = [a.text.toLowerCase(), b.text.toLowerCase()];
  return thesaurus.areSameThing(x, y) || thesaurus.areSameAct(x, y) || thesaurus.areSameQuality(x, y);
}

export function has(words: readonly SubjectWord[], word: SubjectWord, lexicon: Lexicon): boolean {
  // A look-up in the thesaurus takes longer than a comparison of stems.
  return words.some(({ stem }) => stem === word.stem) || words.some((other) => areSame(word, other, lexicon));
}

export function exclude(a: SubjectWord, b: SubjectWord, lexicon: Lexicon): boolean {
  if (areOpposite(a, b, lexicon)) return true;
  return areTurned(a, b, lexicon) || lexicon.thesaurus.areOpposite(a.text.toLowerCase(), b.text.toLowerCase());
}

/** "Before the election" and "after the election". */
function areTurned({ stem: a }: SubjectWord, { stem: b }: SubjectWord, { subjects }: Lexicon): boolean {
  if (!a.includes(' ') || !b.includes(' ')) return false;
  const [[turn = '', ...x], [other = '', ...y]] = [a.split(' '), b.split(' ')];
  return x.length > 0 && x.join() === y.join() && subjects.turns.get(turn) === other;
}

/** True if the parts of two words have another word in common; if `isWide`, a part without others is about its whole sentence. */
export function areInSameContext(
  a: WordUse,
  sentence: WordedSentence,
  b: WordUse,
  evidence: WordedSentence,
  lexicon: Lexicon,
  isWide = false,
): boolean {
  const theirs = evidence.words.filter((word) => word !== b);
  const inPart = theirs.filter((word) => word.part === b.part);
  const beside = isWide && inPart.length === 0 ? theirs : inPart;
  const others = sentence.words.filter((word) => word !== a);
  const own = others.filter(({ part }) => part === a.part);
  if (others.length === 0) return true;
  // "Among voters, one in three said so": a part with one word is about the whole sentence.
  return (own.length > 0 ? own : others).some(
    (word) => !lexicon.subjects.generic.has(word.stem) && has(beside, word, lexicon),
  );
}

/** True for words that could be about anything, and for times, which are read as dates. */
export function isVague({ stem, text }: WordUse, { subjects }: Lexicon): boolean {
  if (subjects.things.get(stem) === 'time') return true;
  return subjects.generic.has(stem) && !subjects.contrasts.has(text.toLowerCase());
}

/** Names have no other words for the same. */
export function isAmong(words: readonly SubjectWord[], { stem }: SubjectWord): boolean {
  return words.some((word) => word.stem === stem);
}
