/** Horizontal extent of a glyph's ink at some height, which underlines skip. */

import type { FontFace } from '../core/shaping.ts';
import type { HarfBuzz } from './harfbuzz.ts';

/** Heights above the baseline, font units. */
export interface InkBand {
  readonly low: number;
  readonly high: number;
}

/** Left and right relative to the glyph's origin, low and high relative to the baseline. */
export interface InkBounds extends InkBand {
  readonly left: number;
  readonly right: number;
}

/** An outline as straight lines: x1, y1, x2, y2 each. */
type Segments = readonly number[];

/** Straight lines that approximate a curve. */
const STEPS = 6;

/** Outlines, read on first use and cached. */
export class GlyphInk {
  readonly #outlines = new WeakMap<FontFace, Map<number, Segments>>();
  readonly #harfbuzz: HarfBuzz;

  constructor(harfbuzz: HarfBuzz) {
    this.#harfbuzz = harfbuzz;
  }

  /** Left and right end of the ink in the band, font units; undefined where there is none. */
  between(face: FontFace, glyph: number, { low, high }: InkBand): readonly [number, number] | undefined {
    const segments = this.#segments(face, glyph);
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (let i = 0; i + 3 < segments.length; i += 4) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = segments.slice(i, i + 4);
      if (Math.max(y1, y2) < low || Math.min(y1, y2) > high) continue;
      const at = (y: number): number => (y1 === y2 ? x1 : x1 + ((x2 - x1) * (clamp(y, y1, y2) - y1)) / (y2 - y1));
      const ends = y1 === y2 ? [x1, x2] : [at(low), at(high)];
      from = Math.min(from, ...ends);
      to = Math.max(to, ...ends);
    }
    return from < to ? [from, to] : undefined;
  }

  /** Bounds of a glyph's ink, font units; undefined where it has none. */
  bounds(face: FontFace, glyph: number): InkBounds | undefined {
    const segments = this.#segments(face, glyph);
    if (segments.length === 0) return undefined;
    const [xs, ys] = [0, 1].map((axis) => segments.filter((_, i) => i % 2 === axis));
    if (!xs || !ys) return undefined;
    return { left: least(xs), right: -least(xs.map((x) => -x)), low: least(ys), high: -least(ys.map((y) => -y)) };
  }

  #segments(face: FontFace, glyph: number): Segments {
    let ofFace = this.#outlines.get(face);
    if (!ofFace) {
      ofFace = new Map();
      this.#outlines.set(face, ofFace);
    }
    const known = ofFace.get(glyph);
    if (known) return known;
    const segments = flatten(this.#harfbuzz.outline(face, glyph));
    ofFace.set(glyph, segments);
    return segments;
  }
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function clamp(y: number, a: number, b: number): number {
  return Math.min(Math.max(y, Math.min(a, b)), Math.max(a, b));
}

/** Flattens SVG path data of M, L, Q, C and Z with absolute coordinates. */
function flatten(path: string): Segments {
  const out: number[] = [];
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  const lineTo = (toX: number, toY: number): void => {
    out.push(x, y, toX, toY);
    x = toX;
    y = toY;
  };
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const n = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'M') {
      [x = 0, y = 0] = n;
      startX = x;
      startY = y;
    } else if (command === 'L') lineTo(n[0] ?? 0, n[1] ?? 0);
    else if (command === 'Z') lineTo(startX, startY);
    else for (const [toX, toY] of curve([x, y, ...n])) lineTo(toX, toY);
  }
  return out;
}

/** Points on a Bézier curve of the second or third degree, by de Casteljau's construction. */
function curve(points: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  for (let step = 1; step <= STEPS; step++) {
    const t = step / STEPS;
    let level = [...points];
    while (level.length > 2) level = level.slice(0, -2).map((v, i) => v + t * ((level[i + 2] ?? 0) - v));
    out.push([level[0] ?? 0, level[1] ?? 0]);
  }
  return out;
}
