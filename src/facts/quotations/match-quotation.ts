/** Matches words in quotation marks with the words of the evidence. */

import type { Lexicon } from '../../languages/lexicon.ts';
import {
  dropsNegation,
  hasPlain,
  type PlainWord,
  plainWords,
  withoutAdditions,
  withoutBrackets,
} from '../sources/plain-words.ts';

/** `negation`: a "not" was left out; `short`: a part beside an ellipsis is a single word; `words`: different words or order. */
export type QuotationFault = 'negation' | 'short' | 'words';

/** Matches no word, so that quotations can't span an ellipsis of the evidence. */
const GAP: PlainWord = { word: '…', start: 0, end: 0 };

/** Undefined if the words are those of the evidence, in order, and no omission reverses their meaning. */
export function quotationFault(
  printed: string,
  quotes: readonly string[],
  { subjects: { negations }, speech }: Lexicon,
  isNegatedBefore: boolean,
): QuotationFault | undefined {
  const evidence = quotes.flatMap((quote) => [...evidenceWords(quote), GAP]);
  const literal = partsOf(printed);
  // "We [the city] have built" adds words, "[The city] has built" replaces them.
  const readings = [literal, partsOf(withoutAdditions(printed))];
  const parts =
    readings.find((one) => one.length > 0 && find(one, evidence, negations)) ?? partsOf(withoutBrackets(printed));
  if (parts !== literal && isReversed(printed, speech.reversing)) return 'negation';
  if (parts.length > 1 && parts.some((words) => words.length < 2)) return 'short';
  const found = find(parts, evidence, negations);
  if (!found) return 'words';
  if (found.negation) return 'negation';
  const before = evidence[found.first - 1];
  const isNext = (evidence[found.first]?.start ?? 0) - (before?.end ?? 0) <= 1;
  return before && isNext && hasPlain(negations, before.word) && !isNegatedBefore ? 'negation' : undefined;
}

/** True if an editor's words in brackets reverse the meaning. */
function isReversed(printed: string, reversing: ReadonlySet<string>): boolean {
  return [...printed.matchAll(/\[([^\]]*)\]/g)].some(([, inside = '']) =>
    plainWords(inside).some(({ word }) => hasPlain(reversing, word)),
  );
}

type Part = readonly PlainWord[];

function partsOf(text: string): readonly Part[] {
  return text.split(/…|\.\.\.+/).flatMap((piece) => {
    const words = plainWords(piece);
    return words.length === 0 ? [] : [words];
  });
}

function evidenceWords(quote: string): readonly PlainWord[] {
  return quote
    .split(/(?:…|\.\.\.+)/)
    .flatMap((piece, i) => (i === 0 ? plainWords(piece) : [GAP, ...plainWords(piece)]));
}

function find(
  parts: readonly Part[],
  evidence: readonly PlainWord[],
  negations: ReadonlySet<string>,
): { readonly first: number; readonly negation: boolean } | undefined {
  let [at, first, negation] = [0, -1, false];
  for (const words of parts) {
    const start = indexOf(evidence, words, at);
    if (start < 0) return undefined;
    if (first < 0) first = start;
    else if (dropsNegation(evidence, at, start, negations)) negation = true;
    at = start + words.length;
  }
  return parts.length === 0 ? undefined : { first, negation };
}

function indexOf(evidence: readonly PlainWord[], words: readonly PlainWord[], from: number): number {
  for (let start = from; start + words.length <= evidence.length; start++) {
    if (words.every(({ word }, i) => evidence[start + i]?.word === word)) return start;
  }
  return -1;
}
