import type { Chart } from '../core/chart.ts';
import type { ChartPlan } from './chart-plan.ts';
import { chartKind } from './kinds.ts';
import type { DrawOptions } from './plan-context.ts';
import { createTypesetter } from './typesetter.ts';

/** The Chart.js configuration and size of a chart for a column; the same for vectors and for pixels. */
export function planChart(chart: Chart, options: DrawOptions): ChartPlan {
  const { width, theme, language } = options;
  return chartKind(chart).plan(chart, { width, theme, language, type: createTypesetter(options) });
}
