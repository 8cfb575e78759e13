/** Compares Poppler's rendering of JPEGs in the PDF with Skia's decoding: every orientation, greyscale, progressive. */

import { createCanvas } from 'canvas';
import { describe, expect, it } from 'vitest';
import { readImage } from '../../src/image/read-image.ts';
import { type ByteOrder, tiffWithOrientation, withExif } from '../support/jpeg.ts';
import { GREY_PROGRESSIVE, PROGRESSIVE } from '../support/jpeg-samples.ts';
import { encodePng } from '../support/png.ts';
import { bySkia, greatestDifference, type Pixels, throughPdf } from './render.ts';

const [WIDTH, HEIGHT] = [48, 32];

/** Four quarters of different colours. */
function quarters(): Uint8Array {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  ['#d02020', '#20a020', '#2020d0', '#e0e020'].forEach((color, i) => {
    context.fillStyle = color;
    context.fillRect((i % 2) * (WIDTH / 2), i < 2 ? 0 : HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
  });
  return new Uint8Array(canvas.toBuffer('image/jpeg', 95));
}

/** Maps a pixel of the upright picture to the stored one (Exif 2.32, 4.6.4 A). */
const STORED: Readonly<Record<number, (x: number, y: number) => readonly [x: number, y: number]>> = {
  1: (x, y) => [x, y],
  2: (x, y) => [WIDTH - 1 - x, y],
  3: (x, y) => [WIDTH - 1 - x, HEIGHT - 1 - y],
  4: (x, y) => [x, HEIGHT - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y) => [y, HEIGHT - 1 - x],
  7: (x, y) => [WIDTH - 1 - y, HEIGHT - 1 - x],
  8: (x, y) => [WIDTH - 1 - y, x],
};

function upright(stored: Pixels, orientation: number): Pixels {
  const [width, height] = orientation > 4 ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT];
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = STORED[orientation]?.(x, y) ?? [0, 0];
      rgb.set(stored.rgb.subarray((v * WIDTH + u) * 3, (v * WIDTH + u) * 3 + 3), (y * width + x) * 3);
    }
  }
  return { width, height, rgb };
}

const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('a JPEG', () => {
  it.each<ByteOrder>(['II', 'MM'])(
    'is upright, in its own proportions, by EXIF in the byte order %s',
    async (order) => {
      const jpeg = quarters();
      const stored = await bySkia(jpeg);
      const files = ORIENTATIONS.map((o) => [`${o}.jpg`, withExif(jpeg, o, order)] as const);
      const pages = await throughPdf(Object.fromEntries(files), 60);
      ORIENTATIONS.forEach((orientation, i) => {
        const page = pages[i];
        expect(page && greatestDifference(page, upright(stored, orientation)), `${orientation}`).toBeLessThanOrEqual(4);
      });
    },
  );

  it('is upright also as the logo of a layout', async () => {
    const jpeg = quarters();
    const stored = await bySkia(jpeg);
    const files = ORIENTATIONS.map((o) => [`${o}.jpg`, withExif(jpeg, o, 'MM')] as const);
    const pages = await throughPdf(Object.fromEntries(files), 60, 'layout');
    ORIENTATIONS.forEach((orientation, i) => {
      const page = pages[i];
      expect(page && greatestDifference(page, upright(stored, orientation)), `${orientation}`).toBeLessThanOrEqual(4);
    });
  });

  it.each([0, 9, 65_535])('of the orientation %i, which there is not, is as stored', (orientation) => {
    expect(readImage(withExif(quarters(), orientation, 'MM'))).toMatchObject({
      image: { orientation: 1, width: WIDTH },
    });
  });

  it('with damaged EXIF data is drawn as stored', () => {
    const whole = tiffWithOrientation(6, 'II');
    const head = (length: number) => Buffer.from([0xff, 0xe1, (length + 8) >> 8, (length + 8) & 255]);
    for (let length = 0; length < whole.length; length++) {
      const body = Buffer.concat([head(length), Buffer.from('Exif\0\0', 'latin1'), whole.subarray(0, length)]);
      const jpeg = quarters();
      const file = new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), body, jpeg.subarray(2)]));
      expect(readImage(file)).toMatchObject({ image: { width: expect.any(Number) } });
    }
  });

  it.each([
    ['progressive', PROGRESSIVE],
    ['greyscale, progressive', GREY_PROGRESSIVE],
  ])('%s', async (_, file) => {
    const [page] = await throughPdf({ 'a.jpg': file }, 60);
    expect(page && greatestDifference(page, await bySkia(file))).toBeLessThanOrEqual(4);
  });
});

describe('a PNG', () => {
  it('with EXIF data is upright too', async () => {
    const picture = {
      width: WIDTH,
      height: HEIGHT,
      type: 2,
      depth: 8,
      sample: (x: number, y: number) => [x * 5, y * 7, 90],
    };
    const turned = encodePng({ ...picture, chunks: [['eXIf', tiffWithOrientation(6, 'MM')]] });
    const [page] = await throughPdf({ 'a.png': turned }, 60);
    const wanted = upright(await bySkia(encodePng(picture)), 6);
    expect(page && greatestDifference(page, wanted)).toBeLessThanOrEqual(2);
  });
});
