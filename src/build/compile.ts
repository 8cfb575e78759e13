/** Compiles a brief's folder to a PDF, one stage after the other. All applications call this. */

import { createPacker } from '../archive/pack.ts';
import { createChartDrawer } from '../chart/draw.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { createStyleCache } from '../css/cascade.ts';
import { createDataMemory } from '../data/read-brief.ts';
import { createFactsMemory } from '../facts/check-facts.ts';
import { ElementMemory } from '../html/kept-elements.ts';
import { KeptPages } from '../layout/kept-pages.ts';
import { type ChartImageOptions, chartImage, unknownChart } from '../outputs/image/chart-image.ts';
import { briefPdf } from '../outputs/pdf/brief-pdf.ts';
import { PaintMemory } from '../paint/paint-memory.ts';
import { planTags } from '../tags/plan.ts';
import { createTemplateCache } from '../template/render.ts';
import { attachedCharts } from './attached-charts.ts';
import type { BuildReport } from './build-report.ts';
import { finishedBrief, type PagedBrief } from './built-brief.ts';
import { fitPages } from './fit-pages.ts';
import { layOutBrief } from './lay-out.ts';
import { applyStyles, markUp } from './mark-up.ts';
import { type CompilerCaches, type OpenBuild, openBuild } from './open-build.ts';
import type { CompileOptions, CompilerOptions } from './options.ts';
import type { CompileResult } from './result.ts';
import { withinLimits } from './run-limits.ts';
import { createStageMemory } from './stage-memory.ts';
import { createTextEngine } from './text-engine.ts';

/** Builds briefs, and caches fonts, shaped words, style sheets, layouts and charts between builds. */
export interface Compiler {
  /** Builds the brief in a folder. Throws `FileAccessError` when the machine fails, but not for an author's mistake. */
  build(folder: string, options?: CompileOptions): Promise<CompileResult>;
  /** Draws a single chart as an image. */
  drawChart(folder: string, chart: string, options: ChartFileOptions): Promise<ChartFile>;
}

export interface ChartFile extends Pick<BuildReport, 'diagnostics' | 'filesRead'> {
  /** Undefined when there were errors. */
  readonly bytes: Uint8Array | undefined;
}

export interface ChartFileOptions
  extends ChartImageOptions,
    Pick<CompileOptions, 'runModules' | 'allow' | 'limits' | 'row'> {}

/** Builds one brief. Use a compiler for more than one build. */
export function compile(folder: string, options: CompileOptions & CompilerOptions = {}): Promise<CompileResult> {
  return createCompiler(options).build(folder, options);
}

/** A compiler for any number of briefs. Throws `TypeError` for own helpers and partials that can't be used. */
export function createCompiler(options: CompilerOptions = {}): Compiler {
  const root = options.root ?? '.';
  const caches: CompilerCaches = {
    root,
    clock: options.clock ?? (() => 0),
    memory: createStageMemory(),
    reader: options.reader,
    packages: new Map(),
    facts: createFactsMemory(),
    data: createDataMemory(),
    templates: createTemplateCache(options),
    elements: new ElementMemory(),
    styles: createStyleCache(),
    charts: createChartDrawer(),
    pictures: new WeakMap(),
    text: createTextEngine(),
    pages: new KeptPages(),
    packer: createPacker(),
    painted: new PaintMemory(),
  };
  return {
    build: (folder, buildOptions = {}) => build(folder, buildOptions, openBuild(folder, buildOptions, caches)),
    drawChart: (folder, chart, chartOptions) =>
      drawChart(folder, chart, chartOptions, openBuild(folder, chartOptions, caches)),
  };
}

async function build(folder: string, options: CompileOptions, open: OpenBuild): Promise<CompileResult> {
  const { run, budget } = open;
  let built: PagedBrief | undefined;
  const pdf = await withinLimits(budget, run, async () => {
    built = await makePages(folder, options, open);
    return built && briefPdf.make(built, options);
  });
  return { ...run.report(built?.pages.length ?? 0), pdf, built: built && finishedBrief(built) };
}

/** Lays out and tags a brief's pages. Undefined where errors leave nothing to lay out. */
async function makePages(folder: string, options: CompileOptions, open: OpenBuild): Promise<PagedBrief | undefined> {
  const { run, budget } = open;
  const spend = (steps: number): void => budget.spend(steps);
  const markup = await markUp(folder, options, open);
  if (!markup) return undefined;
  const set = await fitPages(markup, run, async (classes) => {
    const styled = applyStyles(markup, classes, open);
    return { ...styled, ...(await layOutBrief(markup, styled.document, open)) };
  });
  const { document, pages, anchors } = set;
  const plan = run.stage('tags', () => ({
    value: planTags(document.tree, pages, { anchors, attached: attachedCharts(markup.brief, options) }, spend),
    diagnostics: [],
  }));
  return { ...set, plan };
}

/** Draws one chart in the style of the brief's layout. */
async function drawChart(folder: string, id: string, options: ChartFileOptions, open: OpenBuild): Promise<ChartFile> {
  const { run, budget } = open;
  const bytes = await withinLimits(budget, run, async () => {
    const markup = await markUp(folder, options, open);
    const chart = markup?.brief.charts.get(id);
    if (markup && !chart) run.diagnostics.push(unknownChart(id, markup.brief));
    const styled = markup && applyStyles(markup, [], open);
    if (!styled || !chart || hasErrors(run.diagnostics)) return undefined;
    const drawn = await chartImage.make(styled, { ...options, chart });
    run.diagnostics.push(...drawn.diagnostics);
    return drawn.value;
  });
  const { diagnostics, filesRead } = run.report(0);
  return { bytes, diagnostics, filesRead };
}
