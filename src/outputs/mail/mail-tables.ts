/** The tables of a mail: those that a column of it has room for. The PDF has the others. */

import { allTableRows, columnGroups, type Table, type TableCell } from '../../core/table.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import type { LayoutWords } from '../../template/layout-words.ts';

/** More columns are too narrow for words, and more rows or tables too long for a message. */
const MOST_COLUMNS = 6;
const MOST_ROWS = 12;
export const MOST_TABLES = 4;

export function fitsInMail(table: Table): boolean {
  return table.columns.length <= MOST_COLUMNS && allTableRows(table).length <= MOST_ROWS;
}

/** A table in lines, for plain text: "Fossil fuels: 2001 35,361; 2017 29,329". Titles that columns share come first. */
export function tableLines(table: Table, strings: LayoutWords, locale: Locale): readonly string[] {
  const shared = columnGroups(table.columns).flatMap(({ title, columns }) =>
    title ? [`${title.plain}: ${columns.map((column) => column.title.plain).join(', ')}`] : [],
  );
  const rows = allTableRows(table).map(({ cells }) => {
    const [name = '', ...values] = cells.map((cell) => cellWords(cell, strings, locale));
    const named = values.flatMap((value, i) => {
      const title = values.length > 1 ? (table.columns[i + 1]?.title.plain ?? '') : '';
      return value === '' ? [] : [`${title} ${value}`.trim()];
    });
    // A question needs no colon.
    return `${/[?!]$/.test(name) ? name : `${name}:`} ${named.join('; ')}`;
  });
  return [...shared, ...rows];
}

function cellWords(cell: TableCell, strings: LayoutWords, locale: Locale): string {
  switch (cell.kind) {
    case 'text':
      return cell.text.plain;
    case 'answer':
      return `${strings.say(cell.answer)}${cell.more.plain}`;
    case 'quantity':
      return quantityLabel(cell.quantity, locale);
    default:
      return cell satisfies never;
  }
}
