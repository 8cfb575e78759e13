/** Borders of boxes (CSS Backgrounds 3, 4): all styles, mitred where they meet. */

import type { Color } from '../core/color.ts';
import type { Path, StrokeStyle } from '../core/drawing.ts';
import { IDENTITY, type Rect } from '../core/geometry.ts';
import type { BorderStyle, ComputedStyle } from '../css/computed-style.ts';
import {
  type Cuts,
  type Insets,
  inset,
  isSquare,
  openPath,
  type Radii,
  roundedPath,
  SIDES,
  type SideName,
} from './round-rect.ts';
import type { Surface } from './surface.ts';

export interface Side {
  readonly width: number;
  readonly style: BorderStyle;
  readonly color: Color;
}

export type Sides = Readonly<Record<SideName, Side>>;

const NONE: Side = { width: 0, style: 'none', color: { r: 0, g: 0, b: 0, a: 0 } };

export function sidesOf(style: ComputedStyle, cuts: Cuts): Sides {
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

export function visible(side: Side): boolean {
  return side.width > 0 && side.style !== 'none' && side.style !== 'hidden' && side.color.a > 0;
}

/** A box's border box with its corners, and its cut sides. */
export interface Frame {
  readonly rect: Rect;
  readonly radii: Radii;
  readonly cuts: Cuts;
}

/** Paints one stroke where all sides are alike, one shape where all have one colour, otherwise each side. */
export function paintBorders(frame: Frame, sides: Sides, surface: Surface): void {
  const seen = SIDES.filter((name) => visible(sides[name]));
  const [first] = seen;
  if (!first) return;
  const one = sides[first];
  const square = isSquare(frame.radii);
  const all = SIDES.every((name) => frame.cuts[name] || visible(sides[name]));
  const alike = seen.every((name) => sameSide(sides[name], one)) && isFlat(one.style);
  if (alike && (all || square)) strokeFrame(withoutSides(frame, sides), one, surface);
  else if (seen.length === 4 && seen.every((name) => sides[name].style === 'solid' && sameColor(sides[name], one))) {
    surface.fill([...outer(frame), ...inner(frame, sides)], 'evenodd', one.color);
  } else for (const name of seen) paintMitred(name, frame, sides, surface);
}

/** Treats sides without a border as cut, so that the stroke ends there. */
function withoutSides(frame: Frame, sides: Sides): Frame {
  const open = (name: SideName): boolean => frame.cuts[name] || !visible(sides[name]);
  return { ...frame, cuts: { top: open('top'), right: open('right'), bottom: open('bottom'), left: open('left') } };
}

/** Styles whose sides look alike. */
function isFlat(style: BorderStyle): boolean {
  return style === 'solid' || style === 'dashed' || style === 'dotted' || style === 'double';
}

function sameSide(a: Side, b: Side): boolean {
  return a.width === b.width && a.style === b.style && sameColor(a, b);
}

function sameColor({ color: p }: Side, { color: q }: Side): boolean {
  return p.r === q.r && p.g === q.g && p.b === q.b && p.a === q.a;
}

function outer({ rect, radii }: Frame): Path {
  return roundedPath(rect, radii);
}

function inner({ rect, radii }: Frame, sides: Sides): Path {
  const inside = inset(rect, radii, widthsOf(sides));
  return roundedPath(inside.rect, inside.radii);
}

function widthsOf(sides: Sides): Insets {
  const width = (side: Side): number => (visible(side) ? side.width : 0);
  const { top, right, bottom, left } = sides;
  return { top: width(top), right: width(right), bottom: width(bottom), left: width(left) };
}

/** Strokes along the middle of the border; a double border has two, each a third of its width. */
function strokeFrame(frame: Frame, side: Side, surface: Surface): void {
  if (side.style === 'double') {
    const third = side.width / 3;
    strokeAt(frame, { ...side, style: 'solid', width: third }, third / 2, surface);
    strokeAt(frame, { ...side, style: 'solid', width: third }, side.width - third / 2, surface);
    return;
  }
  if (side.style === 'solid' || !isSquare(frame.radii)) {
    strokeAt(frame, side, side.width / 2, surface);
    return;
  }
  // Dashes begin and end in square corners.
  for (const name of SIDES) {
    if (!frame.cuts[name]) paintLine(name, side, middleOf(frame.rect, name, side.width), surface);
  }
}

function strokeAt({ rect, radii, cuts }: Frame, side: Side, depth: number, surface: Surface): void {
  const by = (name: SideName): number => (cuts[name] ? 0 : depth);
  const insets = { top: by('top'), right: by('right'), bottom: by('bottom'), left: by('left') };
  if (rect.width < insets.left + insets.right || rect.height < insets.top + insets.bottom) return;
  const middle = inset(rect, radii, insets);
  const length = 2 * (middle.rect.width + middle.rect.height);
  surface.stroke(openPath(middle.rect, middle.radii, cuts), strokeOf(side, length, true));
}

/** Paints a side up to the mitres at its ends, including its share of round corners. */
function paintMitred(name: SideName, frame: Frame, sides: Sides, surface: Surface): void {
  const side = sides[name];
  const part = mitre(name, frame.rect, widthsOf(sides));
  if (isSquare(frame.radii) && (side.style === 'solid' || side.style === 'inset' || side.style === 'outset')) {
    surface.fill(part, 'nonzero', shaded(side, name));
    return;
  }
  surface.push(IDENTITY, part);
  if (isSquare(frame.radii)) paintLine(name, side, middleOf(frame.rect, name, side.width), surface);
  else surface.fill([...outer(frame), ...inner(frame, sides)], 'evenodd', shaded(side, name));
  surface.pop();
}

/** The quadrilateral of a side, from the corners of the border box to those of the padding box. */
function mitre(name: SideName, { x, y, width, height }: Rect, { top, right, bottom, left }: Insets): Path {
  const [x2, y2] = [x + width, y + height];
  const [ix, iy, ix2, iy2] = [x + left, y + top, x2 - right, y2 - bottom];
  const points: Readonly<Record<SideName, readonly (readonly [number, number])[]>> = {
    top: [[x, y], [x2, y], [ix2, iy], [ix, iy]],
    right: [[x2, y], [x2, y2], [ix2, iy2], [ix2, iy]],
    bottom: [[x2, y2], [x, y2], [ix, iy2], [ix2, iy2]],
    left: [[x, y2], [x, y], [ix, iy], [ix, iy2]],
  }; // biome-ignore format: four corners each
  return [...points[name].map(([px, py], i) => [i === 0 ? 'M' : 'L', px, py] as const), ['Z']];
}

export type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

/** The line along the middle of a side. */
function middleOf({ x, y, width, height }: Rect, name: SideName, thickness: number): Ends {
  const half = thickness / 2;
  switch (name) {
    case 'top':
      return [x, y + half, x + width, y + half];
    case 'right':
      return [x + width - half, y, x + width - half, y + height];
    case 'bottom':
      return [x, y + height - half, x + width, y + height - half];
    case 'left':
      return [x + half, y, x + half, y + height];
    default: {
      const never: never = name;
      return never;
    }
  }
}

/** Paints one straight border in its style. `name` is the side, which determines its shading. */
export function paintLine(name: SideName, side: Side, ends: Ends, surface: Surface): void {
  if (!visible(side)) return;
  const [x1, y1, x2, y2] = ends;
  const length = Math.hypot(x2 - x1, y2 - y1);
  // Two parallel lines at this distance from the middle.
  const pair = (distance: number, width: number, colors: readonly [Color, Color]): void => {
    const [dx, dy] = x1 === x2 ? [distance, 0] : [0, distance];
    const line = { ...side, style: 'solid', width } as const;
    surface.stroke(linePath([x1 - dx, y1 - dy, x2 - dx, y2 - dy]), strokeOf({ ...line, color: colors[0] }, length));
    surface.stroke(linePath([x1 + dx, y1 + dy, x2 + dx, y2 + dy]), strokeOf({ ...line, color: colors[1] }, length));
  };
  switch (side.style) {
    case 'double':
      pair(side.width / 3, side.width / 3, [side.color, side.color]);
      break;
    case 'groove':
      pair(side.width / 4, side.width / 2, [darker(side.color), side.color]);
      break;
    case 'ridge':
      pair(side.width / 4, side.width / 2, [side.color, darker(side.color)]);
      break;
    default:
      surface.stroke(linePath(dotted(side, ends)), strokeOf({ ...side, color: shaded(side, name) }, length));
  }
}

/** Shortens a dotted line so that its round dots stay inside the ends. */
function dotted({ style, width }: Side, [x1, y1, x2, y2]: Ends): Ends {
  if (style !== 'dotted') return [x1, y1, x2, y2];
  const half = width / 2;
  return x1 === x2 ? [x1, y1 + half, x2, y2 - half] : [x1 + half, y1, x2 - half, y2];
}

/** Light comes from the top left: sunken borders are darker at top and left, raised ones at the other sides. */
function shaded({ style, color }: Side, name: SideName): Color {
  const lit = name === 'top' || name === 'left';
  if (style === 'inset' || style === 'groove') return lit ? darker(color) : color;
  if (style === 'outset' || style === 'ridge') return lit ? color : darker(color);
  return color;
}

function darker({ r, g, b, a }: Color): Color {
  const less = (value: number): number => Math.round(value * 0.6);
  return { r: less(r), g: less(g), b: less(b), a };
}

function linePath([x1, y1, x2, y2]: Ends): Path {
  return [
    ['M', x1, y1],
    ['L', x2, y2],
  ];
}

/** Dashes and dots divide the length evenly: a line starts and ends with one, and a `closed` line joins seamlessly. */
function strokeOf(side: Side, length: number, closed = false): StrokeStyle {
  const { width, color, style } = side;
  return {
    color,
    width,
    dash: style === 'dashed' ? dashes(width, length, closed) : style === 'dotted' ? dots(width, length, closed) : [],
    dashOffset: 0,
    cap: style === 'dotted' ? 'round' : 'butt',
    join: 'miter',
    miterLimit: 10,
  };
}

function dashes(width: number, length: number, closed: boolean): readonly number[] {
  const [dash, gap] = [width * 3, width * 2];
  const count = Math.max(1, Math.round((length + (closed ? 0 : gap)) / (dash + gap)));
  const stretch = length / (count * (dash + gap) - (closed ? 0 : gap));
  return [dash * stretch, gap * stretch];
}

function dots(width: number, length: number, closed: boolean): readonly number[] {
  const run = closed ? length : Math.max(0, length - width);
  const count = Math.max(1, Math.round(run / (width * 2)));
  return [0, run / count];
}
