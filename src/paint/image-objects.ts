/** Image XObjects (ISO 32000-1, 8.9.5) and where they are painted. */

import type { Rect } from '../core/geometry.ts';
import type { Orientation } from '../image/image-file.ts';
import type { PdfImage, PixelStream } from '../image/pdf-image.ts';
import { decimal } from './numbers.ts';
import type { PdfDictionary, PdfRef } from './pdf-values.ts';

/** Writes an image's objects; `ref` makes a new indirect object. */
export function writeImage({ color, alpha }: PdfImage, ref: (data: PdfDictionary) => PdfRef): PdfRef {
  const mask = alpha && ended(ref(dictionaryOf(alpha, ref)), alpha.data);
  const data = { ...dictionaryOf(color, ref), ...(mask ? { SMask: mask } : {}) };
  return ended(ref(data), color.data);
}

function dictionaryOf(
  { width, height, bits, space, filter }: PixelStream,
  ref: (data: PdfDictionary) => PdfRef,
): PdfDictionary {
  const colors = space === 'DeviceRGB' ? 3 : 1;
  return {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace: typeof space === 'string' ? space : indexed(space.palette, ref),
    Filter: filter,
    // Rows as PNG filters them (ISO 32000-1, 7.4.4.4).
    ...(filter === 'FlateDecode'
      ? { DecodeParms: { Predictor: 15, Colors: colors, BitsPerComponent: bits, Columns: width } }
      : {}),
  };
}

function indexed(palette: Uint8Array, ref: (data: PdfDictionary) => PdfRef) {
  return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, ended(ref({}), palette)];
}

function ended(ref: PdfRef, data: Uint8Array): PdfRef {
  ref.end(data);
  return ref;
}

/** The shares of the stored picture's width and height in x and y of the upright one, from its top left corner. */
interface Turn {
  readonly x: readonly [from: number, width: number, height: number];
  readonly y: readonly [from: number, width: number, height: number];
}

const TURNS: Readonly<Record<Orientation, Turn>> = {
  1: { x: [0, 1, 0], y: [0, 0, 1] },
  2: { x: [1, -1, 0], y: [0, 0, 1] },
  3: { x: [1, -1, 0], y: [1, 0, -1] },
  4: { x: [0, 1, 0], y: [1, 0, -1] },
  5: { x: [0, 0, 1], y: [0, 1, 0] },
  6: { x: [1, 0, -1], y: [0, 1, 0] },
  7: { x: [1, 0, -1], y: [1, -1, 0] },
  8: { x: [0, 0, 1], y: [1, -1, 0] },
};

/**
 * The operators that paint an image upright in a place. An image's own space is a unit square with y upwards
 * (ISO 32000-1, 8.9.4), while the page's y grows downwards.
 */
export function imageOperators(name: string, { x, y, width, height }: Rect, orientation: Orientation): string {
  const turn = TURNS[orientation];
  const [fromX, xByWidth, xByHeight] = turn.x;
  const [fromY, yByWidth, yByHeight] = turn.y;
  const matrix = [
    width * xByWidth,
    height * yByWidth,
    -width * xByHeight,
    -height * yByHeight,
    x + width * (fromX + xByHeight),
    y + height * (fromY + yByHeight),
  ];
  return `q ${matrix.map((value) => decimal(value, 3)).join(' ')} cm /${name} Do Q`;
}
