/**
 * CSV (RFC 4180) with the place of every cell. Commas, semicolons or tabs between cells, as the header shows; a byte
 * order mark and any line ends are accepted. An own reader, because a diagnostic needs the column of a cell.
 */

import type { DataPath } from '../core/brief.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Place } from './places.ts';
import type { Problems } from './problems.ts';
import type { SourceText } from './source-text.ts';

/** What a CSV file's header must and may name. */
export interface CsvShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export interface CsvCell extends Place {
  readonly text: string;
}

/** A row's cells by the header's names; empty cells are left out, save required ones, which are reported. */
export type CsvRow = ReadonlyMap<string, CsvCell>;

/** The rows below the header, undefined without a header that fits. Problems are reported for the value at `path`. */
export function readCsv(source: SourceText, shape: CsvShape, path: DataPath, problems: Problems): CsvRow[] | undefined {
  const reader = new CsvReader(source, path, problems);
  const [header, ...records] = reader.records();
  if (!header) {
    const hint = `its first line names the columns: ${shape.required.join(',')}`;
    problems.report(path, { code: 'csv-empty', message: `${source.file} is empty`, hint, span: source.span(0, 0) });
    return undefined;
  }
  if (!checkHeader(header, shape, path, problems)) return undefined;
  const names = header.map((cell) => cell.text.trim());
  return records.flatMap((record) => {
    const whole = record.length === names.length;
    if (!whole) reportLength(record, names.length, path, problems);
    return whole ? [rowOf(record, names, shape, path, problems)] : [];
  });
}

class CsvReader {
  readonly #source: SourceText;
  readonly #path: DataPath;
  readonly #problems: Problems;
  readonly #separator: string;
  #at = 0;

  constructor(source: SourceText, path: DataPath, problems: Problems) {
    this.#source = source;
    this.#path = path;
    this.#problems = problems;
    this.#separator = separatorOf(source.text);
  }

  records(): CsvCell[][] {
    const { text } = this.#source;
    const records: CsvCell[][] = [];
    while (this.#at < text.length) {
      const record = this.#record();
      // A line without anything on it is no record.
      if (record.length > 1 || record[0]?.text.trim() !== '') records.push(record);
    }
    return records;
  }

  #record(): CsvCell[] {
    const { text } = this.#source;
    const cells: CsvCell[] = [];
    for (;;) {
      cells.push(text.charAt(this.#at) === '"' ? this.#quoted() : this.#bare());
      const end = text.charAt(this.#at);
      if (end === '\r' && text.charAt(this.#at + 1) === '\n') this.#at++;
      this.#at++;
      if (end !== this.#separator) return cells;
    }
  }

  #bare(): CsvCell {
    const start = this.#at;
    this.#skipToEnd();
    const { text } = this.#source;
    return { source: this.#source, start, end: this.#at, text: text.slice(start, this.#at) };
  }

  #skipToEnd(): void {
    const { text } = this.#source;
    for (; this.#at < text.length; this.#at++) {
      const character = text.charAt(this.#at);
      if (character === this.#separator || character === '\n' || character === '\r') return;
    }
  }

  /** A cell in quotation marks, which are doubled inside it. */
  #quoted(): CsvCell {
    const { text } = this.#source;
    const start = this.#at;
    let value = '';
    let from = start + 1;
    for (;;) {
      const close = text.indexOf('"', from);
      if (close < 0) {
        this.#report('csv-quote', 'a quotation mark is opened and not closed', start, start + 1);
        this.#at = text.length;
        return { source: this.#source, start, end: this.#at, text: value + text.slice(from) };
      }
      value += text.slice(from, close);
      from = close + 1;
      if (text.charAt(from) !== '"') break;
      value += '"';
      from++;
    }
    this.#at = from;
    this.#skipToEnd();
    const rest = text.slice(from, this.#at);
    if (rest.trim() !== '') this.#report('csv-quote', 'text follows a closing quotation mark', from, this.#at);
    return { source: this.#source, start, end: from, text: value };
  }

  #report(code: string, message: string, start: number, end: number): void {
    const hint = 'inside a quoted cell write a quotation mark twice: ""';
    this.#problems.report(this.#path, { code, message, hint, span: this.#source.span(start, end) });
  }
}

/** The most frequent of comma, semicolon and tab in the header. */
function separatorOf(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (separator: string): number => header.split(separator).length - 1;
  return [';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best), ',');
}

function checkHeader(header: readonly CsvCell[], shape: CsvShape, path: DataPath, problems: Problems): boolean {
  const known = [...shape.required, ...shape.optional];
  const names = header.map((cell) => cell.text.trim());
  const expected = `expected ${known.join(', ')}`;
  const suggested = new Set<string>();
  let good = true;
  const report = (code: string, message: string, cell: CsvCell, hint: string): void => {
    good = false;
    problems.report(path, { code, message, hint, span: cell.source.span(cell.start, cell.end) });
  };
  header.forEach((cell, i) => {
    const name = names[i] ?? '';
    if (known.includes(name)) {
      if (names.indexOf(name) < i) report('csv-header', `the column '${name}' stands twice`, cell, expected);
      return;
    }
    const hint = didYouMean(
      name,
      known.filter((k) => !names.includes(k)),
    );
    if (hint) suggested.add(/'(.*)'/.exec(hint)?.[1] ?? '');
    report('csv-header', `unknown column '${name}': ${expected}`, cell, hint ?? expected);
  });
  const [first] = header;
  for (const name of shape.required) {
    if (first && !names.includes(name) && !suggested.has(name)) {
      report('csv-header', `the column '${name}' is missing: found ${names.join(', ')}`, first, expected);
    }
  }
  return good;
}

function reportLength(record: readonly CsvCell[], expected: number, path: DataPath, problems: Problems): void {
  const [first] = record;
  const last = record.at(-1);
  if (!first || !last) return;
  problems.report(path, {
    code: 'csv-row',
    message: `this row has ${record.length} cells, expected ${expected}`,
    hint: 'put a cell that holds the separator in quotation marks',
    span: first.source.span(first.start, last.end),
  });
}

function rowOf(
  record: readonly CsvCell[],
  names: readonly string[],
  shape: CsvShape,
  path: DataPath,
  problems: Problems,
): CsvRow {
  const row = new Map<string, CsvCell>();
  record.forEach((cell, i) => {
    const name = names[i] ?? '';
    if (cell.text.trim() !== '') row.set(name, cell);
    else if (shape.required.includes(name)) {
      const span = cell.source.span(cell.start, cell.end);
      problems.report(path, { code: 'csv-cell', message: `'${name}' is empty in this row`, span });
    }
  });
  return row;
}
