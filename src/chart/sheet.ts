import type { ChartDiagnostic } from './chart-diagnostic.ts';
import { type ChartPlan, plotPlan, sheetAxis } from './chart-plan.ts';
import type { Painter } from './plot.ts';

/** A chart with its own layout, drawn by a painter alone. Lengths in pt. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly paint: Painter;
  readonly remarks?: readonly ChartDiagnostic[];
}

/** The plan of a sheet: Chart.js has no axis to draw. */
export function sheetPlan({ width, height, paint, remarks }: Sheet): ChartPlan {
  const plan = plotPlan({
    ...{ width, height, paint },
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
    type: 'line',
    datasets: [{ data: [] }],
    x: sheetAxis(width, false),
    y: sheetAxis(Math.ceil(height), true),
  });
  return remarks && remarks.length > 0 ? { ...plan, remarks } : plan;
}
