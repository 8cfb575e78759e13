/** The facts stage: every figure and quotation against its evidence, and the evidence against its source. */

import type { Brief } from '../core/brief.ts';
import { type Outcome, sortDiagnostics } from '../core/diagnostic.ts';
import type { Tracing } from '../core/evidence.ts';
import type { FileReader } from '../core/files.ts';
import { checkClaims } from './check-claims.ts';
import { checkFigures, countFigures } from './check-figures.ts';
import { checkOrder } from './check-order.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkSources, type SourceMemory } from './check-sources.ts';
import { KnownFigures } from './known.ts';
import { passagesOf } from './passages.ts';
import { Report } from './report.ts';

/** What the stage keeps between builds. */
export interface FactsMemory {
  readonly sources: SourceMemory;
}

export function createFactsMemory(): FactsMemory {
  return { sources: new Map() };
}

/**
 * Checks a brief and counts its figures. The count does not depend on the sources' texts, which need not be there.
 * Throws `FileAccessError` when the machine fails.
 */
export function checkFacts(brief: Brief, files: FileReader, memory = createFactsMemory()): Outcome<Tracing> {
  const report = new Report(brief, files);
  const known = new KnownFigures(brief);
  const passages = passagesOf(brief);
  const tracing =
    brief.claims.size > 0 ? checkFigures(passages, known, brief.allow, report) : countFigures(passages, report);
  if (brief.claims.size > 0) checkQuotations(brief, passages, report);
  checkClaims(brief, known, report);
  checkSources(brief, files, memory.sources, report);
  checkOrder(brief, report);
  return { value: tracing, diagnostics: sortDiagnostics(report.found) };
}
