/** The grid of a table: the cell at each row and column (HTML, 4.9.12). */

import type { CellBox, RowBox, RowGroup, TableBox } from '../../box/box.ts';

/** A cell with its place in the grid. */
export interface GridCell {
  readonly cell: CellBox;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface GridRow {
  readonly box: RowBox;
  readonly group: RowGroup;
  /** The cells that start in it. */
  readonly cells: readonly GridCell[];
  /** The cell at each column, including cells of earlier rows that extend into this one. */
  readonly slots: readonly (GridCell | undefined)[];
}

export interface Grid {
  readonly columnCount: number;
  readonly rows: readonly GridRow[];
}

const grids = new WeakMap<TableBox, Grid>();

/** Places cells, skipping slots covered by cells of earlier rows. No cell extends beyond its row group. */
export function tableGrid(table: TableBox): Grid {
  let grid = grids.get(table);
  if (!grid) {
    grid = makeGrid(table);
    grids.set(table, grid);
  }
  return grid;
}

type Draft = { -readonly [K in keyof GridCell]: GridCell[K] };

interface DraftRow {
  readonly box: RowBox;
  readonly group: RowGroup;
  readonly cells: Draft[];
  readonly slots: (Draft | undefined)[];
}

function makeGrid(table: TableBox): Grid {
  const rows = table.groups.flatMap((group) =>
    group.rows.map((box): DraftRow => ({ box, group, cells: [], slots: [] })),
  );
  let first = 0;
  for (const { rows: boxes } of table.groups) {
    const end = first + boxes.length;
    for (let r = first; r < end; r++) placeRow(rows, r, end);
    first = end;
  }
  // Trailing columns in which no cell starts don't count: spans over them are shortened.
  let columnCount = table.columns.length;
  for (const { cells } of rows) for (const { column } of cells) columnCount = Math.max(columnCount, column + 1);
  for (const { cells, slots } of rows) {
    for (const cell of cells) cell.colSpan = Math.min(cell.colSpan, columnCount - cell.column);
    slots.length = columnCount;
  }
  return { columnCount, rows };
}

function placeRow(rows: readonly DraftRow[], r: number, end: number): void {
  const row = rows[r];
  if (!row) return;
  let column = 0;
  for (const cell of row.box.cells) {
    while (row.slots[column]) column++;
    const placed: Draft = { cell, row: r, column, rowSpan: Math.min(cell.rowSpan, end - r), colSpan: cell.colSpan };
    row.cells.push(placed);
    for (const { slots } of rows.slice(r, r + placed.rowSpan)) {
      for (let c = column; c < column + cell.colSpan; c++) slots[c] ??= placed;
    }
    column += cell.colSpan;
  }
}
