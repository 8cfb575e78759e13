/**
 * A brief with what is known of it besides its data: what its charts’ modules give, its figures traced, and what
 * changed since the edition before.
 */

import type { Changes } from '../changes/changes.ts';
import { hasModules, runModules } from '../chart/own/load-module.ts';
import type { Brief } from '../core/brief.ts';
import type { Budget } from '../core/budget.ts';
import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import type { Tracing } from '../core/evidence.ts';
import type { RuleLevels } from '../core/fact-rules.ts';
import { type FileReader, joinPath, type RecordingReader } from '../core/files.ts';
import { notText } from '../core/source-text.ts';
import { readBaseline } from '../facts/baseline.ts';
import { checkFacts, type FactsMemory } from '../facts/check-facts.ts';
import { checkLayout } from '../facts/check-layout.ts';
import type { LayoutFiles } from '../template/layout-files.ts';
import type { Run } from './run.ts';
import type { StageMemory } from './stage-memory.ts';

export interface CheckedBrief {
  readonly brief: Brief;
  readonly tracing: Tracing;
  readonly changes: Changes | undefined;
}

export interface CheckOptions {
  /** Levels of the checks of facts that override those of the brief. */
  readonly levels?: RuleLevels;
  /** False reports what the brief's list of known findings knows, too. */
  readonly baseline?: boolean;
  /** Runs the JavaScript modules of charts: programs from the brief's folder, with all the rights of this one. */
  readonly runModules?: boolean;
}

/** What checks keep between builds. */
export interface CheckServices {
  readonly facts: FactsMemory;
  readonly memory: StageMemory;
}

export async function checkBrief(
  read: Brief,
  options: CheckOptions,
  { facts, memory }: CheckServices,
  files: RecordingReader,
  run: Run,
): Promise<CheckedBrief> {
  const brief = hasModules(read.charts) ? await withModules(read, options, run) : read;
  const inputs = [brief, JSON.stringify(options.levels), options.baseline];
  const tracing = run.remembered('facts', { memory, inputs }, (noted) =>
    traceFigures(brief, options, facts, run.budget, noted),
  );
  if (!brief.previous) return { brief, tracing, changes: undefined };
  const { changesSincePrevious } = await import('../project/editions.ts');
  const changes = await run.waitFor('changes', () => changesSincePrevious(brief, files));
  run.diagnostics.push(...changes.diagnostics);
  return { brief, tracing, changes: changes.value };
}

/** The brief with what its charts' modules export. */
async function withModules(brief: Brief, options: CheckOptions, run: Run): Promise<Brief> {
  const allowed = options.runModules === true;
  const { value, diagnostics } = await run.waitFor('modules', () => runModules(brief.charts, allowed));
  run.diagnostics.push(...diagnostics);
  return { ...brief, charts: value };
}

/** The layout's own words: they print no figures. */
export function checkOwnWords(
  layout: LayoutFiles,
  levels: RuleLevels,
  { statements }: FactsMemory,
): Outcome<undefined> {
  return checkLayout(layout.templates.values(), layout.strings, levels, statements);
}

/** Facts against evidence: at the brief's levels or those asked for, without what is known. */
function traceFigures(
  brief: Brief,
  { levels, baseline }: CheckOptions,
  memory: FactsMemory,
  budget: Budget,
  files: RecordingReader,
): Outcome<Tracing> {
  const known = baseline === false ? undefined : readBaseline(brief.folder, files);
  const checked = checkFacts(brief, files.forChecks, { memory, levels, baseline: known?.value, budget });
  const unread = sourcesThatAreNoText(brief, files.forChecks);
  return { value: checked.value, diagnostics: [...(known?.diagnostics ?? []), ...unread, ...checked.diagnostics] };
}

/** A PDF or a document saved as `sources/<id>.txt` is no text to look for quotations in. */
function sourcesThatAreNoText(brief: Brief, files: FileReader): Diagnostic[] {
  const named = new Set([...brief.claims.values()].flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return [...named].flatMap((source) => {
    if (!brief.sources.has(source) || /[/\\]/.test(source)) return [];
    const file = joinPath(brief.folder, 'sources', `${source}.txt`);
    const bytes = files.read(file);
    return (bytes && notText(file, bytes)) ?? [];
  });
}
