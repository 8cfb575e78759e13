import { annotationsOf } from '../../core/annotation.ts';
import type { GridRow, LineChart, Series } from '../../core/chart.ts';
import { extentOf } from '../../core/extent.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { Locale } from '../../languages/locale.ts';
import { type AxisRange, axisOfValues, pointAxis } from '../axis.ts';
import { shortLabel } from '../axis-unit.ts';
import type { Ink } from '../ink.ts';
import { inksOf } from '../inks.ts';
import type { PointShape } from '../marks/point-marks.ts';
import { type PlanContext, scaledChart } from '../plan-context.ts';
import { partLength } from '../segments/segment.ts';
import { tickLabels } from '../tick-labels.ts';

/** A series' values with their positions in time: the middle of the days that the date allows. */
export interface Line {
  readonly name: string;
  readonly ink: Ink;
  readonly shape: PointShape;
  /** The dash of its stroke, as in canvas. */
  readonly dash: readonly number[];
  readonly points: readonly LinePoint[];
  /** True where others are highlighted. */
  readonly muted: boolean;
  /** True for an area on top of other series' areas. */
  readonly stacked: boolean;
}

export interface LinePoint {
  readonly day: number;
  readonly quantity: Quantity;
  /** The sum of the areas below it in a stack. */
  readonly base: number;
  /** The number of breaks of the series before it: points of different stretches aren't joined. */
  readonly stretch: number;
  readonly provisional: boolean;
}

export interface LinePlot {
  readonly lines: readonly Line[];
  readonly axis: AxisRange;
  readonly days: { readonly min: number; readonly max: number };
  readonly stacked: boolean;
}

/** The middle of the days that a row's date allows. */
export function middleDay({ date }: GridRow): number {
  return date ? (date.first + date.last + 1) / 2 : 0;
}

/** Lines, axes and stacking, independent of positions on the page. */
export function linesOf(chart: LineChart, context: PlanContext): LinePlot {
  const stacked = chart.area && chart.series.length > 1 && !chart.panels;
  const bases = chart.rows.map(() => 0);
  const inks = inksOf(chart, context.theme);
  const stretches = chart.rows.map(({ date }) => {
    return (chart.breaks ?? []).filter(({ at }) => date !== undefined && at.first <= date.last).length;
  });
  const lines = chart.series.map((series: Series, s): Line => {
    const points = chart.rows.flatMap((row, i): LinePoint[] => {
      const cell = row.cells[s];
      if (!cell) return [];
      const base = stacked ? (bases[i] ?? 0) : 0;
      bases[i] = base + partLength(cell.quantity);
      const provisional = row.provisional === true;
      return [{ day: middleDay(row), quantity: cell.quantity, base, stretch: stretches[i] ?? 0, provisional }];
    });
    return {
      name: series.name,
      ink: inks.seriesInk(s),
      shape: inks.shape(s),
      dash: inks.dash(s),
      muted: inks.isMutedSeries(s),
      points,
      stacked,
    };
  });
  const references = annotationsOf(chart.annotations ?? [], 'reference').map(({ quantity }) => quantity);
  const { rows: scaled } = scaledChart(chart, context);
  const quantities = [...scaled.flatMap((row) => row.cells.map((cell) => cell.quantity)), ...references];
  const axis = stacked
    ? axisOfValues([...bases, ...references.map(partLength)], chart)
    : chart.area
      ? axisOfValues(quantities.map(partLength), chart)
      : pointAxis(quantities, chart, chart.axis);
  return { lines, axis, days: extentOf(scaled.map(middleDay)), stacked };
}

/** Room for the tick labels of a value axis at the left. */
export function leftGutter(axis: AxisRange, unit: string, { type, locale }: PlanContext): number {
  const font = type.font(7);
  return Math.max(...tickLabels(axis, unit, locale).map(({ text }) => type.width(text, font))) + 6;
}

export function lastKnown({ points }: Line): LinePoint | undefined {
  return points.findLast(({ quantity }) => quantity.kind !== 'unknown');
}

/** The words at a line's end: its name and its last known value. */
export function endWords(line: Line, locale: Locale): { readonly name: string; readonly value: string } {
  const last = lastKnown(line);
  return { name: line.name, value: last ? shortLabel(last.quantity, locale) : '' };
}
