/** The table in an Excel workbook that `data: survey.xlsx#Sheet1!A3:C9` names, as the records that a CSV file would have. */

import type { CsvCell } from '../../core/csv.ts';
import type { Span } from '../../core/diagnostic.ts';
import type { DataPath } from '../../core/rich-text.ts';
import { SourceText } from '../../core/source-text.ts';
import { didYouMean } from '../../core/suggest.ts';
import { UnreadableFile } from '../../office/unreadable-file.ts';
import type { Problem, Problems } from '../problems.ts';
import { type CellRange, columnName, parseRange, readSheet, type SheetCell, type SheetRow } from './sheet.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

/** A workbook's name, and the part of it after '#': a sheet, a range, or a named range. */
export interface WorkbookName {
  readonly file: string;
  readonly part: string | undefined;
}

/** Splits `survey.xlsx#Sheet1!A3:C9`; undefined for other files. */
export function workbookName(name: string): WorkbookName | undefined {
  const found = /^(.*\.xls[xm])(?:#(.+))?$/i.exec(name.trim());
  return found ? { file: found[1] ?? '', part: found[2] } : undefined;
}

/** The place of a cell: its row is the line, and messages name it `Sheet1!C7`. */
class CellText extends SourceText {
  readonly #cell: string;
  readonly #row: number;

  constructor(file: string, cell: string, row: number, text: string) {
    super(file, text);
    this.#cell = cell;
    this.#row = row;
  }

  override span(start: number, end: number): Span {
    return { ...super.span(start, end), line: this.#row, endLine: this.#row, cell: this.#cell };
  }
}

/**
 * The rows with values, the header first. Hidden rows are skipped with a remark, and formulas without a stored value reported. Undefined,
 * with a diagnostic, if the table can't be read.
 */
export function xlsxRecords(
  bytes: Uint8Array,
  path: string,
  part: string | undefined,
  { src, decimal, problems }: { readonly src: DataPath; readonly decimal: string; readonly problems: Problems },
): CsvCell[][] | undefined {
  const report = (problem: Problem): undefined => {
    problems.report(src, problem);
    return undefined;
  };
  try {
    const workbook = openWorkbook(bytes);
    const found = findTable(workbook, part);
    if ('message' in found) return report({ code: 'xlsx-part', ...found });
    const rows = readSheet(workbook, found.part, decimal);
    const records = recordsIn(rows, found.range, found.sheet, path, report);
    return records.length > 0 ? records : report(emptyTable(workbook, found, path, part));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return report({ code: 'xlsx-unreadable', message: `${path} can't be read: ${error.message}`, hint: error.hint });
  }
}

interface FoundTable {
  readonly sheet: string;
  readonly part: string;
  readonly range: CellRange;
}

const EVERYTHING: CellRange = { top: 1, left: 0, bottom: Number.POSITIVE_INFINITY, right: Number.POSITIVE_INFINITY };

/** The first sheet if none is named. */
function findTable(
  { sheets, names }: Workbook,
  part: string | undefined,
): FoundTable | { readonly message: string; readonly hint: string } {
  const named = part === undefined ? undefined : names.get(part);
  const reference = (named ?? part ?? '').replaceAll('$', '');
  const bang = reference.lastIndexOf('!');
  const isRange =
    bang < 0 &&
    reference.includes(':') &&
    parseRange(reference) !== undefined &&
    !sheets.some(({ name }) => name === reference);
  const wanted = (bang >= 0 ? reference.slice(0, bang) : isRange ? '' : reference)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  const sheet = wanted === '' ? sheets[0] : sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const known = sheets.map(({ name }) => name);
  if (!sheet) {
    const hint = didYouMean(wanted, [...known, ...names.keys()]) ?? `its sheets: ${known.join(', ')}`;
    return { message: `the workbook has no sheet or named range '${wanted}'`, hint };
  }
  const cells = bang >= 0 ? reference.slice(bang + 1) : isRange ? reference : '';
  const range = cells === '' ? EVERYTHING : cells.includes(':') ? parseRange(cells) : undefined;
  if (!range) return { message: `'${cells}' isn't a range of cells`, hint: `write ${sheet.name}!A1:C9` };
  return { sheet: sheet.name, part: sheet.part, range };
}

/** A workbook often begins with a sheet of notes, or an empty one. */
function emptyTable({ sheets }: Workbook, { sheet }: FoundTable, path: string, part: string | undefined): Problem {
  const others = sheets.flatMap(({ name }) => (name === sheet ? [] : [name]));
  const hint = others.length > 0 ? `name another sheet: ${path.split('/').at(-1)}#${others.join(', #')}` : undefined;
  const what = part === undefined && others.length > 0 ? `the first sheet, '${sheet}',` : `'${part ?? sheet}'`;
  return { code: 'csv-empty', message: `${what} has no values`, hint };
}

function recordsIn(
  rows: readonly SheetRow[],
  range: CellRange,
  sheet: string,
  path: string,
  report: (problem: Problem) => undefined,
): CsvCell[][] {
  const inside = rows.filter(({ number }) => number >= range.top && number <= range.bottom);
  const hidden = inside.filter((row) => row.hidden && [...row.cells.values()].some(({ text }) => text.trim() !== ''));
  if (hidden.length > 0) {
    const numbers = hidden.map(({ number }) => number).join(', ');
    const message = `hidden rows of '${sheet}' are left out: ${numbers}`;
    report({ code: 'xlsx-hidden', severity: 'info', message, hint: 'show them in Excel if they belong to the data' });
  }
  const shown = inside.filter((row) => !row.hidden);
  const width = Math.min(range.right, Math.max(range.left, ...shown.flatMap(({ cells }) => [...cells.keys()]))) + 1;
  const records = shown.map(({ number, cells }) => {
    return Array.from({ length: Math.max(0, width - range.left) }, (_, i) => {
      const column = range.left + i;
      const cell = cells.get(column) ?? { name: `${columnName(column)}${number}`, text: '', isUncalculated: false };
      return cellAt(cell, sheet, number, path, report);
    });
  });
  const filled = records.filter((record) => record.some(({ text }) => text.trim() !== ''));
  // Columns beyond the header that have no value aren't part of the table.
  const last = Math.max(-1, ...filled.map((record) => record.findLastIndex(({ text }) => text.trim() !== '')));
  return filled.map((record) => record.slice(0, last + 1));
}

function cellAt(
  { name, text, isUncalculated }: SheetCell,
  sheet: string,
  row: number,
  path: string,
  report: (problem: Problem) => undefined,
): CsvCell {
  const source = new CellText(path, `${sheet}!${name}`, row, text);
  if (isUncalculated) {
    const message = 'this cell has a formula without a stored value';
    const hint = 'open the workbook in Excel and save it, so that it has the results';
    report({ code: 'xlsx-uncalculated', message, hint, span: source.span(0, 0) });
  }
  return { source, start: 0, end: text.length, text };
}
