/**
 * PNGs with alpha, put together from the colour and the alpha that a PDF draws: the same pixels, filters and further
 * chunks as in the author's file. Only the compression may differ.
 */

import { createHash } from 'node:crypto';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { joinAlpha } from '../core/png-alpha.ts';

/** A file's bytes before and after its `IDAT` chunks. */
interface AroundPixels {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Rows without alpha, and rows of alpha alone, in zlib's format; undefined alpha is opaque. */
interface ColorAndAlpha {
  readonly color: Uint8Array;
  readonly alpha: Uint8Array | undefined;
}

interface JoinedPng {
  readonly file: Uint8Array;
  /** SHA-256 of the file with its pixels uncompressed, hexadecimal: the same for any compression. */
  readonly digest: string;
}

const SIGNATURE_AND_LENGTH = 16;
const GREY_ALPHA = 4;
/** More than any build accepts, so that an altered file can't exhaust memory. */
const MOST_PIXELS = 2 ** 28;

/** Throws if the streams don't fit the header. */
export function joinPng(around: AroundPixels, { color, alpha }: ColorAndAlpha): JoinedPng {
  const { before, after } = around;
  const header = new DataView(before.buffer, before.byteOffset + SIGNATURE_AND_LENGTH, 13);
  const [width, height, depth, colorType] = [
    header.getUint32(0),
    header.getUint32(4),
    header.getUint8(8),
    header.getUint8(9),
  ];
  if (width * height > MOST_PIXELS || (depth !== 8 && depth !== 16))
    throw new RangeError("the header isn't that of the image");
  const size = { width, height, bytes: depth / 8, colors: colorType === GREY_ALPHA ? 1 : 3 };
  const inflated = (data: Uint8Array): Uint8Array => inflateSync(data, { maxOutputLength: (1 + width * 8) * height });
  const rows = joinAlpha(inflated(color), alpha && inflated(alpha), size);
  const digest = createHash('sha256').update(before).update(rows).update(after).digest('hex');
  return { file: new Uint8Array(Buffer.concat([before, pixelChunk(deflateSync(rows)), after])), digest };
}

function pixelChunk(data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write('IDAT', 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}
