/** Graphics parameters as operators, omitted where they are already in force (ISO 32000-1, 8.4). */

import type { Color } from '../core/color.ts';
import type { StrokeStyle } from '../core/drawing.ts';
import { decimal } from './numbers.ts';

/** The parameters in force; undefined where unknown. */
export interface GraphicsState {
  fill: string;
  /** The colour that `fill` was last set from: text of one style has the same object. */
  fillColor: Color | undefined;
  stroke: string;
  fillOpacity: number;
  strokeOpacity: number;
  line: string;
  font: string;
  spacing: number;
  rise: number;
}

export function initialState(): GraphicsState {
  return {
    fill: '0 g',
    fillColor: undefined,
    stroke: '0 G',
    fillOpacity: 1,
    strokeOpacity: 1,
    line: '1 w 0 J 0 j 10 M []0 d',
    font: '',
    spacing: 0,
    rise: 0,
  };
}

/** `0.2 0.4 0.6 rg`, or `0.5 g` for greys; upper case for strokes. */
export function colorOperator(color: Color, stroke: boolean): string {
  const { r, g, b } = color;
  const part = (value: number): string => decimal(value / 255, 3);
  const operator = r === g && g === b ? `${part(r)} g` : `${part(r)} ${part(g)} ${part(b)} rg`;
  return stroke ? operator.replace(/[rg]+$/, (o) => o.toUpperCase()) : operator;
}

export function lineOperators(style: StrokeStyle): string {
  const cap = { butt: 0, round: 1, square: 2 }[style.cap];
  const join = { miter: 0, round: 1, bevel: 2 }[style.join];
  const dash = style.dash.map((d) => decimal(d)).join(' ');
  const limit = decimal(Math.max(1, style.miterLimit));
  return `${decimal(style.width, 3)} w ${cap} J ${join} j ${limit} M [${dash}]${decimal(style.dashOffset)} d`;
}
