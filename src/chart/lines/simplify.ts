import type { Line, LinePoint } from './line-layout.ts';

/** Columns per pt: printers and dense screens show no more. */
const COLUMNS = 2;
/** A line with at most this many points isn't simplified. */
const FEW = 300;

/**
 * Reduces a line to the points that are visible: of the exact values in one column of pixels the first, lowest, highest
 * and last, which draw the same ink. Inexact values stay, and short lines don't change.
 *
 * @param perDay pt per day.
 */
export function simplified(line: Line, perDay: number): Line {
  const first = line.points[0]?.day ?? 0;
  const days = (line.points.at(-1)?.day ?? first) - first;
  if (line.points.length <= Math.max(FEW, days * perDay * COLUMNS * 4)) return line;
  const kept: LinePoint[] = [];
  let column: LinePoint[] = [];
  let at = Number.NaN;
  const flush = (): void => {
    kept.push(...extremes(column));
    column = [];
  };
  for (const point of line.points) {
    const next = Math.floor((point.day - first) * perDay * COLUMNS);
    const exact = point.quantity.kind === 'exact';
    if (next !== at || !exact) flush();
    at = next;
    if (exact) column.push(point);
    else kept.push(point);
  }
  flush();
  return { ...line, points: kept };
}

/** The first, the lowest, the highest and the last, in the order of time. */
function extremes(points: readonly LinePoint[]): readonly LinePoint[] {
  if (points.length <= 4) return points;
  const height = ({ quantity, base }: LinePoint): number => base + (quantity.kind === 'exact' ? quantity.value : 0);
  let [low, high] = [0, 0];
  points.forEach((point, i) => {
    if (height(point) < height(points[low] ?? point)) low = i;
    if (height(point) > height(points[high] ?? point)) high = i;
  });
  const order = [...new Set([0, low, high, points.length - 1])].sort((a, b) => a - b);
  return order.flatMap((i) => points[i] ?? []);
}
