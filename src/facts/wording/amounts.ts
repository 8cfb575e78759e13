/** Finds amounts of a group that differ from those of the evidence: "all hospitals" for "most hospitals". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Amount } from '../../languages/wording-words.ts';
import { areInSameContext, areSame, has, isAmong, isVague } from './alignment.ts';
import type { Compared, WordingConflict } from './compared.ts';
import type { ReferredAmount, WordedSentence, WordUse } from './worded.ts';

/** Amounts that can't both be true of one group. "Most" states more than "some", and is true of no fewer. */
const EXCLUSIVE: Readonly<Record<Amount, readonly Amount[]>> = {
  all: ['most', 'some', 'minority', 'few', 'none', 'only'],
  most: ['all', 'some', 'minority', 'few', 'none'],
  some: ['all', 'most', 'none'],
  minority: ['all', 'most', 'none'],
  few: ['all', 'most', 'none'],
  none: ['all', 'most', 'some', 'minority', 'few'],
  only: ['all'],
};

/** "Both of them were short" for "neither was short", "all of them" for "eight of them": amounts of what was named before. */
export function otherReferredAmount(compared: Compared): WordingConflict | undefined {
  const { sentence, evidence } = compared;
  const known = amountsIn(evidence);
  for (const one of sentence.amounts) {
    // "Not all of them", and "some of them" for most
    if (one.amount === 'counted' || isDenied(one, sentence)) continue;
    const { amount } = one;
    const alike = known.filter((other) => other.governor === one.governor && haveSameWords(one, other, compared));
    const [first] = alike;
    const isExcluded = (other: ReferredAmount): boolean =>
      other.amount === 'counted'
        ? amount === 'all' || amount === 'none'
        : EXCLUSIVE[amount].includes(other.amount) && !(amount === 'some' && other.amount === 'most');
    if (!first || !alike.every(isExcluded)) continue;
    if (amount !== 'none' && alike.some((other) => isDenied(other, evidence) !== isDenied(one, sentence))) continue;
    const word = { stem: one.written, text: one.written, start: one.start, end: one.end, name: false, negated: false };
    return { word, printed: one.written, instead: first.written };
  }
  return undefined;
}

/** All amounts of a sentence of the evidence: of things that it names, and of those named before. */
function amountsIn({ words, amounts }: WordedSentence): readonly ReferredAmount[] {
  const named = words.flatMap(({ amount, governor, part, start, end }): readonly ReferredAmount[] =>
    amount && !amount.isBase ? [{ amount: amount.amount, written: amount.words, governor, part, start, end }] : [],
  );
  return [...amounts, ...named];
}

/** True if the parts of two amounts say the same of them. */
function haveSameWords(one: ReferredAmount, other: ReferredAmount, { sentence, evidence, lexicon }: Compared): boolean {
  const wordsIn = ({ words }: WordedSentence, { part, end }: ReferredAmount): readonly WordUse[] => {
    const own = words.filter((word) => word.part === part && word.end > end);
    return own.length > 0 ? own : words.filter((word) => word.start > end);
  };
  const theirs = wordsIn(evidence, other);
  return wordsIn(sentence, one).some((word) => !isVague(word, lexicon) && has(theirs, word, lexicon));
}

/** A part with "none" has its "not" in the amount. */
function isDenied({ amount, part }: ReferredAmount, { denied }: WordedSentence): boolean {
  return amount !== 'none' && denied.has(part);
}

/** "All hospitals" for "most of the hospitals". */
export function otherAmount({ sentence, evidence, lexicon }: Compared): WordingConflict | undefined {
  // "Most of the pumps" for "all but two"
  if (sentence.excepts !== evidence.excepts) return undefined;
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
export function widened({
  sentence,
  evidence,
  quoted,
  sources,
  isOfOtherFigure,
  lexicon,
}: Compared): WordingConflict | undefined {
  for (const word of sentence.words) {
    if (word.amount?.amount !== 'all' || word.negated || isOfOtherFigure(word)) continue;
    if (quoted.some((one) => one.amount && areSame(one, word, lexicon))) continue;
    const same = evidence.words.filter((one) => areSame(word, one, lexicon));
    // "Both groups" and "the matched group"
    if (!same.every(({ text }) => lexicon.forms.isPlural(text.toLowerCase()))) continue;
    const narrowed = same.map((one) => evidence.words.find(({ end }) => one.start - end === 1));
    const [first] = narrowed;
    if (
      !first ||
      first.name ||
      isProperty(first, evidence, lexicon) ||
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

/** True for "excellent" in "the share of excellent waters", which is a share of all waters. */
function isProperty(
  { governor = '', start }: WordUse,
  { words }: WordedSentence,
  { grammar, summary }: Lexicon,
): boolean {
  const before = words.findLast(({ end }) => end < start);
  return grammar.of.has(governor) && (before === undefined || summary.measures.has(before.text.toLowerCase()));
}

/** "In the Arle valley" for "all households": a place that the evidence doesn't name, and for which the source has other figures. */
export function narrowed({
  sentence,
  evidence,
  quoted,
  known,
  sources,
  isCounted,
  lexicon,
}: Compared): WordingConflict | undefined {
  const { grammar } = lexicon;
  const whole = evidence.words.find((one) => one.amount?.amount === 'all' && has(sentence.words, one, lexicon));
  const isHere = (one: WordUse): boolean => isAmong(quoted, one) || isAmong(known, one) || sources.own.has(one.stem);
  const word = sentence.words.find(
    ({ name, governor = '' }) => name && (grammar.in.has(governor) || grammar.on.has(governor)),
  );
  if (!whole || !word || !isCounted(word) || sentence.words.some((one) => one.name && isHere(one))) return undefined;
  return { word, printed: `${word.governor} ${word.text}`, instead: `${whole.amount?.words} ${whole.text}` };
}
