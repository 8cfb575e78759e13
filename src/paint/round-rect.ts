/** Rectangles with round corners (CSS Backgrounds 3, 5), and parts of them. */

import type { Path, PathSegment } from '../core/drawing.ts';
import type { Rect } from '../core/geometry.ts';
import type { ComputedStyle, LengthPercentage } from '../css/computed-style.ts';

/** The distance of a control point from a quarter circle's ends, as a share of the radius. */
const QUARTER = 0.5523;

export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type SideName = (typeof SIDES)[number];

/** Sides at which a box continues elsewhere: without border and round corners. */
export type Cuts = Readonly<Record<SideName, boolean>>;
/** Lengths inwards from each side. */
export type Insets = Readonly<Record<SideName, number>>;

/** The horizontal and vertical radius. */
export interface Radius {
  readonly x: number;
  readonly y: number;
}

/** Clockwise from the top left. */
export type Radii = readonly [Radius, Radius, Radius, Radius];

export const SQUARE: Radii = [{ x: 0, y: 0 }, { x: 0, y: 0 }, { x: 0, y: 0 }, { x: 0, y: 0 }]; // biome-ignore format: four corners

/** The radii that fit a box: where neighbours would overlap, all are reduced in proportion (5.5). */
export function usedRadii(style: ComputedStyle, rect: Rect, cuts: Cuts): Radii {
  const { borderTopLeftRadius, borderTopRightRadius, borderBottomRightRadius, borderBottomLeftRadius } = style;
  const all = [borderTopLeftRadius, borderTopRightRadius, borderBottomRightRadius, borderBottomLeftRadius];
  if (all.every((radius) => radius === 0)) return SQUARE;
  const radii = all.map((radius, i): Radius => {
    const cut = cuts[SIDES[(i + 3) % 4] ?? 'left'] || cuts[SIDES[i] ?? 'top'];
    return cut ? { x: 0, y: 0 } : { x: resolve(radius, rect.width), y: resolve(radius, rect.height) };
  }) as unknown as Radii;
  const [a, b, c, d] = radii;
  const share = (room: number, sum: number): number => (sum > room ? room / sum : 1);
  const fit = Math.min(
    share(rect.width, a.x + b.x),
    share(rect.width, c.x + d.x),
    share(rect.height, a.y + d.y),
    share(rect.height, b.y + c.y),
  );
  return fit >= 1 ? radii : (radii.map(({ x, y }) => ({ x: x * fit, y: y * fit })) as unknown as Radii);
}

function resolve(radius: LengthPercentage, base: number): number {
  return Math.max(0, typeof radius === 'number' ? radius : (radius.percent / 100) * base + radius.plus);
}

export function isSquare(radii: Radii): boolean {
  return radii.every(({ x, y }) => x <= 0 || y <= 0);
}

/** The inner rectangle, with the outer radii reduced by the insets (4.4). */
export function inset(rect: Rect, radii: Radii, by: Insets): { readonly rect: Rect; readonly radii: Radii } {
  const { top, right, bottom, left } = by;
  const less = ({ x, y }: Radius, across: number, down: number): Radius => ({
    x: Math.max(0, x - across),
    y: Math.max(0, y - down),
  });
  const inner = {
    x: rect.x + left,
    y: rect.y + top,
    width: Math.max(0, rect.width - left - right),
    height: Math.max(0, rect.height - top - bottom),
  };
  const [a, b, c, d] = radii;
  return {
    rect: inner,
    radii: [less(a, left, top), less(b, right, top), less(c, right, bottom), less(d, left, bottom)],
  };
}

interface Corner {
  readonly x: number;
  readonly y: number;
  /** The directions into the corner and out of it, clockwise. */
  readonly into: readonly [number, number];
  readonly out: readonly [number, number];
  /** The radius along the direction into it, and out of it. */
  readonly before: number;
  readonly after: number;
}

function cornersOf({ x, y, width, height }: Rect, [a, b, c, d]: Radii): readonly [Corner, Corner, Corner, Corner] {
  const right = x + width;
  const bottom = y + height;
  return [
    { x, y, into: [0, -1], out: [1, 0], before: a.y, after: a.x },
    { x: right, y, into: [1, 0], out: [0, 1], before: b.x, after: b.y },
    { x: right, y: bottom, into: [0, 1], out: [-1, 0], before: c.y, after: c.x },
    { x, y: bottom, into: [-1, 0], out: [0, -1], before: d.x, after: d.y },
  ];
}

/** The outline, clockwise from the left end of the top side. */
export function roundedPath(rect: Rect, radii: Radii): Path {
  const path: PathSegment[] = [];
  for (const corner of cornersOf(rect, radii)) {
    const { x, y, into, before } = corner;
    path.push([path.length === 0 ? 'M' : 'L', x - into[0] * before, y - into[1] * before]);
    if (isRound(corner)) path.push(arc(corner));
  }
  return [...path, ['Z']];
}

/** The sides that are not cut, joined at corners. */
export function openPath(rect: Rect, radii: Radii, cuts: Cuts): Path {
  if (SIDES.every((side) => !cuts[side])) return roundedPath(rect, radii);
  const corners = cornersOf(rect, radii);
  // Begin with a side that follows a cut one.
  const first = SIDES.findIndex((side, i) => !cuts[side] && cuts[SIDES[(i + 3) % 4] ?? side]);
  const path: PathSegment[] = [];
  let joined = false;
  for (let n = 0; n < 4; n++) {
    const i = (first + n) % 4;
    const from = corners[i];
    const to = corners[(i + 1) % 4];
    if (!from || !to || cuts[SIDES[i] ?? 'top']) {
      joined = false;
      continue;
    }
    if (!joined) path.push(['M', from.x + from.out[0] * from.after, from.y + from.out[1] * from.after]);
    path.push(['L', to.x - to.into[0] * to.before, to.y - to.into[1] * to.before]);
    joined = !cuts[SIDES[(i + 1) % 4] ?? 'top'];
    if (joined && isRound(to)) path.push(arc(to));
  }
  return path;
}

function isRound({ before, after }: Corner): boolean {
  return before > 0 && after > 0;
}

function arc({ x, y, into, out, before, after }: Corner): PathSegment {
  const k = 1 - QUARTER;
  return [
    'C',
    x - into[0] * before * k,
    y - into[1] * before * k,
    x + out[0] * after * k,
    y + out[1] * after * k,
    x + out[0] * after,
    y + out[1] * after,
  ];
}
