/** The places of a scatter chart's points. Lengths in pt. */

import type { GridCell, ScatterAxis, ScatterChart, ScatterRow } from '../../core/chart.ts';
import { extentOf } from '../../core/extent.ts';
import { type Quantity, quantityExtent } from '../../core/quantity.ts';
import { layOutMarkedPlane, type MarkedPlane, referencesByAxis, referenceValues } from '../annotations/marked-plane.ts';
import { type AxisRange, pointAxis } from '../axis.ts';
import { pointValue } from '../marks/point-marks.ts';
import { type PlanContext, scaledChart } from '../plan-context.ts';
import { axisTitle, type PlaneAxis, type PlaneFrame } from '../plane-axes.ts';
import { radiusOf } from '../size-key.ts';

export interface ScatterPoint {
  readonly row: ScatterRow;
  readonly x: number;
  readonly y: number;
  /** Of a bubble, or of a point's mark. */
  readonly radius: number;
}

export interface ScatterLayout {
  readonly frame: PlaneFrame;
  /** The frame with its reference lines. */
  readonly plane: MarkedPlane;
  readonly axes: { readonly x: PlaneAxis; readonly y: PlaneAxis };
  readonly points: readonly ScatterPoint[];
  /** Rows without a known x or y. */
  readonly missing: readonly ScatterRow[];
  /** Of bubbles: the largest value, and its radius. */
  readonly largest: number;
  readonly most: number;
}

/** The radius of points, and of points in a crowd. */
const POINT = 2.6;
const CROWDED = 1.3;
const CROWD = 300;
/** The plot's height, by its width. */
const SHAPE = 0.62;
/** A bubble whose size isn't known. */
export const UNKNOWN_RADIUS = 3;

export function layOutScatter(chart: ScatterChart, context: PlanContext): ScatterLayout {
  const { width } = context;
  const known = chart.rows.filter(({ cells }) => isPlaced(cells));
  const scaled = scaledChart(chart, context).rows.filter(({ cells }) => isPlaced(cells));
  const references = referencesByAxis(chart.annotations ?? [], 'y');
  const axisFor = (axis: ScatterAxis, s: 0 | 1): PlaneAxis => ({
    range: rangeOf(
      [...scaled.flatMap(({ cells }) => cells[s]?.quantity ?? []), ...referenceValues(references[s === 0 ? 'x' : 'y'])],
      axis,
    ),
    title: axisTitle(axis, context.locale),
    unit: axis.unit,
  });
  const axes = { x: axisFor(chart.x, 0), y: axisFor(chart.y, 1) };
  const most = Math.max(7, Math.min(24, width * 0.045));
  const sizeOf = ({ cells }: ScatterRow): number => (cells[2] ? (pointValue(cells[2].quantity) ?? 0) : 0);
  const largest = extentOf([0, ...scaled.map(sizeOf)]).max;
  const margin = chart.size ? most + 1 : 5;
  const plotHeight = Math.max(context.panel ? 90 : 150, Math.min(300, width * SHAPE));
  const plane = layOutMarkedPlane(axes.x, axes.y, references, { plotHeight, margin }, context);
  const { frame } = plane;
  const dot = known.length > CROWD ? CROWDED : POINT;
  const points = known.map((row): ScatterPoint => {
    const [x, y] = row.cells;
    const size = row.cells[2]?.quantity;
    const bubble = size?.kind === 'unknown' ? UNKNOWN_RADIUS : radiusOf(sizeOf(row), largest, most);
    return {
      row,
      x: frame.x(middleOf(x?.quantity, axes.x)),
      y: frame.y(middleOf(y?.quantity, axes.y)),
      radius: chart.size ? bubble : dot,
    };
  });
  const missing = chart.rows.filter(({ cells }) => !isPlaced(cells));
  return { frame, plane, axes, points, missing, largest, most };
}

/** True if x and y are known. */
function isPlaced(cells: readonly GridCell[]): boolean {
  return cells.slice(0, 2).every(({ quantity }) => quantity.kind !== 'unknown');
}

/** A value, or the middle of what is known of it. */
function middleOf(quantity: Quantity | undefined, { range }: PlaneAxis): number {
  if (!quantity) return range.min;
  const [low, high] = quantityExtent(quantity, range) ?? [range.min, range.min];
  return pointValue(quantity) ?? (range.log ? Math.sqrt(low * high) : (low + high) / 2);
}

/** Positions need no zero, not even those of shares: both axes show where the points are. */
function rangeOf(quantities: readonly Quantity[], axis: ScatterAxis): AxisRange {
  return pointAxis(quantities, { share: false }, axis);
}
