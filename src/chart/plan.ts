import type { Chart } from '../core/chart.ts';
import { planBarChart } from './bar/bar-chart.ts';
import type { ChartPlan } from './chartjs.ts';
import type { DrawOptions } from './plan-context.ts';
import { planTimelineChart } from './timeline/timeline-chart.ts';
import { createTypesetter } from './typesetter.ts';

/** The Chart.js configuration and size of a chart for a column; the same for vectors and for pixels. */
export function planChart(chart: Chart, options: DrawOptions): ChartPlan {
  const { width, theme, language } = options;
  const context = { width, theme, language, type: createTypesetter(options) };
  switch (chart.kind) {
    case 'bar':
      return planBarChart(chart, context);
    case 'timeline':
      return planTimelineChart(chart, context);
    default: {
      const never: never = chart;
      return never;
    }
  }
}
