/** Backgrounds and borders of boxes (CSS Backgrounds 3), and lines between columns and cells. */

import { rectPath } from '../core/drawing.ts';
import type { Rect } from '../core/geometry.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import type { BoxFragment, InlineBoxFragment, RuleFragment } from '../layout/fragment.ts';
import { paintBorders, paintLine, sidesOf, visible } from './borders.ts';
import { type Cuts, isSquare, roundedPath, usedRadii } from './round-rect.ts';
import type { Surface } from './surface.ts';

/** True where a box fragment has anything to paint. */
export function paintsBox(fragment: BoxFragment): boolean {
  const { style } = fragment;
  if (!style) return false;
  return style.backgroundColor.a > 0 || Object.values(sidesOf(style, cutsOf(fragment))).some(visible);
}

export function paintBox(fragment: BoxFragment, surface: Surface): void {
  if (fragment.style) paintFrame(fragment.rect, fragment.style, cutsOf(fragment), surface);
}

/** Paints an inline box's background and border on one line, behind its words. */
export function paintInlineBox({ rect, style, cutLeft, cutRight }: InlineBoxFragment, surface: Surface): void {
  paintFrame(rect, style, { top: false, right: cutRight, bottom: false, left: cutLeft }, surface);
}

function cutsOf(fragment: BoxFragment): Cuts {
  return { top: !fragment.first, right: false, bottom: !fragment.last, left: false };
}

function paintFrame(rect: Rect, style: ComputedStyle, cuts: Cuts, surface: Surface): void {
  const radii = usedRadii(style, rect, cuts);
  if (style.backgroundColor.a > 0 && rect.width > 0 && rect.height > 0) {
    surface.fill(isSquare(radii) ? rectPath(rect) : roundedPath(rect, radii), 'nonzero', style.backgroundColor);
  }
  paintBorders({ rect, radii, cuts }, sidesOf(style, cuts), surface);
}

/** A line between columns or cells. */
export function paintRule(fragment: RuleFragment, surface: Surface): void {
  const { rect, style, color } = fragment;
  const { x, y } = rect;
  const upright = rect.height >= rect.width;
  const width = upright ? rect.width : rect.height;
  const middleX = x + rect.width / 2;
  const middleY = y + rect.height / 2;
  if (upright) paintLine('left', { width, style, color }, [middleX, y, middleX, y + rect.height], surface);
  else paintLine('top', { width, style, color }, [x, middleY, x + rect.width, middleY], surface);
}
