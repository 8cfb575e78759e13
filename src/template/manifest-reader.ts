/** Reads the small YAML files of layouts and looks, and reports all that is wrong with them at once. */

import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { defined } from '../core/defined.ts';
import type { Diagnostic, Outcome, Span } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { didYouMean } from '../core/suggest.ts';
import type { TemplateFile } from './template-file.ts';

/** The file as `read` makes it of its root; `nothing` for an empty or faulty file. */
export function readManifest<T>(
  file: TemplateFile,
  nothing: T,
  read: (root: Node, reader: ManifestReader) => T,
): Outcome<T> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const reader = new ManifestReader(file.file, lines);
  const [error] = document.errors;
  if (error) reader.report('manifest-syntax', error.message, error.pos[0]);
  const root = document.contents;
  if (error || root === null) return { value: nothing, diagnostics: reader.diagnostics };
  return { value: read(root, reader), diagnostics: reader.diagnostics };
}

export class ManifestReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #lines: LineCounter;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  report(code: DiagnosticName<'template'>, message: string, offset: number, hint?: string): void {
    const span = this.span(offset);
    this.diagnostics.push({
      severity: 'error',
      code: `template/${code}`,
      message,
      span,
      ...defined({ hint }),
    });
  }

  /** The values of a map by key; reports unknown keys. */
  keys(node: Node, known: readonly string[], what: string): ReadonlyMap<string, Node> {
    const values = new Map<string, Node>();
    if (!isMap(node)) {
      const expected = `a map with ${known.join(', ')}`;
      this.report('manifest', `${what} must be ${expected}, found ${found(node)}`, start(node));
      return values;
    }
    for (const pair of (node as YAMLMap<Node, Node | null>).items as readonly Pair<Node, Node | null>[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!known.includes(key)) {
        const hint = didYouMean(key, known) ?? `expected one of ${known.join(', ')}`;
        this.report('manifest', `unknown key '${key}'`, start(pair.key), hint);
      } else if (pair.value) values.set(key, pair.value);
    }
    return values;
  }

  /** A text that isn't empty. */
  text(node: Node | undefined, key: string): string | undefined {
    if (!node) return undefined;
    if (isScalar(node) && typeof node.value === 'string' && node.value !== '') return node.value;
    return this.wrong(key, 'text', node);
  }

  wrong(key: string, expected: string, node: Node): undefined {
    this.report('manifest', `'${key}': expected ${expected}, found ${found(node)}`, start(node));
  }

  /** The place of a node, to name it in messages. */
  span(offset: number): Span {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line, column: col };
  }
}

export function start(node: Node | undefined): number {
  return node?.range?.[0] ?? 0;
}

function found(node: Node): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  return isScalar(node) && node.value !== null ? `'${String(node.value)}'` : 'nothing';
}
