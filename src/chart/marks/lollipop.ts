import type { Quantity } from '../../core/quantity.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { drawLine } from '../typesetter.ts';
import { drawPointMark } from './point-marks.ts';
import { drawMark, type MarkInk, type MarkSpace } from './quantity-marks.ts';

/** A line from zero with a point at the value, hollow for an approximate one; other quantities as in bars. */
export function drawLollipop(context: DrawingContext, quantity: Quantity, space: MarkSpace, ink: MarkInk): void {
  if (quantity.kind !== 'exact' && quantity.kind !== 'approximate') {
    drawMark(context, quantity, space, ink);
    return;
  }
  const middle = space.top + space.height / 2;
  const points = [
    [space.at(0), middle],
    [space.at(quantity.value), middle],
  ] as const;
  drawLine(context, { points, color: ink.color, width: 1.6 });
  drawPointMark(context, quantity, space, ink, 'circle');
}
