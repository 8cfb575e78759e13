import { annotationsOf, type NoteAnnotation } from '../../core/annotation.ts';
import type { GridRow, LineChart } from '../../core/chart.ts';
import { quantityExtent } from '../../core/quantity.ts';
import { type AddedMarks, NOTHING_ADDED, type PlainPlot, placeAdded, plainPlot } from '../annotations/added.ts';
import { drawLevelLines, drawLevelShades, type Level, levelsOf } from '../annotations/levels.ts';
import type { AnchoredNote } from '../annotations/notes.ts';
import { dayUprights, type Uprights } from '../annotations/uprights.ts';
import { axisShare } from '../axis.ts';
import { axisKey } from '../axis-key.ts';
import { drawUnit, unitRoom } from '../axis-unit.ts';
import type { ChartDiagnostic } from '../chart-diagnostic.ts';
import { AXIS_HEIGHT, type ChartPlan, plotPlan, valueAxis } from '../chart-plan.ts';
import { drawKey, KEY_GAP, type Key, layOutKey } from '../key.ts';
import { drawnInSeries, markKey } from '../marks/mark-key.ts';
import { pointValue } from '../marks/point-marks.ts';
import { provisionalKey } from '../marks/provisional.ts';
import { type PlanContext, scaledChart } from '../plan-context.ts';
import type { Painter, Plot } from '../plot.ts';
import { drawLine } from '../typesetter.ts';
import { drawEndLabels } from './end-labels.ts';
import { drawGaps, type Gaps, layOutGaps } from './line-gaps.ts';
import { type Line, type LinePlot, leftGutter, linesOf, middleDay } from './line-layout.ts';
import { drawArea, drawBand, drawBandEdges, drawSeries, isBanded } from './line-painter.ts';
import { type NamedLines, nameLines } from './named-lines.ts';
import { simplified } from './simplify.ts';
import { type DayTick, dayTicks, timeAxis } from './time-axis.ts';

/** Between the value axis and the first day, pt. */
const INSET = 5;

/** Lines over time, each named at its end with its last value. */
export function planLineChart(chart: LineChart, context: PlanContext): ChartPlan {
  const layout = layOut(chart, context);
  const { lines, plotHeight, top, left, named, key, whole } = layout;
  const { axis, days } = whole;
  const bottom = key.height > 0 ? KEY_GAP + key.height : 0;
  const plan = plotPlan({
    width: context.width,
    height: top + plotHeight + AXIS_HEIGHT + bottom,
    padding: { left: 0, right: named.width, top, bottom },
    type: 'line',
    datasets: lines.map((line) => ({
      data: line.points.map(({ day, quantity, base }) => ({ x: day, y: withBase(pointValue(quantity), base) })),
    })),
    x: timeAxis(days, layout.ticks, AXIS_HEIGHT, context),
    y: valueAxis({ range: axis, unit: chart.unit, side: 'left', size: left + INSET }, context),
    paintBehind: (canvas, plot) => {
      const { top: from, bottom: to } = plot.area;
      layout.uprights.drawShades(canvas, { x: plot.x, top: from, bottom: to });
      drawLevelShades(canvas, layout.levels, { y: plot.y, ...plot.area }, context);
    },
    paint: (canvas, plot) => {
      paintLines(canvas, plot, chart, layout, context);
      layout.added.paint(canvas, plot);
      drawKey(canvas, key, 0, plot.area.bottom + AXIS_HEIGHT + KEY_GAP, context);
    },
  });
  return whole.lines.every((line, i) => line === lines[i])
    ? plan
    : { ...plan, remarks: [simplifiedRemark(chart, layout.plotWidth)] };
}

interface LineChartLayout {
  readonly whole: LinePlot;
  /** Simplified for their width. */
  readonly lines: readonly Line[];
  readonly named: NamedLines;
  readonly levels: readonly Level[];
  readonly uprights: Uprights;
  readonly added: AddedMarks;
  readonly gaps: Gaps;
  readonly ticks: readonly DayTick[];
  readonly key: Key;
  readonly left: number;
  readonly top: number;
  readonly plotWidth: number;
  readonly plotHeight: number;
}

function layOut(chart: LineChart, context: PlanContext): LineChartLayout {
  const { width, theme } = context;
  const { annotations = [], breaks = [] } = chart;
  const whole = linesOf(chart, context);
  const { axis, days } = whole;
  const left = leftGutter(axis, chart.unit, context);
  const leastHeight = Math.max(96, Math.min(190, width * 0.5));
  const levels = levelsOf(annotations, axis, context);
  const named = nameLines(whole, levels, leastHeight, context);
  const plotWidth = width - left - named.width - INSET;
  const perDay = plotWidth / Math.max(1, days.max - days.min);
  const xOf = (day: number): number => left + INSET + (day - days.min) * perDay;
  const lines = whole.lines.map((line) => simplified(line, perDay));
  const uprights = dayUprights(annotations, breaks, days, xOf, context);
  const gaps = layOutGaps(whole.lines, perDay, true, context);
  const plotHeight = Math.max(leastHeight, named.height);
  const top = theme.textSize * 0.6 + unitRoom(chart.unit) + uprights.height;
  const ticks = dayTicks(datesOf(scaledChart(chart, context)), plotWidth, context);
  const form = lines.some(isBanded) ? 'band' : 'point';
  const entries = [
    ...named.keyed,
    ...markKey(drawnInSeries(chart, context), context, form),
    ...provisionalKey(chart, 'point', context),
    ...gaps.keyed,
    ...uprights.keyed,
    ...axisKey(chart, axis, context),
  ];
  const base = { whole, lines, named, levels, uprights, gaps, ticks, left, top, plotWidth, plotHeight };
  const isPlain = annotations.length + breaks.length === 0;
  const added = isPlain ? NOTHING_ADDED : addTo(annotationsOf(annotations, 'note'), chart, base, context);
  return { ...base, added, key: layOutKey([...entries, ...added.keyed], 7, context) };
}

/** A row for each date, in order: the panels of small multiples have the same dates. */
function datesOf({ rows }: LineChart): readonly GridRow[] {
  const dates = new Map(rows.map((row) => [row.date?.edtf, row]));
  return [...dates.values()].toSorted((a, b) => middleDay(a) - middleDay(b));
}

function addTo(
  notes: readonly NoteAnnotation[],
  chart: LineChart,
  layout: Omit<LineChartLayout, 'added' | 'key'>,
  context: PlanContext,
): AddedMarks {
  const { whole, left, top, plotWidth, plotHeight, uprights, levels } = layout;
  const { axis, days } = whole;
  const area = { left: left + INSET, right: left + INSET + plotWidth, top, bottom: top + plotHeight };
  const span = Math.max(1, days.max - days.min);
  const plot = plainPlot(
    area,
    (day) => (day - days.min) / span,
    (value) => axisShare(axis, value),
  );
  const anchors = notes.flatMap(({ label, at }): AnchoredNote[] => {
    const point = whole.lines[at.series]?.points[at.row];
    const extent = point && quantityExtent(point.quantity, axis);
    if (!extent) return [];
    // A limit and a range have no point: the middle of what is drawn.
    const value = pointValue(point.quantity) ?? (extent[0] + extent[1]) / 2;
    return [{ label, x: plot.x(point.day), y: plot.y(point.base + value) }];
  });
  const plain: PlainPlot = {
    plot,
    paint: (canvas, at) => paintLines(canvas, at, chart, layout, context),
    paintLines: (canvas, { x, y, area: { left: from, right, top: above, bottom } }, texts) => {
      uprights.drawLines(canvas, { x, top: above, bottom }, texts);
      drawLevelLines(canvas, levels, { y, left: from - INSET, right }, texts, context);
    },
    notes: anchors,
    room: { x: area.left, y: area.top, width: plotWidth, height: plotHeight },
  };
  return placeAdded(plain, context);
}

function paintLines(
  canvas: Parameters<Painter>[0],
  plot: Plot,
  chart: LineChart,
  { lines, whole, named, gaps }: Omit<LineChartLayout, 'added' | 'key'>,
  context: PlanContext,
): void {
  const { axis, stacked } = whole;
  const { area } = plot;
  const space = { x: plot.x, y: plot.y, axis };
  drawUnit(canvas, chart.unit, area.top, context);
  // Highlighted lines are drawn last, over the others.
  const ordered = [...lines.filter(({ muted }) => muted), ...lines.filter(({ muted }) => !muted)];
  if (chart.area) for (const line of ordered) drawArea(canvas, line, space, stacked);
  const banded = stacked ? [] : ordered.filter(isBanded);
  for (const line of banded) drawBand(canvas, line, space);
  if (banded.length > 1) for (const line of banded) drawBandEdges(canvas, line, space);
  const base = chart.axis.baseline ?? (axis.log ? Number.NaN : 0);
  if (axis.min <= base && axis.max >= base) {
    const points = [
      [area.left - INSET, plot.y(base)],
      [area.right, plot.y(base)],
    ] as const;
    drawLine(canvas, { points, color: context.theme.text, width: 0.8 });
  }
  drawGaps(canvas, gaps, { x: plot.x, bottom: area.bottom }, context);
  if (!stacked) for (const line of ordered) drawSeries(canvas, line, space, context);
  const edges = { right: area.right, top: area.top, bottom: area.bottom };
  drawEndLabels(canvas, named.ends, named.labels, { ...space, ...edges }, context);
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
