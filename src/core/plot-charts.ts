/** Charts of points in a plane and of distributions. */

import type { ChartCommon, Grid, GridRow } from './chart-parts.ts';

/** Points by two values, or bubbles by three: the series are x, y and, for bubbles, the size. */
export interface ScatterChart extends ChartCommon, Grid {
  readonly kind: 'scatter';
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** The meaning of the bubbles' areas; undefined for points of one size. */
  readonly size: ScatterMeasure | undefined;
  /** The names of the groups that colour and shape distinguish; empty without groups. */
  readonly groups: readonly string[];
  readonly rows: readonly ScatterRow[];
}

export interface ScatterMeasure {
  readonly title: string;
  /** '' for bare numbers. */
  readonly unit: string;
}

export interface ScatterAxis extends ScatterMeasure {
  readonly scale: 'linear' | 'log';
  /** Where the axis starts and ends; undefined to fit the values. */
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface ScatterRow extends GridRow {
  /** An index of the chart's groups. */
  readonly group: number | undefined;
  /** True if the point is to be labelled. */
  readonly named: boolean;
}

/** How often values fall into classes: areas are in proportion to the numbers, also of classes of unequal width. */
export interface HistogramChart extends ChartCommon, Grid {
  readonly kind: 'histogram';
  /** What the classes are of. */
  readonly of: ScatterMeasure;
  readonly rows: readonly HistogramRow[];
}

/** A class: from its start up to, but not including, its end. */
export interface HistogramRow extends GridRow {
  readonly from: number;
  readonly to: number;
}

/** Two series back to back, the first row at the bottom: a population by age and sex. */
export interface PyramidChart extends ChartCommon, Grid {
  readonly kind: 'pyramid';
}
