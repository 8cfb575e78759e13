/** Files that can't be shown: each with its reason and a hint, at the image's line. */

import { deflateSync } from 'node:zlib';
import { createCanvas } from 'canvas';
import { describe, expect, it } from 'vitest';
import type { Limits } from '../../src/core/limits.ts';
import { buildProject } from '../conformance/project.ts';
import { encodePng, pngChunk, pngOf, SIGNATURE } from '../support/png.ts';

const BLOCK = `
  - { id: b, title: B, blocks: [{ image: { path: PATH, alt: A picture } }] }
`;

/** The diagnostic of a build for an image in a brief: `data/x/brief.yaml:9 code message`, and the hint. */
async function diagnosticsOf(image: Uint8Array, path = 'a.png') {
  const { pdf, diagnostics } = await buildProject({
    html: '<h1>T</h1>{{#each sections}}{{#each blocks}}<p><img src="{{path}}" alt="{{alt}}"{{src this}}></p>{{/each}}{{/each}}',
    files: {
      'data/x/brief.yaml': BRIEF.replace('SECTION', BLOCK.trim().replace('PATH', path)),
      [`data/x/${path}`]: image,
    },
  });
  expect(pdf).toBeUndefined();
  return diagnostics;
}

const BRIEF = `layout: mine
masthead: { series: S, number: 1, version: 1, date: 2022-10 }
title: T
standfirst: A standfirst.
keyMessages: [One]
sections:
  SECTION
author: { name: N }
`;

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const sound = encodePng({ width: 9, height: 5, type: 2, depth: 8, sample: (x, y) => [x * 9, y * 9, 0] });
const withAlpha = encodePng({ width: 9, height: 5, type: 6, depth: 8, sample: (x, y) => [x * 9, y * 9, 0, 9] });
const jpeg = new Uint8Array(createCanvas(8, 8).toBuffer('image/jpeg'));

function header(width: number, height: number, ...rest: readonly number[]): readonly [string, Uint8Array] {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body.set(rest, 8);
  return ['IHDR', body];
}

const end = ['IEND', new Uint8Array()] as const;
const pixels = (length: number, filter = 0): readonly [string, Uint8Array] => [
  'IDAT',
  deflateSync(Buffer.alloc(length, filter)),
];
const changed = (bytes: Uint8Array, at: number, value: number): Uint8Array =>
  bytes.map((b, i) => (i === at ? value : b));
const cut = (bytes: Uint8Array, from: number, to: number): Uint8Array =>
  new Uint8Array(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]));

/** A PNG with the given chunks after its header. */
const png = (chunks: readonly (readonly [string, Uint8Array])[], head = header(9, 5, 8, 2, 0, 0, 0)): Uint8Array =>
  pngOf([head, ...chunks]);

describe('a damaged PNG', () => {
  it.each<readonly [string, string, Uint8Array]>([
    ['a byte of its signature', "first bytes aren't those of a PNG", changed(sound, 0, 0x09)],
    ['another letter in its signature', "first bytes aren't those of a PNG", changed(sound, 1, 0x51)],
    ['line ends as Unix has them', "first bytes aren't those of a PNG", cut(sound, 4, 5)],
    [
      'line ends as Windows has them',
      "first bytes aren't those of a PNG",
      Uint8Array.from([...sound.subarray(0, 7), 13, ...sound.subarray(7)]),
    ],
    ['a header of another name', "starts with the chunk 'IHDX'", changed(sound, 15, 0x58)],
    [
      'a name that is none',
      "can't be the name of a chunk",
      new Uint8Array(
        Buffer.concat([
          SIGNATURE,
          pngChunk('IHDR', header(9, 5, 8, 2, 0, 0, 0)[1]),
          pngChunk('I\0AT', new Uint8Array(4)),
        ]),
      ),
    ],
    ['a wrong checksum of its header', 'checksum of its chunk IHDR', changed(sound, 29, (sound[29] ?? 0) ^ 1)],
    [
      'a wrong checksum of its pixels',
      'checksum of its chunk IDAT',
      changed(sound, sound.length - 14, (sound.at(-14) ?? 0) ^ 1),
    ],
    ['the signature alone', 'the file ends too early', sound.slice(0, 8)],
    ['half a header', 'the file ends too early', sound.slice(0, 20)],
    ['half its pixels', 'the file ends too early', sound.slice(0, 45)],
    ['no end', 'the file ends too early', withAlpha.slice(0, -12)],
    ['a chunk of four gigabytes', 'the file ends too early', changed(sound, 33, 0xff)],
    ['colour type 1', 'no colour type 1', png([pixels(200), end], header(9, 5, 8, 1, 0, 0, 0))],
    ['colour type 9', 'no colour type 9', png([pixels(200), end], header(9, 5, 8, 9, 0, 0, 0))],
    ['0 bits', 'no 0 bits per sample', png([pixels(200), end], header(9, 5, 0, 2, 0, 0, 0))],
    ['3 bits', 'no 3 bits per sample', png([pixels(200), end], header(9, 5, 3, 0, 0, 0, 0))],
    ['99 bits', 'no 99 bits per sample', png([pixels(200), end], header(9, 5, 99, 2, 0, 0, 0))],
    ['no width', 'no width or height', png([pixels(200), end], header(0, 5, 8, 2, 0, 0, 0))],
    ['an unknown filter method', 'a filter or an interlacing', png([pixels(200), end], header(9, 5, 8, 2, 0, 1, 0))],
    ['no pixels', 'it has no pixels', png([end])],
    ['too few pixels', 'fewer pixels than', png([pixels(90), end])],
    ['an unknown filter', "can't be decompressed", png([pixels(28 * 5, 99), end])],
    ['no zlib data', "can't be decompressed", png([['IDAT', latin('not compressed')], end])],
    ['no palette', 'it has no palette', png([pixels(100), end], header(9, 5, 8, 3, 0, 0, 0))],
    [
      'a palette of 5 bytes',
      'its palette has 5 bytes',
      png([['PLTE', new Uint8Array(5)], pixels(100), end], header(9, 5, 8, 3, 0, 0, 0)),
    ],
    ['a transparent colour of 3 bytes', 'tRNS has 3 bytes', png([['tRNS', new Uint8Array(3)], pixels(200), end])],
    ['an unknown chunk that matters', 'needs a chunk ABCD', png([['ABCD', new Uint8Array(3)], pixels(200), end])],
    ['two headers', 'two chunks IHDR', png([header(9, 5, 8, 2, 0, 0, 0), pixels(200), end])],
  ])('with %s', async (_, message, image) => {
    const [only, ...more] = await diagnosticsOf(image);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      code: 'layout/unusable-image',
      message: expect.stringContaining(message),
      span: { file: 'data/x/brief.yaml', line: 7 },
      hint: expect.stringMatching(/.{20}/),
    });
  });

  it('that is cut off anywhere, or has a byte changed, results in a diagnostic or a picture', async () => {
    const { readImage } = await import('../../src/image/read-image.ts');
    for (const file of [sound, withAlpha, jpeg]) {
      for (let at = 0; at < file.length; at++) {
        const reading = readImage(file.slice(0, at));
        expect('problem' in reading).toBe(true);
        readImage(changed(file, at, (file[at] ?? 0) ^ 0xff));
      }
    }
  });
});

describe('an image that is too large', () => {
  it('in pixels is rejected before it is decompressed', async () => {
    const [only] = await diagnosticsOf(png([pixels(9), end], header(100_000, 100_000, 8, 2, 0, 0, 0)));
    expect(only?.message).toContain('has 100000 × 100000 pixels, which is too many');
  });

  it('when decompressed is decompressed no further than its size requires', async () => {
    // 64 MB of zeros after the 140 bytes of its rows.
    const [only] = await diagnosticsOf(png([pixels(64_000_000), end]));
    expect(only?.message).toContain("its pixels can't be decompressed");
  });

  it('is rejected by the limits of a build', async () => {
    const wide = encodePng({ width: 1000, height: 400, type: 2, depth: 8, sample: () => [0, 0, 0] });
    const problems = async (image: Uint8Array, limits: Partial<Limits>): Promise<readonly string[]> => {
      const { diagnostics } = await buildProject({
        html: '<h1>T</h1><p><img src="a.png" alt="A picture"></p>',
        css: 'img { width: 90pt }',
        files: { 'data/x/a.png': image },
        options: { limits },
      });
      return diagnostics.flatMap((d) => (d.severity === 'error' ? [`${d.message}; ${d.hint}`] : []));
    };
    expect(await problems(sound, { 'image-pixels': 44 })).toEqual([
      expect.stringMatching(/has 9 × 5 pixels, which is too many; .*--limit image-pixels=N/),
    ]);
    // 1.2 MB of samples, and a byte before each row.
    expect(await problems(wide, { 'inflated-size': 1 })).toEqual([
      expect.stringMatching(/has 1000 × 400 pixels of 24 bits, which is too many; .*--limit inflated-size=N/),
    ]);
    expect(await problems(wide, { 'inflated-size': 2 })).toEqual([]);
  });

  it('in pixels is rejected as a JPEG too', async () => {
    const [only] = await diagnosticsOf(frame(0xc2, { width: 65_000, height: 65_000 }), 'a.jpg');
    expect(only?.message).toContain('has 65000 × 65000 pixels, which is too many');
  });
});

/** Just enough of a JPEG to have a frame and a scan. */
function frame(
  marker: number,
  {
    bits = 8,
    components = 3,
    width = 4,
    height = 4,
  }: { bits?: number; components?: number; width?: number; height?: number } = {},
): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const colours = Array.from({ length: components }, (_, i) => i + 1);
  const head = [
    0xff,
    marker,
    0,
    8 + 3 * components,
    bits,
    ...size,
    components,
    ...colours.flatMap((i) => [i, 0x11, 0]),
  ];
  const scan = [0xff, 0xda, 0, 6 + 2 * components, components, ...colours.flatMap((i) => [i, 0]), 0, 0, 0];
  return Uint8Array.from([0xff, 0xd8, ...head, ...scan, 7, 7, 0xff, 0xd9]);
}

/** Adds a segment before its frame. */
function withSegment(marker: number, body: readonly number[]): Uint8Array {
  const [start, rest] = [frame(0xc0).subarray(0, 2), frame(0xc0).subarray(2)];
  return Uint8Array.from([...start, 0xff, marker, 0, 2 + body.length, ...body, ...rest]);
}

/** Adds a Huffman table with the given numbers of one-bit and two-bit codes. */
function withCodes(one: number, two: number): Uint8Array {
  return withSegment(0xc4, [0, one, two, ...Array(14).fill(0), ...Array(one + two).fill(1)]);
}

describe('a JPEG', () => {
  it.each<readonly [string, string, string, Uint8Array]>([
    ['in CMYK', 'is in CMYK', 'sRGB', frame(0xc0, { components: 4 })],
    ['in YCCK, progressive', 'is in CMYK', 'sRGB', frame(0xc2, { components: 4 })],
    ['with 12 bits', 'has 12 bits per colour', '8 bits', frame(0xc1, { bits: 12 })],
    ['with arithmetic coding', 'arithmetic coding', 'baseline or progressive', frame(0xc9)],
    ['progressive, with arithmetic coding', 'arithmetic coding', 'baseline or progressive', frame(0xca)],
    ['without loss', 'is a lossless JPEG', 'baseline or progressive', frame(0xc3)],
    ['in layers', 'is a hierarchical JPEG', 'baseline or progressive', frame(0xc5)],
    ['with two components', 'has 2 colour components', 'RGB', frame(0xc0, { components: 2 })],
    ['without an end', 'the file ends too early', 'original', jpeg.slice(0, -9)],
    ['without a frame', 'has no frame', 'original', Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])],
    ['without a scan', 'has no pixels', 'original', cut(frame(0xc0), 21, 37)],
    ['of its first bytes', 'the file ends too early', 'original', Uint8Array.from([0xff, 0xd8])],
    [
      'with bytes between its segments',
      "doesn't start where it should",
      'original',
      Uint8Array.from([0xff, 0xd8, 1, 2, 3, 4]),
    ],
    ['with more codes than a Huffman table can have', 'Huffman table has more codes', 'original', withCodes(3, 0)],
    ['with a code of nothing but ones', 'Huffman table has more codes', 'original', withCodes(1, 2)],
    ['with a Huffman table that is cut off', 'Huffman table is cut off', 'original', withSegment(0xc4, [0, 1])],
    ['with a fifth quantisation table', 'no such number', 'original', withSegment(0xdb, [4, ...Array(64).fill(1)])],
    ['with half a quantisation table', 'is cut off', 'original', withSegment(0xdb, [0, ...Array(32).fill(1)])],
    ['with colours that are sampled in no way', 'no known way', 'original', changed(frame(0xc0), 13, 0x01)],
    ['with a scan of another colour', 'does not have', 'original', changed(frame(0xc0), 26, 9)],
    ['of no height', 'no width or height', 'original', frame(0xc0, { height: 0 })],
  ])('%s', async (_, message, hint, image) => {
    const [only, ...more] = await diagnosticsOf(image, 'a.jpg');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'layout/unusable-image', span: { line: 7 } });
    expect(only?.message).toContain(message);
    expect(only?.hint).toContain(hint);
  });
});

describe('a file of another format is named', () => {
  const box = (brand: string): Uint8Array => latin(`\0\0\0\x1cftyp${brand}\0\0\0\0mif1${brand}${' '.repeat(30)}`);
  it.each<readonly [string, string, Uint8Array]>([
    ['a GIF', 'PNG', latin('GIF89a\x01\0\x01\0')],
    ['a WebP image', 'JPEG', latin('RIFF\x10\0\0\0WEBPVP8 ')],
    ['an AVIF image', 'JPEG', box('avif')],
    ['a HEIC image', 'most compatible', box('heic')],
    ['a TIFF image', 'JPEG', latin('II*\0\x08\0\0\0')],
    ['a TIFF image', 'JPEG', latin('MM\0*\0\0\0\x08')],
    ['a BMP image', 'PNG', latin('BM\x46\0\0\0\0\0\0\0\x36\0\0\0')],
    ['an icon (ICO)', 'PNG', latin('\0\0\x01\0\x01\0\x10\x10')],
    ['a JPEG 2000 image', 'JPEG', latin('\0\0\0\x0cjP  \r\n\x87\n')],
    ['a JPEG XL image', 'JPEG', latin('\xff\x0a\x01\x02')],
    ['a Photoshop file', 'JPEG', latin('8BPS\0\x01')],
    ['a PDF', 'export the page', latin('%PDF-1.7\n')],
    ['a web page', 'download the image itself', latin('<!DOCTYPE html><html>')],
    ["isn't a PNG, JPEG or SVG image", 'PNG', latin('some words')],
    ['is empty', 'put the image', new Uint8Array()],
  ])('%s', async (name, hint, image) => {
    const [only, ...more] = await diagnosticsOf(image);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'layout/unknown-image', severity: 'error', span: { line: 7 } });
    expect(only?.message).toContain(name);
    expect(only?.hint).toContain(hint);
  });
});
