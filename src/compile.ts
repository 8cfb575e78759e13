/** The whole way from a brief's folder to a PDF, one stage after the other. Everything else only calls this. */

import { buildBoxes } from './box/build.ts';
import { printBoxes } from './box/print.ts';
import { type CompileResult, Run } from './build-run.ts';
import { chartTable } from './chart/chart-table.ts';
import { type ChartDrawer, createChartDrawer } from './chart/draw.ts';
import { themeFromCustomProperties } from './chart/theme.ts';
import type { Brief } from './core/brief.ts';
import { type Diagnostic, hasErrors, type Outcome } from './core/diagnostic.ts';
import { type FileReader, joinPath, recordReads } from './core/files.ts';
import { quantityWords } from './core/quantity-words.ts';
import { didYouMean } from './core/suggest.ts';
import { cascade, createStyleCache } from './css/cascade.ts';
import { printStyled } from './css/print.ts';
import type { StyledDocument } from './css/styled.ts';
import { readBrief } from './data/read-brief.ts';
import { checkFacts } from './facts/check-facts.ts';
import type { ElementNode, StyleSheetText } from './html/element.ts';
import { parseMarkup } from './html/parse.ts';
import { printElements } from './html/print.ts';
import { collectAnchors } from './layout/anchors.ts';
import type { LayoutServices } from './layout/context.ts';
import type { Anchor, Page } from './layout/fragment.ts';
import { paginate } from './layout/paginate.ts';
import { printPageLines, printPages } from './layout/print.ts';
import { nodeReader } from './node-files.ts';
import { withPackages } from './package-files.ts';
import { sizeReplaced } from './replaced-content.ts';
import { planTags } from './tags/plan.ts';
import { printTags } from './tags/print.ts';
import type { TagPlan } from './tags/tag-tree.ts';
import { type LayoutFiles, readLayout } from './template/layout-files.ts';
import { createTemplateCache, renderLayout } from './template/render.ts';
import { layoutStrings } from './template/strings.ts';
import { briefView } from './template/view.ts';
import { createTextEngine, type DocumentText } from './text-engine.ts';

export interface CompilerOptions {
  /** Reads the project's files; by default those of the machine. */
  readonly reader?: FileReader;
  /** The project's folder, which may hold `templates/`; by default the working folder. */
  readonly root?: string;
  /** Milliseconds, for timings alone: nothing of it reaches the PDF. */
  readonly clock?: () => number;
}

export interface CompileOptions {
  /** Overrides the layout that the brief names. */
  readonly layout?: string;
  readonly paper?: 'A4' | 'Letter';
  /** Leaves the PDF out: checks alone. */
  readonly check?: boolean;
}

/** Builds briefs, and keeps between builds what is worth keeping: fonts, shaped words, style sheets, layouts, charts. */
export interface Compiler {
  /** Builds the brief in a folder. Throws `FileAccessError` when the machine fails, never for an author's mistake. */
  build(folder: string, options?: CompileOptions): Promise<CompileResult>;
  /** One chart as PNG, `scale` pixels to the CSS pixel. */
  drawChartPng(
    folder: string,
    chart: string,
    options: { readonly width: number; readonly scale: number },
  ): Promise<{ readonly png: Uint8Array | undefined; readonly diagnostics: readonly Diagnostic[] }>;
}

/** Builds one brief. To build more than one, or one again, make a compiler. */
export function compile(folder: string, options: CompileOptions & CompilerOptions = {}): Promise<CompileResult> {
  return createCompiler(options).build(folder, options);
}

const USER_AGENT_SHEET = 'briefwright:src/css/user-agent.css';

/** Longest that page references (contents, "see page 4") may take to settle. */
const MAX_ROUNDS = 5;

export function createCompiler(options: CompilerOptions = {}): Compiler {
  const root = options.root ?? '.';
  const kept: Kept = {
    root,
    clock: options.clock ?? (() => 0),
    reader: withPackages(options.reader ?? nodeReader(), root),
    templates: createTemplateCache(),
    styles: createStyleCache(),
    charts: createChartDrawer(),
    text: createTextEngine(),
  };
  return {
    build: (folder, buildOptions = {}) => build(folder, buildOptions, kept),
    drawChartPng: (folder, chart, size) => drawChartPng(folder, chart, size, kept),
  };
}

interface Kept {
  readonly root: string;
  readonly clock: () => number;
  readonly reader: FileReader;
  readonly templates: ReturnType<typeof createTemplateCache>;
  readonly styles: ReturnType<typeof createStyleCache>;
  readonly charts: ChartDrawer;
  readonly text: ReturnType<typeof createTextEngine>;
}

async function build(folder: string, options: CompileOptions, kept: Kept): Promise<CompileResult> {
  const files = recordReads(kept.reader);
  const run = new Run(kept.clock, files);

  const styled = styleBrief(folder, options, kept, files, run);
  if (!styled) return run.result();
  const { brief, root, document } = styled;
  const text = await run.waitFor('fonts', () => kept.text.open(document.fontFaces, files));
  if (brief.charts.size > 0) await run.waitFor('charts', () => kept.charts.load());
  const laid = run.stage('layout', () => layOut(brief, document, text, kept, files, run));
  run.printer('lines', () => printPageLines(laid.pages));
  run.printer('pages', () => printPages(laid.pages));
  const tags = run.stage('tags', () => ({ value: planTags(root, laid.pages, laid.anchors), diagnostics: [] }));
  run.printer('tags', () => printTags(tags));
  if (options.check || hasErrors(run.diagnostics)) return run.result(laid.pages.length);
  const pdf = await run.waitFor('paint', () => paintBrief(brief, laid, tags));
  return run.result(laid.pages.length, pdf);
}

interface StyledBrief {
  readonly brief: Brief;
  readonly root: ElementNode;
  readonly document: StyledDocument;
}

/** The first half of the way: data to styled elements. Undefined when there is nothing to style. */
function styleBrief(
  folder: string,
  options: CompileOptions,
  kept: Kept,
  files: FileReader,
  run: Run,
): StyledBrief | undefined {
  const brief = run.stage('data', () => readBrief(folder, files));
  if (!brief) return undefined;
  run.brief = brief;
  run.stage('facts', () => ({ value: undefined, diagnostics: checkFacts(brief) }));
  const markup = run.stage('template', () => renderBrief(brief, options, kept, files));
  if (!markup) return undefined;
  const root = run.stage('html', () => parseMarkup(markup.html));
  run.printer('html', () => printElements(root));
  const document = run.stage('css', () => cascade(root, markup.styleSheets, kept.styles));
  run.printer('styles', () => printStyled(document));
  return { brief, root, document };
}

/** Brief and layout to one HTML document with its style sheets, the weakest first. */
function renderBrief(
  brief: Brief,
  options: CompileOptions,
  kept: Kept,
  files: FileReader,
): Outcome<{ html: string; styleSheets: readonly StyleSheetText[] } | undefined> {
  const folders = [joinPath(kept.root, 'templates'), 'briefwright:templates'];
  const found = readLayout(options.layout ?? brief.layout, brief.language, { folders, files });
  const layout = found.value;
  if (!layout) {
    const span = options.layout === undefined ? brief.spans.get('layout') : undefined;
    return { value: undefined, diagnostics: found.diagnostics.map((d) => (span && !d.span ? { ...d, span } : d)) };
  }
  const strings = layoutStrings(layout, brief.language, kept.templates.strings);
  const view = briefView(brief, { quantity: quantityWords, strings: strings.value, charts: { table: chartTable } });
  const html = renderLayout(layout, view, strings.value, kept.templates);
  const diagnostics = [...strings.diagnostics, ...html.diagnostics];
  if (html.value === undefined) return { value: undefined, diagnostics };
  const styleSheets = styleSheetsOf(layout, options.paper ?? brief.paper, files);
  return { value: { html: html.value, styleSheets }, diagnostics };
}

function styleSheetsOf(layout: LayoutFiles, paper: string, files: FileReader): StyleSheetText[] {
  const defaults = new TextDecoder().decode(files.read(USER_AGENT_SHEET));
  return [
    { file: USER_AGENT_SHEET, text: defaults, origin: 'user-agent' },
    ...layout.styleSheets.map(({ file, text }): StyleSheetText => ({ file, text, origin: 'author' })),
    { file: 'paper', text: `@page { size: ${paper} }`, origin: 'author' },
  ];
}

interface LaidOut {
  readonly pages: readonly Page[];
  readonly anchors: readonly Anchor[];
}

/** Boxes and pages, again until page references are those of the pages that they stand on. */
function layOut(
  brief: Brief,
  styled: StyledDocument,
  text: DocumentText,
  kept: Kept,
  files: FileReader,
  run: Run,
): Outcome<LaidOut> {
  let labels: ReadonlyMap<string, string> = new Map();
  for (let round = 1; ; round++) {
    const diagnostics: Diagnostic[] = [];
    const report = (d: Diagnostic): number => diagnostics.push(d);
    let asked = false;
    const pageOf = (id: string): string | undefined => {
      asked = true;
      return labels.get(id);
    };
    const boxes = run.part('box', () => buildBoxes(styled, { pageOf }));
    run.printer('boxes', () => printBoxes(boxes.value));
    const theme = themeFromCustomProperties(styled.root.customProperties, styled.root.style.fontFamily, report);
    const services = { brief, files, drawer: kept.charts, theme, shaper: text.shaper, report };
    const layout: LayoutServices = {
      text: text.engine((d, element) => report(atElement(d, element, brief))),
      replaced: (box, width) => sizeReplaced(box, width, services),
      report: (d, element) => report(atElement(d, element, brief)),
    };
    const pages = paginate(boxes.value, styled.page, layout);
    const anchors = collectAnchors(pages);
    const now = new Map(anchors.map((a) => [a.id, pages[a.page - 1]?.label ?? '']));
    const settled = !asked || [...now].every(([id, label]) => labels.get(id) === label);
    if (!settled && round < MAX_ROUNDS) {
      labels = now;
      continue;
    }
    if (!settled) report(UNSETTLED);
    return {
      value: { pages, anchors },
      diagnostics: [...boxes.diagnostics, ...diagnostics, ...text.takeDiagnostics()],
    };
  }
}

/** An element's place: the data that it prints, else its tag in the layout. */
function atElement(diagnostic: Diagnostic, element: ElementNode | undefined, brief: Brief): Diagnostic {
  const span = (element?.src ? brief.spans.get(element.src) : undefined) ?? element?.template;
  return diagnostic.span || !span ? diagnostic : { ...diagnostic, span };
}

const UNSETTLED: Diagnostic = {
  severity: 'warning',
  code: 'layout/references-unsettled',
  message: `page references had not settled after ${MAX_ROUNDS} rounds: some may be off by a page`,
};

async function paintBrief(brief: Brief, laid: LaidOut, plan: TagPlan): Promise<Uint8Array> {
  const { paintPdf } = await import('./paint/pdf.ts');
  return paintPdf({
    pages: laid.pages,
    anchors: laid.anchors,
    plan,
    metadata: {
      title: brief.title.plain,
      author: brief.author.name,
      subject: brief.standfirst.plain,
      keywords: brief.keywords,
      language: brief.language,
      date: undefined,
    },
  });
}

/** Draws one chart in the look of the brief's layout. */
async function drawChartPng(
  folder: string,
  id: string,
  size: { readonly width: number; readonly scale: number },
  kept: Kept,
): Promise<{ png: Uint8Array | undefined; diagnostics: readonly Diagnostic[] }> {
  const files = recordReads(kept.reader);
  const run = new Run(kept.clock, files);
  const styled = styleBrief(folder, {}, kept, files, run);
  const chart = styled?.brief.charts.get(id);
  if (styled && !chart) run.diagnostics.push(unknownChart(id, styled.brief));
  const { diagnostics } = run.result();
  if (!styled || !chart || hasErrors(diagnostics)) return { png: undefined, diagnostics };
  const { chartPng } = await import('./chart/png.ts');
  const { customProperties, style } = styled.document.root;
  const theme = themeFromCustomProperties(customProperties, style.fontFamily);
  const { shaper } = await kept.text.open(styled.document.fontFaces, files);
  const png = await chartPng(chart, { ...size, theme, shaper, language: styled.brief.language });
  return { png, diagnostics };
}

function unknownChart(id: string, brief: Brief): Diagnostic {
  const hint = didYouMean(id, brief.charts.keys()) ?? `its charts: ${[...brief.charts.keys()].join(', ')}`;
  return { severity: 'error', code: 'chart/unknown', message: `the brief has no chart '${id}'`, hint };
}
