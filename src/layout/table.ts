/** Tables into pieces: a row is one piece, the head's rows come again in each further region. */

import type { CellBox, RowBox, RowGroup, TableBox } from '../box/box.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import { boxEdges, placeHorizontally } from './box-edges.ts';
import { type LayoutContext, resolveLength } from './context.ts';
import { flowHeight, notesOf, type Piece } from './flow.ts';
import type { FlowBuilder } from './flow-builder.ts';
import { type FlowPlace, type LayBox, layApart } from './flow-place.ts';
import type { BoxFragment, Fragment } from './fragment.ts';
import { placePieces } from './place.ts';
import { columnWidths, type Grid, type GridCell, tableGrid } from './table-columns.ts';

/** A cell that was laid out for its width. */
interface LaidCell {
  readonly at: GridCell;
  readonly style: ComputedStyle;
  readonly x: number;
  readonly width: number;
  readonly pieces: readonly Piece[];
  readonly contentHeight: number;
}

interface LaidRow {
  readonly row: RowBox;
  readonly cells: readonly LaidCell[];
  height: number;
}

export function layTable(
  table: TableBox,
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layBox: LayBox,
): void {
  const { style } = table;
  const edges = boxEdges(style, place.width);
  const across = placeHorizontally(style, edges, place);
  builder.margin(edges.marginTop);
  const grid = tableGrid(table);
  const spacing = style.borderCollapse === 'collapse' ? 0 : style.borderSpacing[0];
  const room = Math.max(0, across.contentWidth - spacing * (grid.columnCount + 1));
  const widths = columnWidths(table, grid, room, context);
  const rows = layRows(table, grid, widths, spacing, place, context, layBox);
  const head = headPieces(table, rows, across.contentX, widths, spacing);
  builder.open({
    element: table.element,
    style: undefined,
    x: across.x,
    width: across.width,
    avoidBreakInside: style.breakInside === 'avoid',
    repeatedHead: head,
  });
  const captionPlace = { ...place, x: across.x, width: across.width, spanner: undefined };
  const captions = (side: 'top' | 'bottom'): void => {
    for (const caption of table.captions.filter((c) => c.style.captionSide === side)) {
      if (side === 'bottom') builder.discourage(2);
      layBox(caption, captionPlace, builder, context);
      if (side === 'top') builder.discourage(2);
    }
  };
  captions('top');
  // Captions stand outside the table's own border and background (CSS 2.2, 17.4).
  const paints = edges.top + edges.bottom > 0 || style.backgroundColor.a > 0;
  builder.open({
    element: undefined,
    style: paints ? style : undefined,
    x: across.x,
    width: across.width,
    avoidBreakInside: false,
  });
  if (edges.top > 0) {
    builder.push(edges.top, { kind: 'edge' });
    builder.discourage(3);
  }
  pushGroups(table, rows, { x: across.contentX, width: across.contentWidth, widths, spacing }, builder);
  if (edges.bottom > 0) {
    builder.discourage(3);
    builder.push(edges.bottom, { kind: 'edge' });
  }
  builder.close();
  captions('bottom');
  builder.close();
  builder.margin(edges.marginBottom);
}

function layRows(
  table: TableBox,
  grid: Grid,
  widths: readonly number[],
  spacing: number,
  place: FlowPlace,
  context: LayoutContext,
  layBox: LayBox,
): LaidRow[] {
  const lefts: number[] = [];
  let x = spacing;
  for (const width of widths) {
    lefts.push(x);
    x += width + spacing;
  }
  const rowBoxes = table.groups.flatMap((group) => group.rows);
  const collapse = table.style.borderCollapse === 'collapse';
  const rows = rowBoxes.map((row, r): LaidRow => {
    const cells = (grid.rows[r] ?? []).map((at): LaidCell => {
      const style = collapse ? collapsedStyle(at, grid) : at.cell.style;
      const width =
        widths.slice(at.column, at.column + at.colSpan).reduce((a, b) => a + b, 0) + spacing * (at.colSpan - 1);
      const edges = boxEdges(style, width);
      const inner = Math.max(0, width - edges.left - edges.right);
      const element = at.cell.element ?? place.element;
      const pieces = layApart(at.cell.content, { width: inner, element }, context, layBox);
      const contentHeight = flowHeight(pieces);
      return { at, style, x: lefts[at.column] ?? 0, width, pieces, contentHeight };
    });
    return { row, cells, height: 0 };
  });
  setHeights(rows, spacing);
  return rows;
}

/** Of two borders that meet, the later cell's gives way (CSS 2.2, 17.6.2, for borders of one style). */
function collapsedStyle(at: GridCell, grid: Grid): ComputedStyle {
  const { style } = at.cell;
  const cellAt = (row: number, column: number): CellBox | undefined =>
    grid.rows[row]?.find((c) => c.column <= column && column < c.column + c.colSpan)?.cell;
  const above = at.row > 0 ? cellAt(at.row - 1, at.column) : undefined;
  const before = at.column > 0 ? cellAt(at.row, at.column - 1) : undefined;
  const top = above && above.style.borderBottomWidth > 0 ? 0 : style.borderTopWidth;
  const left = before && before.style.borderRightWidth > 0 ? 0 : style.borderLeftWidth;
  if (top === style.borderTopWidth && left === style.borderLeftWidth) return style;
  return { ...style, borderTopWidth: top, borderLeftWidth: left };
}

function setHeights(rows: LaidRow[], spacing: number): void {
  const full = (cell: LaidCell): number => {
    const edges = boxEdges(cell.style, cell.width);
    return cell.contentHeight + edges.top + edges.bottom;
  };
  for (const row of rows) {
    const { height } = row.row.style;
    if (height !== 'auto') row.height = resolveLength(height, 0);
    for (const cell of row.cells) if (cell.at.rowSpan === 1) row.height = Math.max(row.height, full(cell));
  }
  for (const cell of rows.flatMap((row) => row.cells)) {
    if (cell.at.rowSpan === 1) continue;
    const spanned = rows.slice(cell.at.row, cell.at.row + cell.at.rowSpan);
    const missing = full(cell) - spanned.reduce((sum, r) => sum + r.height, spacing * (spanned.length - 1));
    const last = spanned.at(-1);
    if (last && missing > 0) last.height += missing;
  }
}

interface TablePlace {
  readonly x: number;
  readonly width: number;
  readonly widths: readonly number[];
  readonly spacing: number;
}

function pushGroups(table: TableBox, rows: readonly LaidRow[], place: TablePlace, builder: FlowBuilder): void {
  const vertical = table.style.borderCollapse === 'collapse' ? 0 : table.style.borderSpacing[1];
  let r = 0;
  let joined = 0;
  for (const group of table.groups) {
    builder.open({ element: group.element, style: undefined, x: place.x, width: place.width, avoidBreakInside: false });
    for (const _ of group.rows) {
      const row = rows[r];
      if (!row) break;
      if (r > 0) builder.margin(vertical);
      // A cell over several rows keeps them together; a head or foot stays with the body.
      if (joined > r || (group.kind === 'foot' && r > 0)) builder.discourage(3);
      // Nor does a body's first or last row stand alone where that can be helped.
      const inBody = group.rows.indexOf(row.row);
      if (group.kind === 'body' && (inBody === 1 || (inBody > 0 && inBody === group.rows.length - 1)))
        builder.discourage(1);
      pushRow(row, rows, r, group, place, builder);
      joined = Math.max(joined, ...row.cells.map((c) => c.at.row + c.at.rowSpan));
      if (group.kind === 'head') builder.discourage(2);
      r++;
    }
    builder.close();
  }
}

function pushRow(
  row: LaidRow,
  rows: readonly LaidRow[],
  index: number,
  group: RowGroup,
  place: TablePlace,
  builder: FlowBuilder,
): void {
  builder.push(
    row.height,
    {
      kind: 'fragments',
      repeats: group.kind === 'head' ? 'head' : undefined,
      place: (x, y) => [placeRow(row, rows, index, { x: x + place.x, y, width: place.width }, false)],
    },
    row.cells.flatMap((cell) => notesOf(cell.pieces)),
  );
}

/** The head's rows once more, for the regions after the first: artifacts there. */
function headPieces(
  table: TableBox,
  rows: readonly LaidRow[],
  x: number,
  widths: readonly number[],
  spacing: number,
): Piece[] {
  const width = widths.reduce((a, b) => a + b, spacing * (widths.length + 1));
  const pieces: Piece[] = [];
  let r = 0;
  for (const group of table.groups) {
    for (const _ of group.rows) {
      const index = r++;
      const row = rows[index];
      if (!row || group.kind !== 'head') continue;
      pieces.push({
        spaceBefore: 0,
        height: row.height,
        reach: row.height,
        hanging: [],
        container: undefined,
        breakBefore: { level: 3, forced: 'none' },
        float: undefined,
        notes: [],
        page: '',
        content: {
          kind: 'fragments',
          repeats: 'head',
          place: (left, y) => [placeRow(row, rows, index, { x: left + x, y, width }, true)],
        },
      });
    }
  }
  return pieces;
}

function placeRow(
  row: LaidRow,
  rows: readonly LaidRow[],
  index: number,
  place: { readonly x: number; readonly y: number; readonly width: number },
  repeated: boolean,
): BoxFragment {
  const children = row.cells.map((cell): Fragment => {
    const height = rows.slice(index, index + cell.at.rowSpan).reduce((sum, r) => sum + r.height, 0);
    return placeCell(cell, place.x, place.y, height, repeated);
  });
  return {
    kind: 'box',
    element: row.row.element,
    style: row.row.style.backgroundColor.a > 0 ? row.row.style : undefined,
    rect: { x: place.x, y: place.y, width: place.width, height: row.height },
    first: true,
    last: true,
    repeated,
    children,
  };
}

function placeCell(cell: LaidCell, x: number, y: number, height: number, repeated: boolean): BoxFragment {
  const edges = boxEdges(cell.style, cell.width);
  const free = height - cell.contentHeight - edges.top - edges.bottom;
  const { verticalAlign } = cell.style;
  const shift = verticalAlign === 'middle' ? free / 2 : verticalAlign === 'bottom' ? free : 0;
  const left = x + cell.x;
  return {
    kind: 'box',
    element: cell.at.cell.element,
    style: cell.style,
    rect: { x: left, y, width: cell.width, height },
    first: true,
    last: true,
    repeated,
    children: placePieces(cell.pieces, left + edges.left, y + edges.top + shift),
  };
}
