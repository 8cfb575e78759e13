import type { Diagnostic, Severity, Span } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import type { DataPath } from '../core/rich-text.ts';
import { outwards, type Places } from './places.ts';

export interface Problem {
  /** Without `data/`. */
  readonly code: DiagnosticName<'data'>;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly severity?: Severity;
  /** The place to report, if not the value's own. */
  readonly span?: Span | undefined;
  /** Problems with the same cause are reported once, at the first place, with the lines of the rest. */
  readonly cause?: string | undefined;
}

/** A reported problem and the other places with the same cause. */
interface Found {
  readonly diagnostic: Diagnostic;
  readonly again: (Span | undefined)[];
}

/** Collects the problems of a brief, one for each place; consequences of a wrong value aren't reported again. */
export class Problems {
  readonly places: Places;
  readonly #found: Found[] = [];
  readonly #causes = new Map<string, Found>();
  readonly #spoiled = new Set<DataPath>();
  #changes = 0;

  constructor(places: Places) {
    this.places = places;
  }

  /** How often a problem was reported or suppressed. */
  get changes(): number {
    return this.#changes;
  }

  /** True once any value was spoiled or silenced. */
  get hasSpoiledAny(): boolean {
    return this.#spoiled.size > 0;
  }

  get found(): readonly Diagnostic[] {
    return this.#found.map(({ diagnostic, again }) =>
      again.length === 0
        ? diagnostic
        : { ...diagnostic, message: `${diagnostic.message} (${alsoAt(diagnostic.span, again)})` },
    );
  }

  report(path: DataPath, problem: Problem): void {
    if (this.isSpoiled(path)) return;
    const { code, message, hint, severity = 'error', cause } = problem;
    const span = problem.span ?? this.places.spanOf(path);
    const same = cause === undefined ? undefined : this.#causes.get(`${code} ${cause}`);
    if (same) {
      this.#changes++;
      same.again.push(span);
      return;
    }
    const found = this.add({ severity, code: `data/${code}`, message, ...(span && { span }), ...(hint && { hint }) });
    if (cause !== undefined) this.#causes.set(`${code} ${cause}`, found);
  }

  /** Reports a problem and suppresses later ones at the value and inside it. */
  spoil(path: DataPath, problem: Problem): void {
    this.report(path, problem);
    this.silence(path);
  }

  /** Suppresses later problems at the value and inside it, because its fault is reported elsewhere. */
  silence(path: DataPath): void {
    this.#changes++;
    this.#spoiled.add(path);
  }

  isSpoiled(path: DataPath): boolean {
    if (this.#spoiled.size === 0) return false;
    for (const around of outwards(path)) if (this.#spoiled.has(around)) return true;
    return false;
  }

  /** True if a wrong value was reported or silenced inside a value. */
  hasSpoiledIn(path: DataPath): boolean {
    return [...this.#spoiled].some((one) => one.startsWith(`${path}.`) || one.startsWith(`${path}[`));
  }

  /** True if a wrong value was reported or silenced at a path that matches: the names that it defines are unknown. */
  hasSpoiled(paths: RegExp): boolean {
    return [...this.#spoiled].some((path) => paths.test(path));
  }

  add(diagnostic: Diagnostic): Found {
    const found: Found = { diagnostic, again: [] };
    this.#changes++;
    this.#found.push(found);
    return found;
  }
}

/** The most lines that a message lists. */
const MOST_LINES = 5;

/** "also in lines 4, 6 and 8", "also in lines 4, 5, 6, 7, 8 and 90 more places". */
function alsoAt(first: Span | undefined, places: readonly (Span | undefined)[]): string {
  const lines = [...new Set(places.flatMap((span) => span?.line ?? []))].filter((line) => line !== first?.line);
  const named = lines.slice(0, MOST_LINES);
  const rest = places.filter((span) => !span || !named.includes(span.line)).length;
  const more = `${rest} more ${rest === 1 ? 'place' : 'places'}`;
  if (named.length === 0) return `and in ${more}`;
  const parts = [...named.map(String), ...(rest > 0 ? [more] : [])];
  const list = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `also in ${named.length === 1 ? 'line' : 'lines'} ${list}`;
}
