import type { SlopeChart } from '../../core/chart.ts';
import { NOTHING_KNOWN, type Quantity, quantityExtent } from '../../core/quantity.ts';
import { type AxisRange, spanOf } from '../axis.ts';
import { drawUnit, unitRoom } from '../axis-unit.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { type ChartPlan, plotPlan, sheetAxis } from '../chart-plan.ts';
import { seriesDash } from '../ink.ts';
import { type Inks, inksOf } from '../inks.ts';
import { drawKey, type Key, layOutKey } from '../key.ts';
import { type DrawnQuantity, markKey } from '../marks/mark-key.ts';
import { drawUprightMark, pointValue } from '../marks/point-marks.ts';
import { type PlanContext, scaledChart } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { readableColor } from '../readable.ts';
import { spreadUnordered } from '../spread.ts';
import { tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
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
  /** The right edge of the plot. */
  readonly bottom: number;
  /** The centres of the words at both ends of each row. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly key: Key;
}

/** Values on a common height scale without an axis: both ends show the value, right ends also the name. */
export function planSlopeChart(chart: SlopeChart, context: PlanContext): ChartPlan {
  const { width } = context;
  const layout = layOut(chart, context);
  const { xs, y, bottom, key } = layout;
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
    paint: slopePainter(chart, layout, context),
  });
}

/** If words are moved away from their lines' ends, leaders need extra room. */
function layOut(chart: SlopeChart, context: PlanContext): SlopeLayout {
  const close = layOutWith(END_GAP, chart, context);
  const { y, range, starts, ends } = close;
  const moved = ([at, middles]: readonly [number, readonly number[]]): boolean =>
    chart.rows.some(({ cells }, i) => {
      const { quantity } = cells.at(at) ?? { quantity: NOTHING_KNOWN };
      return Math.abs(y(middleOf(quantity, range)) - (middles[i] ?? 0)) > FAR;
    });
  const sides = [[0, starts] as const, [-1, ends] as const];
  return sides.some(moved) ? layOutWith(LEADER_GAP, chart, context) : close;
}

function layOutWith(gap: number, chart: SlopeChart, context: PlanContext): SlopeLayout {
  const { width, theme } = context;
  const quantities = scaledChart(chart, context).rows.flatMap((row) => row.cells.map((cell) => cell.quantity));
  const range = spanOf(quantities, chart);
  const words = setSlopeWords(chart, context);
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
  const middles = (series: number, side: readonly WordBlock[]): readonly number[] => {
    const sizes = side.map((block) => block.height);
    const wanted = chart.rows.map((row) => y(middleOf(row.cells[series]?.quantity ?? NOTHING_KNOWN, range)));
    const desired = wanted.map((w, i) => w - (sizes[i] ?? 0) / 2);
    const placed = spreadUnordered(desired, sizes, { from: head.height - 2, to: bottom + 4 });
    return placed.map((start, i) => start + (sizes[i] ?? 0) / 2);
  };
  const [starts, ends] = [middles(0, words.starts), middles(last, words.ends)];
  const key = layOutKey(markKey(drawnInRows(chart, theme), context, 'point'), 7, context);
  return { range, words, left, gap, xs, y, head, bottom, starts, ends, key };
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
  const { words, left, gap, xs, y, range, head, bottom, starts, ends, key } = layout;
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
        const mark = y(middleOf(quantity, range));
        if (Math.abs(middle - mark) <= FAR) return;
        const points = [
          [from, mark],
          [to, middle],
        ] as const;
        drawLine(canvas, { points, color, width: 0.5 });
      };
      const [start, end] = [words.starts[i], words.ends[i]];
      const [before, after] = [starts[i] ?? 0, ends[i] ?? 0];
      leader(left - 4.5, left - gap + 2, quantities[0], before);
      leader(edge + 4.5, edge + gap - 2, quantities.at(-1), after);
      if (start) drawWordBlock(canvas, start, { x: left - gap, middle: before, align: 'right' }, words, color);
      if (end) drawWordBlock(canvas, end, { x: edge + gap, middle: after, align: 'left' }, words, color);
    });
    drawKey(canvas, key, 0, bottom + KEY_GAP, context);
  };
}

function middleOf(quantity: Quantity, range: AxisRange): number {
  const extent = quantityExtent(quantity, range);
  return pointValue(quantity) ?? (extent ? (extent[0] + extent[1]) / 2 : range.min);
}

interface Head {
  /** `y` is that of the foot of the words. */
  readonly names: readonly { readonly lines: readonly string[]; readonly x: number; readonly y: number }[];
  readonly leading: number;
  readonly height: number;
}

/** Narrower columns break too often to be legible. */
const LEAST_MEASURE = 40;

/**
 * Sets the series' names over their rules, broken and moved if they would touch or leave the drawing; on two or more
 * levels if there are too many for one.
 *
 * @param top the top of the head, pt.
 */
function layOutHead(chart: SlopeChart, xs: readonly number[], top: number, { type, theme, width }: PlanContext): Head {
  const font = type.font(theme.textSize, 600);
  const leading = font.size * 1.2;
  const count = chart.series.length;
  const levels = Math.ceil((LEAST_MEASURE * count) / width);
  const measure = (width * levels) / count - 8;
  const lines = chart.series.map(({ name }) => type.wrap(name, font, measure));
  const sizes = lines.map((l) => Math.max(...l.map((line) => type.width(line, font))) + 8);
  const placed: { lines: readonly string[]; x: number; y: number }[] = [];
  let height = top;
  for (let level = levels - 1; level >= 0; level--) {
    const own = xs.flatMap((_, i) => (i % levels === level ? [i] : []));
    const starts = spreadUnordered(
      own.map((i) => (xs[i] ?? 0) - (sizes[i] ?? 0) / 2),
      own.map((i) => sizes[i] ?? 0),
      { from: -4, to: width + 4 },
    );
    height += Math.max(...own.map((i) => lines[i]?.length ?? 0)) * leading;
    own.forEach((i, n) => {
      placed[i] = { lines: lines[i] ?? [], x: (starts[n] ?? 0) + (sizes[i] ?? 0) / 2, y: height };
    });
  }
  return { names: placed, leading, height: height + 4.5 };
}

/** The series' names over rules that the lines run between. */
function drawHead(
  canvas: DrawingContext,
  head: Head,
  xs: readonly number[],
  bottom: number,
  context: PlanContext,
): void {
  const { theme, type } = context;
  const font = type.font(theme.textSize, 600);
  head.names.forEach(({ lines, x, y: foot }, i) => {
    lines.forEach((text, line) => {
      const y = foot - 0.5 - (lines.length - 1 - line) * head.leading;
      drawText(canvas, { text, x, y, font, color: theme.text, align: 'center' });
    });
    const points = [
      [xs[i] ?? 0, head.height],
      [xs[i] ?? 0, bottom],
    ] as const;
    drawLine(canvas, { points, color: theme.grid, width: 0.8 });
  });
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
