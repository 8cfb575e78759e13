/** Multi-column boxes (CSS Multi-column 1): sections of columns, separated by boxes that span all columns. */

import type { BlockBox, Box } from '../../box/box.ts';
import type { LayoutContext } from '../context.ts';
import { resolveLength } from '../lengths.ts';
import { lineGridOf } from '../line/line-grid.ts';
import { fillRegion } from './fill.ts';
import { fitColumns } from './fill-columns.ts';
import { type ColumnFlow, type LineGrid, notesOf, type PieceContent, SLACK } from './flow.ts';
import { FlowBuilder } from './flow-builder.ts';
import type { FlowPlace, LayOutBox } from './flow-place.ts';
import { placeColumns } from './place.ts';
import { FLOW_START } from './region.ts';

/** The used count and width of columns (CSS Multi-column 1, 3.4). */
export function columnMeasures(
  style: BlockBox['style'],
  width: number,
): { readonly count: number; readonly width: number; readonly gap: number } {
  const gap = columnGap(style, width);
  // No column is narrower than 1 pt: with too many gaps the width would become negative.
  const narrowest = Math.max(1, style.columnWidth === 'auto' ? 0 : style.columnWidth);
  const most = Math.max(1, Math.floor((width + gap) / (narrowest + gap)));
  const count = style.columnCount === 'auto' ? most : Math.min(style.columnCount, most);
  return { count, width: Math.max(0, (width - (count - 1) * gap) / count), gap };
}

/** The gap between columns of text; `normal` is 1em (CSS Align 3, 8.1). */
export function columnGap(style: BlockBox['style'], width: number): number {
  return style.columnGap === 'normal' ? style.fontSize : resolveLength(style.columnGap, width);
}

/** Lays out a multi-column box. Its columns are at most `most` high, pt. */
export function layOutColumns(
  children: readonly Box[],
  box: BlockBox,
  { most, ...place }: FlowPlace & { readonly most: number },
  outer: FlowBuilder,
  context: LayoutContext,
  layOutBox: LayOutBox,
): void {
  const tracks = columnMeasures(box.style, place.width);
  const { apart, continues, measures, page } = outer;
  const inner = new FlowBuilder({
    outer: outer.current,
    page,
    apart,
    continues,
    measures,
    breaks: apart ? 'columns' : 'all',
  });
  // A `height` covers all sections together, so only columns without spanning boxes are filled to it.
  let parted = false;
  const flush = (): void => {
    inner.clear('both');
    const pieces = inner.takePieces();
    const first = pieces.find(({ float }) => !float || float.side === 'here') ?? pieces[0];
    if (!first) return;
    // The first piece's margin and break apply to the columns as a whole, so that all columns start level.
    outer.margin(first.spaceBefore);
    outer.discourage(first.breakBefore.level);
    outer.force(first.breakBefore.forced);
    const room = { tracks, x: place.x, most: parted ? Number.POSITIVE_INFINITY : most };
    const columns = columnFlow(pieces, box.style, room);
    if (outer.apart) pushWhole(columns, outer);
    else outer.push(0, { kind: 'columns', columns });
  };
  const innerPlace: FlowPlace = {
    ...place,
    lineGrid: columnGrid(box, place, context),
    x: 0,
    width: tracks.width,
    spanner: (spanning) => {
      parted = true;
      flush();
      outer.margin(inner.takeMargin());
      const rule = inner.takeBreak();
      outer.discourage(rule.level);
      outer.force(rule.forced);
      layOutBox(spanning, { ...place, spanner: undefined }, outer, context);
    },
  };
  for (const child of children) layOutBox(child, innerPlace, inner, context);
  flush();
  outer.margin(inner.takeMargin());
}

function columnFlow(
  pieces: ColumnFlow['pieces'],
  style: BlockBox['style'],
  {
    tracks,
    x,
    most,
  }: { readonly tracks: ReturnType<typeof columnMeasures>; readonly x: number; readonly most: number },
): ColumnFlow {
  return {
    pieces,
    count: tracks.count,
    x,
    direction: style.direction,
    columnWidth: tracks.width,
    gap: tracks.gap,
    balance: style.columnFill === 'balance',
    most,
    keepTogether: style.breakInside === 'avoid',
    rule: style.columnRuleWidth > 0 ? { style } : undefined,
  };
}

/** Each column starts at the top of a grid: the lines of neighbours are level. */
function columnGrid(
  { style }: BlockBox,
  { lineGrid, element }: FlowPlace,
  context: LayoutContext,
): LineGrid | undefined {
  return style.lineGrid === 'create' ? lineGridOf(style, element.language, context) : lineGrid;
}

/**
 * Columns in a flow that pages don't break (a cell, a float, a note): as high as necessary, and one piece. Content that
 * doesn't fit a box of limited height goes into further columns beside it (CSS Multi-column 1, 8.2).
 */
function pushWhole(columns: ColumnFlow, outer: FlowBuilder): void {
  const { current } = outer;
  const room = { height: Math.min(columns.most, Number.MAX_SAFE_INTEGER), force: true, fillRegion };
  const inside = fitColumns(columns, FLOW_START, room);
  const more = { ...columns, count: Number.POSITIVE_INFINITY, balance: false };
  const fit = inside.all ? inside : fitColumns(more, FLOW_START, room);
  const content: PieceContent = {
    kind: 'columns',
    columns,
    whole: { overflows: !inside.all || inside.overflow > SLACK },
    place: (x, y) => placeColumns(columns, fit, { x, y, bottom: y + fit.height, outer: current }),
  };
  outer.push(fit.height, content, { notes: notesOf(columns.pieces) });
}
