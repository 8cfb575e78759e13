/**
 * The findings that a brief already had when its checks were tightened. Known findings aren't reported again, new ones are.
 * The baseline is a file in the brief's folder, written by `brief check --write-baseline`.
 */

import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';

export const BASELINE_FILE = 'known-findings.json';

/** A finding, identified by its message so that it survives when lines move. */
export interface KnownFinding {
  readonly code: string;
  readonly message: string;
  /** How often it is reported. */
  readonly count: number;
}

export interface Baseline {
  readonly file: string;
  readonly findings: readonly KnownFinding[];
}

/** The baseline in a brief's folder; undefined where there is none. */
export function readBaseline(folder: string, files: FileReader): Outcome<Baseline | undefined> {
  const file = joinPath(folder, BASELINE_FILE);
  const bytes = files.read(file);
  if (!bytes) return { value: undefined, diagnostics: [] };
  const findings = parseFindings(new TextDecoder().decode(bytes));
  if (findings) return { value: { file, findings }, diagnostics: [] };
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'facts/bad-baseline',
    message: `${BASELINE_FILE} isn't a list of known findings`,
    span: { file, line: 1, column: 1 },
    hint: "rewrite it with 'brief check --write-baseline'",
  };
  return { value: undefined, diagnostics: [diagnostic] };
}

function parseFindings(text: string): readonly KnownFinding[] | undefined {
  try {
    const { known } = JSON.parse(text) as { readonly known?: unknown };
    return Array.isArray(known) && known.every(isFinding) ? known : undefined;
  } catch {
    return undefined;
  }
}

function isFinding(value: unknown): value is KnownFinding {
  const { code, message, count } = (value ?? {}) as Partial<KnownFinding>;
  return typeof code === 'string' && typeof message === 'string' && typeof count === 'number';
}

/** Removes known findings; known findings that no longer occur are reported as stale. */
export function withoutKnown(diagnostics: readonly Diagnostic[], { file, findings }: Baseline): readonly Diagnostic[] {
  const left = new Map(findings.map((finding) => [keyOf(finding), finding.count]));
  const fresh = diagnostics.filter((diagnostic) => {
    const count = left.get(keyOf(diagnostic)) ?? 0;
    left.set(keyOf(diagnostic), count - 1);
    return count <= 0;
  });
  const gone = findings.filter((finding) => (left.get(keyOf(finding)) ?? 0) > 0);
  if (gone.length === 0) return fresh;
  const named = gone.length === 1 ? 'one known finding' : `${gone.length} known findings`;
  const stale: Diagnostic = {
    severity: 'info',
    code: 'facts/stale-baseline',
    message: `${named} no longer ${gone.length === 1 ? 'occurs' : 'occur'}: ${gone[0]?.message}`,
    span: { file, line: 1, column: 1 },
    hint: "update the list with 'brief check --write-baseline'",
  };
  return [...fresh, stale];
}

/** The text of a baseline with these findings of the facts stage. */
export function baselineText(diagnostics: readonly Diagnostic[]): string {
  const known = new Map<string, KnownFinding>();
  for (const { code, message, severity } of diagnostics) {
    if (!code.startsWith('facts/') || severity === 'info') continue;
    const count = (known.get(keyOf({ code, message }))?.count ?? 0) + 1;
    known.set(keyOf({ code, message }), { code, message, count });
  }
  return `${JSON.stringify({ known: [...known.values()] }, null, 2)}\n`;
}

function keyOf({ code, message }: Pick<KnownFinding, 'code' | 'message'>): string {
  return `${code} ${message}`;
}
