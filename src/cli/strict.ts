import type { Diagnostic } from '../core/diagnostic.ts';

/** Turns a warning into an error, for `--strict`. */
export function warningAsError(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'warning' ? { ...diagnostic, severity: 'error' } : diagnostic;
}
