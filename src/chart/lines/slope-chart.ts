import type { SlopeChart } from '../../core/chart.ts';
import { NOTHING_KNOWN, type Quantity, quantityExtent } from '../../core/quantity.ts';
import { quantityLabel } from '../../core/quantity-words.ts';
import { type AxisRange, spanOf } from '../axis.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { type ChartPlan, plotPlan, sheetAxis } from '../chart-plan.ts';
import { seriesInk } from '../ink.ts';
import { drawKey, type Key, layOutKey } from '../key.ts';
import { markKey } from '../marks/mark-key.ts';
import { drawUprightMark, pointValue, seriesShape } from '../marks/point-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { readableColor } from '../readable.ts';
import { spreadUnordered } from '../spread.ts';
import { tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';

const KEY_GAP = 7;
const END_GAP = 7;
/** Between a value and the name after it. */
const NAME_GAP = 4;
/** Of text sizes. */
const LEADING = 1.2;

interface SlopeLayout {
  readonly range: AxisRange;
  /** The lines of each row's name. */
  readonly names: readonly (readonly string[])[];
  readonly left: number;
  readonly xs: readonly number[];
  readonly y: (value: number) => number;
  readonly head: Head;
  /** Where the plot ends. */
  readonly bottom: number;
  /** The middles of the words at both ends of each row. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly key: Key;
}

/** Values on a common height scale, no axis: every end says its value, the right ones their name too. */
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

function layOut(chart: SlopeChart, context: PlanContext): SlopeLayout {
  const { width, theme, type, language } = context;
  const quantities = chart.rows.flatMap((row) => row.cells.map((cell) => cell.quantity));
  const range = spanOf(quantities, chart);
  const leading = theme.textSize * LEADING;
  const bold = type.font(theme.textSize, 700);
  const font = type.font(theme.textSize);
  const valueWidth = Math.max(...quantities.map((q) => type.width(quantityLabel(q, language), bold)));
  const names = chart.rows.map((row) => type.wrap(row.label, font, width * 0.34));
  const nameWidth = Math.max(...names.flat().map((line) => type.width(line, font)));
  const left = valueWidth + END_GAP;
  const plotWidth = width - left - END_GAP - valueWidth - NAME_GAP - nameWidth;
  const plotHeight = Math.max(110, Math.min(200, width * 0.55), names.flat().length * leading + 4);
  const last = chart.series.length - 1;
  const xs = chart.series.map((_, i) => left + (i / last) * plotWidth);
  const head = layOutHead(chart, xs, context);
  const share = (value: number): number => (value - range.min) / (range.max - range.min);
  const y = (value: number): number => head.height + 6 + (1 - share(value)) * (plotHeight - 12);
  const bottom = head.height + plotHeight;
  const middles = (series: number, sizes: readonly number[]): readonly number[] => {
    const wanted = chart.rows.map((row) => y(middleOf(row.cells[series]?.quantity ?? NOTHING_KNOWN, range)));
    const desired = wanted.map((w, i) => w - (sizes[i] ?? 0) / 2);
    const placed = spreadUnordered(desired, sizes, { from: head.height - 2, to: bottom + 4 });
    return placed.map((start, i) => start + (sizes[i] ?? 0) / 2);
  };
  const starts = middles(0, new Array<number>(chart.rows.length).fill(leading));
  const nameHeights = names.map((lines) => lines.length * leading);
  const key = layOutKey(markKey(quantities, context, 'point'), 7, context);
  return { range, names, left, xs, y, head, bottom, starts, ends: middles(last, nameHeights), key };
}

function slopePainter(chart: SlopeChart, layout: SlopeLayout, context: PlanContext): Painter {
  const { names, left, xs, y, range, head, bottom, starts, ends, key } = layout;
  const { theme, type, language } = context;
  const font = type.font(theme.textSize);
  const bold = type.font(theme.textSize, 700);
  const leading = theme.textSize * LEADING;
  const rise = font.size * 0.34;
  return (canvas) => {
    drawHead(canvas, head, xs, bottom, context);
    chart.rows.forEach((row, i) => {
      const quantities = row.cells.map((cell) => cell.quantity);
      const color = readableColor(seriesInk(theme, i).color, theme);
      drawSlope(canvas, quantities, { xs, y, range, index: i }, context);
      const [start, end] = [quantities[0], quantities.at(-1)].map((q) => (q ? quantityLabel(q, language) : ''));
      const before = { x: left - END_GAP, y: (starts[i] ?? 0) + rise, align: 'right' } as const;
      drawText(canvas, { text: start ?? '', ...before, font: bold, color });
      const lines = names[i] ?? [];
      const first = (ends[i] ?? 0) - ((lines.length - 1) * leading) / 2 + rise;
      const x = (xs.at(-1) ?? 0) + END_GAP;
      drawText(canvas, { text: end ?? '', x, y: first, font: bold, color });
      lines.forEach((text, l) => {
        const after = { x: x + type.width(end ?? '', bold) + NAME_GAP, y: first + l * leading };
        drawText(canvas, { text, ...after, font, color });
      });
    });
    drawKey(canvas, key, 0, bottom + KEY_GAP, context);
  };
}

function middleOf(quantity: Quantity, range: AxisRange): number {
  const extent = quantityExtent(quantity, range);
  return pointValue(quantity) ?? (extent ? (extent[0] + extent[1]) / 2 : range.min);
}

interface Head {
  readonly names: readonly { readonly lines: readonly string[]; readonly x: number }[];
  readonly leading: number;
  readonly height: number;
}

/** Sets the series' names over their rules, broken and moved where they would touch or leave the drawing. */
function layOutHead(chart: SlopeChart, xs: readonly number[], { type, theme, width }: PlanContext): Head {
  const font = type.font(theme.textSize, 600);
  const lines = chart.series.map(({ name }) => type.wrap(name, font, width / chart.series.length - 8));
  const sizes = lines.map((l) => Math.max(...l.map((line) => type.width(line, font))) + 8);
  const starts = spreadUnordered(
    xs.map((x, i) => x - (sizes[i] ?? 0) / 2),
    sizes,
    { from: -4, to: width + 4 },
  );
  const leading = font.size * 1.2;
  const names = lines.map((l, i) => ({ lines: l, x: (starts[i] ?? 0) + (sizes[i] ?? 0) / 2 }));
  return { names, leading, height: Math.max(...lines.map((l) => l.length)) * leading + 4.5 };
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
  head.names.forEach(({ lines, x }, i) => {
    lines.forEach((text, line) => {
      const y = head.height - 5 - (lines.length - 1 - line) * head.leading;
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
  /** Of the row: its ink and shape. */
  readonly index: number;
}

function drawSlope(
  canvas: DrawingContext,
  quantities: readonly Quantity[],
  place: SlopePlace,
  { theme }: PlanContext,
): void {
  const { xs, y, range, index } = place;
  const ink = seriesInk(theme, index);
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
    drawLine(canvas, { points, color, width: 1.6, ...((approximate || !certain) && { dash: [3, 2.2] }) });
  });
  const ends = { bottom: y(range.min), top: y(range.max) };
  quantities.forEach((quantity, s) => {
    const space = { x: xs[s] ?? 0, at: y, ...ends };
    drawUprightMark(canvas, quantity, space, { ...ink, text: theme.text }, seriesShape(index));
  });
}
