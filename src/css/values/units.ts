/** Units of length (CSS Values 4, 6) and sums of lengths in them. */

import type { CssNode } from 'css-tree';

/** A sum of lengths by unit: pt, ems, root ems, line heights, percent. */
export interface LengthSum {
  readonly pt: number;
  readonly em: number;
  readonly rem: number;
  readonly lh: number;
  readonly percent: number;
}

export const NO_LENGTH: LengthSum = { pt: 0, em: 0, rem: 0, lh: 0, percent: 0 };

const MM = 72 / 25.4;

/**
 * `ch` and `ex` are half an em, CSS's fallback where the font's metrics aren't known (CSS Values 4, 6.1.1); `cap` is
 * 0.7 em.
 */
const UNITS: Readonly<Record<string, readonly [keyof LengthSum, number]>> = {
  pt: ['pt', 1],
  px: ['pt', 0.75],
  mm: ['pt', MM],
  cm: ['pt', 10 * MM],
  q: ['pt', MM / 4],
  in: ['pt', 72],
  pc: ['pt', 12],
  em: ['em', 1],
  ch: ['em', 0.5],
  ex: ['em', 0.5],
  cap: ['em', 0.7],
  rem: ['rem', 1],
  lh: ['lh', 1],
};

export function lengthUnits(): readonly string[] {
  return Object.keys(UNITS);
}

/** A dimension or percentage as a sum; undefined for unknown units. */
export function lengthOf(node: CssNode): LengthSum | undefined {
  if (node.type === 'Percentage') return { ...NO_LENGTH, percent: Number(node.value) };
  if (node.type !== 'Dimension') return undefined;
  const unit = node.unit.toLowerCase();
  const row = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return row && { ...NO_LENGTH, [row[0]]: Number(node.value) * row[1] };
}

export function isFiniteSum(sum: LengthSum): boolean {
  return [sum.pt, sum.em, sum.rem, sum.lh, sum.percent].every(Number.isFinite);
}
