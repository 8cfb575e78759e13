/** Reads the CSV files that a brief names into the rows that YAML could have held instead. */

import type { CsvCell } from '../core/csv.ts';
import type { DataPath } from '../core/rich-text.ts';
import { decodeText } from '../core/source-text.ts';
import { labelled } from '../languages/say.ts';
import { reportConflictMarks } from './conflict-marks.ts';
import { type CsvRow, type CsvShape, readCsv, readRecords } from './csv-source.ts';
import { missingFileHint } from './file-hint.ts';
import type { RawTrace, Reading } from './reading.ts';
import type { RawActor, RawEvent, RawGridRow } from './schema.ts';
import { type DataFile, selectRecords } from './select-rows.ts';
import { workbookName, xlsxRecords } from './xlsx/xlsx-records.ts';

const EVIDENCE_COLUMNS = ['claim', 'source', 'paragraph', 'quote'];
const YES = new Set(['yes', 'true', 'x', '1']);
const NO = new Set(['', 'no', 'false', '0']);

/** The rows that are taken from the CSV file or Excel workbook named at `src`; undefined, with a diagnostic, if it can't be read. */
export function csvRows(from: DataFile, shape: CsvShape, src: DataPath, reading: Reading): CsvRow[] | undefined {
  const { data: file, where, columns } = from;
  const selects = where !== undefined || columns !== undefined;
  const workbook = workbookName(file);
  const path = reading.pathOf(workbook?.file ?? file, src);
  if (path === undefined) return undefined;
  const bytes = reading.files.read(path);
  if (!bytes) {
    const hint = missingFileHint(path, 'csv', reading);
    reading.reportUnread(path, src, { code: 'missing-file', message: `there is no file ${path}`, hint });
    return undefined;
  }
  if (workbook) {
    const { decimal } = reading.dataLanguage.numbers.numbers;
    const records = xlsxRecords(bytes, path, workbook.part, { src, decimal, problems: reading.problems });
    if (records && selects) return selectedRows(records, from, { path, shape, src }, reading);
    if (records && records.length > 1) shape.countRow?.(records.length - 1);
    return records && readRecords(records, path, shape, src, reading.problems);
  }
  const source = decodeText(path, bytes);
  if ('severity' in source) {
    reading.problems.add(source);
    return undefined;
  }
  reportConflictMarks(source, reading.problems);
  const records = selects ? reading.records.records(source) : undefined;
  if (records) return selectedRows(records, from, { path, shape, src }, reading);
  return readCsv(source, shape, src, reading.problems);
}

interface SelectedFrom {
  readonly path: string;
  readonly shape: CsvShape;
  readonly src: DataPath;
}

function selectedRows(
  records: readonly (readonly CsvCell[])[],
  from: DataFile,
  { path, shape, src }: SelectedFrom,
  reading: Reading,
): CsvRow[] | undefined {
  const parent = src.slice(0, src.lastIndexOf('.'));
  const known = [...shape.required, ...shape.optional];
  const selected = selectRecords(records, from, known, parent, reading.problems);
  if (!selected) return undefined;
  shape.countRow?.(selected.length - 1);
  return readRecords(selected, path, shape, src, reading.problems);
}

/** The columns of a grid of values in a file. */
export interface GridColumns {
  readonly rowKey: 'label' | 'date';
  /** The names of the series; a chart without series has one column, 'value'. */
  readonly names: readonly string[];
  readonly base: DataPath;
  /** Optional columns of texts. */
  readonly more?: readonly TextColumn[];
}

/** The columns of texts that rows of some kinds of chart have. */
export type TextColumn = 'group' | 'panel' | 'region' | 'longitude' | 'latitude';

/** A row with the texts of such columns. */
export type TextedRow = RawGridRow & { readonly [C in TextColumn]?: string | number | undefined };

export function csvGridRows(
  from: DataFile,
  src: DataPath,
  { rowKey, names, base, more = [] }: GridColumns,
  reading: Reading,
): TextedRow[] | undefined {
  const required = [rowKey, ...(names.length > 0 ? names : ['value'])];
  const optional = [...(rowKey === 'date' ? ['wording'] : []), ...more, ...EVIDENCE_COLUMNS, 'provisional'];
  const otherColumns = names.length > 0 ? undefined : seriesHint;
  const emptyHint = 'write why there is no value: not stated, not asked, not available or not applicable';
  const countRow = (count: number): void => reading.countRows('chart-rows', count, src);
  const shape = { required, optional, otherColumns, emptyHint, countRow };
  return csvRows(from, shape, src, reading)?.map((row, i) => {
    const at = placeRow(row, `${base}[${i}]`, reading);
    const head =
      rowKey === 'date'
        ? { date: csvDate(row, at, reading) }
        : { label: reading.requiredCell(row, 'label', `${at}.label`) };
    const texts = more.map((name) => [name, reading.cell(row, name, `${at}.${name}`)] as const);
    const traced = trace(row, at, reading);
    const own = traced.claim === undefined && !traced.evidence ? rowEvidence(row, at, from.dataFrom, reading) : {};
    const rest = { ...Object.fromEntries(texts), ...traced, ...own, ...provisional(row, at, reading) };
    if (names.length === 0) return { ...head, value: reading.requiredCell(row, 'value', `${at}.value`), ...rest };
    const values = names.map((name) => [name, reading.requiredCell(row, name, `${at}.values.${name}`)] as const);
    return { ...head, values: Object.fromEntries(values), ...rest };
  });
}

/** A chart that names no series has one column, 'value'. */
function seriesHint(columns: readonly string[]): string | undefined {
  if (columns.length < 2) return undefined;
  return `name the columns in the chart: series: [${columns.map((name) => `'${name}'`).join(', ')}]`;
}

export function csvEvents(from: DataFile, src: DataPath, base: DataPath, reading: Reading): RawEvent[] | undefined {
  const shape = { required: ['date', 'label', 'text'], optional: ['wording', 'strand', ...EVIDENCE_COLUMNS] };
  return csvRows(from, shape, src, reading)?.map((row, i) => {
    const at = placeRow(row, `${base}[${i}]`, reading);
    const date = csvDate(row, at, reading);
    const label = reading.requiredCell(row, 'label', `${at}.label`);
    const text = reading.requiredCell(row, 'text', `${at}.text`);
    const strand = reading.cell(row, 'strand', `${at}.strand`);
    return { date, label, text, ...(strand && { strand }), ...trace(row, at, reading) };
  });
}

export function csvActors(file: string, src: DataPath, base: DataPath, reading: Reading): RawActor[] | undefined {
  const shape = { required: ['name', 'role', 'interests'], optional: EVIDENCE_COLUMNS };
  return csvRows({ data: file }, shape, src, reading)?.map((row, i) => {
    const at = placeRow(row, `${base}[${i}]`, reading);
    const name = reading.requiredCell(row, 'name', `${at}.name`);
    const role = reading.requiredCell(row, 'role', `${at}.role`);
    const interests = reading.requiredCell(row, 'interests', `${at}.interests`);
    return { name, role, interests, ...trace(row, at, reading) };
  });
}

/** A row of a `table` block: its cells by column key, and the row as evidence. */
export interface CsvTableRow extends Pick<RawTrace, 'evidence'> {
  readonly cells: Readonly<Record<string, string>>;
}

/** Rows of a `table` block. */
export function csvTableRows(
  from: DataFile,
  keys: readonly string[],
  src: DataPath,
  base: DataPath,
  reading: Reading,
): CsvTableRow[] | undefined {
  return csvRows(from, { required: [], optional: [...keys, 'claim'] }, src, reading)?.map((row, i) => {
    const at = placeRow(row, `${base}[${i}]`, reading);
    const cells = Object.fromEntries(
      [...row.keys()].map((key): [string, string] => [key, reading.cell(row, key, `${at}.${key}`) ?? '']),
    );
    return { cells, ...(row.has('claim') ? {} : rowEvidence(row, at, from.dataFrom, reading)) };
  });
}

function csvDate(row: CsvRow, at: DataPath, reading: Reading): { edtf: string; wording?: string } {
  const edtf = reading.requiredCell(row, 'date', `${at}.date.edtf`);
  const wording = reading.cell(row, 'wording', `${at}.date.wording`);
  return { edtf, ...(wording && { wording }) };
}

/** Places a row at its first cell. */
function placeRow(row: CsvRow, at: DataPath, reading: Reading): DataPath {
  const [first] = row.values();
  if (first) reading.places.add(at, { ...first, end: [...row.values()].at(-1)?.end ?? first.end });
  return at;
}

/** The claims that a row names, and its inline evidence. */
function trace(row: CsvRow, at: DataPath, reading: Reading): RawTrace {
  const claim = reading.cell(row, 'claim', `${at}.claim`);
  return { ...(claim !== undefined && { claim }), ...evidence(row, at, reading) };
}

/** The row itself as evidence, if it is taken from a source. */
export function rowEvidence(
  row: CsvRow,
  at: DataPath,
  source: string | undefined,
  { places, locale }: Reading,
): Pick<RawTrace, 'evidence'> {
  const [first] = row.values();
  if (source === undefined || !first) return {};
  const stated = [...row].map(([name, { text }]) => labelled(name, text.trim(), locale));
  places.add(`${at}.evidence.quote`, first);
  return { evidence: { source, quote: stated.join(locale.words.punctuation.semicolon), row: [...row.keys()] } };
}

/** A column that says yes or nothing. */
function provisional(row: CsvRow, at: DataPath, reading: Reading): { provisional?: true } {
  const src = `${at}.provisional`;
  const cell = reading.cell(row, 'provisional', src)?.toLowerCase() ?? '';
  if (YES.has(cell)) return { provisional: true };
  if (!NO.has(cell)) {
    const message = `'${cell}' in the column 'provisional' is neither yes nor no`;
    reading.problems.report(src, { code: 'csv-cell', message, hint: 'write yes, or leave the cell empty' });
  }
  return {};
}

function evidence(row: CsvRow, at: DataPath, reading: Reading): Pick<RawTrace, 'evidence'> {
  const base = `${at}.evidence`;
  const source = reading.cell(row, 'source', `${base}.source`);
  const paragraph = reading.cell(row, 'paragraph', `${base}.paragraph`);
  const quote = reading.cell(row, 'quote', `${base}.quote`);
  if (source === undefined && paragraph === undefined && quote === undefined) return {};
  const first = row.get('source') ?? row.get('paragraph') ?? row.get('quote');
  if (first) reading.places.add(base, first);
  if (source === undefined) {
    reading.problems.report(base, { code: 'csv-cell', message: "evidence needs a 'source'" });
    return {};
  }
  const number = Number(paragraph);
  if (paragraph !== undefined && !(Number.isInteger(number) && number >= 1)) {
    const message = `expected a paragraph number from 1, found the text '${paragraph}'`;
    reading.problems.report(`${base}.paragraph`, { code: 'wrong-type', message });
  }
  return { evidence: { source, ...(number >= 1 && { paragraph: number }), ...(quote !== undefined && { quote }) } };
}

/** Rows and columns are selected from a file, not from rows in the brief. */
export function checkSelection(from: object, src: DataPath, reading: Reading): void {
  const file =
    'data' in from ? from.data : 'values' in from && typeof from.values === 'string' ? from.values : undefined;
  if (file !== undefined) return;
  for (const key of ['where', 'columns', 'dataFrom']) {
    const value = (from as Readonly<Record<string, unknown>>)[key];
    if (value === undefined || Array.isArray(value)) continue;
    const message = `'${key}' is about the rows of a file, and there is no data: with its name`;
    const span = reading.places.keySpan(`${src}.${key}`);
    reading.problems.report(`${src}.${key}`, { code: 'no-data', message, hint: `write data:, or remove ${key}`, span });
  }
}
