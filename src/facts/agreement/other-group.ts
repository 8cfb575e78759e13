/** Finds a share of another group than that of the evidence: "39% of all incidents" for "39% of vessel incidents". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Mention, SubjectWord } from '../statements/mention.ts';
import { areOpposite } from './contrasts.ts';
import type { SubjectConflict } from './subjects.ts';
import { isAnything, isNamed } from './substitution.ts';

/** What else is known of the evidence. */
export interface GroupContext {
  /** The words that the evidence quotes. */
  readonly quoted: () => ReadonlyMap<string, SubjectWord>;
  /** True if the source counts something that a word names. */
  readonly isCounted: (word: SubjectWord) => boolean;
  readonly lexicon: Lexicon;
}

export function otherGroup(printed: Mention, known: Mention, context: GroupContext): SubjectConflict | undefined {
  const [mine, theirs] = [printed.group, known.group];
  if (!mine || !theirs) return undefined;
  const { lexicon } = context;
  const own = new Map([...printed.sentence.inherited, ...printed.sentence.words]);
  const missing = theirs.words.filter((word) => !isAnything(word, lexicon) && !isNamed(word, own, lexicon));
  const [instead] = missing;
  if (!instead) return undefined;
  const text = theirs.words.map(({ text }) => text).join(' ');
  const head = mine.words.at(-1);
  const others = theirs.words.slice(0, -1);
  if (
    mine.isAll &&
    head &&
    missing.every((word) => others.includes(word)) &&
    isNamed(head, new Map(theirs.words.map((word) => [word.stem, word])), lexicon)
  )
    return { word: head, instead: text };
  // The heads of two groups may be two words for one thing, unless both are persons: "11% of all entries", "11% of the list".
  const isTelling = (one: SubjectWord): boolean =>
    one !== head ||
    !lexicon.thesaurus.isNoun(one.text.toLowerCase()) ||
    lexicon.thesaurus.isPerson(one.text.toLowerCase());
  const quoted = context.quoted();
  const word = mine.words.find((one) => !isAnything(one, lexicon) && !isNamed(one, quoted, lexicon));
  if (!word) return undefined;
  return missing.some((one) => areOpposite(one, word, lexicon)) || (isTelling(word) && context.isCounted(word))
    ? { word, instead: text }
    : undefined;
}

/** "Among men it was 38%" for the share of all guests, when the evidence has another share of men. */
export function groupOfOther(
  printed: Mention,
  known: Mention,
  near: readonly Mention[],
  lexicon: Lexicon,
): SubjectConflict | undefined {
  const { group } = printed;
  // "82% of passengers in 2023, 71% in 2022" are shares of one group.
  const { group: theirs } = known;
  if (!group || group.isAll || !theirs) return undefined;
  const isOfKnown = ({ stem }: SubjectWord): boolean =>
    known.clause.words.has(stem) || theirs.words.some((word) => word.stem === stem);
  const word = group.words.find((one) => !isAnything(one, lexicon) && !isOfKnown(one));
  if (!word) return undefined;
  const isOfOther = (other: Mention): boolean =>
    other.sentence === known.sentence &&
    group.words.every(({ stem }) => other.group?.words.some((one) => one.stem === stem));
  // "38% of the men in villages" for "47% of men in towns and 38% in villages"
  const own = [...known.clause.words.values()].filter((one) => !isAnything(one, lexicon));
  const beside = new Map([...printed.sentence.inherited, ...printed.sentence.words]);
  if (!near.some((other) => other !== known && isOfOther(other)) || own.some(({ stem }) => beside.has(stem)))
    return undefined;
  return { word, instead: theirs.words.map(({ text }) => text).join(' ') };
}
