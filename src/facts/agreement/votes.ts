/** Compares numbers of votes with the result of a vote: "148 voted for it" for "by 171 votes to 148". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Mention, SubjectWord } from '../statements/mention.ts';
import { areOpposite } from './contrasts.ts';
import type { SubjectConflict } from './subjects.ts';

/** The conflict if the brief gives the votes of one side to the other; the first number counts the votes for it. */
export function voteConflict(printed: Mention, known: Mention, lexicon: Lexicon): SubjectConflict | undefined {
  const [[number], [ratio]] = [printed.readings, known.readings];
  if (number.kind !== 'number' || ratio.kind !== 'ratio' || !('value' in number.quantity)) return undefined;
  const { votes } = lexicon.subjects;
  const words = [...known.sentence.words.keys()];
  if (ratio.left === ratio.right || !words.some((stem) => votes.voting.has(stem))) return undefined;
  const isLost = words.some((stem) => votes.rejecting.has(stem));
  const isFor = (number.quantity.value === ratio.left) !== isLost;
  const side: SubjectWord = {
    stem: '',
    text: isFor ? votes.for : votes.against,
    start: 0,
    end: 0,
    name: false,
    negated: false,
  };
  const word = [...printed.clause.words.values()].find((one) => areOpposite(one, side, lexicon));
  return word && { word, instead: side.text };
}
