/** Fills outlines with the look of their class. */

import { formatColor } from '../../core/color.ts';
import type { ClassScale, Position } from '../../core/map-charts.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { type ChartTheme, tint } from '../theme.ts';
import { type ClassLook, classColor, groundOf } from './class-look.ts';
import { hatch } from './hatch.ts';

type Outline = readonly (readonly Position[])[];

/** Fills all outlines of one look together. */
export function fillLook(
  canvas: DrawingContext,
  outlines: readonly Outline[],
  look: ClassLook,
  scale: ClassScale,
  theme: ChartTheme,
): void {
  canvas.fillStyle = formatColor(groundOf(look, scale, theme));
  traceRings(canvas, outlines.flat());
  canvas.fill();
  if (look.kind === 'class') return;
  const style =
    look.kind === 'between'
      ? { color: classColor(scale, look.highest, theme), width: 1.1, pitch: 4, rises: true }
      : { color: tint(theme.muted, 0.7), width: 0.5, pitch: 4, rises: false };
  for (const outline of outlines) hatch(canvas, outline, style);
}

/** A path along all rings. */
export function traceRings(canvas: DrawingContext, rings: Outline): void {
  canvas.beginPath();
  for (const ring of rings) {
    ring.forEach(([x, y], i) => {
      if (i === 0) canvas.moveTo(x, y);
      else canvas.lineTo(x, y);
    });
    canvas.closePath();
  }
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
