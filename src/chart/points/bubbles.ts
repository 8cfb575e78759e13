/** Circles whose areas are values. Their fillings distinguish groups in addition to colour, as shapes would hide areas. */

import { type Color, formatColor } from '../../core/color.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { seriesInk } from '../ink.ts';
import type { Circle } from '../labels/place-labels.ts';
import { type ChartTheme, tint } from '../theme.ts';

/** How well the size is known. */
export type BubbleLook = 'exact' | 'approximate' | 'unknown';

/** The tint of each group's filling, and its middle: a dot, a ring or nothing. */
const FILLINGS = [
  { share: 0.35, middle: 'plain' },
  { share: 0, middle: 'plain' },
  { share: 0.85, middle: 'plain' },
  { share: 0.12, middle: 'dot' },
  { share: 0.35, middle: 'ring' },
  { share: 0, middle: 'ring' },
] as const;

export function drawBubble(
  canvas: DrawingContext,
  { x, y, radius }: Circle,
  { group, look, color: own }: { readonly group: number; readonly look: BubbleLook; readonly color?: Color },
  theme: ChartTheme,
): void {
  const color = own ?? seriesInk(theme, group).color;
  const { share, middle } = FILLINGS[group % FILLINGS.length] ?? FILLINGS[0];
  const trace = (r: number): void => {
    canvas.beginPath();
    canvas.arc(x, y, r, 0, 2 * Math.PI);
  };
  canvas.fillStyle = formatColor(tint(color, look === 'unknown' ? 0 : share));
  trace(radius);
  canvas.fill();
  canvas.strokeStyle = formatColor(color);
  canvas.lineWidth = 0.8;
  canvas.setLineDash(look === 'exact' ? [] : look === 'approximate' ? [3, 1.5] : [1, 1.2]);
  trace(radius);
  canvas.stroke();
  canvas.setLineDash([]);
  if (middle === 'plain' || radius < 2.5) return;
  trace(middle === 'dot' ? 1 : radius * 0.6);
  if (middle === 'dot') {
    canvas.fillStyle = formatColor(color);
    canvas.fill();
  } else canvas.stroke();
}

/** A small bubble for a key. */
export function drawBubbleSample(
  canvas: DrawingContext,
  { x, y }: { readonly x: number; readonly y: number },
  group: number,
  color: Color,
  theme: ChartTheme,
): void {
  drawBubble(canvas, { x, y, radius: 3.6 }, { group, look: 'exact', color }, theme);
}
