import type { PathSegment } from '../../core/drawing.ts';
import { SvgPathBuilder } from './svg-path.ts';

/** A rectangle with round corners (SVG 2, 10.2). Undefined radii take the other one's value. */
export function rectSegments(
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  radiusX: number | undefined,
  radiusY: number | undefined,
): readonly PathSegment[] {
  if (!(width > 0 && height > 0)) return [];
  const rx = Math.min(radiusX ?? radiusY ?? 0, width / 2);
  const ry = Math.min(radiusY ?? radiusX ?? 0, height / 2);
  const path = new SvgPathBuilder();
  if (!(rx > 0 && ry > 0)) {
    path.moveTo(x, y);
    path.lineTo(x + width, y);
    path.lineTo(x + width, y + height);
    path.lineTo(x, y + height);
    path.close();
    return path.segments;
  }
  const corner = { rx, ry, rotation: 0, large: false, sweep: true };
  path.moveTo(x + rx, y);
  path.lineTo(x + width - rx, y);
  path.arcTo(corner, x + width, y + ry);
  path.lineTo(x + width, y + height - ry);
  path.arcTo(corner, x + width - rx, y + height);
  path.lineTo(x + rx, y + height);
  path.arcTo(corner, x, y + height - ry);
  path.lineTo(x, y + ry);
  path.arcTo(corner, x + rx, y);
  path.close();
  return path.segments;
}

export function ellipseSegments(cx: number, cy: number, rx: number, ry: number): readonly PathSegment[] {
  if (!(rx > 0 && ry > 0)) return [];
  const half = { rx, ry, rotation: 0, large: false, sweep: true };
  const path = new SvgPathBuilder();
  path.moveTo(cx + rx, cy);
  path.arcTo(half, cx, cy + ry);
  path.arcTo(half, cx - rx, cy);
  path.arcTo(half, cx, cy - ry);
  path.arcTo(half, cx + rx, cy);
  path.close();
  return path.segments;
}

export function polygonSegments(points: readonly number[], closed: boolean): readonly PathSegment[] {
  const path = new SvgPathBuilder();
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x = 0, y = 0] = points.slice(i, i + 2);
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  if (closed && !path.isEmpty) path.close();
  return path.segments;
}
