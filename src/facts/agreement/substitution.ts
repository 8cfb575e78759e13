/** Finds a word of the brief in the place of another one of the evidence: "19 bridges" for "19 stops". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Known } from '../known.ts';
import type { Mention, SubjectWord } from '../statements/mention.ts';
import { areOnOneSide } from './contrasts.ts';
import { happens } from './happenings.ts';
import type { SubjectConflict } from './subjects.ts';

type Words = ReadonlyMap<string, SubjectWord>;

/**
 * The conflict if the brief counts something that the evidence doesn't name, and the evidence counts something that the brief's
 * sentence doesn't name. Words that can mean the same don't conflict, nor do a thing and its kind.
 */
export function substituted(
  printed: Mention,
  { mention: known, quoted, reading }: Known,
  lexicon: Lexicon,
): SubjectConflict | undefined {
  if (reading.kind !== 'number' || reading.unit === 'th' || printed.weak) return undefined;
  const [mine, theirs] = [printed.counted, known.counted];
  if (
    mine &&
    theirs &&
    isPlural(mine, lexicon) &&
    isPlural(theirs, lexicon) &&
    differ(mine, theirs, printed, quoted, lexicon)
  )
    return { word: mine, instead: theirs.text };
  return neighbour(printed, known, quoted, lexicon);
}

function differ(mine: SubjectWord, theirs: SubjectWord, printed: Mention, quoted: Words, lexicon: Lexicon): boolean {
  if (isAnything(mine, lexicon) || isAnything(theirs, lexicon) || areSame(mine, theirs, lexicon)) return false;
  // "Six closures" for "close six libraries".
  if ([...quoted.keys()].some((stem) => lexicon.forms.isDerived(mine.stem, stem))) return false;
  return !isNamed(mine, quoted, lexicon) && !isNamed(theirs, printed.sentence.words, lexicon);
}

function isPlural({ text }: SubjectWord, { forms }: Lexicon): boolean {
  return forms.isPlural(text.toLowerCase());
}

/** True for words that could be about anything, and for times. */
export function isAnything({ stem }: SubjectWord, { subjects }: Lexicon): boolean {
  return subjects.generic.has(stem) || subjects.things.get(stem) === 'time';
}

function areSame(a: SubjectWord, b: SubjectWord, lexicon: Lexicon): boolean {
  const { thesaurus } = lexicon;
  const [x, y] = [a.text.toLowerCase(), b.text.toLowerCase()];
  return (
    a.stem === b.stem || thesaurus.areSameThing(x, y) || thesaurus.areSameQuality(x, y) || areOnOneSide(a, b, lexicon)
  );
}

/** True if words contain a word or one that can mean the same. */
export function isNamed(word: SubjectWord, words: Words, lexicon: Lexicon): boolean {
  return words.has(word.stem) || [...words.values()].some((other) => areSame(word, other, lexicon));
}

/** A word whose neighbour the evidence has in its place: crabs for lobsters. */
function neighbour(printed: Mention, known: Mention, quoted: Words, lexicon: Lexicon): SubjectConflict | undefined {
  const { areNeighbours } = lexicon.thesaurus;
  for (const word of printed.clause.words.values()) {
    if (word.name || happens(word, known, lexicon)) continue;
    for (const rival of known.clause.words.values()) {
      if (!areNeighbours(word.text.toLowerCase(), rival.text.toLowerCase())) continue;
      if (differ(word, rival, printed, quoted, lexicon)) return { word, instead: rival.text };
    }
  }
  return undefined;
}
