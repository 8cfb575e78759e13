/** The cells of a sheet as people see them. */

import { UnreadableFile } from '../../office/unreadable-file.ts';
import { child, childrenNamed, parseXml, textIn, type XmlElement } from '../../office/xml.ts';
import { formatCell, type NumberSigns } from './number-format.ts';
import { richText, type Workbook } from './workbook.ts';

export interface SheetCell {
  /** `C7`. */
  readonly name: string;
  readonly text: string;
  /** True for a formula that was never calculated. */
  readonly isUncalculated: boolean;
}

export interface SheetRow {
  /** From 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** By column, from 0. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** A rectangle of cells; rows from 1, columns from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rows that have cells, in order. A cell merged with those below it has its text in each of them. Throws `UnreadableFile`. */
export function readSheet(workbook: Workbook, part: string, decimal: string): readonly SheetRow[] {
  const bytes = workbook.zip.read(part);
  if (!bytes) throw new UnreadableFile(`its part ${part} is missing`, 'save the workbook again in Excel');
  const sheet = parseXml(bytes, part);
  const signs = { decimal, date1904: workbook.date1904 };
  let next = 1;
  const rows = childrenNamed(child(sheet, 'x:sheetData'), 'x:row').map((row) => {
    const number = Number(row.attributes.r ?? next);
    next = number + 1;
    const { hidden } = row.attributes;
    return { number, hidden: hidden === '1' || hidden === 'true', cells: cellsOf(row, number, workbook, signs) };
  });
  for (const merge of childrenNamed(child(sheet, 'x:mergeCells'), 'x:mergeCell'))
    fillDown(merge.attributes.ref ?? '', rows);
  return rows;
}

function cellsOf(row: XmlElement, number: number, workbook: Workbook, signs: NumberSigns): Map<number, SheetCell> {
  const cells = new Map<number, SheetCell>();
  let next = 0;
  for (const cell of childrenNamed(row, 'x:c')) {
    const letters = /^[A-Z]+/i.exec(cell.attributes.r ?? '')?.[0];
    const column = letters === undefined ? next : columnNumber(letters);
    next = column + 1;
    const text = textOf(cell, workbook, signs);
    const isUncalculated = child(cell, 'x:f') !== undefined && !child(cell, 'x:v');
    cells.set(column, { name: `${columnName(column)}${number}`, text, isUncalculated });
  }
  return cells;
}

function textOf(cell: XmlElement, { strings, formats }: Workbook, signs: NumberSigns): string {
  const { t: type = 'n', s: style } = cell.attributes;
  const value = textIn(child(cell, 'x:v'));
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr': {
      const inline = child(cell, 'x:is');
      return inline ? richText(inline) : '';
    }
    case 'str':
    case 'e':
      return value;
    case 'b':
      return value === '1' ? 'yes' : 'no';
    case 'd':
      return value.slice(0, 10);
    default:
      return value === '' ? '' : formatCell(Number(value), formats[Number(style ?? 0)] ?? 'General', signs);
  }
}

function fillDown(
  reference: string,
  rows: readonly { readonly number: number; readonly cells: Map<number, SheetCell> }[],
): void {
  const range = parseRange(reference);
  const source = range && rows.find(({ number }) => number === range.top)?.cells.get(range.left);
  if (!range || !source) return;
  for (const { number, cells } of rows) {
    if (number <= range.top || number > range.bottom) continue;
    cells.set(range.left, { ...source, name: `${columnName(range.left)}${number}` });
  }
}

/** `A3:C9`, with or without `$`; also one cell, whole columns and whole rows. Undefined for anything else. */
export function parseRange(reference: string): CellRange | undefined {
  const found = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(reference.replaceAll('$', '').trim());
  if (!found || reference === '') return undefined;
  const [, left, top, right = left, bottom = top] = found;
  if (left === undefined && top === undefined) return undefined;
  return {
    top: Number(top ?? 1),
    left: left === undefined ? 0 : columnNumber(left),
    bottom: bottom === undefined ? Number.POSITIVE_INFINITY : Number(bottom),
    right: right === undefined ? Number.POSITIVE_INFINITY : columnNumber(right),
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
