/** Merges the diagnostics of a brief's places: a mistake in the brief is one mistake, however many places it affects. */

import { type Diagnostic, sortDiagnostics } from '../core/diagnostic.ts';

/** The diagnostics of one place's build. */
export interface PlaceReport {
  /** The key of its row. */
  readonly key: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Each diagnostic once, by its code and place, with the number of places that it affects if there are several. The words are those of
 * the first place: values in them may differ.
 */
export function mergePlaces(reports: readonly PlaceReport[]): readonly Diagnostic[] {
  const found = new Map<string, { readonly diagnostic: Diagnostic; readonly keys: Set<string> }>();
  for (const { key, diagnostics } of reports) {
    for (const diagnostic of diagnostics) {
      const same = mistakeKey(diagnostic);
      const known = found.get(same);
      if (!known) found.set(same, { diagnostic, keys: new Set([key]) });
      else known.keys.add(key);
    }
  }
  const merged = [...found.values()].map(({ diagnostic, keys }) =>
    reports.length < 2 ? diagnostic : { ...diagnostic, message: `${diagnostic.message} (${affected(keys)})` },
  );
  return sortDiagnostics(merged);
}

/** The same for all diagnostics of one mistake: of one code at one place, whatever values their words name. */
export function mistakeKey({ severity, code, span, message }: Diagnostic): string {
  return `${severity} ${code} ${span ? `${span.file}:${span.line}:${span.column}` : message}`;
}

/** "affects 50 places: AL, AK, AZ, ...". */
function affected(keys: ReadonlySet<string>): string {
  const [first] = keys;
  if (keys.size === 1) return `affects ${first}`;
  const named = [...keys].slice(0, MOST_NAMED).join(', ');
  return `affects ${keys.size} places: ${named}${keys.size > MOST_NAMED ? ', ...' : ''}`;
}

const MOST_NAMED = 5;
