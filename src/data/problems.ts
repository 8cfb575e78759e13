import type { DataPath } from '../core/brief.ts';
import type { Diagnostic, Severity, Span } from '../core/diagnostic.ts';
import { outwards, type Places } from './places.ts';

export interface Problem {
  /** Kebab case; the stage's name is put before it. */
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly severity?: Severity;
  /** Where it stands when not at the value. */
  readonly span?: Span | undefined;
}

/** Collects what is wrong with a brief, one problem for each place: what follows from a wrong value is not said again. */
export class Problems {
  readonly places: Places;
  readonly #found: Diagnostic[] = [];
  readonly #spoiled = new Set<DataPath>();

  constructor(places: Places) {
    this.places = places;
  }

  get found(): readonly Diagnostic[] {
    return this.#found;
  }

  report(path: DataPath, problem: Problem): void {
    if (this.isSpoiled(path)) return;
    const { code, message, hint, severity = 'error' } = problem;
    const span = problem.span ?? this.places.spanOf(path);
    this.add({ severity, code: `data/${code}`, message, ...(span && { span }), ...(hint && { hint }) });
  }

  /** Reports, and keeps silent from now on about the value and all inside it. */
  spoil(path: DataPath, problem: Problem): void {
    this.report(path, problem);
    this.#spoiled.add(path);
  }

  isSpoiled(path: DataPath): boolean {
    if (this.#spoiled.size === 0) return false;
    for (const around of outwards(path)) if (this.#spoiled.has(around)) return true;
    return false;
  }

  add(diagnostic: Diagnostic): void {
    this.#found.push(diagnostic);
  }
}
