import type { Chart, OwnConfiguration } from '../../core/chart.ts';
import { printedBy } from './own-chart.ts';

/** How many rows or events, series and values a chart has. */
export function countsOf(chart: Chart): readonly number[] {
  if (chart.kind === 'timeline') return [chart.events.length];
  if (chart.kind === 'flow') return [chart.boxes.length, chart.stages.length];
  if (chart.kind === 'chartjs') return countsOfPrinted(chart.configuration);
  if (!('rows' in chart)) return [];
  return [chart.rows.length, chart.series.length, chart.rows.reduce((sum, { cells }) => sum + cells.length, 0)];
}

/** The numbers of categories, series and values of a Chart.js configuration. */
function countsOfPrinted(configuration: OwnConfiguration | undefined): readonly number[] {
  const printed = configuration ? printedBy(configuration, '') : [];
  const values = printed.filter(({ part }) => part === 'value');
  const series = new Set(values.map(({ src }) => src.replace(/\[\d+\]$/, '')));
  return [printed.filter(({ part }) => part === 'category').length, series.size, values.length];
}
