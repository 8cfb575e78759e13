/** Finds statements that only one side negates: "89% were not vaccinated" when the evidence has 89% vaccinated. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Known } from '../known.ts';
import type { Mention, SubjectWord } from '../statements/mention.ts';
import { areOpposite, type SubjectConflict } from './subjects.ts';

/** Words that negate without a "not". The other side may use any of them for the same statement. */
const NEGATIVE =
  /^(?:un|dis|non|in(?:sufficient|complete|adequate)|il|im|ir|mis)|less$|^(?:fail|refus|reject|lack|absen|miss|den|declin|oppos|against|stay|low|few|rest|remain|other|only|never|less|under|below|long|late|over|beyond|exceed|exclud|except|avoid|leav|left|skip|wait|empty|free|ban|stop|bare|neither|hard|scarce|gone|want|short|against|still|yet|without|closed|lost|lose)/;

/**
 * The conflict if the brief negates a figure that its evidence affirms, or the other way round. `around` has the words of the
 * source's paragraph, in case the quotation leaves out the subject of its figure.
 */
export function negationConflict(
  printed: Mention,
  { mention: known, quoted }: Known,
  around: ReadonlyMap<string, SubjectWord>,
  lexicon: Lexicon,
): SubjectConflict | undefined {
  if (printed.ellipsis || known.ellipsis || printed.weak) return undefined;
  const isNegative = (words: Iterable<SubjectWord>): boolean =>
    [...words].some(({ text, negated }) => negated || NEGATIVE.test(text.toLowerCase()));
  const hasOpposites = [...printed.clause.words.values()].some((word) =>
    [...known.clause.words.values()].some((other) => areOpposite(word, other, lexicon)),
  );
  for (const word of printed.clause.words.values()) {
    const same = known.clause.words.get(word.stem);
    if (same?.negated && !word.negated && !printed.clause.negated && !isNegative(printed.sentence.words.values()))
      return { word, instead: `not ${same.text}` };
    if (!word.negated || !printed.clause.negated) continue;
    const opposite = same ?? quoted.get(word.stem) ?? around.get(word.stem);
    if (!opposite || opposite.negated || known.clause.negated) continue;
    if (isNegative(known.sentence.words.values()) || (hasOpposites && !same)) continue;
    return { word: { ...word, text: `not ${word.text}` }, instead: opposite.text };
  }
  return undefined;
}

/**
 * The conflict if a figure computed as the rest of a share ("100 % - signed") is given to the share itself. The words alone
 * can't show this.
 */
export function complementConflict(
  printed: Mention,
  { claim: { how = '' } }: Known,
  inputs: readonly Known[],
  { subjects }: Lexicon,
): SubjectConflict | undefined {
  if (!/^\s*(?:100\s*%?|1)\s*[-–−]/.test(how) || printed.clause.negated || printed.ellipsis) return undefined;
  const words = [...printed.clause.words.values()].filter(({ stem }) => !subjects.generic.has(stem));
  const [first] = words;
  const part = inputs.find(({ quoted }) => words.length > 0 && words.every(({ stem }) => quoted.has(stem)));
  return part && first ? { word: first, instead: `the rest of '${part.words}'` } : undefined;
}
