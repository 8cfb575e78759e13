/** Hatching of any outline: lines that end at its edges, so that no clip is needed. Lengths in pt. */

import { type Color, formatColor } from '../../core/color.ts';
import { extentOf } from '../../core/extent.ts';
import type { Position } from '../../core/map-charts.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { crossings, pairs } from '../maps/rings.ts';

export interface HatchStyle {
  readonly color: Color;
  readonly width: number;
  readonly pitch: number;
  /** Rising to the right, or falling. */
  readonly rises: boolean;
}

/** Hatches the inside of rings (even-odd, so that holes stay free), as one operation. */
export function hatch(canvas: DrawingContext, rings: readonly (readonly Position[])[], style: HatchStyle): void {
  const { pitch, rises } = style;
  // On a line x + y = s (rising) or x - y = s (falling), x grows along it.
  const level = ([x, y]: Position): number => (rises ? x + y : x - y);
  const along = ([x]: Position): number => x;
  const ends = rings.map((ring) => extentOf(ring.map(level)));
  canvas.strokeStyle = formatColor(style.color);
  canvas.lineWidth = style.width;
  canvas.lineCap = 'butt';
  canvas.setLineDash([]);
  canvas.beginPath();
  const { min } = extentOf(ends.map((end) => end.min));
  const { max } = extentOf(ends.map((end) => end.max));
  for (let s = Math.ceil(min / pitch) * pitch; s < max; s += pitch) {
    const reached = rings.filter((_, i) => (ends[i]?.min ?? 0) < s && s < (ends[i]?.max ?? 0));
    for (const [from, to] of pairs(crossings(reached, (point) => level(point) - s, along))) {
      if (to - from < 0.15) continue;
      canvas.moveTo(from, rises ? s - from : from - s);
      canvas.lineTo(to, rises ? s - to : to - s);
    }
  }
  canvas.stroke();
}
