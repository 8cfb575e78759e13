/** Charts in the brief's terms: their content, not how they are drawn. Most kinds draw one grid of values, by category and series. */

import type { Annotation, SeriesBreak } from './annotation.ts';
import type { ChartCommon, Grid } from './chart-parts.ts';
import type { StatedDate } from './date.ts';
import type { Traced } from './evidence.ts';
import type { MapChart, TileMapChart } from './map-charts.ts';
import type { HistogramChart, PyramidChart, ScatterChart } from './plot-charts.ts';
import type { RichText, Sourced } from './rich-text.ts';
import type { HeatTableChart, RankedTableChart, SankeyChart, TreemapChart } from './table-charts.ts';

export type { ChartWords, Grid, GridCell, GridRow, Series, Survey } from './chart-parts.ts';
export type { ClassScale, MapChart, MapRow, TileMapChart, TileRow } from './map-charts.ts';
export type {
  HistogramChart,
  HistogramRow,
  PyramidChart,
  ScatterAxis,
  ScatterChart,
  ScatterMeasure,
  ScatterRow,
} from './plot-charts.ts';
export type {
  HeatTableChart,
  RankedTableChart,
  SankeyChart,
  SankeyNode,
  SankeyRow,
  TreemapChart,
  TreemapRow,
} from './table-charts.ts';

export type Chart = GridChart | TimelineChart | FlowChart | OwnChart;

/** The kinds that draw values by category and series. */
export type GridChart =
  | BarChart
  | StackedBarChart
  | LikertChart
  | DotRangeChart
  | SlopeChart
  | LineChart
  | WaffleChart
  | BigNumberChart
  | LollipopChart
  | DumbbellChart
  | ScatterChart
  | HistogramChart
  | PyramidChart
  | HeatTableChart
  | RankedTableChart
  | TreemapChart
  | SankeyChart
  | MapChart
  | TileMapChart;

export type ChartKindName = Chart['kind'];

/** The chart of a kind. */
export type ChartOf<K extends ChartKindName> = Extract<Chart, { readonly kind: K }>;

/** Bars from zero; several series are side by side, or each in a panel of its own. */
export interface BarChart extends ChartCommon, Grid {
  readonly kind: 'bar';
  readonly direction: Direction;
  readonly panels: boolean;
}

export type Direction = 'horizontal' | 'vertical';

/** The series of a category end to end: parts of a sum. */
export interface StackedBarChart extends ChartCommon, Grid {
  readonly kind: 'stacked-bar';
}

/** Answers from disagreement to agreement, about a middle line; series by their indices, in the order of the scale. */
export interface LikertChart extends ChartCommon, Grid {
  readonly kind: 'likert';
  readonly negative: readonly number[];
  readonly neutral: number | undefined;
  readonly positive: readonly number[];
  /** Answers outside the scale: don't know, no answer. */
  readonly apart: readonly number[];
  /** Half on each side of the middle line, or beside the scale. */
  readonly neutralPlace: 'split' | 'aside';
}

/** A line for each category with a dot for each series: how far apart they are. */
export interface DotRangeChart extends ChartCommon, Grid {
  readonly kind: 'dot-range';
  readonly axis?: ValueAxisOptions;
}

/** Lines from zero with a point at the end: bars with less ink. */
export interface LollipopChart extends ChartCommon, Grid {
  readonly kind: 'lollipop';
}

/** How far, and in which direction, each category moved from the first series to the second. */
export interface DumbbellChart extends ChartCommon, Grid {
  readonly kind: 'dumbbell';
}

/** A line for each category from the first series to the last: how each changed. */
export interface SlopeChart extends ChartCommon, Grid {
  readonly kind: 'slope';
}

/** A line for each series over the dates of the rows, with bands where the values are intervals. */
export interface LineChart extends ChartCommon, Grid {
  readonly kind: 'line';
  /** Filled down to zero, one series on top of the other. */
  readonly area: boolean;
  readonly panels: boolean;
  readonly axis: ValueAxisOptions;
  /** In order of time; a line isn't drawn across them. */
  readonly breaks?: readonly SeriesBreak[];
}

/** The author's choices for an axis of positions (never of lengths, which start at zero). */
export interface ValueAxisOptions {
  /** Where it starts and ends; undefined to fit the values. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly scale?: 'linear' | 'log';
  /** Why the axis of a share isn't whole; printed at the axis. */
  readonly why?: string;
  /** The value of an index' base, such as 100: a line to read the others from. */
  readonly baseline?: number;
}

/** One share as a number of squares out of a hundred. */
export interface WaffleChart extends ChartCommon, Grid {
  readonly kind: 'waffle';
}

/** One value, large. */
export interface BigNumberChart extends ChartCommon, Grid {
  readonly kind: 'big-number';
}

export interface TimelineChart extends ChartCommon {
  readonly kind: 'timeline';
  readonly events: readonly TimelineEvent[];
  /** Dates, periods, and notes at events; the rows of notes are indices of events. */
  readonly annotations?: readonly Annotation[];
}

export interface TimelineEvent extends Sourced, Traced {
  readonly date: StatedDate;
  /** A few words for the drawing. */
  readonly label: string;
  /** Each strand (an actor, a front) has a lane of its own. */
  readonly strand: string | undefined;
  /** A sentence for the table. */
  readonly text: RichText;
}

/** Boxes by stage with arrows between them: how one thing leads to another (a theory of change). */
export interface FlowChart extends ChartCommon {
  readonly kind: 'flow';
  /** In order. */
  readonly stages: readonly string[];
  readonly boxes: readonly FlowBox[];
}

export interface FlowBox extends Sourced, Traced {
  /** Unique in its chart. */
  readonly id: string;
  /** An index of the chart's stages. */
  readonly stage: number;
  readonly text: string;
  /** The ids of the boxes that arrows lead to. */
  readonly to: readonly string[];
}

/** A Chart.js configuration of the author's own. */
export interface OwnChart extends ChartCommon, Traced {
  readonly kind: 'chartjs';
  /** Plain data, or with functions if it comes from a module. Undefined where there is nothing to draw. */
  readonly configuration: OwnConfiguration | undefined;
  /** A JavaScript file that returns the configuration; it runs only with the user's permission. */
  readonly module: ChartModule | undefined;
  /** Height of the drawing, pt; three fifths of the width by default. */
  readonly height: number | undefined;
  /** Why two value axes are needed, printed below the chart. */
  readonly dualAxis: RichText | undefined;
}

export type OwnConfiguration = Readonly<Record<string, unknown>>;

export interface ChartModule {
  readonly path: string;
  readonly code: string;
}

/** A longer table of a chart's data would fill dozens of pages and is not printed. */
export const LONGEST_DATA_TABLE = 1000;

function tracedParts(chart: Chart): readonly Traced[] {
  if ('rows' in chart) {
    const breaks = chart.kind === 'line' ? (chart.breaks ?? []) : [];
    return [...chart.rows, ...annotationsIn(chart), ...breaks];
  }
  if (chart.kind === 'timeline') return [...chart.events, ...annotationsIn(chart)];
  return chart.kind === 'flow' ? chart.boxes : [chart];
}

/** The annotations of a chart; none in kinds without an axis. */
export function annotationsIn(chart: Chart): readonly Annotation[] {
  return ('annotations' in chart ? chart.annotations : undefined) ?? [];
}

/** The ids of the claims that support a chart's data. */
export function chartClaims(chart: Chart): readonly string[] {
  return tracedParts(chart).flatMap(({ claims = [] }) => claims);
}

/** The texts that only some kinds of chart print; they may contain note marks. */
export function chartTexts(chart: Chart): readonly RichText[] {
  if (chart.kind === 'timeline') return chart.events.map((event) => event.text);
  return chart.kind === 'chartjs' && chart.dualAxis ? [chart.dualAxis] : [];
}
