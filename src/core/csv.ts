/**
 * CSV (RFC 4180) with the place of every cell. Commas, semicolons or tabs between cells, as the header shows; a byte
 * order mark and any line ends are accepted. An own reader, because a diagnostic needs the column of a cell.
 */

import type { Span } from './diagnostic.ts';
import type { Place, SourceText } from './source-text.ts';

export interface CsvCell extends Place {
  readonly text: string;
}

/** What is wrong with a CSV file, whoever reads it. */
export interface CsvFault {
  /** Kebab case. */
  readonly code: 'csv-quote' | 'csv-row';
  readonly message: string;
  readonly hint: string;
  readonly span: Span;
}

/** The cells of every line that holds something, the header's first. */
export function parseCsv(source: SourceText, report: (fault: CsvFault) => void): CsvCell[][] {
  return new CsvParser(source, report).records();
}

class CsvParser {
  readonly #source: SourceText;
  readonly #tell: (fault: CsvFault) => void;
  readonly #separator: string;
  #at = 0;

  constructor(source: SourceText, tell: (fault: CsvFault) => void) {
    this.#source = source;
    this.#tell = tell;
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
        this.#report('a quotation mark is opened and not closed', start, start + 1);
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
    if (rest.trim() !== '') this.#report('text follows a closing quotation mark', from, this.#at);
    return { source: this.#source, start, end: from, text: value };
  }

  #report(message: string, start: number, end: number): void {
    const hint = 'inside a quoted cell write a quotation mark twice: ""';
    this.#tell({ code: 'csv-quote', message, hint, span: this.#source.span(start, end) });
  }
}

/** The most frequent of comma, semicolon and tab in the header. */
function separatorOf(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (separator: string): number => header.split(separator).length - 1;
  return [';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best), ',');
}

/** A record that has not as many cells as the header. */
export function lengthFault(record: readonly CsvCell[], expected: number): CsvFault | undefined {
  const [first] = record;
  const last = record.at(-1);
  if (!first || !last || record.length === expected) return undefined;
  return {
    code: 'csv-row',
    message: `this row has ${record.length} cells, expected ${expected}`,
    hint: 'put a cell that holds the separator in quotation marks',
    span: first.source.span(first.start, last.end),
  };
}
