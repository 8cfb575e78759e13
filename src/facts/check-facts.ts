import type { Brief } from '../core/brief.ts';
import type { Diagnostic } from '../core/diagnostic.ts';

/** Checks a brief's statements against their evidence. */
export function checkFacts(_brief: Brief): readonly Diagnostic[] {
  return [];
}
