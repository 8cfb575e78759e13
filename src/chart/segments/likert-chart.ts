import { annotationsOf } from '../../core/annotation.ts';
import type { LikertChart } from '../../core/chart.ts';
import type { Rect } from '../../core/geometry.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import { type AddedMarks, NOTHING_ADDED, ownPlot, type PlainPlot, placeAdded } from '../annotations/added.ts';
import type { AnchoredNote } from '../annotations/notes.ts';
import { drawUpright, layOutUprights, referenceUpright, type Uprights } from '../annotations/uprights.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { type ChartPlan, HIDDEN_AXIS, plotPlan } from '../chart-plan.ts';
import { drawHeaders } from '../headers.ts';
import type { Ink } from '../ink.ts';
import { drawKey, KEY_GAP, layOutKey } from '../key.ts';
import { markKey, swatch } from '../marks/mark-key.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { drawCategory, partOf, type RowFrame } from '../rows/row-frame.ts';
import { drawText } from '../typesetter.ts';
import { type LikertRows, likertRows } from './likert-layout.ts';
import { drawOutsideLabels, layOutOutsideLabels, outsideBoxes } from './outside-labels.ts';
import { drawSegment } from './segment.ts';
import { nameSeries, segmentFrame } from './stacked-bar-chart.ts';

const BAR_HEIGHT = 14;
/** The gap before each block beside the scale. */
const BLOCK_GAP = 14;

/** x of the zeros of the scale and of each block, and their common pt per unit of value. */
interface Scales {
  /** The left edge of the plot. */
  readonly left: number;
  readonly zero: number;
  readonly blocks: readonly number[];
  readonly unit: number;
}

/** Bars around a centre line: disagreement to the left, agreement to the right, don't-knows apart on the same scale. */
export function planLikertChart(chart: LikertChart, context: PlanContext): ChartPlan {
  const { width } = context;
  const rows = likertRows(chart, context);
  const labels = chart.rows.map((row) => row.label);
  const scales = layOutScales(rows, segmentFrame(labels, BAR_HEIGHT, context).left, context);
  const xOf = (value: number): number => scales.zero + value * scales.unit;
  const valueAt = (x: number): number => (x - scales.zero) / scales.unit;
  const uprights = sideUprights(chart, rows.reach, xOf, context);
  const outside = layOutOutsideLabels(rows.scale, xOf, scales.left, context);
  const frame = segmentFrame(labels, BAR_HEIGHT, context, outside.height);
  const inkOf = (i: number): Ink => rows.inks[i] ?? { color: context.theme.text, pattern: 'solid' };
  const entries = [...rows.onScale, ...rows.blocks].map((i) => ({
    text: chart.series[i]?.name ?? '',
    sample: swatch(inkOf(i)),
  }));
  const named = entries.map(({ text }) => text);
  const names = nameSeries(named, middlesOf(rows, scales), frame, context, entries, uprights.height === 0);
  const drawn = chart.rows.flatMap((row) =>
    row.cells.map(({ quantity }, i) => ({ quantity, ink: inkOf(i), shape: 'circle' as const })),
  );
  const top = names.height + uprights.height;
  const part = partOf([...chart.rows.keys()], context.rows);
  const bodyHeight = part.length * frame.rowHeight;
  const paint: Painter = (canvas) => {
    if (names.headers) drawHeaders(canvas, names.headers, top + frame.markTop, [], context);
    else drawKey(canvas, names.key, 0, 0, context);
    part.forEach((index, place) => {
      const rowTop = top + place * frame.rowHeight;
      const markTop = rowTop + frame.markTop;
      const reach: readonly [number, number] =
        frame.place === 'left' ? [rowTop, rowTop + frame.rowHeight] : [markTop - 3, markTop + BAR_HEIGHT + 3];
      drawZeros(canvas, scales, reach, outsideBoxes(outside, index, markTop + BAR_HEIGHT), context);
      drawRow(canvas, rows, index, { markTop, scales }, context);
      drawOutsideLabels(canvas, outside, index, markTop + BAR_HEIGHT, context);
      drawCategory(canvas, frame, { index, markTop }, context);
    });
  };
  const added = addToLikert(chart, { rows, scales, frame, uprights, paint, top, height: bodyHeight }, context);
  const key = layOutKey([...markKey(drawn, context), ...uprights.keyed, ...added.keyed], 7, context);
  const bottom = key.height > 0 ? KEY_GAP + key.height : 0;
  const plan = plotPlan({
    width,
    height: top + bodyHeight + bottom,
    padding: { left: frame.left, right: 0, top, bottom },
    type: 'bar',
    indexAxis: 'y',
    labels: part.map(String),
    datasets: datasetsOf(rows, context),
    x: { type: 'linear', display: false, min: valueAt(frame.left), max: valueAt(width) },
    y: HIDDEN_AXIS,
    paintBehind: (canvas) => uprights.drawShades(canvas, { x: xOf, top, bottom: top + bodyHeight }),
    paint: (canvas, plot) => {
      paint(canvas, plot);
      added.paint(canvas, plot);
      drawKey(canvas, key, 0, top + bodyHeight + KEY_GAP, context);
    },
  });
  return { ...plan, rows: { above: top, height: frame.rowHeight, below: bottom } };
}

/** x of the middle of each segment of the first row. */
function middlesOf({ scale, beside }: LikertRows, { zero, blocks, unit }: Scales): readonly number[] {
  return [
    ...(scale[0] ?? []).map(({ from, to }) => zero + ((from + to) / 2) * unit),
    ...(beside[0] ?? []).map(({ to }, b) => (blocks[b] ?? 0) + (to / 2) * unit),
  ];
}

/** The ends of the segments of each answer on the scale, for Chart.js. */
function datasetsOf({ onScale, scale }: LikertRows, context: PlanContext) {
  return onScale.map((_, s) => ({
    data: partOf(scale, context.rows).map((row): [number, number] => [row[s]?.from ?? 0, row[s]?.to ?? 0]),
    grouped: false,
  }));
}

/** Reference values, each a share of the positive answers, to the right of the middle, or of the negative ones. */
function sideUprights(
  { annotations = [] }: LikertChart,
  reach: LikertRows['reach'],
  xOf: (value: number) => number,
  context: PlanContext,
): Uprights {
  const marks = annotationsOf(annotations, 'reference').map((one) => {
    const side = one.side ?? 'positive';
    const mark = referenceUpright(one, { min: 0, max: reach[side], ticks: [] }, context);
    return side === 'positive' ? mark : { ...mark, from: -mark.to, to: -mark.from };
  });
  return layOutUprights(marks, xOf, context);
}

interface PlainLikert {
  readonly rows: LikertRows;
  readonly scales: Scales;
  readonly frame: RowFrame;
  readonly uprights: Uprights;
  readonly paint: Painter;
  readonly top: number;
  readonly height: number;
}

/** Reference lines, and notes at the answers of a row. */
function addToLikert(
  chart: LikertChart,
  { rows, scales, frame, uprights, paint, top, height }: PlainLikert,
  context: PlanContext,
): AddedMarks {
  const { annotations = [] } = chart;
  if (annotations.length === 0) return NOTHING_ADDED;
  const xOf = (value: number): number => scales.zero + value * scales.unit;
  const { from, to } = context.rows ?? { from: 0, to: chart.rows.length };
  const middleOf = (row: number, series: number): number => {
    const place = rows.onScale.indexOf(series);
    const block = rows.blocks.indexOf(series);
    const part = place >= 0 ? rows.scale[row]?.[place] : rows.beside[row]?.[block];
    const zero = place >= 0 ? scales.zero : (scales.blocks[block] ?? 0);
    return zero + (((part?.from ?? 0) + (part?.to ?? 0)) / 2) * scales.unit;
  };
  const notes = annotationsOf(annotations, 'note').flatMap(({ label, at: { row, series } }): AnchoredNote[] => {
    if (row < from || row >= to) return [];
    const y = top + (row - from) * frame.rowHeight + frame.markTop + BAR_HEIGHT - 1;
    return [{ label, x: middleOf(row, series), y }];
  });
  const area = { left: frame.left, right: context.width, top, bottom: top + height };
  const plot = ownPlot(area);
  const paintLines: PlainPlot['paintLines'] = (canvas, _, texts) =>
    uprights.drawLines(canvas, { x: xOf, top, bottom: top + height }, texts);
  const room = { x: area.left, y: top, width: area.right - area.left, height };
  return placeAdded({ plot, paint, paintLines, notes, room }, context);
}

/** Divides the width: the answers and the blocks share one scale, with words after each block. */
function layOutScales(rows: LikertRows, left: number, context: PlanContext): Scales {
  const most = rows.blocks.map((_, b) => Math.max(0, ...rows.beside.map((row) => row[b]?.to ?? 0)));
  const labels = rows.blocks.map((_, b) =>
    Math.max(...rows.beside.map((row) => blockLabelWidth(row[b]?.quantity, context))),
  );
  const words = labels.reduce((sum, w) => sum + w + BLOCK_GAP, 0);
  const values = rows.reach.negative + rows.reach.positive + most.reduce((a, b) => a + b, 0);
  const unit = (context.width - left - words) / values;
  const zero = left + rows.reach.negative * unit;
  let x = zero + rows.reach.positive * unit;
  const blocks = most.map((value, b) => {
    const start = x + BLOCK_GAP;
    x = start + value * unit + (labels[b] ?? 0);
    return start;
  });
  return { left, zero, blocks, unit };
}

/** The lines that answers start from, behind the bars and clear of the values below them. */
function drawZeros(
  canvas: DrawingContext,
  scales: Scales,
  reach: readonly [from: number, to: number],
  texts: readonly Rect[],
  { theme }: PlanContext,
): void {
  for (const x of [scales.zero, ...scales.blocks])
    drawUpright(canvas, x, reach, { color: theme.text, width: 0.8 }, texts);
}

type Quantity = Parameters<typeof quantityLabel>[0];

function blockLabelWidth(quantity: Quantity | undefined, { type, theme, locale }: PlanContext): number {
  return quantity ? type.width(quantityLabel(quantity, locale), type.font(theme.textSize)) + 4 : 0;
}

function drawRow(
  canvas: DrawingContext,
  rows: LikertRows,
  index: number,
  place: { readonly markTop: number; readonly scales: Scales },
  context: PlanContext,
): void {
  const { markTop: top, scales } = place;
  const { type, theme, locale } = context;
  const space = (zero: number) => ({
    top,
    height: BAR_HEIGHT,
    at: (value: number) => zero + value * scales.unit,
    right: context.width,
  });
  for (const segment of rows.scale[index] ?? []) drawSegment(canvas, segment, space(scales.zero), context);
  (rows.beside[index] ?? []).forEach((segment, b) => {
    const zero = scales.blocks[b] ?? 0;
    drawSegment(canvas, { ...segment, label: '' }, space(zero), context);
    const unknown = segment.quantity.kind === 'unknown';
    const font = unknown ? type.font(theme.textSize, 400, 'italic') : type.font(theme.textSize);
    const text = quantityLabel(segment.quantity, locale);
    const x = zero + segment.to * scales.unit + 3;
    drawText(canvas, { text, x, y: top + BAR_HEIGHT / 2 + font.size * 0.34, font, color: theme.muted });
  });
}
