import { formatColor } from '../../core/color.ts';
import { extentOf } from '../../core/extent.ts';
import type { Rect } from '../../core/geometry.ts';
import type { Quantity } from '../../core/quantity.ts';
import { quantityInterval } from '../../core/quantity-arithmetic.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { pointValue } from '../marks/point-marks.ts';
import { type ChartTheme, tint } from '../theme.ts';
import { drawLine } from '../typesetter.ts';

/**
 * A small line from the lowest to the highest value of its row, with a point at the last. It has a gap where a value has
 * no point; a range or an interval is an upright line.
 */
export function drawSparkline(
  canvas: DrawingContext,
  quantities: readonly Quantity[],
  box: Rect,
  theme: ChartTheme,
): void {
  const ends = quantities.flatMap((quantity) => {
    const interval = quantityInterval(quantity);
    return interval ? [interval.low, interval.high].filter(Number.isFinite) : [];
  });
  const { min, max } = extentOf(ends);
  if (ends.length === 0) return;
  const x = (i: number): number => box.x + (quantities.length < 2 ? 0 : (box.width * i) / (quantities.length - 1));
  const y = (value: number): number =>
    max > min ? box.y + box.height * (1 - (value - min) / (max - min)) : box.y + box.height / 2;
  const color = theme.series[0] ?? theme.text;
  let run: (readonly [number, number])[] = [];
  const flush = (): void => {
    if (run.length > 1) drawLine(canvas, { points: run, color, width: 1, join: 'round' });
    else if (run[0]) dot(canvas, run[0], 0.9, color);
    run = [];
  };
  quantities.forEach((quantity, i) => {
    const value = pointValue(quantity);
    const interval = quantityInterval(quantity);
    const isSpan =
      interval && interval.low < interval.high && Number.isFinite(interval.low) && Number.isFinite(interval.high);
    if (isSpan)
      drawLine(canvas, { points: [[x(i), y(interval.low)], [x(i), y(interval.high)]], color: tint(color, 0.5), width: 1.2 }); // biome-ignore format: a line
    if (value === undefined) flush();
    else run.push([x(i), y(value)]);
  });
  const last = run.at(-1);
  flush();
  if (last) dot(canvas, last, 1.7, color);
}

function dot(
  canvas: DrawingContext,
  [x, y]: readonly [number, number],
  radius: number,
  color: Parameters<typeof formatColor>[0],
): void {
  canvas.fillStyle = formatColor(color);
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, 2 * Math.PI);
  canvas.fill();
}
