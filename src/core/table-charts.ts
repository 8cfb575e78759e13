/** Charts in the form of tables. */

import type { ChartCommon, Grid, GridRow } from './chart-parts.ts';
import type { ClassScale } from './map-charts.ts';

/** A table of values on the colours of their classes. */
export interface HeatTableChart extends ChartCommon, Grid {
  readonly kind: 'heat-table';
  readonly scale: ClassScale;
}

/** Rows by rank, with bars and, for three series or more, sparklines. */
export interface RankedTableChart extends ChartCommon, Grid {
  readonly kind: 'ranked-table';
}

/** Tiles whose areas are parts of a whole, together for each group. */
export interface TreemapChart extends ChartCommon, Grid {
  readonly kind: 'treemap';
  /** The names of the groups; empty without any. */
  readonly groups: readonly string[];
  readonly rows: readonly TreemapRow[];
}

export interface TreemapRow extends GridRow {
  /** An index of the chart's groups. */
  readonly group: number | undefined;
}

/** Amounts that flow from one stage to the next, as bands whose widths are in proportion. */
export interface SankeyChart extends ChartCommon, Grid {
  readonly kind: 'sankey';
  /** The names of two or three stages; empty if they have none. */
  readonly stages: readonly string[];
  readonly nodes: readonly SankeyNode[];
  readonly rows: readonly SankeyRow[];
}

export interface SankeyNode {
  readonly name: string;
  /** From 0. */
  readonly stage: number;
}

export interface SankeyRow extends GridRow {
  /** Indices of the chart's nodes. */
  readonly from: number;
  readonly to: number;
}
