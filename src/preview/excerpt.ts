/** Lines of files that a build read: from memory, so that they match the build, and no other file can be requested. */

import { isAbsolute, relative, resolve } from 'node:path';
import type { Span } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import type { Excerpt } from './protocol.ts';

const AROUND = 3;
const MAX_LINES = 40;

export class Sources {
  readonly #root: string;
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #lines = new Map<string, readonly string[]>();

  /** Shows no lines of files outside the project's folder, except the program's own. */
  constructor(root: string, filesRead: readonly FileRead[]) {
    this.#root = resolve(root);
    this.#files = new Map(filesRead.flatMap(({ path, bytes }) => (bytes ? [[path, bytes] as const] : [])));
  }

  excerpt(span: Span): Excerpt {
    const { file, line, column } = span;
    // A span that ends where a line starts ends with the line before.
    const startsLine = span.endColumn === 1 && (span.endLine ?? line) > line;
    const endLine = startsLine ? (span.endLine ?? line) - 1 : (span.endLine ?? line);
    const endColumn = startsLine ? (this.lines(file)[endLine - 1]?.length ?? 0) + 1 : (span.endColumn ?? column + 1);
    const first = Math.max(1, line - AROUND);
    const last = Math.min(endLine + AROUND, first + MAX_LINES - 1);
    return { file, line, column, endLine, endColumn, first, lines: this.lines(file).slice(first - 1, last) };
  }

  /** The text at a span. */
  text(span: Span): string {
    const lines = this.lines(span.file);
    const endLine = span.endLine ?? span.line;
    const cut = lines.slice(span.line - 1, endLine);
    const last = cut.length - 1;
    return cut
      .map((text, i) =>
        text.slice(i === 0 ? span.column - 1 : 0, i === last && span.endColumn ? span.endColumn - 1 : undefined),
      )
      .join('\n');
  }

  lines(file: string): readonly string[] {
    const known = this.#lines.get(file);
    if (known) return known;
    const bytes = this.#isOurs(file) ? this.#files.get(file) : undefined;
    const lines = bytes ? new TextDecoder().decode(bytes).split(/\r\n|\n|\r/) : [];
    this.#lines.set(file, lines);
    return lines;
  }

  #isOurs(file: string): boolean {
    if (file.startsWith('briefwright:')) return true;
    const path = relative(this.#root, resolve(this.#root, file));
    return path !== '' && !path.startsWith('..') && !isAbsolute(path);
  }
}
