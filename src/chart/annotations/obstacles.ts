/** What a drawing already holds, for placing further words and lines. */

import type { Drawing, DrawOp, Path } from '../../core/drawing.ts';
import { IDENTITY, type Matrix, multiply, type Rect } from '../../core/geometry.ts';
import { placedTexts } from '../own/placed-texts.ts';

/** Lengths in pt from the drawing's top left corner. */
export interface Obstacles {
  readonly texts: readonly Rect[];
  /** Bars, points and other small shapes. */
  readonly shapes: readonly Rect[];
  readonly lines: readonly Segment[];
}

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Above and below the capitals of a line of text, em. */
const DESCENT = 0.22;
/** A filled shape with more corners is an area or a band: only its outline is in the way. */
const MOST_CORNERS = 14;

export function obstaclesOf(drawing: Drawing): Obstacles {
  const texts = placedTexts(drawing).map(({ op, corners }): Rect => {
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const height = Math.max(...ys) - y + op.size * DESCENT;
    return { x, y, width: Math.max(...xs) - x, height };
  });
  const shapes: Rect[] = [];
  const lines: Segment[] = [];
  const open: Matrix[] = [IDENTITY];
  for (const op of drawing.ops) {
    const matrix = open.at(-1) ?? IDENTITY;
    if (op.op === 'push') open.push(multiply(matrix, op.transform));
    else if (op.op === 'layer') open.push(matrix);
    else if (op.op === 'pop') open.pop();
    else if (op.op === 'fill' || op.op === 'stroke') addPath(op, matrix, shapes, lines);
  }
  return { texts, shapes, lines };
}

type PathOp = Extract<DrawOp, { readonly op: 'fill' | 'stroke' }>;

function addPath(op: PathOp, matrix: Matrix, shapes: Rect[], lines: Segment[]): void {
  const points = pointsOf(op.path, matrix);
  if (op.op === 'fill' && op.path.length <= MOST_CORNERS) {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    shapes.push({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y });
    return;
  }
  points.forEach(([x, y], i) => {
    const before = points[i - 1];
    if (before && op.path[i]?.[0] !== 'M') lines.push([before[0], before[1], x, y]);
  });
}

function pointsOf(path: Path, [a, b, c, d, e, f]: Matrix): readonly (readonly [number, number])[] {
  return path.flatMap((segment) => {
    if (segment[0] === 'Z') return [];
    const [x, y] = segment[0] === 'C' ? [segment[5], segment[6]] : [segment[1], segment[2]];
    return [[a * x + c * y + e, b * x + d * y + f] as const];
  });
}

/** True if two rectangles overlap. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A rectangle that is larger on all sides. */
export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** True if a segment crosses a rectangle (Liang and Barsky, "A New Concept and Method for Line Clipping", 1984). */
export function crosses([x1, y1, x2, y2]: Segment, { x, y, width, height }: Rect): boolean {
  let [from, to] = [0, 1];
  const sides = [
    [x1 - x2, x1 - x],
    [x2 - x1, x + width - x1],
    [y1 - y2, y1 - y],
    [y2 - y1, y + height - y1],
  ] as const;
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return from <= to;
}

/** The parts of the span from `from` to `to` that keep a distance from texts on a line, across or upright. */
export function clearParts(
  from: number,
  to: number,
  texts: readonly { readonly start: number; readonly end: number }[],
): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let at = from;
  for (const { start, end } of texts.toSorted((a, b) => a.start - b.start)) {
    if (end <= at || start >= to) continue;
    if (start > at) parts.push([at, start]);
    at = Math.max(at, end);
  }
  if (at < to) parts.push([at, to]);
  return parts;
}
