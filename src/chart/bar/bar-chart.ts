import { annotationsOf } from '../../core/annotation.ts';
import { quantityExtent } from '../../core/quantity.ts';
import { type AddedMarks, NOTHING_ADDED, placeAdded, plainPlot } from '../annotations/added.ts';
import { type Brackets, drawRowBrackets, layOutRowBrackets } from '../annotations/brackets.ts';
import type { AnchoredNote } from '../annotations/notes.ts';
import { valueUprights } from '../annotations/uprights.ts';
import { type AxisRange, axisShare } from '../axis.ts';
import type { ChartPlan, Extent } from '../chart-plan.ts';
import { drawKey, KEY_GAP, layOutKey } from '../key.ts';
import { drawnInSeries, markKey, seriesKey } from '../marks/mark-key.ts';
import { provisionalKey } from '../marks/provisional.ts';
import { outerEnd } from '../marks/quantity-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter, Plot } from '../plot.ts';
import { partOf, partOfFrame } from '../rows/row-frame.ts';
import { rowPlan } from '../rows/row-plan.ts';
import { type BarLayout, type LengthChart, layOutBars } from './bar-layout.ts';
import { barPainter } from './bar-painter.ts';

/**
 * Horizontal bars as a Chart.js configuration: rows, axis and grid are Chart.js's own, the marks a painter's, because a
 * `<10%` must not become a bar of 10. The height follows the rows, the width is the column's.
 */
export function planBarChart(chart: LengthChart, whole: PlanContext): ChartPlan {
  const brackets = layOutRowBrackets(chart, whole.rows, whole);
  const context = { ...whole, width: whole.width - brackets.size };
  const all = layOutBars(chart, context);
  const layout = { ...all, rows: partOf(all.rows, context.rows), frame: partOfFrame(all.frame, context.rows) };
  const { axis, frame, rows, barHeight } = layout;
  const named = rows[0]?.some((bar) => bar.series !== '') || chart.series.length === 1;
  const series = layOutKey(named ? [] : seriesKey(chart, context), context.theme.textSize, whole);
  const single = chart.rows.length === 1 && chart.series.length === 1;
  const plotWidth = context.width - layout.left - layout.right;
  const xOf = (value: number): number => layout.left + axisShare(axis, value) * plotWidth;
  const uprights = valueUprights(chart.annotations ?? [], axis, xOf, whole);
  const top = (single ? 1 : 0) + (series.height > 0 ? series.height + KEY_GAP : 0) + uprights.height;
  const height = rows.length * frame.rowHeight;
  const area = { left: layout.left, right: layout.left + plotWidth, top, bottom: top + height };
  const paintBars = barPainter(layout, context);
  const plain: Painter = (canvas, plot) => {
    drawKey(canvas, series, 0, 0, whole);
    paintBars(canvas, plot);
    drawBrackets(canvas, brackets, layout, plot.area.top, context);
  };
  const added = addTo(chart, layout, { plain, uprights, area }, whole);
  // The words beside single bars cover everything except an interval's level.
  const drawn = drawnInSeries(chart, context);
  const explained = chart.series.length > 1 ? drawn : drawn.filter((d) => d.quantity.kind === 'estimate');
  const entries = [...markKey(explained, context), ...provisionalKey(chart, 'bar', context)];
  return rowPlan(
    {
      width: whole.width,
      left: layout.left,
      right: layout.right + brackets.size,
      top,
      rowHeight: frame.rowHeight,
      axis,
      unit: chart.unit,
      labels: rows.map((_, i) => String(i)),
      datasets: chart.series.map((_, s) => ({
        data: partOf(chart.rows, context.rows).map((row) => barExtent(row.cells[s], axis)),
        barThickness: barHeight,
      })),
      paint: plain,
      ...{ uprights, added },
      keyed: [...entries, ...uprights.keyed, ...brackets.keyed, ...added.keyed],
    },
    whole,
  );
}

/** The middle of a bar, below the plot's top, pt. */
function middleOf({ frame, barPitch, barHeight }: BarLayout, row: number, series: number): number {
  return row * frame.rowHeight + frame.markTop + series * barPitch + barHeight / 2;
}

function drawBrackets(
  canvas: Parameters<Painter>[0],
  brackets: Brackets,
  layout: BarLayout,
  top: number,
  context: PlanContext,
): void {
  const first = context.rows?.from ?? 0;
  drawRowBrackets(
    canvas,
    brackets,
    context.width,
    ({ row, series }) => top + middleOf(layout, row - first, series),
    context,
  );
}

interface PlainBars {
  readonly plain: Painter;
  readonly uprights: ReturnType<typeof valueUprights>;
  readonly area: Plot['area'];
}

function addTo(chart: LengthChart, layout: BarLayout, bars: PlainBars, context: PlanContext): AddedMarks {
  const { annotations = [] } = chart;
  if (annotations.length === 0) return NOTHING_ADDED;
  const { axis } = layout;
  const plot = plainPlot(
    bars.area,
    (value) => axisShare(axis, value),
    () => 0,
  );
  const { from, to } = context.rows ?? { from: 0, to: chart.rows.length };
  const notes = annotationsOf(annotations, 'note').flatMap(({ label, at: { row, series } }): AnchoredNote[] => {
    const quantity = chart.rows[row]?.cells[series]?.quantity;
    const end = quantity && row >= from && row < to ? outerEnd(quantity, axis.max) : undefined;
    if (end === undefined) return [];
    const y = bars.area.top + middleOf(layout, row - from, series);
    return [{ label, x: plot.x(end) - Math.sign(end) * 1.5, y }];
  });
  return placeAdded(
    {
      plot,
      paint: bars.plain,
      paintLines: (canvas, { x, area }, texts) => bars.uprights.drawLines(canvas, { x, ...area }, texts),
      notes,
      room: {
        x: bars.area.left,
        y: bars.area.top,
        width: context.width - bars.area.left,
        height: bars.area.bottom - bars.area.top,
      },
    },
    context,
  );
}

/** The span of a bar in Chart.js: from zero to a value, or between the two ends of an interval. */
export function barExtent(cell: LengthChart['rows'][number]['cells'][number] | undefined, axis: AxisRange): Extent {
  const extent = cell && quantityExtent(cell.quantity, axis);
  if (!extent) return null;
  return extent[0] === extent[1] ? [Math.min(0, extent[0]), Math.max(0, extent[1])] : [extent[0], extent[1]];
}
