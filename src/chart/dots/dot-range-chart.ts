import { annotationsOf } from '../../core/annotation.ts';
import type { DotRangeChart, DumbbellChart, GridRow } from '../../core/chart.ts';
import type { GridCell } from '../../core/chart-parts.ts';
import type { Quantity } from '../../core/quantity.ts';
import { quantityExtent } from '../../core/quantity.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel, withoutInterval } from '../../languages/quantity-words.ts';
import { type AddedMarks, NOTHING_ADDED, type PlainPlot, placeAdded, plainPlot } from '../annotations/added.ts';
import { drawRowBrackets, layOutRowBrackets } from '../annotations/brackets.ts';
import type { AnchoredNote } from '../annotations/notes.ts';
import { type Uprights, valueUprights } from '../annotations/uprights.ts';
import { type AxisRange, axisShare, pointAxis } from '../axis.ts';
import { axisKey } from '../axis-key.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { type Inks, inksOf } from '../inks.ts';
import type { KeyEntry } from '../key-entry.ts';
import { drawnInSeries, markKey } from '../marks/mark-key.ts';
import { drawPoint, drawPointMark, pointValue } from '../marks/point-marks.ts';
import { PROVISIONAL_SHADE, provisionalKey } from '../marks/provisional.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter, Plot } from '../plot.ts';
import { bothGutters, LABEL_GAP } from '../rows/label-gutter.ts';
import { besideFits, drawCategory, layOutRows, partOf, type RowFrame } from '../rows/row-frame.ts';
import { rowPlan } from '../rows/row-plan.ts';
import { tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { capitalise } from '../words/word-list.ts';
import { drawDifference, drawDifferenceHead, drawDirection, layOutDifferences } from './differences.ts';
import { nameDots } from './dot-names.ts';

const MARK_HEIGHT = 9;
const VALUE_GAP = 6;

export type DotChart = DotRangeChart | DumbbellChart;

/**
 * Points of all series on one line for each category, with the values of the outer ones beside them. A dumbbell also
 * has the direction, and the difference in a column of its own.
 */
export function planDotRangeChart(chart: DotChart, outer: PlanContext): ChartPlan {
  const column = chart.kind === 'dumbbell' ? layOutDifferences(chart, outer) : undefined;
  const whole = { ...outer, width: outer.width - (column?.width ?? 0) };
  const brackets = layOutRowBrackets(chart, whole.rows, whole);
  const context = { ...whole, width: whole.width - brackets.size };
  const { annotations = [] } = chart;
  const references = annotationsOf(annotations, 'reference').map(({ quantity }) => quantity);
  const quantities = [...chart.rows.flatMap((row) => row.cells.map((cell) => cell.quantity)), ...references];
  const axis = pointAxis(quantities, chart, chart.kind === 'dot-range' ? chart.axis : undefined);
  const { frame, notes, gutters } = layOut(chart, axis, context);
  const left = frame.left + gutters.left;
  const right = gutters.right + brackets.size;
  const plotWidth = whole.width - left - right;
  const at = (value: number): number => left + axisShare(axis, value) * plotWidth;
  const uprights = valueUprights(annotations, axis, at, whole);
  const isFree = uprights.height === 0;
  const named = nameDots(chart, frame, (q) => at(middleOf(q, axis)), isFree, context);
  const top = Math.max(named.height, column?.headHeight ?? 0) + uprights.height;
  const part = partOf([...chart.rows.entries()], context.rows);
  const height = part.length * frame.rowHeight;
  const inks = inksOf(chart, context.theme);
  const middle = (row: number): number => {
    return top + (row - (context.rows?.from ?? 0)) * frame.rowHeight + frame.markTop + MARK_HEIGHT / 2;
  };
  const paint: Painter = (canvas, plot) => {
    named.draw(canvas, top);
    if (column) drawDifferenceHead(canvas, column, top, outer);
    for (const [index, row] of part) {
      const markTop = middle(index) - MARK_HEIGHT / 2;
      drawRow(canvas, plot, row, { markTop, axis, note: notes[index] ?? '', index, inks }, context);
      drawCategory(canvas, frame, { index, markTop }, context);
      if (!column) continue;
      drawDirection(canvas, row, middle(index), plot.x, context.theme);
      drawDifference(canvas, column, index, middle(index), outer);
    }
    drawRowBrackets(canvas, brackets, context.width, ({ row }) => middle(row), context);
  };
  const area = { left, right: left + plotWidth, top, bottom: top + height };
  const added = addToDots(chart, { paint, uprights, axis, area, at, middle }, whole);
  return rowPlan(
    {
      width: outer.width,
      left,
      right: right + outer.width - whole.width,
      top,
      rowHeight: frame.rowHeight,
      axis,
      unit: chart.unit,
      labels: part.map(([index]) => String(index)),
      datasets: chart.series.map((_, s) => ({
        data: part.map(([, row]) => extentOf(row.cells[s], axis)),
        grouped: false,
      })),
      ...{ paint, uprights, added },
      keyed: keyedOf(chart, axis, [...uprights.keyed, ...brackets.keyed, ...added.keyed], context),
    },
    whole,
  );
}

function keyedOf(
  chart: DotChart,
  axis: AxisRange,
  added: readonly KeyEntry[],
  context: PlanContext,
): readonly KeyEntry[] {
  return [
    ...markKey(drawnInSeries(chart, context), context, 'point'),
    ...provisionalKey(chart, 'point', context),
    ...added,
    ...axisKey(chart, axis, context),
  ];
}

/** The ends of a value, for Chart.js. */
function extentOf(cell: GridCell | undefined, axis: AxisRange): [number, number] | null {
  const extent = cell && quantityExtent(cell.quantity, axis);
  return extent ? [extent[0], extent[1]] : null;
}

interface PlainDots {
  readonly paint: Painter;
  readonly uprights: Uprights;
  readonly axis: AxisRange;
  readonly area: Plot['area'];
  /** x of a value, and y of the middle of a row. */
  readonly at: (value: number) => number;
  readonly middle: (row: number) => number;
}

/** Reference lines, and notes at points. */
function addToDots(chart: DotChart, dots: PlainDots, context: PlanContext): AddedMarks {
  const { annotations = [] } = chart;
  if (annotations.length === 0) return NOTHING_ADDED;
  const { paint, uprights, axis, area, at, middle } = dots;
  const { from, to } = context.rows ?? { from: 0, to: chart.rows.length };
  const notes = annotationsOf(annotations, 'note').flatMap(({ label, at: { row, series } }): AnchoredNote[] => {
    const quantity = chart.rows[row]?.cells[series]?.quantity;
    const isHere = row >= from && row < to;
    return quantity && isHere ? [{ label, x: at(middleOf(quantity, axis)), y: middle(row) + 2 }] : [];
  });
  const plot = plainPlot(
    area,
    (value) => axisShare(axis, value),
    () => 0,
  );
  const paintLines: PlainPlot['paintLines'] = (canvas, { x, area: { top, bottom } }, texts) =>
    uprights.drawLines(canvas, { x, top, bottom }, texts);
  const room = { x: area.left, y: area.top, width: context.width - area.left, height: area.bottom - area.top };
  return placeAdded({ plot, paint, paintLines, notes, room }, context);
}

interface DotLayout {
  readonly frame: RowFrame;
  /** A note on a row's unknown values, beside its points; in its label if there is no room. */
  readonly notes: readonly string[];
  readonly gutters: { readonly left: number; readonly right: number };
}

/** The plot takes at least this part of the width. */
const LEAST_PLOT = 0.36;

/** Puts labels beside the points and notes after them; otherwise both above. */
function layOut(chart: DotChart, axis: AxisRange, context: PlanContext): DotLayout {
  const { theme, type, width, locale } = context;
  const font = type.font(theme.textSize);
  const names = chart.rows.map((row) => row.label);
  const unknown = chart.rows.map((row) => unknownNote(row, chart, locale));
  const arrange = (place: 'left' | 'above', labels: readonly string[], notes: readonly string[]): DotLayout => {
    const spec = { labels, place, markHeight: MARK_HEIGHT, gap: 8, font, leading: theme.textSize * 1.22 };
    const frame = layOutRows(spec, context);
    return { frame, notes, gutters: layOutGutters(chart, axis, width - frame.left, notes, context) };
  };
  const beside = besideFits(names, font, context) ? arrange('left', names, unknown) : undefined;
  if (beside) {
    const { frame, gutters } = beside;
    if (width - frame.left - gutters.left - gutters.right >= width * LEAST_PLOT) return beside;
  }
  const noted = names.map((name, i) => (unknown[i] ? `${name} (${unknown[i]})` : name));
  return arrange(
    'above',
    noted,
    names.map(() => ''),
  );
}

/** Room on both sides of the plot for the values outside the outer points. */
function layOutGutters(
  chart: DotChart,
  axis: AxisRange,
  room: number,
  notes: readonly string[],
  { type, theme, locale }: PlanContext,
): { readonly left: number; readonly right: number } {
  const font = type.font(theme.textSize);
  const share = (value: number): number => axisShare(axis, value);
  const outer = chart.rows.map((row, i) => {
    const extents = row.cells.flatMap(({ quantity }) => {
      const extent = quantityExtent(quantity, axis);
      return extent ? [{ quantity, low: share(extent[0]), high: share(extent[1]) }] : [];
    });
    const first = extents.reduce((a, b) => (b.low < a.low ? b : a), extents[0] ?? NO_EXTENT);
    const last = extents.reduce((a, b) => (b.high > a.high ? b : a), extents[0] ?? NO_EXTENT);
    const note = notes[i] ?? '';
    const noteWidth = note === '' ? 0 : type.width(note, type.font(7, 400, 'italic')) + 8;
    return { first, last, noteWidth };
  });
  const width = (quantity: Quantity | undefined): number =>
    quantity ? type.width(valueLabel(quantity, locale), font) : 0;
  const overhang = VALUE_GAP - LABEL_GAP;
  const after = outer.map(({ first, last, noteWidth }) => ({
    ...{ at: Math.max(last.high, 0.001), overhang },
    width: (last === first ? 0 : width(last.quantity)) + noteWidth,
  }));
  const before = outer.map(({ first }) => ({
    at: Math.max(1 - first.low, 0.001),
    overhang,
    width: width(first.quantity),
  }));
  return bothGutters(before, after, room);
}

const NO_EXTENT = { quantity: undefined, low: 0, high: 0 } as const;

/** The value alone: the whisker shows an estimate's interval, and the table states it. */
function valueLabel(quantity: Quantity, locale: Locale): string {
  return quantityLabel(withoutInterval(quantity), locale);
}

function middleOf(quantity: Quantity, axis: AxisRange): number {
  const extent = quantityExtent(quantity, axis) ?? [axis.min, axis.min];
  return pointValue(quantity) ?? (extent[0] + extent[1]) / 2;
}

/** Series without a value in this row, with the reason: "2019: not asked". */
function unknownNote(row: GridRow, chart: DotChart, locale: Locale): string {
  const missing = row.cells.flatMap(({ quantity }, i) =>
    quantity.kind === 'unknown' ? [`${chart.series[i]?.name ?? ''}: ${quantityLabel(quantity, locale)}`] : [],
  );
  return capitalise(missing.join('; '));
}

interface RowPlace {
  readonly markTop: number;
  readonly axis: AxisRange;
  readonly note: string;
  readonly index: number;
  readonly inks: Inks;
}

function drawRow(
  canvas: DrawingContext,
  plot: Plot,
  row: GridRow,
  { markTop, axis, note, index, inks }: RowPlace,
  { theme, type, locale }: PlanContext,
): void {
  const middle = markTop + MARK_HEIGHT / 2;
  const placed = row.cells.flatMap(({ quantity }, series) => {
    const extent = quantityExtent(quantity, axis);
    return extent ? [{ quantity, series, from: plot.x(extent[0]), to: plot.x(extent[1]) }] : [];
  });
  const left = placed.reduce((a, b) => (b.from < a.from ? b : a), placed[0] ?? { from: 0, to: 0, quantity: undefined });
  const right = placed.reduce((a, b) => (b.to > a.to ? b : a), placed[0] ?? { from: 0, to: 0, quantity: undefined });
  if (placed.length > 1) {
    const points = [
      [left.from, middle],
      [right.to, middle],
    ] as const;
    drawLine(canvas, { points, color: tint(theme.muted, 0.45), width: 2.2 });
  }
  for (const { quantity, series } of placed) {
    const space = { top: markTop, height: MARK_HEIGHT, left: plot.x(axis.min), right: plot.x(axis.max), at: plot.x };
    const ink = inks.ink(index, series);
    drawPointMark(canvas, quantity, space, { ...ink, text: theme.text }, inks.shape(series));
    const value = pointValue(quantity);
    if (row.provisional !== true || value === undefined) continue;
    drawPoint(canvas, plot.x(value), middle, tint(ink.color, PROVISIONAL_SHADE), inks.shape(series), 2);
  }
  const font = type.font(theme.textSize);
  const y = middle + font.size * 0.34;
  if (left.quantity) {
    const text = valueLabel(left.quantity, locale);
    drawText(canvas, { text, x: left.from - VALUE_GAP, y, font, color: theme.text, align: 'right' });
  }
  let x = plot.area.left;
  if (right.quantity && right !== left) {
    const text = valueLabel(right.quantity, locale);
    drawText(canvas, { text, x: right.to + VALUE_GAP, y, font, color: theme.text });
    x = right.to + VALUE_GAP + type.width(text, font);
  } else if (left.quantity) x = left.to;
  if (note === '') return;
  drawText(canvas, { text: note, x: x + 8, y, font: type.font(7, 400, 'italic'), color: theme.muted });
}
