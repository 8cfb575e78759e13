import { type Color, formatColor } from '../../core/color.ts';
import { shadeColor } from '../annotations/reference-mark.ts';
import { LINES } from '../annotations/uprights.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { seriesInk } from '../ink.ts';
import { drawKey, type Key } from '../key.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter, Plot } from '../plot.ts';
import { type ChartTheme, tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { BREAK_LENGTH } from './time-scale.ts';
import {
  DASH_INDENT,
  hasDashes,
  LABEL_GAP,
  LANE_PITCH,
  type TimelineLayout,
  type TimelineRow,
} from './timeline-layout.ts';
import { drawBreak, drawSpan, type MarkShape } from './timeline-marks.ts';

/** Bars are a little narrower than their lane. */
const BAR_WIDTH = LANE_PITCH - 2.5;

/** The names of strands, above the timeline, and the key to marks, below it. */
export interface TimelineKeys {
  readonly strands: Key;
  readonly marks: Key;
}

/** Draws a timeline on an axis of positions. */
export function timelinePainter(layout: TimelineLayout, keys: TimelineKeys, planContext: PlanContext): Painter {
  const { strands, marks: key } = keys;
  const { theme } = planContext;
  return (context, plot) => {
    const { top } = plot.area;
    const color = (row: TimelineRow): Color => seriesInk(theme, row.strand).color;
    const events = layout.rows.filter(({ mark }) => mark === 'event');
    for (const row of layout.rows) drawShade(context, row, layout, top, theme);
    drawAxis(context, layout, top, theme);
    for (const row of layout.rows) drawLeader(context, row, layout, top, theme);
    for (const row of events) drawSpan(context, shapeOf(row, layout, plot), color(row));
    for (const row of layout.rows) drawDateLine(context, row, layout, top, theme);
    for (const row of layout.rows) drawWords(context, row, layout, top, theme);
    drawKey(context, strands, 0, 0, planContext);
    drawKey(context, key, 0, top + layout.height + KEY_GAP, planContext);
  };
}

/** The gap between the words and the key, pt. */
export const KEY_GAP = 7;

function shapeOf({ date, span, lane }: TimelineRow, layout: TimelineLayout, plot: Plot): MarkShape {
  return {
    x: layout.axisX + (lane + 0.5) * LANE_PITCH,
    width: BAR_WIDTH,
    from: plot.y(layout.scale.at(span.start)),
    to: plot.y(layout.scale.at(span.end)),
    softStart: date.approximateStart,
    softEnd: date.approximateEnd,
    form: date.precision === 'day' ? 'point' : date.precision === 'one-of' ? 'outline' : 'span',
  };
}

/** The shade of a period, behind all lanes. */
function drawShade(
  context: DrawingContext,
  { mark, span }: TimelineRow,
  { scale, axisX, lanes }: TimelineLayout,
  top: number,
  theme: ChartTheme,
): void {
  if (mark !== 'shade') return;
  const [from, to] = [scale.at(span.start), scale.at(span.end)];
  context.fillStyle = formatColor(shadeColor(mark, theme));
  context.fillRect(axisX, top + from, lanes * LANE_PITCH, Math.max(to - from, 2));
}

/** The line of a date, across all lanes. */
function drawDateLine(
  context: DrawingContext,
  { mark, anchor }: TimelineRow,
  { axisX, lanes }: TimelineLayout,
  top: number,
  theme: ChartTheme,
): void {
  if (mark === 'event' || mark === 'shade') return;
  const points = [
    [axisX, top + anchor],
    [axisX + lanes * LANE_PITCH, top + anchor],
  ] as const;
  drawLine(context, { points, color: theme.text, ...LINES[mark] });
}

/** Draws one line for each stretch, with a pair of strokes between two to show that time is left out. */
function drawAxis(context: DrawingContext, layout: TimelineLayout, top: number, theme: ChartTheme): void {
  const x = layout.axisX;
  for (const [i, { from, to }] of layout.scale.stretches.entries()) {
    const points = [
      [x, top + from],
      [x, top + to],
    ] as const;
    drawLine(context, { points, color: theme.muted, width: 0.8 });
    if (i > 0) drawBreak(context, x, top + from - BREAK_LENGTH / 2, BREAK_LENGTH, theme.muted);
  }
}

function drawLeader(
  context: DrawingContext,
  row: TimelineRow,
  layout: TimelineLayout,
  top: number,
  theme: ChartTheme,
): void {
  const lanesEnd = layout.axisX + layout.lanes * LANE_PITCH;
  const wanted = top + row.top + layout.type.leading / 2;
  // A bend too small to mean anything looks like a mistake.
  const textY = Math.abs(wanted - top - row.anchor) < 2 ? top + row.anchor : wanted;
  const markX = row.mark === 'event' ? layout.axisX + (row.lane + 0.5) * LANE_PITCH : lanesEnd;
  const points = [
    [markX, top + row.anchor],
    [lanesEnd + 1, top + row.anchor],
    [layout.dateX - 6, textY],
    [layout.dateX - 2.5, textY],
  ] as const;
  drawLine(context, { points, color: tint(theme.muted, 0.6), width: 0.5 });
}

function drawWords(
  context: DrawingContext,
  row: TimelineRow,
  layout: TimelineLayout,
  top: number,
  theme: ChartTheme,
): void {
  const { date, label, added, leading } = layout.type;
  const rise = leading / 2 + date.size * 0.33;
  const first = top + row.top + rise;
  row.dateLines.forEach((text, i) => {
    drawText(context, { text, x: layout.dateX, y: first + i * leading, font: date, color: theme.text });
  });
  let y = layout.stacked ? first + row.dateLines.length * leading : first;
  const several = hasDashes(row.labels);
  for (const { lines, isAdded } of row.labels) {
    if (several && !isAdded) drawText(context, { text: '–', x: layout.labelX, y, font: label, color: theme.muted });
    const font = isAdded ? added : label;
    for (const text of lines) {
      drawText(context, { text, x: layout.labelX + (several ? DASH_INDENT : 0), y, font, color: theme.text });
      y += leading;
    }
    y += LABEL_GAP;
  }
}
