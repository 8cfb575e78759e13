/** Lays out cells for their widths, and finds the heights of rows (CSS 2.2, 17.5.3). */

import type { CellBox } from '../../box/box.ts';
import type { ElementNode } from '../../html/element.ts';
import type { LayoutContext } from '../context.ts';
import { breakable } from '../flow/breakable.ts';
import { flowHeight, type Piece } from '../flow/flow.ts';
import { type LayOutBox, layOutApart } from '../flow/flow-place.ts';
import { resolveLength } from '../lengths.ts';
import { firstBaseline } from '../line/baseline.ts';
import { alignedShift, startAligned } from './align.ts';
import type { TableNeeds } from './columns.ts';
import type { Edges } from './edges.ts';
import type { GridCell, GridRow } from './grid.ts';

/** A cell laid out for its width. */
export interface LaidCell {
  readonly at: GridCell;
  readonly edges: Edges;
  /** The left edge, from the table's left edge. */
  readonly x: number;
  readonly width: number;
  pieces: readonly Piece[];
  contentHeight: number;
  /** The shift of the content from its left edge, which aligns numbers in their column. */
  readonly shift: number;
  /** The distance from the cell's top to its content's. */
  contentTop: number;
}

export interface LaidRow {
  readonly grid: GridRow;
  /** The cells that start in it. */
  readonly cells: readonly LaidCell[];
  /** From the first row's top, ignoring breaks. */
  top: number;
  height: number;
}

/** The input for laying out rows. */
export interface RowSetting {
  readonly needs: TableNeeds;
  readonly widths: readonly number[];
  /** The left edge of each column, from the table's left edge. */
  readonly lefts: readonly number[];
  /** True when the columns are narrower than their words. */
  readonly squeezed: boolean;
  /** The content height that the table's `height` requires, pt (CSS 2.2, 17.5.3). */
  readonly least: number;
  readonly element: ElementNode;
  readonly context: LayoutContext;
  readonly layOutBox: LayOutBox;
}

export function layOutRows(setting: RowSetting): readonly LaidRow[] {
  const { grid, edges } = setting.needs;
  const rows = grid.rows.map(
    (row): LaidRow => ({ grid: row, cells: row.cells.map((at) => layOutCell(at, setting)), top: 0, height: 0 }),
  );
  setHeights(rows, edges.spacing[1]);
  grow(rows, setting.least, edges.spacing[1]);
  for (const row of rows) alignCells(row, rows, edges.spacing[1]);
  return rows;
}

function layOutCell(at: GridCell, setting: RowSetting): LaidCell {
  const { needs, widths, lefts, context, layOutBox } = setting;
  const { cell, column, colSpan } = at;
  const edges = needs.edges.cell(at);
  const gaps = needs.edges.spacing[0] * (colSpan - 1);
  const width = widths.slice(column, column + colSpan).reduce((a, b) => a + b, 0) + gaps;
  const inner = Math.max(0, width - edges.left - edges.right);
  const shift = alignedShift(needs.alignments[column], cell, inner);
  const { squeezed } = setting;
  const pieces = context.kept.of(cell.content, `cell ${inner} ${shift === undefined} ${squeezed}`, () => {
    const own = shift === undefined ? cell.content : startAligned(cell.content);
    const content = squeezed ? breakable(own) : own;
    return layOutApart(content, { width: inner, element: cell.element ?? setting.element }, context, layOutBox);
  });
  const contentHeight = flowHeight(pieces);
  // For several columns, the leftmost.
  const x = Math.min(...lefts.slice(column, column + colSpan));
  return { at, edges, x, width, pieces, contentHeight, shift: shift ?? 0, contentTop: edges.top };
}

/** The least height of a cell's border box. */
function leastHeight({ at, edges, contentHeight }: LaidCell): number {
  const { style } = at.cell;
  const inset = edges.top + edges.bottom;
  const specified = style.height === 'auto' ? 0 : resolveLength(style.height, 0);
  return Math.max(contentHeight + inset, style.boxSizing === 'border-box' ? specified : specified + inset);
}

function setHeights(rows: readonly LaidRow[], spacing: number): void {
  for (const row of rows) {
    const { height } = row.grid.box.style;
    row.height = height === 'auto' ? 0 : resolveLength(height, 0);
    setBaseline(row);
    for (const cell of row.cells) {
      const drop = cell.contentTop - cell.edges.top;
      if (cell.at.rowSpan === 1) row.height = Math.max(row.height, leastHeight(cell) + drop);
    }
  }
  const spanning = rows.flatMap((row) => row.cells.filter((cell) => cell.at.rowSpan > 1));
  spanning.sort((a, b) => a.at.rowSpan - b.at.rowSpan);
  for (const cell of spanning) {
    const spanned = rows.slice(cell.at.row, cell.at.row + cell.at.rowSpan);
    const own = spanned.reduce((sum, row) => sum + row.height, 0);
    const missing = leastHeight(cell) - own - spacing * (spanned.length - 1);
    if (missing <= 0) continue;
    for (const row of spanned) row.height += own > 0 ? (missing * row.height) / own : missing / spanned.length;
  }
  setTops(rows, spacing);
}

function setTops(rows: readonly LaidRow[], spacing: number): void {
  let top = 0;
  for (const row of rows) {
    row.top = top;
    top += row.height + spacing;
  }
}

/** Distributes the height missing from the table's own among the rows of its bodies, by their heights. */
function grow(rows: readonly LaidRow[], least: number, spacing: number): void {
  const own = rows.reduce((sum, row) => sum + row.height, spacing * (rows.length + 1));
  const bodies = rows.filter((row) => row.grid.group.kind === 'body');
  const growing = bodies.length > 0 ? bodies : rows;
  const all = growing.reduce((sum, row) => sum + row.height, 0);
  const missing = least - own;
  if (missing <= 0) return;
  for (const row of growing) row.height += all > 0 ? (missing * row.height) / all : missing / growing.length;
  setTops(rows, spacing);
}

/** Aligns the first lines of baseline-aligned cells with the lowest of them (CSS 2.2, 17.5.3). */
function setBaseline(row: LaidRow): void {
  const cells = row.cells.filter((cell) => onBaseline(cell.at.cell));
  if (cells.length < 2) return;
  const baselines = cells.map((cell) => cell.edges.top + (firstBaseline(cell.pieces) ?? cell.contentHeight));
  const lowest = Math.max(...baselines);
  cells.forEach((cell, i) => {
    cell.contentTop = cell.edges.top + lowest - (baselines[i] ?? lowest);
  });
}

function onBaseline({ style: { verticalAlign } }: CellBox): boolean {
  return verticalAlign !== 'top' && verticalAlign !== 'middle' && verticalAlign !== 'bottom';
}

function alignCells(row: LaidRow, rows: readonly LaidRow[], spacing: number): void {
  for (const cell of row.cells) {
    const { verticalAlign } = cell.at.cell.style;
    if (verticalAlign !== 'middle' && verticalAlign !== 'bottom') continue;
    const spanned = rows.slice(cell.at.row, cell.at.row + cell.at.rowSpan);
    const height = spanned.reduce((sum, r) => sum + r.height, spacing * (spanned.length - 1));
    const free = height - cell.contentHeight - cell.edges.top - cell.edges.bottom;
    cell.contentTop = cell.edges.top + (verticalAlign === 'middle' ? free / 2 : free);
  }
}
