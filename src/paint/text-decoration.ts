/** Lines along text (CSS Text Decoration 4). */

import { rectPath, type StrokeStyle } from '../core/drawing.ts';
import type { StrokeFragment } from '../layout/fragment.ts';
import type { Surface } from './surface.ts';

/** Paints strokes; adjacent ones are joined. */
export function paintStrokes(strokes: readonly StrokeFragment[], surface: Surface): void {
  for (const stroke of joined(strokes)) paintStroke(stroke, surface);
}

function joined(strokes: readonly StrokeFragment[]): StrokeFragment[] {
  const out: StrokeFragment[] = [];
  for (const stroke of strokes) {
    const last = out.findLast((s) => s.decoration === stroke.decoration && s.y === stroke.y);
    if (last && Math.abs(last.x + last.width - stroke.x) < 0.01) {
      out[out.indexOf(last)] = { ...last, width: stroke.x + stroke.width - last.x };
    } else out.push(stroke);
  }
  return out;
}

function paintStroke({ decoration, x, y, width }: StrokeFragment, surface: Surface): void {
  const { style, color, thickness } = decoration;
  const line = (middle: number): void => {
    surface.fill(rectPath({ x, y: middle - thickness / 2, width, height: thickness }), 'nonzero', color);
  };
  switch (style) {
    case 'solid':
      line(y);
      break;
    case 'double':
      // The second line is below the place of a single one, so that neither touches the letters.
      line(y);
      line(y + 2 * thickness);
      break;
    case 'dotted':
    case 'dashed':
      surface.stroke(
        [
          ['M', x, y],
          ['L', x + width, y],
        ],
        broken(decoration),
      );
      break;
    default: {
      const never: never = style;
      throw new Error(`unknown line style ${String(never)}`);
    }
  }
}

function broken({ style, color, thickness }: StrokeFragment['decoration']): StrokeStyle {
  const dotted = style === 'dotted';
  return {
    color,
    width: thickness,
    dash: dotted ? [0, thickness * 2] : [thickness * 3, thickness * 2],
    dashOffset: 0,
    cap: dotted ? 'round' : 'butt',
    join: 'miter',
    miterLimit: 10,
  };
}
