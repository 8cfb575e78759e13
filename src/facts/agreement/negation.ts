/** Finds statements that only one side negates: "89% were not vaccinated" when the evidence has 89% vaccinated. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Known } from '../known.ts';
import type { Ellipsis, Mention, SubjectWord } from '../statements/mention.ts';
import { areOpposite } from './contrasts.ts';
import type { SubjectConflict } from './subjects.ts';

type Words = ReadonlyMap<string, SubjectWord>;

/**
 * The conflict if the brief negates a figure that its evidence affirms, or the other way round. `around` has the words of the
 * source's paragraph, in case the quotation leaves out the subject of its figure.
 */
export function negationConflict(
  printed: Mention,
  { mention: known, quoted }: Known,
  around: Words,
  lexicon: Lexicon,
): SubjectConflict | undefined {
  // "Half of the 96 schools get a library" is about the half.
  if (printed.weak || printed.whole) return undefined;
  // "There was no year in which it didn't grow"
  if (
    [...printed.sentence.words.values()].filter(({ negated }) => negated).length > 1 &&
    printed.readings[0].kind === 'date'
  )
    return undefined;
  // "No harvest had been smaller since 2007" for "the smallest since 2007"
  if (
    printed.clause.negated &&
    haveSuperlativeOf(printed.sentence.words.values(), known.sentence.words.values(), lexicon)
  )
    return undefined;
  if (printed.ellipsis || known.ellipsis) return ellipsisConflict(printed, known, lexicon);
  const hasOpposites = [...printed.clause.words.values()].some((word) =>
    [...known.clause.words.values()].some((other) => areOpposite(word, other, lexicon)),
  );
  for (const word of printed.clause.words.values()) {
    // "There has been no year since 2017 in which it shrank"
    if (lexicon.subjects.things.get(word.stem) === 'time') continue;
    const same = known.clause.words.get(word.stem);
    if (same?.negated && !word.negated && !printed.clause.negated && !isNegative(printed.sentence.words, lexicon))
      return { word, instead: `not ${same.text}` };
    if (!word.negated || !printed.clause.negated) continue;
    const opposite = same ?? quoted.get(word.stem) ?? around.get(word.stem);
    if (!opposite || opposite.negated || known.clause.negated) continue;
    if (isNegative(known.sentence.words, lexicon) || (hasOpposites && !same)) continue;
    return { word: { ...word, text: `not ${word.text}` }, instead: opposite.text };
  }
  return bareNegation(printed, known, around, lexicon);
}

/** True for "no harvest had been smaller" and "the smallest": the comparative of a superlative. */
export function haveSuperlativeOf(
  comparing: Iterable<SubjectWord>,
  known: Iterable<SubjectWord>,
  { forms, subjects }: Lexicon,
): boolean {
  const stemsOf = (words: Iterable<SubjectWord>, isOne: (word: string) => boolean): readonly string[] =>
    [...words].map(({ text }) => text.toLowerCase()).flatMap((word) => (isOne(word) ? subjects.stem(word) : []));
  const most = stemsOf(known, (word) => forms.isSuperlative?.(word) === true);
  return most.length > 0 && stemsOf(comparing, forms.isComparative).some((stem) => most.includes(stem));
}

/** True if words negate a statement in some way. */
function isNegative(words: Words, { subjects: { negative } }: Lexicon): boolean {
  return [...words.values()].some(({ text, negated }) => negated || negative.test(text.toLowerCase()));
}

/** "Would not give up" for "expected to give up": a "not" beside words too common to be compared. */
function bareNegation(printed: Mention, known: Mention, around: Words, lexicon: Lexicon): SubjectConflict | undefined {
  if (!printed.clause.negated || known.clause.negated || isNegative(known.sentence.words, lexicon)) return undefined;
  const words = [...printed.clause.words.values()];
  const denied = words.filter(({ negated }) => negated);
  // "Promised 15,000; that will not be reached before 2029": another sentence of the evidence denies the same.
  if (denied.some(({ stem }) => known.clause.words.has(stem) || around.get(stem)?.negated)) return undefined;
  // "Ten without reservation" denies the reservation alone.
  const isOfNext = ({ text, end }: SubjectWord): boolean =>
    lexicon.subjects.negations.has(text.toLowerCase()) && denied.some(({ start }) => start === end + 1);
  if (words.some(isOfNext)) return undefined;
  const shared = words.filter(({ stem, negated }) => !negated && known.clause.words.has(stem));
  const [first] = shared;
  return first && shared.length > 1
    ? { word: { ...first, text: `not ... ${first.text}` }, instead: first.text }
    : undefined;
}

/** An ellipsis, for a message. */
export function inWords(ellipsis: Ellipsis): string {
  return `did${ellipsis === 'denied' ? ' not' : ''}`;
}

/** "Five hubs are open, three are not" for three that are open; "21% would give up" for the 21% who "did not". */
function ellipsisConflict(printed: Mention, known: Mention, lexicon: Lexicon): SubjectConflict | undefined {
  if (printed.ellipsis && known.ellipsis)
    return printed.ellipsis === known.ellipsis ? undefined : { word: undefined, instead: inWords(known.ellipsis) };
  const [short, full] = printed.ellipsis ? [printed, known] : [known, printed];
  if (short.ellipsis !== 'denied' || full.clause.negated || isNegative(full.clause.words, lexicon)) return undefined;
  const shared = [...full.clause.words.values()].filter(
    ({ stem }) => short.sentence.words.has(stem) && !lexicon.subjects.generic.has(stem),
  );
  const [first] = shared;
  if (!first || shared.length < Math.min(2, full.clause.words.size)) return undefined;
  return { word: undefined, instead: printed.ellipsis ? full.written : inWords(short.ellipsis) };
}

/**
 * The conflict if a figure computed as the rest of a whole ("100 % - signed", "14 - 5") is given to the part itself. The words
 * alone can't show this.
 */
export function complementConflict(
  printed: Mention,
  { claim: { how = '' } }: Known,
  inputs: readonly Known[],
  lexicon: Lexicon,
): SubjectConflict | undefined {
  const { subjects } = lexicon;
  if (!/^\s*[\w.,%]+(?:\s*%)?\s*[-–−]/.test(how) || printed.clause.negated || printed.ellipsis) return undefined;
  if (printed.role !== undefined || printed.exception) return undefined;
  // "The lowest region" for the highest less the difference between them.
  if (inputs.some(({ mention }) => mention.isGap)) return undefined;
  const isWhole = isRest(how);
  const words = [...printed.clause.words.values()].filter(({ stem }) => !subjects.generic.has(stem));
  const [first] = words;
  const part = inputs.find(
    ({ quoted, mention }) =>
      words.length > 0 &&
      words.every(({ stem }) => (isWhole ? quoted : mention.clause.words).has(stem)) &&
      (isWhole || subtrahendsOf(how).some((one) => mention.written.includes(one))),
  );
  if (!part || !first || isCalledRest(first, inputs, lexicon)) return undefined;
  return { word: first, instead: `the rest of '${part.words}'` };
}

/** "Lorries the rest": the evidence gives the word to the rest itself. */
function isCalledRest({ stem }: SubjectWord, inputs: readonly Known[], { parts, subjects }: Lexicon): boolean {
  const quotes = new Set(inputs.flatMap(({ claim }) => claim.evidence.map(({ quote = '' }) => quote)));
  return [...quotes].some((quote) => {
    const before = quote.slice(0, parts.exclusive.exec(quote)?.index ?? 0).match(/\p{L}+/gu);
    return subjects.stem(before?.at(-1)?.toLowerCase() ?? '') === stem;
  });
}

/** True for a computation of the rest of a whole: "100 % - signed". */
export function isRest(how: string): boolean {
  return /^\s*(?:100\s*%?|1)\s*[-–−]/.test(how);
}

/** True for any difference: "£1.6 million - £1.1 million". */
export function isDifference(how: string): boolean {
  return /\S\s+[-–−]\s+\S/.test(how);
}

/** The numbers after a minus: "5" in "14 - 5 -> 9". */
function subtrahendsOf(how: string): readonly string[] {
  return [...how.matchAll(/[-–−]\s*([\d.,]+)/g)].flatMap(([, number]) => number ?? []);
}
