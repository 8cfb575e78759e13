/** Finds amounts that the brief calls something else than the evidence does: "23% more in real terms" for 23% more. */

import type { SubjectConflict } from './agreement/subjects.ts';
import type { Known } from './known.ts';
import type { Mention } from './statements/mention.ts';
import type { Around } from './surroundings.ts';
import { verdictOf } from './verdict-of.ts';

/** The conflict if a qualifier is beside the figure, and in the evidence beside another one or nowhere. */
export function addedQualifier(
  figure: Mention,
  { mention, claim, reading }: Known,
  near: readonly Known[],
  { all, known }: Around,
): SubjectConflict | undefined {
  const { qualifiers } = known.lexicon.subjects;
  if (reading.kind !== 'number') return undefined;
  for (const word of figure.clause.words.values()) {
    // "In real terms", but not "real estate"
    const isPhrase = word.end - word.start > word.text.length;
    const related = isPhrase ? qualifiers?.get(word.stem) : undefined;
    const isIn = (words: Mention['clause']['words']): boolean =>
      words.has(word.stem) || [...words.keys()].some((stem) => related?.has(stem));
    if (!related || isIn(mention.sentence.words) || isIn(mention.sentence.inherited)) continue;
    const others = near.filter(
      ({ isQuoted, mention: other }) => isQuoted && other !== mention && isIn(other.clause.words),
    );
    const isStated = others.some((other) =>
      all.some((one) => one !== figure && verdictOf(one, other, known) === 'agrees'),
    );
    const isAround = known.evidence.wordsAround(claim).has(word.stem);
    if (isStated || (isAround && others.length === 0)) continue;
    return { word, instead: `an amount that it doesn’t call '${word.text}'` };
  }
  return undefined;
}
