/** Boxes placed in a line like a single letter: images, charts, inline-blocks (CSS 2.2, 10.3.9 and 10.8.1). */

import type { AtomicInline, Box } from '../../box/box.ts';
import type { Rect } from '../../core/geometry.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import type { ElementNode } from '../../html/element.ts';
import type { Line } from '../../text/line.ts';
import type { FigureRoom, LayoutContext, SizedContent } from '../context.ts';
import { boxEdges, placeHorizontally } from '../flow/box-edges.ts';
import { borderBoxWidths } from '../flow/content-width.ts';
import { framed } from '../flow/figures.ts';
import { flowHeight } from '../flow/flow.ts';
import { type LayOutBox, layOutApart } from '../flow/flow-place.ts';
import { placePieces } from '../flow/place.ts';
import type { Fragment } from '../fragment.ts';
import { resolveAuto, resolveLength } from '../lengths.ts';
import { type AtomicBox, paintsItself, type SizeAtomic } from './inline.ts';
import { elementOf } from './place-text.ts';
import { textStyle } from './text-style.ts';

/** Sizes boxes in the lines of a block with the given room. */
export function atomicSizer(room: FigureRoom, context: LayoutContext, layOutBox: LayOutBox): SizeAtomic {
  return (item) => {
    const { width } = room;
    const sized =
      item.box.kind === 'replaced' ? replacedBox(item, room, context) : inlineBlock(item, width, context, layOutBox);
    return sized && withMargins(item, sized, room, context);
  };
}

// A function of its own: what places a box is kept, and must not hold on to the context of its layout.
function withMargins(
  item: AtomicInline,
  { content, baseline }: SizedBox,
  room: FigureRoom,
  context: LayoutContext,
): AtomicBox {
  const { style } = item.box;
  const { width } = room;
  const left = resolveAuto(style.marginLeft, width);
  const top = resolveAuto(style.marginTop, width);
  const bottom = resolveAuto(style.marginBottom, width);
  const height = top + content.height + bottom;
  const { verticalAlign } = style;
  const ascent = above(item, { height, baseline: baseline === undefined ? height : top + baseline }, context);
  return {
    width: left + content.width + resolveAuto(style.marginRight, width),
    ascent,
    descent: height - ascent,
    lineEdge: verticalAlign === 'top' || verticalAlign === 'bottom' ? verticalAlign : undefined,
    payload: {
      ...content,
      place: (x, y) => content.place(x + left, y + top),
      ...(content.block && { block: { ...content.block, left, ownLine: height > room.height } }),
    },
  };
}

/** An inline-block to be laid out as a block. */
export interface LoneBlock {
  readonly box: Box;
  readonly element: ElementNode;
  /** The border box's left edge, from that of the surrounding block, pt. */
  readonly x: number;
  readonly width: number;
}

/** The inline-block that is alone on its line: it can break across pages like a block. */
export function loneBlock({ items }: Line, elements: readonly ElementNode[]): LoneBlock | undefined {
  const [item, ...others] = items.filter((one) => one.kind === 'box' || one.run.text.trim() !== '');
  if (item?.kind !== 'box' || others.length > 0) return undefined;
  const { block, width } = item.payload as SizedContent;
  return block && { box: block.box, element: elementOf(item, elements), x: item.x + block.left, width };
}

interface SizedBox {
  readonly content: SizedContent;
  /** The last line's baseline, from the border box's top; undefined without lines: the box sits on its lower margin. */
  readonly baseline: number | undefined;
}

function replacedBox({ box }: AtomicInline, room: FigureRoom, context: LayoutContext): SizedBox | undefined {
  if (box.kind !== 'replaced') return undefined;
  const { top, right, bottom, left } = boxEdges(box.style, room.width);
  const inner = {
    ...room,
    width: Math.max(0, room.width - left - right),
    height: Math.max(0, room.height - top - bottom),
  };
  const content = context.replaced(box, inner);
  if (!content) return undefined;
  const [width, height] = [content.width + left + right, content.height + top + bottom];
  const place = (x: number, y: number): Fragment =>
    framed(content.place(x + left, y + top), box, { x, y, width, height });
  return { content: { width, height, place }, baseline: undefined };
}

/** An inline-block as wide as its content, at most as wide as the line, unless it has a `width`. */
function inlineBlock(
  { box, element }: AtomicInline,
  available: number,
  context: LayoutContext,
  layOutBox: LayOutBox,
): SizedBox {
  const { style } = box;
  const margins = resolveAuto(style.marginLeft, available) + resolveAuto(style.marginRight, available);
  const own = resolved(style, available);
  const room =
    style.width === 'auto'
      ? shrinkToFit({ ...box, style: own } as typeof box, available - margins, context)
      : available;
  const at = { ...own, marginLeft: 0, marginRight: 0, marginTop: 0, marginBottom: 0 };
  const { x, width } = placeHorizontally(at, boxEdges(at, available), { x: 0, width: room });
  const pieces = layOutApart({ ...box, style: at } as typeof box, { width: room, element }, context, layOutBox);
  const height = flowHeight(pieces);
  const fragments = (left: number, top: number): readonly Fragment[] => placePieces(pieces, left - x, top);
  const baseline = lastBaseline(fragments(0, 0));
  return {
    content: {
      width,
      height,
      block: {
        box: { ...box, style: { ...at, width: 'auto', minWidth: 0, maxWidth: 'none' } } as typeof box,
        left: 0,
        ownLine: false,
      },
      place: (left, top) => boxed(fragments(left, top), box, { x: left, y: top, width, height }),
    },
    baseline,
  };
}

/** Resolves percentages of the box's widths and padding against the block around the line, not the width found for it. */
function resolved(style: ComputedStyle, base: number): ComputedStyle {
  const { minWidth, maxWidth, paddingTop, paddingRight, paddingBottom, paddingLeft } = style;
  if (![minWidth, maxWidth, paddingTop, paddingRight, paddingBottom, paddingLeft].some((v) => typeof v === 'object')) {
    return style;
  }
  return {
    ...style,
    minWidth: minWidth === 'auto' ? 'auto' : resolveLength(minWidth, base),
    maxWidth: maxWidth === 'none' ? 'none' : resolveLength(maxWidth, base),
    paddingTop: resolveLength(paddingTop, base),
    paddingRight: resolveLength(paddingRight, base),
    paddingBottom: resolveLength(paddingBottom, base),
    paddingLeft: resolveLength(paddingLeft, base),
  };
}

/** The smaller of the line's width and the content's unbroken width, but no less than the longest word. */
function shrinkToFit(box: Box, available: number, context: LayoutContext): number {
  const { min, max } = borderBoxWidths(box, context);
  return Math.min(Math.max(min, available), max);
}

/** The single fragment of the box, even for an empty one. */
function boxed(fragments: readonly Fragment[], box: Box, rect: Rect): Fragment {
  const [only] = fragments;
  if (only && fragments.length === 1) return only;
  const style = paintsItself(box.style) ? box.style : undefined;
  return {
    kind: 'box',
    element: box.element,
    style,
    rect,
    first: true,
    last: true,
    repeated: false,
    children: fragments,
  };
}

/** The baseline of the last line inside (CSS 2.2, 10.8.1). */
function lastBaseline(fragments: readonly Fragment[]): number | undefined {
  for (const fragment of fragments.toReversed()) {
    const found =
      fragment.kind === 'line'
        ? fragment.baseline
        : fragment.kind === 'box'
          ? lastBaseline(fragment.children)
          : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How far the margin box extends above the line's baseline. */
function above(
  { box, rise, around, element }: AtomicInline,
  { height, baseline }: { readonly height: number; readonly baseline: number },
  context: LayoutContext,
): number {
  const { verticalAlign } = box.style;
  if (verticalAlign !== 'middle') return baseline + rise;
  const { language } = element;
  const { font } = textStyle({ style: around, rise: 0, language }, context);
  return (height + context.text.metrics(font).xHeight) / 2;
}
