/** Tables of a section, with rows in `brief.yaml` or in a CSV file. */

import type { Table, TableCell, TableColumn, TableRow } from '../core/brief.ts';
import { own } from '../core/own.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import { checkFractions } from './check-fractions.ts';
import { ownId } from './ids.ts';
import { csvTableRows } from './read-csv-data.ts';
import type { Reading } from './reading.ts';
import type { RawOwn } from './schema.ts';

type RawTable = RawOwn['table'];

export function readTable(table: RawTable, src: DataPath, reading: Reading): Table {
  const id = ownId(table.id, reading, `${src}.id`);
  const columns = table.columns.map((column, i): TableColumn => {
    const at = `${src}.columns[${i}]`;
    const title = column.title ?? column.key;
    const titleAt = column.title === undefined ? `${at}.key` : `${at}.title`;
    return { src: at, key: column.key, title: reading.text(title, titleAt), type: column.type ?? 'text' };
  });
  const rows = readRows(table, columns, src, reading);
  table.columns.forEach((column, i) => {
    const title = columns[i]?.title.plain ?? '';
    if (column.type === 'quantity' && column.upToOne !== true) checkColumn(title, rows, i, reading);
  });
  return {
    src,
    id,
    caption: reading.text(table.caption, `${src}.caption`),
    columns,
    rows,
    claims: reading.claimIds(table.claim, `${src}.claim`),
    note: reading.maybeText(table.note, `${src}.note`),
    source: reading.maybeText(table.source, `${src}.source`),
    wide: table.wide === true,
  };
}

/** Checks a column's percentages; the unit is written at each value, or once in the title. */
function checkColumn(title: string, rows: readonly TableRow[], index: number, reading: Reading): void {
  const inTitle = /%|\bper ?cent\b|\bpercentage\b/i.test(title);
  const percentages = rows.flatMap(({ cells }) => {
    const cell = cells[index];
    return cell?.kind === 'quantity' && (cell.quantity.unit === '%' || (inTitle && cell.quantity.unit === ''))
      ? [cell]
      : [];
  });
  checkFractions(percentages, 'column', reading);
}

function readRows(table: RawTable, columns: readonly TableColumn[], src: DataPath, reading: Reading): TableRow[] {
  const keys = columns.map((column) => column.key);
  const base = `${src}.rows`;
  // A column without a key is reported where it is declared; rows that it would hold can't be matched to it.
  if (keys.includes('')) return [];
  const rows = table.data === undefined ? table.rows : csvTableRows(table.data, keys, `${src}.data`, base, reading);
  reading.countRows('table-rows', rows?.length ?? 0, table.data === undefined ? base : `${src}.data`);
  const both = table.rows !== undefined && table.data !== undefined;
  if (both || (!table.rows && table.data === undefined)) {
    const message = both ? 'a table has rows or data, not both' : 'a table needs rows, or data: the name of a CSV file';
    reading.problems.report(base, { code: both ? 'two-data' : 'no-data', message });
  }
  return (rows ?? []).map((row, i): TableRow => {
    const at = `${base}[${i}]`;
    for (const key of Object.keys(row)) {
      if (keys.includes(key) || key === CLAIM_KEY) continue;
      const hint = didYouMean(key, keys) ?? `its columns: ${keys.join(', ')}`;
      const span = reading.places.keySpan(`${at}.${key}`);
      reading.problems.report(`${at}.${key}`, { code: 'unknown-key', message: `no column '${key}'`, hint, span });
    }
    const cells = columns.map((column) => readCell(own(row, column.key), column, at, reading));
    const named = keys.includes(CLAIM_KEY) ? undefined : row[CLAIM_KEY];
    return { src: at, cells, claims: reading.claimIds(named?.toString(), `${at}.${CLAIM_KEY}`) };
  });
}

/** The key that names the claims of a table row, unless a column has the same key. */
const CLAIM_KEY = 'claim';

function readCell(value: string | number | undefined, column: TableColumn, row: DataPath, reading: Reading): TableCell {
  const src = `${row}.${column.key}`;
  // An empty cell prints nothing; the reason for a missing value is written in words: not stated, not applicable.
  if (value === undefined || (typeof value === 'string' && value.trim() === ''))
    return { kind: 'text', text: { nodes: [], plain: '', src } };
  if (column.type === 'quantity') return { kind: 'quantity', quantity: reading.quantity(value, src, ''), src };
  return { kind: 'text', text: reading.text(reading.name(value, src), src) };
}
