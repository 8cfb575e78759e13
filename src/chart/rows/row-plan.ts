import type { AddedMarks } from '../annotations/added.ts';
import type { Uprights } from '../annotations/uprights.ts';
import type { AxisRange } from '../axis.ts';
import { AXIS_HEIGHT, type ChartPlan, HIDDEN_AXIS, type PlotPlan, plotPlan, valueAxis } from '../chart-plan.ts';
import { drawKey, KEY_GAP, layOutKey } from '../key.ts';
import type { KeyEntry } from '../key-entry.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter } from '../plot.ts';

/** Rows of marks above an axis of values, and a key below it. Lengths in pt. */
export interface RowPlot {
  readonly width: number;
  /** From the drawing's edges to the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly rowHeight: number;
  readonly axis: AxisRange;
  readonly unit: string;
  readonly labels: readonly string[];
  readonly datasets: PlotPlan['datasets'];
  readonly paint: Painter;
  readonly uprights: Uprights;
  readonly added: AddedMarks;
  /** The entries of the key below the axis. */
  readonly keyed: readonly KeyEntry[];
}

/** The plan of a chart of rows, which can be split between any two of them; its key is as wide as `context`. */
export function rowPlan(plot: RowPlot, context: PlanContext): ChartPlan {
  const { width, left, right, top, rowHeight, axis, unit, labels, datasets, paint, uprights, added } = plot;
  const key = layOutKey(plot.keyed, 7, context);
  const height = labels.length * rowHeight;
  const below = AXIS_HEIGHT + (key.height > 0 ? KEY_GAP + key.height : 0);
  const length = width - left - right;
  const plan = plotPlan({
    width,
    height: top + height + below,
    padding: { left, right, top, bottom: below - AXIS_HEIGHT },
    type: 'bar',
    indexAxis: 'y',
    labels,
    datasets,
    x: valueAxis({ range: axis, unit, side: 'bottom', size: AXIS_HEIGHT, length }, context),
    y: HIDDEN_AXIS,
    paintBehind: (canvas, { x, area }) => uprights.drawShades(canvas, { x, ...area }),
    paint: (canvas, drawn) => {
      paint(canvas, drawn);
      added.paint(canvas, drawn);
      drawKey(canvas, key, 0, top + height + AXIS_HEIGHT + KEY_GAP, context);
    },
  });
  return { ...plan, rows: { above: top, height: rowHeight, below } };
}
