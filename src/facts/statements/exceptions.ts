/** Recognises those that a statement isn't true of: "all but two were closed", "all the weirs but two", "with two exceptions". */

import type { Tokens } from '../figures/tokens.ts';

/** The most words between "all" and "but": "all the new weirs but two". */
const FAR = 4;

/** True for a figure's tokens, from `from` to right before `next`, that count exceptions. */
export function isException(t: Tokens, from: number, next: number): boolean {
  const { subjects, wording } = t.lexicon;
  const { exceptions } = subjects;
  if (t.phraseBefore(from, exceptions.before) || exceptions.nouns.has(subjects.stem(t.lower(next)))) return true;
  // "6.8% of all pupils but 15% of the oldest" are two shares.
  if (!t.isIn(from - 1, exceptions.afterAll) || next > from + 1) return false;
  for (let i = from - 2; i >= from - 2 - FAR && t.at(i)?.kind === 'word'; i--)
    if (t.phraseAt(i, wording.amounts)?.meaning === 'all') return true;
  return false;
}
