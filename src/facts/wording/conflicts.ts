/** Finds statements in words that their evidence contradicts. */

import type { Lexicon } from '../../languages/lexicon.ts';
import { areInSameContext, areSame, exclude, has, isVague } from './alignment.ts';
import { narrowed, otherAmount, otherReferredAmount, widened } from './amounts.ts';
import type { Compared, WordingConflict } from './compared.ts';
import { doneForPlan, lostNegation, otherModality, otherNegation, planAsFact } from './modality.ts';
import { otherGroup, otherName, otherSource } from './other-names.ts';
import { isAtStart, otherParticle } from './other-particle.ts';
import { otherPlacing } from './other-placing.ts';
import { turnedAct, turnedRanking } from './rankings.ts';
import type { WordedSentence, WordUse } from './worded.ts';

/** The conflict of a text with a note mark. */
export function conflictIn(compared: Compared): WordingConflict | undefined {
  return (
    conflictOfLabel(compared) ??
    planAsFact(compared) ??
    doneForPlan(compared) ??
    otherModality(compared) ??
    turnedAct(compared) ??
    oppositeWord(compared) ??
    otherNegation(compared) ??
    lostNegation(compared) ??
    conflictOfNames(compared)
  );
}

/** The conflict of a sentence without a mark of its own: another group, place or body. */
export function conflictOfNames(compared: Compared): WordingConflict | undefined {
  return otherGroup(compared) ?? otherName(compared) ?? otherSource(compared);
}

/** The conflict of words without a mark, such as a label of a value: they may be about more than the evidence. */
export function conflictOfLabel(compared: Compared): WordingConflict | undefined {
  return (
    otherParticle(compared) ??
    otherAmount(compared) ??
    otherReferredAmount(compared) ??
    widened(compared) ??
    narrowed(compared) ??
    otherPlacing(compared) ??
    turnedRanking(compared) ??
    otherBase(compared) ??
    otherGroup(compared)
  );
}

/** "Compulsory" for "voluntary". */
function oppositeWord(compared: Compared): WordingConflict | undefined {
  const { sentence, known, isOfRest, lexicon } = compared;
  // "One train in six was late" for "84.7% were punctual".
  if (isOfRest || sentence.excepts !== compared.evidence.excepts) return undefined;
  for (const word of sentence.words) {
    if (isVague(word, lexicon) || isChange(word, lexicon) || word.isNewest) continue;
    // "Rarest in the south" and "most common in the north" are two ends of one order.
    if (lexicon.summary.superlatives.has(word.text.toLowerCase())) continue;
    // "Open until May" is "closes in May".
    if (word.lasts && lexicon.dates.states?.has(word.stem) && !compared.evidence.words.some(({ lasts }) => lasts))
      continue;
    const rival = rivalOf(word, compared);
    // "Closes in May" is "open until May".
    if (rival?.lasts && lexicon.dates.states?.has(rival.stem) && !sentence.words.some(({ lasts }) => lasts)) continue;
    if (rival && isAtStart(word.text, rival.text, compared)) continue;
    // The evidence may use the word too, elsewhere.
    if (rival && !has(known, word, lexicon)) return { word, printed: word.text, instead: rival.text };
  }
  return undefined;
}

/** The word of the evidence that a word excludes, in the same context. */
function rivalOf(word: WordUse, { sentence, evidence, lexicon }: Compared): WordUse | undefined {
  return evidence.words.find(
    (rival) =>
      isDenied(word, sentence) === isDenied(rival, evidence) &&
      !isVague(rival, lexicon) &&
      exclude(word, rival, lexicon) &&
      !(areRanked(word, sentence) && areRanked(rival, evidence)) &&
      !has(sentence.words, rival, lexicon) &&
      haveSameHead(word, sentence, rival, evidence, lexicon) &&
      areInSameContext(word, sentence, rival, evidence, lexicon),
  );
}

/** True after "not", and in "does not think it likely". */
function isDenied({ negated, part }: WordUse, { denied }: WordedSentence): boolean {
  return negated || denied.has(part);
}

/** "Last" and "first" exclude each other before the same noun only: it "had last been met" when it was met "for the first time". */
function haveSameHead(
  word: WordUse,
  sentence: WordedSentence,
  rival: WordUse,
  evidence: WordedSentence,
  lexicon: Lexicon,
): boolean {
  const isRank = ({ text, stem }: WordUse): boolean =>
    lexicon.numbers.ordinals.has(text.toLowerCase()) || lexicon.subjects.generic.has(stem);
  if (!isRank(word) && !isRank(rival)) return true;
  const [head, other] = [headOf(word, sentence), headOf(rival, evidence)];
  // The last quarter may be the fourth.
  if (head && lexicon.dates.periods.has(head.text.toLowerCase())) return false;
  return head !== undefined && other !== undefined && areSame(head, other, lexicon);
}

/** The word right after another. */
function headOf({ end }: WordUse, { words }: WordedSentence): WordUse | undefined {
  return words.find(({ start }) => start - end === 1);
}

/** "Lost" in "lost 11 seats": the direction is that of the figure, which is compared with its own. */
function isChange({ isBeforeFigure, stem }: WordUse, { roles }: Lexicon): boolean {
  return isBeforeFigure && roles.changes.has(stem);
}

/** True for the comparative of a comparison, which `turnedRanking` compares. */
function areRanked({ start }: WordUse, { rankings }: WordedSentence): boolean {
  return rankings.some(({ word }) => word.start === start);
}

/** "Per school" for "per pupil". */
function otherBase({ sentence, evidence, lexicon }: Compared): WordingConflict | undefined {
  const basesOf = ({ words }: WordedSentence): readonly WordUse[] => words.filter(({ isBase }) => isBase);
  const [own, bases] = [basesOf(sentence), basesOf(evidence)];
  const isAmong = (words: readonly WordUse[], one: WordUse): boolean =>
    words.some((other) =>
      one.denominator && other.denominator ? one.denominator === other.denominator : has([other], one, lexicon),
    );
  const [rival] = bases;
  const word = own.find((one) => !isAmong(bases, one));
  if (!word || !rival || isAmong(own, rival)) return undefined;
  return { word, printed: `per ${word.text}`, instead: `per ${rival.text}` };
}
