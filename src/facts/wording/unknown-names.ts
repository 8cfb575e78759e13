/** Traces the names of a text: persons, places and bodies that the paragraphs of its evidence don't have. */

import type { Claim } from '../../core/evidence.ts';
import type { KnownFigures } from '../known.ts';
import type { SubjectWord } from '../statements/mention.ts';
import type { WordedSentence, WordUse } from './worded.ts';

/** The shortest stem that two forms of a name have in common: "North" and "Northern". */
const LEAST_STEM = 4;

/** "Hanne Orlow" for "Adrian Voss": a name that is neither around the evidence nor among what its source says about itself. */
export function unknownName(
  { words }: WordedSentence,
  text: string,
  claims: readonly Claim[],
  known: KnownFigures,
): SubjectWord | undefined {
  const names = words.filter(
    (word, i) => isWord(word, text) && (word.name || (i === 0 && isNameAtStart(word, claims, known))),
  );
  if (names.length === 0) return undefined;
  const around = known.evidence.stemsAround(claims);
  if (!around) return undefined;
  const { own } = known.works.names(claims);
  const speakers = new Set(claims.flatMap(({ speaker = '' }) => [...known.wordsOf(speaker).keys()]));
  // "The Infrastructure Agency" is "the Agency".
  const isBeforeKnown = ({ end }: WordUse): boolean =>
    names.some(({ stem, start }) => start - end === 1 && around.alone.has(stem));
  return names.find(
    (word) =>
      !own.has(word.stem) &&
      !speakers.has(word.stem) &&
      !isAmongForms(word.stem, around.all) &&
      !isInitials(word.text, around.all) &&
      !isBeforeKnown(word),
  );
}

/** False for "CO₂", for a name with a word such as "before", and for "Stour" in "Kerne-on-Stour". */
function isWord({ text, start }: WordUse, all: string): boolean {
  return /^[\p{L}’'-]+$/u.test(text) && all.charAt(start - 1) !== '-';
}

/** "Northmole lost 5%": the source has the word as a name alone. */
function isNameAtStart({ text }: WordUse, claims: readonly Claim[], known: KnownFigures): boolean {
  return /^\p{Lu}/u.test(text) && known.evidence.isName(text.toLowerCase(), claims);
}

/** True for a word among others or for another form of one: "North" and "Northern". */
function isAmongForms(stem: string, others: ReadonlySet<string>): boolean {
  if (others.has(stem)) return true;
  const isPart = (a: string, b: string): boolean => a.length >= LEAST_STEM && b.startsWith(a);
  return [...others].some((other) => isPart(stem, other) || isPart(other, stem));
}

/** "EU" for "European Union". */
function isInitials(text: string, others: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(text)) return false;
  return [...text.toLowerCase()].every((letter) => [...others].some((other) => other.startsWith(letter)));
}
