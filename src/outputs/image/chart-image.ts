/** A chart of a brief as a picture of its own, PNG or SVG, in the look of its layout. */

import { placeDiagnostics } from '../../build/chart-places.ts';
import type { TextEngineCache } from '../../build/text-engine.ts';
import type { ChartDrawer, DrawnChart } from '../../chart/draw.ts';
import type { DrawOptions } from '../../chart/plan-context.ts';
import type { PngOptions } from '../../chart/png.ts';
import { drawingToSvg } from '../../chart/svg.ts';
import { type ChartTheme, themeFromCustomProperties } from '../../chart/theme.ts';
import { chartAltText } from '../../chart/words/alt-text.ts';
import type { Brief } from '../../core/brief.ts';
import type { Chart } from '../../core/chart.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { hasErrors, type Outcome } from '../../core/diagnostic.ts';
import type { Drawing } from '../../core/drawing.ts';
import type { RecordingReader } from '../../core/files.ts';
import { didYouMean } from '../../core/suggest.ts';
import type { StyledDocument } from '../../css/styled.ts';

export interface ChartImageSize {
  /** In points, or in what stands for them on a screen. */
  readonly width: number;
  /** Pixels to the point. */
  readonly scale: number;
}

/** Pictures by their drawing and scale: an unchanged chart is not drawn again, in this build nor in later ones. */
export type PictureCache = WeakMap<Drawing, Map<number, Promise<Uint8Array>>>;

export interface ChartImageContext {
  readonly brief: Brief;
  /** Styled by the brief's layout, which brings the fonts. */
  readonly document: StyledDocument;
  /** Properties that override those of the layout. */
  readonly properties?: ReadonlyMap<string, string>;
  readonly charts: ChartDrawer;
  readonly pictures: PictureCache;
  readonly text: TextEngineCache;
  readonly files: RecordingReader;
}

/** What a chart can be written as, by the ends of files' names. */
export const CHART_FORMATS = ['png', 'svg'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** The vectors as an SVG document, with the chart's alternative text; undefined, with why, for what can't be drawn. */
export async function chartSvg(
  chart: Chart,
  size: Pick<ChartImageSize, 'width'>,
  context: ChartImageContext,
): Promise<Outcome<Uint8Array | undefined>> {
  const { theme, drawn } = await drawChart(chart, size, context);
  if (hasErrors(drawn.diagnostics)) return { value: undefined, diagnostics: drawn.diagnostics };
  const alt = chartAltText(chart, context.brief.language);
  const svg = drawingToSvg(drawn.value, { scale: theme.scale, alt });
  return { value: new TextEncoder().encode(svg), diagnostics: drawn.diagnostics };
}

/** As PNG. What the vectors can't show, the pixels don't either: undefined, with why. */
export async function chartImage(
  chart: Chart,
  size: ChartImageSize,
  context: ChartImageContext,
): Promise<Outcome<Uint8Array | undefined>> {
  const { theme, options, drawn } = await drawChart(chart, size, context);
  const { pictures } = context;
  if (hasErrors(drawn.diagnostics)) return { value: undefined, diagnostics: drawn.diagnostics };
  const known = pictures.get(drawn.value) ?? new Map<number, Promise<Uint8Array>>();
  pictures.set(drawn.value, known);
  const scale = size.scale * theme.scale;
  const png = known.get(scale) ?? drawPng(chart, { ...options, scale });
  known.set(scale, png);
  return { value: await png, diagnostics: drawn.diagnostics };
}

async function drawChart(
  chart: Chart,
  { width }: Pick<ChartImageSize, 'width'>,
  context: ChartImageContext,
): Promise<{
  readonly theme: ChartTheme;
  readonly options: DrawOptions;
  readonly drawn: Outcome<DrawnChart['value']>;
}> {
  const { brief, document, charts, text, files } = context;
  const { shaper } = text.open(document.fontFaces, files, brief.hyphenation);
  const theme = themeOf(context);
  const options = { width: width / theme.scale, theme, shaper, language: brief.language };
  await charts.load();
  const { value, diagnostics } = charts.draw(chart, options);
  return { theme, options, drawn: { value, diagnostics: placeDiagnostics(diagnostics, chart, brief) } };
}

/** Loads a native library that nothing else needs. */
async function drawPng(chart: Chart, options: PngOptions): Promise<Uint8Array> {
  const { chartPng } = await import('../../chart/png.ts');
  return chartPng(chart, options);
}

function themeOf({ document, properties }: ChartImageContext): ChartTheme {
  const { customProperties, style } = document.root;
  return themeFromCustomProperties(new Map([...customProperties, ...(properties ?? [])]), style.fontFamily);
}

/** For an id that no chart of the brief has. */
export function unknownChart(id: string, brief: Brief): Diagnostic {
  const hint = didYouMean(id, brief.charts.keys()) ?? `its charts: ${[...brief.charts.keys()].join(', ')}`;
  return { severity: 'error', code: 'chart/unknown', message: `the brief has no chart '${id}'`, hint };
}
