/** Finds statements in words that their evidence contradicts. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { SubjectWord } from '../statements/mention.ts';
import { areInSameContext, areSame, exclude, has } from './alignment.ts';
import { otherAmount, widened } from './amounts.ts';
import type { Compared, WordingConflict } from './compared.ts';
import { otherPlacing } from './other-placing.ts';
import type { Act, Ranking, WordedSentence, WordUse } from './worded.ts';

/** The conflict of a text with a note mark. */
export function conflictIn(compared: Compared): WordingConflict | undefined {
  return (
    conflictOfLabel(compared) ??
    planAsFact(compared) ??
    otherModality(compared) ??
    turnedAct(compared) ??
    oppositeWord(compared) ??
    otherNegation(compared) ??
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
    otherAmount(compared) ??
    widened(compared) ??
    otherPlacing(compared) ??
    turnedRanking(compared) ??
    otherBase(compared) ??
    otherGroup(compared)
  );
}

/** "Compulsory" for "voluntary". */
function oppositeWord(compared: Compared): WordingConflict | undefined {
  const { sentence, known, lexicon } = compared;
  for (const word of sentence.words) {
    if (isVague(word, lexicon) || isChange(word, lexicon)) continue;
    // "Rarest in the south" and "most common in the north" are two ends of one order.
    if (lexicon.summary.superlatives.has(word.text.toLowerCase())) continue;
    const rival = rivalOf(word, compared);
    // The evidence may use the word too, elsewhere.
    if (rival && !has(known, word, lexicon)) return { word, printed: word.text, instead: rival.text };
  }
  return undefined;
}

/** The word of the evidence that a word excludes, in the same context. */
function rivalOf(word: WordUse, { sentence, evidence, lexicon }: Compared): WordUse | undefined {
  return evidence.words.find(
    (rival) =>
      word.negated === rival.negated &&
      !isVague(rival, lexicon) &&
      exclude(word, rival, lexicon) &&
      !(areRanked(word, sentence) && areRanked(rival, evidence)) &&
      !has(sentence.words, rival, lexicon) &&
      haveSameHead(word, sentence, rival, evidence, lexicon) &&
      areInSameContext(word, sentence, rival, evidence, lexicon),
  );
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
  return head !== undefined && other !== undefined && areSame(head, other, lexicon);
}

/** The word right after another. */
function headOf({ end }: WordUse, { words }: WordedSentence): WordUse | undefined {
  return words.find(({ start }) => start - end === 1);
}

/** True for words that could be about anything, and for times, which are read as dates. */
export function isVague({ stem, text }: WordUse, { subjects }: Lexicon): boolean {
  if (subjects.things.get(stem) === 'time') return true;
  return subjects.generic.has(stem) && !subjects.contrasts.has(text.toLowerCase());
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
  const bases = evidence.words.filter(({ isBase }) => isBase);
  const [rival] = bases;
  const word = sentence.words.find((one) => one.isBase && !has(bases, one, lexicon));
  if (
    !word ||
    !rival ||
    has(
      sentence.words.filter(({ isBase }) => isBase),
      rival,
      lexicon,
    )
  )
    return undefined;
  return { word, printed: `per ${word.text}`, instead: `per ${rival.text}` };
}

/** "Lunde" for "Ostrey": a name that the evidence doesn't have, instead of one that it has. */
function otherName({ sentence, evidence, quoted, sources, lexicon }: Compared): WordingConflict | undefined {
  for (const word of sentence.words) {
    if (!word.name || isAmong(quoted, word) || sources.own.has(word.stem)) continue;
    const rival = evidence.words.find(
      (one) => one.name && areInOneCase(one, word, lexicon) && !isAmong(sentence.words, one),
    );
    if (rival && areInSameContext(word, sentence, rival, evidence, lexicon))
      return { word, printed: word.text, instead: rival.text };
  }
  return undefined;
}

/** "Researchers at the Food Agency" for a study of the university: the publisher of another source. */
function otherSource({ sentence, quoted, known, sources }: Compared): WordingConflict | undefined {
  const isHere = (word: WordUse): boolean =>
    sources.own.has(word.stem) || isAmong(quoted, word) || isAmong(known, word);
  const word = sentence.words.find((one) => one.name && sources.others.has(one.stem) && !isHere(one));
  const isOwnNamed = sentence.words.some(({ name, stem }) => name && sources.own.has(stem));
  return word && !isOwnNamed ? { word, printed: word.text, instead: sources.publisher } : undefined;
}

/** True after the same preposition, or after two of place: "in Lakeland" and "on the Harrow Coast". */
function areInOneCase({ governor: a }: WordUse, { governor: b }: WordUse, { grammar }: Lexicon): boolean {
  const isPlace = (one: string): boolean => grammar.in.has(one) || grammar.on.has(one) || grammar.at.has(one);
  return a === b || (a !== undefined && b !== undefined && isPlace(a) && isPlace(b));
}

/** Names have no other words for the same. */
function isAmong(words: readonly SubjectWord[], { stem }: SubjectWord): boolean {
  return words.some((word) => word.stem === stem);
}

/** "For nurses" for "for consultants": other persons than those of the evidence. */
function otherGroup({ sentence, evidence, quoted, lexicon }: Compared): WordingConflict | undefined {
  const word = groupsOf(sentence, lexicon).find((one) => !isAmong(quoted, one) && isPerson(one, lexicon));
  if (!word) return undefined;
  const theirs = groupsOf(evidence, lexicon).filter((one) => isPerson(one, lexicon));
  const [rival] = theirs;
  if (!rival || theirs.some((one) => one.stem !== rival.stem || has(sentence.words, one, lexicon))) return undefined;
  if (has(quoted, word, lexicon)) return undefined;
  return { word, printed: `${word.governor} ${word.text}`, instead: `${rival.governor} ${rival.text}` };
}

function groupsOf({ words }: WordedSentence, { wording, subjects }: Lexicon): readonly WordUse[] {
  return words.filter(
    ({ governor = '', name, stem }) => !name && !subjects.generic.has(stem) && wording.beforeGroups.has(governor),
  );
}

function isPerson({ text }: WordUse, { thesaurus }: Lexicon): boolean {
  return thesaurus.isPerson(text.toLowerCase());
}

/** "Did not meet the target" for "met the target". */
function otherNegation({ sentence, evidence, quoted, isOfRest, lexicon }: Compared): WordingConflict | undefined {
  if (isOfRest) return undefined;
  for (const word of sentence.words) {
    if (sentence.planned.has(word.part)) continue;
    if (word.negated && isNegatedAmong(quoted, word)) continue;
    const same = evidence.words.find(({ stem }) => stem === word.stem);
    if (!same || evidence.words.some(({ stem, negated }) => stem === word.stem && negated === word.negated)) continue;
    // The other one may be negated in another way: "did not have", "had no", "lacked".
    const [other, part] = word.negated ? ([evidence, same.part] as const) : ([sentence, word.part] as const);
    if (other.denied.has(part) || other.words.some((one) => one.part === part && isNegative(one, lexicon))) continue;
    if (!areInSameContext(word, sentence, same, evidence, lexicon)) continue;
    const [printed, instead] = [word, same].map(({ negated, text }) => (negated ? `not ${text}` : text));
    return { word, printed: printed ?? '', instead: instead ?? '' };
  }
  return undefined;
}

function isNegatedAmong(words: readonly SubjectWord[], { stem }: WordUse): boolean {
  return words.some((word) => word.negated && word.stem === stem);
}

function isNegative({ negated, text }: WordUse, { subjects }: Lexicon): boolean {
  return negated || subjects.negative.test(text.toLowerCase());
}

/** "It hired 400 nurses" for "it plans to hire 400 nurses". */
function planAsFact({ sentence, evidence, lexicon }: Compared): WordingConflict | undefined {
  if (!evidence.words.some(({ planned }) => planned)) return undefined;
  for (const word of sentence.words) {
    if (word.negated || sentence.planned.has(word.part) || !lexicon.forms.isPast(word.text.toLowerCase())) continue;
    const planned = evidence.words.find((one) => one.planned && areSame(word, one, lexicon));
    const isDone = evidence.words.some((one) => !one.planned && areSame(word, one, lexicon));
    if (planned && !isDone) return { word, printed: word.text, instead: `a plan: '${planned.text}'` };
  }
  return undefined;
}

/** "Will ask for fines" for "may ask for fines". */
function otherModality({ sentence, evidence, lexicon }: Compared): WordingConflict | undefined {
  const [open, ...others] = evidence.words.filter(({ modality }) => modality === 'open');
  const word = sentence.words.find(({ modality }) => modality === 'certain');
  if (!open || !word || others.length > 0 || evidence.words.some(({ modality }) => modality === 'certain'))
    return undefined;
  if (sentence.words.some(({ modality }) => modality === 'open')) return undefined;
  if (!areSame(word, open, lexicon) && !areInSameContext(word, sentence, open, evidence, lexicon)) return undefined;
  return { word, printed: word.text, instead: `what may be: '${open.text}'` };
}

/** "Girls did better than boys" for "boys did better than girls". */
function turnedRanking({ sentence, evidence, lexicon }: Compared): WordingConflict | undefined {
  for (const ranking of sentence.rankings)
    for (const other of evidence.rankings) {
      const way = sameWay(ranking, other, lexicon);
      if (way === undefined) continue;
      const [first, second] = way ? [other.first, other.second] : [other.second, other.first];
      if (areTurned(ranking.first, ranking.second, first, second, lexicon))
        return { word: ranking.word, printed: `${ranking.word.text} than`, instead: `${other.word.text} than` };
    }
  return halfRanking({ sentence, evidence, lexicon });
}

/** "It was larger among girls" for "larger among boys than among girls". */
function halfRanking({
  sentence,
  evidence,
  lexicon,
}: Pick<Compared, 'sentence' | 'evidence' | 'lexicon'>): WordingConflict | undefined {
  for (const { word, first, second } of evidence.rankings) {
    const same = sentence.words.find((one) => areSame(one, word, lexicon));
    if (!same || sentence.rankings.length > 0 || same.negated !== word.negated) continue;
    const isBeside = (group: WordUse): boolean =>
      sentence.words.some(
        ({ stem, governor }) => stem === group.stem && governor !== undefined && governor === group.governor,
      );
    const wrong = second.find((group) => !isAmong(first, group) && isBeside(group));
    if (wrong && !first.some(isBeside))
      return {
        word: same,
        printed: `${same.text} ${wrong.governor} ${wrong.text}`,
        instead: `${word.text} than ${wrong.governor} ${wrong.text}`,
      };
  }
  return undefined;
}

/** True for two comparisons in one direction, false for two in opposite directions, undefined if they aren't comparable. */
function sameWay(a: Ranking, b: Ranking, lexicon: Lexicon): boolean | undefined {
  if (exclude(a.word, b.word, lexicon)) return false;
  if (a.word.stem === b.word.stem) return true;
  return a.direction && b.direction ? a.direction === b.direction : undefined;
}

/** "The ministry criticised the auditors" for "the auditors criticised the ministry". */
function turnedAct({ sentence, evidence, lexicon }: Compared): WordingConflict | undefined {
  for (const act of sentence.acts)
    for (const other of evidence.acts)
      if (isSameVerb(act, other) && areTurned(act.doers, act.others, other.doers, other.others, lexicon))
        return { word: act.verb, printed: act.verb.text, instead: `${other.verb.text}, the other way round` };
  return undefined;
}

function isSameVerb({ verb: a }: Act, { verb: b }: Act): boolean {
  return a.stem === b.stem && a.negated === b.negated;
}

type Words = readonly WordUse[];

/** True if a word of each side of the brief is in the evidence on the other side alone. */
function areTurned(first: Words, second: Words, known: Words, other: Words, lexicon: Lexicon): boolean {
  const changedSide = (words: Words, opposite: Words, here: Words, there: Words): boolean =>
    words.some(
      (word) => isThing(word, lexicon) && has(there, word, lexicon) && !has([...here, ...opposite], word, lexicon),
    );
  return changedSide(first, second, known, other) && changedSide(second, first, other, known);
}

function isThing({ name, text, stem }: WordUse, { thesaurus, subjects }: Lexicon): boolean {
  return (name || thesaurus.isNoun(text.toLowerCase())) && !subjects.generic.has(stem);
}
