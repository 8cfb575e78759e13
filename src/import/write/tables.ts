/** Tables of a document as tables of a brief, and tables of numbers as data of charts too. */

import { parseQuantity } from '../../data/quantity-text.ts';
import type { DataLanguage } from '../../languages/read-quantities.ts';
import { type ImportedCell, type ImportedTable, wordsOf } from '../imported-document.ts';
import type { ClaimList } from './claim-list.ts';
import { mapNode, seqNode } from './yaml-nodes.ts';

export interface WrittenTable {
  readonly node: unknown;
  /** The data of a chart, as CSV; undefined for a table that isn't one of numbers. */
  readonly csv: string | undefined;
  readonly comments: readonly string[];
}

interface Column {
  readonly key: string;
  readonly title: string;
  readonly group: string | undefined;
  readonly isQuantity: boolean;
}

/** Cells by row and column, each with the text of the cell that covers its place. */
type Grid = readonly (readonly GridCell[])[];
interface GridCell {
  readonly cell: ImportedCell | undefined;
  /** True for the first place that the cell covers. */
  readonly first: boolean;
}

const NOTHING: GridCell = { cell: undefined, first: true };

export function writeTable(table: ImportedTable, id: string, claims: ClaimList, language: DataLanguage): WrittenTable {
  const grid = gridOf(table.rows);
  const width = Math.max(...grid.map((row) => row.length), 1);
  // A table of several rows without marked heads has them in its first row, as tables of people do.
  const heads = table.headRows === 0 && grid.length > 1 ? 1 : Math.min(table.headRows, Math.max(0, grid.length - 1));
  const text = ({ cell }: GridCell): string => (cell ? claims.plainText(cell.runs) : '');
  const texts = grid.map((row) => Array.from({ length: width }, (_, i) => text(row[i] ?? NOTHING)));
  const { rows, groups } = withoutGroupRows(grid, texts, heads, width);
  const columns = columnsOf(grid, texts, heads, width, rows, language);
  const totals = totalsIn(rows, columns, language);
  const body = totals ? rows.slice(0, -1) : rows;
  const caption = table.caption ? claims.text(table.caption, table.place) : `[${id}: no caption in the document]`;
  const hasNumbers = columns.some(({ isQuantity }) => isQuantity) || /\d/.test(texts.flat().join(''));
  const hasGroups = groups.some((group) => group !== undefined);
  const row = (cells: readonly string[], group: string | undefined): unknown =>
    mapNode({ ...(hasGroups && { [GROUP]: group }), ...cellsOf(cells, columns) }, true);
  const node = mapNode({
    id,
    caption,
    columns: seqNode(columns.map(columnNode)),
    groupBy: hasGroups ? GROUP : undefined,
    rows: seqNode(body.map((cells, i) => row(cells, groups[i]))),
    totals: totals ? seqNode([row(totals, undefined)]) : undefined,
    claim: hasNumbers ? claims.forTable(id, wordsOf(table.caption ?? []) || id, table.place) : undefined,
  });
  return { node: mapNode({ table: node }), csv: csvOf(columns, body), comments: [] };
}

const GROUP = 'group';

/** Merged cells cover all their places. */
function gridOf(rows: ImportedTable['rows']): Grid {
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x]) x++;
      for (let dy = 0; dy < cell.rows && y + dy < rows.length; dy++) {
        for (let dx = 0; dx < cell.columns; dx++) {
          const line = grid[y + dy];
          if (line) line[x + dx] = { cell, first: dx === 0 };
        }
      }
      x += cell.columns;
    }
  });
  return grid.map((row) => Array.from(row, (one) => one ?? NOTHING));
}

/** The rows below the heads; a row of one cell across all columns is the heading of the rows below it. */
function withoutGroupRows(
  grid: Grid,
  texts: readonly (readonly string[])[],
  heads: number,
  width: number,
): { readonly rows: readonly (readonly string[])[]; readonly groups: readonly (string | undefined)[] } {
  const isAcross = (y: number): boolean =>
    width > 1 && new Set(grid[y]?.map(({ cell }) => cell)).size === 1 && grid[y]?.[0]?.cell !== undefined;
  const named = texts.flatMap((row, y) => (y >= heads && isAcross(y) ? [row[0] ?? ''] : []));
  const isGrouped =
    named.length > 0 && new Set(named).size === named.length && !isAcross(texts.length - 1) && isAcross(heads);
  const rows: (readonly string[])[] = [];
  const groups: (string | undefined)[] = [];
  let group: string | undefined;
  for (let y = heads; y < texts.length; y++) {
    // The words of a cell across columns are in the first of them, those of a cell across rows in each.
    const cells = (texts[y] ?? []).map((text, x) => (grid[y]?.[x]?.first === false ? '' : text));
    if (isGrouped && isAcross(y)) group = cells[0];
    else {
      rows.push(cells);
      groups.push(group);
    }
  }
  return { rows, groups };
}

function columnsOf(
  grid: Grid,
  texts: readonly (readonly string[])[],
  heads: number,
  width: number,
  rows: readonly (readonly string[])[],
  language: DataLanguage,
): readonly Column[] {
  const keys = new Set<string>();
  return Array.from({ length: width }, (_, x) => {
    const titles = texts.slice(0, heads).map((row) => row[x] ?? '');
    const title = titles.at(-1) ?? '';
    const spans = heads > 1 && (grid[0]?.[x]?.cell?.columns ?? 1) > 1;
    const above = [...new Set(titles.slice(0, -1))].filter((one) => one !== '' && one !== title);
    const cells = rows.map((row) => row[x] ?? '').filter((cell) => cell !== '');
    const isQuantity = cells.length > 0 && x > 0 && cells.every((cell) => 'quantity' in parseQuantity(cell, language));
    return {
      key: freeKey(title, x, keys),
      title: spans ? title : [...above, title].join(' '),
      group: spans && above.length > 0 ? above.join(' ') : undefined,
      isQuantity,
    };
  });
}

/** A key from a title: "Share of water" makes `share-of-water`. */
function freeKey(title: string, x: number, taken: Set<string>): string {
  const words =
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 3)
      .join('-') ?? '';
  // A key of digits alone would be moved to the front of its map.
  const base = words === '' || /^\d+$/.test(words) || RESERVED.has(words) ? `column-${x + 1}` : words;
  let key = base;
  for (let n = 2; taken.has(key); n++) key = `${base}-${n}`;
  taken.add(key);
  return key;
}

const RESERVED = new Set([GROUP, 'claim', '__proto__']);

function columnNode({ key, title, group, isQuantity }: Column): unknown {
  // The key would be printed in place of an empty title.
  const shown = title === '' ? '–' : title;
  return mapNode({ key, title: shown, group, type: isQuantity ? 'quantity' : undefined }, true);
}

function cellsOf(cells: readonly string[], columns: readonly Column[]): Record<string, string> {
  const filled = columns.map(({ key }, x) => [key, cells[x] ?? ''] as const).filter(([, cell]) => cell !== '');
  return Object.fromEntries(filled);
}

const TOTAL = /^\**(?:total|totals|sum|all|together|gesamt|insgesamt|summe|ensemble|somme|suma|totale|итого|всего)\b/iu;

/** The last row, if it says that it is the total and its values are the sums of the others. */
function totalsIn(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  language: DataLanguage,
): readonly string[] | undefined {
  const last = rows.at(-1);
  if (rows.length < 3 || !last || !TOTAL.test(last[0] ?? '')) return undefined;
  const value = (cell: string | undefined): number | undefined => {
    const parsed = parseQuantity(cell ?? '', language);
    return 'quantity' in parsed && parsed.quantity.kind === 'exact' ? parsed.quantity.value : undefined;
  };
  const agrees = columns.every(({ isQuantity }, x) => {
    if (!isQuantity || (last[x] ?? '') === '') return true;
    const parts = rows.slice(0, -1).map((row) => value(row[x]));
    const total = value(last[x]);
    if (total === undefined || parts.some((part) => part === undefined)) return false;
    return (
      Math.abs(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) - total) < 1e-9 * Math.max(1, Math.abs(total))
    );
  });
  return agrees ? last : undefined;
}

/** A first column of names and at least one of values. */
function csvOf(columns: readonly Column[], rows: readonly (readonly string[])[]): string | undefined {
  const values = columns.flatMap((column, x) => (column.isQuantity ? [{ column, x }] : []));
  const [first] = columns;
  const complete = rows.filter((row) => (row[0] ?? '') !== '' && values.every(({ x }) => (row[x] ?? '') !== ''));
  if (!first || first.isQuantity || values.length === 0 || complete.length < 2 || complete.length < rows.length)
    return undefined;
  const names = values.length === 1 ? ['value'] : values.map(({ column }) => column.title.trim() || column.key);
  const lines = [['label', ...names], ...complete.map((row) => [row[0] ?? '', ...values.map(({ x }) => row[x] ?? '')])];
  return lines.map((line) => `${line.map(quoted).join(',')}\n`).join('');
}

export function quoted(cell: string): string {
  return /[",\n\r;]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
