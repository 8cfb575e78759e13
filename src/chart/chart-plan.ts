import type { ChartConfiguration, Plugin } from 'chart.js';

/** Rows of [from, to], or floating bars in lanes. */
type BarData = ([number, number] | null)[] | { readonly x: string; readonly y: [number, number] }[];
export type BarConfiguration = ChartConfiguration<'bar', BarData, string>;
export type BarPlugin = Plugin<'bar'>;

/** A Chart.js configuration with the size, in pt, that it was worked out for. */
export interface ChartPlan {
  readonly width: number;
  readonly height: number;
  readonly configuration: BarConfiguration;
}

/** Chart.js's own words around a plot: the template sets those. */
export const NO_PLUGINS = {
  legend: { display: false },
  title: { display: false },
  subtitle: { display: false },
  tooltip: { enabled: false },
} as const;
