/**
 * Finds a word of the brief in the place of another one of the evidence that the source itself distinguishes from it: "training
 * prisons" for "local prisons", "in the capital" for "in the northern region".
 */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Mention, SubjectWord, WordPair } from '../statements/mention.ts';
import { areOnOneSide } from './contrasts.ts';
import type { GroupContext } from './other-group.ts';
import type { SubjectConflict } from './subjects.ts';
import { isAnything, isNamed } from './substitution.ts';

/** What the source says of two words side by side. */
export interface PhraseContext extends GroupContext {
  /** True if the source has two words side by side anywhere, in this order. */
  readonly hasPair: (first: SubjectWord, second: SubjectWord) => boolean;
}

/** The conflict if the evidence has another word before the same noun, and the source has that of the brief there elsewhere. */
export function otherPhrase(printed: Mention, known: Mention, context: PhraseContext): SubjectConflict | undefined {
  const { lexicon } = context;
  for (const [word, head] of printed.clause.pairs) {
    if (!isBeside(word, head) || isAnything(word, lexicon) || isAnything(head, lexicon)) continue;
    const rivals = known.clause.pairs.filter((pair) => isBeside(...pair) && areOneHead(pair[1], head, lexicon));
    const [rival] = rivals;
    if (!rival || !context.hasPair(word, rival[1]) || isNamed(word, context.quoted(), lexicon)) continue;
    const own = new Map([...printed.sentence.inherited, ...printed.sentence.words]);
    if (rivals.some(([one]) => isNamed(one, own, lexicon) || isAnything(one, lexicon))) continue;
    return { word, instead: rival.map(({ text }) => text).join(' ') };
  }
  return undefined;
}

/** True if a word is right before the next: "private clinics", but not "operation" in "the cost of the operation". */
function isBeside(...[word, head]: WordPair): boolean {
  return head.start === word.end + 1;
}

function areOneHead(a: SubjectWord, b: SubjectWord, lexicon: Lexicon): boolean {
  return a.stem === b.stem || areOnOneSide(a, b, lexicon);
}
