import { type Color, formatColor } from '../../core/color.ts';
import { WHITE } from '../../core/contrast.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { drawMark, type MarkInk, type MarkSpace } from './quantity-marks.ts';

/** The shapes that distinguish the points of series in addition to colour. */
export type PointShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'wedge' | 'cross';

const SHAPES: readonly PointShape[] = ['circle', 'square', 'diamond', 'triangle', 'wedge', 'cross'];

/** The shape of a series: each further round of six shifts them by one, so that colour and shape together differ. */
export function seriesShape(index: number): PointShape {
  return SHAPES[(index + Math.floor(index / SHAPES.length)) % SHAPES.length] ?? 'circle';
}

/**
 * Draws a quantity as a position on a scale rather than a length: a filled point (exact) or a hollow one (approximate);
 * bounds, ranges and estimates as in bars. The point is vertically centred in the space.
 */
export function drawPointMark(
  context: DrawingContext,
  quantity: Quantity,
  space: MarkSpace,
  ink: MarkInk,
  shape: PointShape,
): void {
  const middle = space.top + space.height / 2;
  switch (quantity.kind) {
    case 'exact':
      drawPoint(context, space.at(quantity.value), middle, ink.color, shape);
      return;
    case 'approximate':
      drawPoint(context, space.at(quantity.value), middle, ink.color, shape);
      drawPoint(context, space.at(quantity.value), middle, WHITE, shape, 1.7);
      return;
    case 'bound':
    case 'range':
    case 'estimate':
      drawMark(context, quantity, space, { ...ink, pattern: 'solid' });
      if (quantity.kind === 'estimate' && shape !== 'circle') {
        drawPoint(context, space.at(quantity.value), middle, ink.color, shape);
      }
      return;
    case 'unknown':
      return;
    default:
      quantity satisfies never;
  }
}

/** The place of a mark on a vertical scale: x of its centre line, and the map from values to y. */
export interface UprightSpace {
  readonly x: number;
  readonly at: (value: number) => number;
  /** y of the axis' smallest and largest value. */
  readonly bottom: number;
  readonly top: number;
}

const UPRIGHT_WIDTH = 8;

/** The same on a vertical scale; point shapes stay upright. */
export function drawUprightMark(
  context: DrawingContext,
  quantity: Quantity,
  space: UprightSpace,
  ink: MarkInk,
  shape: PointShape,
): void {
  const value = pointValue(quantity);
  if (value !== undefined && quantity.kind !== 'estimate') {
    drawPoint(context, space.x, space.at(value), ink.color, shape);
    if (quantity.kind === 'approximate') drawPoint(context, space.x, space.at(value), WHITE, shape, 1.7);
    return;
  }
  // A quarter turn makes a horizontal mark upright.
  context.save();
  context.rotate(-Math.PI / 2);
  const at = (v: number): number => -space.at(v);
  const top = space.x - UPRIGHT_WIDTH / 2;
  const box = { top, height: UPRIGHT_WIDTH, left: -space.bottom, right: -space.top, at };
  drawMark(context, quantity, box, { ...ink, pattern: 'solid' });
  context.restore();
  if (value !== undefined && shape !== 'circle') drawPoint(context, space.x, space.at(value), ink.color, shape);
}

const RADIUS = 3.3;

/** Fills a point of a shape; all shapes have about the same area. */
export function drawPoint(
  context: DrawingContext,
  x: number,
  y: number,
  color: Color,
  shape: PointShape,
  radius = RADIUS,
): void {
  context.fillStyle = formatColor(color);
  context.beginPath();
  if (shape === 'circle') context.arc(x, y, radius, 0, 2 * Math.PI);
  else if (shape === 'square') context.rect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
  else {
    CORNERS[shape].forEach(([dx, dy], i) => {
      if (i === 0) context.moveTo(x + dx * radius, y + dy * radius);
      else context.lineTo(x + dx * radius, y + dy * radius);
    });
    context.closePath();
  }
  context.fill();
}

type Corners = readonly (readonly [dx: number, dy: number])[];

/** In radii about the middle. */
const CORNERS: Readonly<Record<Exclude<PointShape, 'circle' | 'square'>, Corners>> = {
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  triangle: [
    [0, -1.2],
    [1.2, 0.95],
    [-1.2, 0.95],
  ],
  wedge: [
    [0, 1.2],
    [1.2, -0.95],
    [-1.2, -0.95],
  ],
  cross: [
    [-0.42, -1.15],
    [0.42, -1.15],
    [0.42, -0.42],
    [1.15, -0.42],
    [1.15, 0.42],
    [0.42, 0.42],
    [0.42, 1.15],
    [-0.42, 1.15],
    [-0.42, 0.42],
    [-1.15, 0.42],
    [-1.15, -0.42],
    [-0.42, -0.42],
  ],
};

/** The value of a point mark; undefined for quantities without a point. */
export function pointValue(quantity: Quantity): number | undefined {
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
    case 'estimate':
      return quantity.value;
    case 'bound':
    case 'range':
    case 'unknown':
      return undefined;
    default: {
      const never: never = quantity;
      return never;
    }
  }
}
