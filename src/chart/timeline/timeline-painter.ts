import { type Color, formatColor } from '../../core/color.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { BarPlugin } from '../chartjs.ts';
import { type ChartTheme, tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { BREAK_LENGTH } from './time-scale.ts';
import { SAMPLE_WIDTH, type TimelineKey } from './timeline-key.ts';
import { DASH_INDENT, LABEL_GAP, LANE_PITCH, type TimelineLayout, type TimelineRow } from './timeline-layout.ts';

/** A span to be marked: x of its middle, its first and last place, and how it ends. */
interface MarkShape {
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly form: 'span' | 'outline' | 'point';
}

/** Draws a timeline in place of Chart.js's rectangles. */
export function timelinePainter(layout: TimelineLayout, key: TimelineKey, theme: ChartTheme): BarPlugin {
  return {
    id: 'timeline',
    beforeDatasetDraw(chart, { meta }) {
      const context: DrawingContext = chart.ctx;
      const { top } = chart.chartArea;
      const color = theme.series[0] ?? theme.text;
      context.save();
      drawAxis(context, layout, top, theme);
      for (const row of layout.rows) drawLeader(context, row, layout, top, theme);
      layout.rows.forEach((row, i) => {
        const bar = meta.data[i]?.getProps(['x', 'y', 'base', 'width'], true) as BarBox | undefined;
        if (bar) drawSpan(context, shapeOf(row, bar), color);
      });
      for (const row of layout.rows) drawWords(context, row, layout, top, theme);
      drawKey(context, key, top + layout.height, theme);
      context.restore();
      return false;
    },
  };
}

interface BarBox {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
}

function shapeOf({ date }: TimelineRow, bar: BarBox): MarkShape {
  const form = date.precision === 'day' ? 'point' : date.precision === 'one-of' ? 'outline' : 'span';
  return {
    x: bar.x,
    width: bar.width,
    from: Math.min(bar.y, bar.base),
    to: Math.max(bar.y, bar.base),
    softStart: date.approximateStart,
    softEnd: date.approximateEnd,
    form,
  };
}

/** One line for each stretch; between two, a pair of strokes says that time is left out. */
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

/** The line stops, two slanted strokes stand across the gap, and it goes on. */
function drawBreak(context: DrawingContext, x: number, y: number, length: number, color: Color): void {
  const half = length / 2;
  for (const [from, to] of [
    [-half, -1.6],
    [1.6, half],
  ] as const) {
    const points = [
      [x, y + from],
      [x, y + to],
    ] as const;
    drawLine(context, { points, color, width: 0.8, dash: [1.2, 1.4] });
  }
  for (const dy of [-1.6, 1.6]) {
    const points = [
      [x - 4, y + dy + 1.5],
      [x + 4, y + dy - 1.5],
    ] as const;
    drawLine(context, { points, color, width: 0.8 });
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

/** Half the length over which an approximate end dissolves, and its strips, from -1 (solid) to 1 (gone). */
const SOFT = 4;
const STRIPS = [
  [-0.72, -0.34],
  [-0.02, 0.26],
  [0.62, 0.82],
] as const;

function drawSpan(context: DrawingContext, shape: MarkShape, color: Color): void {
  const { x, width, from, to } = shape;
  context.fillStyle = formatColor(color);
  switch (shape.form) {
    case 'point':
      context.beginPath();
      context.arc(x, (from + to) / 2, 2.6, 0, 2 * Math.PI);
      context.fill();
      return;
    case 'outline': {
      // Never so short that the outline closes to a line.
      const height = Math.max(to - from, 4.5);
      const y = (from + to) / 2 - height / 2;
      context.fillStyle = '#ffffff';
      context.fillRect(x - width / 2 + 0.5, y, width - 1, height);
      context.strokeStyle = formatColor(color);
      context.lineWidth = 1;
      context.setLineDash([]);
      context.strokeRect(x - width / 2 + 0.5, y + 0.5, width - 1, height - 1);
      return;
    }
    case 'span':
      drawSolid(context, shape);
      return;
    default:
      shape.form satisfies never;
  }
}

function drawSolid(context: DrawingContext, shape: MarkShape): void {
  const { x, width, softStart, softEnd } = shape;
  const length = Math.max(shape.to - shape.from, 2);
  const middle = (shape.from + shape.to) / 2;
  const [from, to] = [middle - length / 2, middle + length / 2];
  const soft = Math.min(SOFT, length / 3);
  const start = softStart ? from + soft : from;
  const end = softEnd ? to - soft : to;
  context.fillRect(x - width / 2, start, width, end - start);
  for (const [near, far] of STRIPS) {
    const height = (far - near) * soft;
    if (softStart) context.fillRect(x - width / 2, from - far * soft, width, height);
    if (softEnd) context.fillRect(x - width / 2, to + near * soft, width, height);
  }
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

function drawKey(context: DrawingContext, key: TimelineKey, top: number, theme: ChartTheme): void {
  const color = theme.series[0] ?? theme.text;
  for (const { sample, words, x, y } of key.items) {
    const middle = top + y - key.font.size * 0.33;
    const shape = { x: x + 6, width: 5.5, from: middle - 3.5, to: middle + 2.5 };
    if (sample === 'break') drawBreak(context, x + 6, middle, 9, theme.muted);
    else if (sample === 'one-of') {
      drawSpan(context, { ...shape, softStart: false, softEnd: false, form: 'outline' }, color);
    } else drawSpan(context, { ...shape, softStart: false, softEnd: true, form: 'span' }, color);
    words.forEach((text, i) => {
      const place = { text, x: x + SAMPLE_WIDTH - 3, y: top + y + i * key.leading };
      drawText(context, { ...place, font: key.font, color: theme.muted });
    });
  }
}
