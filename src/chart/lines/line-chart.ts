import type { LineChart } from '../../core/chart.ts';
import { drawUnit, unitRoom } from '../axis-unit.ts';
import type { ChartDiagnostic } from '../chart-diagnostic.ts';
import { AXIS_HEIGHT, type ChartPlan, plotPlan, valueAxis } from '../chart-plan.ts';
import { drawKey, layOutKey } from '../key.ts';
import { drawnInSeries, markKey } from '../marks/mark-key.ts';
import { pointValue } from '../marks/point-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { drawLine } from '../typesetter.ts';
import { drawEndLabels, lastPlace, layOutEndLabels } from './end-labels.ts';
import { drawGaps, layOutGaps } from './line-gaps.ts';
import { type Line, leftGutter, linesOf } from './line-layout.ts';
import { drawArea, drawBand, drawSeries, isBanded } from './line-painter.ts';
import { simplified } from './simplify.ts';
import { dayTicks, timeAxis } from './time-axis.ts';

const KEY_GAP = 6;

/** Lines over time, each named at its end with its last value. */
export function planLineChart(chart: LineChart, context: PlanContext): ChartPlan {
  const { width, theme } = context;
  const { lines: whole, axis, days, stacked } = linesOf(chart, context);
  const left = leftGutter(axis, chart.unit, context);
  const leastHeight = Math.max(96, Math.min(190, width * 0.5));
  const heightOf = (line: Line, height: number): number => {
    const value = lastPlace(line, axis)?.value ?? axis.min;
    return (1 - (value - axis.min) / (axis.max - axis.min)) * height;
  };
  const ends = layOutEndLabels(whole, leastHeight, heightOf, context);
  const right = ends.width;
  const inset = 5;
  const plotWidth = width - left - right - inset;
  const perDay = plotWidth / Math.max(1, days.max - days.min);
  const lines = whole.map((line) => simplified(line, perDay));
  const ticks = dayTicks(chart.rows, plotWidth, context);
  const form = lines.some(isBanded) ? 'band' : 'point';
  const gaps = layOutGaps(whole, perDay, true, context);
  const key = layOutKey([...markKey(drawnInSeries(chart.rows, context), context, form), ...gaps.keyed], 7, context);
  const plotHeight = Math.max(leastHeight, ends.height);
  const top = theme.textSize * 0.6 + unitRoom(chart.unit);
  const bottom = key.height > 0 ? KEY_GAP + key.height : 0;
  const paint: Painter = (canvas, plot) => {
    const space = { x: plot.x, y: plot.y, axis };
    drawUnit(canvas, chart.unit, plot.area.top, context);
    if (axis.min <= 0 && axis.max >= 0) {
      const points = [
        [plot.area.left - inset, plot.y(0)],
        [plot.area.right, plot.y(0)],
      ] as const;
      drawLine(canvas, { points, color: theme.text, width: 0.8 });
    }
    if (chart.area) for (const line of lines) drawArea(canvas, line, space, stacked);
    for (const line of lines) if (!stacked && isBanded(line)) drawBand(canvas, line, space);
    drawGaps(canvas, gaps, { x: plot.x, bottom: plot.area.bottom }, context);
    if (!stacked) for (const line of lines) drawSeries(canvas, line, space, context);
    const { right: edge, top: above, bottom: foot } = plot.area;
    drawEndLabels(canvas, lines, ends, { ...space, right: edge, top: above, bottom: foot }, context);
    drawKey(canvas, key, 0, plot.area.bottom + AXIS_HEIGHT + KEY_GAP, context);
  };
  const plan = plotPlan({
    width,
    height: top + plotHeight + AXIS_HEIGHT + bottom,
    padding: { left: 0, right, top, bottom },
    type: 'line',
    datasets: lines.map((line) => ({
      data: line.points.map(({ day, quantity, base }) => ({ x: day, y: withBase(pointValue(quantity), base) })),
    })),
    x: timeAxis(days, ticks, AXIS_HEIGHT, context),
    y: valueAxis({ range: axis, unit: chart.unit, side: 'left', size: left + inset }, context),
    paint,
  });
  return whole.every((line, i) => line === lines[i])
    ? plan
    : { ...plan, remarks: [simplifiedRemark(chart, plotWidth)] };
}

function simplifiedRemark({ id, rows }: LineChart, width: number): ChartDiagnostic {
  const message = `chart '${id}' has ${rows.length} points on ${Math.round(width)} pt: where several coincide, only the lowest and the highest are drawn`;
  return {
    severity: 'info',
    code: 'chart/simplified',
    message,
    hint: 'a value for each week, month or year draws every point',
  };
}

function withBase(value: number | undefined, base: number): number | null {
  return value === undefined ? null : value + base;
}
