/** The cells of a table with the words that describe them. */

import { allTableRows, type Table, type TableCell, type TableColumn } from '../../core/table.ts';
import { totalCells } from '../../core/table-totals.ts';

export interface DescribedCell {
  readonly cell: TableCell;
  /** Claims of its row. */
  readonly claims: readonly string[];
  /** The heads of its row and column. */
  readonly context: readonly string[];
  /** True for a total that is the sum of its rows. */
  readonly isSum: boolean;
}

/** The cells of all rows and totals, row by row. */
export function tableCells(table: Table): readonly DescribedCell[] {
  const sums = new Set(totalCells(table).flatMap(({ src, sum }) => ('quantity' in sum ? [src] : [])));
  return allTableRows(table).flatMap(({ cells, claims = [] }) => {
    const [first] = cells;
    const label = first?.kind === 'text' ? [first.text.plain] : [];
    return cells.map((cell, i) => ({
      ...{ cell, claims, context: [...label, ...headsOf(table.columns[i])] },
      isSum: cell.kind === 'quantity' && sums.has(cell.src),
    }));
  });
}

function headsOf(column: TableColumn | undefined): readonly string[] {
  return column ? [...(column.group ? [column.group.plain] : []), column.title.plain] : [];
}
