/**
 * Flexbox and grid (CSS Flexbox 1, CSS Grid 1): a library finds the places of items, our own layout their heights. Items
 * side by side are one piece of the flow: pages break between lines of items, and inside the items of a tall line.
 */

import type { BlockBox, Box } from '../../box/box.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Rect, Size } from '../../core/geometry.ts';
import type { Alignment, ComputedStyle } from '../../css/computed-style.ts';
import type { ElementNode } from '../../html/element.ts';
import type { LayoutContext } from '../context.ts';
import { firstBaseline } from '../line/baseline.ts';
import { heightLimits, overBox } from './block-height.ts';
import { boxEdges } from './box-edges.ts';
import { applyBreak } from './breaks.ts';
import { borderBoxWidths } from './content-width.ts';
import type { FlexItem, PlacedBox } from './flex-items.ts';
import { flowHeight, notesOf, type Piece, type PieceContent } from './flow.ts';
import type { FlowBuilder } from './flow-builder.ts';
import { type FlowPlace, type LayOutBox, layOutWithMargin } from './flow-place.ts';
import type { LaidApart } from './kept-layouts.ts';
import { placePieces } from './place.ts';

export function layOutFlex(
  box: BlockBox,
  children: readonly Box[],
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layOutBox: LayOutBox,
): void {
  if (!context.flex) throw new Error('a flex or grid box is laid out without the engine for it');
  const at: ItemPlace = { element: place.element, base: place.width, context, layOutBox };
  const items = children.map((child) => flexItem(child, box.style, at));
  const { least } = heightLimits(box.style, boxEdges(box.style, place.width), undefined);
  const { boxes, height } = context.flex.place(box.style, { width: place.width, height: place.height, least }, items);
  const placed = children.map((child, i) => layOutItem(child, boxes[i] ?? NOWHERE, items[i]?.align ?? 'start', at));
  for (const { box: item, rect, height: needed } of placed) {
    const isLimited = item.style.height !== 'auto' || item.style.maxHeight !== 'none';
    if (isLimited && item.kind === 'block' && needed > rect.height + SLACK) {
      context.report(overBox(needed, rect.height), item.element ?? place.element);
    }
  }
  const right = Math.max(0, ...boxes.map(({ rect }) => rect.x + rect.width));
  if (right > place.width + SLACK) context.report(tooWide(right, place.width), box.element ?? place.element);
  const groups = groupsOf(placed);
  let bottom = 0;
  groups.forEach((group, g) => {
    const top = Math.min(...group.map((item) => item.rect.y));
    if (g > 0) builder.margin(Math.max(0, top - bottom));
    for (const { box: item } of group) applyBreak(item, 'before', builder, context);
    const end = Math.max(...group.map((item) => item.rect.y + item.rect.height));
    const last = g === groups.length - 1;
    pushGroup(group, { top: g > 0 ? top : 0, bottom: last ? Math.max(end, height) : end }, place, context, builder);
    for (const { box: item } of group) applyBreak(item, 'after', builder, context);
    bottom = end;
  });
}

/** A difference too small to see, pt. */
const SLACK = 0.5;

function tooWide(needed: number, available: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/items-too-wide',
    message: `boxes side by side need ${Math.ceil(needed)} pt but have only ${Math.floor(available)} pt: they overflow their box`,
    hint: 'let them wrap (`flex-wrap: wrap`), remove one, or reduce words, gaps and padding',
  };
}

const NOWHERE: PlacedBox = {
  rect: { x: 0, y: 0, width: 0, height: 0 },
  edges: { top: 0, right: 0, bottom: 0, left: 0 },
};

interface ItemPlace {
  readonly element: ElementNode;
  /** The container's content width, which percentages refer to. */
  readonly base: number;
  readonly context: LayoutContext;
  readonly layOutBox: LayOutBox;
}

interface PlacedItem {
  readonly box: Box;
  readonly rect: Rect;
  readonly pieces: readonly Piece[];
  /** The content's height, which may exceed the item's rectangle. */
  readonly height: number;
  /** True where its box extends to the bottom of the row. */
  readonly stretch: boolean;
  /** From the top of its line; undefined where the item isn't aligned by baseline. */
  readonly baseline: number | undefined;
}

function flexItem(box: Box, container: ComputedStyle, at: ItemPlace): FlexItem {
  const { style } = box;
  const edges = boxEdges(style, at.base);
  // Percentages don't contribute to content sizes.
  const fixed = boxEdges(style, 0);
  const inset = edges.left + edges.right;
  const own = borderBoxWidths(box, at.context);
  const content = (width: number): number => roundedUp(Math.max(0, width - fixed.left - fixed.right));
  return {
    style,
    align: style.alignSelf === 'auto' ? container.alignItems : style.alignSelf,
    widths: { min: content(own.min), max: content(own.max) },
    heightAt: (width) =>
      Math.max(0, heightOf(laidAt(box, { width: width + inset, height: 0 }, edges, at)) - edges.top - edges.bottom),
  };
}

/** The engine uses 32-bit floats: words must not wrap because it rounded their width down. */
function roundedUp(width: number): number {
  return Math.ceil(width * GRID + 0.01) / GRID;
}

/** Steps for each pt that 32-bit floats represent exactly. */
const GRID = 64;

/** The item's content laid out for a border box of the given size; cached by size. */
function laidAt(
  box: Box,
  size: Size,
  edges: PlacedBox['edges'],
  { element, context, layOutBox }: ItemPlace,
): LaidApart {
  const { top, right, bottom, left } = edges;
  return context.kept.of(box, `item ${size.width} ${size.height} ${top} ${right} ${bottom} ${left}`, () =>
    layOutWithMargin(sized(box, size, edges), { width: size.width, element, continues: 'by rows' }, context, layOutBox),
  );
}

function heightOf({ pieces, marginBottom }: LaidApart): number {
  return Math.max(0, (pieces[0]?.spaceBefore ?? 0) + flowHeight(pieces) + marginBottom);
}

function layOutItem(box: Box, { rect, edges }: PlacedBox, align: Alignment, at: ItemPlace): PlacedItem {
  const stretch = align === 'stretch' && box.style.height === 'auto' && box.kind !== 'replaced';
  const laid = laidAt(box, { width: rect.width, height: stretch ? 0 : rect.height }, edges, at);
  const own = align === 'baseline' ? firstBaseline(laid.pieces) : undefined;
  const baseline = own === undefined ? undefined : rect.y + own;
  return { box, rect, pieces: laid.pieces, height: heightOf(laid), stretch, baseline };
}

/** The item with its final size: the engine has already resolved margins, limits and alignment. */
function sized(box: Box, size: Size, edges: PlacedBox['edges']): Box {
  const { style } = box;
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

/** Groups items that are side by side (their heights overlap), from top to bottom. */
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

/** Items side by side up to this share of a page aren't broken: they move to the next page together. */
const KEPT_SHARE = 0.5;

function pushGroup(
  group: readonly PlacedItem[],
  extent: { readonly top: number; readonly bottom: number },
  place: FlowPlace,
  context: LayoutContext,
  builder: FlowBuilder,
): void {
  const lowest = Math.max(0, ...group.map((item) => item.baseline ?? 0));
  const { x: left } = place;
  const flows = group.map(({ rect, pieces, height, stretch, baseline }) => {
    const drop = baseline === undefined ? 0 : lowest - baseline;
    const top = rect.y - extent.top + drop;
    return { pieces, x: left + rect.x, top, width: rect.width, height: rect.height, reach: top + height, stretch };
  });
  const height = Math.max(extent.bottom - extent.top, ...flows.map((flow) => flow.top + flow.height));
  const content: PieceContent = {
    kind: 'beside',
    beside: { flows, keptBelow: context.pages.laterHeight(builder.page) * KEPT_SHARE },
    place: (x, y) =>
      flows.flatMap(({ pieces, x: itemX, top, height: own, stretch }) => {
        const bottom = { bottom: y + top + own, continues: false };
        const from = y + top + (pieces[0]?.spaceBefore ?? 0);
        return placePieces(pieces, x + itemX, from, stretch ? bottom : undefined);
      }),
  };
  const reach = Math.max(height, ...flows.map((flow) => flow.reach));
  builder.push(height, content, { notes: notesOf(flows.flatMap((flow) => flow.pieces)), reach });
}
