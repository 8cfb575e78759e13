import type { Color } from '../../core/color.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { seriesInk } from '../ink.ts';
import { drawKey, type Key } from '../key.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter, Plot } from '../plot.ts';
import { type ChartTheme, tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { BREAK_LENGTH } from './time-scale.ts';
import { DASH_INDENT, LABEL_GAP, LANE_PITCH, type TimelineLayout, type TimelineRow } from './timeline-layout.ts';
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
    drawAxis(context, layout, top, theme);
    for (const row of layout.rows) drawLeader(context, row, layout, top, theme);
    for (const row of layout.rows) drawSpan(context, shapeOf(row, layout, plot), color(row));
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
  const points = [
    [layout.axisX + (row.lane + 0.5) * LANE_PITCH, top + row.anchor],
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
  const { date, label, leading } = layout.type;
  const rise = leading / 2 + date.size * 0.33;
  const first = top + row.top + rise;
  row.dateLines.forEach((text, i) => {
    drawText(context, { text, x: layout.dateX, y: first + i * leading, font: date, color: theme.text });
  });
  let y = layout.stacked ? first + row.dateLines.length * leading : first;
  for (const lines of row.labels) {
    const several = row.labels.length > 1;
    if (several) drawText(context, { text: '–', x: layout.labelX, y, font: label, color: theme.muted });
    for (const text of lines) {
      drawText(context, { text, x: layout.labelX + (several ? DASH_INDENT : 0), y, font: label, color: theme.text });
      y += leading;
    }
    y += LABEL_GAP;
  }
}
