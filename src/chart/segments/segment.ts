import { WHITE } from '../../core/contrast.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel, withoutInterval } from '../../languages/quantity-words.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { fillBox, type Ink } from '../ink.ts';
import { drawMark } from '../marks/quantity-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import { readableOn } from '../readable.ts';
import { drawText } from '../typesetter.ts';

/** One part of a segmented bar. */
export interface Segment {
  readonly quantity: Quantity;
  readonly ink: Ink;
  /** Its start and end, in axis values. */
  readonly from: number;
  readonly to: number;
  /** Its value in words, as short as the chart needs; '' if it is shown elsewhere. */
  readonly label: string;
}

/** The length of a quantity as a part: an approximate number or an estimate has its value, a bound its limit. */
export function partLength(quantity: Quantity): number {
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
    case 'estimate':
    case 'bound':
      return quantity.value;
    case 'range':
      return quantity.high;
    case 'unknown':
      return 0;
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** The place of a segmented bar: its top, its height and the map from values to x. */
export interface SegmentSpace {
  readonly top: number;
  readonly height: number;
  readonly at: (value: number) => number;
  /** x of the largest value of the axis. */
  readonly right: number;
}

/** White gap between neighbours, so that each contrasts with white at 3:1 whatever colours meet (WCAG 2.2, 1.4.11). */
const SEPARATOR = 1;

/** True if a part is long enough for its value. */
export function fitsInside(segment: Segment, at: (value: number) => number, context: PlanContext): boolean {
  const length = Math.abs(at(segment.to) - at(segment.from)) - SEPARATOR;
  const { font, text } = insideLabel(segment, context);
  return context.type.width(text, font) + 4 <= length;
}

function insideLabel({ label }: Segment, { theme, type }: PlanContext) {
  return { font: type.font(theme.textSize - 0.5, 600), text: label };
}

/** The value of a part; the bar's end shows an interval. */
export function partLabel(quantity: Quantity, locale: Locale): string {
  return quantityLabel(withoutInterval(quantity), locale);
}

/** Draws a part with its value inside if it fits; otherwise the value is an outside label. */
export function drawSegment(canvas: DrawingContext, segment: Segment, space: SegmentSpace, context: PlanContext): void {
  const { theme, type } = context;
  const { quantity, ink } = segment;
  if (quantity.kind === 'unknown') return;
  const [from, to] = [space.at(segment.from), space.at(segment.to)];
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const width = Math.max(0, right - left - SEPARATOR);
  const open = quantity.kind === 'bound' || quantity.kind === 'range';
  if (open) {
    const at = (value: number): number => left + (space.at(value) - space.at(0));
    drawMark(canvas, quantity, { ...space, left, at }, { ...ink, text: theme.text });
  } else fillBox(canvas, { x: left, y: space.top, width, height: space.height }, ink);
  if (quantity.kind === 'approximate') drawSoftEdge(canvas, right - SEPARATOR, space);
  if (segment.label === '' || !fitsInside(segment, space.at, context)) return;
  const { font, text } = insideLabel(segment, context);
  const needed = type.width(text, font);
  const ground = open ? WHITE : ink.color;
  const centre = left + width / 2;
  // Words on a pattern have a plain patch behind them.
  if (open || ink.pattern !== 'solid') {
    const plain = { color: ground, pattern: 'solid' } as const;
    const patch = { x: centre - needed / 2 - 1.5, y: space.top + 1, width: needed + 3, height: space.height - 2 };
    fillBox(canvas, patch, plain);
  }
  const y = space.top + space.height / 2 + font.size * 0.34;
  drawText(canvas, { text, x: centre, y, font, color: readableOn(ground, theme.text), align: 'center' });
}

/** White strips that get wider towards the end, so that an approximate bar fades out and has no exact edge. */
function drawSoftEdge(context: DrawingContext, right: number, space: SegmentSpace): void {
  context.fillStyle = '#ffffff';
  for (const [from, width] of SOFT_STRIPS) context.fillRect(right - from, space.top, width, space.height);
}

const SOFT_STRIPS = [
  [8, 0.8],
  [5.6, 1.2],
  [3, 1.7],
] as const;
