/** A logo that is an SVG, in mail: a PNG of the same drawing. */

import { createCanvas, loadImage } from 'canvas';
import { expect, it } from 'vitest';
import { Budget } from '../../src/core/budget.ts';
import { readImage } from '../../src/image/read-image.ts';
import { readSvg } from '../../src/image/svg/read-svg.ts';
import { drawingPng } from '../../src/outputs/image/drawing-png.ts';
import { SAMPLES } from '../image/svg/samples.ts';

const fonts = { shaper: undefined as never, families: [], language: 'en' };

it.each(Object.keys(SAMPLES))('draws %s as Skia draws the file', async (name) => {
  const bytes = new TextEncoder().encode(SAMPLES[name]);
  const { picture, diagnostics } = readSvg('a.svg', bytes, new Budget(), fonts);
  expect(diagnostics).toEqual([]);
  const png = await drawingPng(picture?.draw({ width: 120, height: 80 }) ?? expect.fail('no picture'), 2);
  expect(readImage(png)).toMatchObject({ image: { width: 240, height: 160 } });
  const [ours, theirs] = await Promise.all([pixels(png), pixels(bytes)]);
  const wrong = ours.filter((value, i) => Math.abs(value - (theirs[i] ?? 0)) > 60).length;
  expect(wrong / ours.length).toBeLessThan(0.02);
});

async function pixels(bytes: Uint8Array): Promise<Uint8ClampedArray> {
  const image = await loadImage(Buffer.from(bytes));
  const canvas = createCanvas(240, 160);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 240, 160);
  context.drawImage(image, 0, 0, 240, 160);
  return context.getImageData(0, 0, 240, 160).data;
}
