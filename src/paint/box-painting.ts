/** Backgrounds and borders of boxes (CSS Backgrounds 3), and lines between columns. */

import type { Color } from '../core/color.ts';
import type { Path, PathSegment, StrokeStyle } from '../core/drawing.ts';
import { rectPath } from '../core/drawing.ts';
import type { Rect } from '../core/geometry.ts';
import type { BorderStyle, ComputedStyle } from '../css/computed-style.ts';
import type { BoxFragment, InlineBoxFragment, RuleFragment } from '../layout/fragment.ts';
import type { Surface } from './surface.ts';

/** How far a control point stands from a quarter circle's ends, by radius. */
const QUARTER = 0.5523;

interface Side {
  readonly width: number;
  readonly style: BorderStyle;
  readonly color: Color;
}

interface Sides {
  readonly top: Side;
  readonly right: Side;
  readonly bottom: Side;
  readonly left: Side;
}

const NONE: Side = { width: 0, style: 'none', color: { r: 0, g: 0, b: 0, a: 0 } };

/** Ends where a box goes on elsewhere: there it has no border and no round corners. */
interface Cuts {
  readonly top: boolean;
  readonly right: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
}

/** True where a box fragment has anything to paint. */
export function paintsBox(fragment: BoxFragment): boolean {
  const { style } = fragment;
  if (!style) return false;
  return style.backgroundColor.a > 0 || Object.values(sidesOf(style, cutsOf(fragment))).some(visible);
}

export function paintBox(fragment: BoxFragment, surface: Surface): void {
  if (fragment.style) paintFrame(fragment.rect, fragment.style, cutsOf(fragment), surface);
}

/** What an inline box paints on one line, behind its words. */
export function paintInlineBox({ rect, style, cutLeft, cutRight }: InlineBoxFragment, surface: Surface): void {
  paintFrame(rect, style, { top: false, right: cutRight, bottom: false, left: cutLeft }, surface);
}

function cutsOf(fragment: BoxFragment): Cuts {
  return { top: !fragment.first, right: false, bottom: !fragment.last, left: false };
}

function paintFrame(rect: Rect, style: ComputedStyle, cuts: Cuts, surface: Surface): void {
  const radius = Math.max(0, Math.min(style.borderRadius, rect.width / 2, rect.height / 2));
  if (style.backgroundColor.a > 0 && rect.width > 0 && rect.height > 0) {
    surface.fill(radius > 0 ? roundedPath(rect, radius, cuts) : rectPath(rect), 'nonzero', style.backgroundColor);
  }
  const sides = sidesOf(style, cuts);
  const drawn = SIDES.filter((side) => !cuts[side]).map((side) => sides[side]);
  const [any] = drawn;
  const uniform = any && visible(any) && drawn.every((side) => sameSide(side, any));
  if (uniform && (radius > 0 || (any.style !== 'double' && drawn.length === 4)))
    strokeFrame(rect, radius, any, cuts, surface);
  else strokeSides(rect, sides, surface);
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

function sidesOf(style: ComputedStyle, cuts: Cuts): Sides {
  const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = style;
  const side = (cut: boolean, width: number, line: BorderStyle, color: Color): Side =>
    cut ? NONE : { width, style: line, color };
  return {
    top: side(cuts.top, borderTopWidth, style.borderTopStyle, style.borderTopColor),
    right: side(cuts.right, borderRightWidth, style.borderRightStyle, style.borderRightColor),
    bottom: side(cuts.bottom, borderBottomWidth, style.borderBottomStyle, style.borderBottomColor),
    left: side(cuts.left, borderLeftWidth, style.borderLeftStyle, style.borderLeftColor),
  };
}

function visible(side: Side): boolean {
  return side.width > 0 && side.style !== 'none' && side.color.a > 0;
}

function sameSide(a: Side, b: Side): boolean {
  const { color: p } = a;
  const { color: q } = b;
  return a.width === b.width && a.style === b.style && p.r === q.r && p.g === q.g && p.b === q.b && p.a === q.a;
}

/** A stroke along the middle of the border. */
function strokeFrame(rect: Rect, radius: number, side: Side, cuts: Cuts, surface: Surface): void {
  const half = side.width / 2;
  const left = cuts.left ? 0 : half;
  const top = cuts.top ? 0 : half;
  const middle = {
    x: rect.x + left,
    y: rect.y + top,
    width: rect.width - left - (cuts.right ? 0 : half),
    height: rect.height - top - (cuts.bottom ? 0 : half),
  };
  if (middle.width < 0 || middle.height < 0) return;
  surface.stroke(framePath(middle, Math.max(0, radius - half), cuts), borderStroke(side));
}

function strokeSides(rect: Rect, sides: Sides, surface: Surface): void {
  const { x, y, width, height } = rect;
  const right = x + width;
  const bottom = y + height;
  const { top: t, right: r, bottom: b, left: l } = sides;
  sideLine(t, [x, y + t.width / 2, right, y + t.width / 2], surface);
  sideLine(r, [right - r.width / 2, y, right - r.width / 2, bottom], surface);
  sideLine(b, [x, bottom - b.width / 2, right, bottom - b.width / 2], surface);
  sideLine(l, [x + l.width / 2, y, x + l.width / 2, bottom], surface);
}

type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

function sideLine(side: Side, ends: Ends, surface: Surface): void {
  if (!visible(side)) return;
  const [x1, y1, x2, y2] = ends;
  if (side.style !== 'double') {
    surface.stroke(linePath(ends), borderStroke(side));
    return;
  }
  const third = side.width / 3;
  const [dx, dy] = x1 === x2 ? [third, 0] : [0, third];
  const thin = borderStroke({ ...side, width: third });
  surface.stroke(linePath([x1 - dx, y1 - dy, x2 - dx, y2 - dy]), thin);
  surface.stroke(linePath([x1 + dx, y1 + dy, x2 + dx, y2 + dy]), thin);
}

function linePath([x1, y1, x2, y2]: Ends): Path {
  return [
    ['M', x1, y1],
    ['L', x2, y2],
  ];
}

function borderStroke(side: Side): StrokeStyle {
  const { width, color, style } = side;
  const dashed = style === 'dashed';
  const dotted = style === 'dotted';
  return {
    color,
    width,
    dash: dashed ? [width * 3, width * 2] : dotted ? [0, width * 2] : [],
    dashOffset: 0,
    cap: dotted ? 'round' : 'butt',
    join: 'miter',
    miterLimit: 10,
  };
}

interface Corner {
  readonly x: number;
  readonly y: number;
  /** Clockwise, the ways into the corner and out of it. */
  readonly into: readonly [number, number];
  readonly out: readonly [number, number];
  readonly round: boolean;
}

/** Clockwise from the top left. A corner is round when neither of its sides is cut. */
function cornersOf({ x, y, width, height }: Rect, cuts: Cuts): readonly Corner[] {
  const right = x + width;
  const bottom = y + height;
  return [
    { x, y, into: [0, -1], out: [1, 0], round: !cuts.left && !cuts.top },
    { x: right, y, into: [1, 0], out: [0, 1], round: !cuts.top && !cuts.right },
    { x: right, y: bottom, into: [0, 1], out: [-1, 0], round: !cuts.right && !cuts.bottom },
    { x, y: bottom, into: [-1, 0], out: [0, -1], round: !cuts.bottom && !cuts.left },
  ];
}

function roundedPath(rect: Rect, radius: number, cuts: Cuts): Path {
  const path: PathSegment[] = [];
  for (const corner of cornersOf(rect, cuts)) {
    const r = corner.round ? radius : 0;
    path.push([path.length === 0 ? 'M' : 'L', corner.x - corner.into[0] * r, corner.y - corner.into[1] * r]);
    if (r > 0) path.push(arc(corner, r));
  }
  return [...path, ['Z']];
}

/** The sides that are not cut, joined by corners. */
function framePath(rect: Rect, radius: number, cuts: Cuts): Path {
  if (SIDES.every((side) => !cuts[side])) return radius > 0 ? roundedPath(rect, radius, cuts) : rectPath(rect);
  const corners = cornersOf(rect, cuts);
  // Begin with a side that follows a cut one.
  const first = SIDES.findIndex((side, i) => !cuts[side] && cuts[SIDES[(i + 3) % 4] ?? side]);
  const path: PathSegment[] = [];
  for (let n = 0; n < 4; n++) {
    const i = (first + n) % 4;
    const from = corners[i];
    const to = corners[(i + 1) % 4];
    if (!from || !to || cuts[SIDES[i] ?? 'top']) continue;
    const start = from.round ? radius : 0;
    const end = to.round ? radius : 0;
    if (!from.round || path.length === 0) path.push(['M', from.x + from.out[0] * start, from.y + from.out[1] * start]);
    path.push(['L', to.x - to.into[0] * end, to.y - to.into[1] * end]);
    if (to.round && end > 0) path.push(arc(to, end));
  }
  return path;
}

function arc({ x, y, into, out }: Corner, radius: number): PathSegment {
  const k = radius * (1 - QUARTER);
  return [
    'C',
    x - into[0] * k,
    y - into[1] * k,
    x + out[0] * k,
    y + out[1] * k,
    x + out[0] * radius,
    y + out[1] * radius,
  ];
}

/** A line between columns. */
export function paintRule(fragment: RuleFragment, surface: Surface): void {
  const { rect, style, color } = fragment;
  const upright = rect.height >= rect.width;
  const width = upright ? rect.width : rect.height;
  const middleX = rect.x + rect.width / 2;
  const middleY = rect.y + rect.height / 2;
  const ends: Ends = upright
    ? [middleX, rect.y, middleX, rect.y + rect.height]
    : [rect.x, middleY, rect.x + rect.width, middleY];
  sideLine({ width, style, color }, ends, surface);
}
