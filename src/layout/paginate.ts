/** From the box tree to pages. */

import type { BlockBox, Box, NamedString } from '../box/box.ts';
import type { PageSelector, PageStyle } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import { layBox } from './blocks.ts';
import type { LayoutContext } from './context.ts';
import { type ColumnsFit, FLOW_START, fitColumns, type Position, repeatedHeads, SLACK } from './fill.ts';
import { type BreakLevel, type ColumnFlow, FlowBuilder, type ForcedBreak, flowHeight, type Piece } from './flow.ts';
import type { Fragment, Page } from './fragment.ts';
import { layMarginBoxes } from './margin-boxes.ts';
import { Placer, placePieces } from './place.ts';
import { namedStrings, type PageStrings } from './strings.ts';

/** Where in a page's flow the next page starts: at a piece, or inside one that is set in columns. */
interface PagePosition {
  readonly index: number;
  readonly inner: Position;
}

/** What one page holds, before anything is placed. */
interface PagePlan {
  readonly items: readonly PlannedItem[];
  readonly next: PagePosition;
  readonly forced: ForcedBreak;
  readonly overflow: number;
}

type PlannedItem =
  | { readonly kind: 'piece'; readonly piece: Piece; readonly y: number; readonly heads: readonly Piece[] }
  | {
      readonly kind: 'columns';
      readonly piece: Piece;
      readonly y: number;
      readonly fit: ColumnsFit;
    };

/**
 * Lays a document out on pages. Every page ends at the least bad place to break; what is too high for a page of its own
 * is set all the same and reported. It always ends: each page takes at least one piece.
 */
export function paginate(
  root: BlockBox,
  pageStyle: (selector: PageSelector) => PageStyle,
  context: LayoutContext,
): readonly Page[] {
  const first = pageStyle({ name: '', first: true, side: 'right' });
  const width = Math.max(0, first.width - first.marginLeft - first.marginRight);
  const builder = new FlowBuilder();
  if (!root.element) return [];
  layBox(root, { x: 0, width, element: root.element, spanner: undefined, markers: [] }, builder, context);
  const contents = fillPages(builder.pieces, pageStyle, context);
  const strings = namedStrings(
    collectStrings(root),
    contents.map((page) => page.content),
  );
  return contents.map(({ style, content }, i) => finishPage(i, contents.length, style, content, strings, context));
}

interface FilledPage {
  readonly style: PageStyle;
  readonly content: readonly Fragment[];
}

function fillPages(
  pieces: readonly Piece[],
  pageStyle: (selector: PageSelector) => PageStyle,
  context: LayoutContext,
): FilledPage[] {
  const pages: FilledPage[] = [];
  const styleOf = (number: number): PageStyle =>
    pageStyle({ name: '', first: number === 1, side: number % 2 === 1 ? 'right' : 'left' });
  let at: PagePosition = { index: 0, inner: FLOW_START };
  do {
    const style = styleOf(pages.length + 1);
    const height = Math.max(0, style.height - style.marginTop - style.marginBottom);
    const plan = planPage(pieces, at, height);
    if (plan.overflow > SLACK) reportOverflow(plan.overflow, pages.length + 1, context);
    pages.push({ style, content: placePage(plan, style) });
    at = plan.next;
    // `break-before: left` or `right` may leave a page blank.
    const nextSide = (pages.length + 1) % 2 === 1 ? 'right' : 'left';
    if (at.index < pieces.length && (plan.forced === 'left' || plan.forced === 'right') && plan.forced !== nextSide) {
      pages.push({ style: styleOf(pages.length + 1), content: [] });
    }
  } while (at.index < pieces.length);
  return pages;
}

function reportOverflow(by: number, page: number, context: LayoutContext): void {
  context.report({
    severity: 'warning',
    code: 'layout/too-high',
    message: `something on page ${page} is ${by.toFixed(1)} pt higher than the page and runs over its foot`,
    hint: 'make the figure or box lower, or let it break (`break-inside: auto`)',
  });
}

interface Candidate {
  readonly count: number;
  readonly index: number;
  readonly level: BreakLevel;
}

/** Takes pieces while they fit, then goes back to the least bad break. */
function planPage(pieces: readonly Piece[], start: PagePosition, height: number): PagePlan {
  const items: PlannedItem[] = [];
  let best: Candidate | undefined;
  let y = 0;
  const end = (index: number, inner: Position, forced: ForcedBreak, overflow = 0): PagePlan => {
    return { items, next: { index, inner }, forced, overflow };
  };
  const back = (index: number): PagePlan => {
    if (!best) return end(index, FLOW_START, 'none');
    items.length = best.count;
    return end(best.index, FLOW_START, 'none');
  };
  for (let i = start.index; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) break;
    const { level, forced } = piece.breakBefore;
    const top = items.length === 0;
    if (!top) {
      if (forced !== 'none' && forced !== 'column') return end(i, FLOW_START, forced);
      if (!best || level <= best.level) best = { count: items.length, index: i, level };
    }
    const from = i === start.index ? start.inner : FLOW_START;
    // A margin at a page's top goes when the break there was not asked for (CSS Fragmentation 3, 5.2).
    const space = top && (i > 0 || from !== FLOW_START) && forced === 'none' ? 0 : piece.spaceBefore;
    if (piece.content.kind === 'columns') {
      const room = height - y - space;
      const fit = fitColumns(piece.content.columns, from, { height: room, force: top });
      if (fit.columns.length === 0 || (piece.content.columns.keepTogether && !fit.all && !top)) return back(i);
      items.push({ kind: 'columns', piece, y: y + space, fit });
      if (!fit.all) return end(i, fit.next, fit.forced, top ? fit.height - room : 0);
      y += space + fit.height;
      continue;
    }
    const heads = top ? repeatedHeads(pieces, i) : [];
    const bottom = y + space + flowHeight(heads) + piece.height;
    if (bottom > height + SLACK && !top) return back(i);
    items.push({ kind: 'piece', piece, y: y + space, heads });
    if (bottom > height + SLACK) return end(i + 1, FLOW_START, 'none', bottom - height);
    y = bottom;
  }
  return end(pieces.length, FLOW_START, 'none');
}

function placePage(plan: PagePlan, style: PageStyle): readonly Fragment[] {
  const x = style.marginLeft;
  const placer = new Placer(x, undefined);
  for (const item of plan.items) {
    const { piece } = item;
    const y = style.marginTop + item.y;
    placer.enter(piece, y);
    if (item.kind === 'columns' && piece.content.kind === 'columns') {
      placer.add(placeColumns(piece.content.columns, item.fit, piece, x, y), y + item.fit.height);
    } else {
      placer.place([...(item.kind === 'piece' ? item.heads : []), piece], y);
    }
    placer.leave(piece);
  }
  return placer.finish();
}

function placeColumns(flow: ColumnFlow, fit: ColumnsFit, piece: Piece, pageX: number, y: number): readonly Fragment[] {
  const fragments: Fragment[] = [];
  fit.columns.forEach(({ start, fit: column }, c) => {
    const x = pageX + flow.x + c * (flow.columnWidth + flow.gap);
    if (c > 0 && flow.rule) {
      const { columnRuleWidth: width, columnRuleStyle, columnRuleColor: color } = flow.rule.style;
      const rect = { x: x - flow.gap / 2 - width / 2, y, width, height: fit.height };
      fragments.push({ kind: 'rule', rect, style: columnRuleStyle, color });
    }
    const range = {
      pieces: flow.pieces,
      from: start.index,
      to: column.next.index,
      floats: column.floats,
      without: column.next.deferred,
      outer: piece.container,
    };
    fragments.push(...placePieces(range, x, y));
  });
  return fragments;
}

function finishPage(
  index: number,
  total: number,
  style: PageStyle,
  content: readonly Fragment[],
  strings: PageStrings,
  context: LayoutContext,
): Page {
  const number = index + 1;
  return {
    number,
    label: String(number),
    width: style.width,
    height: style.height,
    background: style.backgroundColor,
    content,
    margins: layMarginBoxes(style, { number, total, strings: strings.on(index) }, context),
  };
}

function collectStrings(root: BlockBox): ReadonlyMap<ElementNode, readonly NamedString[]> {
  const found = new Map<ElementNode, readonly NamedString[]>();
  const visit = (box: Box): void => {
    if (box.element && box.strings.length > 0) found.set(box.element, box.strings);
    if (box.kind === 'block' && box.content.kind === 'blocks') for (const child of box.content.children) visit(child);
    if (box.kind !== 'table') return;
    for (const caption of box.captions) visit(caption);
    for (const row of box.groups.flatMap((group) => group.rows)) for (const cell of row.cells) visit(cell.content);
  };
  visit(root);
  return found;
}
