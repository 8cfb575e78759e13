/** The facts stage: every figure and quotation against its evidence, and the evidence against its source. */

import type { Brief } from '../core/brief.ts';
import { Budget } from '../core/budget.ts';
import { type Outcome, sortDiagnostics } from '../core/diagnostic.ts';
import type { Tracing } from '../core/evidence.ts';
import type { RuleLevels } from '../core/fact-rules.ts';
import type { FileReader } from '../core/files.ts';
import { type Baseline, withoutKnown } from './baseline.ts';
import { checkClaims } from './check-claims.ts';
import { checkFigures, countFigures } from './check-figures.ts';
import { checkOrder } from './check-order.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkSources, type SourceMemory } from './check-sources.ts';
import { FigureMemory } from './find-figures.ts';
import { KnownFigures } from './known.ts';
import { passagesOf } from './passages.ts';
import { Report } from './report.ts';

/** What the stage keeps between builds. */
export interface FactsMemory {
  readonly sources: SourceMemory;
  readonly figures: FigureMemory;
}

export function createFactsMemory(): FactsMemory {
  return { sources: new Map(), figures: new FigureMemory() };
}

export interface FactsOptions {
  readonly memory?: FactsMemory;
  /** Levels that override those of the brief. */
  readonly levels?: RuleLevels | undefined;
  /** Findings not to be said again. */
  readonly baseline?: Baseline | undefined;
  readonly budget?: Budget;
}

/**
 * Checks a brief and counts its figures. The count does not depend on the sources' texts, which need not be there.
 * Throws `FileAccessError` when the machine fails.
 */
export function checkFacts(brief: Brief, files: FileReader, options: FactsOptions = {}): Outcome<Tracing> {
  const { memory = createFactsMemory(), levels, baseline, budget = new Budget() } = options;
  const report = new Report(brief, files, { ...brief.checks, ...levels }, budget);
  memory.figures.begin();
  const known = new KnownFigures(brief, memory.figures);
  const passages = passagesOf(brief);
  const tracing =
    brief.claims.size > 0 ? checkFigures(passages, known, brief.allow, report) : countFigures(passages, known, report);
  if (brief.claims.size > 0) checkQuotations(brief, passages, report);
  checkClaims(brief, known, report);
  checkSources(brief, files, memory.sources, report);
  checkOrder(brief, known, report);
  const found = sortDiagnostics(report.found);
  return { value: tracing, diagnostics: baseline ? withoutKnown(found, baseline) : found };
}
