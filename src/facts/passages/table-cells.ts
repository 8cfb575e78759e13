/** The cells of a table with the words that describe them. */

import { allTableRows, type Table, type TableCell, type TableColumn, tableRows } from '../../core/table.ts';
import { totalCells } from '../../core/table-totals.ts';
import type { Lexicon } from '../../languages/lexicon.ts';

export interface DescribedCell {
  readonly cell: TableCell;
  /** Claims of its row. */
  readonly claims: readonly string[];
  /** The heads of its row and column. */
  readonly context: readonly string[];
  /** True for a total that is the sum of its rows. */
  readonly isSum: boolean;
  /** How many rows the label of a total sums up: "All three". */
  readonly counts: readonly number[];
}

/** The cells of all rows and totals, row by row. */
export function tableCells(table: Table, lexicon: Lexicon): readonly DescribedCell[] {
  const rows = tableRows(table);
  const sums = new Set(totalCells(table).flatMap(({ src, sum }) => ('quantity' in sum ? [src] : [])));
  return allTableRows(table).flatMap((row) => {
    const { cells, claims = [] } = row;
    const [first] = cells;
    const label = first?.kind === 'text' ? [first.text.plain] : [];
    const counts = table.totals.includes(row)
      ? [rows.length]
      : isTotal(label[0] ?? '', lexicon)
        ? [rows.length - 1]
        : [];
    return cells.map((cell, i) => ({
      counts: i === 0 ? counts : [],
      ...{ cell, claims, context: [...label, ...headsOf(table.columns[i])] },
      isSum: cell.kind === 'quantity' && sums.has(cell.src),
    }));
  });
}

function isTotal(label: string, { summary }: Lexicon): boolean {
  return summary.total.test(label.trim()) || summary.all.test(label.trim());
}

function headsOf(column: TableColumn | undefined): readonly string[] {
  return column ? [...(column.group ? [column.group.plain] : []), column.title.plain] : [];
}
