import type { Chart, OwnChart } from '../core/chart.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { type Drawing, type DrawOp, movedOps } from '../core/drawing.ts';
import { NoRoomError } from './canvas/unsupported.ts';
import type { ChartDiagnostic } from './chart-diagnostic.ts';
import type { ChartPlan } from './chart-plan.ts';
import { checkDrawing, lacksRoom } from './own/check-drawing.ts';
import { planOwnChart } from './own/own-chart.ts';
import { OWN_FITS } from './own/own-fit.ts';
import { planChart, planContext } from './plan.ts';
import type { DrawOptions } from './plan-context.ts';

export type RecordChart = typeof import('./chartjs.ts')['recordChart'];

/** A chart drawn for a column, with its plan, from which the pixels are made too. */
export interface RecordedChart {
  readonly plan: ChartPlan;
  readonly drawing: Drawing;
  readonly diagnostics: readonly ChartDiagnostic[];
}

/** Plans and records a chart. Throws any error of `recordChart`. */
export function recordPlanned(chart: Chart, options: DrawOptions, record: RecordChart): RecordedChart {
  if (chart.kind === 'chartjs') return recordFitted(chart, options, record);
  const plan = planChart(chart, options);
  const drawing = { width: options.width, height: plan.height, ops: recordParts(plan, options, record) };
  return { plan, drawing, diagnostics: plan.remarks ?? [] };
}

/** The operations of a plan and of those placed on it. */
export function recordParts(plan: ChartPlan, options: DrawOptions, record: RecordChart): readonly DrawOp[] {
  const placed = (plan.parts ?? []).flatMap(({ plan: part, x, y }) => movedOps(record(part, options), x, y));
  return [...record(plan, options), ...placed];
}

/** Uses the first of `OWN_FITS` in which all words fit, otherwise the first in which the fewest don't. */
function recordFitted(chart: OwnChart, options: DrawOptions, record: RecordChart): RecordedChart {
  const { width } = options;
  const context = planContext(options);
  let best: { readonly recorded: RecordedChart; readonly lacks: number } | undefined;
  let noRoom: NoRoomError | undefined;
  for (const fit of OWN_FITS) {
    try {
      const plan = planOwnChart(chart, context, fit);
      const drawing = { width, height: plan.height, ops: record(plan, options) };
      const diagnostics = [...(plan.remarks ?? []), ...checkDrawing(chart, drawing)];
      const recorded = { plan, drawing, diagnostics };
      const lacking = diagnostics.filter(lacksRoom);
      if (lacking.length === 0) return recorded;
      const lacks = hasErrors(lacking) ? 2 : 1;
      if (!best || lacks < best.lacks) best = { recorded, lacks };
    } catch (error) {
      if (!(error instanceof NoRoomError)) throw error;
      noRoom = error;
    }
  }
  if (best) return best.recorded;
  throw noRoom ?? new NoRoomError('the chart');
}
