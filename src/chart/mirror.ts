/**
 * Charts in text from right to left are the mirror image of those from left to right: bars grow to the left, the first column
 * is at the right. Only words are not turned over, and what has a left and a right of its own.
 */

import type { Chart } from '../core/chart.ts';
import type { Drawing, DrawOp, Path, PathSegment, TextOp } from '../core/drawing.ts';
import { type Matrix, multiply } from '../core/geometry.ts';
import { runWidth } from '../core/shaping.ts';
import type { Locale } from '../languages/locale.ts';

/** Maps show places, and an author's own configuration says itself where things are. */
const UNTURNED: ReadonlySet<Chart['kind']> = new Set(['map', 'tile-map', 'chartjs']);

/** True for a chart that is mirrored in a locale. */
export function isMirrored(chart: Chart, { direction }: Locale): boolean {
  return direction === 'rtl' && !UNTURNED.has(chart.kind);
}

/** The tolerance for texts that follow each other without a gap, pt. */
const TOUCHING = 0.01;

/** The mirror image of a drawing, with its words readable. */
export function mirrored({ width, height, ops }: Drawing): Drawing {
  const turned: DrawOp[] = [];
  for (let i = 0; i < ops.length; ) {
    const op = ops[i];
    if (!op) break;
    const line = op.op === 'text' ? lineOfText(ops, i) : [];
    turned.push(...(line.length > 0 ? mirroredText(line) : [mirroredOp(op)]));
    i += Math.max(1, line.length);
  }
  // The reflection is about the left edge, so everything moves right by the width.
  const move: DrawOp = { op: 'push', transform: [1, 0, 0, 1, width, 0], clip: undefined };
  return { width, height, ops: [move, ...turned, { op: 'pop' }] };
}

/** The runs of one line of text: each begins where the one before it ends. */
function lineOfText(ops: readonly DrawOp[], from: number): readonly TextOp[] {
  const line: TextOp[] = [];
  for (let i = from; i < ops.length; i++) {
    const op = ops[i];
    if (op?.op !== 'text') break;
    const last = line.at(-1);
    if (last && (op.y !== last.y || op.size !== last.size || Math.abs(endOf(last) - op.x) > TOUCHING)) break;
    line.push(op);
  }
  return line;
}

function endOf({ x, run, size }: TextOp): number {
  return x + runWidth(run, size);
}

/** The line keeps its order, and moves as a whole. */
function mirroredText(line: readonly TextOp[]): readonly TextOp[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  const move = -endOf(last) - first.x;
  return line.map((op) => ({ ...op, x: op.x + move }));
}

function mirroredOp(op: DrawOp): DrawOp {
  switch (op.op) {
    case 'fill':
    case 'stroke':
      return { ...op, path: mirroredPath(op.path) };
    case 'shade':
      return {
        ...op,
        path: mirroredPath(op.path),
        gradient: { ...op.gradient, transform: multiply(REFLECTION, op.gradient.transform) },
      };
    case 'push':
      return { ...op, transform: conjugate(op.transform), clip: op.clip && mirroredPath(op.clip) };
    case 'layer':
      return { ...op, bounds: { ...op.bounds, x: -op.bounds.x - op.bounds.width } };
    case 'text':
    case 'pop':
      return op;
    default: {
      const never: never = op;
      return never;
    }
  }
}

const REFLECTION: Matrix = [-1, 0, 0, 1, 0, 0];

/** The same transform seen in the mirror: what it holds is mirrored already. */
function conjugate(transform: Matrix): Matrix {
  return multiply(multiply(REFLECTION, transform), REFLECTION);
}

function mirroredPath(path: Path): Path {
  return path.map((segment): PathSegment => {
    switch (segment[0]) {
      case 'M':
      case 'L':
        return [segment[0], -segment[1], segment[2]];
      case 'C':
        return ['C', -segment[1], segment[2], -segment[3], segment[4], -segment[5], segment[6]];
      default:
        return segment;
    }
  });
}
