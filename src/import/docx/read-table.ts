/** Reads tables of a Word document (ISO/IEC 29500-1, 17.4), with merged cells and heads. */

import { child, descendants, elementsOf, type XmlElement } from '../../office/xml.ts';
import { type ImportedBlock, type ImportedCell, type ImportedRun, type Remark, wordsOf } from '../imported-document.ts';
import type { DocxContext } from './docx-context.ts';
import { authorOf, joinRuns, wordsIn } from './read-paragraph.ts';
import { isOn } from './word-styles.ts';

interface OpenCell {
  runs: readonly ImportedRun[];
  columns: number;
  rows: number;
  /** Goes on in the cell below. */
  readonly merged: boolean;
}

/** The table, and what its cells hold that a cell can't. A table of one cell is a box. */
export function readTable(
  table: XmlElement,
  context: DocxContext,
  readCell: (cell: XmlElement) => readonly ImportedBlock[],
  place: string,
): readonly ImportedBlock[] {
  const rows = rowsOf(table).filter((row) => isKept(row, context));
  const cells = rows.map(cellsOf);
  const [only] = cells[0] ?? [];
  if (cells.length === 1 && cells[0]?.length === 1 && only) return [boxOf(readCell(only), place)];
  const more: ImportedBlock[] = [];
  const remarks: Remark[] = [];
  const grid = cells.map((row, i) => readRow(row, rows[i], (cell) => flatten(readCell(cell), more, remarks)));
  const heads = rows.findIndex((row) => isOn(child(row, 'w:trPr', 'w:tblHeader')) !== true);
  const caption = child(table, 'w:tblPr', 'w:tblCaption')?.attributes['w:val']?.trim();
  return [
    {
      kind: 'table',
      caption: caption ? [{ text: caption }] : undefined,
      headRows: heads < 0 ? rows.length : heads,
      rows: joinMerged(grid),
      place,
      remarks,
    },
    ...more,
  ];
}

function boxOf(blocks: readonly ImportedBlock[], place: string): ImportedBlock {
  return { kind: 'box', blocks, place, remarks: [] };
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return elementsOf(table).flatMap((one) => {
    if (one.name === 'w:tr') return [one];
    return one.name === 'w:tblPr' || one.name === 'w:tblGrid' ? [] : rowsOf(child(one, 'w:sdtContent') ?? one);
  });
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return elementsOf(row).flatMap((one) => {
    if (one.name === 'w:tc') return [one];
    return one.name === 'w:trPr' || one.name === 'w:tblPrEx' ? [] : cellsOf(child(one, 'w:sdtContent') ?? one);
  });
}

/** False for a row that a tracked change removes. Changes of rows are listed, with their words. */
function isKept(row: XmlElement, context: DocxContext): boolean {
  const properties = child(row, 'w:trPr');
  const [inserted, deleted] = [child(properties, 'w:ins'), child(properties, 'w:del')];
  const change = deleted ?? inserted;
  if (!change) return true;
  const isRead = context.accepts(authorOf(change)) === (deleted === undefined);
  // Word also marks the words of a row, which are listed where they are read.
  const isListed =
    isRead && cellsOf(row).some((cell) => descendants(cell, change.name).some((one) => wordsIn(one) !== ''));
  const words = cellsOf(row).map(wordsIn).join(' | ');
  if (!isListed) context.record({ kind: deleted ? 'deleted' : 'inserted', ...authorOf(change), words });
  return isRead;
}

function readRow(
  cells: readonly XmlElement[],
  row: XmlElement | undefined,
  words: (cell: XmlElement) => readonly ImportedRun[],
): OpenCell[] {
  const before = Number(child(row, 'w:trPr', 'w:gridBefore')?.attributes['w:val'] ?? 0);
  const found: OpenCell[] = before > 0 ? [{ runs: [], columns: before, rows: 1, merged: false }] : [];
  for (const cell of cells) {
    const properties = child(cell, 'w:tcPr');
    const columns = Math.max(1, Number(child(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1);
    const vertical = child(properties, 'w:vMerge');
    const merged = vertical !== undefined && vertical.attributes['w:val'] !== 'restart';
    found.push({ runs: words(cell), columns, rows: 1, merged });
  }
  return found;
}

/** Cells that go on below take up their rows; a merged cell that has words keeps them with the first one. */
function joinMerged(grid: readonly (readonly OpenCell[])[]): ImportedCell[][] {
  const above = new Map<number, OpenCell>();
  return grid.map((row) => {
    const kept: OpenCell[] = [];
    let column = 0;
    for (const cell of row) {
      const top = above.get(column);
      if (cell.merged && top) {
        top.rows++;
        if (wordsOf(cell.runs).trim() !== '') top.runs = joinRuns([...top.runs, { text: ' ' }, ...cell.runs]);
      } else {
        above.set(column, cell);
        kept.push(cell);
      }
      column += cell.columns;
    }
    return kept;
  });
}

/** The words of a cell's blocks in one line; pictures go below the table, and tables in cells are listed. */
function flatten(blocks: readonly ImportedBlock[], more: ImportedBlock[], remarks: Remark[]): readonly ImportedRun[] {
  const parts: (readonly ImportedRun[])[] = [];
  for (const block of blocks) {
    if (block.kind === 'image') more.push(block);
    else if (block.kind === 'table') {
      const words = block.rows.map((row) => row.map(({ runs }) => wordsOf(runs)).join(' | ')).join(' / ');
      remarks.push({ kind: 'left-out', what: 'table in a cell', words });
    } else if (block.kind === 'box') parts.push(flatten(block.blocks, more, remarks));
    else if (block.kind === 'list') parts.push(...block.items.map(({ runs }) => runs));
    else if (block.kind === 'definitions') parts.push(...block.items.flatMap(({ term, text }) => [term, text]));
    else if (block.kind !== 'nothing') parts.push(block.runs);
    remarks.push(...block.remarks);
  }
  return joinRuns(
    parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [{ text: ' ' }, ...part])),
  );
}
