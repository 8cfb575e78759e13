/** Fills outlines with the look of their class. */

import { type Color, formatColor } from '../../core/color.ts';
import type { ClassScale, Position } from '../../core/map-charts.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { type ChartTheme, tint } from '../theme.ts';
import { type ClassLook, classColor, groundOf } from './class-look.ts';
import { hatch } from './hatch.ts';

type Outline = readonly (readonly Position[])[];

/** Fills all outlines of one look together, each with a line around it, since pale ones would not be seen on white. */
export function fillLook(
  canvas: DrawingContext,
  outlines: readonly Outline[],
  look: ClassLook,
  scale: ClassScale,
  theme: ChartTheme,
): void {
  fillOutlines(canvas, outlines, groundOf(look, scale, theme), theme);
  if (look.kind === 'class') return;
  const style =
    look.kind === 'between'
      ? { color: classColor(scale, look.highest, theme), width: 1.1, pitch: 4, rises: true }
      : { color: tint(theme.muted, 0.7), width: 0.5, pitch: 4, rises: false };
  for (const outline of outlines) hatch(canvas, outline, style);
}

/** Fills outlines in one colour, each with a line around it; both along one path, since maps have many points. */
export function fillOutlines(
  canvas: DrawingContext,
  outlines: readonly Outline[],
  color: Color,
  { muted }: ChartTheme,
): void {
  canvas.fillStyle = formatColor(color);
  canvas.strokeStyle = formatColor(tint(muted, 0.6));
  canvas.lineWidth = 0.4;
  canvas.lineJoin = 'round';
  canvas.setLineDash([]);
  canvas.beginPath();
  for (const ring of outlines.flat()) {
    ring.forEach(([x, y], i) => {
      if (i === 0) canvas.moveTo(x, y);
      else canvas.lineTo(x, y);
    });
    canvas.closePath();
  }
  canvas.fill();
  canvas.stroke();
}

/** The corners of a box, as a ring. */
export function boxRing(x: number, y: number, width: number, height: number): readonly Position[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}
