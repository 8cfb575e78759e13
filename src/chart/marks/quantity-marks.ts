import { type Color, formatColor } from '../../core/color.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { fillBox, type Ink } from '../ink.ts';
import { tint } from '../theme.ts';
import { drawLine } from '../typesetter.ts';

/** The place of a row's mark: the bar's band, the ends of the axis, and the map from values to x. */
export interface MarkSpace {
  readonly top: number;
  readonly height: number;
  /** x of the smallest and largest value of the axis. */
  readonly left: number;
  readonly right: number;
  readonly at: (value: number) => number;
}

export interface MarkInk extends Ink {
  /** For limits and caps. */
  readonly text: Color;
  /** Around filled spans: provisional values are pale, with an outline. */
  readonly outline?: Color;
}

/** The largest value that a mark reaches on an axis up to `max`: labels go beyond it. Undefined without a mark. */
export function markEnd(quantity: Quantity, max: number): number | undefined {
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
      return Math.max(0, quantity.value);
    case 'bound':
      return quantity.relation.startsWith('<') ? quantity.value : max;
    case 'range':
    case 'estimate':
      return Math.min(max, quantity.high);
    case 'unknown':
      return undefined;
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/**
 * The end of the mark of a quantity that is certainly below zero. Its label is on the side to which the mark grows.
 * Undefined for all other quantities.
 */
export function negativeEnd(quantity: Quantity): number | undefined {
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
      return quantity.value < 0 ? quantity.value : undefined;
    case 'range':
    case 'estimate':
      return quantity.low < 0 && quantity.high <= 0 ? quantity.low : undefined;
    case 'bound':
    case 'unknown':
      return undefined;
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** The end of a mark that is farther from zero. */
export function outerEnd(quantity: Quantity, max: number): number | undefined {
  return negativeEnd(quantity) ?? markEnd(quantity, max);
}

/** How far the ink goes beyond that value, pt. */
export function markOverhang(quantity: Quantity): number {
  return quantity.kind === 'approximate' ? SOFT_END : 0;
}

/** Half the length over which an approximate bar fades out, pt. */
const SOFT_END = 5;

/**
 * Draws the known extent of a quantity, each kind in its own form: a solid bar (exact), one that fades out around
 * its value (approximate), a hatched span without an end edge up to a dashed limit (bound), a span between two caps
 * (range), a point with a whisker (estimate). Draws nothing for an unknown quantity, which its row notes in words.
 */
export function drawMark(context: DrawingContext, quantity: Quantity, space: MarkSpace, ink: MarkInk): void {
  switch (quantity.kind) {
    case 'exact':
      fillSpan(context, space, space.at(0), space.at(quantity.value), ink);
      if (ink.outline) outlineSpan(context, space, space.at(0), space.at(quantity.value), ink.outline);
      return;
    case 'approximate':
      drawApproximate(context, quantity.value, space, ink);
      return;
    case 'bound':
      drawBound(context, quantity.relation.startsWith('<'), space.at(quantity.value), space, ink);
      return;
    case 'range':
      drawRange(context, within(space, quantity.low), within(space, quantity.high), space, ink);
      return;
    case 'estimate':
      drawEstimate(context, quantity, space, ink);
      return;
    case 'unknown':
      return;
    default:
      quantity satisfies never;
  }
}

function fillSpan(context: DrawingContext, space: MarkSpace, from: number, to: number, ink: Ink): void {
  const { top: y, height } = space;
  fillBox(context, { x: Math.min(from, to), y, width: Math.abs(to - from), height }, ink);
}

/** Inside its box, so that an outlined bar is as long as others. */
function outlineSpan(context: DrawingContext, space: MarkSpace, from: number, to: number, color: Color): void {
  const half = OUTLINE / 2;
  const [left, right] = [Math.min(from, to) + half, Math.max(from, to) - half];
  const [top, bottom] = [space.top + half, space.top + space.height - half];
  if (right <= left) return;
  const points = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top - half],
  ] as const;
  drawLine(context, { points, color, width: OUTLINE });
}

const OUTLINE = 0.9;

/** A lighter, plain fill of the same hue. */
function pale(ink: Ink, share: number): Ink {
  return { color: tint(ink.color, share), pattern: 'solid' };
}

/** Strips that get thinner across the value: the bar has no edge that could be read as exact. */
function drawApproximate(context: DrawingContext, value: number, space: MarkSpace, ink: MarkInk): void {
  const zero = space.at(0);
  const end = space.at(value);
  const direction = end < zero ? -1 : 1;
  const soft = Math.min(SOFT_END, Math.abs(end - zero));
  fillSpan(context, space, zero, end - direction * soft, ink);
  for (const [from, to] of SOFT_STRIPS) {
    fillSpan(context, space, end + direction * soft * from, end + direction * soft * to, pale(ink, 1));
  }
}

/** In halves of the soft end, from -1 (the solid bar) through 0 (the value) to 1. */
const SOFT_STRIPS = [
  [-0.78, -0.4],
  [-0.14, 0.14],
  [0.4, 0.58],
  [0.84, 0.94],
] as const;

const HATCH_STEP = 3.2;

/** The values that a limit leaves open: hatched, closed where the axis ends, open at the limit, which is dashed. */
function drawBound(context: DrawingContext, below: boolean, limit: number, space: MarkSpace, ink: MarkInk): void {
  const from = below ? space.left : limit;
  const to = below ? limit : space.right;
  const { top, height } = space;
  const bottom = top + height;
  fillSpan(context, space, from, to, pale(ink, 0.12));
  context.strokeStyle = formatColor(ink.color);
  context.lineWidth = 0.9;
  context.setLineDash([]);
  context.beginPath();
  // A line x + y = s, cut at the span's edges: no clip is needed.
  for (let s = from + HATCH_STEP; s < to + height; s += HATCH_STEP) {
    const x1 = Math.max(from, s - height);
    const x2 = Math.min(to, s);
    if (x2 - x1 < 0.05) continue;
    context.moveTo(x1, top + s - x1);
    context.lineTo(x2, top + s - x2);
  }
  context.stroke();
  const closed = below ? from : to;
  const open = below ? to : from;
  const edge = [
    [open, top],
    [closed, top],
    [closed, bottom],
    [open, bottom],
  ] as const;
  drawLine(context, { points: edge, color: ink.color, width: 0.9 });
  const mark = [
    [limit, top - 3],
    [limit, bottom + 3],
  ] as const;
  drawLine(context, { points: mark, color: ink.text, width: 1, dash: [2, 1.5] });
}

/** The position of a value, clamped to the axis. */
function within(space: MarkSpace, value: number): number {
  return Math.max(space.left, Math.min(space.right, space.at(value)));
}

function drawRange(context: DrawingContext, low: number, high: number, space: MarkSpace, ink: MarkInk): void {
  const { top, height } = space;
  const inset = { ...space, top: top + height * 0.25, height: height * 0.5 };
  fillSpan(context, inset, low, high, pale(ink, 0.45));
  for (const x of [low, high]) drawCap(context, x, top, height, ink.color, 2);
}

function drawCap(context: DrawingContext, x: number, top: number, height: number, color: Color, width: number): void {
  const points = [
    [x, top],
    [x, top + height],
  ] as const;
  drawLine(context, { points, color, width });
}

function drawEstimate(
  context: DrawingContext,
  estimate: { readonly value: number; readonly low: number; readonly high: number },
  space: MarkSpace,
  ink: MarkInk,
): void {
  const { top, height, at } = space;
  const middle = top + height / 2;
  const points = [
    [within(space, estimate.low), middle],
    [within(space, estimate.high), middle],
  ] as const;
  drawLine(context, { points, color: ink.color, width: 1.1 });
  for (const x of [within(space, estimate.low), within(space, estimate.high)]) {
    drawCap(context, x, top + height * 0.22, height * 0.56, ink.color, 1.1);
  }
  context.fillStyle = formatColor(ink.color);
  context.beginPath();
  context.arc(at(estimate.value), middle, 3.3, 0, 2 * Math.PI);
  context.fill();
}
