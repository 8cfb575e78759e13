/** A stage's messages about its input. Stages return diagnostics; only the command line prints them. */

import { defined } from './defined.ts';
import type { DiagnosticCode } from './diagnostic-codes.ts';

/** A place in an input file. Lines and columns count from 1; columns count UTF-16 units. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** `Sheet1!C7`, in a workbook: the line is the row. */
  readonly cell?: string;
}

/** `error` stops a build (exit code 1), `warning` does not unless `--strict`, `info` never does. */
export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  readonly severity: Severity;
  /** Stable, `stage/problem` in kebab case: `data/unknown-key`. */
  readonly code: DiagnosticCode;
  /** One sentence: the fault, and what was expected instead. */
  readonly message: string;
  readonly span?: Span;
  /** What the author can do: "did you mean 'standfirst'?" */
  readonly hint?: string;
  /** Other places concerned, each with its own message. */
  readonly related?: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly message: string;
  readonly span: Span;
}

/** A stage's result with its diagnostics. The value is usable even when there are errors. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** An error without a place, or before it has one. */
export function errorDiagnostic(code: DiagnosticCode, message: string, hint?: string): Diagnostic {
  return { severity: 'error', code, message, ...defined({ hint }) };
}

/** True when at least one diagnostic is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}

/** Sorts diagnostics by file, line and column; those without a place come last. Stable for equal places. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (d: Diagnostic): [string, number, number] =>
    d.span ? [d.span.file, d.span.line, d.span.column] : ['￿', 0, 0];
  return diagnostics
    .map((d, i) => ({ d, k: key(d), i }))
    .sort((a, b) => (a.k[0] < b.k[0] ? -1 : a.k[0] > b.k[0] ? 1 : a.k[1] - b.k[1] || a.k[2] - b.k[2] || a.i - b.i))
    .map((x) => x.d);
}

/** Removes duplicates: a stage that looks at something twice reports its problems twice. */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = reportOnce((d) => found.push(d));
  for (const diagnostic of diagnostics) report(diagnostic);
  return found;
}

/** Wraps a reporter so that it passes on each diagnostic once. */
export function reportOnce(report: (diagnostic: Diagnostic) => void): (diagnostic: Diagnostic) => void {
  const reported = new Set<string>();
  return (diagnostic) => {
    const key = JSON.stringify(diagnostic);
    if (!reported.has(key)) report(diagnostic);
    reported.add(key);
  };
}
