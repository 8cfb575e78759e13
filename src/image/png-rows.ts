/** The rows of a PNG's pixels: unpacked within limits, checked, and split into colour and alpha. */

import { deflateSync, inflateSync } from 'node:zlib';
import { opaqueByte } from '../core/png-alpha.ts';
import { deinterlace, filteredLength, type PixelShape, passesOf } from '../core/png-interlacing.ts';
import { damaged, type ImageLimits, type ImageProblem, PNG_COLOR, type PngContent, unusable } from './image-file.ts';

const CHANNELS = {
  [PNG_COLOR.grey]: 1,
  [PNG_COLOR.rgb]: 3,
  [PNG_COLOR.palette]: 1,
  [PNG_COLOR.greyAlpha]: 2,
  [PNG_COLOR.rgbAlpha]: 4,
} as const;

/** Some encoders leave a few bytes after the last row. */
const SPARE_BYTES = 65_536;

/** Samples of a pixel, alpha included. */
export function channelsOf({ colorType }: PngContent): number {
  return CHANNELS[colorType];
}

/** Checks that all rows are present, each with a valid filter (PNG 3, 7.3 and 9). */
export function rowsProblem(png: PngContent, limits: ImageLimits): ImageProblem | undefined {
  const length = lengthOfRows(png);
  if (length > limits['inflated-size'] * 1e6) {
    const size = `${png.width} × ${png.height} pixels of ${png.depth * channelsOf(png)} bits`;
    return unusable(
      `has ${size}, which is too many`,
      'save it with fewer pixels, or with 8 bits per colour; --limit inflated-size=N allows more',
    );
  }
  let rows: Uint8Array;
  try {
    rows = unpackRows(png);
  } catch {
    return damaged("its pixels can't be decompressed");
  }
  if (rows.length < length) return damaged('it has fewer pixels than its width and height require');
  let at = 0;
  for (const picture of picturesOf(png)) {
    const step = filteredLength(picture) / picture.height;
    for (let y = 0; y < picture.height; y++, at += step) {
      if ((rows[at] ?? 255) > 4) return damaged("its pixels can't be decompressed");
    }
  }
  return undefined;
}

/** Filtered rows, as many as the width and height require. Throws if the data is damaged, or far too long. */
export function unpackRows(png: PngContent): Uint8Array {
  const length = lengthOfRows(png);
  return inflateSync(png.data, { maxOutputLength: length + SPARE_BYTES }).subarray(0, length);
}

function lengthOfRows(png: PngContent): number {
  return picturesOf(png).reduce((sum, picture) => sum + filteredLength(picture), 0);
}

/** The picture, or the passes of an interlaced one. */
function picturesOf(png: PngContent): readonly PixelShape[] {
  return png.interlaced ? passesOf(shapeOf(png)) : [shapeOf(png)];
}

function shapeOf(png: PngContent): PixelShape {
  return { width: png.width, height: png.height, bits: png.depth * channelsOf(png) };
}

/** The same pixels without interlacing. */
export function deinterlaced(png: PngContent): PngContent {
  return { ...png, interlaced: false, data: deflateSync(deinterlace(unpackRows(png), shapeOf(png))) };
}

export interface SplitRows {
  /** Filtered rows without alpha, in zlib's format. */
  readonly color: Uint8Array;
  /** Filtered rows of alpha alone; undefined where all is opaque. */
  readonly alpha: Uint8Array | undefined;
}

/**
 * Splits rows with alpha. A filter predicts each byte from bytes of the same channel (PNG 3, 9.2), so the channels of a
 * filtered row can be separated without decoding, each keeping the row's filter.
 */
export function splitAlpha(png: PngContent): SplitRows {
  const bytes = png.depth / 8;
  const pixel = channelsOf(png) * bytes;
  const colorBytes = pixel - bytes;
  const length = 1 + png.width * pixel;
  const rows = unpackRows(png);
  const color = new Uint8Array((1 + png.width * colorBytes) * png.height);
  const alpha = new Uint8Array((1 + png.width * bytes) * png.height);
  let c = 0;
  let a = 0;
  for (let y = 0; y < png.height; y++) {
    let at = y * length;
    const end = at + length;
    const filter = rows[at++] ?? 0;
    color[c++] = filter;
    alpha[a++] = filter;
    while (at < end) {
      for (let i = 0; i < colorBytes; i++) color[c++] = rows[at++] ?? 0;
      for (let i = 0; i < bytes; i++) alpha[a++] = rows[at++] ?? 0;
    }
  }
  const opaque = isOpaque(alpha, png.width * bytes, bytes);
  return { color: deflateSync(color), alpha: opaque ? undefined : deflateSync(alpha) };
}

/** True if every byte is 255 once the filters are undone. In that case the preceding bytes determine each filtered byte. */
function isOpaque(rows: Uint8Array, length: number, bytes: number): boolean {
  for (let at = 0, first = true; at < rows.length; at += length + 1, first = false) {
    const filter = rows[at] ?? 0;
    for (let x = 0; x < length; x++) {
      if (rows[at + 1 + x] !== opaqueByte(filter, x < bytes, first)) return false;
    }
  }
  return true;
}
