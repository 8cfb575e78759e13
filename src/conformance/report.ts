import { defined } from '../core/defined.ts';
import type { Diagnostic, Severity, Span } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import type { ElementNode } from '../html/element.ts';
import type { ElementTree } from '../html/element-tree.ts';

/** Collects the diagnostics of the checks, each with its place in the data or the template. */
export class ConformanceReport {
  readonly diagnostics: Diagnostic[] = [];
  readonly #tree: ElementTree;
  readonly #spans: ReadonlyMap<string, Span>;

  constructor(tree: ElementTree, spans: ReadonlyMap<string, Span>) {
    this.#tree = tree;
    this.#spans = spans;
  }

  at(
    element: ElementNode,
    severity: Severity,
    code: DiagnosticName<'conformance'>,
    message: string,
    hint?: string,
  ): void {
    this.add(this.#spanOf(element), severity, code, message, hint);
  }

  add(
    span: Span | undefined,
    severity: Severity,
    code: DiagnosticName<'conformance'>,
    message: string,
    hint?: string,
  ): void {
    this.diagnostics.push({
      severity,
      code: `conformance/${code}`,
      message,
      ...(span ? { span } : {}),
      ...defined({ hint }),
    });
  }

  /** The place of the value that the element itself prints, else of its tag in the layout, else of its parent. */
  #spanOf(element: ElementNode): Span | undefined {
    const { src, template } = element;
    const parent = this.#tree.parent(element);
    const own = src !== undefined && src !== parent?.src ? this.#spans.get(src) : undefined;
    if (own ?? template) return own ?? template;
    return (src === undefined ? undefined : this.#spans.get(src)) ?? (parent && this.#spanOf(parent));
  }
}
