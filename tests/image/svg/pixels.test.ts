/** Drawings in a PDF, as Poppler renders them, next to Chromium's. */

import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProject } from '../../conformance/project.ts';
import { launchChromium } from '../../support/chromium.ts';
import { type Pixels, renderPdf } from '../render.ts';
import { SAMPLES } from './samples.ts';

const names = Object.keys(SAMPLES);
const [WIDTH, HEIGHT] = [120, 80];
/** Pixels per user unit in both renderings. */
const SCALE = 5;

let browser: Browser;
let ours: readonly Pixels[];
let theirs: readonly Pixels[];

beforeAll(async () => {
  browser = await launchChromium();
  const { pdf, diagnostics } = await buildProject({
    html: `<h1>T</h1><p>x</p>${names.map((_, i) => `<p><img src="${i}.svg" alt="A picture"></p>`).join('')}`,
    css: `@page { size: 90pt 60pt; margin: 0 } h1 { margin: 0; font-size: 4pt } p { margin: 0; break-before: page } img { display: block }`,
    files: Object.fromEntries(names.map((name, i) => [`data/x/${i}.svg`, SAMPLES[name] ?? ''])),
  });
  expect(diagnostics.map(({ message, span }) => `${span?.file}: ${message}`)).toEqual([]);
  ours = renderPdf(pdf ?? expect.fail('no PDF')).slice(2);
  theirs = await byChromium(names.map((name) => SAMPLES[name] ?? ''));
}, 120_000);
afterAll(() => browser.close());

/** All drawings below each other in one picture. */
async function byChromium(texts: readonly string[]): Promise<readonly Pixels[]> {
  const viewport = { width: WIDTH, height: HEIGHT * texts.length };
  const page = await browser.newPage({ deviceScaleFactor: SCALE, viewport });
  // Ids are those of each drawing alone.
  const own = texts.map((text) => `<img src="data:image/svg+xml,${encodeURIComponent(text)}">`);
  await page.setContent(`<style>body { margin: 0 } img { display: block }</style>${own.join('')}`);
  const { data, width } = PNG.sync.read(await page.screenshot());
  await page.close();
  const height = HEIGHT * SCALE;
  return texts.map((_, n) => {
    const rgb = new Uint8Array(width * height * 3);
    const from = n * width * height;
    for (let i = 0; i < width * height; i++) rgb.set(data.subarray(4 * (from + i), 4 * (from + i) + 3), 3 * i);
    return { width, height, rgb };
  });
}

/** The share of pixels that differ by more than an edge's blur from all pixels within one pixel of theirs. */
function shareOfWrongPixels(one: Pixels, other: Pixels): number {
  const at = (p: Pixels, x: number, y: number, channel: number): number => p.rgb[(y * p.width + x) * 3 + channel] ?? 0;
  let wrong = 0;
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      let least = 255;
      for (const dy of [-1, 0, 1]) {
        for (const dx of [-1, 0, 1]) {
          const differences = [0, 1, 2].map((c) => Math.abs(at(one, x, y, c) - at(other, x + dx, y + dy, c)));
          least = Math.min(least, Math.max(...differences));
        }
      }
      if (least > 24) wrong++;
    }
  }
  return wrong / (width * height);
}

describe('a drawing in a PDF looks as in a browser', () => {
  it.each(names.map((name, i) => [name, i] as const))('%s', (_, i) => {
    const [page, other] = [ours[i], theirs[i]];
    if (!page || !other) expect.fail('no page');
    expect([page.width, page.height]).toEqual([other.width, other.height]);
    expect(shareOfWrongPixels(page, other)).toBeLessThan(0.005);
  });
});
