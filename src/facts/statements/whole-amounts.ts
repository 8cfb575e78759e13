/** Finds the amounts that shares are of: "half of the 2,316 homes". */

import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';
import type { Split } from './split.ts';
import { subjectWord } from './subject-words.ts';

/** "half of the 2,316 homes", "29,577 of 38,412", "most of the missing 193". */
export function isWhole(t: Tokens, { figureOf }: Split, from: number): boolean {
  const { grammar, numbers, subjects, wording } = t.lexicon;
  let at = from - 1;
  if (subjectWord(t, at) && t.isIn(at - 1, subjects.beforeWholes)) at--;
  while (t.isIn(at, subjects.beforeWholes)) at--;
  if (!t.isIn(at, grammar.of)) return false;
  if (t.phraseBefore(at + 1, wording.amounts)) return true;
  const length = t.phraseBefore(at + 1, numbers.parts.outOf)?.length ?? 1;
  return (figureOf[at - length] ?? -1) >= 0;
}

/** "Of 612,000 boxes roughly a quarter were empty": a whole before its share. */
export function isWholeOfShare(
  t: Tokens,
  { figureOf, partOf }: Split,
  figures: readonly Figure[],
  from: number,
): boolean {
  const [before, own] = [t.at(from - 2), figureOf[from]];
  if (
    !t.isIn(from - 1, t.lexicon.grammar.of) ||
    (before && before.kind !== 'sign' && partOf[from - 2] === partOf[from] && !t.isIn(from - 2, t.lexicon.grammar.and))
  )
    return false;
  const next = figures[(own ?? -1) + 1]?.readings[0];
  return own !== undefined && next?.kind === 'number' && next.part === true;
}
