/**
 * PNGs with alpha or interlacing, put together from the colour and the alpha that a PDF draws: the same pixels and further
 * chunks as in the author's file. Only the compression may differ, and the filters of interlaced rows.
 */

import { createHash } from 'node:crypto';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { joinAlpha } from '../core/png-alpha.ts';
import { filteredLength, interlace } from '../core/png-interlacing.ts';

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
  /** SHA-256 of the file with its pixels uncompressed and not interlaced, hexadecimal: the same for any compression. */
  readonly digest: string;
}

const SIGNATURE_AND_LENGTH = 16;
/** Samples of a pixel without alpha, by colour type. */
const COLORS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 1, 6: 3 };
const WITH_ALPHA = 4;
/** More than any build accepts, so that an altered file can't exhaust memory. */
const MOST_PIXELS = 2 ** 28;

/** Throws if the streams don't fit the header. */
export function joinPng(around: AroundPixels, streams: ColorAndAlpha): JoinedPng {
  const { before, after } = around;
  const header = new DataView(before.buffer, before.byteOffset + SIGNATURE_AND_LENGTH, 13);
  const [width, height, depth, colorType] = [
    header.getUint32(0),
    header.getUint32(4),
    header.getUint8(8),
    header.getUint8(9),
  ];
  const colors = COLORS[colorType];
  const samples = (colors ?? 0) + (colorType < WITH_ALPHA ? 0 : 1);
  const shape = { width, height, bits: depth * samples };
  if (width * height > MOST_PIXELS || ![1, 2, 4, 8, 16].includes(depth) || colors === undefined)
    throw new RangeError("the header isn't that of the image");
  const inflated = (data: Uint8Array): Uint8Array => inflateSync(data, { maxOutputLength: filteredLength(shape) });
  const color = inflated(streams.color);
  const size = { width, height, bytes: depth / 8, colors };
  const rows = samples === colors ? color : joinAlpha(color, streams.alpha && inflated(streams.alpha), size);
  const digest = createHash('sha256').update(before).update(rows).update(after).digest('hex');
  const pixels = header.getUint8(12) === 1 ? interlace(rows, shape) : rows;
  return { file: new Uint8Array(Buffer.concat([before, pixelChunk(deflateSync(pixels)), after])), digest };
}

function pixelChunk(data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write('IDAT', 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}
