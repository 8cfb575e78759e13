/** The totals of a table, with the sums of their rows. */

import type { Quantity } from './quantity.ts';
import { type Computed, sumQuantities } from './quantity-arithmetic.ts';
import type { DataPath } from './rich-text.ts';
import { type Table, type TableColumn, type TableRow, tableRows } from './table.ts';

export interface TotalCell {
  readonly column: TableColumn;
  readonly total: Quantity;
  readonly src: DataPath;
  /** The values that it adds up. */
  readonly parts: readonly Quantity[];
  readonly sum: Computed;
}

/** The cells of totals that should be sums of the rows above them. */
export function totalCells(table: Table): readonly TotalCell[] {
  const ofGroups = table.groups.flatMap(({ rows, totals }) => totals.flatMap((total) => cellsOf(total, rows, table)));
  return [...ofGroups, ...table.totals.flatMap((total) => cellsOf(total, tableRows(table), table))];
}

function cellsOf(total: TableRow, rows: readonly TableRow[], { columns }: Table): readonly TotalCell[] {
  return columns.flatMap((column, i): readonly TotalCell[] => {
    const cell = total.cells[i];
    if (!column.summed || cell?.kind !== 'quantity' || cell.quantity.kind === 'unknown') return [];
    const parts = rows.flatMap(({ cells }) => {
      const part = cells[i];
      return part?.kind === 'quantity' ? [part.quantity] : [];
    });
    return [{ column, total: cell.quantity, src: cell.src, parts, sum: sumOf(cell.quantity, parts) }];
  });
}

function sumOf(total: Quantity, parts: readonly Quantity[]): Computed {
  const [first, second] = new Set([...parts.map(({ unit }) => unit), total.unit]);
  return second === undefined ? sumQuantities(parts) : { refused: `'${first}' and '${second}' don't add` };
}
