import type { Diagnostic } from '../core/diagnostic.ts';

/** Warnings as errors: `--strict`. */
export function strictly(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'warning' ? { ...diagnostic, severity: 'error' } : diagnostic;
}
