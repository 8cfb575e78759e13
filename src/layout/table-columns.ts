/** Widths of table columns (CSS 2.2, 17.5.2), from what the cells need and what `width`s ask for. */

import type { AtomicInline, Box, CellBox, TableBox } from '../box/box.ts';
import { boxEdges } from './box-edges.ts';
import { type LayoutContext, resolveLength } from './context.ts';
import { type AtomicBox, inlinePieces } from './inline.ts';

/** A cell with its place in the grid. */
export interface GridCell {
  readonly cell: CellBox;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface Grid {
  readonly columnCount: number;
  /** Cells of each row, by the row in which they start. */
  readonly rows: readonly (readonly GridCell[])[];
}

/** Places cells in the grid, stepping over places that cells of earlier rows cover (HTML, 4.9.12). */
export function tableGrid(table: TableBox): Grid {
  const covered: number[] = [];
  const rows: GridCell[][] = [];
  let columnCount = table.columns.length;
  const rowBoxes = table.groups.flatMap((group) => group.rows);
  rowBoxes.forEach((row, r) => {
    const cells: GridCell[] = [];
    let column = 0;
    for (const cell of row.cells) {
      while ((covered[column] ?? 0) > r) column++;
      const rowSpan = Math.min(cell.rowSpan, rowBoxes.length - r);
      cells.push({ cell, row: r, column, rowSpan, colSpan: cell.colSpan });
      for (let c = column; c < column + cell.colSpan; c++) covered[c] = r + rowSpan;
      column += cell.colSpan;
    }
    columnCount = Math.max(columnCount, column);
    rows.push(cells);
  });
  return { columnCount, rows };
}

interface ColumnNeed {
  min: number;
  max: number;
  /** A width that was asked for, pt. */
  asked: number | undefined;
}

/**
 * Column widths that add up to `available` (for a table with a width) or to less (for one without). When not even the
 * narrowest columns fit, they are narrowed in proportion and the content may stick out: lines report that.
 */
export function columnWidths(table: TableBox, grid: Grid, available: number, context: LayoutContext): number[] {
  const needs: ColumnNeed[] = Array.from({ length: grid.columnCount }, (_, i) => ({
    min: 0,
    max: 0,
    asked: askedWidth(table.columns[i]?.width ?? 'auto', available),
  }));
  const fixed = table.style.tableLayout === 'fixed' && table.style.width !== 'auto';
  const measured = fixed ? grid.rows.slice(0, 1) : grid.rows;
  const cells = measured.flat();
  for (const cell of cells.filter((c) => c.colSpan === 1)) need(needs, cell, fixed, available, context);
  for (const cell of cells.filter((c) => c.colSpan > 1)) needSpan(needs, cell, fixed, available, context);
  return fixed ? fixedWidths(needs, available) : autoWidths(needs, available, table.style.width !== 'auto');
}

function askedWidth(width: CellBox['style']['width'], available: number): number | undefined {
  return width === 'auto' ? undefined : resolveLength(width, available);
}

function need(needs: ColumnNeed[], at: GridCell, fixed: boolean, available: number, context: LayoutContext): void {
  const column = needs[at.column];
  if (!column) return;
  column.asked ??= askedWidth(at.cell.style.width, available);
  if (fixed) return;
  const { min, max } = cellNeed(at.cell, context);
  column.min = Math.max(column.min, min);
  column.max = Math.max(column.max, max);
}

/** What a spanning cell needs beyond its columns is shared among them equally. */
function needSpan(needs: ColumnNeed[], at: GridCell, fixed: boolean, available: number, context: LayoutContext): void {
  if (fixed) return;
  const spanned = needs.slice(at.column, at.column + at.colSpan);
  const { min, max } = cellNeed(at.cell, context);
  const extra = (key: 'min' | 'max', wanted: number): void => {
    const missing = wanted - spanned.reduce((sum, c) => sum + c[key], 0);
    if (missing > 0) for (const column of spanned) column[key] += missing / spanned.length;
  };
  extra('min', Math.min(min, available));
  extra('max', max);
}

function cellNeed(cell: CellBox, context: LayoutContext): { min: number; max: number } {
  const edges = boxEdges(cell.style, 0);
  const { min, max } = contentNeed(cell.content, context);
  return { min: min + edges.left + edges.right, max: max + edges.left + edges.right };
}

/** The narrowest and the widest that a box's content makes sense at. */
export function contentNeed(box: Box, context: LayoutContext): { min: number; max: number } {
  if (box.kind === 'replaced') {
    const width = box.style.width === 'auto' ? 0 : resolveLength(box.style.width, 0);
    return { min: width, max: Math.max(width, 200) };
  }
  if (box.kind === 'table') {
    const grid = tableGrid(box);
    return { min: grid.columnCount * 10, max: Number.MAX_SAFE_INTEGER };
  }
  const edges = boxEdges(box.style, 0);
  const inset = edges.left + edges.right;
  if (box.content.kind === 'inline') {
    const { min, max } = context.text.measure(
      inlinePieces(box.content.items, 0, context, (item) => atomicNeed(item, context)),
    );
    return { min: min + inset, max: max + inset };
  }
  let min = 0;
  let max = 0;
  for (const child of box.content.children) {
    const inner = contentNeed(child, context);
    min = Math.max(min, inner.min);
    max = Math.max(max, inner.max);
  }
  return { min: min + inset, max: max + inset };
}

/** A box in a line takes the width that it has without a break in it. */
function atomicNeed({ box }: AtomicInline, context: LayoutContext): AtomicBox {
  return { width: contentNeed(box, context).max, ascent: 0, descent: 0, payload: undefined };
}

function fixedWidths(needs: readonly ColumnNeed[], available: number): number[] {
  const asked = needs.reduce((sum, c) => sum + (c.asked ?? 0), 0);
  const free = needs.filter((c) => c.asked === undefined).length;
  const share = free > 0 ? Math.max(0, available - asked) / free : 0;
  return needs.map((c) => c.asked ?? share);
}

function autoWidths(needs: readonly ColumnNeed[], available: number, full: boolean): number[] {
  const min = needs.map((c) => (c.asked === undefined ? c.min : Math.max(c.min, c.asked)));
  const max = needs.map((c, i) => (c.asked === undefined ? Math.max(c.max, c.min) : (min[i] ?? 0)));
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const sumMin = sum(min);
  const sumMax = sum(max);
  if (sumMin >= available) return min.map((w) => (sumMin > 0 ? (w * available) / sumMin : 0));
  if (sumMax <= available) {
    if (!full || sumMax === 0) return sumMax === 0 && full ? min.map(() => available / needs.length) : max;
    // Spare room goes to columns without a width of their own, in proportion to their content.
    const growing = needs.map((c, i) => (c.asked === undefined ? (max[i] ?? 0) : 0));
    const base = sum(growing) > 0 ? growing : max;
    return max.map((w, i) => w + ((available - sumMax) * (base[i] ?? 0)) / sum(base));
  }
  const stretch = (available - sumMin) / (sumMax - sumMin);
  return min.map((w, i) => w + ((max[i] ?? w) - w) * stretch);
}
