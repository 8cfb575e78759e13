import type { Chart } from '../core/chart.ts';
import { RecordingContext } from './canvas/recording-context.ts';
import type { ChartPlan } from './chart-plan.ts';
import { chartKind } from './kinds.ts';
import type { DrawOptions, PlanContext, RowRange } from './plan-context.ts';
import { createTypesetter } from './typesetter.ts';

/**
 * The Chart.js configuration and size of a chart for a column; the same for vectors and for pixels. `rows` limits it to
 * one part of a chart that continues on further pages.
 */
export function planChart(chart: Chart, options: DrawOptions, rows?: RowRange): ChartPlan {
  const context = planContext(options);
  return chartKind(chart).plan(chart, rows ? { ...context, rows } : context);
}

export function planContext(options: DrawOptions): PlanContext {
  const { width, theme, locale, shaper, budget } = options;
  return {
    width,
    theme,
    locale,
    type: createTypesetter(options),
    record: (draw) => {
      const canvas = new RecordingContext({ width, height: 0, shaper, locale, budget });
      draw(canvas);
      return { width, height: 0, ops: canvas.operations() };
    },
  };
}
