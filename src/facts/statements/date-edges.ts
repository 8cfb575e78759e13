/** Finds on which side of a date something happens: "from 2026", "before June 2023". */

import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';
import { isTime, unitNamed } from '../figures/units.ts';
import type { Mention } from './mention.ts';
import type { Split } from './split.ts';

/** "From 2026", "until 2026". */
export function edgeOf(t: Tokens, { readings: [reading] }: Figure, from: number): Pick<Mention, 'edge'> {
  const { beforeStart, beforeEnd, upTo } = t.lexicon.dates;
  // "Open from 6.30 am to 8 pm"
  if (reading.kind === 'time') return t.isIn(from - 1, beforeEnd) || t.isIn(from - 1, upTo) ? { edge: 'end' } : {};
  if (reading.kind !== 'date' || reading.ends) return {};
  if (t.isIn(from - 1, beforeEnd)) return { edge: 'end' };
  return t.isIn(from - 1, beforeStart) ? { edge: 'start' } : {};
}

/** "Before June 2023", "before the polls had closed at 8 pm", "50 minutes before water came in". */
export function sideOf(
  t: Tokens,
  { readings: [reading] }: Figure,
  from: number,
  next: number,
  { partOf, figureOf }: Split,
): Pick<Mention, 'side'> {
  if (reading.kind === 'number') {
    // "50 minutes before the first house was flooded", but not "a year before".
    const unit = unitNamed(reading.unit);
    const side =
      unit && isTime(unit) && t.at(next + 1)?.kind === 'word' ? t.lexicon.dates.sides.get(t.lower(next)) : undefined;
    return side && !t.lexicon.roles.than.has(t.lower(next + 1)) ? { side } : {};
  }
  if (reading.kind !== 'date' && reading.kind !== 'time') return {};
  for (let i = from - 1; partOf[i] === partOf[from] && (figureOf[i] ?? -1) < 0; i--) {
    const side = t.lexicon.dates.sides.get(t.lower(i));
    // "The last death before that had been in 2006"
    const isOfEarlier = t.isIn(i + 1, t.lexicon.grammar.determiners) && t.isIn(i + 2, t.lexicon.wording.perfect);
    if (side && !isOfEarlier) return { side };
  }
  return {};
}
