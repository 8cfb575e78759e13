import { type Color, formatColor } from '../../core/color.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { drawLine } from '../typesetter.ts';

/** A span to mark: x of its centre, its first and last position, and the form of its ends. */
export interface MarkShape {
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly form: 'span' | 'outline' | 'point';
}

/** Draws a break: a gap in the line, crossed by two slanted strokes. */
export function drawBreak(context: DrawingContext, x: number, y: number, length: number, color: Color): void {
  const half = length / 2;
  for (const [from, to] of [
    [-half, -1.6],
    [1.6, half],
  ] as const) {
    const points = [
      [x, y + from],
      [x, y + to],
    ] as const;
    drawLine(context, { points, color, width: 0.8, dash: [1.2, 1.4] });
  }
  for (const dy of [-1.6, 1.6]) {
    const points = [
      [x - 4, y + dy + 1.5],
      [x + 4, y + dy - 1.5],
    ] as const;
    drawLine(context, { points, color, width: 0.8 });
  }
}

/** Half the length over which an approximate end fades out, and its strips, from -1 (solid) to 1 (gone). */
const SOFT = 4;
const STRIPS = [
  [-0.72, -0.34],
  [-0.02, 0.26],
  [0.62, 0.82],
] as const;

/** Draws a span, one day of several (outlined), or a point. */
export function drawSpan(context: DrawingContext, shape: MarkShape, color: Color): void {
  const { x, width, from, to } = shape;
  context.fillStyle = formatColor(color);
  switch (shape.form) {
    case 'point':
      context.beginPath();
      context.arc(x, (from + to) / 2, 2.6, 0, 2 * Math.PI);
      context.fill();
      return;
    case 'outline': {
      // Long enough that the outline doesn't collapse to a line.
      const height = Math.max(to - from, 4.5);
      const y = (from + to) / 2 - height / 2;
      context.fillStyle = '#ffffff';
      context.fillRect(x - width / 2 + 0.5, y, width - 1, height);
      context.strokeStyle = formatColor(color);
      context.lineWidth = 1;
      context.setLineDash([]);
      context.strokeRect(x - width / 2 + 0.5, y + 0.5, width - 1, height - 1);
      return;
    }
    case 'span':
      drawSolid(context, shape);
      return;
    default:
      shape.form satisfies never;
  }
}

function drawSolid(context: DrawingContext, shape: MarkShape): void {
  const { x, width, softStart, softEnd } = shape;
  const length = Math.max(shape.to - shape.from, 2);
  const middle = (shape.from + shape.to) / 2;
  const [from, to] = [middle - length / 2, middle + length / 2];
  const soft = Math.min(SOFT, length / 3);
  const start = softStart ? from + soft : from;
  const end = softEnd ? to - soft : to;
  context.fillRect(x - width / 2, start, width, end - start);
  for (const [near, far] of STRIPS) {
    const height = (far - near) * soft;
    if (softStart) context.fillRect(x - width / 2, from - far * soft, width, height);
    if (softEnd) context.fillRect(x - width / 2, to + near * soft, width, height);
  }
}
