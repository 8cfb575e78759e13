import type { TagNode } from '../tags/tag-tree.ts';
import type { ConformanceReport } from './report.ts';
import { nodesBelow, nodesOf } from './walk.ts';

/** Checks that tables have header cells, and that all rows fill the same columns (ISO 14289-1, 7.2 and 7.5). */
export function checkTables(root: TagNode, report: ConformanceReport): void {
  const ids = new Set<string>();
  for (const { role, id } of nodesOf(root)) if (role === 'TH' && id !== undefined) ids.add(id);
  for (const table of nodesOf(root)) {
    if (table.role !== 'Table') continue;
    const cells = rowsOf(table).flatMap(nodesBelow);
    if (cells.length > 0 && !cells.some((cell) => cell.role === 'TH')) {
      const hint = 'use <th scope="col"> and <th scope="row"> for the headers of columns and rows';
      report.at(table.element, 'error', 'no-table-heads', 'table without header cells', hint);
    }
    for (const { headers, element } of cells) {
      const unknown = headers.find((id) => !ids.has(id));
      if (unknown === undefined) continue;
      report.at(element, 'error', 'unknown-header', `headers= names '${unknown}', but no <th> has this id`);
    }
    checkGrid(table, report);
  }
}

/** Rows in reading order; spans never leave their group. */
function rowsOf(table: TagNode): readonly TagNode[] {
  return groupsOf(table).flat();
}

function groupsOf(table: TagNode): readonly (readonly TagNode[])[] {
  const loose = nodesBelow(table).filter((node) => node.role === 'TR');
  const groups = nodesBelow(table).filter((node) => /^T(Head|Body|Foot)$/.test(node.role));
  return [...(loose.length > 0 ? [loose] : []), ...groups.map(nodesBelow)];
}

interface Grid {
  /** For each column, the number of rows that its cell still spans, including this one. */
  readonly below: number[];
  width: number;
}

/** Reports the first row that doesn't match the table's columns. */
function checkGrid(table: TagNode, report: ConformanceReport): void {
  const first = groupsOf(table).flat()[0];
  if (!first) return;
  const expected = nodesBelow(first).reduce((sum, cell) => sum + cell.colSpan, 0);
  for (const rows of groupsOf(table)) {
    const grid: Grid = { below: [], width: expected };
    for (const [i, row] of rows.entries()) {
      const problem = addRow(row, grid, rows.length - i);
      if (problem === undefined) continue;
      report.at(row.element, 'error', 'uneven-table', problem, 'add empty cells, or set colspan and rowspan');
      return;
    }
  }
}

function addRow(row: TagNode, grid: Grid, rowsLeft: number): string | undefined {
  const { below } = grid;
  const taken = below.map((rows) => rows > 0);
  let column = 0;
  for (const { colSpan, rowSpan } of nodesBelow(row)) {
    while (taken[column]) column++;
    if (rowSpan > rowsLeft) return `a cell spans ${rowSpan} rows, but only ${rowsLeft} are left`;
    for (let i = 0; i < colSpan; i++, column++) {
      if (taken[column]) return 'a cell overlaps one that spans down from above';
      below[column] = rowSpan;
      taken[column] = true;
    }
  }
  const filled = taken.filter(Boolean).length;
  for (let i = 0; i < below.length; i++) below[i] = Math.max(0, (below[i] ?? 0) - 1);
  if (filled === grid.width && taken.length === grid.width) return undefined;
  return `the row fills ${filled} of the table's ${grid.width} columns`;
}
