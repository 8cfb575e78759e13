/** Finds ordinals: "21st", "third term", "second-largest", "twenty-first". */

import { exactly } from './figure.ts';
import type { Found } from './found.ts';
import { ordinalWordAt } from './ordinal-words.ts';
import type { Tokens } from './tokens.ts';

export function ordinalAt(t: Tokens, at: number): Found | undefined {
  const found = ordinalWordAt(t, at);
  if (!found) return undefined;
  const { value, next, inDigits } = found;
  const after = t.isDash(next) ? next + 1 : next;
  const { numbers, grammar, summary } = t.lexicon;
  const counted = t.isIn(after, numbers.countedByOrdinals);
  // "The poorest fifth" is a group.
  if (!inDigits && value > 2 && summary.superlatives.has(t.lower(at - 1))) return undefined;
  // "At first", "second to none", "first of all" state no order.
  if (!inDigits && (t.isIn(after, grammar.at) || t.isIn(after, grammar.of)) && !counted) return undefined;
  if (!inDigits && value <= 2 && t.isIn(at - 1, grammar.at)) return undefined;
  const end = counted && summary.superlatives.has(t.lower(after)) ? after + 1 : next;
  const weak = !inDigits && !(counted && value > 1);
  const reading = exactly(value, 'th');
  return { from: at, next: end, core: [at, next], readings: [reading], weak };
}
