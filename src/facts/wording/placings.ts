/** Reads who is first or last in an order: "highest on the Harrow Coast", "the Moor Line was the quietest". */

import type { Tokens } from '../figures/tokens.ts';
import type { Split } from '../statements/split.ts';
import type { Placing, WordUse } from './worded.ts';

/** The most tokens between "highest" and "in the North": "most common ... in". */
const NEAR = 4;

export function placingAt(
  t: Tokens,
  at: number,
  uses: readonly (WordUse | undefined)[],
  { partOf, sentenceOf }: Split,
): Placing | undefined {
  const end = endAt(t, at);
  if (!end) return undefined;
  const isOwn = (i: number): boolean => i >= 0 && i < t.list.length && partOf[i] === partOf[at];
  const isBefore = (i: number): boolean => i >= 0 && i < at && sentenceOf[i] === sentenceOf[at];
  const around = placeAfter(t, at, uses, isOwn) ?? namesAround(at, uses, isOwn);
  // "Punctuality of the Coast Line, the lowest of all"
  const names = around.length > 0 ? around : namesAround(at, uses, isBefore);
  const token = t.at(at);
  return token && { end, names, written: token.text, start: token.start, head: uses[at + 1], isPlain: isPlain(t, at) };
}

/** The end of the order that a superlative names; undefined for amounts ("most of them") and other ranks ("second highest"). */
function endAt(t: Tokens, at: number): Placing['end'] | undefined {
  const { summary, grammar } = t.lexicon;
  const word = t.lower(at);
  // "Fullest" has an order of its own.
  const own = t.lexicon.forms.isSuperlative?.(word) ? word : undefined;
  const end = summary.superlatives.get(word) ?? summary.extremes?.get(word) ?? own;
  if (!end) return undefined;
  // "Most masts" and "most of them" are amounts.
  const isAmount = summary.shares.has(word) && !t.isIn(at - 1, grammar.the) && !t.isIn(at - 1, t.lexicon.wording.be);
  return isAmount ? undefined : end;
}

/** False for other ranks: "second highest", "the three largest", "at most", "one of the largest". */
function isPlain(t: Tokens, at: number): boolean {
  const { numbers, grammar, wording } = t.lexicon;
  const before = t.at(at - 1);
  // "In the lowest and in the highest group"
  if (t.isIn(at - 1, grammar.the) && t.isIn(at - 2, wording.governors) && t.isIn(at + 1, grammar.and)) return false;
  if (numbers.ordinals.has(t.lower(at - 1)) || numbers.small.has(t.lower(at - 1)) || t.isIn(at - 1, grammar.at))
    return false;
  return (
    before?.kind !== 'number' &&
    !t.isDash(at - 1) &&
    !t.lexicon.summary.otherRankBefore.test(`${t.text.slice(0, t.at(at)?.start)}`)
  );
}

/** "In the North" after "highest", "on the Harrow Coast" after "most common". */
function placeAfter(
  t: Tokens,
  at: number,
  uses: readonly (WordUse | undefined)[],
  isOwn: (at: number) => boolean,
): readonly WordUse[] | undefined {
  const { grammar } = t.lexicon;
  for (let i = at + 1; i <= at + NEAR && isOwn(i); i++) {
    if (!t.isIn(i, grammar.in) && !t.isIn(i, grammar.on) && !t.isIn(i, grammar.at)) continue;
    const names: WordUse[] = [];
    for (let j = i + 1; isOwn(j) && (t.isIn(j, grammar.determiners) || uses[j]?.name); j++) {
      const use = uses[j];
      if (use?.name) names.push(use);
    }
    return names.length > 0 ? names : undefined;
  }
  return undefined;
}

/** The names before a superlative in its part, or else those after it: "the busiest station was Corhaven". */
function namesAround(
  at: number,
  uses: readonly (WordUse | undefined)[],
  isOwn: (at: number) => boolean,
): readonly WordUse[] {
  const named = (step: 1 | -1): readonly WordUse[] => {
    const found: WordUse[] = [];
    for (let i = at + step; isOwn(i); i += step) {
      const use = uses[i];
      if (use?.name) found.push(use);
    }
    return found;
  };
  const before = named(-1);
  return before.length > 0 ? before : named(1);
}
