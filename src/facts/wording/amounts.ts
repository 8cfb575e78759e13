/** Finds amounts of a group that differ from those of the evidence: "all hospitals" for "most hospitals". */

import type { Amount } from '../../languages/wording-words.ts';
import { areInSameContext, areSame, has } from './alignment.ts';
import type { Compared, WordingConflict } from './compared.ts';

/** Amounts that can't both be true of one group. "Most" states more than "some". */
const EXCLUSIVE: Readonly<Record<Amount, readonly Amount[]>> = {
  all: ['most', 'some', 'minority', 'few', 'none', 'only'],
  most: ['all', 'some', 'minority', 'few', 'none'],
  some: ['all', 'most', 'none'],
  minority: ['all', 'most', 'none'],
  few: ['all', 'most', 'none'],
  none: ['all', 'most', 'some', 'minority', 'few'],
  only: ['all'],
};

/** "All hospitals" for "most of the hospitals". */
export function otherAmount({ sentence, evidence, lexicon }: Compared): WordingConflict | undefined {
  for (const word of sentence.words) {
    if (!word.amount || word.amount.isBase) continue;
    const same = evidence.words.filter((one) => one.amount && !one.amount.isBase && areSame(word, one, lexicon));
    const [first] = same;
    if (!first?.amount || word.negated !== first.negated) continue;
    const { amount } = word.amount;
    if (!same.every((one) => one.amount && EXCLUSIVE[amount].includes(one.amount.amount))) continue;
    if (!areInSameContext(word, sentence, first, evidence, lexicon)) continue;
    return { word, printed: `${word.amount.words} … ${word.text}`, instead: `${first.amount.words} … ${first.text}` };
  }
  return undefined;
}

/** "All mortgages" for "new mortgages". */
export function widened({ sentence, evidence, quoted, sources, lexicon }: Compared): WordingConflict | undefined {
  for (const word of sentence.words) {
    if (word.amount?.amount !== 'all' || word.negated) continue;
    if (quoted.some((one) => one.amount && areSame(one, word, lexicon))) continue;
    const same = evidence.words.filter((one) => areSame(word, one, lexicon));
    const narrowed = same.map((one) => evidence.words.find(({ end }) => one.start - end === 1));
    const [first] = narrowed;
    if (
      !first ||
      first.name ||
      // "School kitchens" are all kitchens in a report on school meals.
      sources.own.has(first.stem) ||
      same.some((one) => one.amount) ||
      !narrowed.every((one) => one && !has(sentence.words, one, lexicon))
    )
      continue;
    const others = sentence.words.filter((one) => one !== word);
    const rest = evidence.words.filter((one) => !same.includes(one));
    if (others.length > 0 && !others.some((one) => has(rest, one, lexicon))) continue;
    return { word, printed: `${word.amount.words} ${word.text}`, instead: `${first.text} ${same[0]?.text ?? ''}` };
  }
  return undefined;
}
