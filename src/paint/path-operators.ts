/** Paths as operators (ISO 32000-1, 8.5.2). */

import type { Path } from '../core/drawing.ts';
import { decimal } from './numbers.ts';

/** The operators that construct a path; '' for an empty one. */
export function pathOperators(path: Path): string {
  const out: string[] = [];
  for (const segment of path) {
    const [kind, ...numbers] = segment;
    if (kind === 'Z') out.push('h');
    else out.push(...numbers.map((value) => decimal(value)), kind.toLowerCase());
  }
  return out.join(' ');
}

/** The box around all points of a path: left, top, right, bottom. */
export function pathBounds(path: Path): readonly number[] {
  const points = path.flatMap((segment): readonly number[] => segment.slice(1) as readonly number[]);
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const least = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return [least(xs), least(ys), most(xs), most(ys)].map((value) => Math.round(value * 100) / 100);
}
