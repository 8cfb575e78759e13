import { formatColor } from '../../core/color.ts';
import { WHITE } from '../../core/contrast.ts';
import { type Quantity, quantityExtent } from '../../core/quantity.ts';
import type { AxisRange } from '../axis.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { drawPoint, drawUprightMark, pointValue } from '../marks/point-marks.ts';
import { PROVISIONAL_SHADE } from '../marks/provisional.ts';
import type { PlanContext } from '../plan-context.ts';
import { tint } from '../theme.ts';
import { drawLine } from '../typesetter.ts';
import type { Line, LinePoint } from './line-layout.ts';

/** The map from days and values to places. */
export interface LineSpace {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly axis: AxisRange;
}

const BAND_SHADE = 0.22;
const EDGE_SHADE = 0.6;
const AREA_SHADE = 0.3;
/** A line with more points is drawn without point marks. */
const MOST_POINTS = 26;

/** Draws the band of a line whose values are intervals, stretch by stretch. */
export function drawBand(context: DrawingContext, line: Line, space: LineSpace): void {
  for (const stretch of stretches(line.points, (q) => q.kind === 'estimate' || q.kind === 'exact')) {
    if (!stretch.some(({ quantity }) => quantity.kind === 'estimate') || stretch.length < 2) continue;
    const ends = stretch.map(({ day, quantity }) => {
      const [low, high] = quantityExtent(quantity, space.axis) ?? [0, 0];
      return { x: space.x(day), low: space.y(clamp(low, space.axis)), high: space.y(clamp(high, space.axis)) };
    });
    fillBetween(context, ends, formatColor(tint(line.ink.color, BAND_SHADE)));
  }
}

/** Fills from a line down to its base. */
export function drawArea(context: DrawingContext, line: Line, space: LineSpace, stacked: boolean): void {
  const color = stacked ? line.ink.color : tint(line.ink.color, AREA_SHADE);
  for (const stretch of stretches(line.points, (q) => pointValue(q) !== undefined)) {
    const ends = stretch.map(({ day, quantity, base, provisional }) => ({
      x: space.x(day),
      low: space.y(base),
      high: space.y(base + (pointValue(quantity) ?? 0)),
      provisional,
    }));
    for (const part of partsOf(ends)) {
      const isPale = part.some(({ provisional }) => provisional);
      fillBetween(context, widened(part), formatColor(isPale ? tint(color, PROVISIONAL_SHADE) : color));
    }
    if (!stacked) continue;
    const points = ends.map(({ x, high }) => [x, high] as const);
    drawLine(context, { points, color: WHITE, width: 1 });
  }
}

interface AreaEnd extends BandEnd {
  readonly provisional: boolean;
}

/** Runs of certain values, and each step to or from a provisional one, which share their ends. */
function partsOf(ends: readonly AreaEnd[]): readonly (readonly AreaEnd[])[] {
  const parts: AreaEnd[][] = [];
  ends.forEach((end, i) => {
    const before = ends[i - 1];
    const last = parts.at(-1);
    if (!before || !last) parts.push([end]);
    else if ([...last, end].some(({ provisional }) => provisional)) parts.push([before, end]);
    else last.push(end);
  });
  // A first value alone is the start of the step after it.
  return parts.filter((part) => part.length > 1 || parts.length === 1);
}

/** The width of an area of a single date, pt. */
const LONE_WIDTH = 3;

function widened(ends: readonly BandEnd[]): readonly BandEnd[] {
  const [only] = ends;
  if (ends.length > 1 || !only) return ends;
  return [-1, 1].map((side) => ({ ...only, x: only.x + (side * LONE_WIDTH) / 2 }));
}

function clamp(value: number, { min, max }: AxisRange): number {
  return Math.max(min, Math.min(max, value));
}

interface BandEnd {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

function fillBetween(context: DrawingContext, ends: readonly BandEnd[], color: string): void {
  context.fillStyle = color;
  context.beginPath();
  ends.forEach(({ x, high }, i) => {
    if (i === 0) context.moveTo(x, high);
    else context.lineTo(x, high);
  });
  for (const { x, low } of ends.toReversed()) context.lineTo(x, low);
  context.closePath();
  context.fill();
}

/** Draws a line through its known points, dashed to and from approximate ones, and the marks of all other values. */
export function drawSeries(context: DrawingContext, line: Line, space: LineSpace, { theme }: PlanContext): void {
  const solid: (readonly [number, number])[][] = [];
  line.points.forEach((point, i) => {
    const before = line.points[i - 1];
    const [from, to] = [before && place(before, space), place(point, space)];
    if (!before || !from || !to) return;
    if (before.stretch !== point.stretch) return;
    const uncertain = isUncertain(point) || isUncertain(before);
    if (uncertain) drawLine(context, { points: [from, to], color: line.ink.color, width: 1.4, dash: [3, 2.2] });
    else if (solid.at(-1)?.at(-1)?.[0] === from[0]) solid.at(-1)?.push(to);
    else solid.push([from, to]);
  });
  const { dash } = line;
  for (const points of solid) drawLine(context, { points, color: line.ink.color, width: 1.6, join: 'round', dash });
  const many = line.points.length > MOST_POINTS;
  const banded = isBanded(line);
  for (const [i, { day, quantity, provisional }] of line.points.entries()) {
    const end = i === line.points.length - 1;
    const plain = !provisional && (quantity.kind === 'exact' || quantity.kind === 'estimate');
    if (many && plain && !end && !isAlone(line.points, i)) continue;
    // Within a band an estimate is its point; the whiskers are the band's edges.
    const shown: Quantity = banded && quantity.kind === 'estimate' ? { ...quantity, kind: 'exact' } : quantity;

    const at = (value: number): number => space.y(clamp(value, space.axis));
    const place = { x: space.x(day), at, bottom: at(space.axis.min), top: at(space.axis.max) };
    drawUprightMark(context, shown, place, { ...line.ink, text: theme.text }, line.shape);
    const value = pointValue(quantity);
    if (provisional && value !== undefined) drawProvisional(context, place.x, at(value), line);
  }
}

/** True for a point that no line leads to or from: only its mark shows it. */
function isAlone(points: readonly LinePoint[], index: number): boolean {
  const point = points[index];
  return [points[index - 1], points[index + 1]].every(
    (other) => !other || other.stretch !== point?.stretch || pointValue(other.quantity) === undefined,
  );
}

/** A pale centre marks a value that will still be revised. */
function drawProvisional(context: DrawingContext, x: number, y: number, { ink, shape }: Line): void {
  drawPoint(context, x, y, tint(ink.color, PROVISIONAL_SHADE), shape, 2);
}

/** The line to or from such a point is dashed. */
function isUncertain({ quantity, provisional }: LinePoint): boolean {
  return provisional || quantity.kind === 'approximate';
}

/** Draws the edges of a band, so that bands over others stay legible. */
export function drawBandEdges(context: DrawingContext, line: Line, space: LineSpace): void {
  for (const stretch of stretches(line.points, (q) => q.kind === 'estimate' || q.kind === 'exact')) {
    if (!stretch.some(({ quantity }) => quantity.kind === 'estimate') || stretch.length < 2) continue;
    for (const side of [0, 1] as const) {
      const points = stretch.map(({ day, quantity }) => {
        const extent = quantityExtent(quantity, space.axis) ?? [0, 0];
        return [space.x(day), space.y(clamp(extent[side], space.axis))] as const;
      });
      drawLine(context, { points, color: tint(line.ink.color, EDGE_SHADE), width: 0.5 });
    }
  }
}

/** A line of estimates is drawn with a band. */
export function isBanded(line: Line): boolean {
  return line.points.filter(({ quantity }) => quantity.kind === 'estimate').length >= 2;
}

function place({ day, quantity, base }: LinePoint, space: LineSpace): readonly [number, number] | undefined {
  const value = pointValue(quantity);
  return value === undefined ? undefined : [space.x(day), space.y(base + value)];
}

/** Runs of neighbours whose quantity fits. */
function stretches(points: readonly LinePoint[], fits: (quantity: Quantity) => boolean): readonly LinePoint[][] {
  const runs: LinePoint[][] = [];
  points.forEach((point, i) => {
    if (!fits(point.quantity)) return;
    const before = points[i - 1];
    if (before && fits(before.quantity) && before.stretch === point.stretch) runs.at(-1)?.push(point);
    else runs.push([point]);
  });
  return runs;
}
