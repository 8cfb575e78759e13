/** From a brief to its markup: the layout's files, its words, the brief's view, and the style sheets. */

import { chartTable } from './chart/kinds.ts';
import type { CheckedBrief } from './checked-brief.ts';
import type { Brief } from './core/brief.ts';
import type { Chart } from './core/chart.ts';
import type { Outcome } from './core/diagnostic.ts';
import { type FileReader, joinPath } from './core/files.ts';
import type { Quantity } from './core/quantity.ts';
import { quantityLabel, quantityWords } from './core/quantity-words.ts';
import type { Markup, StyleSheetText } from './html/element.ts';
import { type LayoutFiles, readLayout } from './template/layout-files.ts';
import { renderLayout, type TemplateCache } from './template/render.ts';
import { layoutStrings } from './template/strings.ts';
import { briefView } from './template/view.ts';

const USER_AGENT_SHEET = 'briefwright:src/css/user-agent.css';

export interface MarkupOptions {
  /** Overrides the layout that the brief names. */
  readonly layout?: string;
  readonly paper?: 'A4' | 'Letter';
}

export interface MarkupServices {
  /** The project's folder, which may hold `templates/`. */
  readonly root: string;
  readonly templates: TemplateCache;
}

export interface BriefMarkup extends Markup {
  readonly layout: LayoutFiles;
}

/** Brief and layout to one HTML document with its style sheets, the weakest first. */
export function briefMarkup(
  { brief, tracing, changes }: CheckedBrief,
  options: MarkupOptions,
  services: MarkupServices,
  files: FileReader,
): Outcome<BriefMarkup | undefined> {
  const folders = [joinPath(services.root, 'templates'), 'briefwright:templates'];
  const found = readLayout(options.layout ?? brief.layout, brief.language, { folders, files });
  const layout = found.value;
  if (!layout) {
    const span = options.layout === undefined ? brief.spans.get('layout') : undefined;
    return { value: undefined, diagnostics: found.diagnostics.map((d) => (span && !d.span ? { ...d, span } : d)) };
  }
  const strings = layoutStrings(layout, brief.language, services.templates.strings);
  const quantity = (one: Quantity): string => quantityWords(one, brief.language);
  const label = (one: Quantity): string => quantityLabel(one, brief.language);
  const charts = { table: (chart: Chart) => chartTable(chart, brief.language) };
  const known = { strings: strings.value, tracing, changes };
  const view = briefView(brief, { quantity, quantityLabel: label, charts, ...known });
  const html = renderLayout(layout, view, strings.value, services.templates);
  const diagnostics = [...found.diagnostics, ...strings.diagnostics, ...html.diagnostics];
  if (html.value === undefined) return { value: undefined, diagnostics };
  const styleSheets = styleSheetsOf(layout, options.paper ?? brief.paper, files);
  return { value: { layout, html: html.value, styleSheets }, diagnostics };
}

function styleSheetsOf(layout: LayoutFiles, paper: Brief['paper'], files: FileReader): StyleSheetText[] {
  const defaults = new TextDecoder().decode(files.read(USER_AGENT_SHEET));
  const own = layout.styleSheets.map(({ file, text }): StyleSheetText => ({ file, text, origin: 'author' }));
  const size: StyleSheetText = { file: 'paper', text: `@page { size: ${paper} }`, origin: 'author' };
  return [{ file: USER_AGENT_SHEET, text: defaults, origin: 'user-agent' }, ...own, ...(paper ? [size] : [])];
}
