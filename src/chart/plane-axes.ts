/** The axes of a plane of two values, each with a title. */

import type { Rect } from '../core/geometry.ts';
import type { Locale } from '../languages/locale.ts';
import { type AxisRange, axisShare } from './axis.ts';
import type { DrawingContext } from './canvas/drawing-context.ts';
import type { PlanContext } from './plan-context.ts';
import { type Tick, thinned, tickLabels } from './tick-labels.ts';
import { drawLine, drawText } from './typesetter.ts';
import { chartWords } from './words/word-list.ts';

/** An axis of a plane. */
export interface PlaneAxis {
  readonly range: AxisRange;
  /** With its unit. */
  readonly title: string;
  readonly unit: string;
}

export interface PlaneFrame {
  readonly plot: Rect;
  /** From the drawing's top to the end of the words below the plot. */
  readonly height: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Upright grid lines. */
  readonly gridX: boolean;
  readonly xTitle: readonly string[];
  readonly yTitle: readonly string[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

const TICK_GAP = 4;
const TICK_HEIGHT = 12;
const LEADING = 1.25;

/** Lengths in pt. */
export interface PlaneSpec {
  readonly plotHeight: number;
  /** The room inside the plot's edges that keeps marks at the ends of an axis in it. */
  readonly margin: number;
  /** Upright grid lines; drawn if omitted. */
  readonly gridX?: boolean;
  /** The room for other words between the title of y and the plot, and to the right of the plot. */
  readonly above?: number;
  readonly right?: number;
}

/** Lays out a plane of a given plot height: the title of y over it, that of x below. */
export function layOutPlane(
  x: PlaneAxis,
  y: PlaneAxis,
  { plotHeight, margin, gridX = true, above = 0, right = 0 }: PlaneSpec,
  context: PlanContext,
): PlaneFrame {
  const { type, theme, width, locale } = context;
  const small = type.font(7);
  const titleFont = type.font(theme.textSize);
  const titleLeading = titleFont.size * LEADING;
  const yTicks = tickLabels(y.range, y.unit, locale);
  const left = TICK_GAP + Math.max(0, ...yTicks.map(({ text }) => type.width(text, small)));
  const yTitle = y.title === '' ? [] : type.wrap(y.title, titleFont, width);
  const xTitle = x.title === '' ? [] : type.wrap(x.title, titleFont, width);
  const top = yTitle.length * titleLeading + small.size / 2 + 1 + above;
  const plot = { x: left, y: top, width: Math.max(1, width - left - right), height: plotHeight };
  const [inX, inY] = [Math.min(margin, plot.width / 4), Math.min(margin, plot.height / 4)];
  const length = plot.width - 2 * inX;
  const thin = (ticks: readonly Tick[]): readonly Tick[] =>
    x.range.log || !isEven(x.range.ticks)
      ? keptApart(
          ticks,
          (value) => axisShare(x.range, value) * length,
          (text) => type.width(text, small),
        )
      : thinned(ticks, x.range, length, (text) => type.width(text, small));
  return {
    plot,
    height: top + plotHeight + TICK_HEIGHT + xTitle.length * titleLeading,
    x: (value) => plot.x + inX + axisShare(x.range, value) * length,
    y: (value) => plot.y + plot.height - inY - axisShare(y.range, value) * (plot.height - 2 * inY),
    ...{ gridX, xTitle, yTitle, xTicks: thin(tickLabels(x.range, x.unit, locale)), yTicks },
  };
}

function isEven(ticks: readonly number[]): boolean {
  const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
  return ticks.every((tick, i) => i === 0 || Math.abs(tick - (ticks[i - 1] ?? 0) - step) < Math.abs(step) * 1e-6);
}

/** Keeps the label of each tick that has room after the last kept one. */
function keptApart(
  ticks: readonly Tick[],
  at: (value: number) => number,
  widthOf: (text: string) => number,
): readonly Tick[] {
  let end = Number.NEGATIVE_INFINITY;
  const last = ticks.at(-1);
  const most = last ? at(last.value) : 0;
  return ticks.map((tick) => {
    const half = widthOf(tick.text) / 2;
    const middle = Math.min(at(tick.value), most - half);
    if (middle - half < end + 5) return { ...tick, text: '' };
    end = middle + half;
    return tick;
  });
}

/** Draws grid lines, numbers and titles. */
export function drawPlane(canvas: DrawingContext, frame: PlaneFrame, { theme, type }: PlanContext): void {
  const { plot } = frame;
  const small = type.font(7);
  const titleFont = type.font(theme.textSize);
  const leading = titleFont.size * LEADING;
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  frame.yTitle.forEach((text, i) => {
    drawText(canvas, { text, x: 0, y: (i + 0.8) * leading, font: titleFont, color: theme.muted });
  });
  for (const { value, text } of frame.yTicks) {
    const y = frame.y(value);
    drawLine(canvas, { points: [[plot.x, y], [right, y]], color: theme.grid, width: 0.5 }); // biome-ignore format: a line
    const at = { x: plot.x - TICK_GAP, y: y + small.size * 0.34 };
    drawText(canvas, { text, ...at, font: small, color: theme.muted, align: 'right' });
  }
  for (const { value, text } of frame.xTicks) {
    const x = frame.x(value);
    if (frame.gridX) drawLine(canvas, { points: [[x, plot.y], [x, bottom]], color: theme.grid, width: 0.5 }); // biome-ignore format: a line
    const half = type.width(text, small) / 2;
    const middle = Math.max(half, Math.min(right - half, x));
    drawText(canvas, { text, x: middle, y: bottom + 10, font: small, color: theme.muted, align: 'center' });
  }
  drawLine(canvas, { points: [[plot.x, bottom], [right, bottom]], color: theme.text, width: 0.6 }); // biome-ignore format: a line
  frame.xTitle.forEach((text, i) => {
    const y = bottom + TICK_HEIGHT + (i + 0.8) * leading;
    drawText(canvas, { text, x: right, y, font: titleFont, color: theme.muted, align: 'right' });
  });
}

/** A title with the unit that the numbers beside it don't have, and with its scale if that isn't linear. */
export function axisTitle(
  { title, unit, scale }: { readonly title: string; readonly unit: string; readonly scale?: 'linear' | 'log' },
  locale: Locale,
): string {
  const more = [
    ...(unit === '' || unit === '%' ? [] : [unit]),
    ...(scale === 'log' ? [chartWords(locale).say('logAxis')] : []),
  ];
  return more.length === 0 ? title : `${title} (${more.join(', ')})`;
}
