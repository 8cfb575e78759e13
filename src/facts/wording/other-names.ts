/** Finds other names, publishers and groups of people than those of the evidence. */

import type { Lexicon } from '../../languages/lexicon.ts';
import { areInSameContext, has, isAmong } from './alignment.ts';
import type { Compared, WordingConflict } from './compared.ts';
import type { WordedSentence, WordUse } from './worded.ts';

/** "Lunde" for "Ostrey": a name that the evidence doesn't have, instead of one that it has. */
export function otherName({ sentence, evidence, quoted, sources, lexicon }: Compared): WordingConflict | undefined {
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
export function otherSource({ sentence, quoted, known, sources, lexicon }: Compared): WordingConflict | undefined {
  const isHere = (word: WordUse): boolean =>
    sources.own.has(word.stem) || isAmong(quoted, word) || isAmong(known, word);
  const isBody = (one: WordUse): boolean => one.name || isActingBody(one, sentence, lexicon);
  const word = sentence.words.find(
    (one) => sources.others.has(one.stem) && !one.negated && isBody(one) && !isHere(one),
  );
  const isOwnNamed = sentence.words.some((one) => isBody(one) && sources.own.has(one.stem));
  return word && !isOwnNamed ? { word, printed: word.text, instead: sources.publisher } : undefined;
}

/** "The regulator has made twelve recommendations": the first word of its part, but not "the council tax". */
function isActingBody(word: WordUse, { words }: WordedSentence, { speech, forms, thesaurus }: Lexicon): boolean {
  if (!speech.bodies?.has(word.stem) || word.governor !== undefined) return false;
  const [first, next] = words.filter(({ part }) => part === word.part);
  const written = next?.text.toLowerCase() ?? '';
  // "Council tax", "council workers", but not "the council visits"
  const isNoun = thesaurus.isNoun(written) && (!forms.isInflected(written) || thesaurus.isPerson(written));
  const isCompound = next?.start === word.end + 1 && isNoun;
  return first === word && !isCompound;
}

/** True after the same preposition, or after two of place: "in Lakeland" and "on the Harrow Coast". */
function areInOneCase({ governor: a }: WordUse, { governor: b }: WordUse, { grammar }: Lexicon): boolean {
  const isPlace = (one: string): boolean => grammar.in.has(one) || grammar.on.has(one) || grammar.at.has(one);
  return a === b || (a !== undefined && b !== undefined && isPlace(a) && isPlace(b));
}

/** "For nurses" for "for consultants": other persons than those of the evidence. */
export function otherGroup({ sentence, evidence, quoted, lexicon }: Compared): WordingConflict | undefined {
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
