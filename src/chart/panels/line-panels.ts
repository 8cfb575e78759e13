import type { LineChart } from '../../core/chart.ts';
import { panelMarks } from '../annotations/panel-marks.ts';
import { markEntry } from '../annotations/uprights.ts';
import { type AxisRange, axisShare } from '../axis.ts';
import { axisKey } from '../axis-key.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { inksOf } from '../inks.ts';
import type { KeyEntry } from '../key-entry.ts';
import { layOutGaps } from '../lines/line-gaps.ts';
import { endWords, type Line, leftGutter, linesOf } from '../lines/line-layout.ts';
import { drawArea, drawBand, drawSeries, isBanded } from '../lines/line-painter.ts';
import { pointValue } from '../marks/point-marks.ts';
import { provisionalKey } from '../marks/provisional.ts';
import type { PlanContext } from '../plan-context.ts';
import { tint } from '../theme.ts';
import { tickLabels } from '../tick-labels.ts';
import { drawLine, drawText } from '../typesetter.ts';
import type { Panel, Panels } from './panel.ts';

const PLOT_HEIGHT = 52;
const AXIS_HEIGHT = 12;

/** One series in each panel, with the others in grey behind it for comparison. */
export function linePanels(chart: LineChart, context: PlanContext): Panels {
  const { theme, type, locale } = context;
  const { lines, axis, days } = linesOf(chart, context);
  const inks = inksOf(chart, theme);
  const marks = panelMarks(chart.annotations ?? [], axis, context);
  const bold = type.font(theme.textSize, 600);
  const values = lines.map((line) => endWords(line, locale).value);
  const right = 6 + Math.max(...values.map((value) => type.width(value, bold)));
  const ticks = tickLabels(axis, chart.unit, locale);
  // A few ticks are enough: the ends, and the middle if there is one.
  const ends = ticks.length % 2 === 1 ? [0, (ticks.length - 1) / 2, ticks.length - 1] : [0, ticks.length - 1];
  const shown = ends.map((i) => ticks[i] ?? { value: 0, text: '' });
  const draw = (canvas: DrawingContext, panel: Panel): void => {
    const x = (day: number): number =>
      panel.left + 3 + ((day - days.min) / Math.max(1, days.max - days.min)) * (panel.width - 6);
    const y = (value: number): number => panel.top + (1 - axisShare(axis, value)) * PLOT_HEIGHT;
    const space = { x, y, axis };
    for (const tick of shown) drawTick(canvas, panel, tick, y(tick.value), context);
    const edges = {
      left: panel.left,
      right: panel.left + panel.width,
      top: panel.top,
      bottom: panel.top + PLOT_HEIGHT,
    };
    const plot = { ...edges, value: { along: 'y', at: y }, day: x } as const;
    marks.drawShades(canvas, plot);
    lines.forEach((line, i) => {
      if (i !== panel.series) drawGhost(canvas, line, space, context);
    });
    const line = lines[panel.series];
    if (!line) return;
    const own: Line = { ...line, ink: inks.panelInk(0, panel.series), shape: 'circle', dash: [] };
    if (chart.area) drawArea(canvas, own, space, false);
    if (isBanded(own)) drawBand(canvas, own, space);
    drawSeries(canvas, own, space, context);
    marks.drawLines(canvas, plot, []);
    const end = line.points.findLast(({ quantity }) => pointValue(quantity) !== undefined);
    const at = end ? y(pointValue(end.quantity) ?? 0) : panel.top + PLOT_HEIGHT;
    const text = values[panel.series] ?? '';
    drawText(canvas, {
      text,
      x: panel.left + panel.width + 4,
      y: at + bold.size * 0.34,
      font: bold,
      color: theme.text,
    });
    drawFirstAndLast(canvas, chart, panel, context);
  };
  return {
    left: leftGutter(axis, chart.unit, context),
    plotHeight: PLOT_HEIGHT,
    axisHeight: AXIS_HEIGHT,
    before: 0,
    right,
    draw,
    unit: '',
    keyed: [...layOutGaps(lines, 0, false, context).keyed, ...marks.keyed, ...panelNotes(chart, axis, context)],
  };
}

/** A line of the grid, with its value beside the first panel. */
function drawTick(
  canvas: DrawingContext,
  panel: Panel,
  { value, text }: { readonly value: number; readonly text: string },
  y: number,
  { theme, type }: PlanContext,
): void {
  const points = [
    [panel.left, y],
    [panel.left + panel.width, y],
  ] as const;
  drawLine(canvas, { points, color: value === 0 ? theme.text : theme.grid, width: value === 0 ? 0.8 : 0.5 });
  const label = {
    text,
    x: panel.left - 4,
    y: y + 2.4,
    font: type.font(7),
    color: theme.muted,
    align: 'right',
  } as const;
  if (panel.first) drawText(canvas, label);
}

/** The first and the last date below the plot. */
function drawFirstAndLast(
  canvas: DrawingContext,
  { rows }: LineChart,
  { left, width, top }: Panel,
  { theme, type }: PlanContext,
): void {
  const style = { y: top + PLOT_HEIGHT + 9.5, font: type.font(7), color: theme.muted };
  drawText(canvas, { text: rows[0]?.label ?? '', x: left, ...style });
  if (rows.length > 1) drawText(canvas, { text: rows.at(-1)?.label ?? '', x: left + width, ...style, align: 'right' });
}

/** What the key says of breaks, provisional values and the axis. */
function panelNotes(chart: LineChart, axis: AxisRange, context: PlanContext): readonly KeyEntry[] {
  const breaks = (chart.breaks ?? []).map(({ at, why }) => markEntry(`${at.wording}: ${why}`, 'break', context));
  return [...breaks, ...provisionalKey(chart, 'point', context), ...axisKey(chart, axis, context)];
}

function drawGhost(
  canvas: DrawingContext,
  line: Line,
  space: Parameters<typeof drawSeries>[2],
  { theme }: PlanContext,
): void {
  line.points.forEach((point, i) => {
    const before = line.points[i - 1];
    const [from, to] = [before && pointValue(before.quantity), pointValue(point.quantity)];
    if (!before || from === undefined || to === undefined || before.stretch !== point.stretch) return;
    const points = [
      [space.x(before.day), space.y(from)],
      [space.x(point.day), space.y(to)],
    ] as const;
    drawLine(canvas, { points, color: tint(theme.muted, 0.35), width: 0.7 });
  });
}
