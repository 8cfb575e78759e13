/** Markers at the vertices of paths, such as arrow heads (SVG 2, 13.7). */

import type { Path } from '../../core/drawing.ts';
import { type Matrix, multiply } from '../../core/geometry.ts';

export type MarkerPosition = 'marker-start' | 'marker-mid' | 'marker-end';

/** A vertex with the direction of the path there, in radians. */
export interface MarkerPlace {
  readonly position: MarkerPosition;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

type Vector = readonly [x: number, y: number];

interface Vertex {
  readonly at: Vector;
  into: Vector | undefined;
  out: Vector | undefined;
}

/** The places of markers on a path: its first vertex, those in between, and its last (SVG 2, 13.7.4). */
export function markerPlaces(path: Path): readonly MarkerPlace[] {
  const vertices = verticesOf(path);
  return vertices.map(({ at: [x, y], into, out }, i) => {
    const position = i === 0 ? 'marker-start' : i === vertices.length - 1 ? 'marker-end' : 'marker-mid';
    return { position, x, y, angle: directionOf(into, out) };
  });
}

function verticesOf(path: Path): readonly Vertex[] {
  const vertices: Vertex[] = [];
  let start: Vertex | undefined;
  const add = (at: Vector, into: Vector | undefined): void => {
    vertices.push({ at, into, out: undefined });
  };
  for (const segment of path) {
    const last = vertices.at(-1);
    if (segment[0] === 'M') {
      add([segment[1], segment[2]], undefined);
      start = vertices.at(-1);
    } else if (segment[0] === 'L' && last) {
      const to: Vector = [segment[1], segment[2]];
      last.out = between(last.at, to);
      add(to, between(last.at, to));
    } else if (segment[0] === 'C' && last) {
      const [, x1, y1, x2, y2, x, y] = segment;
      const points: readonly Vector[] = [last.at, [x1, y1], [x2, y2], [x, y]];
      last.out = firstOf(points.slice(1).map((point) => between(last.at, point)));
      add([x, y], firstOf([[x2, y2], [x1, y1], last.at].map((point) => between(point as Vector, [x, y]))));
    } else if (segment[0] === 'Z' && last && start) {
      const closing = between(last.at, start.at);
      last.out = closing;
      start.into = closing;
      vertices.push({ at: start.at, into: closing, out: start.out });
    }
  }
  return vertices;
}

function between([ax, ay]: Vector, [bx, by]: Vector): Vector | undefined {
  const length = Math.hypot(bx - ax, by - ay);
  return length > 0 ? [(bx - ax) / length, (by - ay) / length] : undefined;
}

function firstOf(vectors: readonly (Vector | undefined)[]): Vector | undefined {
  return vectors.find((vector) => vector !== undefined);
}

/** The direction that bisects those before and after a vertex. */
function directionOf(into: Vector | undefined, out: Vector | undefined): number {
  const [a, b] = [into ?? out, out ?? into];
  if (!a || !b) return 0;
  const [x, y] = [a[0] + b[0], a[1] + b[1]];
  return Math.hypot(x, y) < 1e-9 ? Math.atan2(a[0], -a[1]) : Math.atan2(y, x);
}

/** The map from a marker's own space to the path's: at a vertex, turned, in units of the stroke's width or of the path. */
export function markerMatrix({ x, y, position, angle }: MarkerPlace, orient: string, unit: number): Matrix {
  const turned = orient === 'auto-start-reverse' && position === 'marker-start' ? angle + Math.PI : angle;
  const degrees = Number.parseFloat(orient);
  const turn = orient.startsWith('auto') ? turned : ((Number.isNaN(degrees) ? 0 : degrees) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return multiply([1, 0, 0, 1, x, y], multiply([cos, sin, -sin, cos, 0, 0], [unit, 0, 0, unit, 0, 0]));
}
