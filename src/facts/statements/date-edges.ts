/** Finds on which side of a date something happens: "from 2026", "before June 2023". */

import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';
import type { Mention } from './mention.ts';
import type { Split } from './split.ts';

/** "From 2026", "until 2026". */
export function edgeOf(t: Tokens, { readings: [reading] }: Figure, from: number): Pick<Mention, 'edge'> {
  const { beforeStart, beforeEnd } = t.lexicon.dates;
  if (reading.kind !== 'date' || reading.ends) return {};
  if (t.isIn(from - 1, beforeEnd)) return { edge: 'end' };
  return t.isIn(from - 1, beforeStart) ? { edge: 'start' } : {};
}

/** "Before June 2023", "before the polls had closed at 8 pm". */
export function sideOf(
  t: Tokens,
  { readings: [reading] }: Figure,
  from: number,
  { partOf, figureOf }: Split,
): Pick<Mention, 'side'> {
  if (reading.kind !== 'date' && reading.kind !== 'time') return {};
  for (let i = from - 1; partOf[i] === partOf[from] && (figureOf[i] ?? -1) < 0; i--) {
    const side = t.lexicon.dates.sides.get(t.lower(i));
    if (side) return { side };
  }
  return {};
}
