/** The texts of a drawing with the places of their letters. */

import type { Drawing, TextOp } from '../../core/drawing.ts';
import { IDENTITY, type Matrix, multiply, type Rect } from '../../core/geometry.ts';
import { runWidth } from '../../core/shaping.ts';
import { pathBounds } from '../canvas/clip-bounds.ts';

type Point = readonly [x: number, y: number];

export interface PlacedText {
  readonly op: TextOp;
  /** The corners of its capitals in the drawing, in order around them: baseline first, pt. */
  readonly corners: readonly Point[];
  /** How far it extends past the clip around it, pt; 0 without a clip. */
  readonly clipped: number;
}

/** The height of capitals, em. */
const CAPITALS = 0.7;

export function placedTexts({ ops }: Drawing): readonly PlacedText[] {
  const open: { readonly matrix: Matrix; readonly clip: Rect | undefined }[] = [{ matrix: IDENTITY, clip: undefined }];
  const found: PlacedText[] = [];
  for (const op of ops) {
    const { matrix, clip } = open.at(-1) ?? { matrix: IDENTITY, clip: undefined };
    if (op.op === 'push') {
      const inner = multiply(matrix, op.transform);
      open.push({ matrix: inner, clip: op.clip ? mapped(pathBounds(op.clip, 0), inner) : clip });
    } else if (op.op === 'layer') open.push({ matrix, clip });
    else if (op.op === 'pop') open.pop();
    else if (op.op === 'text') {
      const corners = cornersOf(op, matrix);
      found.push({ op, corners, clipped: clip ? beyond(corners, clip) : 0 });
    }
  }
  return found;
}

function cornersOf({ run, size, x, y }: TextOp, matrix: Matrix): readonly Point[] {
  const [right, top] = [x + runWidth(run, size), y - size * CAPITALS];
  return [at(x, y, matrix), at(right, y, matrix), at(right, top, matrix), at(x, top, matrix)];
}

function at(x: number, y: number, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function mapped({ x, y, width, height }: Rect, matrix: Matrix): Rect {
  const corners = [at(x, y, matrix), at(x + width, y + height, matrix)] as const;
  const [left, top] = [Math.min(corners[0][0], corners[1][0]), Math.min(corners[0][1], corners[1][1])];
  return {
    x: left,
    y: top,
    width: Math.abs(corners[1][0] - corners[0][0]),
    height: Math.abs(corners[1][1] - corners[0][1]),
  };
}

/** How far corners are outside a rectangle, pt; NaN for a text without a place. */
export function beyond(corners: readonly Point[], { x, y, width, height }: Rect): number {
  return Math.max(...corners.map(([cx, cy]) => Math.max(x - cx, cx - x - width, y - cy, cy - y - height)));
}

/** The least distance by which two texts would have to move apart, pt; 0 or less where they don't overlap. */
export function overlap(first: PlacedText, second: PlacedText): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { corners } of [first, second]) {
    for (const i of [0, 1]) {
      const [[ax, ay], [bx, by]] = [corners[i] ?? [0, 0], corners[i + 1] ?? [0, 0]];
      const length = Math.hypot(bx - ax, by - ay);
      if (length === 0) return 0;
      const axis: Point = [(bx - ax) / length, (by - ay) / length];
      const [one, other] = [extent(first.corners, axis), extent(second.corners, axis)];
      least = Math.min(least, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
      if (least <= 0) return least;
    }
  }
  return least;
}

/** The separating axis theorem needs the extents along each side's direction. */
function extent(corners: readonly Point[], [dx, dy]: Point): readonly [number, number] {
  const places = corners.map(([x, y]) => x * dx + y * dy);
  return [Math.min(...places), Math.max(...places)];
}
