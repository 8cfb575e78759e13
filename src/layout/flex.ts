/**
 * Flexbox and grid (CSS Flexbox 1, CSS Grid 1): a library says where items stand, our own layout how high they are. Items
 * side by side are one piece of the flow, so that pages break between lines of items.
 */

import type { BlockBox, Box } from '../box/box.ts';
import type { Rect } from '../core/geometry.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import type { ElementNode } from '../html/element.ts';
import { firstBaseline } from './baseline.ts';
import { boxEdges } from './box-edges.ts';
import { applyBreak } from './breaks.ts';
import { borderBoxWidths } from './content-width.ts';
import type { LayoutContext } from './context.ts';
import type { FlexItem } from './flex-engine.ts';
import { flowHeight, notesOf, type Piece } from './flow.ts';
import type { FlowBuilder } from './flow-builder.ts';
import { type FlowPlace, type LayBox, layWithMargin } from './flow-place.ts';
import { placePieces } from './place.ts';

export function layFlex(
  box: BlockBox,
  children: readonly Box[],
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layBox: LayBox,
): void {
  if (!context.flex) throw new Error('a flex or grid box is laid out without the engine for it');
  const at: ItemPlace = { element: place.element, base: place.width, context, layBox };
  const items = children.map((child) => flexItem(child, box.style, at));
  const { rects, height } = context.flex.place(box.style, place.width, items);
  const placed = children.map((child, i): PlacedItem => {
    const rect = rects[i] ?? { x: 0, y: 0, width: 0, height: 0 };
    return { box: sized(child, rect, place.width), rect, baseline: items[i]?.align === 'baseline' };
  });
  const groups = groupsOf(placed);
  let bottom = 0;
  groups.forEach((group, g) => {
    const top = Math.min(...group.map((item) => item.rect.y));
    if (g > 0) builder.margin(Math.max(0, top - bottom));
    for (const { box: item } of group) applyBreak(item.style.breakBefore, builder);
    const end = Math.max(...group.map((item) => item.rect.y + item.rect.height));
    const last = g === groups.length - 1;
    pushGroup(group, { top: g > 0 ? top : 0, bottom: last ? Math.max(end, height) : end }, place, at, builder);
    for (const { box: item } of group) applyBreak(item.style.breakAfter, builder);
    bottom = end;
  });
}

interface ItemPlace {
  readonly element: ElementNode;
  /** The container's content width, which percentages refer to. */
  readonly base: number;
  readonly context: LayoutContext;
  readonly layBox: LayBox;
}

interface PlacedItem {
  readonly box: Box;
  readonly rect: Rect;
  readonly baseline: boolean;
}

function flexItem(box: Box, container: ComputedStyle, { element, base, context, layBox }: ItemPlace): FlexItem {
  const { style } = box;
  const edges = boxEdges(style, base);
  const inset = edges.left + edges.right;
  const own = borderBoxWidths(box, context);
  const heights = new Map<number, number>();
  return {
    style,
    align: style.alignSelf === 'auto' ? container.alignItems : style.alignSelf,
    widths: { min: Math.max(0, own.min - inset), max: Math.max(0, own.max - inset) },
    heightAt(width) {
      const known = heights.get(width);
      if (known !== undefined) return known;
      const item = sized(box, { width: width + inset, height: 0 }, base);
      const { pieces, marginBottom } = layWithMargin(item, { width: width + inset, element }, context, layBox);
      const height = Math.max(0, (pieces[0]?.spaceBefore ?? 0) + flowHeight(pieces) + marginBottom);
      const content = Math.max(0, height - edges.top - edges.bottom);
      heights.set(width, content);
      return content;
    },
  };
}

/** The item with the size that was found for it: the engine has seen to margins, limits and alignment. */
function sized(box: Box, size: { readonly width: number; readonly height: number }, base: number): Box {
  const { style } = box;
  const edges = boxEdges(style, base);
  const replaced = box.kind === 'replaced';
  const width = replaced ? Math.max(0, size.width - edges.left - edges.right) : size.width;
  const own: ComputedStyle = {
    ...style,
    boxSizing: replaced ? 'content-box' : 'border-box',
    width,
    height: 'auto',
    minWidth: 0,
    maxWidth: 'none',
    minHeight: replaced ? 0 : size.height,
    maxHeight: 'none',
    marginTop: 0,
    marginRight: 0,
    marginBottom: 0,
    marginLeft: 0,
    paddingTop: edges.top - style.borderTopWidth,
    paddingRight: edges.right - style.borderRightWidth,
    paddingBottom: edges.bottom - style.borderBottomWidth,
    paddingLeft: edges.left - style.borderLeftWidth,
  };
  return { ...box, style: own } as Box;
}

/** Items that stand beside each other, from top to bottom: those whose heights overlap. */
function groupsOf(items: readonly PlacedItem[]): readonly (readonly PlacedItem[])[] {
  const groups: { items: PlacedItem[]; bottom: number }[] = [];
  const order = [...items].sort((a, b) => a.rect.y - b.rect.y);
  for (const item of order) {
    const last = groups.at(-1);
    const bottom = item.rect.y + item.rect.height;
    if (last && item.rect.y < last.bottom - 0.01) {
      last.items.push(item);
      last.bottom = Math.max(last.bottom, bottom);
    } else groups.push({ items: [item], bottom });
  }
  // Painted, and read, in the order of the source.
  return groups.map((group) => items.filter((item) => group.items.includes(item)));
}

function pushGroup(
  group: readonly PlacedItem[],
  extent: { readonly top: number; readonly bottom: number },
  place: FlowPlace,
  at: ItemPlace,
  builder: FlowBuilder,
): void {
  const laid = group.map((item) => layItem(item, at));
  const lowest = Math.max(0, ...laid.map((item) => item.baseline ?? 0));
  const moved = laid.map((item) => ({ ...item, drop: item.baseline === undefined ? 0 : lowest - item.baseline }));
  const more = Math.max(0, ...moved.map((item) => item.rect.y + item.rect.height + item.drop - extent.bottom));
  const content = {
    kind: 'fragments',
    place: (x: number, y: number) =>
      moved.flatMap(({ pieces, rect, drop }) => {
        const top = y + rect.y - extent.top + drop + (pieces[0]?.spaceBefore ?? 0);
        return placePieces(pieces, x + place.x + rect.x, top);
      }),
  } as const;
  builder.push(extent.bottom - extent.top + more, content, notesOf(laid.flatMap((item) => item.pieces)));
}

interface LaidItem {
  readonly pieces: readonly Piece[];
  readonly rect: Rect;
  /** From the top of its line; undefined where it does not count. */
  readonly baseline: number | undefined;
}

function layItem({ box, rect, baseline }: PlacedItem, { element, context, layBox }: ItemPlace): LaidItem {
  const { pieces } = layWithMargin(box, { width: rect.width, element }, context, layBox);
  const own = baseline ? firstBaseline(pieces) : undefined;
  return { pieces, rect, baseline: own === undefined ? undefined : rect.y + own };
}
