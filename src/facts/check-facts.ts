/** The facts stage: checks figures and quotations against their evidence, and the evidence against its sources. */

import type { Brief } from '../core/brief.ts';
import { Budget } from '../core/budget.ts';
import { type Outcome, sortDiagnostics } from '../core/diagnostic.ts';
import type { Tracing } from '../core/evidence.ts';
import { LEVELS_BY_DIGITS, type RuleLevels } from '../core/fact-rules.ts';
import type { FileReader } from '../core/files.ts';
import { type Baseline, withoutKnown } from './baseline.ts';
import { checkClaims } from './check-claims.ts';
import { checkDirections } from './check-directions.ts';
import { checkOrder } from './check-order.ts';
import { checkConsistency } from './consistency/check-consistency.ts';
import { KnownFigures } from './known.ts';
import { passagesOf } from './passages/collect.ts';
import { uncheckedParts } from './passages/unchecked.ts';
import { checkQuotations } from './quotations/check-quotations.ts';
import { Report } from './report.ts';
import { checkSources } from './sources/check-sources.ts';
import { type SourceMemory, SourceTexts } from './sources/source-texts.ts';
import { type FindLexicon, StatementMemory } from './statements/statement-memory.ts';
import { countFigures, traceFigures } from './trace-figures.ts';
import { checkWording } from './wording/check-wording.ts';

/** The stage's caches, kept between builds. */
export interface FactsMemory {
  readonly sources: SourceMemory;
  readonly statements: StatementMemory;
}

export function createFactsMemory(findLexicon?: FindLexicon): FactsMemory {
  return { sources: new Map(), statements: new StatementMemory(findLexicon) };
}

export interface FactsOptions {
  readonly memory?: FactsMemory;
  /** Levels that override the brief's own. */
  readonly levels?: RuleLevels | undefined;
  /** Known findings, which aren't reported again. */
  readonly baseline?: Baseline | undefined;
  readonly budget?: Budget;
}

/**
 * Checks a brief and counts its figures. The count doesn't depend on the sources' texts, which may be missing.
 * Throws `FileAccessError` if the machine fails to read a file.
 */
export function checkFacts(brief: Brief, files: FileReader, options: FactsOptions = {}): Outcome<Tracing> {
  const { memory = createFactsMemory(), levels, baseline, budget = new Budget() } = options;
  memory.statements.begin(brief.language);
  const { reads } = memory.statements.lexicon;
  const standard = reads === 'digits' ? LEVELS_BY_DIGITS : {};
  const report = new Report(brief, files, { ...standard, ...brief.checks, ...levels }, budget);
  const texts = new SourceTexts(brief, memory.statements.lexicon, files, memory.sources);
  const known = new KnownFigures(brief, memory.statements, texts);
  const passages = passagesOf(brief, known.lexicon);
  const counts =
    brief.claims.size > 0 ? traceFigures(passages, known, brief.allow, report) : countFigures(passages, known, report);
  const unchecked = uncheckedParts(brief, known.lexicon, report);
  for (const passage of passages) if (!passage.reading) checkDirections(passage, known, report);
  if (brief.claims.size > 0) checkQuotations(passages, { brief, lexicon: known.lexicon, texts, report });
  checkClaims(brief, known, report);
  checkSources(brief, texts, report);
  checkOrder(brief, known, report);
  checkConsistency(brief, passages, known, report);
  if (reads === 'words') for (const passage of passages) checkWording(passage, known, report);
  const found = sortDiagnostics(report.found);
  return { value: { ...counts, unchecked }, diagnostics: baseline ? withoutKnown(found, baseline) : found };
}
