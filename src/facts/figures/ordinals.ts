/** Finds ordinals: "21st", "third term", "second-largest", "twenty-first". */

import { exactly } from './figure.ts';
import type { Found } from './found.ts';
import { type FoundOrdinal, ordinalWordAt } from './ordinal-words.ts';
import type { Tokens } from './tokens.ts';

export function ordinalAt(t: Tokens, at: number): Found | undefined {
  const found = ordinalWordAt(t, at) ?? lastAt(t, at);
  if (!found) return undefined;
  const { value, next, inDigits } = found;
  const after = t.isDash(next) ? next + 1 : next;
  const { numbers, grammar, summary } = t.lexicon;
  // "Third of six", "second of the five regions"
  const isPlace = countAfter(t, after) !== undefined;
  const counted = isPlace || t.isIn(after, numbers.countedByOrdinals);
  // "The poorest fifth" is a group.
  if (!inDigits && value > 2 && summary.superlatives.has(t.lower(at - 1))) return undefined;
  // "At first", "second to none", "first of all" state no order.
  // "The third of the recommendations" does.
  // "Our third of the year"
  const isOwn =
    t.isIn(at - 1, grammar.the) || t.isIn(at - 1, grammar.determiners) || numbers.owners?.has(t.lower(at - 1)) === true;
  const isOfThings = isOwn && t.isIn(after, grammar.of) && t.isIn(after + 1, grammar.determiners);
  const isIdiom = t.isIn(after, grammar.at) || (t.isIn(after, grammar.of) && !isOfThings);
  if (!inDigits && isIdiom && !counted) return undefined;
  if (!inDigits && value <= 2 && t.isIn(at - 1, grammar.at)) return undefined;
  // "Second homes", "third parties" aren't in an order.
  if (!inDigits && numbers.ordinalNames && t.phraseAt(at, numbers.ordinalNames)) return undefined;
  const end = counted && summary.superlatives.has(t.lower(after)) ? after + 1 : next;
  const weak = !inDigits && !(counted && value > 1) && !isPlace;
  const reading = exactly(value, 'th');
  return { from: at, next: end, core: [at, next], readings: [reading], weak };
}

/** The number that a rank is of: "six" in "third of six", "third of the six". */
function countAfter(t: Tokens, at: number): number | undefined {
  const { grammar, numbers } = t.lexicon;
  if (!t.isIn(at, grammar.of)) return undefined;
  const next = t.isIn(at + 1, grammar.the) ? at + 2 : at + 1;
  const count = numbers.small.get(t.lower(next)) ?? t.at(next)?.value ?? 0;
  return count > 1 ? count : undefined;
}

/** "Last of nine": the ninth. */
function lastAt(t: Tokens, at: number): FoundOrdinal | undefined {
  const value = t.lexicon.numbers.lastRanks?.has(t.lower(at)) ? countAfter(t, at + 1) : undefined;
  return value === undefined ? undefined : { value, next: at + 1, inDigits: false };
}
