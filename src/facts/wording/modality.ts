/** Finds what is denied, planned or possible in the evidence and stated as a fact, or the other way round. */

import type { Lexicon } from '../../languages/lexicon.ts';
import { haveSuperlativeOf } from '../agreement/negation.ts';
import type { SubjectWord } from '../statements/mention.ts';
import { areInSameContext, areSame, has, isVague } from './alignment.ts';
import type { Compared, WordingConflict } from './compared.ts';
import type { WordUse } from './worded.ts';

/** "Did not meet the target" for "met the target". */
export function otherNegation({
  sentence,
  evidence,
  quoted,
  isOfRest,
  lexicon,
}: Compared): WordingConflict | undefined {
  // "There was no year in which it did not grow" affirms; "all but two work" also states that two don't.
  if (isOfRest || sentence.denied.size > 1 || sentence.excepts !== evidence.excepts) return undefined;
  if (haveSuperlativeOf(sentence.words, evidence.words, lexicon)) return undefined;
  for (const word of sentence.words) {
    // "Neither Ostrey nor Lunde" denies what follows.
    if (word.name || isVague(word, lexicon) || sentence.planned.has(word.part)) continue;
    if (word.negated && isNegatedAmong(quoted, word)) continue;
    const same = evidence.words.find(({ stem }) => stem === word.stem);
    if (
      !same ||
      same.name ||
      evidence.words.some(({ stem, negated }) => stem === word.stem && negated === word.negated)
    )
      continue;
    // The other one may be negated in another way: "did not have", "had no", "lacked".
    const [other, part] = word.negated ? ([evidence, same.part] as const) : ([sentence, word.part] as const);
    if (other.denied.has(part) || other.words.some((one) => one.part === part && isNegative(one, lexicon))) continue;
    if (!areInSameContext(word, sentence, same, evidence, lexicon, true)) continue;
    const [printed, instead] = [word, same].map(({ negated, text }) => (negated ? `not ${text}` : text));
    return { word, printed: printed ?? '', instead: instead ?? '' };
  }
  return undefined;
}

/** "Some work has been done" for "work has not begun", if nothing else is quoted. */
export function lostNegation({ sentence, evidence, isOnly, isOfRest, lexicon }: Compared): WordingConflict | undefined {
  if (!isOnly || isOfRest || evidence.denied.size === 0 || sentence.denied.size > 0) return undefined;
  // A figure is compared with its own words; "never fell below" affirms.
  if (sentence.words.some((word) => word.isBeforeFigure || isNegative(word, lexicon) || isLittle(word)))
    return undefined;
  if (evidence.words.some(({ text }) => lexicon.subjects.negative.test(text.toLowerCase()))) return undefined;
  if (evidence.words.some(({ isBeforeFigure }) => isBeforeFigure)) return undefined;
  const denied = evidence.words.filter((word) => evidence.denied.has(word.part) && !isVague(word, lexicon));
  const word = sentence.words.find((one) => isThing(one, lexicon) && has(denied, one, lexicon));
  const affirmed = evidence.words.filter((one) => !evidence.denied.has(one.part));
  if (!word || has(affirmed, word, lexicon)) return undefined;
  const instead = denied.find((one) => areSame(one, word, lexicon));
  return { word, printed: word.text, instead: `not … ${instead?.text ?? ''}` };
}

function isThing(word: WordUse, lexicon: Lexicon): boolean {
  return !isVague(word, lexicon) && lexicon.thesaurus.isNoun(word.text.toLowerCase());
}

/** "Few schools", "none of them". */
function isLittle({ amount }: WordUse): boolean {
  return amount !== undefined && ['few', 'none', 'minority', 'only'].includes(amount.amount);
}

function isNegatedAmong(words: readonly SubjectWord[], { stem }: WordUse): boolean {
  return words.some((word) => word.negated && word.stem === stem);
}

function isNegative({ negated, text }: WordUse, { subjects }: Lexicon): boolean {
  return negated || subjects.negative.test(text.toLowerCase());
}

/** "It hired 400 nurses" for "it plans to hire 400 nurses". */
export function planAsFact({ sentence, evidence, lexicon }: Compared): WordingConflict | undefined {
  if (!evidence.words.some(({ planned }) => planned)) return undefined;
  for (const word of sentence.words) {
    if (word.negated || sentence.planned.has(word.part) || !lexicon.forms.isPast(word.text.toLowerCase())) continue;
    const planned = evidence.words.find((one) => one.planned && areSame(word, one, lexicon));
    const isDone = evidence.words.some((one) => !one.planned && areSame(word, one, lexicon));
    if (planned && !isDone) return { word, printed: word.text, instead: `a plan: '${planned.text}'` };
  }
  return undefined;
}

/** "The limit has applied" and "homes stayed dry" for evidence that speaks of plans and possibilities alone. */
export function doneForPlan({ sentence, evidence, known, isPlan, lexicon }: Compared): WordingConflict | undefined {
  if (!isPlan) return undefined;
  // The paragraph may say that it was done.
  const isStated = ({ text }: WordUse): boolean => known.some((one) => one.text.toLowerCase() === text.toLowerCase());
  const word = sentence.words.find(
    (one) => one.done && !one.negated && !one.name && !sentence.planned.has(one.part) && !isStated(one),
  );
  const open =
    evidence.words.find(({ planned }) => planned) ?? evidence.words.find(({ part }) => evidence.planned.has(part));
  if (!word || !open || !sentence.words.some((one) => one !== word && has(evidence.words, one, lexicon)))
    return undefined;
  return { word, printed: word.text, instead: `a plan or a possibility: '${open.text}'` };
}

/** "Will ask for fines" for "may ask for fines". */
export function otherModality({ sentence, evidence, lexicon }: Compared): WordingConflict | undefined {
  const [open, ...others] = evidence.words.filter(({ modality }) => modality === 'open');
  const word = sentence.words.find(({ modality }) => modality === 'certain');
  if (!open || !word || others.length > 0 || evidence.words.some(({ modality }) => modality === 'certain'))
    return undefined;
  if (sentence.words.some(({ modality }) => modality === 'open')) return undefined;
  const isAlone = sentence.words.every((one) => one === word || isVague(one, lexicon));
  if (!isAlone && !areSame(word, open, lexicon) && !areInSameContext(word, sentence, open, evidence, lexicon))
    return undefined;
  return { word, printed: word.text, instead: `what may be: '${open.text}'` };
}
