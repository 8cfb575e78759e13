import type { Chart } from '../core/chart.ts';
import type { ChartPlan } from './chart-plan.ts';
import { chartKind } from './kinds.ts';
import type { DrawOptions, RowRange } from './plan-context.ts';
import { createTypesetter } from './typesetter.ts';

/**
 * The Chart.js configuration and size of a chart for a column; the same for vectors and for pixels. `rows` limits it to
 * one part of a chart that continues on further pages.
 */
export function planChart(chart: Chart, options: DrawOptions, rows?: RowRange): ChartPlan {
  const { width, theme, language } = options;
  const context = { width, theme, language, type: createTypesetter(options) };
  return chartKind(chart).plan(chart, rows ? { ...context, rows } : context);
}
