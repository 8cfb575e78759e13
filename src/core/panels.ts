/** Small multiples: charts of one kind beside each other, on the same scales. */

import type { GridChart } from './chart.ts';

/** One of small multiples: the rows that belong to it, as a chart of its own. */
export interface ChartPanel<C extends GridChart> {
  readonly name: string;
  readonly chart: C;
}

/** The kinds whose scales several panels can share. */
export const PANEL_KINDS = [
  'bar',
  'lollipop',
  'stacked-bar',
  'likert',
  'dot-range',
  'dumbbell',
  'slope',
  'line',
  'waffle',
  'scatter',
  'histogram',
  'pyramid',
  'map',
  'tile-map',
] as const satisfies readonly GridChart['kind'][];

/** The panels of a chart in order; none for a chart without panels. */
export function panelsOf<C extends GridChart>(chart: C): readonly ChartPanel<C>[] {
  return (chart.panelNames ?? []).map((name, panel) => ({ name, chart: panelChart(chart, panel) }));
}

function panelChart<C extends GridChart>(chart: C, panel: number): C {
  const indices = chart.rows.flatMap((row, i) => (row.panel === panel ? [i] : []));
  const { highlight, panelNames: _, ...rest } = chart;
  const rows = indices.flatMap((i) => chart.rows[i] ?? []);
  const highlighted = highlight && {
    rows: indices.flatMap((i, n) => (highlight.rows.includes(i) ? [n] : [])),
    series: highlight.series,
  };
  // TypeScript can't relate the rows of a union of charts to each member.
  return { ...rest, rows, ...(highlighted && { highlight: highlighted }) } as unknown as C;
}
