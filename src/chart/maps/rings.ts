/** Rings of projected positions, reduced to what print can show. Lengths in pt. */

import type { Position } from '../../core/map-charts.ts';

export interface Ring {
  readonly points: readonly Position[];
  /** Positive or negative, by its direction. */
  readonly area: number;
  /** A point inside. */
  readonly middle: Position;
}

/** Two points nearer than this are one: about 1/500 inch. */
const NEAR = 0.15;
/** A bend that encloses less with its neighbours isn't seen, pt². */
const FLAT = 0.03;
/** Smaller islands are left out if the region has a larger part; the largest part is always drawn. */
const LEAST_AREA = 0.25;

/** Collects the paths that d3-geo draws. */
export class RingCollector {
  readonly #rings: Position[][] = [];

  moveTo(x: number, y: number): void {
    this.#rings.push([[round(x), round(y)]]);
  }

  lineTo(x: number, y: number): void {
    const ring = this.#rings.at(-1);
    const last = ring?.at(-1);
    const point: Position = [round(x), round(y)];
    if (!ring || !last || Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) < NEAR) return;
    ring.push(point);
  }

  /** Points, which regions don't have. */
  arc(): void {}
  closePath(): void {}
  beginPath(): void {}

  /** All rings that can be seen. */
  rings(): readonly Ring[] {
    const rings = this.#rings.map(ringOf);
    const largest = Math.max(0, ...rings.map(({ area }) => Math.abs(area)));
    return rings.filter(({ area, points }) => {
      if (points.length < 3) return Math.abs(area) === largest && largest === 0;
      return Math.abs(area) >= LEAST_AREA || Math.abs(area) === largest;
    });
  }
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}

function ringOf(points: readonly Position[]): Ring {
  const kept = simplified(points);
  const area = areaOf(kept);
  return { points: kept, area, middle: middleOf(kept, area) };
}

/** Drops bends that can't be seen; whether one is depends on its neighbours alone, so shared borders stay shared. */
function simplified(points: readonly Position[]): readonly Position[] {
  if (points.length < 8) return points;
  const kept: Position[] = [];
  points.forEach((point, i) => {
    const before = kept.at(-1);
    const after = points[i + 1];
    if (before && after && Math.abs(triangle(before, point, after)) < FLAT) return;
    kept.push(point);
  });
  return kept.length >= 3 ? kept : points;
}

function triangle(a: Position, b: Position, c: Position): number {
  return ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

function areaOf(points: readonly Position[]): number {
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}

/** The centroid, or the middle of the widest stretch inside at its height if that lies outside. */
function middleOf(points: readonly Position[], area: number): Position {
  const [first = [0, 0] as const] = points;
  if (Math.abs(area) < 1e-9) return first;
  let [sumX, sumY] = [0, 0];
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  const centre: Position = [sumX / (6 * area), sumY / (6 * area)];
  const spans = spansAt(points, centre[1]);
  if (spans.some(([from, to]) => from <= centre[0] && centre[0] <= to)) return centre;
  const widest = spans.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  return widest ? [(widest[0] + widest[1]) / 2, centre[1]] : first;
}

/** The stretches of a horizontal line inside a ring, from left to right. */
function spansAt(points: readonly Position[], y: number): readonly (readonly [number, number])[] {
  return pairs(
    crossings(
      [points],
      ([, py]) => py - y,
      ([px]) => px,
    ),
  );
}

/**
 * Where the edges of rings cross the line on which `side` is 0, as ascending numbers `along` it.
 */
export function crossings(
  rings: readonly (readonly Position[])[],
  side: (point: Position) => number,
  along: (point: Position) => number,
): readonly number[] {
  const found: number[] = [];
  for (const points of rings) {
    let before = points.at(-1);
    let beforeSide = before ? side(before) : 0;
    for (const point of points) {
      const pointSide = side(point);
      if (before && beforeSide < 0 !== pointSide < 0) {
        const t = beforeSide / (beforeSide - pointSide);
        found.push(along(before) + (along(point) - along(before)) * t);
      }
      [before, beforeSide] = [point, pointSide];
    }
  }
  return found.sort((a, b) => a - b);
}

/** Consecutive numbers two by two. */
export function pairs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => [
    numbers[2 * i] ?? 0,
    numbers[2 * i + 1] ?? 0,
  ]);
}
