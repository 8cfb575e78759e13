/** Gradients as shadings (ISO 32000-1, 8.7.4.5), with soft masks for stops of different opacity (11.6.5.3). */

import type { Gradient, GradientStop } from '../core/drawing.ts';
import type { Matrix } from '../core/geometry.ts';
import { decimal } from './numbers.ts';
import type { PdfDictionary, PdfRef, PdfValue } from './pdf-values.ts';

/** Makes a new indirect object. */
export type NewRef = (data: PdfDictionary) => PdfRef;

/** A shading of the gradient's colours, in the gradient's own space. */
export function colorShading(gradient: Gradient, ref: NewRef): PdfRef {
  return shading(gradient, 'DeviceRGB', ({ color: { r, g, b } }) => [r, g, b].map(share), ref);
}

/** The one opacity of all stops; undefined where they differ. */
export function opacityOf({ stops }: Gradient): number | undefined {
  const first = stops[0]?.color.a ?? 1;
  return stops.every(({ color }) => color.a === first) ? first : undefined;
}

/** Graphics parameters that make a fill as transparent as the gradient's stops. */
export function opacityMask(gradient: Gradient, bounds: readonly number[], ref: NewRef): PdfRef {
  const alpha = shading(gradient, 'DeviceGray', ({ color }) => [round(color.a)], ref);
  const group = ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: bounds,
    Group: { S: 'Transparency', CS: 'DeviceGray' },
    Resources: { Shading: { Sh: alpha } },
  });
  group.end(Buffer.from(`${matrixOperator(gradient.transform)} /Sh sh`, 'latin1'));
  return ended(ref({ Type: 'ExtGState', SMask: { S: 'Luminosity', G: group, Type: 'Mask' } }));
}

/** `a b c d e f cm`, with enough digits for the unit squares of gradients. */
export function matrixOperator(matrix: Matrix): string {
  return `${matrix.map((value) => precise(value)).join(' ')} cm`;
}

/** Six significant digits, without an exponent. */
function precise(value: number): string {
  if (Math.abs(value) >= 100) return decimal(value, 3);
  return value.toFixed(7).replace(/0+$/, '').replace(/\.$/, '').replace(/^-0$/, '0');
}

function shading(
  { kind, from, to, stops }: Gradient,
  space: string,
  values: (stop: GradientStop) => readonly number[],
  ref: NewRef,
): PdfRef {
  const linear = kind === 'linear';
  const coordinates = linear ? [from.x, from.y, to.x, to.y] : [from.x, from.y, from.r, to.x, to.y, to.r];
  return ended(
    ref({
      ShadingType: linear ? 2 : 3,
      ColorSpace: space,
      Coords: coordinates.map(round),
      Function: stitched(stops, values),
      Extend: [true, true],
    }),
  );
}

/** Exponential functions between stops, stitched together (ISO 32000-1, 7.10.3 and 7.10.4). */
function stitched(stops: readonly GradientStop[], values: (stop: GradientStop) => readonly number[]): PdfValue {
  const all = padded(stops);
  const parts = all.slice(1).map((stop, i) => ({
    FunctionType: 2,
    Domain: [0, 1],
    C0: values(all[i] ?? stop),
    C1: values(stop),
    N: 1,
  }));
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: parts,
    Bounds: all.slice(1, -1).map(({ offset }) => round(offset)),
    Encode: parts.flatMap(() => [0, 1]),
  };
}

/** Stops from 0 to 1 with rising offsets, which stitching requires; equal ones are a hair apart. */
function padded(stops: readonly GradientStop[]): readonly GradientStop[] {
  const [first] = stops;
  const last = stops.at(-1);
  if (!first || !last) return stops;
  const whole = [...(first.offset > 0 ? [{ ...first, offset: 0 }] : []), ...stops];
  if (last.offset < 1) whole.push({ ...last, offset: 1 });
  const step = 1e-5;
  const raised: GradientStop[] = [];
  for (const stop of whole) {
    const least = raised.length === 0 ? 0 : (raised.at(-1)?.offset ?? 0) + step;
    raised.push({ ...stop, offset: Math.max(stop.offset, least) });
  }
  const end = raised.at(-1)?.offset ?? 1;
  return end > 1 ? raised.map((stop) => ({ ...stop, offset: stop.offset / end })) : raised;
}

function share(channel: number): number {
  return round(channel / 255);
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

function ended(object: PdfRef): PdfRef {
  object.end();
  return object;
}
