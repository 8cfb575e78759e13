/** Transforms and viewports (SVG 2, 8). */

import type { Path } from '../../core/drawing.ts';
import { IDENTITY, type Matrix, multiply, type Rect, type Size } from '../../core/geometry.ts';
import { parseNumbers } from './svg-numbers.ts';

/** The matrix of a `transform` attribute; undefined if it can't be read. */
export function parseTransform(text: string): Matrix | undefined {
  let matrix: Matrix = IDENTITY;
  const rest = text.replace(/\s*([a-zA-Z]+)\s*\(([^)]*)\)\s*,?/g, (_, name: string, inside: string) => {
    const values = parseNumbers(inside);
    const one = values && transformNamed(name, values);
    if (!one) return '?';
    matrix = multiply(matrix, one);
    return '';
  });
  return rest.trim() === '' ? matrix : undefined;
}

function transformNamed(name: string, values: readonly number[]): Matrix | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
  const count = values.length;
  const radians = (a * Math.PI) / 180;
  if (name === 'matrix' && count === 6) return [a, b, c, d, e, f];
  if (name === 'translate' && (count === 1 || count === 2)) return [1, 0, 0, 1, a, b];
  if (name === 'scale' && (count === 1 || count === 2)) return [a, 0, 0, count === 1 ? a : b, 0, 0];
  if (name === 'skewX' && count === 1) return [1, 0, Math.tan(radians), 1, 0, 0];
  if (name === 'skewY' && count === 1) return [1, Math.tan(radians), 0, 1, 0, 0];
  if (name !== 'rotate' || (count !== 1 && count !== 3)) return undefined;
  const turn: Matrix = [Math.cos(radians), Math.sin(radians), -Math.sin(radians), Math.cos(radians), 0, 0];
  return multiply(multiply([1, 0, 0, 1, b, c], turn), [1, 0, 0, 1, -b, -c]);
}

/** The map from a `viewBox` to its viewport by `preserveAspectRatio`; undefined if the latter can't be read. */
export function viewBoxMatrix(box: Rect, viewport: Rect, aspect: string): Matrix | undefined {
  const match = /^\s*(?:none|x(Min|Mid|Max)Y(Min|Mid|Max))(?:\s+(meet|slice))?\s*$/.exec(aspect);
  if (!match) return undefined;
  const [, x, y = '', fit = 'meet'] = match;
  let [sx, sy] = [viewport.width / box.width, viewport.height / box.height];
  if (x !== undefined) sx = sy = fit === 'slice' ? Math.max(sx, sy) : Math.min(sx, sy);
  const place = (part: string, room: number): number => (part === 'Mid' ? room / 2 : part === 'Max' ? room : 0);
  const dx = place(x ?? '', viewport.width - box.width * sx);
  const dy = place(y, viewport.height - box.height * sy);
  return [sx, 0, 0, sy, viewport.x + dx - box.x * sx, viewport.y + dy - box.y * sy];
}

/** A `viewBox`; undefined if it can't be read or has no area. */
export function parseViewBox(text: string): Rect | undefined {
  const [x = 0, y = 0, width = 0, height = 0, ...more] = parseNumbers(text) ?? [];
  return width > 0 && height > 0 && more.length === 0 ? { x, y, width, height } : undefined;
}

export function transformPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function transformPath(matrix: Matrix, path: Path): Path {
  return path.map((segment) => {
    if (segment[0] === 'Z') return segment;
    if (segment[0] === 'C') {
      const [, x1, y1, x2, y2, x, y] = segment;
      return [
        'C',
        ...transformPoint(matrix, x1, y1),
        ...transformPoint(matrix, x2, y2),
        ...transformPoint(matrix, x, y),
      ] as const;
    }
    return [segment[0], ...transformPoint(matrix, segment[1], segment[2])] as const;
  });
}

/** The mean scale of a matrix. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** True if a matrix keeps angles, so that a circle stays a circle. */
export function keepsAngles([a, b, c, d]: Matrix): boolean {
  const size = a * a + b * b;
  return Math.abs(a * c + b * d) < 1e-6 * size && Math.abs(size - (c * c + d * d)) < 1e-6 * size;
}

/** The box around a path's points: its bounds, or somewhat larger for curves. */
export function boundsOf(path: Path): Rect | undefined {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const add = (x: number, y: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  let at: readonly [number, number] = [0, 0];
  for (const segment of path) {
    if (segment[0] === 'Z') continue;
    if (segment[0] === 'C') {
      for (const point of curveExtremes(at, segment)) add(...point);
    }
    const end = segment.slice(-2) as [number, number];
    add(...end);
    at = end;
  }
  return left <= right ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

/** The points of a Bézier where it turns back in x or y. */
function curveExtremes(
  [x0, y0]: readonly [number, number],
  [, x1, y1, x2, y2, x3, y3]: readonly ['C', number, number, number, number, number, number],
): readonly (readonly [number, number])[] {
  const times = [...turningTimes(x0, x1, x2, x3), ...turningTimes(y0, y1, y2, y3)];
  const at = (t: number, a: number, b: number, c: number, d: number): number => {
    const s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  };
  return times.map((t) => [at(t, x0, x1, x2, x3), at(t, y0, y1, y2, y3)]);
}

function turningTimes(p0: number, p1: number, p2: number, p3: number): readonly number[] {
  const a = p3 - 3 * p2 + 3 * p1 - p0;
  const b = 2 * (p2 - 2 * p1 + p0);
  const c = p1 - p0;
  const inside = (t: number): boolean => t > 0 && t < 1;
  if (Math.abs(a) < 1e-12) return Math.abs(b) < 1e-12 ? [] : [-c / b].filter(inside);
  const root = b * b - 4 * a * c;
  if (root < 0) return [];
  return [(-b + Math.sqrt(root)) / (2 * a), (-b - Math.sqrt(root)) / (2 * a)].filter(inside);
}

/** The size of an `<svg>` in user units, from its attributes or else its `viewBox`. */
export function naturalSize(width: number | undefined, height: number | undefined, box: Rect | undefined): Size {
  const ratio = box ? box.height / box.width : undefined;
  if (width !== undefined && height !== undefined) return { width, height };
  if (width !== undefined) return { width, height: ratio === undefined ? width : width * ratio };
  if (height !== undefined) return { width: ratio === undefined ? height : height / ratio, height };
  return box ?? { width: 300, height: 150 };
}
