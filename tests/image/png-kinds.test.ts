/** Compares Poppler's rendering of every kind of PNG in the PDF with Skia's decoding of the file. */

import { beforeAll, describe, expect, it } from 'vitest';
import { encodePng, type PngPicture } from '../support/png.ts';
import { bySkia, greatestDifference, type Pixels, throughPdf } from './render.ts';

const SIZE = 37;
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Slopes and edges in every channel, up to the greatest sample. */
function pattern(type: number, depth: number, colors = 2 ** depth): PngPicture['sample'] {
  const top = type === 3 ? colors - 1 : 2 ** depth - 1;
  return (x, y) =>
    Array.from({ length: CHANNELS[type] ?? 1 }, (_, channel) => {
      const [u, v] = channel % 2 === 0 ? [x, y] : [y, SIZE - 1 - x];
      return Math.round(((u * 3 + v * (channel + 1)) * top) / (SIZE * 5)) % (top + 1);
    });
}

function palette(colors: number): readonly [string, Uint8Array] {
  return ['PLTE', Uint8Array.from({ length: colors * 3 }, (_, i) => (i * 67 + (i % 3) * 40) % 256)];
}

const tRNS = (...bytes: readonly number[]) => ['tRNS', Uint8Array.from(bytes)] as const;
/** A gamma of 1.0 instead of the usual 1/2.2. */
const GAMMA = ['gAMA', Uint8Array.of(0, 1, 0x86, 0xa0)] as const;
const word = (value: number): readonly number[] => [value >> 8, value & 255];

/** All combinations that PNG 3, 11.2.1 allows. */
const KINDS = [
  ...[1, 2, 4, 8, 16].map((depth) => ({ type: 0, depth })),
  ...[8, 16].map((depth) => ({ type: 2, depth })),
  ...[1, 2, 4, 8].map((depth) => ({ type: 3, depth })),
  ...[8, 16].map((depth) => ({ type: 4, depth })),
  ...[8, 16].map((depth) => ({ type: 6, depth })),
];

function transparencyOf({ type, depth }: { type: number; depth: number }) {
  const middle = Math.floor((2 ** depth - 1) / 2);
  // The colour of a pixel in the pattern.
  if (type === 0) return [tRNS(...word(pattern(0, depth)(SIZE >> 1, SIZE >> 1)[0] ?? middle))];
  if (type === 2) return [tRNS(...pattern(2, depth)(5, 9).flatMap(word))];
  return type === 3 ? [tRNS(...Array.from({ length: 2 ** depth - 1 }, (_, i) => (i * 90) % 256))] : [];
}

function pictures(): Readonly<Record<string, PngPicture>> {
  const all: Record<string, PngPicture> = {};
  for (const { type, depth } of KINDS) {
    for (const interlaced of [false, true]) {
      for (const transparent of type === 4 || type === 6 ? [false] : [false, true]) {
        const chunks = [
          ...(type === 3 ? [palette(2 ** depth)] : []),
          ...(transparent ? transparencyOf({ type, depth }) : []),
        ];
        const name = `type ${type}, ${depth} bits${interlaced ? ', interlaced' : ''}${transparent ? ', transparent' : ''}`;
        const size = { width: SIZE, height: SIZE - 4, filters: [0, 1, 2, 3, 4] };
        all[name] = { ...size, type, depth, interlaced, chunks, sample: pattern(type, depth) };
      }
    }
  }
  const small = { type: 6, depth: 8, sample: pattern(6, 8) };
  return {
    ...all,
    'one pixel': { ...small, width: 1, height: 1, type: 2, sample: () => [12, 200, 90] },
    'one pixel, interlaced': { ...small, width: 1, height: 1, type: 0, depth: 1, interlaced: true, sample: () => [0] },
    'three columns, interlaced': {
      ...small,
      width: 3,
      height: 9,
      type: 3,
      depth: 2,
      interlaced: true,
      chunks: [palette(4)],
      sample: (x, y) => [(x + y) % 4],
    },
    'a short palette': {
      ...small,
      width: 20,
      height: 20,
      type: 3,
      depth: 4,
      chunks: [palette(11)],
      sample: (x, y) => [(x + y) % 11],
    },
    'many IDAT chunks': { ...small, width: SIZE, height: SIZE, chunkSize: 7 },
    'alpha that is opaque': {
      ...small,
      width: SIZE,
      height: SIZE,
      filters: [4, 3, 2, 1, 0],
      sample: (x, y) => [x * 6, y * 6, 99, 255],
    },
    'a suggested palette': {
      ...small,
      width: SIZE,
      height: SIZE,
      type: 2,
      chunks: [palette(9)],
      sample: pattern(2, 8),
    },
    'gamma, which is ignored': {
      ...small,
      width: 9,
      height: 9,
      type: 0,
      chunks: [GAMMA],
      sample: (x, y) => [x * 20 + y],
    },
  };
}

const drawn = new Map<string, { readonly page: Pixels; readonly wanted: Pixels }>();

beforeAll(async () => {
  const all = Object.entries(pictures());
  const files = all.map(([, picture]) => encodePng(picture));
  const plain = all.map(([, picture]) =>
    encodePng({ ...picture, chunks: picture.chunks?.filter((one) => one !== GAMMA) ?? [] }),
  );
  const named = Object.fromEntries(files.map((bytes, i) => [`${i}.png`, bytes]));
  const pages = await throughPdf(named, 60);
  for (const [i, [name]] of all.entries()) {
    const page = pages[i];
    const bytes = plain[i];
    if (page && bytes) drawn.set(name, { page, wanted: await bySkia(bytes) });
  }
});

describe('a PNG is drawn as another decoder draws it', () => {
  it.each(Object.keys(pictures()))('%s', (name) => {
    const { page, wanted } = drawn.get(name) ?? {};
    expect(page && wanted && greatestDifference(page, wanted)).toBeLessThanOrEqual(2);
  });
});
