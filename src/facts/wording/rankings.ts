/** Finds comparisons and acts whose two sides are exchanged: "girls did better than boys" for "boys did better than girls". */

import type { Lexicon } from '../../languages/lexicon.ts';
import { areSame, exclude, has, isAmong, isVague } from './alignment.ts';
import type { Compared, WordingConflict } from './compared.ts';
import type { Act, Ranking, WordUse } from './worded.ts';

/** "Girls did better than boys" for "boys did better than girls". */
export function turnedRanking({ sentence, evidence, lexicon }: Compared): WordingConflict | undefined {
  for (const ranking of sentence.rankings)
    for (const other of evidence.rankings) {
      const way = sameWay(ranking, other, lexicon);
      if (way === undefined) continue;
      if (!way && areRecords(ranking, other, { sentence, evidence, lexicon }))
        return { word: ranking.word, printed: `${ranking.word.text} than`, instead: `${other.word.text} than` };
      const [first, second] = way ? [other.first, other.second] : [other.second, other.first];
      if (areTurned(ranking.first, ranking.second, first, second, lexicon))
        return { word: ranking.word, printed: `${ranking.word.text} than`, instead: `${other.word.text} than` };
    }
  return halfRanking({ sentence, evidence, lexicon });
}

/** The least words that two comparisons with other times must share to be about one thing. */
const LEAST_SHARED = 2;

type Sides = Pick<Compared, 'sentence' | 'evidence' | 'lexicon'>;

/** "Commoner than in any year since 2011" for "fewer than in any year since 2011": one thing compared with other times. */
function areRecords(a: Ranking, b: Ranking, { sentence, evidence, lexicon }: Sides): boolean {
  const isOfTimes = ({ second }: Ranking): boolean =>
    second.length > 0 && second.every(({ stem }) => lexicon.subjects.things.get(stem) === 'time');
  if (!isOfTimes(a) || !isOfTimes(b) || a.word.negated !== b.word.negated) return false;
  if (!a.second.every((time) => isAmong(b.second, time))) return false;
  const others = sentence.words.filter((one) => one.start !== a.word.start && !isVague(one, lexicon));
  const theirs = evidence.words.filter((one) => one.start !== b.word.start);
  // "More failed than in any year" for "fewer passed than in any year"
  if (others.some((one) => theirs.some((other) => one.negated !== other.negated || exclude(one, other, lexicon))))
    return false;
  return others.filter((one) => has(theirs, one, lexicon)).length >= LEAST_SHARED;
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
export function turnedAct({ sentence, evidence, lexicon }: Compared): WordingConflict | undefined {
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
      // "Miss" may mean a girl, so that a verb would be the word of the other side.
      (word) => isThing(word, lexicon) && has(there, word, lexicon) && !isAmong([...here, ...opposite], word),
    );
  return changedSide(first, second, known, other) && changedSide(second, first, other, known);
}

function isThing({ name, text, stem }: WordUse, { thesaurus, subjects }: Lexicon): boolean {
  return (name || thesaurus.isNoun(text.toLowerCase())) && !subjects.generic.has(stem);
}
