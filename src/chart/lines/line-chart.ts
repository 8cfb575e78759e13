import type { LineChart } from '../../core/chart.ts';
import type { FontRequest } from '../../core/shaping.ts';
import { drawUnit, unitRoom } from '../axis-unit.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { AXIS_HEIGHT, type ChartPlan, plotPlan, valueAxis } from '../chart-plan.ts';
import { drawKey, layOutKey } from '../key.ts';
import { markKey } from '../marks/mark-key.ts';
import { pointValue } from '../marks/point-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { readableColor } from '../readable.ts';
import { spreadUnordered } from '../spread.ts';
import { tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { drawGaps, layOutGaps } from './line-gaps.ts';
import { endWords, type Line, leftGutter, linesOf } from './line-layout.ts';
import { drawArea, drawBand, drawSeries, isBanded } from './line-painter.ts';
import { dayTicks, timeAxis } from './time-axis.ts';

const KEY_GAP = 6;
const END_GAP = 7;
/** Names take at most this part of the width. */
const MOST_WORDS = 0.34;

/** Lines over time, each named at its end with its last value. */
export function planLineChart(chart: LineChart, context: PlanContext): ChartPlan {
  const { width, theme, type } = context;
  const { lines, axis, days, stacked } = linesOf(chart, context);
  const quantities = chart.rows.flatMap((row) => row.cells.map((cell) => cell.quantity));
  const left = leftGutter(axis, chart.unit, context);
  const ends = lines.map((line) => layOutEnd(line, context));
  const right = END_GAP + Math.max(...ends.map((end) => end.width));
  const inset = 5;
  const plotWidth = width - left - right - inset;
  const ticks = dayTicks(chart.rows, plotWidth, context);
  const form = lines.some(isBanded) ? 'band' : 'point';
  const gaps = layOutGaps(lines, plotWidth / Math.max(1, days.max - days.min), true, context);
  const key = layOutKey([...markKey(quantities, context, form), ...gaps.keyed], 7, context);
  const plotHeight = Math.max(
    96,
    Math.min(190, width * 0.5),
    ends.reduce((sum, end) => sum + end.height, 0),
  );
  const top = theme.textSize * 0.6 + unitRoom(chart.unit);
  const bottom = key.height > 0 ? KEY_GAP + key.height : 0;
  const paint: Painter = (canvas, plot) => {
    const space = { x: plot.x, y: plot.y, axis };
    drawUnit(canvas, chart.unit, plot.area.top, context);
    if (axis.min <= 0) {
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
    drawEnds(canvas, lines, ends, { x: plot.area.right, y: plot.y, bottom: plot.area.bottom }, context);
    drawKey(canvas, key, 0, plot.area.bottom + AXIS_HEIGHT + KEY_GAP, context);
  };
  return plotPlan({
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

  function layOutEnd(line: Line, { language }: PlanContext): EndLabel {
    const { name, value } = endWords(line, language);
    const font = type.font(theme.textSize);
    const bold = type.font(theme.textSize, 700);
    const lines = name === '' ? [] : type.wrap(name, font, width * MOST_WORDS);
    const leading = theme.textSize * 1.18;
    const wide = Math.max(type.width(value, bold), ...lines.map((text) => type.width(text, font)));
    return { lines, value, font, bold, leading, width: wide, height: (lines.length + 1) * leading + 3 };
  }
}

function withBase(value: number | undefined, base: number): number | null {
  return value === undefined ? null : value + base;
}

interface EndLabel {
  readonly lines: readonly string[];
  readonly value: string;
  readonly font: FontRequest;
  readonly bold: FontRequest;
  readonly leading: number;
  readonly width: number;
  readonly height: number;
}

interface EndPlace {
  readonly x: number;
  readonly y: (value: number) => number;
  readonly bottom: number;
}

/** Names and last values beside the lines' ends, moved apart as little as possible; a leader leads to one moved far. */
function drawEnds(
  canvas: DrawingContext,
  lines: readonly Line[],
  ends: readonly EndLabel[],
  place: EndPlace,
  { theme }: PlanContext,
): void {
  const wanted = lines.map((line) => endHeight(line, place));
  const starts = spreadUnordered(
    wanted.map((y, i) => y - (ends[i]?.height ?? 0) / 2),
    ends.map((end) => end.height),
    { from: -2, to: place.bottom + 8 },
  );
  ends.forEach((end, i) => {
    const line = lines[i];
    if (!line) return;
    const start = starts[i] ?? 0;
    const x = place.x + END_GAP;
    const middle = start + end.height / 2;
    const mark = wanted[i] ?? 0;
    if (Math.abs(middle - mark) > 4) {
      const points = [
        [place.x + 3.5, mark],
        [x - 2, middle],
      ] as const;
      drawLine(canvas, { points, color: tint(theme.muted, 0.6), width: 0.5 });
    }
    let y = start + 1.5 + end.leading * 0.78;
    drawText(canvas, { text: end.value, x, y, font: end.bold, color: readableColor(line.ink.color, theme) });
    for (const text of end.lines) {
      y += end.leading;
      drawText(canvas, { text, x, y, font: end.font, color: readableColor(line.ink.color, theme) });
    }
  });
}

/** The height at which a line ends; for one without points, that of the plot's bottom. */
function endHeight(line: Line, place: EndPlace): number {
  const last = line.points.findLast(({ quantity }) => pointValue(quantity) !== undefined);
  if (!last) return place.bottom;
  const value = pointValue(last.quantity) ?? 0;
  const stacked = line.points.some(({ base }) => base > 0);
  return place.y(last.base + (stacked ? value / 2 : value));
}
