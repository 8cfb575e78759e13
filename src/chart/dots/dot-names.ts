/** The names of the series of a dot chart: over the first row's points, or in a key. */

import type { DotRangeChart, DumbbellChart } from '../../core/chart.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { drawHeaders, type Headers, layOutHeaders } from '../headers.ts';
import { type Inks, inksOf } from '../inks.ts';
import { drawKey, KEY_GAP, layOutKey } from '../key.ts';
import type { KeyEntry } from '../key-entry.ts';
import { drawPoint } from '../marks/point-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import { readableColor } from '../readable.ts';
import { headersFrom, type RowFrame } from '../rows/row-frame.ts';

interface Named {
  readonly height: number;
  readonly draw: (canvas: DrawingContext, top: number) => void;
}

/**
 * Puts names over the first row's points; a key if they don't fit, or if the first row lacks a point.
 *
 * @param isFree false if other words are between the names and the first row.
 */
export function nameDots(
  chart: DotRangeChart | DumbbellChart,
  frame: RowFrame,
  xOf: (q: Quantity) => number,
  isFree: boolean,
  context: PlanContext,
): Named {
  const first = chart.rows[0]?.cells.map((cell) => cell.quantity) ?? [];
  const whole = isFree && !context.rows && first.every((q) => q.kind !== 'unknown') && frame.place === 'left';
  const names = chart.series.map((s) => s.name);
  const headers: Headers | undefined = whole
    ? layOutHeaders(names, first.map(xOf), context, headersFrom(frame))
    : undefined;
  const inks = inksOf(chart, context.theme);
  if (headers) {
    const colors = chart.series.map((_, i) => readableColor(inks.seriesInk(i).color));
    return {
      height: Math.max(0, headers.height - frame.markTop + 2),
      draw: (canvas, top) => drawHeaders(canvas, headers, top + frame.markTop - 0.5, colors, context),
    };
  }
  const key = layOutKey(pointKey(names, inks), context.theme.textSize, context);
  return { height: key.height + KEY_GAP, draw: (canvas) => drawKey(canvas, key, 0, 0, context) };
}

/** A point and a name for each series. */
function pointKey(names: readonly string[], inks: Inks): readonly KeyEntry[] {
  return names.map((text, i) => ({
    text,
    sample: (canvas, { x, middle }) => drawPoint(canvas, x + 6, middle, inks.seriesInk(i).color, inks.shape(i)),
  }));
}
