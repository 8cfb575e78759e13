/** The readings that a statement adds to its figure: those of a limit. */

import type { Figure } from '../figures/figure.ts';
import { withoutHedge } from '../figures/hedges.ts';
import type { Tokens } from '../figures/tokens.ts';
import type { Clause } from './mention.ts';
import { denies } from './sides.ts';
import type { Split } from './split.ts';

/** True if a "not" comes before the figure in its part; "at least 26 were not there" still states a bound. */
function isDeniedBefore(t: Tokens, { partOf }: Split, from: number): boolean {
  for (let i = from - 1; i >= 0 && partOf[i] === partOf[from]; i--) if (denies(t, i)) return true;
  return false;
}

/** The readings of a figure, and those that its statement adds. */
export function readingsInStatement(
  t: Tokens,
  parts: Split,
  { readings }: Figure,
  from: number,
  { words }: Clause,
): Figure['readings'] {
  if (isDeniedBefore(t, parts, from)) return withLimit(readings);
  const [reading] = readings;
  const relation = [...words.keys()].flatMap((stem) => t.lexicon.numbers.limits?.get(stem) ?? []).at(0);
  if (relation === undefined || reading.kind !== 'number' || reading.quantity.kind !== 'exact') return readings;
  // "The limit will rise to $22,000": up to $22,000.
  return [...readings, { ...reading, quantity: { ...reading.quantity, kind: 'bound', relation } }];
}

/** "Nobody should wait longer than 26 weeks" states a limit of 26 weeks. */
function withLimit(readings: Figure['readings']): Figure['readings'] {
  const [reading] = readings;
  if (reading.kind !== 'number' || reading.quantity.kind !== 'bound') return readings;
  return [...readings, { ...reading, quantity: withoutHedge(reading.quantity) }];
}
