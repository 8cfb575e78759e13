/** The whole way from a brief's folder to a PDF, one stage after the other. Everything else only calls this. */

import { createPacker } from '../archive/pack.ts';
import { buildBoxes } from '../box/build.ts';
import { printBoxes } from '../box/print.ts';
import { createChartDrawer } from '../chart/draw.ts';
import { themeFromCustomProperties } from '../chart/theme.ts';
import type { Brief } from '../core/brief.ts';
import { type Diagnostic, hasErrors, type Outcome, reportOnce, type Span } from '../core/diagnostic.ts';
import { type FileReader, recordReads } from '../core/files.ts';
import { cascade, createStyleCache } from '../css/cascade.ts';
import { withoutDeadReferences } from '../css/dead-references.ts';
import { printStyled } from '../css/print.ts';
import type { StyledDocument, StyledNode } from '../css/styled.ts';
import { readBrief } from '../data/read-brief.ts';
import { YamlMemory } from '../data/yaml-parts.ts';
import { createFactsMemory } from '../facts/check-facts.ts';
import type { ElementNode } from '../html/element.ts';
import { parseMarkup } from '../html/parse.ts';
import { printElements } from '../html/print.ts';
import { collectAnchors } from '../layout/anchors.ts';
import type { LayoutServices } from '../layout/context.ts';
import { type FlexEngine, loadFlexEngine } from '../layout/flow/flex-engine.ts';
import type { Anchor, Page } from '../layout/fragment.ts';
import { LaidReferences } from '../layout/page/references.ts';
import { paginate } from '../layout/paginate.ts';
import { printPageLines, printPages } from '../layout/print.ts';
import {
  type ChartFormat,
  type ChartImageSize,
  chartImage,
  chartSvg,
  unknownChart,
} from '../outputs/image/chart-image.ts';
import { openMailParts } from '../outputs/mail/mail-parts.ts';
import { briefPdf } from '../outputs/pdf/brief-pdf.ts';
import { PaintMemory } from '../paint/paint-memory.ts';
import { createTemplateCache } from '../template/render.ts';
import {
  type BriefMarkup,
  briefLayout,
  briefMarkup,
  inLayout,
  type MarkupOptions,
  referenceWords,
} from './brief-markup.ts';
import { type CheckedBrief, type CheckOptions, checkBrief, checkOwnWords } from './checked-brief.ts';
import { fitPages } from './fit-pages.ts';
import { mergeMissingGlyphs } from './missing-glyphs.ts';
import { type Kept, type OpenBuild, openBuild } from './open-build.ts';
import { replacedWidths, sizeReplaced } from './replaced-content.ts';
import type { CompileResult } from './run.ts';
import { type LimitOptions, withinLimits } from './run-limits.ts';
import { createStageMemory } from './stage-memory.ts';
import { createTextEngine, type DocumentText } from './text-engine.ts';

export interface CompilerOptions {
  /** Reads the project's files; by default those of the machine that the brief may read (`confinedReader`). */
  readonly reader?: FileReader;
  /** The project's folder, which may hold `templates/`; by default the working folder. */
  readonly root?: string;
  /** Milliseconds, for timings alone: nothing of it reaches the PDF. */
  readonly clock?: () => number;
}

export interface CompileOptions extends MarkupOptions, CheckOptions, LimitOptions {
  /** Leaves the PDF out: checks alone. */
  readonly check?: boolean;
  /** Builds what would not conform to PDF/UA and PDF/A too; the file then claims neither. */
  readonly draft?: boolean;
  /** False leaves the project's files out of the PDF. */
  readonly source?: boolean;
  /** ISO 8601, in place of the date in the data. */
  readonly date?: string;
  /** Folders that the brief may read besides its own and the project's. */
  readonly allow?: readonly string[];
}

/** Builds briefs, and keeps between builds what is worth keeping: fonts, shaped words, style sheets, layouts, charts. */
export interface Compiler {
  /** Builds the brief in a folder. Throws `FileAccessError` when the machine fails, never for an author's mistake. */
  build(folder: string, options?: CompileOptions): Promise<CompileResult>;
  /** One chart as a picture of its own. */
  drawChart(folder: string, chart: string, options: ChartFileOptions): Promise<ChartFile>;
}

export interface ChartFile extends Pick<CompileResult, 'diagnostics' | 'filesRead'> {
  /** Undefined when there were errors. */
  readonly bytes: Uint8Array | undefined;
}

export interface ChartFileOptions extends ChartImageSize, Pick<CompileOptions, 'runModules' | 'allow' | 'limits'> {
  /** A PNG has `scale` pixels to the point. */
  readonly format: ChartFormat;
}

/** Builds one brief. To build more than one, or one again, make a compiler. */
export function compile(folder: string, options: CompileOptions & CompilerOptions = {}): Promise<CompileResult> {
  return createCompiler(options).build(folder, options);
}

/** Longest that page references (contents, "see page 4") may take to settle. */
const MAX_ROUNDS = 5;

export function createCompiler(options: CompilerOptions = {}): Compiler {
  const root = options.root ?? '.';
  const kept: Kept = {
    root,
    clock: options.clock ?? (() => 0),
    memory: createStageMemory(),
    reader: options.reader,
    packages: new Map(),
    facts: createFactsMemory(),
    yaml: new YamlMemory(),
    templates: createTemplateCache(),
    styles: createStyleCache(),
    charts: createChartDrawer(),
    pictures: new WeakMap(),
    text: createTextEngine(),
    packer: createPacker(),
    painted: new PaintMemory(),
  };
  return {
    build: (folder, buildOptions = {}) => build(folder, buildOptions, openBuild(folder, buildOptions, kept)),
    drawChart: (folder, chart, asked) => drawChart(folder, chart, asked, openBuild(folder, asked, kept)),
  };
}

async function build(folder: string, options: CompileOptions, open: OpenBuild): Promise<CompileResult> {
  const { run, budget } = open;
  return (await withinLimits(budget, run, () => buildWithin(folder, options, open))) ?? run.result();
}

async function buildWithin(folder: string, options: CompileOptions, kept: OpenBuild): Promise<CompileResult> {
  const { files, run, budget } = kept;
  const markup = await markUp(folder, options, kept);
  if (!markup) return run.result();
  const { brief } = markup;
  const { root, document, pages, anchors } = await fitPages(markup, run, async (classes) => {
    const styled = applyStyles(markup, classes, kept);
    const text = run.part('fonts', () => kept.text.open(styled.document.fontFaces, files, brief.hyphenation, budget));
    if (brief.charts.size > 0) await run.waitFor('charts', () => kept.charts.load());
    const flex = holdsItems(styled.document.root) ? await run.waitFor('flex', loadFlexEngine) : undefined;
    const laid = run.stage('layout', () => layOut(brief, styled.document, { text, flex }, kept));
    return { root: styled.root, document: styled.document, ...laid };
  });
  run.openMail = () => openMailParts(markup, { ...kept, document }, recordReads(kept.reader));
  run.printer('lines', () => printPageLines(pages));
  run.printer('pages', () => printPages(pages));
  const { root: project, reader, packer, painted: memory } = kept;
  const pdf = await briefPdf({ brief, root, document, pages, anchors }, options, {
    root: project,
    reader,
    files,
    packer,
    memory,
    run,
  });
  return run.result(pages.length, pdf);
}

/** True where a box in the document is a flex or grid container: layout then needs the engine for them. */
function holdsItems(node: StyledNode): boolean {
  if (node.kind === 'text') return false;
  const { display } = node.style;
  return display === 'flex' || display === 'grid' || node.children.some(holdsItems);
}

interface MarkedUpBrief extends BriefMarkup, CheckedBrief {}

/** The first third of the way: data to markup. Undefined when there is nothing to style. */
async function markUp(folder: string, options: CompileOptions, kept: OpenBuild): Promise<MarkedUpBrief | undefined> {
  const { memory, files, run, budget } = kept;
  const brief = run.remembered('data', { memory, inputs: [folder] }, (read) =>
    readBrief(folder, read, kept.yaml, budget),
  );
  if (!brief) return undefined;
  run.brief = brief;
  const checked = await checkBrief(brief, options, kept, files, run);
  const name = options.layout ?? brief.layout;
  const named = options.layout === undefined ? brief.spans.get('layout') : undefined;
  const asked = { memory, inputs: [name, brief.language, JSON.stringify(named)] };
  const layout = run.remembered('look', asked, (read) =>
    briefLayout(name, brief.language, { ...kept, files: read, named }),
  );
  if (!layout) return undefined;
  const given = { memory, inputs: [checked.brief, checked.tracing, checked.changes, layout, options.paper] };
  const markup = run.remembered('template', given, () => briefMarkup(checked, layout, options, kept));
  if (!markup) return undefined;
  run.brief = markup.brief;
  const levels = { ...brief.checks, ...options.levels };
  const words = { memory, inputs: [layout, JSON.stringify(levels)] };
  run.remembered('words', words, () => checkOwnWords(layout.files, levels, kept.facts));
  return { ...checked, ...markup };
}

interface StyledBrief {
  readonly root: ElementNode;
  readonly document: StyledDocument;
}

/** Markup to styled elements, with further classes on the root. */
function applyStyles(markup: BriefMarkup, rootClasses: readonly string[], kept: OpenBuild): StyledBrief {
  const { memory, run, budget } = kept;
  const parsed = { memory, inputs: [markup.html, rootClasses.join(' ')] };
  const root = run.remembered('html', parsed, () =>
    inLayout(markup, parseMarkup(markup.html, { rootClasses, budget })),
  );
  run.printer('html', () => printElements(root));
  const sheets = markup.styleSheets.flatMap(({ file, text, origin }) => [file, text, origin]);
  const styled = { memory, inputs: [root, markup.strings, ...sheets] };
  const document = run.remembered('css', styled, () => {
    const { value, diagnostics } = cascade(root, markup.styleSheets, kept.styles, budget);
    return { value: withoutDeadReferences(value, referenceWords(markup.strings)), diagnostics };
  });
  run.printer('styles', () => printStyled(document));
  return { root, document };
}

interface LaidOut {
  readonly pages: readonly Page[];
  readonly anchors: readonly Anchor[];
}

/** Boxes and pages, again until page references are those of the pages that they stand on. */
function layOut(
  brief: Brief,
  styled: StyledDocument,
  { text, flex }: { readonly text: DocumentText; readonly flex: FlexEngine | undefined },
  kept: OpenBuild,
): Outcome<LaidOut> {
  const { files, run, budget } = kept;
  const references = new LaidReferences();
  for (let round = 1; ; round++) {
    const diagnostics: Diagnostic[] = [];
    const report = reportOnce((d) => diagnostics.push(d));
    // Texts of margin boxes are of no element: their place is the layout's.
    const placed = (d: Diagnostic, element: ElementNode | undefined): Diagnostic =>
      atElement(atElement(d, element, brief), styled.root.element, brief);
    const boxes = run.part('box', () => buildBoxes(styled, references, budget));
    run.printer('boxes', () => printBoxes(boxes.value));
    const theme = themeFromCustomProperties(styled.root.customProperties, styled.root.style.fontFamily, report);
    const services = { brief, files, drawer: kept.charts, theme, shaper: text.shaper, budget, report };
    const layout: LayoutServices = {
      text: text.engine((d, element) => report(placed(d, element))),
      replaced: (box, room) => sizeReplaced(box, room, services),
      replacedWidths: (box) => replacedWidths(box, services),
      flex,
      budget,
      enter: (element) => {
        current = element;
      },
      report: (d, element) => report(placed(d, element)),
    };
    let current: ElementNode | undefined;
    budget.doing('laying out pages', () => current && placeOf(current, brief));
    const pages = paginate(boxes.value, styled.page, layout);
    const anchors = collectAnchors(pages);
    const settled = references.settle(pages, anchors);
    if (!settled && round < MAX_ROUNDS) continue;
    if (!settled) report(UNSETTLED);
    return {
      value: { pages, anchors },
      diagnostics: [...boxes.diagnostics, ...mergeMissingGlyphs(diagnostics), ...text.takeDiagnostics()],
    };
  }
}

/** An element's place: the data that it prints, or what they are part of, else its tag in the layout. */
function atElement(diagnostic: Diagnostic, element: ElementNode | undefined, brief: Brief): Diagnostic {
  const span = element && placeOf(element, brief);
  return diagnostic.span || !span ? diagnostic : { ...diagnostic, span };
}

/** `sections[1].blocks[0]` where the data have no place of their own for `sections[1].blocks[0].text`. */
function placeOf({ src = '', template }: ElementNode, brief: Brief): Span | undefined {
  for (let path = src; path !== ''; path = path.replace(/(?:\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
    const span = brief.spans.get(path);
    if (span) return span;
  }
  return template;
}

const UNSETTLED: Diagnostic = {
  severity: 'warning',
  code: 'layout/references-unsettled',
  message: `page references had not settled after ${MAX_ROUNDS} rounds: some may be off by a page`,
};

/** Draws one chart in the look of the brief's layout. */
async function drawChart(folder: string, id: string, asked: ChartFileOptions, kept: OpenBuild): Promise<ChartFile> {
  const { files, run, budget } = kept;
  const bytes = await withinLimits(budget, run, async () => {
    const markup = await markUp(folder, asked, kept);
    const chart = markup?.brief.charts.get(id);
    if (markup && !chart) run.diagnostics.push(unknownChart(id, markup.brief));
    const styled = markup && applyStyles(markup, [], kept);
    if (!styled || !chart || hasErrors(run.diagnostics)) return undefined;
    const context = { ...kept, files, brief: markup.brief, document: styled.document };
    const drawn = await (asked.format === 'svg' ? chartSvg : chartImage)(chart, asked, context);
    run.diagnostics.push(...drawn.diagnostics);
    return drawn.value;
  });
  const { diagnostics, filesRead } = run.result();
  return { bytes, diagnostics, filesRead };
}
