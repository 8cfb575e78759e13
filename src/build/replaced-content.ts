/** Charts and images for layout: sized for the available room, ready to be placed. */

import type { ReplacedBox } from '../box/box.ts';
import type { ContinuedChart } from '../chart/continued/continued-chart.ts';
import type { ChartDrawer } from '../chart/draw.ts';
import { placeDiagnostics } from '../chart/place-diagnostics.ts';
import type { ChartTheme } from '../chart/theme.ts';
import { chartAltText } from '../chart/words/alt-text.ts';
import { errorDiagnostic } from '../core/diagnostic.ts';
import type { Drawing } from '../core/drawing.ts';
import { didYouMean } from '../core/suggest.ts';
import type { ElementNode } from '../html/element.ts';
import type { FigureRoom, SizedContent, SizedRows } from '../layout/context.ts';
import type { ContentWidths } from '../layout/flow/kept-layouts.ts';
import { resolveLength } from '../layout/lengths.ts';
import { atElement } from './element-place.ts';
import { fitHeight } from './figure-size.ts';
import { graphicWidths, sizeGraphic } from './graphics.ts';
import { type ImageServices, imageWidths, sizeImage } from './placed-image.ts';

export interface ReplacedServices extends ImageServices {
  readonly drawer: ChartDrawer;
  readonly theme: ChartTheme;
}

/** Sizes a chart or image for the available room; undefined, after a report, for one that can't be shown. */
export function sizeReplaced(box: ReplacedBox, room: FigureRoom, services: ReplacedServices): SizedContent | undefined {
  const { name } = box.element;
  if (name === 'chart') return sizeChart(box, room, services);
  return name === 'graphic' ? sizeGraphic(box, room, services) : sizeImage(box, room, services);
}

/** The width below which a chart's words no longer fit, and a width that suits most charts; pt. */
const CHART_WIDTHS = { min: 120, max: 360 } as const;

/** The widths that a chart or an image requires from a table column: images can shrink. */
export function replacedWidths(box: ReplacedBox, services: ReplacedServices): ContentWidths {
  const { style, element } = box;
  if (typeof style.width === 'number') return { min: style.width, max: style.width };
  if (element.name === 'chart') return CHART_WIDTHS;
  return element.name === 'graphic' ? graphicWidths(box, services) : imageWidths(box, services);
}

function sizeChart(box: ReplacedBox, room: FigureRoom, services: ReplacedServices): SizedContent | undefined {
  const { brief, drawer, theme, shaper, report } = services;
  const { element, style } = box;
  const base = room.percentOf ?? room.width;
  const specified = style.width === 'auto' ? room.width : resolveLength(style.width, base);
  const most = style.maxWidth === 'none' ? room.width : resolveLength(style.maxWidth, base);
  const width = Math.min(specified, most);
  const id = element.attributes.get('name') ?? '';
  const chart = brief.charts.get(id);
  if (!chart) {
    const hint = didYouMean(id, brief.charts.keys());
    report(atElement(errorDiagnostic('layout/unknown-chart', `there is no chart '${id}'`, hint), element, brief));
    return undefined;
  }
  const options = { width: width / theme.scale, theme, shaper, locale: brief.locale, budget: services.budget };
  const { value: drawing, diagnostics } = drawer.draw(chart, options);
  for (const diagnostic of placeDiagnostics(diagnostics, chart, brief)) report(diagnostic);
  // A chart is sized several times, and placed once.
  const alt = (): string => chartAltText(chart, brief.locale);
  const fitted = fitHeight(drawing, style, theme.scale, room);
  const whole = drawnAt(drawing, fitted.scale, element, alt);
  if (fitted.most === undefined) return whole;
  const at = (part: Drawing): SizedContent => drawnAt(part, theme.scale, element, alt);
  if (room.continues === 'by rows') {
    const rows = drawer.continued(chart, options);
    if (rows && hasRoom(rows, fitted.most / theme.scale)) return { ...whole, rows: sizedRows(rows, theme.scale, at) };
  }
  const parts = drawer.parts(chart, options, (fitted.most * PART_SHARE) / theme.scale)?.map(at);
  return parts ? { ...whole, parts } : whole;
}

/** The height of a part in a table cell, of a page: the table may repeat its head. */
const PART_SHARE = 0.88;
/** Of a page, at most: what each part of a chart repeats. */
const MOST_REPEATED = 0.4;

function hasRoom({ headAgain, footAgain, rowHeight }: ContinuedChart, height: number): boolean {
  return Math.max(headAgain, footAgain) + rowHeight <= height * MOST_REPEATED;
}

function sizedRows(chart: ContinuedChart, scale: number, at: (part: Drawing) => SizedContent): SizedRows {
  return {
    count: chart.count,
    rowHeight: chart.rowHeight * scale,
    head: chart.head * scale,
    headAgain: chart.headAgain * scale,
    foot: chart.foot * scale,
    footAgain: chart.footAgain * scale,
    place: (x, y, from, to) => at(chart.part({ from, to })).place(x, y),
  };
}

function drawnAt(drawing: Drawing, scale: number, element: ElementNode, alt: () => string): SizedContent {
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  return {
    width,
    height,
    place: (x, y) => ({ kind: 'drawing', element, rect: { x, y, width, height }, drawing, alt: alt() }),
  };
}
