/** Horizontal and vertical dimensions of block boxes (CSS 2.2, 8 and 10.3.3), all in pt. */

import type { ComputedStyle } from '../../css/computed-style.ts';
import { resolveAuto, resolveLength } from '../lengths.ts';

export interface BoxEdges {
  readonly marginTop: number;
  readonly marginBottom: number;
  /** Border and padding together. */
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Percentages of margins and padding, vertical ones too, refer to the containing block's width. */
export function boxEdges(style: ComputedStyle, containingWidth: number): BoxEdges {
  return {
    marginTop: resolveAuto(style.marginTop, containingWidth),
    marginBottom: resolveAuto(style.marginBottom, containingWidth),
    top: style.borderTopWidth + resolveLength(style.paddingTop, containingWidth),
    right: style.borderRightWidth + resolveLength(style.paddingRight, containingWidth),
    bottom: style.borderBottomWidth + resolveLength(style.paddingBottom, containingWidth),
    left: style.borderLeftWidth + resolveLength(style.paddingLeft, containingWidth),
  };
}

export interface HorizontalPlace {
  /** The border box's left edge. */
  readonly x: number;
  readonly width: number;
  readonly contentX: number;
  /** Never negative: 0 where the edges leave no space. */
  readonly contentWidth: number;
}

/**
 * The horizontal place of a block in normal flow, in a containing block with left edge `x`. `used` is the border box's
 * width where something other than `width` determines it, such as a table's columns.
 */
export function placeHorizontally(
  style: ComputedStyle,
  edges: Pick<BoxEdges, 'left' | 'right'>,
  containing: { readonly x: number; readonly width: number; readonly direction?: ComputedStyle['direction'] },
  used?: number,
): HorizontalPlace {
  const marginLeft = resolveAuto(style.marginLeft, containing.width);
  const marginRight = resolveAuto(style.marginRight, containing.width);
  const inset = edges.left + edges.right;
  const width = used ?? borderBoxWidth(style, inset, containing.width);
  const rest = containing.width - width - marginLeft - marginRight;
  // The excess or shortfall goes to the end side of the containing block (CSS 2.2, 10.3.3).
  let shift = marginLeft + (containing.direction === 'rtl' && style.marginRight !== 'auto' ? rest : 0);
  if (style.marginLeft === 'auto' && style.marginRight === 'auto') shift = Math.max(0, rest / 2);
  else if (style.marginLeft === 'auto') shift = Math.max(0, rest);
  const x = containing.x + shift;
  return { x, width, contentX: x + edges.left, contentWidth: Math.max(0, width - inset) };
}

/** The border box's width from `width`, `min-width` and `max-width`; `auto` fills the containing block. */
export function borderBoxWidth(style: ComputedStyle, inset: number, base: number): number {
  if (style.width !== 'auto') {
    const width = resolveLength(style.width, base);
    return clampWidth(style, style.boxSizing === 'border-box' ? width : width + inset, inset, base);
  }
  return clampWidth(
    style,
    base - resolveAuto(style.marginLeft, base) - resolveAuto(style.marginRight, base),
    inset,
    base,
  );
}

/** Clamps a border box's width to at least `min-width` and at most `max-width`. */
export function clampWidth(style: ComputedStyle, width: number, inset: number, base: number): number {
  const extra = style.boxSizing === 'border-box' ? 0 : inset;
  const max = style.maxWidth === 'none' ? Number.POSITIVE_INFINITY : resolveLength(style.maxWidth, base) + extra;
  const min = resolveAuto(style.minWidth, base) + extra;
  return Math.max(min, Math.min(width, max), 0);
}
