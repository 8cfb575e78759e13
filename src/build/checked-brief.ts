/**
 * A brief with the results of its checks: the configurations from its charts' modules, its traced figures, and the
 * changes since the previous edition.
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
  /** Levels of fact checks that override those of the brief. */
  readonly levels?: RuleLevels;
  /** False also reports findings in the brief's baseline of known findings. */
  readonly baseline?: boolean;
  /** Runs the JavaScript modules of charts: programs from the brief's folder, with all rights of this process. */
  readonly runModules?: boolean;
}

/** Caches of the checks, kept between builds. */
export interface CheckServices {
  readonly facts: FactsMemory;
  readonly memory: StageMemory;
}

/**
 * Checks a brief. The figures of a translation are those of its original, with which data has compared it: evidence is in the
 * original's language, and the original's own edition reports what is wrong with it.
 */
export async function checkBrief(
  { brief: read, original }: { readonly brief: Brief; readonly original: Brief | undefined },
  options: CheckOptions,
  { facts, memory }: CheckServices,
  files: RecordingReader,
  run: Run,
): Promise<CheckedBrief> {
  const brief = hasModules(read.charts) ? await withModules(read, options, run) : read;
  const inputs = [original ?? brief, JSON.stringify(options.levels), options.baseline];
  const tracing = run.remembered('facts', { memory, inputs }, (noted) => {
    const traced = traceFigures(original ?? brief, options, facts, run.budget, noted);
    return original ? { value: traced.value, diagnostics: [] } : traced;
  });
  if (!brief.previous) return { brief, tracing, changes: undefined };
  const { changesSincePrevious } = await import('../project/editions.ts');
  const changes = await run.waitFor('changes', () => changesSincePrevious(brief, files));
  run.diagnostics.push(...changes.diagnostics);
  return { brief, tracing, changes: changes.value };
}

/** The brief with the exports of its charts' modules. */
async function withModules(brief: Brief, options: CheckOptions, run: Run): Promise<Brief> {
  const allowed = options.runModules === true;
  const { value, diagnostics } = await run.waitFor('modules', () => runModules(brief.charts, allowed));
  run.diagnostics.push(...diagnostics);
  return { ...brief, charts: value };
}

/** Checks that the layout's own words print no figures. */
export function checkOwnWords(
  layout: LayoutFiles,
  levels: RuleLevels,
  { statements }: FactsMemory,
): Outcome<undefined> {
  return checkLayout(layout.templates.values(), layout.strings, levels, statements);
}

/** Checks facts against evidence, at the brief's levels or those in `levels`, without known findings. */
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

/** Reports files `sources/<id>.txt` that aren't text, such as a PDF saved under that name. */
function sourcesThatAreNoText(brief: Brief, files: FileReader): Diagnostic[] {
  const named = new Set([...brief.claims.values()].flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return [...named].flatMap((source) => {
    if (!brief.sources.has(source) || /[/\\]/.test(source)) return [];
    const file = joinPath(brief.folder, 'sources', `${source}.txt`);
    const bytes = files.read(file);
    return (bytes && notText(file, bytes)) ?? [];
  });
}
