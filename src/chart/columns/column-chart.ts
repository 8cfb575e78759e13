import type { BarChart } from '../../core/chart.ts';
import type { Quantity } from '../../core/quantity.ts';
import { type AxisRange, axisOf } from '../axis.ts';
import { drawUnit, shortLabel, unitRoom } from '../axis-unit.ts';
import { barExtent } from '../bar/bar-chart.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { type ChartPlan, HIDDEN_AXIS, plotPlan, valueAxis } from '../chart-plan.ts';
import type { Ink } from '../ink.ts';
import { inksOf } from '../inks.ts';
import { drawKey, type Key, layOutKey } from '../key.ts';
import { drawnInSeries, markKey, seriesKey } from '../marks/mark-key.ts';
import { drawMark, markEnd, markOverhang, negativeEnd } from '../marks/quantity-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter, Plot } from '../plot.ts';
import { tickLabels } from '../tick-labels.ts';
import { drawLine, drawText } from '../typesetter.ts';

const KEY_GAP = 7;
const VALUE_GAP = 3.5;
/** How far a line reaches above its baseline, in ems. */
const CAP_HEIGHT = 0.72;

interface ColumnLayout {
  readonly axis: AxisRange;
  readonly left: number;
  /** Of one category, and of one column in it. */
  readonly slot: number;
  readonly column: number;
  readonly labels: readonly (readonly string[])[];
  readonly leading: number;
  readonly series: Key;
  readonly marks: Key;
  readonly plotHeight: number;
  readonly top: number;
  /** Between the plot and the names of categories, for values below columns that are below zero. */
  readonly below: number;
}

/** Columns with their values above them; undefined if the labels don't fit, so that horizontal bars are needed. */
export function planColumnChart(chart: BarChart, context: PlanContext): ChartPlan | undefined {
  const layout = layOut(chart, context);
  if (!layout) return undefined;
  const { axis, left, slot, column, labels, leading, series, marks, top, plotHeight } = layout;
  const words = layout.below + Math.max(...labels.map((lines) => lines.length)) * leading + 4;
  const below = marks.height > 0 ? KEY_GAP + marks.height : 0;
  const paint: Painter = (canvas, plot) => {
    drawKey(canvas, series, 0, 0, context);
    drawUnit(canvas, chart.unit, plot.area.top, context);
    paintColumns(canvas, plot, chart, layout, context);
    drawKey(canvas, marks, 0, plot.area.bottom + words + KEY_GAP, context);
  };
  return plotPlan({
    width: context.width,
    height: top + plotHeight + words + below,
    padding: { left: 0, right: context.width - left - slot * chart.rows.length, top, bottom: words + below },
    type: 'bar',
    labels: chart.rows.map((_, i) => String(i)),
    datasets: chart.series.map((_, s) => ({
      data: chart.rows.map((row) => barExtent(row.cells[s], axis)),
      barThickness: column,
    })),
    x: HIDDEN_AXIS,
    y: valueAxis({ range: axis, unit: chart.unit, side: 'left', size: left }, context),
    paint,
  });
}

function layOut(chart: BarChart, context: PlanContext): ColumnLayout | undefined {
  const { type, theme, width, language } = context;
  const quantities = chart.rows.flatMap((row) => row.cells.map((cell) => cell.quantity));
  const axis = axisOf(quantities, chart);
  const ticks = tickLabels(axis, chart.unit, language).map(({ text }) => type.width(text, type.font(7)));
  const left = Math.max(...ticks) + 6;
  const slot = Math.min((width - left) / chart.rows.length, 90);
  const font = type.font(theme.textSize);
  const bold = type.font(theme.textSize, 700);
  const measure = slot - 4;
  const longest = chart.rows.flatMap((row) => row.label.split(/\s+/)).map((word) => type.width(word, font));
  const labels = chart.rows.map((row) => type.wrap(row.label, font, measure));
  const columns = chart.series.length;
  const pitch = Math.min(slot * 0.78, 44 * columns) / columns;
  const small = type.font(7, 400, 'italic');
  const values = quantities.map((q) => {
    if (q.kind !== 'unknown') return type.width(shortLabel(q, language), bold);
    return Math.max(...q.reason.split(/\s+/).map((word) => type.width(word, small)));
  });
  const room = columns === 1 ? measure : pitch - 1.5;
  if (Math.max(...longest) > measure || Math.max(...values) > room) return undefined;
  if (Math.max(...labels.map((lines) => lines.length)) > 4) return undefined;
  const series = layOutKey(columns > 1 ? seriesKey(chart, context) : [], theme.textSize, context);
  return {
    ...{ axis, left, slot, column: pitch - (columns > 1 ? 1.5 : 0), labels, series },
    leading: theme.textSize * 1.22,
    marks: layOutKey(markKey(drawnInSeries(chart, context), context), 7, context),
    plotHeight: Math.max(90, Math.min(170, width * 0.42)),
    below: quantities.some((q) => negativeEnd(q) !== undefined) ? theme.textSize + VALUE_GAP : 0,
    top: (series.height > 0 ? series.height + 4 : 0) + theme.textSize + VALUE_GAP + unitRoom(chart.unit),
  };
}

function paintColumns(
  canvas: DrawingContext,
  plot: Plot,
  chart: BarChart,
  layout: ColumnLayout,
  context: PlanContext,
): void {
  const { axis, slot, column, labels, leading } = layout;
  const { theme, type } = context;
  const { area } = plot;
  const zero = plot.y(Math.max(0, axis.min));
  const font = type.font(theme.textSize);
  const inks = inksOf(chart, theme);
  chart.rows.forEach((row, i) => {
    const centre = area.left + (i + 0.5) * slot;
    const gap = chart.series.length > 1 ? 1.5 : 0;
    const first = centre - (row.cells.length * (column + gap) - gap) / 2;
    row.cells.forEach(({ quantity }, s) => {
      const x = first + s * (column + gap);
      paintColumn(canvas, plot, { quantity, x, ink: inks.ink(i, s), muted: inks.isMuted(i, s) }, layout, context);
    });
    labels[i]?.forEach((text, line) => {
      const y = area.bottom + layout.below + 3 + font.size + line * leading;
      drawText(canvas, { text, x: centre, y, font, color: theme.text, align: 'center' });
    });
  });
  const points = [
    [area.left, zero],
    [area.left + slot * chart.rows.length, zero],
  ] as const;
  drawLine(canvas, { points, color: theme.text, width: 0.8 });
}

interface Column {
  readonly quantity: Quantity;
  /** Of its left edge. */
  readonly x: number;
  readonly ink: Ink;
  readonly muted: boolean;
}

function paintColumn(
  canvas: DrawingContext,
  plot: Plot,
  { quantity, x, ink, muted }: Column,
  { axis, column }: ColumnLayout,
  { theme, type, language }: PlanContext,
): void {
  // A quarter turn makes a horizontal mark upright; the column's width is then its height.
  canvas.save();
  canvas.rotate(-Math.PI / 2);
  const at = (value: number): number => -plot.y(value);
  const space = { top: x, height: column, left: at(axis.min), right: at(axis.max), at };
  drawMark(canvas, quantity, space, { ...ink, text: theme.text });
  canvas.restore();
  const centre = x + column / 2;
  if (quantity.kind === 'unknown') {
    const font = type.font(7, 400, 'italic');
    const lines = type.wrap(quantity.reason, font, column + 1);
    const base = plot.y(Math.max(0, axis.min)) - 4;
    lines.forEach((text, i) => {
      const y = base - (lines.length - 1 - i) * font.size * 1.15;
      drawText(canvas, { text, x: centre, y, font, color: theme.muted, align: 'center' });
    });
    return;
  }
  const font = type.font(theme.textSize, 700);
  const negative = negativeEnd(quantity);
  const above = plot.y(markEnd(quantity, axis.max) ?? 0) - markOverhang(quantity) - VALUE_GAP;
  const y =
    negative === undefined ? above : plot.y(negative) + markOverhang(quantity) + VALUE_GAP + font.size * CAP_HEIGHT;
  const text = shortLabel(quantity, language);
  drawText(canvas, { text, x: centre, y, font, color: muted ? theme.muted : theme.text, align: 'center' });
}
