/** Reads the rows of `each`: a CSV file, a workbook, or a folder of JSON files. */

import { type CsvCell, lengthFault, parseCsv } from '../../core/csv.ts';
import type { FileReader } from '../../core/files.ts';
import { refusedFile } from '../../core/refusal.ts';
import { decodeText } from '../../core/source-text.ts';
import type { NumberTables } from '../../languages/cldr/tables.ts';
import { reportConflictMarks } from '../conflict-marks.ts';
import { missingFileHint } from '../file-hint.ts';
import { namedPath } from '../named-path.ts';
import type { Problems } from '../problems.ts';
import type { RawEach } from '../schema-each.ts';
import { workbookName, xlsxRecords } from '../xlsx/xlsx-records.ts';
import { fileNameKey, safeFileName } from './file-names.ts';
import { type JsonRow, jsonRows } from './json-rows.ts';
import { cellText, type PlaceRow, type PlaceTable } from './place-table.ts';
import { unknownColumn } from './slot-value.ts';
import { slotsIn } from './slots.ts';

export interface PlacesInput {
  /** The brief's folder. */
  readonly folder: string;
  readonly files: FileReader;
  readonly problems: Problems;
  /** How the data's numbers are written. */
  readonly numbers: NumberTables;
}

/** The rows, with their keys and the names of their files; undefined, with a diagnostic, if there are none to read. */
export function readPlaces(each: RawEach, input: PlacesInput): PlaceTable | undefined {
  const read = readRows(each.rows, input);
  if (!read) return undefined;
  const { columns, rows } = read;
  const { problems } = input;
  if (rows.length === 0) {
    problems.report('each.rows', { code: 'no-rows', message: `${each.rows} has no rows` });
    return undefined;
  }
  const named = [['each.key', each.key], ...unitColumns(each)] as const;
  for (const [path, column] of [...named, ...fileColumns(each, problems)]) {
    if (!columns.includes(column)) problems.report(path, unknownColumn(column, columns));
  }
  if (!columns.includes(each.key)) return undefined;
  const keyed = rows.flatMap((row) => keyedRow(row, each, problems) ?? []);
  reportTwice(keyed, problems);
  return { name: each.rows, columns, rows: keyed, byKey: new Map(keyed.map((row) => [row.key, row])) };
}

function unitColumns({ units = {} }: RawEach): readonly (readonly [string, string])[] {
  return Object.keys(units).map((column) => [`each.units.${column}`, column]);
}

function fileColumns({ file = '' }: RawEach, problems: Problems): readonly (readonly [string, string])[] {
  const { slots, unclosed } = slotsIn(file);
  const formed = slots.find(({ expression }) => expression.forms.length > 0);
  if (unclosed !== undefined || formed) {
    const message = formed ? 'the name of a file has values as they are written' : "'{=' is not closed";
    problems.report('each.file', { code: 'bad-slot', message, hint: 'write {= column}' });
  }
  return slots.map(({ expression }) => ['each.file', expression.column]);
}

interface ReadRows {
  readonly columns: readonly string[];
  readonly rows: readonly JsonRow[];
}

function readRows(name: string, input: PlacesInput): ReadRows | undefined {
  const { folder, files, problems } = input;
  const workbook = workbookName(name);
  const path = namedPath(workbook?.file ?? name, folder);
  if (typeof path !== 'string') {
    problems.report('each.rows', path);
    return undefined;
  }
  if (!workbook && files.list(path).some((one) => /\.json$/i.test(one))) {
    const rows = jsonRows(path, files, problems);
    return { columns: [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))], rows };
  }
  const bytes = files.read(path);
  if (!bytes) {
    reportMissing(path, input);
    return undefined;
  }
  if (workbook) {
    const { decimal } = input.numbers;
    const records = xlsxRecords(bytes, path, workbook.part, { src: 'each.rows', decimal, problems });
    return records && fromRecords(records, path, problems);
  }
  const source = decodeText(path, bytes);
  if ('severity' in source) {
    problems.add(source);
    return undefined;
  }
  reportConflictMarks(source, problems);
  const records = parseCsv(source, (fault) => {
    problems.report('each.rows', { ...fault, cause: `${source.file} ${fault.message}` });
  });
  return fromRecords(records, path, problems);
}

function reportMissing(path: string, { folder, files, problems }: PlacesInput): void {
  const refusal = files.refusal?.(path);
  const span = problems.places.spanOf('each.rows');
  if (refusal) {
    problems.add(refusedFile(refusal, span));
    return;
  }
  const isFolder = files.list(path).length > 0;
  const message = isFolder ? `there are no JSON files in ${path}` : `there is no file ${path}`;
  const hint = isFolder ? undefined : missingFileHint(path, 'csv', { folder, files });
  problems.report('each.rows', { code: 'missing-file', message, hint });
}

/** Columns and rows of records, of which the first is the header. Rows of another length are reported and left out. */
function fromRecords(
  [header = [], ...records]: readonly (readonly CsvCell[])[],
  file: string,
  problems: Problems,
): ReadRows {
  const columns = header.map(({ text }) => text.trim());
  const report = (cell: CsvCell, message: string, hint: string): void =>
    problems.report('each.rows', { code: 'csv-header', message, hint, span: cell.source.span(cell.start, cell.end) });
  header.forEach((cell, i) => {
    const name = columns[i] ?? '';
    if (columns.indexOf(name) < i) report(cell, `the column '${name}' appears twice`, 'remove or rename one of them');
    else if (name === '') report(cell, 'this column has no name', 'name it in the first line');
    else if (/[|{}]/.test(name)) report(cell, `'${name}' can't name a column`, "use a name without '|', '{' and '}'");
  });
  const rows = records.flatMap((record): JsonRow[] => {
    const fault = lengthFault(record, columns.length);
    const [place] = record;
    if (fault) problems.report('each.rows', { ...fault, cause: `${file} ${fault.message}` });
    if (fault || !place) return [];
    return [{ cells: new Map(record.map((cell, i) => [columns[i] ?? '', cell])), place }];
  });
  return { columns, rows };
}

function keyedRow({ cells, place }: JsonRow, each: RawEach, problems: Problems): PlaceRow | undefined {
  const cell = cells.get(each.key) ?? place;
  const row = { key: cells.get(each.key)?.text.trim() ?? '', cells, place, file: '' };
  if (row.key !== '') return { ...row, file: fileOf(row, each, problems) };
  const message = `'${each.key}' is empty in this row, and identifies it`;
  problems.report('each.rows', { code: 'missing-cell', message, span: spanAt(cell) });
  return undefined;
}

function fileOf(row: PlaceRow, { file }: RawEach, problems: Problems): string {
  const pattern = file ?? '';
  const { slots } = slotsIn(pattern);
  let name = '';
  let at = 0;
  for (const { start, end, expression } of slots) {
    const text = cellText(row, expression.column);
    if (text === undefined && row.cells.has(expression.column)) {
      const message = `'${expression.column}' is empty in this row, and is part of the name of its file`;
      const span = spanAt(row.cells.get(expression.column) ?? row.place);
      problems.report('each.rows', { code: 'missing-cell', message, span });
    }
    name += pattern.slice(at, start) + (text ?? '');
    at = end;
  }
  const safe = safeFileName(file === undefined ? row.key : name + pattern.slice(at));
  return safe === '' ? safeFileName(`row-${row.key}`) : safe;
}

/** Reports rows that have the key, or the file, of an earlier row. */
function reportTwice(rows: readonly PlaceRow[], problems: Problems): void {
  const keys = new Map<string, PlaceRow>();
  const files = new Map<string, PlaceRow>();
  for (const row of rows) {
    const sameKey = keys.get(row.key);
    const sameFile = files.get(fileNameKey(row.file));
    const first = sameKey ?? sameFile;
    if (first) {
      const place = spanAt(first.place);
      const where = place.file === spanAt(row.place).file ? `line ${place.line}` : place.file;
      const what = sameKey ? `the key '${row.key}'` : `the file '${row.file}'`;
      problems.report('each.rows', {
        code: 'duplicate-place',
        message: `this row has ${what}, as ${where} does`,
        hint: sameKey ? 'give each row its own key' : 'add a column to file: in the brief, as {= key} does',
        span: spanAt(row.place),
      });
    } else {
      keys.set(row.key, row);
      files.set(fileNameKey(row.file), row);
    }
  }
}

export function spanAt({ source, start, end }: CsvCell) {
  return source.span(start, end);
}
