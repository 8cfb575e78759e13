/** A recorded drawing: charts make it; paint (PDF) and previews (SVG) replay it. */

import type { Color } from './color.ts';
import type { Matrix, Rect } from './geometry.ts';
import type { ShapedRun } from './shaping.ts';

export type PathSegment =
  | readonly ['M', x: number, y: number]
  | readonly ['L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];

export type Path = readonly PathSegment[];

export interface StrokeStyle {
  readonly color: Color;
  readonly width: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
}

/** One piece of shaped text; `x` is the left end and `y` the baseline, in the drawing's space. */
export interface TextOp {
  readonly op: 'text';
  readonly run: ShapedRun;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly color: Color;
}

export interface GradientStop {
  /** 0 to 1, never less than that of the stop before. */
  readonly offset: number;
  readonly color: Color;
}

export interface GradientCircle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Colours between two circles, or between two points (circles of radius 0); the first and last continue outside. */
export interface Gradient {
  readonly kind: 'linear' | 'radial';
  readonly from: GradientCircle;
  readonly to: GradientCircle;
  /** From the gradient's space to the drawing's. */
  readonly transform: Matrix;
  /** At least two. */
  readonly stops: readonly GradientStop[];
}

export type FillRule = 'nonzero' | 'evenodd';

export type DrawOp =
  | { readonly op: 'fill'; readonly path: Path; readonly rule: FillRule; readonly color: Color }
  /** Fills with a gradient. */
  | { readonly op: 'shade'; readonly path: Path; readonly rule: FillRule; readonly gradient: Gradient }
  | { readonly op: 'stroke'; readonly path: Path; readonly style: StrokeStyle }
  | TextOp
  /** Opens a group with its own transform and clip; `pop` closes it. */
  | { readonly op: 'push'; readonly transform: Matrix; readonly clip: Path | undefined; readonly rule?: FillRule }
  /** Opens a group that is painted as a whole, and then made transparent; `bounds` are around it. `pop` closes it. */
  | { readonly op: 'layer'; readonly opacity: number; readonly bounds: Rect }
  | { readonly op: 'pop' };

/** Operations in a box of their own, origin at its top left, in pt. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ops: readonly DrawOp[];
}

/** A rectangle as a closed path, clockwise on the page. */
export function rectPath(rect: Rect): Path {
  const { x, y, width, height } = rect;
  return [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']];
}

/** Operations moved by `x` and `y`, in pt. */
export function movedOps(ops: readonly DrawOp[], x: number, y: number): readonly DrawOp[] {
  let depth = 0;
  return ops.map((op): DrawOp => {
    // What is inside a group moves with it.
    const isInside = depth > 0;
    if (op.op === 'push') depth++;
    if (op.op === 'pop') depth = Math.max(0, depth - 1);
    if (isInside) return op;
    switch (op.op) {
      case 'fill':
      case 'stroke':
        return { ...op, path: movedPath(op.path, x, y) };
      case 'shade': {
        const [a, b, c, d, e, f] = op.gradient.transform;
        return {
          ...op,
          path: movedPath(op.path, x, y),
          gradient: { ...op.gradient, transform: [a, b, c, d, e + x, f + y] },
        };
      }
      case 'text':
        return { ...op, x: op.x + x, y: op.y + y };
      case 'push': {
        const [a, b, c, d, e, f] = op.transform;
        return { ...op, transform: [a, b, c, d, e + x, f + y] };
      }
      case 'layer':
        return { ...op, bounds: { ...op.bounds, x: op.bounds.x + x, y: op.bounds.y + y } };
      case 'pop':
        return op;
      default:
        return op satisfies never;
    }
  });
}

function movedPath(path: Path, dx: number, dy: number): Path {
  return path.map((segment): PathSegment => {
    switch (segment[0]) {
      case 'Z':
        return segment;
      case 'C': {
        const [, x1, y1, x2, y2, x, y] = segment;
        return ['C', x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy];
      }
      default:
        return [segment[0], segment[1] + dx, segment[2] + dy];
    }
  });
}
