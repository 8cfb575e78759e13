import type { BarChart } from '../../core/chart.ts';
import { quantityExtent } from '../../core/quantity.ts';
import type { AxisRange } from '../axis.ts';
import { AXIS_HEIGHT, type ChartPlan, type Extent, HIDDEN_AXIS, plotPlan, valueAxis } from '../chart-plan.ts';
import { drawKey, layOutKey } from '../key.ts';
import { drawnInSeries, markKey, seriesKey } from '../marks/mark-key.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { partOf, partOfFrame } from '../rows/row-frame.ts';
import { layOutBars } from './bar-layout.ts';
import { barPainter } from './bar-painter.ts';

const KEY_GAP = 6;

/**
 * Horizontal bars as a Chart.js configuration: rows, axis and grid are Chart.js's own, the marks a painter's, because a
 * `<10%` must not become a bar of 10. The height follows the rows, the width is the column's.
 */
export function planBarChart(chart: BarChart, context: PlanContext): ChartPlan {
  const whole = layOutBars(chart, context);
  const layout = { ...whole, rows: partOf(whole.rows, context.rows), frame: partOfFrame(whole.frame, context.rows) };
  const { axis, frame, rows, barHeight } = layout;
  const named = rows[0]?.some((bar) => bar.series !== '') || chart.series.length === 1;
  const series = layOutKey(named ? [] : seriesKey(chart, context), context.theme.textSize, context);
  // The words beside single bars cover everything except an interval's level.
  const drawn = drawnInSeries(chart, context);
  const explained = chart.series.length > 1 ? drawn : drawn.filter((d) => d.quantity.kind === 'estimate');
  const marks = layOutKey(markKey(explained, context), 7, context);
  const single = chart.rows.length === 1 && chart.series.length === 1;
  const top = (single ? 1 : 0) + (series.height > 0 ? series.height + KEY_GAP : 0);
  const plot = rows.length * frame.rowHeight + AXIS_HEIGHT;
  const bottom = marks.height > 0 ? KEY_GAP + marks.height : 0;
  const paintBars = barPainter(layout, context);
  const paint: Painter = (canvas, at) => {
    drawKey(canvas, series, 0, 0, context);
    paintBars(canvas, at);
    drawKey(canvas, marks, 0, top + plot + KEY_GAP, context);
  };
  const plan = plotPlan({
    width: context.width,
    height: top + plot + bottom,
    padding: { left: layout.left, right: layout.right, top, bottom },
    type: 'bar',
    indexAxis: 'y',
    labels: rows.map((_, i) => String(i)),
    datasets: chart.series.map((_, s) => ({
      data: partOf(chart.rows, context.rows).map((row) => barExtent(row.cells[s], axis)),
      barThickness: barHeight,
    })),
    x: valueAxis(
      {
        ...{ range: axis, unit: chart.unit, side: 'bottom', size: AXIS_HEIGHT },
        length: context.width - layout.left - layout.right,
      },
      context,
    ),
    y: HIDDEN_AXIS,
    paint,
  });
  return { ...plan, rows: { above: top, height: frame.rowHeight, below: AXIS_HEIGHT + bottom } };
}

/** The span of a bar in Chart.js: from zero to a value, or between the two ends of an interval. */
export function barExtent(cell: BarChart['rows'][number]['cells'][number] | undefined, axis: AxisRange): Extent {
  const extent = cell && quantityExtent(cell.quantity, axis);
  if (!extent) return null;
  return extent[0] === extent[1] ? [Math.min(0, extent[0]), Math.max(0, extent[1])] : [extent[0], extent[1]];
}
