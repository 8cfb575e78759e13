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
  const counted = t.lexicon.numbers.countedByOrdinals.has(t.lower(after));
  // "At first", "second to none", "first of all" state no order.
  if (!inDigits && /^(?:at|of)$/.test(t.lower(after)) && !counted) return undefined;
  if (!inDigits && value <= 2 && /^at$/.test(t.lower(at - 1))) return undefined;
  const end = counted && /(?:est|st)$/.test(t.lower(after)) ? after + 1 : next;
  const weak = !inDigits && !(counted && value > 1);
  const reading = exactly(value, 'th');
  return { from: at, next: end, core: [at, next], readings: [reading], weak };
}
