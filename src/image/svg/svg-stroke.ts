/** Strokes of shapes (SVG 2, 13.5). */

import type { Color } from '../../core/color.ts';
import type { DrawOp, Path, StrokeStyle } from '../../core/drawing.ts';
import type { Matrix } from '../../core/geometry.ts';
import type { ElementValues } from './draw-state.ts';
import { keepsAngles, scaleOf, transformPath } from './svg-transform.ts';

/** A path's stroke; `own` is the path in the element's space, `path` in the drawing's. */
export function strokeOps(
  { own, path }: { readonly own: Path; readonly path: Path },
  color: Color,
  matrix: Matrix,
  values: ElementValues,
): readonly DrawOp[] {
  const scale = scaleOf(matrix);
  const style: StrokeStyle = {
    color,
    width: values.lengthProperty('stroke-width', 1) * scale,
    dash: values.dashes.map((dash) => dash * scale),
    dashOffset: values.number('stroke-dashoffset', 0) * scale,
    cap: values.keyword('stroke-linecap', 'butt', 'round', 'square'),
    join: values.keyword('stroke-linejoin', 'miter', 'round', 'bevel'),
    miterLimit: Math.max(1, values.number('stroke-miterlimit', 4)),
  };
  if (!(style.width > 0)) return [];
  if (keepsAngles(matrix)) return [{ op: 'stroke', path, style }];
  // The pen itself is distorted: the path is stroked in a space of about the drawing's size, and mapped from there.
  const enlarged = transformPath([scale, 0, 0, scale, 0, 0], own);
  const [a, b, c, d, e, f] = matrix;
  const transform: Matrix = [a / scale, b / scale, c / scale, d / scale, e, f];
  return [{ op: 'push', transform, clip: undefined }, { op: 'stroke', path: enlarged, style }, { op: 'pop' }];
}
