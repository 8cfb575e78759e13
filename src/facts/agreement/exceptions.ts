/** Compares those that a statement isn't true of with those that another is true of: "all but two were closed", "two are still open". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Mention } from '../statements/mention.ts';
import { areOpposite } from './contrasts.ts';
import type { SubjectConflict } from './subjects.ts';

/** How a figure agrees with another when only one of them is an exception. */
export type Excepted = { readonly kind: 'opposed' } | { readonly kind: 'same'; readonly conflict: SubjectConflict };

/**
 * "Two are still open" is opposed to "all but two were closed", and so agrees with it; "two were closed" states the same, and
 * contradicts it. Undefined if neither or both figures are exceptions, or their words can't be compared.
 */
export function comparedAsExceptions(printed: Mention, known: Mention, lexicon: Lexicon): Excepted | undefined {
  if (printed.exception === known.exception) return undefined;
  if (printed.clause.negated !== known.clause.negated) return { kind: 'opposed' };
  const [own, theirs] = [[...printed.clause.words.values()], [...known.clause.words.values()]];
  if (own.some((word) => theirs.some((other) => areOpposite(word, other, lexicon)))) return { kind: 'opposed' };
  const counted = new Set([printed.after[0], known.after[0], printed.counted?.stem, known.counted?.stem]);
  const stated = own.find(({ stem }) => !counted.has(stem) && known.clause.words.has(stem));
  if (!stated) return undefined;
  return { kind: 'same', conflict: { word: stated, instead: known.exception ? 'all others' : stated.text } };
}

/** True for a date of a sentence that excepts some, where only one of the two sentences does: it may be about the others. */
export function isDateBesideException(
  printed: Mention,
  known: Mention,
  own: readonly Mention[],
  theirs: readonly Mention[],
): boolean {
  const excepts = ({ sentence }: Mention, beside: readonly Mention[]): boolean =>
    beside.some((one) => one.exception === true && one.sentence === sentence);
  return printed.readings[0].kind === 'date' && excepts(printed, own) !== excepts(known, theirs);
}
