import { annotationsOf } from '../../core/annotation.ts';
import type { SlopeChart } from '../../core/chart.ts';
import type { Color } from '../../core/color.ts';
import type { Rect } from '../../core/geometry.ts';
import { NOTHING_KNOWN, type Quantity, quantityExtent } from '../../core/quantity.ts';
import { type AddedMarks, NOTHING_ADDED, ownPlot, placeAdded } from '../annotations/added.ts';
import { drawLevelLines, drawLevelShades, type Level, levelsOf } from '../annotations/levels.ts';
import type { AnchoredNote } from '../annotations/notes.ts';
import { type AxisRange, spanOf } from '../axis.ts';
import { drawUnit, unitRoom } from '../axis-unit.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { type ChartPlan, plotPlan, sheetAxis } from '../chart-plan.ts';
import { seriesDash } from '../ink.ts';
import { type Inks, inksOf } from '../inks.ts';
import { drawKey, layOutKey } from '../key.ts';
import { type DrawnQuantity, markKey } from '../marks/mark-key.ts';
import { drawUprightMark, pointValue } from '../marks/point-marks.ts';
import { type PlanContext, scaledChart } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { readableColor } from '../readable.ts';
import { spreadUnordered } from '../spread.ts';
import { tint } from '../theme.ts';
import { drawLine } from '../typesetter.ts';
import { drawHead, type Head, layOutHead } from './slope-head.ts';
import { drawWordBlock, type SlopeWords, setSlopeWords, type WordBlock } from './slope-words.ts';

const KEY_GAP = 7;
const END_GAP = 7;
const LEADER_GAP = 16;
/** Words that are moved farther get a leader. */
const FAR = 3;

interface SlopeLayout {
  readonly range: AxisRange;
  readonly words: SlopeWords;
  readonly left: number;
  /** Between the lines' ends and their words. */
  readonly gap: number;
  readonly xs: readonly number[];
  readonly y: (value: number) => number;
  readonly head: Head;
  /** The foot of the plot. */
  readonly bottom: number;
  /** Reference values. */
  readonly levels: readonly Level[];
  /** The centres of the words at both ends of each row; on the right also those of reference values, after the rows. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Values on a common height scale without an axis: both ends show the value, right ends also the name. */
export function planSlopeChart(chart: SlopeChart, context: PlanContext): ChartPlan {
  const { width } = context;
  const layout = layOut(chart, context);
  const { xs, y, bottom } = layout;
  const paint = slopePainter(chart, layout, context);
  const added = addToSlope(chart, layout, paint, context);
  const entries = [...markKey(drawnInRows(chart, context.theme), context, 'point'), ...added.keyed];
  const key = layOutKey(entries, 7, context);
  const height = bottom + 4 + (key.height > 0 ? KEY_GAP + key.height : 0);
  return plotPlan({
    width,
    height,
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
    type: 'line',
    datasets: chart.rows.map((row) => ({
      data: row.cells.map(({ quantity }, s) => {
        const value = pointValue(quantity);
        return { x: xs[s] ?? 0, y: value === undefined ? null : y(value) };
      }),
    })),
    x: sheetAxis(width, false),
    y: sheetAxis(Math.ceil(height), true),
    paintBehind: (canvas) => drawLevelShades(canvas, layout.levels, across(layout), context),
    paint: (canvas, plot) => {
      paint(canvas, plot);
      added.paint(canvas, plot);
      drawKey(canvas, key, 0, bottom + KEY_GAP, context);
    },
  });
}

/** The stretch of reference lines, from the first rule to the last. */
function across({ xs, y }: SlopeLayout): {
  readonly y: SlopeLayout['y'];
  readonly left: number;
  readonly right: number;
} {
  return { y, left: xs[0] ?? 0, right: xs.at(-1) ?? 0 };
}

function addToSlope(chart: SlopeChart, layout: SlopeLayout, paint: Painter, context: PlanContext): AddedMarks {
  const { annotations = [] } = chart;
  if (annotations.length === 0) return NOTHING_ADDED;
  const { xs, y, range, head, bottom, levels } = layout;
  const { left, right } = across(layout);
  const notes = annotationsOf(annotations, 'note').flatMap(({ label, at: { row, series } }): AnchoredNote[] => {
    const quantity = chart.rows[row]?.cells[series]?.quantity;
    return quantity ? [{ label, x: xs[series] ?? left, y: y(middleOf(quantity, range)) }] : [];
  });
  const area = { left, right, top: head.height, bottom };
  const plot = ownPlot(area);
  const room = { x: left, y: area.top, width: right - left, height: bottom - area.top };
  const paintLines = (canvas: DrawingContext, _: unknown, texts: readonly Rect[]): void =>
    drawLevelLines(canvas, levels, across(layout), texts, context);
  return placeAdded({ plot, paint, paintLines, notes, room }, context);
}

/** If words are moved away from their lines' ends, leaders need extra room. */
function layOut(chart: SlopeChart, context: PlanContext): SlopeLayout {
  const close = layOutWith(END_GAP, chart, context);
  const { y, range, starts, ends, levels } = close;
  const moved = ([at, middles]: readonly [number, readonly number[]]): boolean =>
    chart.rows.some(({ cells }, i) => {
      const { quantity } = cells.at(at) ?? { quantity: NOTHING_KNOWN };
      return Math.abs(y(middleOf(quantity, range)) - (middles[i] ?? 0)) > FAR;
    });
  const sides = [[0, starts] as const, [-1, ends] as const];
  const isLevelMoved = levels.some(({ from, to }, i) => {
    return Math.abs(y((from + to) / 2) - (ends[chart.rows.length + i] ?? 0)) > FAR;
  });
  return sides.some(moved) || isLevelMoved ? layOutWith(LEADER_GAP, chart, context) : close;
}

function layOutWith(gap: number, chart: SlopeChart, context: PlanContext): SlopeLayout {
  const { width } = context;
  const { annotations = [] } = chart;
  const references = annotationsOf(annotations, 'reference').map(({ quantity }) => quantity);
  const values = scaledChart(chart, context).rows.flatMap((row) => row.cells.map((cell) => cell.quantity));
  const range = spanOf([...values, ...references], chart);
  const levels = levelsOf(annotations, range, context);
  const words = setSlopeWords(chart, levels, context);
  const blocks = [words.starts, words.ends].map((side) => side.reduce((sum, { height }) => sum + height, 0));
  const left = words.startWidth + gap;
  const plotWidth = width - left - gap - words.endWidth;
  const plotHeight = Math.max(110, Math.min(200, width * 0.55), ...blocks.map((height) => height + 4));
  const last = chart.series.length - 1;
  const xs = chart.series.map((_, i) => left + (i / last) * plotWidth);
  const top = unitRoom(words.unit);
  const head = layOutHead(chart, xs, top, context);
  const share = (value: number): number => (value - range.min) / (range.max - range.min);
  const y = (value: number): number => head.height + 6 + (1 - share(value)) * (plotHeight - 12);
  const bottom = head.height + plotHeight;
  const middles = (series: number, side: readonly WordBlock[], others: readonly Level[]): readonly number[] => {
    const sizes = side.map((block) => block.height);
    const wanted = [
      ...chart.rows.map((row) => y(middleOf(row.cells[series]?.quantity ?? NOTHING_KNOWN, range))),
      ...others.map(({ from, to }) => y((from + to) / 2)),
    ];
    const desired = wanted.map((w, i) => w - (sizes[i] ?? 0) / 2);
    const placed = spreadUnordered(desired, sizes, { from: head.height - 2, to: bottom + 4 });
    return placed.map((start, i) => start + (sizes[i] ?? 0) / 2);
  };
  const [starts, ends] = [middles(0, words.starts, []), middles(last, words.ends, levels)];
  return { range, words, left, gap, xs, y, head, bottom, levels, starts, ends };
}

/** Each row is a line with an ink and a shape of its own. */
function drawnInRows(chart: SlopeChart, theme: PlanContext['theme']): readonly DrawnQuantity[] {
  const inks = inksOf(chart, theme);
  return chart.rows.flatMap(({ cells }, i) =>
    cells.map(({ quantity }) => ({
      quantity,
      ink: { color: inks.rowInk(i).color, pattern: 'solid' as const },
      shape: inks.shape(i),
    })),
  );
}

function slopePainter(chart: SlopeChart, layout: SlopeLayout, context: PlanContext): Painter {
  const { words, left, gap, xs, y, range, head, bottom, levels, starts, ends } = layout;
  const { theme } = context;
  const edge = xs.at(-1) ?? 0;
  const inks = inksOf(chart, theme);
  return (canvas) => {
    drawUnit(canvas, words.unit, 15, context);
    drawHead(canvas, head, xs, bottom, context);
    chart.rows.forEach((row, i) => {
      const quantities = row.cells.map((cell) => cell.quantity);
      const color = readableColor(inks.rowInk(i).color);
      drawSlope(canvas, quantities, { xs, y, range, index: i, inks }, context);
      const leader = (from: number, to: number, quantity: Quantity | undefined, middle: number): void => {
        if (!quantity || quantity.kind === 'unknown') return;
        drawLeader(canvas, [from, y(middleOf(quantity, range))], [to, middle], color);
      };
      const [start, end] = [words.starts[i], words.ends[i]];
      const [before, after] = [starts[i] ?? 0, ends[i] ?? 0];
      leader(left - 4.5, left - gap + 2, quantities[0], before);
      leader(edge + 4.5, edge + gap - 2, quantities.at(-1), after);
      if (start) drawWordBlock(canvas, start, { x: left - gap, middle: before, align: 'right' }, words, color);
      if (end) drawWordBlock(canvas, end, { x: edge + gap, middle: after, align: 'left' }, words, color);
    });
    levels.forEach(({ from, to }, i) => {
      const middle = ends[chart.rows.length + i] ?? 0;
      const block = words.ends[chart.rows.length + i];
      drawLeader(canvas, [edge, y((from + to) / 2)], [edge + gap - 2, middle], theme.muted);
      if (block) drawWordBlock(canvas, block, { x: edge + gap, middle, align: 'left' }, words, theme.text);
    });
  };
}

/** From a mark to words that are not beside it. */
function drawLeader(
  canvas: DrawingContext,
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  color: Color,
): void {
  if (Math.abs(to[1] - from[1]) > FAR) drawLine(canvas, { points: [from, to], color, width: 0.5 });
}

function middleOf(quantity: Quantity, range: AxisRange): number {
  const extent = quantityExtent(quantity, range);
  return pointValue(quantity) ?? (extent ? (extent[0] + extent[1]) / 2 : range.min);
}

interface SlopePlace {
  readonly xs: readonly number[];
  readonly y: (value: number) => number;
  readonly range: AxisRange;
  /** The row's ink and shape. */
  readonly index: number;
  readonly inks: Inks;
}

function drawSlope(
  canvas: DrawingContext,
  quantities: readonly Quantity[],
  place: SlopePlace,
  { theme }: PlanContext,
): void {
  const { xs, y, range, index, inks } = place;
  const ink = inks.rowInk(index);
  quantities.forEach((quantity, s) => {
    const before = quantities[s - 1];
    if (!before || before.kind === 'unknown' || quantity.kind === 'unknown') return;
    const certain = pointValue(before) !== undefined && pointValue(quantity) !== undefined;
    const approximate = before.kind === 'approximate' || quantity.kind === 'approximate';
    const points = [
      [xs[s - 1] ?? 0, y(middleOf(before, range))],
      [xs[s] ?? 0, y(middleOf(quantity, range))],
    ] as const;
    const color = certain ? ink.color : tint(ink.color, 0.5);
    const dash = approximate || !certain ? [3, 2.2] : inks.isMutedRow(index) ? [] : seriesDash(theme, index);
    drawLine(canvas, { points, color, width: 1.6, dash });
  });
  const ends = { bottom: y(range.min), top: y(range.max) };
  quantities.forEach((quantity, s) => {
    const space = { x: xs[s] ?? 0, at: y, ...ends };
    drawUprightMark(canvas, quantity, space, { ...ink, text: theme.text }, inks.shape(index));
  });
}
