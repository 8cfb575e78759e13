import { annotationsOf } from '../../core/annotation.ts';
import type { BarChart } from '../../core/chart.ts';
import type { Quantity } from '../../core/quantity.ts';
import { type AxisRange, axisOf } from '../axis.ts';
import { drawUnit, shortLabel, unitRoom } from '../axis-unit.ts';
import { barExtent } from '../bar/bar-chart.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { type ChartPlan, HIDDEN_AXIS, plotPlan, valueAxis } from '../chart-plan.ts';
import { inksOf } from '../inks.ts';
import { drawKey, type Key, layOutKey } from '../key.ts';
import type { KeyEntry } from '../key-entry.ts';
import { drawnInSeries, markKey, seriesKey } from '../marks/mark-key.ts';
import { markInk, provisionalKey } from '../marks/provisional.ts';
import { drawMark, type MarkInk, markEnd, markOverhang, negativeEnd } from '../marks/quantity-marks.ts';
import { type PlanContext, scaledChart } from '../plan-context.ts';
import type { Painter, Plot } from '../plot.ts';
import { tickLabels } from '../tick-labels.ts';
import { drawLine, drawText } from '../typesetter.ts';
import {
  addToColumns,
  type ColumnAnnotations,
  type ColumnPlaces,
  drawColumnShades,
  layOutColumnAnnotations,
} from './column-annotations.ts';

/** Between the columns of a category, pt. */
const COLUMN_GAP = 1.5;
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
  readonly marks: readonly KeyEntry[];
  readonly annotations: ColumnAnnotations;
  readonly plotHeight: number;
  readonly top: number;
  /** Between the plot and the names of categories, for values below columns that are below zero. */
  readonly below: number;
}

/** Columns with their values above them; undefined if the labels don't fit, so that horizontal bars are needed. */
export function planColumnChart(chart: BarChart, context: PlanContext): ChartPlan | undefined {
  const layout = layOut(chart, context);
  if (!layout) return undefined;
  const { axis, left, slot, column, labels, leading, series, top, plotHeight, annotations } = layout;
  const words = layout.below + Math.max(...labels.map((lines) => lines.length)) * leading + 4;
  const paint: Painter = (canvas, plot) => {
    drawKey(canvas, series, 0, 0, context);
    drawUnit(canvas, chart.unit, plot.area.top, context);
    paintColumns(canvas, plot, chart, layout, context);
  };
  const right = left + slot * chart.rows.length;
  const places: ColumnPlaces = {
    area: { left, right, top, bottom: top + plotHeight },
    axis,
    x: ({ row, series: s }) => columnLeft(layout, row, s, chart.series.length) + left + column / 2,
    foot: ({ row, series: s }, plot) => footOf(chart.rows[row]?.cells[s]?.quantity, plot, layout, context),
    top: series.height > 0 ? series.height + 4 : 0,
  };
  const added = addToColumns(chart, annotations, places, paint, context);
  const marks = layOutKey([...layout.marks, ...added.keyed], 7, context);
  const below = marks.height > 0 ? KEY_GAP + marks.height : 0;
  return plotPlan({
    width: context.width,
    height: top + plotHeight + words + below,
    padding: { left: 0, right: context.width - right, top, bottom: words + below },
    type: 'bar',
    labels: chart.rows.map((_, i) => String(i)),
    datasets: chart.series.map((_, s) => ({
      data: chart.rows.map((row) => barExtent(row.cells[s], axis)),
      barThickness: column,
    })),
    x: HIDDEN_AXIS,
    y: valueAxis({ range: axis, unit: chart.unit, side: 'left', size: left }, context),
    paintBehind: (canvas, plot) => drawColumnShades(canvas, plot, annotations.levels, context),
    paint: (canvas, plot) => {
      paint(canvas, plot);
      added.paint(canvas, plot);
      drawKey(canvas, marks, 0, plot.area.bottom + words + KEY_GAP, context);
    },
  });
}

/** The left edge of a column, from the plot's. */
function columnLeft({ slot, column }: ColumnLayout, row: number, series: number, count: number): number {
  const gap = count > 1 ? COLUMN_GAP : 0;
  return (row + 0.5) * slot - (count * (column + gap) - gap) / 2 + series * (column + gap);
}

/** The top of a column's value, or of the column where its value is below. */
function footOf(quantity: Quantity | undefined, plot: Plot, { axis }: ColumnLayout, { theme }: PlanContext): number {
  const end = quantity === undefined ? undefined : markEnd(quantity, axis.max);
  if (quantity === undefined || end === undefined || negativeEnd(quantity) !== undefined)
    return plot.y(Math.max(0, axis.min));
  return plot.y(end) - markOverhang(quantity) - VALUE_GAP * 2 - theme.textSize * CAP_HEIGHT;
}

function layOut(chart: BarChart, context: PlanContext): ColumnLayout | undefined {
  const { type, theme, locale } = context;
  const quantities = scaledChart(chart, context).rows.flatMap((row) => row.cells.map((cell) => cell.quantity));
  const references = annotationsOf(chart.annotations ?? [], 'reference').map(({ quantity }) => quantity);
  const axis = axisOf([...quantities, ...references], chart);
  const annotations = layOutColumnAnnotations(chart, axis, context);
  const width = context.width - annotations.labels.width;
  const ticks = tickLabels(axis, chart.unit, locale).map(({ text }) => type.width(text, type.font(7)));
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
    if (q.kind !== 'unknown') return type.width(shortLabel(q, locale), bold);
    return Math.max(...q.reason.split(/\s+/).map((word) => type.width(word, small)));
  });
  const room = columns === 1 ? measure : pitch - COLUMN_GAP;
  if (Math.max(...longest) > measure || Math.max(...values) > room) return undefined;
  if (Math.max(...labels.map((lines) => lines.length)) > 4) return undefined;
  const series = layOutKey(columns > 1 ? seriesKey(chart, context) : [], theme.textSize, context);
  return {
    ...{ axis, left, slot, column: pitch - (columns > 1 ? COLUMN_GAP : 0), labels, series },
    leading: theme.textSize * 1.22,
    marks: [...markKey(drawnInSeries(chart, context), context), ...provisionalKey(chart, 'bar', context)],
    annotations,
    plotHeight: Math.max(90, Math.min(170, context.width * 0.42)),
    below: quantities.some((q) => negativeEnd(q) !== undefined) ? theme.textSize + VALUE_GAP : 0,
    top:
      (series.height > 0 ? series.height + 4 : 0) +
      annotations.brackets.size +
      theme.textSize +
      VALUE_GAP +
      unitRoom(chart.unit),
  };
}

function paintColumns(
  canvas: DrawingContext,
  plot: Plot,
  chart: BarChart,
  layout: ColumnLayout,
  context: PlanContext,
): void {
  const { axis, slot, labels, leading } = layout;
  const { theme, type } = context;
  const { area } = plot;
  const zero = plot.y(Math.max(0, axis.min));
  const font = type.font(theme.textSize);
  const inks = inksOf(chart, theme);
  chart.rows.forEach((row, i) => {
    const centre = area.left + (i + 0.5) * slot;
    row.cells.forEach(({ quantity }, s) => {
      const x = area.left + columnLeft(layout, i, s, row.cells.length);
      const look = { ink: markInk(inks.ink(i, s), context, row.provisional), muted: inks.isMuted(i, s) };
      paintColumn(canvas, plot, { quantity, x, ...look }, layout, context);
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
  readonly ink: MarkInk;
  readonly muted: boolean;
}

function paintColumn(
  canvas: DrawingContext,
  plot: Plot,
  { quantity, x, ink, muted }: Column,
  { axis, column }: ColumnLayout,
  { theme, type, locale }: PlanContext,
): void {
  // A quarter turn makes a horizontal mark upright; the column's width is then its height.
  canvas.save();
  canvas.rotate(-Math.PI / 2);
  const at = (value: number): number => -plot.y(value);
  const space = { top: x, height: column, left: at(axis.min), right: at(axis.max), at };
  drawMark(canvas, quantity, space, ink);
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
  const text = shortLabel(quantity, locale);
  drawText(canvas, { text, x: centre, y, font, color: muted ? theme.muted : theme.text, align: 'center' });
}
