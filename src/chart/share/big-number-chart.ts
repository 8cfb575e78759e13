import type { BigNumberChart } from '../../core/chart.ts';
import { NOTHING_KNOWN } from '../../core/quantity.ts';
import type { ChartPlan } from '../chart-plan.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { sheetPlan } from '../sheet.ts';
import { drawStatement, layOutStatement } from './statement.ts';

/** One value in large type with its measure. */
export function planBigNumberChart(chart: BigNumberChart, context: PlanContext): ChartPlan {
  const { width } = context;
  const row = chart.rows[0];
  const statement = layOutStatement(row?.cells[0]?.quantity ?? NOTHING_KNOWN, row?.label ?? '', context);
  const paint: Painter = (canvas) => drawStatement(canvas, statement, 0, 0, context);
  return sheetPlan({ width, height: statement.height, paint });
}
