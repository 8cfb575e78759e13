/** Renders a brief to markup: combines the layout's files and words, the brief's view, and the style sheets. */

import { chartTable } from '../chart/kinds.ts';
import type { Brief } from '../core/brief.ts';
import type { Budget } from '../core/budget.ts';
import type { Chart } from '../core/chart.ts';
import type { Diagnostic, Outcome, Span } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import type { Quantity } from '../core/quantity.ts';
import type { ReferenceWords } from '../css/cut-references.ts';
import type { Markup, StyleSheetText } from '../html/element.ts';
import type { Locale } from '../languages/locale.ts';
import { quantityLabel, quantityWords } from '../languages/quantity-words.ts';
import { withoutEmptyParts } from '../template/empty-parts.ts';
import { type LayoutFiles, readLayout } from '../template/layout-files.ts';
import type { LayoutWords } from '../template/layout-words.ts';
import { type LookFiles, readLook } from '../template/looks.ts';
import { withReferenceWords } from '../template/reference-words.ts';
import { renderLayout, type TemplateCache } from '../template/render.ts';
import { layoutStrings } from '../template/strings.ts';
import { briefView } from '../template/view.ts';
import type { CheckedBrief } from './checked-brief.ts';
import { readProjectSettings, SETTINGS_FILE } from './project-settings.ts';

const USER_AGENT_SHEET = 'briefwright:src/css/user-agent.css';

export interface MarkupOptions {
  /** Overrides the layout that the brief names. */
  readonly layout?: string;
  /** Overrides the look that the brief names. */
  readonly look?: string;
  readonly paper?: 'A4' | 'Letter';
  /** False where nothing is attached to the output. */
  readonly source?: boolean;
}

export interface MarkupServices {
  /** The project's folder, which may hold `templates/`. */
  readonly root: string;
  readonly templates: TemplateCache;
}

/** A layout ready for briefs in one language. */
export interface BriefLayout {
  readonly files: LayoutFiles;
  readonly strings: LayoutWords;
  /** Weakest first. */
  readonly styleSheets: readonly StyleSheetText[];
}

/** The layout's words for references to parts that it doesn't print; empty where it has no such words. */
export function referenceWords(strings: LayoutWords): ReferenceWords {
  return {
    inFullBrief: strings.say('inFullBrief'),
    lead: strings.say('referenceWords').toLowerCase().split(/\s+/).filter(Boolean),
  };
}

/** A name, and the place where the brief gives it. */
export interface Named {
  readonly name: string;
  readonly span: Span | undefined;
}

export interface LayoutRequest {
  readonly layout: Named;
  readonly look: Named;
  /** The brief's series, which may have a colour of its own. */
  readonly series: string;
  readonly locale: Locale;
}

/** Reads a layout in a look. */
export function briefLayout(
  { layout: layoutName, look: lookName, series, locale }: LayoutRequest,
  services: MarkupServices & { readonly files: FileReader },
): Outcome<BriefLayout | undefined> {
  const { root, files, templates } = services;
  const folders = [joinPath(root, 'templates'), 'briefwright:templates'];
  const look = readLook(lookName.name, { folders, files });
  const places = { folders, files, look: inSeries(look.value, series, root, files), partials: templates.own.partials };
  const found = readLayout(layoutName.name, locale.tag, places);
  const layout = found.value;
  if (!layout || !look.value) {
    const diagnostics = [...placedAt(look.diagnostics, lookName.span), ...placedAt(found.diagnostics, layoutName.span)];
    return { value: undefined, diagnostics };
  }
  const strings = layoutStrings(layout, locale, templates.strings);
  const styleSheets = styleSheetsOf(layout, files);
  return {
    value: { files: layout, strings: strings.value, styleSheets },
    diagnostics: [...found.diagnostics, ...strings.diagnostics],
  };
}

/** The look with the colour that the project's settings give to a series. */
function inSeries(look: LookFiles | undefined, series: string, root: string, files: FileReader): LookFiles | undefined {
  const color = readProjectSettings(root, files).value.series.get(series);
  if (!look || color === undefined) return look;
  const sheet = { file: joinPath(root, SETTINGS_FILE), text: `:root { --accent: ${color}; --band: ${color} }` };
  return { ...look, variables: [...look.variables, sheet] };
}

function placedAt(diagnostics: readonly Diagnostic[], span: Span | undefined): readonly Diagnostic[] {
  return diagnostics.map((d) => (span && !d.span ? { ...d, span } : d));
}

export interface BriefMarkup extends Markup {
  readonly layout: LayoutFiles;
  readonly strings: LayoutWords;
  /** With the words of references in its plain texts. */
  readonly brief: Brief;
}

/** Renders brief and layout to one HTML document with its style sheets, the weakest first. */
export function briefMarkup(
  { brief, tracing, changes }: CheckedBrief,
  { files, strings, styleSheets }: BriefLayout,
  options: MarkupOptions,
  { templates, budget }: { readonly templates: TemplateCache; readonly budget: Budget },
): Outcome<BriefMarkup | undefined> {
  const quantity = (one: Quantity): string => quantityWords(one, brief.locale);
  const label = (one: Quantity): string => quantityLabel(one, brief.locale);
  const charts = { table: (chart: Chart) => chartTable(chart, brief.locale) };
  const named = withReferenceWords(withoutEmptyParts(brief), strings);
  const marked = strings.marked();
  const view = briefView(named, {
    ...{ quantity, quantityLabel: label, charts, strings: marked, tracing, changes },
    attached: options.source !== false,
  });
  const html = renderLayout(files, view, marked, templates, { budget });
  if (html.value === undefined) return { value: undefined, diagnostics: html.diagnostics };
  const paper = options.paper ?? brief.paper;
  const size = { file: 'paper', text: `@page { size: ${paper} }`, origin: 'author' } as const;
  const sheets = paper ? [...styleSheets, size] : styleSheets;
  return {
    value: { layout: files, strings, brief: named, html: html.value, styleSheets: sheets },
    diagnostics: html.diagnostics,
  };
}

function styleSheetsOf(layout: LayoutFiles, files: FileReader): readonly StyleSheetText[] {
  const defaults = new TextDecoder().decode(files.read(USER_AGENT_SHEET));
  const own = layout.styleSheets.map(({ file, text }): StyleSheetText => ({ file, text, origin: 'author' }));
  return [{ file: USER_AGENT_SHEET, text: defaults, origin: 'user-agent' }, ...own];
}

/** Places diagnostics without an element at the layout's page template. */
export function inLayout<T>({ layout }: BriefMarkup, { value, diagnostics }: Outcome<T>): Outcome<T> {
  const file = layout.templates.get('layout')?.file;
  if (file === undefined) return { value, diagnostics };
  return { value, diagnostics: diagnostics.map((d) => (d.span ? d : { ...d, span: { file, line: 1, column: 1 } })) };
}
