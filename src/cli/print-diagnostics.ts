/** Diagnostics for people: place, code, message, the source line with a caret, and a hint. */

import type { Diagnostic, Severity, Span } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import type { Printer, Style } from './terminal.ts';

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

/**
 * Prints each diagnostic. Source lines come from the bytes that the build read, even if the file has changed since.
 * `remark` is printed after a diagnostic.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  filesRead: readonly FileRead[],
  printer: Printer,
  remark: (diagnostic: Diagnostic) => string | undefined = () => undefined,
): void {
  const lines = sourceLines(filesRead);
  const alike = new AlikeCounter(diagnostics);
  for (const diagnostic of diagnostics) {
    const left = alike.count(diagnostic);
    if (left > 0)
      printer.line(
        `  and ${left} more ${diagnostic.code} in ${visible(diagnostic.span?.file ?? 'this brief')}; --json lists them all`,
      );
    if (left !== 0) continue;
    const { severity, code, message, span, hint, related = [] } = diagnostic;
    const place = span ? `${placeOf(span)}: ` : '';
    const label = printer.paint(STYLES[severity], `${severity}[${code}]`);
    printer.line(`${printer.paint('bold', visible(place))}${label}: ${visible(message)}`);
    for (const line of excerpt(span, lines, printer)) printer.line(line);
    for (const other of related) {
      printer.line(`  ${printer.paint('bold', visible(`${placeOf(other.span)}:`))} ${visible(other.message)}`);
      for (const line of excerpt(other.span, lines, printer)) printer.line(line);
    }
    if (hint !== undefined) printer.line(`  hint: ${visible(hint)}`);
    const remarked = remark(diagnostic);
    if (remarked !== undefined) printer.line(`  ${printer.paint('bold', remarked)}`);
  }
}

/** `brief.yaml:3:5`, or `survey.xlsx:Sheet1!C7`. */
function placeOf({ file, line, column, cell }: Span): string {
  return `${file}:${cell ?? `${line}:${column}`}`;
}

/** The most diagnostics printed with the same code in the same file. */
const MOST_ALIKE = 20;

/** Counts diagnostics with the same code in the same file. */
class AlikeCounter {
  readonly #all = new Map<string, number>();
  readonly #seen = new Map<string, number>();

  constructor(diagnostics: readonly Diagnostic[]) {
    for (const diagnostic of diagnostics) add(this.#all, diagnostic);
  }

  /** 0 for a diagnostic to print; the number left for the first that isn't printed; -1 for those after it. */
  count(diagnostic: Diagnostic): number {
    const seen = add(this.#seen, diagnostic);
    if (seen <= MOST_ALIKE) return 0;
    return seen === MOST_ALIKE + 1 ? (this.#all.get(keyOf(diagnostic)) ?? seen) - MOST_ALIKE : -1;
  }
}

function add(counts: Map<string, number>, diagnostic: Diagnostic): number {
  const count = (counts.get(keyOf(diagnostic)) ?? 0) + 1;
  counts.set(keyOf(diagnostic), count);
  return count;
}

function keyOf({ code, span }: Diagnostic): string {
  return `${code} ${span?.file ?? ''}`;
}

/** "2 errors, 1 warning", or '' if there are none. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const parts: string[] = [];
  for (const [severity, word] of [
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'remark'],
  ] as const) {
    const n = diagnostics.filter((d) => d.severity === severity).length;
    if (n > 0) parts.push(`${n} ${word}${n === 1 ? '' : 's'}`);
  }
  return parts.join(', ');
}

type LineOf = (file: string, line: number) => string | undefined;

function sourceLines(filesRead: readonly FileRead[]): LineOf {
  const split = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = split.get(file);
    if (!lines) {
      const bytes = filesRead.find((f) => f.path === file)?.bytes;
      lines = bytes ? new TextDecoder().decode(bytes).split(/\r\n|\n|\r/) : [];
      split.set(file, lines);
    }
    return lines[line - 1];
  };
}

/** The source line, cut to the terminal's width around the place, with a caret below. */
function excerpt(span: Span | undefined, lineOf: LineOf, printer: Printer): string[] {
  // A workbook has no lines of text.
  const line = span && span.cell === undefined ? lineOf(span.file, span.line) : undefined;
  if (!span || line === undefined || line.trim() === '') return [];
  const number = String(span.line);
  const room = Math.max(24, printer.columns - number.length - 8);
  const start = Math.min(span.column - 1, line.length);
  const end = span.endLine === span.line || span.endLine === undefined ? (span.endColumn ?? 0) - 1 : line.length;
  // Long paragraphs are one line: the window starts a little before the place.
  const from = line.length <= room ? 0 : Math.max(0, Math.min(start - Math.floor(room / 3), line.length - room));
  const shown = line.slice(from, from + room);
  const lead = from > 0 ? '…' : '';
  const tail = from + room < line.length ? '…' : '';
  const pad = lead.replace('…', ' ') + blank(line.slice(from, start));
  const marked = Array.from(line.slice(start, Math.min(Math.max(end, start + 1), from + room))).length;
  const gutter = ' '.repeat(number.length);
  const caret = printer.paint('red', `^${'~'.repeat(Math.max(0, marked - 1))}`);
  return [
    `  ${printer.paint('dim', `${number} |`)} ${lead}${visible(shown)}${tail}`,
    `  ${printer.paint('dim', `${gutter} |`)} ${pad}${caret}`,
  ];
}

/** Spaces as wide as the text; tabs are kept. */
function blank(text: string): string {
  return Array.from(text, (c) => (c === '\t' ? '\t' : ' ')).join('');
}

/** Replaces the ends of quoted lines, and control characters, which could control the terminal. */
function visible(text: string): string {
  return text.replace(/\r?\n/g, ' ').replace(/(?!\t)\p{Cc}/gu, '\ufffd');
}
