import type { Chart } from '../core/chart.ts';
import type { Locale } from '../languages/locale.ts';
import type { ChartPlan } from './chart-plan.ts';
import type { PlanContext } from './plan-context.ts';
import type { ChartTable } from './words/chart-table.ts';

/** How to draw a kind of chart, and how to describe it in words. */
export interface ChartKind<C extends Chart> {
  /** The Chart.js configuration and size for a column; the same for vectors and for pixels. */
  readonly plan: (chart: C, context: PlanContext) => ChartPlan;
  /** Its data in words, for the alternative text: sentences that follow kind and finding. */
  readonly describe: (chart: C, locale: Locale) => readonly string[];
  readonly table: (chart: C, locale: Locale) => ChartTable;
}
