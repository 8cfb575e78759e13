import type { BigNumberChart } from '../../core/chart.ts';
import { NOTHING_KNOWN } from '../../core/quantity.ts';
import { type ChartPlan, plotPlan, sheetAxis } from '../chart-plan.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawStatement, layOutStatement } from './statement.ts';

/** One value in large type with its measure. */
export function planBigNumberChart(chart: BigNumberChart, context: PlanContext): ChartPlan {
  const { width } = context;
  const row = chart.rows[0];
  const statement = layOutStatement(row?.cells[0]?.quantity ?? NOTHING_KNOWN, row?.label ?? '', context);
  return plotPlan({
    width,
    height: statement.height,
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
    type: 'line',
    datasets: [{ data: [] }],
    x: sheetAxis(width, false),
    y: sheetAxis(Math.ceil(statement.height), true),
    paint: (canvas) => drawStatement(canvas, statement, 0, 0, context),
  });
}
