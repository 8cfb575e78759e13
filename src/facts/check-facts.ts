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
import { checkRanks } from './check-ranks.ts';
import { checkConsistency } from './consistency/check-consistency.ts';
import { groundsOf } from './kept/grounds.ts';
import { CheckMemory, KeptChecks } from './kept/kept-checks.ts';
import { KnownFigures } from './known.ts';
import { passagesOf } from './passages/collect.ts';
import type { Passage } from './passages/passage.ts';
import { uncheckedParts } from './passages/unchecked.ts';
import { checkQuotations } from './quotations/check-quotations.ts';
import { Report } from './report.ts';
import { checkHeadings } from './sources/check-headings.ts';
import { checkSources } from './sources/check-sources.ts';
import { type SourceMemory, SourceTexts } from './sources/source-texts.ts';
import { type FindLexicon, StatementMemory } from './statements/statement-memory.ts';
import { countFigures, traceFigures } from './trace-figures.ts';
import { checkWording } from './wording/check-wording.ts';

/** The stage's caches, kept between builds. */
export interface FactsMemory {
  readonly sources: SourceMemory;
  readonly statements: StatementMemory;
  readonly checks: CheckMemory;
}

export function createFactsMemory(findLexicon?: FindLexicon): FactsMemory {
  return { sources: new Map(), statements: new StatementMemory(findLexicon), checks: new CheckMemory() };
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
  const { lexicon } = memory.statements;
  const texts = new SourceTexts(brief, lexicon, files, memory.sources);
  const checks = new KeptChecks(brief, groundsOf(brief, lexicon, texts), memory.checks, memory.statements, report);
  const known = new KnownFigures(checks, memory.statements, texts);
  const passages = checks.keepPassages(passagesOf(brief, memory.statements));
  const hasClaims = brief.claims.size > 0;
  const counts = hasClaims ? traceFigures(passages, checks, known, report) : countFigures(passages, known, report);
  const unchecked = uncheckedParts(brief, memory.statements, report);
  for (const passage of passages) {
    if (!passage.reading) checks.run('directions', passage, () => checkDirections(passage, known, report));
  }
  if (hasClaims) checkQuotations(brief, passages, { checks, lexicon, texts, report });
  checkClaims(checks, known, report);
  checkSources(checks, texts, report);
  checkHeadings(brief.sources, texts, known, report);
  checkOrder(brief, known, report);
  checkConsistency(brief, passages, checks, known, report);
  if (reads === 'words') checkWordings(passages, checks, known, report);
  const found = sortDiagnostics(report.found);
  return { value: { ...counts, unchecked }, diagnostics: baseline ? withoutKnown(found, baseline) : found };
}

function checkWordings(passages: readonly Passage[], checks: KeptChecks, known: KnownFigures, report: Report): void {
  for (const passage of passages) {
    const found = report.offsetsIn(passage.src);
    const check = (): void => {
      checkRanks(passage, found, known, report);
      checkWording(passage, found, known, report);
    };
    checks.run('wording', passage, check, found);
  }
}
