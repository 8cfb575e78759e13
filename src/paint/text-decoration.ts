/** Lines along text (CSS Text Decoration 4). */

import { rectPath } from '../core/drawing.ts';
import type { TextFragment } from '../layout/fragment.ts';
import type { Surface } from './surface.ts';

/** Underlines and strikes (CSS Text Decoration 4): `auto` takes the font's own thickness and place. */
export function paintDecoration(item: TextFragment, surface: Surface): void {
  const { decoration, run, size } = item;
  if (!decoration || item.width <= 0) return;
  const { face } = run;
  const scale = size / face.unitsPerEm;
  const thickness = decoration.thickness === 'auto' ? face.underlineThickness * scale : decoration.thickness;
  const height = Math.max(thickness, size / 50);
  let y = item.y - face.xHeight * scale * 0.5 - height / 2;
  if (decoration.line === 'underline') {
    const offset = decoration.offset === 'auto' ? -face.underlinePosition * scale - height / 2 : decoration.offset;
    y = item.y + offset;
  }
  surface.fill(rectPath({ x: item.x, y, width: item.width, height }), 'nonzero', decoration.color);
}
