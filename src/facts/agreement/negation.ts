/** Statements that are denied on one side alone: "89% were not vaccinated" where the evidence has 89% vaccinated. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Known } from '../known.ts';
import type { Mention, SubjectWord } from '../statements/mention.ts';
import { areOpposite, type SubjectConflict } from './subjects.ts';

/** Words that deny without a "not": any of them may be how the other side says it. */
const NEGATIVE =
  /^(?:un|dis|non|in(?:sufficient|complete|adequate)|il|im|ir|mis)|less$|^(?:fail|refus|reject|lack|absen|miss|den|declin|oppos|against|stay|low|few|rest|remain|other|only|never|less|under|below|long|late|over|beyond|exceed|exclud|except|avoid|leav|left|skip|wait|empty|free|ban|stop|bare|neither|hard|scarce|gone|want|short|against|still|yet|without|closed|lost|lose)/;

/**
 * Why a figure that agrees in value is denied by the brief and not by its evidence, or the other way round. `around` are the
 * words of the source's paragraph, where the evidence leaves out what its figure is about.
 */
export function negationConflict(
  said: Mention,
  { mention: known, quoted }: Known,
  around: ReadonlyMap<string, SubjectWord>,
  lexicon: Lexicon,
): SubjectConflict | undefined {
  if (said.ellipsis || known.ellipsis || said.weak) return undefined;
  const isNegative = (words: Iterable<SubjectWord>): boolean =>
    [...words].some(({ text, negated }) => negated || NEGATIVE.test(text.toLowerCase()));
  const hasOpposites = [...said.clause.words.values()].some((word) =>
    [...known.clause.words.values()].some((other) => areOpposite(word, other, lexicon)),
  );
  for (const word of said.clause.words.values()) {
    const same = known.clause.words.get(word.stem);
    if (same?.negated && !word.negated && !said.clause.negated && !isNegative(said.sentence.words.values()))
      return { word, instead: `not ${same.text}` };
    if (!word.negated || !said.clause.negated) continue;
    const stated = same ?? quoted.get(word.stem) ?? around.get(word.stem);
    if (!stated || stated.negated || known.clause.negated) continue;
    if (isNegative(known.sentence.words.values()) || (hasOpposites && !same)) continue;
    return { word: { ...word, text: `not ${word.text}` }, instead: stated.text };
  }
  return undefined;
}

/**
 * A figure that is computed as the rest of a share ("100 % - signed") and said of the share itself: nothing in the words tells
 * them apart.
 */
export function complementConflict(
  said: Mention,
  { claim: { how = '' } }: Known,
  inputs: readonly Known[],
  { subjects }: Lexicon,
): SubjectConflict | undefined {
  if (!/^\s*(?:100\s*%?|1)\s*[-–−]/.test(how) || said.clause.negated || said.ellipsis) return undefined;
  const words = [...said.clause.words.values()].filter(({ stem }) => !subjects.generic.has(stem));
  const [first] = words;
  const part = inputs.find(({ quoted }) => words.length > 0 && words.every(({ stem }) => quoted.has(stem)));
  return part && first ? { word: first, instead: `the rest of '${part.words}'` } : undefined;
}
