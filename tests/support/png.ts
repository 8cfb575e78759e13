/** PNGs of every kind, made from samples by a separate encoder, so that tests don't depend on the code they test. */

import { crc32, deflateSync } from 'node:zlib';

export interface PngPicture {
  readonly width: number;
  readonly height: number;
  /** Bits per sample: 1, 2, 4, 8, 16. */
  readonly depth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly type: number;
  readonly interlaced?: boolean;
  /** Filters of rows, in turn: 0 none, 1 sub, 2 up, 3 average, 4 Paeth. */
  readonly filters?: readonly number[];
  /** Additional chunks before the pixels. */
  readonly chunks?: readonly (readonly [name: string, body: Uint8Array])[];
  /** Bytes of each IDAT chunk; a single chunk by default. */
  readonly chunkSize?: number;
  /** The samples of a pixel, each below 2 ** depth. */
  sample(x: number, y: number): readonly number[];
}

export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Where the seven passes start, and their steps (PNG 3, 8.2). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export function encodePng(picture: PngPicture): Uint8Array {
  const { width, height, depth, type, interlaced = false, chunks = [], chunkSize = 1 << 30 } = picture;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlaced ? 1 : 0], 8);
  const passes = interlaced ? ADAM7 : ([[0, 0, 1, 1]] as const);
  const data = deflateSync(Buffer.concat(passes.map((pass) => filteredRows(picture, pass))));
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < data.length; at += chunkSize) pieces.push(data.subarray(at, at + chunkSize));
  return pngOf([
    ['IHDR', header],
    ...chunks,
    ...pieces.map((piece) => ['IDAT', piece] as const),
    ['IEND', new Uint8Array()],
  ]);
}

export function pngOf(chunks: readonly (readonly [name: string, body: Uint8Array])[]): Uint8Array {
  return new Uint8Array(Buffer.concat([SIGNATURE, ...chunks.map(([name, body]) => pngChunk(name, body))]));
}

export function pngChunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

function filteredRows(picture: PngPicture, [x0, y0, dx, dy]: readonly [number, number, number, number]): Buffer {
  const { width, height, depth, filters = [0] } = picture;
  const channels = picture.sample(0, 0).length;
  const pixelBytes = Math.max(1, (depth * channels) / 8);
  const rows: Buffer[] = [];
  let above: Uint8Array | undefined;
  for (let y = y0; y < height && x0 < width; y += dy) {
    const samples: number[] = [];
    for (let x = x0; x < width; x += dx) samples.push(...picture.sample(x, y));
    const row = packed(samples, depth);
    const filter = filters[rows.length % filters.length] ?? 0;
    rows.push(
      Buffer.concat([Buffer.of(filter), filtered(row, above ?? new Uint8Array(row.length), filter, pixelBytes)]),
    );
    above = row;
  }
  return Buffer.concat(rows);
}

function packed(samples: readonly number[], depth: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((samples.length * depth) / 8));
  samples.forEach((sample, i) => {
    if (depth === 16) bytes.set([sample >> 8, sample & 255], 2 * i);
    else bytes[(i * depth) >> 3] = (bytes[(i * depth) >> 3] ?? 0) | (sample << (8 - depth - ((i * depth) & 7)));
  });
  return bytes;
}

/** PNG 3, 9.2. */
function filtered(row: Uint8Array, above: Uint8Array, filter: number, step: number): Uint8Array {
  return row.map((value, i) => {
    const a = i < step ? 0 : (row[i - step] ?? 0);
    const b = above[i] ?? 0;
    const c = i < step ? 0 : (above[i - step] ?? 0);
    return (value - ([0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0)) & 255;
  });
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}
