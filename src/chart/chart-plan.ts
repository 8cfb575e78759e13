import type { ChartConfiguration, ChartType, Plugin } from 'chart.js';
import { formatColor } from '../core/color.ts';
import type { FontRequest } from '../core/shaping.ts';
import type { AxisRange } from './axis.ts';
import { formatCanvasFont } from './canvas/canvas-font.ts';
import type { ChartDiagnostic } from './chart-diagnostic.ts';
import type { PlanContext } from './plan-context.ts';
import { type Painter, painterPlugin } from './plot.ts';
import { tint } from './theme.ts';
import { thinned, tickLabels } from './tick-labels.ts';

/** A Chart.js configuration with the size, in pt, that it was computed for. */
export interface ChartPlan {
  readonly width: number;
  readonly height: number;
  readonly configuration: ChartConfiguration;
  /** Set if the chart can continue on further pages, between any two rows. */
  readonly rows?: PlannedRows;
  /** Remarks for the author about how the chart is drawn. */
  readonly remarks?: readonly ChartDiagnostic[];
  /** Plans that are drawn on top, at whole points: the panels of small multiples. */
  readonly parts?: readonly PlacedPlan[];
  /** An author's configuration may use legends, titles and fills, which our own kinds never do. */
  readonly ownPlugins?: boolean;
}

/** A plan with the place of its top left corner, pt. */
export interface PlacedPlan {
  readonly plan: ChartPlan;
  readonly x: number;
  readonly y: number;
}

/** Rows of equal height, pt, with a key above them, and their axis and a key below. */
export interface PlannedRows {
  readonly above: number;
  readonly height: number;
  readonly below: number;
  /** Set if they are rows of panels rather than those of the chart. */
  readonly panels?: PanelRows;
}

/** Small multiples in rows. */
export interface PanelRows {
  readonly rows: number;
  readonly perRow: number;
  readonly panels: number;
}

/** A span of values; `null` if nothing is known. */
export type Extent = [low: number, high: number] | null;

export interface Padding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type AxisOptions = NonNullable<NonNullable<ChartConfiguration['options']>['scales']>[string];

/** A plot whose axes Chart.js draws and whose marks a painter draws. */
export interface PlotPlan {
  readonly width: number;
  /** Rounded up to whole points: pixels can't be cut, and the PNG has the same geometry. */
  readonly height: number;
  /** From the drawing's edges to the plot and its axes. */
  readonly padding: Padding;
  readonly type: ChartType;
  /** Categories run down, or from left to right. */
  readonly indexAxis?: 'x' | 'y';
  readonly labels?: readonly string[];
  /** For bars: spans by series and category. */
  readonly datasets: readonly { readonly data: readonly unknown[]; readonly [option: string]: unknown }[];
  readonly x: AxisOptions;
  readonly y: AxisOptions;
  readonly paint: Painter;
  /** Draws below the grid: shades. */
  readonly paintBehind?: Painter;
}

/** Turns off Chart.js's own words around a plot, which the template sets. */
const NO_PLUGINS = {
  legend: { display: false },
  title: { display: false },
  subtitle: { display: false },
  tooltip: { enabled: false },
} as const;

/** The configuration of a plot that is drawn once, without animation or events, at one pixel per point. */
export function plotPlan(plan: PlotPlan): ChartPlan {
  const height = Math.ceil(plan.height - 1e-6);
  const { left, right, top, bottom } = plan.padding;
  const plugin: Plugin<ChartType> = painterPlugin('marks', plan.paint, plan.paintBehind);
  return {
    width: plan.width,
    height,
    configuration: {
      type: plan.type,
      data: {
        labels: [...(plan.labels ?? [])],
        datasets: plan.datasets.map((dataset) => ({ ...dataset, data: [...dataset.data] })) as never[],
      },
      options: {
        indexAxis: plan.indexAxis ?? 'x',
        animation: false,
        responsive: false,
        devicePixelRatio: 1,
        events: [],
        plugins: NO_PLUGINS,
        layout: { autoPadding: false, padding: { left, right, top, bottom: bottom + height - plan.height } },
        scales: { x: plan.x, y: plan.y },
      },
      plugins: [plugin],
    },
  };
}

/** An axis that takes no room and draws nothing. */
export const HIDDEN_AXIS: AxisOptions = { display: false };

/** A hidden axis of positions in pt, for charts with their own layout. */
export function sheetAxis(length: number, reverse: boolean): AxisOptions {
  return { type: 'linear', display: false, min: 0, max: length, reverse };
}

export const AXIS_HEIGHT = 13;
export const TICK_LENGTH = 3;

export interface ValueAxis {
  readonly range: AxisRange;
  readonly unit: string;
  readonly side: 'bottom' | 'left';
  /** Room for the tick labels: the axis' height at the bottom, its width at the left. */
  readonly size: number;
  /** Of the axis, pt, where it is known: its labels are thinned to have room. */
  readonly length?: number;
  /** Tick marks alone, without a grid. */
  readonly ticksOnly?: boolean;
}

/** A value axis with few ticks and a light grid. */
export function valueAxis(axis: ValueAxis, { theme, locale, type }: PlanContext): AxisOptions {
  const { ticksOnly = false } = axis;
  const font = type.font(7);
  const { range } = axis;
  const all = tickLabels(range, axis.unit, locale);
  const ticks = axis.length === undefined ? all : thinned(all, range, axis.length, (text) => type.width(text, font));
  const bottom = axis.side === 'bottom';
  return {
    type: range.log ? 'logarithmic' : 'linear',
    position: axis.side,
    min: range.min,
    max: range.max,
    afterBuildTicks: (scale: { ticks: object[] }) => {
      scale.ticks = ticks.map(({ value }) => ({ value }));
    },
    border: { display: false },
    grid: {
      color: formatColor(theme.grid),
      tickColor: formatColor(tint(theme.muted, 0.6)),
      lineWidth: 0.5,
      drawOnChartArea: !ticksOnly,
      drawTicks: ticksOnly,
      tickLength: TICK_LENGTH,
    },
    ticks: {
      color: formatColor(theme.muted),
      font: { family: formatFamilies(font), size: font.size, lineHeight: 1.2 },
      align: bottom ? 'inner' : 'center',
      padding: (ticksOnly ? 1 : 1 + TICK_LENGTH) + (bottom ? 0 : 1),
      maxRotation: 0,
      autoSkip: false,
      callback: (_: unknown, index: number) => ticks[index]?.text ?? '',
    },
    afterFit: (scale: FittedScale) => {
      if (!bottom) {
        scale.width = axis.size;
        return;
      }
      scale.height = axis.size;
      // Chart.js reserves room for labels that stick out; these don't.
      scale.paddingLeft = 0;
      scale.paddingRight = 0;
    },
  } as AxisOptions;
}

type FittedScale = { width: number; height: number; paddingLeft: number; paddingRight: number };

/** The families of a request in the form that Chart.js expects. */
export function formatFamilies(font: FontRequest): string {
  return formatCanvasFont(font).replace(/^.*?px /, '');
}
