import type { Chart } from '../../core/chart.ts';

/** How many rows or events, series and values a chart has. */
export function countsOf(chart: Chart): readonly number[] {
  if (chart.kind === 'timeline') return [chart.events.length];
  if (chart.kind === 'flow') return [chart.boxes.length, chart.stages.length];
  if (!('rows' in chart)) return [];
  return [chart.rows.length, chart.series.length, chart.rows.reduce((sum, { cells }) => sum + cells.length, 0)];
}
