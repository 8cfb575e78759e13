/** Backgrounds and borders of boxes (CSS Backgrounds 3), lines between columns, and lines along text. */

import type { Color } from '../core/color.ts';
import type { Path, PathSegment, StrokeStyle } from '../core/drawing.ts';
import { rectPath } from '../core/drawing.ts';
import type { Rect } from '../core/geometry.ts';
import type { BorderStyle, ComputedStyle } from '../css/computed-style.ts';
import type { BoxFragment, RuleFragment, TextFragment } from '../layout/fragment.ts';
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

/** True where a box fragment has anything to paint. */
export function paintsBox(fragment: BoxFragment): boolean {
  const { style } = fragment;
  if (!style) return false;
  return style.backgroundColor.a > 0 || Object.values(sidesOf(fragment, style)).some(visible);
}

export function paintBox(fragment: BoxFragment, surface: Surface): void {
  const { style, rect } = fragment;
  if (!style) return;
  const whole = fragment.first && fragment.last;
  const radius = whole ? Math.max(0, Math.min(style.borderRadius, rect.width / 2, rect.height / 2)) : 0;
  if (style.backgroundColor.a > 0 && rect.width > 0 && rect.height > 0) {
    surface.fill(radius > 0 ? roundedPath(rect, radius) : rectPath(rect), 'nonzero', style.backgroundColor);
  }
  const sides = sidesOf(fragment, style);
  const { top, right, bottom, left } = sides;
  const uniform = [right, bottom, left].every((side) => sameSide(side, top)) && visible(top);
  if (uniform && (radius > 0 || top.style !== 'double')) strokeAll(rect, radius, top, surface);
  else strokeSides(rect, sides, surface);
}

/** Cut ends of a box have no border. */
function sidesOf(fragment: BoxFragment, style: ComputedStyle): Sides {
  return {
    top: fragment.first
      ? { width: style.borderTopWidth, style: style.borderTopStyle, color: style.borderTopColor }
      : NONE,
    right: { width: style.borderRightWidth, style: style.borderRightStyle, color: style.borderRightColor },
    bottom: fragment.last
      ? { width: style.borderBottomWidth, style: style.borderBottomStyle, color: style.borderBottomColor }
      : NONE,
    left: { width: style.borderLeftWidth, style: style.borderLeftStyle, color: style.borderLeftColor },
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
function strokeAll(rect: Rect, radius: number, side: Side, surface: Surface): void {
  const half = side.width / 2;
  const middle = {
    x: rect.x + half,
    y: rect.y + half,
    width: rect.width - side.width,
    height: rect.height - side.width,
  };
  if (middle.width < 0 || middle.height < 0) return;
  const path = radius > half ? roundedPath(middle, radius - half) : rectPath(middle);
  surface.stroke(path, borderStroke(side));
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

function roundedPath(rect: Rect, radius: number): Path {
  const { x, y, width, height } = rect;
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - QUARTER);
  const right = x + width;
  const bottom = y + height;
  const corners: PathSegment[] = [
    ['M', x + r, y],
    ['L', right - r, y],
    ['C', right - k, y, right, y + k, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - k, right - k, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['C', x + k, bottom, x, bottom - k, x, bottom - r],
    ['L', x, y + r],
    ['C', x, y + k, x + k, y, x + r, y],
    ['Z'],
  ];
  return corners;
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

/** The background of inline text, from its font's ascent to its descent. */
export function paintTextBackground(item: TextFragment, surface: Surface): void {
  if (!item.background || item.background.a <= 0 || item.width <= 0) return;
  const { ascender, descender, unitsPerEm } = item.run.face;
  const y = item.y - (ascender * item.size) / unitsPerEm;
  const height = ((ascender - descender) * item.size) / unitsPerEm;
  surface.fill(rectPath({ x: item.x, y, width: item.width, height }), 'nonzero', item.background);
}
