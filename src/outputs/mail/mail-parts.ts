/** The parts of a mail: the brief rendered by the layout in `templates/email/`, and pictures of its charts. */

import type { StyledBrief } from '../../build/built-brief.ts';
import type { CheckedBrief } from '../../build/checked-brief.ts';
import { chartKind, chartTable } from '../../chart/kinds.ts';
import { chartAltText } from '../../chart/words/alt-text.ts';
import { allBlocks } from '../../core/block-content.ts';
import type { Brief } from '../../core/brief.ts';
import type { Chart } from '../../core/chart.ts';
import { type Outcome, withoutRepeats } from '../../core/diagnostic.ts';
import { type FileRead, joinPath, type RecordingReader, recordReads } from '../../core/files.ts';
import { readImage } from '../../image/read-image.ts';
import type { SvgFonts } from '../../image/svg/read-svg.ts';
import { isRightToLeft } from '../../languages/direction.ts';
import { quantityLabel, quantityWords } from '../../languages/quantity-words.ts';
import { type LayoutFiles, MAIL_TEMPLATES, readLayout } from '../../template/layout-files.ts';
import type { LayoutWords } from '../../template/layout-words.ts';
import { numberFigures } from '../../template/numbering.ts';
import { renderLayout, type TemplateCache } from '../../template/render.ts';
import { layoutStrings } from '../../template/strings.ts';
import { briefView } from '../../template/view.ts';
import type { View } from '../../template/view-value.ts';
import { chartImage } from '../image/chart-image.ts';
import type { Output } from '../output.ts';
import { mailLogo } from './mail-logo.ts';
import { type MailLogo, mailLook } from './mail-look.ts';
import { fitsInMail, MOST_TABLES, tableLines } from './mail-tables.ts';

/** The width of a chart in a mail, CSS pixels: a column of 600 less its margins. */
export const MAIL_CHART_WIDTH = 536;

/** The pictures' pixels per CSS pixel. */
const SCALE = 2;

/** Tables with more lines are only in the PDF. */
const MOST_LINES = 20;

/** A chart's picture, and its data in words. */
export interface MailChart {
  readonly id: string;
  readonly png: Uint8Array;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Its values in words, printed beside the picture; bounds are kept as bounds. */
  readonly inWords: string;
  /** One for each row of its data; empty where there are too many to read. */
  readonly lines: readonly string[];
}

/** A chart as the layout places it. */
export interface PlacedChart {
  readonly chart: MailChart;
  /** The content id, for `<img src="cid:…">`. */
  readonly cid: string;
}

/** Values that a layout prints besides the brief. */
export interface MailView {
  readonly charts: readonly PlacedChart[];
  /** Other values, under the names that the templates use. */
  readonly values: View;
}

export interface MailBody {
  readonly html: string;
  readonly text: string;
}

/** A brief's mail in parts: made from one build for any number of readers. */
export interface MailParts {
  /** The layout's style sheet, to be inlined; variables are replaced by their values. */
  readonly styleSheet: string;
  /** The house style's logo; an SVG is drawn as PNG. */
  logo(): Promise<MailLogo | undefined>;
  /** Charts that the brief places, in the order of their numbers. */
  readonly figures: readonly string[];
  /** Draws a chart's picture, each only once. Undefined, with diagnostics, for one that can't be drawn. */
  chart(id: string): Promise<Outcome<MailChart | undefined>>;
  render(view: MailView): Outcome<MailBody | undefined>;
  /** For messages about the layout's own files. */
  readonly filesRead: readonly FileRead[];
}

/** Reads the layout for mail. Undefined, with diagnostics, where it can't be used. */
export const mailParts: Output<'pages', void, Outcome<MailParts | undefined>> = {
  name: 'mail',
  needs: 'pages',
  layout: 'email',
  make(paged) {
    const { markup, build } = paged;
    const { brief } = markup;
    const { root, templates, styles } = build;
    // A separate reader: a mail's layout and pictures aren't files of the PDF.
    const files = recordReads(build.reader);
    const folders = [joinPath(root, 'templates'), 'briefwright:templates'];
    const places = { folders, files, look: markup.layout.look, partials: templates.own.partials };
    const { value: layout, diagnostics } = readLayout('email', brief.language, places, MAIL_TEMPLATES);
    if (!layout) return { value: undefined, diagnostics };
    const strings = layoutStrings(layout, brief.locale, templates.strings, 'mail');
    const view = mailView(markup, strings.value);
    const look = mailLook(layout, styles, files);
    const { styleSheet, properties, logo } = look.value;
    const pictures = new Map<string, Promise<Outcome<MailChart | undefined>>>();
    let drawnLogo: Promise<MailLogo | undefined> | undefined;
    const value: MailParts = {
      styleSheet,
      logo: () => (drawnLogo ??= logo ? mailLogo(logo, svgFonts(paged, files)) : Promise.resolve(undefined)),
      figures: numberFigures(brief, strings.value).figures,
      chart(id) {
        const drawn = pictures.get(id) ?? drawChart(id, paged, { properties, files });
        pictures.set(id, drawn);
        return drawn;
      },
      render: bodyRenderer(layout, view, strings.value, templates),
      get filesRead() {
        return files.filesRead;
      },
    };
    return { value, diagnostics: [...diagnostics, ...strings.diagnostics, ...look.diagnostics] };
  },
};

/** The brief as an excerpt, which refers to the PDF for the rest. */
function mailView({ brief, tracing, changes }: CheckedBrief, strings: LayoutWords): View {
  const { locale } = brief;
  const images = brief.sections.flatMap(({ blocks }) => allBlocks(blocks).filter(({ kind }) => kind === 'image'));
  const view = briefView(brief, {
    quantity: (one) => quantityWords(one, locale),
    quantityLabel: (one) => quantityLabel(one, locale),
    charts: { table: (chart) => chartTable(chart, locale) },
    ...{ strings, tracing, changes },
    excerpt: true,
  });
  const views = view.tables as readonly View[];
  const fitting = numberFigures(brief, strings).tables.flatMap((table, i): readonly View[] =>
    typeof table === 'object' && fitsInMail(table) ? [{ ...views[i], lines: tableLines(table, strings, locale) }] : [],
  );
  const tables = fitting.slice(0, MOST_TABLES);
  const pictures = images.length + (brief.cover ? 1 : 0);
  return { ...view, pictures, tables, moreTables: views.length - tables.length };
}

/** The view of one mail: the brief's own view is shared by all mails. */
function placedIn(view: View, { charts, values }: MailView): View {
  const known = view.charts as Readonly<Record<string, View>>;
  const placed = charts.map(({ chart, cid }, i) => {
    const { png: _, ...rest } = chart;
    return { ...known[chart.id], ...rest, cid, first: i === 0 };
  });
  return { ...view, ...values, charts: placed, direction: isRightToLeft(String(view.language)) ? 'rtl' : 'ltr' };
}

/** Made here, so that it doesn't keep the pages: a sender has a renderer for each of hundreds of editions. */
function bodyRenderer(
  layout: LayoutFiles,
  view: View,
  strings: LayoutWords,
  cache: TemplateCache,
): MailParts['render'] {
  return (mail) => renderBody(layout, placedIn(view, mail), strings, cache);
}

/** Renders both bodies. Attributes that link tags to the layout's source are removed, since a mail doesn't need them. */
function renderBody(
  layout: LayoutFiles,
  view: View,
  strings: LayoutWords,
  cache: TemplateCache,
): Outcome<MailBody | undefined> {
  const html = renderLayout(layout, view, strings.marked(), cache, { page: 'message' });
  const text = renderLayout(layout, view, strings, cache, { page: 'message.txt' });
  const diagnostics = withoutRepeats([...html.diagnostics, ...text.diagnostics]);
  if (html.value === undefined || text.value === undefined) return { value: undefined, diagnostics };
  // Quotation marks in text are entities, so this only matches the attribute.
  return { value: { html: html.value.replace(/ data-at="[^"]*"/g, ''), text: text.value }, diagnostics };
}

/** The fonts of the brief's own layout, for text in an SVG. */
function svgFonts({ markup, document, build }: StyledBrief, files: RecordingReader): SvgFonts {
  const { language, hyphenation } = markup.brief;
  const { shaper } = build.text.open(document.fontFaces, files, hyphenation);
  return { shaper, families: document.root.style.fontFamily, language };
}

async function drawChart(
  id: string,
  brief: StyledBrief,
  mail: { readonly properties: ReadonlyMap<string, string>; readonly files: RecordingReader },
): Promise<Outcome<MailChart | undefined>> {
  const chart = brief.markup.brief.charts.get(id);
  if (!chart) return { value: undefined, diagnostics: [] };
  const options = { chart, format: 'png', width: MAIL_CHART_WIDTH, scale: SCALE, ...mail } as const;
  const { value: png, diagnostics } = await chartImage.make(brief, options);
  const reading = png && readImage(png);
  if (!png || !reading || !('image' in reading)) return { value: undefined, diagnostics };
  const { width, height } = reading.image;
  const value = { id, png, width: width / SCALE, height: height / SCALE, ...wordsOf(chart, brief.markup.brief) };
  return { value, diagnostics };
}

function wordsOf(chart: Chart, { locale }: Brief): Pick<MailChart, 'alt' | 'inWords' | 'lines'> {
  const { header, rows } = chartTable(chart, locale);
  return {
    alt: chartAltText(chart, locale),
    inWords: chartKind(chart).describe(chart, locale).join(' '),
    lines: rows.length > MOST_LINES ? [] : rows.map((row) => rowInWords(row, header)),
  };
}

/** "Trust the police: Women 12%, Men less than 10%"; a single value needs no name. */
function rowInWords([label = '', ...values]: readonly string[], [, ...names]: readonly string[]): string {
  const named = values.map((value, i) => (names.length > 1 ? `${names[i] ?? ''} ${value}`.trim() : value));
  return `${label}: ${named.join(', ')}`;
}
