/** Images of every kind conform. `tests/image` tests their appearance, and rejected images. */

import { deflateSync } from 'node:zlib';
import { createCanvas } from 'canvas';
import { describe, expect, it } from 'vitest';
import { pngChunk } from '../tags/real-pages.ts';
import { buildProject } from './project.ts';
import { validatePdf } from './validator/validate.ts';

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface PngPieces {
  readonly depth: number;
  readonly type: number;
  readonly interlaced?: boolean;
  readonly chunks?: readonly (readonly [string, Buffer])[];
  /** Replaces the correct number of pixels. */
  readonly data?: Buffer;
}

/** 9 x 5 pixels. */
function png({ depth, type, interlaced = false, chunks = [], data }: PngPieces): Uint8Array {
  const bits = (CHANNELS[type] ?? 1) * depth;
  const row = 1 + Math.ceil((9 * bits) / 8);
  // More than enough for the seven passes of an interlaced image.
  const pixels = data ?? Buffer.alloc(interlaced ? row * 5 + 300 : row * 5);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(9, 0);
  header.writeUInt32BE(5, 4);
  header.set([depth, type, 0, 0, interlaced ? 1 : 0], 8);
  const parts = [['IHDR', header], ...chunks, ['IDAT', deflateSync(pixels)], ['IEND', Buffer.alloc(0)]] as const;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(Buffer.concat([signature, ...parts.map(([name, body]) => pngChunk(name, body))]));
}

const palette = ['PLTE', Buffer.alloc(6, 9)] as const;
const through = (...bytes: readonly number[]) => ['tRNS', Buffer.from(bytes)] as const;

const build = (image: Uint8Array) =>
  buildProject({
    html: '<h1>T</h1><p><img src="a.png" alt="A square"></p>',
    css: 'img { width: 30pt }',
    files: { 'data/x/a.png': image },
  });

const canvas = createCanvas(8, 8);
const jpeg = new Uint8Array(canvas.toBuffer('image/jpeg'));

describe('images that conform', () => {
  it.each<readonly [string, Uint8Array]>([
    ...[1, 2, 4, 8, 16].map((depth) => [`grey of ${depth} bits`, png({ depth, type: 0 })] as const),
    ...[8, 16].flatMap((depth) =>
      [2, 4, 6].map((type) => [`type ${type}, ${depth} bits`, png({ depth, type })] as const),
    ),
    ...[1, 4, 8].map((depth) => [`palette, ${depth} bits`, png({ depth, type: 3, chunks: [palette] })] as const),
    ['palette with transparency', png({ depth: 8, type: 3, chunks: [palette, through(0, 128)] })],
    ['a colour that is transparent', png({ depth: 8, type: 2, chunks: [through(0, 1, 0, 2, 0, 3)] })],
    ['a grey that is transparent', png({ depth: 8, type: 0, chunks: [through(0, 1)] })],
    ['interlaced', png({ depth: 8, type: 2, interlaced: true })],
    ['interlaced with alpha', png({ depth: 8, type: 6, interlaced: true })],
    ['JPEG', jpeg],
  ])('%s', async (_, image) => {
    const { pdf, diagnostics } = await build(image);
    expect(diagnostics).toEqual([]);
    expect(validatePdf(pdf ?? new Uint8Array())).toEqual([]);
  });
});
