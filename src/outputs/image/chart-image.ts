/** A brief's chart as an image, PNG or SVG, in the style of its layout. */

import type { StyledBrief } from '../../build/built-brief.ts';
import { type CardContent, chartCard, scaledDrawing } from '../../chart/card.ts';
import type { DrawnChart } from '../../chart/draw.ts';
import { isMirrored } from '../../chart/mirror.ts';
import { placeDiagnostics } from '../../chart/place-diagnostics.ts';
import type { DrawOptions } from '../../chart/plan-context.ts';
import type { PngOptions } from '../../chart/png.ts';
import { drawingToSvg } from '../../chart/svg.ts';
import { type ChartTheme, themeFromCustomProperties } from '../../chart/theme.ts';
import { chartAltText } from '../../chart/words/alt-text.ts';
import type { Brief } from '../../core/brief.ts';
import type { Chart } from '../../core/chart.ts';
import { WHITE } from '../../core/contrast.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { hasErrors, type Outcome } from '../../core/diagnostic.ts';
import { type Drawing, rectPath } from '../../core/drawing.ts';
import type { RecordingReader } from '../../core/files.ts';
import { didYouMean } from '../../core/suggest.ts';
import type { StyledDocument } from '../../css/styled.ts';
import type { Output } from '../output.ts';
import { drawingPng } from './drawing-png.ts';

export interface ChartImageSize {
  /** In points, or in CSS pixels for a screen. */
  readonly width: number;
  /** Pixels per point. */
  readonly scale: number;
  /**
   * The height as a share of the width, 9/16 or 1: a card with the chart's title and source, for slides and posts. The plot
   * alone, as high as it needs to be, if undefined.
   */
  readonly ratio?: number;
}

/** The image formats of charts, which are also their file extensions. */
export const CHART_FORMATS = ['png', 'svg'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** Properties that override those of the layout. */
type Properties = ReadonlyMap<string, string>;

export interface ChartImageOptions extends ChartImageSize {
  readonly format: ChartFormat;
}

interface OneChart extends ChartImageOptions {
  readonly chart: Chart;
  /** Reads the fonts; by default the build's own reader. */
  readonly files?: RecordingReader;
  readonly properties?: Properties;
}

/**
 * Draws a chart as an SVG document with the chart's alternative text, or as a PNG. Undefined, with diagnostics, for a chart
 * that can't be drawn.
 */
export const chartImage: Output<'markup', OneChart, Promise<Outcome<Uint8Array | undefined>>> = {
  name: 'chart-image',
  needs: 'markup',
  layout: 'brief',
  async make(styled, request) {
    const { chart, format } = request;
    if (request.ratio !== undefined) return drawCard(styled, request, request.ratio);
    const { theme, options, drawn } = await drawChart(styled, request);
    const { diagnostics } = drawn;
    if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
    if (format === 'svg') {
      const alt = chartAltText(chart, styled.markup.brief.locale);
      const svg = drawingToSvg(drawn.value, { scale: theme.scale, alt });
      return { value: new TextEncoder().encode(svg), diagnostics };
    }
    const { pictures } = styled.build;
    const known = pictures.get(drawn.value) ?? new Map<number, Promise<Uint8Array>>();
    pictures.set(drawn.value, known);
    const scale = request.scale * theme.scale;
    const png = known.get(scale) ?? drawPng(chart, drawn.value, { ...options, scale });
    known.set(scale, png);
    return { value: await png, diagnostics };
  },
};

async function drawCard(
  styled: StyledBrief,
  request: OneChart,
  ratio: number,
): Promise<Outcome<Uint8Array | undefined>> {
  const { chart, format, width, scale } = request;
  const { brief, strings } = styled.markup;
  const { theme, options } = await drawChart(styled, request);
  const { charts } = styled.build;
  const source = chart.source === undefined ? '' : strings.say('source', { value: chart.source.plain });
  const content: CardContent = {
    title: chart.title.plain,
    subtitle: chart.subtitle?.plain ?? '',
    source,
    plot: (room) => {
      const { value, diagnostics } = charts.draw(chart, { ...options, width: room });
      return { value: hasErrors(diagnostics) ? undefined : value, diagnostics };
    },
  };
  const card = chartCard(chart.id, content, ratio, { ...options, theme });
  const diagnostics = placeDiagnostics(card.diagnostics, chart, brief);
  if (!card.value) return { value: undefined, diagnostics };
  const drawing = scaledDrawing(card.value, width);
  if (format === 'png') return { value: await drawingPng(drawing, scale), diagnostics };
  const svg = drawingToSvg(drawing, { alt: chartAltText(chart, brief.locale) });
  return { value: new TextEncoder().encode(svg), diagnostics };
}

interface DrawnAs {
  readonly theme: ChartTheme;
  readonly options: DrawOptions;
  readonly drawn: Outcome<DrawnChart['value']>;
}

async function drawChart({ markup, document, build }: StyledBrief, request: OneChart): Promise<DrawnAs> {
  const { chart, width, properties, files = build.files } = request;
  const { brief } = markup;
  const { charts, text } = build;
  const { shaper } = text.open(document.fontFaces, files, brief.hyphenation);
  const theme = themeOf(document, properties);
  const options = { width: width / theme.scale, theme, shaper, locale: brief.locale };
  await charts.load();
  const { value, diagnostics } = charts.draw(chart, options);
  return { theme, options, drawn: { value, diagnostics: placeDiagnostics(diagnostics, chart, brief) } };
}

/** Imported on demand, since it loads a native library that nothing else needs. */
async function drawPng(chart: Chart, drawing: Drawing, options: PngOptions): Promise<Uint8Array> {
  if (isMirrored(chart, options.locale)) return drawingPng(onWhite(drawing), options.scale);
  const { chartPng } = await import('../../chart/png.ts');
  return chartPng(chart, options);
}

function onWhite({ width, height, ops }: Drawing): Drawing {
  const path = rectPath({ x: 0, y: 0, width, height });
  return { width, height, ops: [{ op: 'fill', path, color: WHITE, rule: 'nonzero' }, ...ops] };
}

function themeOf(document: StyledDocument, properties: Properties | undefined): ChartTheme {
  const { customProperties, style } = document.root;
  return themeFromCustomProperties(new Map([...customProperties, ...(properties ?? [])]), style.fontFamily);
}

/** The diagnostic for an id that no chart of the brief has. */
export function unknownChart(id: string, brief: Brief): Diagnostic {
  const hint = didYouMean(id, brief.charts.keys()) ?? `its charts: ${[...brief.charts.keys()].join(', ')}`;
  return { severity: 'error', code: 'chart/unknown', message: `the brief has no chart '${id}'`, hint };
}
