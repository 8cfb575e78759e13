/**
 * Widths of table columns (CSS Tables 3, 4; CSS 2.2, 17.5.2): collects the widths that cells need and request, then
 * distributes the available width.
 */

import type { Box, TableBox } from '../../box/box.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import type { LayoutContext } from '../context.ts';
import type { ContentWidths } from '../flow/kept-layouts.ts';
import { resolveLength } from '../lengths.ts';
import { type ColumnAlignment, columnAlignments } from './align.ts';
import { type Edges, type TableEdges, tableEdges } from './edges.ts';
import { type Grid, type GridCell, tableGrid } from './grid.ts';

/** Measures a box's margin box. */
export type MeasureContent = (box: Box, context: LayoutContext) => ContentWidths;

interface ColumnNeed {
  min: number;
  max: number;
  /** Of the table's width; 0 where none is specified. */
  percent: number;
  /** True with a specified width in pt: `max` is that width, or the content's minimum if greater. */
  constrained: boolean;
}

/** Everything about a table that doesn't depend on the width available to it. */
export interface TableNeeds {
  readonly grid: Grid;
  readonly edges: TableEdges;
  readonly columns: readonly Readonly<ColumnNeed>[];
  readonly alignments: readonly (ColumnAlignment | undefined)[];
  /** The width of the border box besides the columns: border, padding and spacing. */
  readonly inset: number;
}

export function tableNeeds(table: TableBox, measure: MeasureContent, context: LayoutContext): TableNeeds {
  return context.kept.of(table, 'needs', () => makeNeeds(table, measure, context));
}

function makeNeeds(table: TableBox, measure: MeasureContent, context: LayoutContext): TableNeeds {
  const grid = tableGrid(table);
  const edges = tableEdges(table, grid);
  const alignments = columnAlignments(grid, edges, context);
  const columns = Array.from({ length: grid.columnCount }, (_, i) => columnOf(table.columns[i]));
  const spanning: GridCell[] = [];
  for (const { cells } of grid.rows) {
    for (const at of cells) {
      const column = columns[at.column];
      if (at.colSpan > 1) spanning.push(at);
      else if (column) need(column, cellWidths(at, edges, measure, context));
    }
  }
  alignments.forEach((alignment, c) => {
    const column = columns[c];
    if (!alignment || !column) return;
    column.min = Math.max(column.min, alignment.before + alignment.after + alignment.inset);
    column.max = Math.max(column.max, column.min);
  });
  for (const column of columns) column.max = Math.max(column.max, column.min);
  spanning.sort((a, b) => a.colSpan - b.colSpan);
  for (const at of spanning) needSpan(columns, at, cellWidths(at, edges, measure, context), edges.spacing[0]);
  limitPercentages(columns);
  const inset = edges.outer.left + edges.outer.right + edges.spacing[0] * (grid.columnCount + 1);
  return { grid, edges, columns, alignments, inset };
}

function columnOf(style: ComputedStyle | undefined): ColumnNeed {
  const width = style?.width ?? 'auto';
  if (typeof width === 'number') return { min: 0, max: width, percent: 0, constrained: true };
  return { min: 0, max: 0, percent: percentOf(width), constrained: false };
}

function percentOf(width: ComputedStyle['width']): number {
  return typeof width === 'object' ? width.percent : 0;
}

interface CellNeed extends ContentWidths {
  readonly percent: number;
  readonly constrained: boolean;
}

function cellWidths(at: GridCell, edges: TableEdges, measure: MeasureContent, context: LayoutContext): CellNeed {
  const { style, content } = at.cell;
  const sides: Edges = edges.cell(at);
  const inset = sides.left + sides.right;
  const inner = measure(content, context);
  const extra = style.boxSizing === 'border-box' ? 0 : inset;
  const least = typeof style.minWidth === 'number' ? style.minWidth + extra : 0;
  const most = typeof style.maxWidth === 'number' ? style.maxWidth + extra : Number.POSITIVE_INFINITY;
  const min = Math.max(inner.min + inset, least);
  const constrained = typeof style.width === 'number';
  const preferred = constrained ? resolveLength(style.width as number, 0) + extra : inner.max + inset;
  return { min, max: Math.max(min, Math.min(preferred, most)), percent: percentOf(style.width), constrained };
}

/** Specified widths replace the content's maximum (CSS Tables 3, 4.3.1). */
function need(column: ColumnNeed, cell: CellNeed): void {
  column.min = Math.max(column.min, cell.min);
  column.percent = Math.max(column.percent, cell.percent);
  if (column.constrained && !cell.constrained) return;
  if (cell.constrained && !column.constrained) {
    column.constrained = true;
    column.max = 0;
  }
  column.max = Math.max(column.max, cell.max);
}

/** Distributes the width that a cell needs beyond its spanned columns among them, as for a table. */
function needSpan(columns: readonly ColumnNeed[], at: GridCell, cell: CellNeed, spacing: number): void {
  const spanned = columns.slice(at.column, at.column + at.colSpan);
  const own = spanned.reduce((all, c) => all + c.percent, 0);
  const rest = spanned.filter((c) => c.percent === 0);
  if (cell.percent > own && rest.length > 0) {
    for (const column of rest) column.percent = (cell.percent - own) / rest.length;
  }
  const gaps = spacing * (at.colSpan - 1);
  const plain = spanned.map((c) => ({ ...c, percent: 0 }));
  const grow = (key: 'min' | 'max', wanted: number): void => {
    if (wanted <= sum(spanned.map((c) => c[key]))) return;
    const widths = distribute(plain, wanted);
    spanned.forEach((column, i) => {
      column[key] = Math.max(column[key], widths[i] ?? 0);
    });
  };
  grow('min', cell.min - gaps);
  for (const column of spanned) column.max = Math.max(column.max, column.min);
  grow('max', cell.max - gaps);
}

/** Limits the sum of percentages to a hundred; earlier columns have priority. */
function limitPercentages(columns: readonly ColumnNeed[]): void {
  let left = 100;
  for (const column of columns) {
    column.percent = Math.min(column.percent, left);
    left -= column.percent;
  }
}

/** The widths of a table's border box. */
export function tableWidths(needs: TableNeeds): ContentWidths {
  const { columns, inset } = needs;
  const min = sum(columns.map((c) => c.min)) + inset;
  let max = sum(columns.map((c) => c.max));
  let percent = 0;
  let rest = 0;
  for (const column of columns) {
    if (column.percent > 0) max = Math.max(max, (column.max * 100) / column.percent);
    else rest += column.max;
    percent += column.percent;
  }
  if (rest > 0 && percent > 0) max = Math.max(max, (rest * 100) / Math.max(100 - percent, 0.1));
  return { min, max: max + inset };
}

/** Column widths that add up to `width`, pt; a fixed layout only considers the first row (CSS 2.2, 17.5.2.1). */
export function columnWidths(table: TableBox, needs: TableNeeds, width: number): readonly number[] {
  const { style } = table;
  if (style.tableLayout === 'fixed' && style.width !== 'auto') return fixedWidths(table, needs, width);
  return distribute(needs.columns, width);
}

/** Widths that leave no space for the other columns are narrowed in proportion. */
function fixedWidths(table: TableBox, { grid, edges }: TableNeeds, width: number): readonly number[] {
  const widths = Array.from({ length: grid.columnCount }, (_, c): number | undefined => {
    const specified = table.columns[c]?.width ?? 'auto';
    return specified === 'auto' ? undefined : resolveLength(specified, width);
  });
  for (const at of grid.rows[0]?.cells ?? []) {
    const { style } = at.cell;
    if (style.width === 'auto') continue;
    const sides = edges.cell(at);
    const inset = style.boxSizing === 'border-box' ? 0 : sides.left + sides.right;
    const specified = resolveLength(style.width, width) + inset - edges.spacing[0] * (at.colSpan - 1);
    for (let c = at.column; c < at.column + at.colSpan; c++) widths[c] ??= Math.max(0, specified / at.colSpan);
  }
  const free = widths.filter((w) => w === undefined).length;
  const all = sum(widths.map((w) => w ?? 0));
  if (free > 0 && all < width) return widths.map((w) => w ?? (width - all) / free);
  const total = all + free * (all / Math.max(1, grid.columnCount - free));
  return widths.map((w) => (all > 0 ? ((w ?? total / grid.columnCount) * width) / total : width / grid.columnCount));
}

/** Interpolates from the narrowest to the widest columns: percentages first, then specified widths (CSS Tables 3, 4.4). */
function distribute(columns: readonly Readonly<ColumnNeed>[], width: number): number[] {
  const percent = (c: ColumnNeed): number => Math.max(c.min, (c.percent / 100) * width);
  const guesses = [
    columns.map((c) => c.min),
    columns.map((c) => (c.percent > 0 ? percent(c) : c.min)),
    columns.map((c) => (c.percent > 0 ? percent(c) : c.constrained ? c.max : c.min)),
    columns.map((c) => (c.percent > 0 ? percent(c) : c.max)),
  ];
  let low = guesses[0] ?? [];
  // A width too small for even the narrowest columns; the caller reports it.
  if (width < sum(low)) return capped(low, Math.max(0, width));
  for (const high of guesses.slice(1)) {
    const span = sum(high) - sum(low);
    if (width <= sum(high) && span > 0) {
      const share = (width - sum(low)) / span;
      return low.map((w, i) => w + ((high[i] ?? w) - w) * share);
    }
    low = high;
  }
  return grow(columns, low, width - sum(low));
}

/** Narrows the widest columns to the same width, so that one long word doesn't break the short words of the others. */
function capped(widths: readonly number[], total: number): number[] {
  let left = total;
  let cap = 0;
  for (const [i, width] of widths.toSorted((a, b) => a - b).entries()) {
    cap = left / (widths.length - i);
    if (width > cap) break;
    left -= width;
  }
  return widths.map((width) => Math.min(width, cap));
}

/** Excess width goes to columns without a specified width, in proportion to their content (CSS Tables 3, 4.4.1). */
function grow(columns: readonly Readonly<ColumnNeed>[], widths: readonly number[], excess: number): number[] {
  const weights: ((c: ColumnNeed) => number)[] = [
    (c) => (c.percent === 0 && !c.constrained ? c.max : 0),
    (c) => (c.percent === 0 && !c.constrained ? 1 : 0),
    (c) => (c.percent === 0 ? c.max : 0),
    (c) => c.percent,
    () => 1,
  ];
  for (const weight of weights) {
    const all = sum(columns.map(weight));
    if (all > 0) return widths.map((w, i) => w + (excess * weight(columns[i] as ColumnNeed)) / all);
  }
  return [...widths];
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
