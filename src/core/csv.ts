/**
 * CSV (RFC 4180) with the place of every cell. Commas, semicolons, tabs or '|' between cells, detected from the header
 * or a line `sep=;`; a byte order mark and any line ends are accepted. We don't use a library because a diagnostic
 * needs the column of a cell.
 */

import type { Span } from './diagnostic.ts';
import type { Place, SourceText } from './source-text.ts';
import { typographicHint } from './suggest.ts';

export interface CsvCell extends Place {
  readonly text: string;
}

/** A fault in the syntax of a CSV file. */
export interface CsvFault {
  /** Kebab case. */
  readonly code: 'csv-quote' | 'csv-row';
  readonly message: string;
  readonly hint: string;
  readonly span: Span;
}

/**
 * The cells of every line that has a value, starting with the header. Drops empty cells at the end of the header, and
 * in rows beyond it: spreadsheets write them for columns that were once used. `countRow` gets the number of rows after
 * each one, and may throw to stop the reading.
 */
export function parseCsv(
  source: SourceText,
  report: (fault: CsvFault) => void,
  countRow: (rows: number) => void = () => {},
): CsvCell[][] {
  const [header, ...records] = new CsvParser(source, report).records(countRow);
  if (!header) return [];
  const names = withoutBlankEnd(header, 0);
  return [names, ...records.map((record) => withoutBlankEnd(record, names.length))];
}

function withoutBlankEnd(record: readonly CsvCell[], keep: number): CsvCell[] {
  const last = record.findLastIndex((cell) => !isBlank(cell));
  return record.slice(0, Math.max(keep, last + 1));
}

function isBlank({ text }: CsvCell): boolean {
  return text.trim() === '';
}

class CsvParser {
  readonly #source: SourceText;
  readonly #onFault: (fault: CsvFault) => void;
  readonly #separator: string;
  #at = 0;
  /** The record has an unclosed quotation mark, so its cells can't be trusted. */
  #broken = false;

  constructor(source: SourceText, onFault: (fault: CsvFault) => void) {
    this.#source = source;
    this.#onFault = onFault;
    const declared = DECLARED.exec(source.text);
    this.#separator = declared?.[1] ?? separatorOf(source.text);
    if (declared) this.#at = declared[0].length;
  }

  records(countRow: (rows: number) => void): CsvCell[][] {
    const { text } = this.#source;
    const records: CsvCell[][] = [];
    while (this.#at < text.length) {
      this.#broken = false;
      const record = this.#record();
      if (!this.#broken && !record.every(isBlank)) {
        records.push(record);
        countRow(records.length - 1);
      }
    }
    return records;
  }

  #record(): CsvCell[] {
    const { text } = this.#source;
    const cells: CsvCell[] = [];
    for (;;) {
      const start = this.#quoteAt();
      cells.push(start === undefined ? this.#bare() : this.#quoted(start));
      const end = text.charAt(this.#at);
      if (end === '\r' && text.charAt(this.#at + 1) === '\n') this.#at++;
      this.#at++;
      if (end !== this.#separator) return cells;
    }
  }

  /** Offset of the quotation mark that opens the cell, perhaps after spaces. */
  #quoteAt(): number | undefined {
    const { text } = this.#source;
    let at = this.#at;
    while (text.charAt(at) === ' ') at++;
    return text.charAt(at) === '"' ? at : undefined;
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

  /** A cell in quotation marks; inside it, quotation marks are doubled. */
  #quoted(start: number): CsvCell {
    const { text } = this.#source;
    let value = '';
    let from = start + 1;
    for (;;) {
      const close = text.indexOf('"', from);
      if (close < 0) return this.#unclosed(start);
      value += text.slice(from, close);
      from = close + 1;
      if (text.charAt(from) !== '"') break;
      value += '"';
      from++;
    }
    this.#at = from;
    this.#skipToEnd();
    const rest = text.slice(from, this.#at);
    if (rest.trim() !== '') {
      // The closing mark really opens another cell, lines below.
      if (value.includes('\n')) return this.#unclosed(start);
      this.#report('text follows a closing quotation mark', from, this.#at);
    }
    return { source: this.#source, start, end: from, text: value };
  }

  /** Continues at the end of the line, so that the lines below are read as usual. */
  #unclosed(start: number): CsvCell {
    this.#report('this quotation mark is not closed', start, start + 1);
    this.#broken = true;
    const { text } = this.#source;
    const end = /[\r\n]|$/.exec(text.slice(start))?.index ?? 0;
    this.#at = start + end;
    return { source: this.#source, start, end: this.#at, text: text.slice(start, this.#at) };
  }

  #report(message: string, start: number, end: number): void {
    const hint = 'close the cell with ", and double any quotation mark inside it: ""';
    this.#onFault({ code: 'csv-quote', message, hint, span: this.#source.span(start, end) });
  }
}

/** The line that Excel writes above the header. */
const DECLARED = /^sep=(.)\r?\n/i;

const SEPARATORS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': "'|'" } as const;

type Separator = keyof typeof SEPARATORS;

/** The most frequent of the separators in the first line that isn't blank, outside quotation marks. */
function separatorOf(text: string): Separator {
  const header = (/\S[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (separator: string): number => header.split(separator).length - 1;
  const others = [';', '\t', '|'] as const;
  return others.reduce<Separator>((best, separator) => (count(separator) > count(best) ? separator : best), ',');
}

/** The fault of a record with more or fewer cells than the header; undefined if the numbers agree. */
export function lengthFault(record: readonly CsvCell[], expected: number): CsvFault | undefined {
  const [first] = record;
  const last = record.at(-1);
  if (!first || !last || record.length === expected) return undefined;
  const cells = record.length === 1 ? '1 cell' : `${record.length} cells`;
  const separator = separatorOf(first.source.text);
  const few = record.length < expected;
  return {
    code: 'csv-row',
    message: `this row has ${cells}; ${expected} expected${few ? `. Is a ${SEPARATORS[separator]} missing?` : ''}`,
    hint: few ? fewCellsHint(record, separator) : manyCellsHint(record, separator),
    span: first.source.span(first.start, last.end),
  };
}

function fewCellsHint(record: readonly CsvCell[], separator: Separator): string {
  const text = record.map((cell) => cell.text).join(separator);
  const other = Object.keys(SEPARATORS).find((sign) => sign !== separator && text.includes(sign));
  const name = separator === '\t' ? 'a tab' : `'${separator}'`;
  if (other !== undefined) return `the header separates its cells with ${name}; every row must do the same`;
  return `separate the cells with ${name}; an empty cell needs its separator too`;
}

function manyCellsHint(record: readonly CsvCell[], separator: Separator): string {
  const text = record.map((cell) => cell.text).join(separator);
  const number = /(?:^|,)(-?\d{1,3}(?:,\d{3})+)(?!\d)/.exec(text)?.[1];
  const decimal = /(?:^|,)(-?\d+),(\d{1,2})(?!\d)/.exec(text);
  if (separator === ',' && number !== undefined)
    return `put a number with a comma in it in quotation marks: "${number}"`;
  if (separator === ',' && decimal) return `the decimal separator must be a point: ${decimal[1]}.${decimal[2]}`;
  const typographic = record.map((cell) => typographicHint(`${cell.text}”`)).find((hint) => hint !== undefined);
  if (typographic !== undefined) return 'typographic quotation marks don\'t quote; use "';
  return `put a cell that contains ${separator === '\t' ? 'a tab' : `'${separator}'`} in quotation marks`;
}
