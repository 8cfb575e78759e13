import type { LikertChart } from '../../core/chart.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { type ChartPlan, HIDDEN_AXIS, plotPlan } from '../chart-plan.ts';
import { drawHeaders } from '../headers.ts';
import type { Ink } from '../ink.ts';
import { drawKey, layOutKey } from '../key.ts';
import { markKey, swatch } from '../marks/mark-key.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { drawCategory, partOf } from '../rows/row-frame.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { type LikertRows, likertRows } from './likert-layout.ts';
import { drawOutsideLabels, layOutOutsideLabels } from './outside-labels.ts';
import { drawSegment } from './segment.ts';
import { nameSeries, segmentFrame } from './stacked-bar-chart.ts';

const BAR_HEIGHT = 14;
const KEY_GAP = 6;
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
  const noInk: Ink = { color: context.theme.text, pattern: 'solid' };
  const labels = chart.rows.map((row) => row.label);
  const scales = layOutScales(rows, segmentFrame(labels, BAR_HEIGHT, context).left, context);
  const outside = layOutOutsideLabels(rows.scale, (value) => scales.zero + value * scales.unit, scales.left, context);
  const frame = segmentFrame(labels, BAR_HEIGHT, context, outside.height);
  const series = [...rows.onScale, ...rows.blocks];
  const named = series.map((i) => chart.series[i]?.name ?? '');
  const marks = [
    ...(rows.scale[0] ?? []).map((s) => scales.zero + ((s.from + s.to) / 2) * scales.unit),
    ...(rows.beside[0] ?? []).map((s, b) => (scales.blocks[b] ?? 0) + (s.to / 2) * scales.unit),
  ];
  const entries = series.map((i) => ({
    text: chart.series[i]?.name ?? '',
    sample: swatch(rows.inks[i] ?? noInk),
  }));
  const names = nameSeries(named, marks, frame, context, entries);
  const drawn = chart.rows.flatMap((row) =>
    row.cells.map(({ quantity }, i) => ({ quantity, ink: rows.inks[i] ?? noInk, shape: 'circle' as const })),
  );
  const key = layOutKey(markKey(drawn, context), 7, context);
  const top = names.height;
  const part = partOf(
    chart.rows.map((_, index) => index),
    context.rows,
  );
  const bodyHeight = part.length * frame.rowHeight;
  const bottom = key.height > 0 ? KEY_GAP + key.height : 0;
  const paint: Painter = (canvas) => {
    if (names.headers) drawHeaders(canvas, names.headers, top + frame.markTop, [], context);
    else drawKey(canvas, names.key, 0, 0, context);
    part.forEach((index, place) => {
      const markTop = top + place * frame.rowHeight + frame.markTop;
      drawZeros(canvas, scales, frame.place === 'left' ? [top, top + bodyHeight] : markTop, context);
      drawRow(canvas, rows, index, { markTop, scales }, context);
      drawOutsideLabels(canvas, outside, index, markTop + BAR_HEIGHT, context);
      drawCategory(canvas, frame, { index, markTop }, context);
    });
    drawKey(canvas, key, 0, top + bodyHeight + KEY_GAP, context);
  };
  const plan = plotPlan({
    width,
    height: top + bodyHeight + bottom,
    padding: { left: frame.left, right: 0, top, bottom },
    type: 'bar',
    indexAxis: 'y',
    labels: part.map(String),
    datasets: rows.onScale.map((_, s) => ({
      data: partOf(rows.scale, context.rows).map((row) => [row[s]?.from ?? 0, row[s]?.to ?? 0]),
      grouped: false,
    })),
    x: {
      type: 'linear',
      display: false,
      min: (frame.left - scales.zero) / scales.unit,
      max: (width - scales.zero) / scales.unit,
    },
    y: HIDDEN_AXIS,
    paint,
  });
  return { ...plan, rows: { above: top, height: frame.rowHeight, below: bottom } };
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

/** The lines that answers start from, behind the bars: through all rows, or at each bar if there are words in between. */
function drawZeros(
  canvas: DrawingContext,
  scales: Scales,
  reach: number | readonly [from: number, to: number],
  { theme }: PlanContext,
): void {
  const [from, to] = typeof reach === 'number' ? [reach - 3, reach + BAR_HEIGHT + 3] : reach;
  for (const x of [scales.zero, ...scales.blocks]) {
    const points = [
      [x, from],
      [x, to],
    ] as const;
    drawLine(canvas, { points, color: theme.text, width: 0.8 });
  }
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
