/** A table of all kinds of chart: how to draw each, and how to describe it in words. */

import type { Chart, ChartKindName, ChartOf, GridChart } from '../core/chart.ts';
import type { Locale } from '../languages/locale.ts';
import { english } from '../languages/locale-for.ts';
import { planTreemap } from './areas/treemap-chart.ts';
import { planBarChart } from './bar/bar-chart.ts';
import type { ChartKind } from './chart-kind.ts';
import { planColumnChart } from './columns/column-chart.ts';
import { planHistogram } from './distribution/histogram-chart.ts';
import { planPyramid } from './distribution/pyramid-chart.ts';
import { planDotRangeChart } from './dots/dot-range-chart.ts';
import { planFlowChart } from './flow/flow-chart.ts';
import { planLineChart } from './lines/line-chart.ts';
import { planSlopeChart } from './lines/slope-chart.ts';
import { planMap } from './maps/map-chart.ts';
import { planTileMap } from './maps/tile-map-chart.ts';
import { planOwnChart } from './own/own-chart.ts';
import { describeOwnChart, ownTable } from './own/own-data.ts';
import { inPanels } from './panels/in-panels.ts';
import { planPanels } from './panels/panel-chart.ts';
import { planScatterChart } from './points/scatter-chart.ts';
import { planSankey } from './sankey/sankey-chart.ts';
import { planLikertChart } from './segments/likert-chart.ts';
import { planStackedBarChart } from './segments/stacked-bar-chart.ts';
import { planBigNumberChart } from './share/big-number-chart.ts';
import { planWaffleChart } from './share/waffle-chart.ts';
import { planHeatTable } from './tables/heat-table.ts';
import { planRankedTable } from './tables/ranked-table.ts';
import { planTimelineChart } from './timeline/timeline-chart.ts';
import { type ChartTable, gridTable, timelineTable } from './words/chart-table.ts';
import { describeFlow, flowTable } from './words/describe-flow.ts';
import { describeGrid } from './words/describe-grid.ts';
import { describeMap, mapTable } from './words/describe-map.ts';
import { describeScatter, scatterTable } from './words/describe-scatter.ts';
import { describeTimeline } from './words/describe-timeline.ts';

const grid = { describe: describeGrid, table: gridTable } as const;

const KINDS: { readonly [K in ChartKindName]: ChartKind<ChartOf<K>> } = {
  bar: {
    ...grid,
    plan(chart, context) {
      if (chart.panels) return planPanels(chart, context);
      const columns = chart.direction === 'vertical' ? planColumnChart(chart, context) : undefined;
      return columns ?? planBarChart(chart, context);
    },
  },
  'stacked-bar': { ...grid, plan: planStackedBarChart },
  likert: { ...grid, plan: planLikertChart },
  'dot-range': { ...grid, plan: planDotRangeChart },
  lollipop: { ...grid, plan: planBarChart },
  dumbbell: { ...grid, plan: planDotRangeChart },
  slope: { ...grid, plan: planSlopeChart },
  line: { ...grid, plan: (chart, context) => (chart.panels ? planPanels : planLineChart)(chart, context) },
  waffle: { ...grid, plan: planWaffleChart },
  'big-number': { ...grid, plan: planBigNumberChart },
  scatter: { plan: planScatterChart, describe: describeScatter, table: scatterTable },
  histogram: { ...grid, plan: planHistogram },
  pyramid: { ...grid, plan: planPyramid },
  'heat-table': { ...grid, plan: planHeatTable },
  'ranked-table': { ...grid, plan: planRankedTable },
  treemap: { ...grid, plan: planTreemap },
  sankey: { ...grid, plan: planSankey },
  map: { plan: planMap, describe: describeMap, table: mapTable },
  'tile-map': { plan: planTileMap, describe: describeMap, table: mapTable },
  timeline: { plan: planTimelineChart, describe: describeTimeline, table: timelineTable },
  flow: { plan: planFlowChart, describe: describeFlow, table: flowTable },
  chartjs: { plan: planOwnChart, describe: describeOwnChart, table: ownTable },
};

/** The row of a chart's kind. */
export function chartKind<C extends Chart>(chart: C): ChartKind<C> {
  // The row of a chart's kind accepts that chart, but TypeScript can't relate the kind of a chart to its row.
  const kind = KINDS[chart.kind] as unknown as ChartKind<C>;
  const hasPanels = 'panelNames' in chart && chart.panelNames !== undefined;
  // Only charts of a grid have panels.
  return hasPanels ? (inPanels(kind as unknown as ChartKind<GridChart>) as unknown as ChartKind<C>) : kind;
}

/** A chart's data as a table, in drawing order, as a text alternative to the picture. */
export function chartTable(chart: Chart, locale: Locale = english()): ChartTable {
  return chartKind(chart).table(chart, locale);
}
