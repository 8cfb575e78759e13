import { quantityInterval } from '../../core/quantity-arithmetic.ts';
import type { Line, LinePoint } from './line-layout.ts';

/** Columns per pt: printers and dense screens show no more. */
const COLUMNS = 2;
/** A line with at most this many points isn't simplified. */
const FEW = 300;

/**
 * Reduces a line to the points that are visible: of each kind of value in one column of pixels the first, lowest, highest
 * and last, which draw the same ink. Short lines don't change.
 *
 * @param perDay pt per day.
 */
export function simplified(line: Line, perDay: number): Line {
  const first = line.points[0]?.day ?? 0;
  const days = (line.points.at(-1)?.day ?? first) - first;
  if (line.points.length <= Math.max(FEW, days * perDay * COLUMNS * 4)) return line;
  const columnOf = ({ day }: LinePoint): number => Math.floor((day - first) * perDay * COLUMNS);
  const { points } = line;
  const kept: LinePoint[] = [];
  for (let from = 0; from < points.length; ) {
    const column = columnOf(points[from] as LinePoint);
    let to = from + 1;
    while (to < points.length && columnOf(points[to] as LinePoint) === column) to++;
    kept.push(...visible(points.slice(from, to)));
    from = to;
  }
  return { ...line, points: kept };
}

/** The points of one column that show, in the order of time. */
function visible(points: readonly LinePoint[]): readonly LinePoint[] {
  if (points.length <= 4) return points;
  const kinds = new Map<string, number[]>();
  for (const [i, point] of points.entries()) {
    const look = lookOf(point);
    const same = kinds.get(look);
    if (same) same.push(i);
    else kinds.set(look, [i]);
  }
  const shown = new Set([...kinds.values()].flatMap((indices) => extremes(indices, points)));
  return points.filter((_, i) => shown.has(i));
}

/** Equal for points that are drawn with the same marks, in the same stretch of a broken series. */
function lookOf({ quantity, stretch, provisional }: LinePoint): string {
  return `${quantity.kind === 'bound' ? quantity.relation : quantity.kind} ${stretch} ${provisional}`;
}

/** Of some points: the first, the last, and those whose intervals reach lowest and highest. */
function extremes(indices: readonly number[], points: readonly LinePoint[]): readonly number[] {
  const [first = 0] = indices;
  let [lowest, highest] = [first, first];
  const end = (i: number, side: 'low' | 'high'): number => {
    const point = points[i];
    const interval = point && quantityInterval(point.quantity);
    return interval ? point.base + drawnEnd(interval, side) : 0;
  };
  for (const i of indices) {
    if (end(i, 'low') < end(lowest, 'low')) lowest = i;
    if (end(i, 'high') > end(highest, 'high')) highest = i;
  }
  return [first, lowest, highest, indices.at(-1) ?? first];
}

/** An end of an interval; the number of a bound for its open end. */
function drawnEnd({ low, high }: { readonly low: number; readonly high: number }, side: 'low' | 'high'): number {
  const [end, other] = side === 'low' ? [low, high] : [high, low];
  return Number.isFinite(end) ? end : other;
}
