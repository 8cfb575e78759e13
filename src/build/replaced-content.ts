/** Charts and images for layout: sized for the available room, ready to be placed. */

import type { ReplacedBox } from '../box/box.ts';
import type { ContinuedChart } from '../chart/continued/continued-chart.ts';
import type { ChartDrawer } from '../chart/draw.ts';
import { placeDiagnostics } from '../chart/place-diagnostics.ts';
import type { ChartTheme } from '../chart/theme.ts';
import { chartAltText } from '../chart/words/alt-text.ts';
import type { Brief } from '../core/brief.ts';
import type { Budget } from '../core/budget.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { StageCode } from '../core/diagnostic-codes.ts';
import type { Drawing } from '../core/drawing.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { unreadFile } from '../core/refusal.ts';
import type { Shaper } from '../core/shaping.ts';
import { didYouMean } from '../core/suggest.ts';
import type { ElementNode } from '../html/element.ts';
import type { ImageFile } from '../image/image-file.ts';
import { readImage } from '../image/read-image.ts';
import type { FigureRoom, SizedContent, SizedRows } from '../layout/context.ts';
import type { ContentWidths } from '../layout/flow/measured.ts';
import { resolveLength } from '../layout/lengths.ts';
import { atElement } from './element-place.ts';
import { fitHeight, imageSize } from './figure-size.ts';

export interface ReplacedServices {
  readonly brief: Brief;
  readonly files: FileReader;
  readonly drawer: ChartDrawer;
  readonly theme: ChartTheme;
  readonly shaper: Shaper;
  readonly budget: Budget;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** CSS: 96 pixels to the inch. */
const PT_PER_PIXEL = 0.75;

/** Sizes a chart or image for the available room; undefined, after a report, for one that can't be shown. */
export function sizeReplaced(box: ReplacedBox, room: FigureRoom, services: ReplacedServices): SizedContent | undefined {
  return box.element.name === 'chart' ? sizeChart(box, room, services) : sizeImage(box, room, services);
}

/** The image that replaces the element by `content` (CSS Content 3, 2), or else its own. */
function imageOf({ element, style }: ReplacedBox, brief: Brief): { readonly path: string; readonly alt: string } {
  const [part] = typeof style.content === 'object' ? style.content : [];
  if (part?.kind === 'image') return part;
  const src = element.attributes.get('src') ?? '';
  return { path: joinPath(brief.folder, src), alt: element.attributes.get('alt') ?? '' };
}

/** The width below which a chart's words no longer fit, and a width that suits most charts; pt. */
const CHART_WIDTHS = { min: 120, max: 360 } as const;

/** The widths that a chart or an image requires from a table column: images can shrink. */
export function replacedWidths(box: ReplacedBox, services: ReplacedServices): ContentWidths {
  const { style, element } = box;
  if (typeof style.width === 'number') return { min: style.width, max: style.width };
  if (element.name === 'chart') return CHART_WIDTHS;
  const bytes = services.files.read(imageOf(box, services.brief).path);
  const reading = bytes && readImage(bytes, services.budget.limits);
  const natural = reading && 'image' in reading ? imageWidth(reading.image, style.height) : 0;
  return { min: typeof style.maxWidth === 'object' ? Math.min(natural, LEAST_IMAGE) : natural, max: natural };
}

/** The least width of an image that may shrink, pt. */
const LEAST_IMAGE = 24;

function sizeChart(box: ReplacedBox, room: FigureRoom, services: ReplacedServices): SizedContent | undefined {
  const { brief, drawer, theme, shaper, report } = services;
  const { element, style } = box;
  const specified = style.width === 'auto' ? room.width : resolveLength(style.width, room.width);
  const most = style.maxWidth === 'none' ? room.width : resolveLength(style.maxWidth, room.width);
  const width = Math.min(specified, most);
  const id = element.attributes.get('name') ?? '';
  const chart = brief.charts.get(id);
  if (!chart) {
    const hint = didYouMean(id, brief.charts.keys());
    report(atElement(errorOf('layout/unknown-chart', `there is no chart '${id}'`, hint), element, brief));
    return undefined;
  }
  const options = { width: width / theme.scale, theme, shaper, language: brief.language, budget: services.budget };
  const { value: drawing, diagnostics } = drawer.draw(chart, options);
  for (const diagnostic of placeDiagnostics(diagnostics, chart, brief)) report(diagnostic);
  const alt = chartAltText(chart, brief.language);
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

function drawnAt(drawing: Drawing, scale: number, element: ElementNode, alt: string): SizedContent {
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  return {
    width,
    height,
    place: (x, y) => ({ kind: 'drawing', element, rect: { x, y, width, height }, drawing, alt }),
  };
}

/** The image's natural width, or its width at a specified height, pt. */
function imageWidth(image: ImageFile, height: unknown): number {
  return typeof height === 'number' ? (height * image.width) / image.height : image.width * PT_PER_PIXEL;
}

function sizeImage(box: ReplacedBox, room: FigureRoom, services: ReplacedServices): SizedContent | undefined {
  const { brief, files, report } = services;
  const { element } = box;
  const { path, alt } = imageOf(box, brief);
  const bytes = files.read(path);
  if (!bytes) {
    const missing = atElement(errorOf('layout/missing-image', `there is no image ${path}`), element, brief);
    report(unreadFile(files, path, missing));
    return undefined;
  }
  const reading = readImage(bytes, services.budget.limits);
  if ('problem' in reading) {
    const { known, problem, hint } = reading;
    const code = known ? 'layout/unusable-image' : 'layout/unknown-image';
    const message = known ? `the image ${path} ${problem}` : `${path} ${problem}`;
    report(atElement(errorOf(code, message, hint), element, brief));
    return undefined;
  }
  const { image } = reading;
  const natural = { width: image.width * PT_PER_PIXEL, height: image.height * PT_PER_PIXEL };
  const { width, height } = imageSize(box.style, natural, room);
  return {
    width,
    height,
    place: (x, y) => ({ kind: 'image', element, rect: { x, y, width, height }, image, path, alt }),
  };
}

function errorOf(code: StageCode<'layout'>, message: string, hint: string | undefined = undefined): Diagnostic {
  return { severity: 'error', code, message, ...(hint === undefined ? {} : { hint }) };
}
