/** Turns tables into pieces: a row is one, or several where it may be cut; heads and feet repeat in further regions. */

import type { RowGroup, TableBox } from '../../box/box.ts';
import type { LayoutContext } from '../context.ts';
import { heightLimits } from '../flow/block-height.ts';
import { boxEdges, clampWidth, placeHorizontally } from '../flow/box-edges.ts';
import { applyBreak } from '../flow/breaks.ts';
import { outerWidths } from '../flow/content-width.ts';
import { type Note, notesOf, type Piece, type PieceContent } from '../flow/flow.ts';
import type { FlowBuilder } from '../flow/flow-builder.ts';
import type { FlowPlace, LayOutBox } from '../flow/flow-place.ts';
import { resolveAuto, resolveLength } from '../lengths.ts';
import { columnWidths, type TableNeeds, tableNeeds, tableWidths } from './columns.ts';
import { composeRows, type RowSlice } from './compose.ts';
import { pieceTops, TableCuts } from './cuts.ts';
import { loosenRows } from './loosen.ts';
import { type LaidRow, layOutRows } from './rows.ts';

const SLACK = 0.01;

export function layOutTable(
  table: TableBox,
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layOutBox: LayOutBox,
): void {
  const { style } = table;
  const needs = tableNeeds(table, outerWidths, context);
  const width = usedWidth(table, needs, place, context);
  const across = placeHorizontally(style, needs.edges.outer, place, width);
  const edges = boxEdges(style, place.width);
  builder.margin(edges.marginTop);
  builder.open({
    element: table.element,
    style: undefined,
    x: across.x,
    width,
    avoidBreakInside: style.breakInside === 'avoid',
  });
  const captionPlace = { ...place, x: across.x, width, spanner: undefined };
  const captions = (side: 'top' | 'bottom'): void => {
    for (const caption of table.captions.filter((c) => c.style.captionSide === side)) {
      if (side === 'bottom') builder.discourage(2);
      layOutBox(caption, captionPlace, builder, context);
      if (side === 'top') builder.discourage(2);
    }
  };
  captions('top');
  const grid = context.kept.of(table, `grid ${width} ${place.height}`, () =>
    gridOf(table, needs, width, place, context, layOutBox),
  );
  new GridLayer(grid, across.x, context).layOut(builder);
  captions('bottom');
  builder.close();
  builder.margin(edges.marginBottom);
}

/** The width of the border box (CSS 2.2, 17.5.2): at least as wide as the columns need, if there is room. */
function usedWidth(table: TableBox, needs: TableNeeds, place: FlowPlace, context: LayoutContext): number {
  const { style } = table;
  const { min, max } = tableWidths(needs);
  const room = place.width - resolveAuto(style.marginLeft, place.width) - resolveAuto(style.marginRight, place.width);
  const { outer } = needs.edges;
  const inset = outer.left + outer.right;
  const specified = style.width === 'auto' ? Math.min(max, room) : resolveLength(style.width, place.width);
  const extra = style.width === 'auto' || style.boxSizing === 'border-box' ? 0 : inset;
  const width = clampWidth(style, specified + extra, inset, place.width);
  if (min <= width + SLACK) return width;
  const available = Math.max(room, width);
  if (min > available + SLACK) reportTooWide(table, min, available, context);
  return Math.min(min, available);
}

function reportTooWide(table: TableBox, min: number, available: number, context: LayoutContext): void {
  const element = table.element;
  context.report(
    {
      severity: 'warning',
      code: 'layout/table-too-wide',
      message: `a table needs ${Math.ceil(min)} pt but has only ${Math.floor(available)} pt: words in its cells are broken`,
      hint: 'remove a column, shorten its longest words, or use smaller type',
    },
    element,
  );
}

/** A table laid out for a width, wherever it is. */
interface LaidGrid {
  readonly table: TableBox;
  readonly needs: TableNeeds;
  readonly width: number;
  readonly widths: readonly number[];
  /** The columns' left edges, from the table's. */
  readonly lefts: readonly number[];
  readonly rows: readonly LaidRow[];
  readonly cuts: TableCuts;
}

function gridOf(
  table: TableBox,
  needs: TableNeeds,
  width: number,
  { element, height }: FlowPlace,
  context: LayoutContext,
  layOutBox: LayOutBox,
): LaidGrid {
  const { outer, spacing } = needs.edges;
  const widths = columnWidths(table, needs, Math.max(0, width - needs.inset));
  let left = outer.left + spacing[0];
  const fromLeft = (w: number): number => {
    const at = left;
    left += w + spacing[0];
    return at;
  };
  const inOrder = table.style.direction === 'ltr';
  const lefts = inOrder ? widths.map(fromLeft) : widths.toReversed().map(fromLeft).reverse();
  const squeezed = tableWidths(needs).min > width + SLACK;
  const { least } = heightLimits(table.style, outer, height);
  const rows = layOutRows({ needs, widths, lefts, squeezed, least, element, context, layOutBox });
  const cuts = new TableCuts(rows);
  loosenRows(rows, cuts, spacing[1], context.pages.laterHeight(''));
  return { table, needs, width, widths, lefts, rows, cuts };
}

/** The table's own box: its grid without captions, which are outside its border (CSS 2.2, 17.4). */
class GridLayer {
  readonly #grid: LaidGrid;
  /** The table's left edge, from the flow's. */
  readonly #x: number;
  readonly #context: LayoutContext;
  readonly #slices = new Map<PieceContent, RowSlice>();

  constructor(grid: LaidGrid, x: number, context: LayoutContext) {
    this.#grid = grid;
    this.#x = x;
    this.#context = context;
  }

  layOut(builder: FlowBuilder): void {
    const { style } = this.#grid.table;
    const { outer, spacing, collapsed } = this.#grid.needs.edges;
    const paints =
      style.backgroundColor.a > 0 || (!collapsed && outer.top + outer.right + outer.bottom + outer.left > 0);
    const table = { ...this.#grid, slices: this.#slices, x: this.#x };
    builder.open({
      element: undefined,
      style: !paints ? undefined : collapsed ? withoutBorders(style) : style,
      x: this.#x,
      width: this.#grid.width,
      avoidBreakInside: false,
      repeatedHead: this.#repeated('head'),
      repeatedFoot: this.#repeated('foot'),
      compose: (placed, x) => composeRows(placed, x, table),
    });
    const edge = (height: number): void => {
      if (height > 0) builder.push(height, { kind: 'edge' });
    };
    edge(outer.top + spacing[1]);
    if (outer.top + spacing[1] > 0) builder.discourage(3);
    this.#pushRows(builder);
    if (outer.bottom + spacing[1] > 0) builder.discourage(3);
    edge(outer.bottom + spacing[1]);
    builder.close();
  }

  #pushRows(builder: FlowBuilder): void {
    const rows = this.#grid.rows;
    rows.forEach((row, r) => {
      const { group, box } = row.grid;
      const before = rows[r - 1]?.grid.group;
      if (before !== group) {
        if (before) builder.close();
        this.#openGroup(group, builder);
      }
      if (r > 0) builder.margin(this.#grid.needs.edges.spacing[1]);
      builder.discourage(this.#grid.cuts.before(r));
      if (before !== group) {
        if (before) applyBreak(before, 'after', builder, this.#context);
        applyBreak(group, 'before', builder, this.#context);
      }
      applyBreak(box, 'before', builder, this.#context);
      if (r > 0) discourageAlone(rows, r, builder);
      this.#pushRow(row, r, builder);
      applyBreak(box, 'after', builder, this.#context);
    });
    if (rows.length > 0) builder.close();
  }

  /** Opens a container only for `break-inside: avoid`; the group's box is made with its rows. */
  #openGroup({ style }: RowGroup, builder: FlowBuilder): void {
    const avoidBreakInside = style.breakInside === 'avoid';
    builder.open({ element: undefined, style: undefined, x: this.#x, width: this.#grid.width, avoidBreakInside });
  }

  #pushRow(row: LaidRow, index: number, builder: FlowBuilder): void {
    const group = row.grid.group.kind;
    const cuts = this.#grid.cuts.inside(index);
    const slice = (from: number, to: number): void => {
      const piece = builder.push(to - from, { kind: 'row', group }, { notes: notesIn(row, from, to) });
      this.#slices.set(piece.content, { kind: 'row', row: index, from, to, lead: 0, repeated: false });
    };
    if (cuts.length === 0) {
      slice(0, row.height);
      return;
    }
    builder.open({
      element: undefined,
      style: undefined,
      x: this.#x,
      width: this.#grid.width,
      avoidBreakInside: false,
      repeatedHead: this.#padding(row, index, 'top'),
      repeatedFoot: this.#padding(row, index, 'bottom'),
    });
    let from = 0;
    for (const { offset, level } of cuts) {
      slice(from, offset);
      builder.discourage(level);
      from = offset;
    }
    slice(from, row.height);
    builder.close();
  }

  /** Padding repeated at a cut, so that a row's words don't touch a head's line or the page's end. */
  #padding(row: LaidRow, index: number, side: 'top' | 'bottom'): Piece[] {
    const height = Math.min(...row.cells.map((cell) => cell.edges[side]));
    if (!Number.isFinite(height) || height <= 0) return [];
    const at = side === 'top' ? 0 : row.height;
    const kind = side === 'top' ? 'padding above' : 'padding below';
    return [
      this.#repeatedPiece(height, row.grid.group, { kind, row: index, from: at, to: at, lead: 0, repeated: false }),
    ];
  }

  /** The repeated rows of heads or feet for further regions: artifacts there. */
  #repeated(kind: 'head' | 'foot'): Piece[] {
    const spacing = this.#grid.needs.edges.spacing[1];
    return this.#grid.rows.flatMap(({ grid: { group }, height }, row) => {
      if (group.kind !== kind) return [];
      const lead = kind === 'foot' ? spacing : 0;
      return [
        this.#repeatedPiece(height + spacing, group, { kind: 'row', row, from: 0, to: height, lead, repeated: true }),
      ];
    });
  }

  #repeatedPiece(height: number, group: RowGroup, slice: RowSlice): Piece {
    const piece: Piece = {
      spaceBefore: 0,
      height,
      reach: height,
      attached: [],
      container: undefined,
      breakBefore: { level: 3, forced: 'none' },
      float: undefined,
      notes: [],
      page: '',
      content: { kind: 'row', group: group.kind },
    };
    this.#slices.set(piece.content, slice);
    return piece;
  }
}

/** Keeps head and foot with the body, and avoids leaving a body's first or last row alone. */
function discourageAlone(rows: readonly LaidRow[], r: number, builder: FlowBuilder): void {
  const kindOf = (index: number): RowGroup['kind'] | undefined => rows[index]?.grid.group.kind;
  if (kindOf(r - 1) === 'head') builder.discourage(kindOf(r) === 'head' ? 3 : 2);
  else if (kindOf(r) === 'foot') builder.discourage(3);
  else if (rows[r - 2]?.grid.group !== rows[r - 1]?.grid.group) builder.discourage(1);
  else if (rows[r + 1]?.grid.group !== rows[r]?.grid.group) builder.discourage(1);
}

/** The footnotes of a slice of a row; those of a cell that spans further rows count in its first row. */
function notesIn({ cells, height }: LaidRow, from: number, to: number): readonly Note[] {
  return cells.flatMap((cell) => {
    const tops = pieceTops(cell);
    return notesOf(
      cell.pieces.filter((_, i) => {
        const top = tops[i] ?? 0;
        return (top >= from || from === 0) && (top < to || to === height);
      }),
    );
  });
}

function withoutBorders(style: TableBox['style']): TableBox['style'] {
  return { ...style, borderTopWidth: 0, borderRightWidth: 0, borderBottomWidth: 0, borderLeftWidth: 0 };
}
