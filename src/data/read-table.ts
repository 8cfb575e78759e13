/** The block `table`: columns, rows by group, and totals. */

import { own } from '../core/own.ts';
import type { DataPath, RichText } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import {
  columnGroups,
  type RowGroup,
  type Table,
  type TableCell,
  type TableColumn,
  type TableRow,
} from '../core/table.ts';
import { checkFractions } from './check-fractions.ts';
import { checkSeparators } from './check-separators.ts';
import { checkTotals } from './check-totals.ts';
import { ownId } from './ids.ts';
import { unitOfCells } from './own-unit.ts';
import { readAnswer } from './read-answers.ts';
import { checkSelection, csvTableRows } from './read-csv-data.ts';
import type { RawTrace, Reading } from './reading.ts';
import type { RawOwn } from './schema.ts';

type RawTable = RawOwn['table'];

type RawRow = Readonly<Record<string, string | number | undefined>>;

/** A row, and what it is evidence of if it is taken from a source. */
interface StatedRow extends Pick<RawTrace, 'evidence'> {
  readonly cells: RawRow;
}

/** Properties that the rows of a table share. */
interface RowShape {
  readonly columns: readonly TableColumn[];
  readonly groupBy: string | undefined;
}

export function readTable(table: RawTable, src: DataPath, reading: Reading): Table {
  const id = ownId(table.id, reading, `${src}.id`);
  const columns = readColumns(table, src, reading);
  const shape = { columns, groupBy: table.groupBy };
  const rows = readRows(table, shape, src, reading);
  const totals = readTotals(table, shape, src, reading);
  const read: Table = {
    src,
    id,
    caption: reading.text(table.caption, `${src}.caption`),
    columns,
    groups: groupRows(rows, totals, table, src, reading),
    totals: totals.filter(({ group }) => group === undefined).map(({ row }) => row),
    claims: reading.claimIds(table.claim, `${src}.claim`),
    note: reading.maybeText(table.note, `${src}.note`),
    source: reading.maybeText(table.source, `${src}.source`),
    wide: table.wide === true,
  };
  table.columns.forEach((column, i) => {
    const title = columns[i]?.title.plain ?? '';
    const all = [...rows, ...totals].map(({ row }) => row);
    if (column.type === 'quantity') checkColumn(title, quantitiesIn(all, i), column.upToOne === true, reading);
    if (columns[i]?.show !== 'value') unitOfCells(quantitiesIn(all, i), WITHOUT_LOOK, reading);
  });
  checkTotals(read, reading);
  return read;
}

function readColumns(table: RawTable, src: DataPath, reading: Reading): readonly TableColumn[] {
  const columns = table.columns.map((column, i): TableColumn => {
    const at = `${src}.columns[${i}]`;
    const { key, type = 'text', show = 'value', summed = true } = column;
    const titleAt = column.title === undefined ? `${at}.key` : `${at}.title`;
    const isQuantity = type === 'quantity';
    if (!isQuantity) reportNeedsQuantity({ show: column.show, summed: column.summed }, at, reading);
    return {
      ...{ src: at, key, title: reading.text(column.title ?? key, titleAt), type, summed },
      show: isQuantity ? show : 'value',
      group: reading.maybeText(column.group, `${at}.group`),
    };
  });
  const groups = columnGroups(columns).flatMap(({ title }) => title ?? []);
  reportSplit(groups, 'columns', reading);
  return columns;
}

function reportNeedsQuantity(given: Readonly<Record<string, unknown>>, at: DataPath, reading: Reading): void {
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === 'value') continue;
    const message = `'${key}' has no effect in a column that isn't of type quantity`;
    const hint = "write 'type: quantity' at this column";
    reading.problems.report(`${at}.${key}`, {
      code: 'not-quantities',
      message,
      hint,
      span: reading.places.keySpan(`${at}.${key}`),
    });
  }
}

/** Reports groups with the same title that something else separates. */
function reportSplit(titles: readonly RichText[], what: 'columns' | 'rows', reading: Reading): void {
  titles.forEach(({ plain, src }, i) => {
    if (titles.findIndex((other) => other.plain === plain) === i) return;
    const message = `the ${what} of '${plain}' are not beside each other`;
    const hint = `put the ${what} of a group together, or give the groups different names`;
    reading.problems.report(src, { code: 'split-group', message, hint });
  });
}

/** Bars and shades compare the values of a column. */
const WITHOUT_LOOK = 'convert it, or write show: value at the column, which then has no bars or shades';

type QuantityCell = Extract<TableCell, { readonly kind: 'quantity' }>;

function quantitiesIn(rows: readonly TableRow[], index: number): readonly QuantityCell[] {
  return rows.flatMap((row) => {
    const cell = row.cells[index];
    return cell?.kind === 'quantity' ? [cell] : [];
  });
}

/** Checks a column's percentages and separators; the unit is written at each value, or once in the title. */
function checkColumn(title: string, cells: readonly QuantityCell[], upToOne: boolean, reading: Reading): void {
  checkSeparators(cells, reading);
  const inTitle = /%|\bper ?cent\b|\bpercentage\b/i.test(title);
  const percentages = cells.filter(({ quantity: { unit } }) => unit === '%' || (inTitle && unit === ''));
  if (!upToOne) checkFractions(percentages, 'column', reading);
}

/** A row with the words that name its group, if any. */
interface GroupedRow {
  readonly row: TableRow;
  readonly group: string | undefined;
}

function readRows(table: RawTable, shape: RowShape, src: DataPath, reading: Reading): readonly GroupedRow[] {
  checkSelection(table, src, reading);
  const base = `${src}.rows`;
  const keys = keysOf(shape);
  // A column without a key is reported where it is declared; rows that it would hold can't be matched to it.
  if (keys.includes('')) return [];
  const rows: readonly StatedRow[] | undefined =
    table.data === undefined
      ? table.rows?.map((cells) => ({ cells }))
      : csvTableRows({ ...table, columns: undefined, data: table.data }, keys, `${src}.data`, base, reading);
  reading.countRows('table-rows', rows?.length ?? 0, table.data === undefined ? base : `${src}.data`);
  const both = table.rows !== undefined && table.data !== undefined;
  if (both || (!table.rows && table.data === undefined)) {
    const message = both ? 'a table has rows or data, not both' : 'a table needs rows, or data: the name of a CSV file';
    reading.problems.report(base, { code: both ? 'two-data' : 'no-data', message });
  }
  return (rows ?? []).map((row, i) => readRow(row, shape, `${base}[${i}]`, reading));
}

function readTotals(table: RawTable, shape: RowShape, src: DataPath, reading: Reading): readonly GroupedRow[] {
  const totals = table.totals ?? [];
  reading.countRows('table-rows', totals.length, `${src}.totals`);
  return totals.map((cells, i) => readRow({ cells }, shape, `${src}.totals[${i}]`, reading));
}

function keysOf({ columns, groupBy }: RowShape): readonly string[] {
  const keys = columns.map(({ key }) => key);
  return groupBy === undefined || keys.includes(groupBy) ? keys : [groupBy, ...keys];
}

/** The key that names the claims of a table row, unless a column has the same key. */
const CLAIM_KEY = 'claim';

function readRow({ cells: row, evidence }: StatedRow, shape: RowShape, at: DataPath, reading: Reading): GroupedRow {
  const keys = keysOf(shape);
  for (const key of Object.keys(row)) {
    if (keys.includes(key) || key === CLAIM_KEY) continue;
    const hint = didYouMean(key, keys) ?? `its columns: ${keys.join(', ')}`;
    const span = reading.places.keySpan(`${at}.${key}`);
    reading.problems.report(`${at}.${key}`, { code: 'unknown-key', message: `no column '${key}'`, hint, span });
  }
  const cells = shape.columns.map((column) => readCell(own(row, column.key), column, at, reading));
  const named = keys.includes(CLAIM_KEY) ? undefined : row[CLAIM_KEY];
  const claims = reading.claims({ claim: named?.toString(), evidence }, at);
  const group = shape.groupBy === undefined ? undefined : own(row, shape.groupBy);
  const name = group === undefined ? '' : reading.name(group, `${at}.${shape.groupBy}`);
  return { row: { src: at, cells, claims }, group: name === '' ? undefined : name };
}

/** Rows in a row with the same group, each group with its totals. */
function groupRows(
  rows: readonly GroupedRow[],
  totals: readonly GroupedRow[],
  { groupBy }: RawTable,
  src: DataPath,
  reading: Reading,
): readonly RowGroup[] {
  const groups: { name: string | undefined; title: RichText | undefined; src: DataPath; rows: TableRow[] }[] = [];
  for (const { row, group } of rows) {
    const last = groups.at(-1);
    if (last && last.name === group) last.rows.push(row);
    else {
      const title = group === undefined ? undefined : reading.text(group, `${row.src}.${groupBy}`);
      groups.push({ name: group, title, src: row.src, rows: [row] });
    }
  }
  reportSplit(
    groups.flatMap(({ title }) => title ?? []),
    'rows',
    reading,
  );
  const names = groups.flatMap(({ name }) => name ?? []);
  if (groupBy !== undefined && names.length === 0 && rows.length > 0) {
    const message = `no row has the key '${groupBy}', which groups them`;
    reading.problems.report(`${src}.groupBy`, {
      code: 'unknown-group',
      message,
      hint: `write ${groupBy}: in each row`,
    });
  } else reportUnknownGroups(totals, names, groupBy, reading);
  return groups.map(({ name, title, src: at, rows: own }) => {
    const of = totals.filter(({ group }) => group !== undefined && group === name).map(({ row }) => row);
    return { src: at, title, rows: own, totals: of };
  });
}

function reportUnknownGroups(
  totals: readonly GroupedRow[],
  names: readonly string[],
  groupBy: string | undefined,
  reading: Reading,
): void {
  for (const { row, group } of totals) {
    if (group === undefined || names.includes(group)) continue;
    const hint = didYouMean(group, names) ?? reading.known(names, 'groups');
    const message = `no row belongs to the group '${group}'`;
    reading.problems.report(`${row.src}.${groupBy}`, { code: 'unknown-group', message, hint });
  }
}

function readCell(value: string | number | undefined, column: TableColumn, row: DataPath, reading: Reading): TableCell {
  const src = `${row}.${column.key}`;
  // An empty cell prints nothing; the reason for a missing value is written in words: not stated, not applicable.
  if (value === undefined || (typeof value === 'string' && value.trim() === ''))
    return { kind: 'text', text: { nodes: [], plain: '', src } };
  if (column.type === 'quantity') return { kind: 'quantity', quantity: reading.quantity(value, src, ''), src };
  const text = reading.text(reading.name(value, src), src);
  return column.type === 'answer' ? readAnswer(text, reading) : { kind: 'text', text };
}
