/** Compares those that a statement isn't true of with those that another is true of: "all but two were closed", "two are still open". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Mention } from '../statements/mention.ts';
import { areOpposite } from './contrasts.ts';
import type { SubjectConflict } from './subjects.ts';

/**
 * The conflict if only one of two figures is an exception, and both state the same of it: "two were closed". Undefined if the
 * other figure denies it, states the opposite, or says it in words that can't be compared.
 */
export function exceptionConflict(printed: Mention, known: Mention, lexicon: Lexicon): SubjectConflict | undefined {
  if (printed.clause.negated !== known.clause.negated) return undefined;
  const [own, theirs] = [[...printed.clause.words.values()], [...known.clause.words.values()]];
  if (own.some((word) => theirs.some((other) => areOpposite(word, other, lexicon)))) return undefined;
  const counted = new Set([printed.after[0], known.after[0], printed.counted?.stem, known.counted?.stem]);
  const stated = own.find(({ stem }) => !counted.has(stem) && known.clause.words.has(stem));
  if (!stated) return undefined;
  const excepted = known.exception ? known : printed;
  return { word: stated, instead: excepted === known ? 'all others' : stated.text };
}

/** True if only one of two figures is an exception, or a date of a sentence with one. `own` and `theirs` are the figures beside them. */
export function isOneExcepted(
  printed: Mention,
  known: Mention,
  own: readonly Mention[],
  theirs: readonly Mention[],
): boolean {
  return isExcepted(printed, own) !== isExcepted(known, theirs);
}

function isExcepted(mention: Mention, beside: readonly Mention[]): boolean {
  if (mention.readings[0].kind !== 'date') return mention.exception === true;
  return beside.some(({ sentence, exception }) => exception === true && sentence === mention.sentence);
}
