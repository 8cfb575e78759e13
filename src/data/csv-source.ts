/** Reads a brief's CSV files: checks the header and returns the rows keyed by its names. */

import { type CsvCell, type CsvFault, lengthFault, parseCsv } from '../core/csv.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { SourceText } from '../core/source-text.ts';
import { nearestName } from '../core/suggest.ts';
import type { Problems } from './problems.ts';
import { unprintableIn } from './unprintable.ts';

/** The required and optional columns of a CSV file. */
export interface CsvShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** A hint for empty cells in required columns other than the first. */
  readonly emptyHint?: string;
  /** A hint for unknown columns in place of required ones. */
  readonly otherColumns?: ((names: readonly string[]) => string | undefined) | undefined;
  /** Gets the number of rows after each one, and may throw to stop the reading. */
  readonly countRow?: (rows: number) => void;
}

/** A row's cells by column name; empty cells are left out, and reported if they are required. */
export type CsvRow = ReadonlyMap<string, CsvCell>;

/** The rows below the header; undefined if the header is invalid. Problems are reported against the value at `path`. */
export function readCsv(source: SourceText, shape: CsvShape, path: DataPath, problems: Problems): CsvRow[] | undefined {
  let faults = 0;
  const report = (fault: CsvFault): void => {
    faults++;
    const cause = fault.code === 'csv-row' ? `${source.file} ${fault.message}` : undefined;
    problems.report(path, { ...fault, cause });
  };
  const records = parseCsv(source, report, shape.countRow);
  const rows = readRecords(records, source.file, shape, path, problems);
  // A file whose rows are all unreadable differs from a file without rows.
  return faults > 0 && rows?.length === 0 ? undefined : rows;
}

/** The rows of records, of which the first is the header. `file` is their place where there are none. */
export function readRecords(
  [header, ...records]: readonly (readonly CsvCell[])[],
  file: string,
  shape: CsvShape,
  path: DataPath,
  problems: Problems,
): CsvRow[] | undefined {
  let faults = 0;
  if (!header) {
    const hint = `its first line names the columns: ${shape.required.join(',')}`;
    const span = { file, line: 1, column: 1 };
    problems.report(path, { code: 'csv-empty', message: `${file} is empty`, hint, span });
    return undefined;
  }
  const columns = withoutNameless(header, records);
  if (!checkHeader(columns.header, shape, path, problems)) return undefined;
  const names = columns.header.map((cell) => cell.text.trim());
  const rows = columns.records.flatMap((record) => {
    const fault = lengthFault(record, names.length);
    if (fault) {
      faults++;
      problems.report(path, { ...fault, cause: `${file} ${fault.message}` });
    }
    return fault ? [] : [rowOf(record, names, shape, path, problems)];
  });
  // A file whose rows are all unreadable differs from a file without rows.
  return faults > 0 && rows.length === 0 ? undefined : rows;
}

/** Columns with neither a name nor a value are left out. */
function withoutNameless(header: readonly CsvCell[], records: readonly (readonly CsvCell[])[]) {
  const empty = (cell: CsvCell | undefined): boolean => !cell || cell.text.trim() === '';
  const drop = new Set(
    [...header.keys()].filter((i) => empty(header[i]) && records.every((record) => empty(record[i]))),
  );
  const keep = (cells: readonly CsvCell[]): readonly CsvCell[] => cells.filter((_, i) => !drop.has(i));
  return { header: keep(header), records: records.map(keep) };
}

/** Compares the header with the known columns and reports differences; a header without any known column is one problem. */
function checkHeader(header: readonly CsvCell[], shape: CsvShape, path: DataPath, problems: Problems): boolean {
  const known = [...shape.required, ...shape.optional];
  const names = header.map((cell) => cell.text.trim());
  const unknown = header.filter((_, i) => !known.includes(names[i] ?? ''));
  const repeated = header.filter((_, i) => names.indexOf(names[i] ?? '') < i);
  const missing = shape.required.filter((name) => !names.includes(name));
  const report = (message: string, cell: CsvCell, hint: string): void =>
    problems.report(path, { code: 'csv-header', message, hint, span: cell.source.span(cell.start, cell.end) });
  const [first] = header;
  const other = missing.length > 0 ? shape.otherColumns?.(unknown.map((cell) => cell.text.trim())) : undefined;
  if (first && unknown.length === header.length) {
    report(`the first line must name the columns, found '${names.join(', ')}'`, first, headerHint(names, shape));
  } else if (first && other !== undefined) {
    report(`the column ${missing.map((name) => `'${name}'`).join(', ')} is missing`, unknown[0] ?? first, other);
  } else if (first) {
    const suggested = reportUnknown(unknown, known, names, report);
    for (const name of missing.filter((one) => !suggested.has(one))) {
      report(`the column '${name}' is missing: found ${names.join(', ')}`, first, `expected ${known.join(', ')}`);
    }
  }
  for (const cell of repeated) {
    report(`the column '${cell.text.trim()}' appears twice`, cell, 'remove or rename one of them');
  }
  return unknown.length + repeated.length + missing.length === 0;
}

function headerHint(names: readonly string[], { required, optional }: CsvShape): string {
  const line = (required.length > 0 ? required : optional).join(',');
  const [only = ''] = names;
  if (names.length === required.length && names.every((name) => /^\p{L}[^\d%]*$/u.test(name)))
    return `rename the columns: ${line}; if these are values, write that line above them`;
  const space = names.length === 1 && /\s/.test(only) ? ', with a comma between the cells' : '';
  return `write the names above the values: ${line}${space}`;
}

/** Reports unknown columns, with the name that was probably meant. */
function reportUnknown(
  unknown: readonly CsvCell[],
  known: readonly string[],
  names: readonly string[],
  report: (message: string, cell: CsvCell, hint: string) => void,
): ReadonlySet<string> {
  const meant = new Set<string>();
  const free = known.filter((name) => !names.includes(name));
  for (const cell of unknown) {
    const name = cell.text.trim();
    const near = nearestName(name, free);
    if (near !== undefined) meant.add(near);
    const message = name === '' ? 'this column has no name' : `unknown column '${name}'`;
    const hint = `${name === '' ? 'name it, or empty its cells' : 'remove or rename it'}; the columns here are ${known.join(', ')}`;
    report(message, cell, near === undefined ? hint : `did you mean '${near}'?`);
  }
  return meant;
}

/** "Source: the ministry", "Quelle: Ministerium", "* estimate", "(1) provisional" */
function isNote(text: string): boolean {
  return /^\s*(?:[*†‡¹²³]\s*\p{L}|\(?\d\)\s|\p{L}[\p{L}. ]{0,20}\d?\s?[:：]\s*\S)/u.test(text);
}

function rowOf(
  record: readonly CsvCell[],
  names: readonly string[],
  shape: CsvShape,
  path: DataPath,
  problems: Problems,
): CsvRow {
  const row = new Map<string, CsvCell>();
  const filled = record.filter((cell) => cell.text.trim() !== '');
  const [only] = filled;
  const needsValues = shape.required.some((name) => name !== names[0]);
  if (only && needsValues && filled.length === 1 && only === record[0] && isNote(only.text)) {
    const span = only.source.span(only.start, only.end);
    const hint = 'remove this line, and write it as the note: or source: of the chart or table';
    problems.report(path, { code: 'csv-cell', message: 'this line has no values', hint, span });
    return row;
  }
  record.forEach((cell, i) => {
    const name = names[i] ?? '';
    if (cell.text.trim() !== '') row.set(name, printableCell(cell, path, problems));
    else if (shape.required.includes(name)) {
      const span = cell.source.span(cell.start, cell.end);
      const hint = name === shape.required[0] ? undefined : shape.emptyHint;
      problems.report(path, { code: 'csv-cell', message: `'${name}' is empty in this row`, hint, span });
    }
  });
  return row;
}

function printableCell(cell: CsvCell, path: DataPath, problems: Problems): CsvCell {
  const found = unprintableIn(cell.text);
  if (!found) return cell;
  problems.report(path, { ...found.problem, span: cell.source.span(cell.start, cell.end) });
  return { ...cell, text: found.printable };
}
