import type { Diagnostic, Span } from './diagnostic.ts';
import { binaryKind, codePage, wideEncoding } from './file-kind.ts';

/** A file's text, which converts offsets to lines and columns. Line starts are computed on first use. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  span(start: number, end: number): Span {
    const from = this.#position(start);
    const to = this.#position(Math.max(start, end));
    return { file: this.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  #position(offset: number): { line: number; column: number } {
    this.#lineStarts ??= lineStarts(this.text);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

/** A range of a file, in UTF-16 units. */
export interface Place {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/**
 * Decodes bytes as UTF-8. For a file in another encoding, returns a diagnostic that names the encoding and the first
 * invalid byte; for a file that isn't text, one that names its kind.
 */
export function decodeText(file: string, bytes: Uint8Array): SourceText | Diagnostic {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return notUtf8(`the file is ${wide}, expected UTF-8`, { file, line: 1, column: 1 });
  const binary = notText(file, bytes);
  if (binary) return binary;
  try {
    return new SourceText(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return inCodePage(file, bytes);
  }
}

/** A diagnostic for a file that isn't text in any encoding: a workbook, a document, a PDF, an image. */
export function notText(file: string, bytes: Uint8Array): Diagnostic | undefined {
  const kind = wideEncoding(bytes) === undefined ? binaryKind(bytes) : undefined;
  if (!kind) return undefined;
  const span: Span = { file, line: 1, column: 1 };
  const message = `the file is ${kind.name}, expected text`;
  return { severity: 'error', code: 'data/not-text', message, span, hint: kind.advice };
}

const SAVE_AS_UTF8 = "save the file as UTF-8 (in a spreadsheet: 'CSV UTF-8')";

function notUtf8(message: string, span: Span): Diagnostic {
  return { severity: 'error', code: 'data/not-utf8', message, span, hint: SAVE_AS_UTF8 };
}

const CODE_PAGES = { 'windows-1251': 'Windows-1251 (Cyrillic)', 'windows-1252': 'Windows-1252 or Latin-1' } as const;

function inCodePage(file: string, bytes: Uint8Array): Diagnostic {
  const at = firstInvalidByte(bytes);
  const before = new SourceText(file, `${new TextDecoder().decode(bytes.subarray(0, at))} `);
  const offset = before.text.length - 1;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const page = codePage(bytes);
  const letter = new TextDecoder(page).decode(bytes.subarray(at, at + 1));
  const reading = /\p{L}|\p{Sc}/u.test(letter)
    ? `: '${letter}' in ${CODE_PAGES[page]}, the likely encoding of the file`
    : '';
  return notUtf8(`byte ${at + 1} of the file (0x${byte}) is not UTF-8${reading}`, before.span(offset, offset));
}

/** The index of the first byte that doesn't start a well-formed sequence (Unicode 16, table 3-7). */
function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (i === 1 ? byte < low || byte > high : byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
