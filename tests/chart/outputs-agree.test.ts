/** One recorded drawing, three outputs: vectors, SVG and pixels show the same. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from 'canvas';
import { describe, expect, test } from 'vitest';
import { chartPng } from '../../src/chart/png.ts';
import { drawingToSvg } from '../../src/chart/svg.ts';
import { formatColor } from '../../src/core/color.ts';
import type { Drawing, DrawOp } from '../../src/core/drawing.ts';
import type { Rect } from '../../src/core/geometry.ts';
import { english } from '../../src/languages/locale-for.ts';
import { grid, samples } from './samples.ts';
import { fakeShaper, loadedDrawer, overlap, pathBox, texts, theme } from './support.ts';

const require = createRequire(import.meta.url);
const font = readFileSync(require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'));
const drawer = await loadedDrawer();
const options = { width: 240, theme, shaper: fakeShaper(font), locale: english() };

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha of the pixels of a rectangle, in pixels. */
  readonly in: (x: number, y: number, width: number, height: number) => Uint8ClampedArray;
}

async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { width, height } = image;
  return { width, height, in: (x, y, w, h) => context.getImageData(x, y, w, h).data };
}

function boxOf(op: DrawOp): Rect | undefined {
  if (op.op === 'fill' || op.op === 'stroke') return pathBox(op.path);
  return op.op === 'text' ? { x: op.x - 1, y: op.y - op.size, width: 200, height: op.size * 1.4 } : undefined;
}

/** Single-coloured rectangles that nothing later covers, large enough to sample in the middle. */
function plainAreas(drawing: Drawing): { readonly box: Rect; readonly color: string }[] {
  return drawing.ops.flatMap((op, i) => {
    if (op.op !== 'fill' || op.path.length !== 5) return [];
    const box = pathBox(op.path);
    const middle = { x: box.x + box.width / 2 - 1, y: box.y + box.height / 2 - 1, width: 2, height: 2 };
    const covered = drawing.ops.slice(i + 1).some((later) => {
      const over = boxOf(later);
      return over !== undefined && overlap({ ...over, width: over.width + 0.1, height: over.height + 0.1 }, middle);
    });
    return covered || box.width < 4 || box.height < 4 ? [] : [{ box: middle, color: formatColor(op.color) }];
  });
}

describe.each(Object.entries(samples))('%s', (_, chart) => {
  const drawing = drawer.draw(chart, options).value;

  test('has one SVG element for each operation, and all its words as text', () => {
    const svg = drawingToSvg(drawing);
    expect(svg.match(/<(path|text) /g)).toHaveLength(
      drawing.ops.filter((op) => op.op !== 'push' && op.op !== 'pop').length,
    );
    expect(svg.match(/<text /g) ?? []).toHaveLength(texts(drawing).length);
    expect(svg).not.toMatch(/<image|data:/);
  });

  test.each([1, 2])('has the same ink as pixels, at %ix', async (scale) => {
    const image = await pixelsOf(await chartPng(chart, { ...options, scale }));
    expect([image.width, image.height]).toEqual([240 * scale, drawing.height * scale]);
    for (const { box, color } of plainAreas(drawing)) {
      const [r = 0, g = 0, b = 0] = image.in(Math.round((box.x + 1) * scale), Math.round((box.y + 1) * scale), 1, 1);
      expect([box, formatColor({ r, g, b, a: 1 })]).toEqual([box, color]);
    }
  });

  test('takes less than 10 KB, compressed as in a PDF', () => {
    expect(deflateSync(drawingToSvg(drawing)).length).toBeLessThan(10_000);
  });
});

test('series are distinguishable in grey, by tone or by pattern', async () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F'];
  const whole = samples['grouped bars'];
  if (whole?.kind !== 'bar') throw new Error('the sample is a bar chart');
  const chart = { ...whole, ...grid(names, [`X: ${names.map(() => '60').join(' | ')}`], '') };
  const drawing = drawer.draw(chart, options).value;
  const image = await pixelsOf(await chartPng(chart, { ...options, scale: 2 }));
  const bars = drawing.ops.flatMap((op) => {
    const box = op.op === 'fill' && op.path.length === 5 ? pathBox(op.path) : undefined;
    return box && box.width > 40 && box.height > 7 && box.height < 9 ? [box] : [];
  });
  const greys = bars.map((box) => {
    const data = image.in(Math.round(box.x * 2 + 8), Math.round(box.y * 2 + 1), 40, 14);
    const values = Array.from({ length: data.length / 4 }, (_, i) => {
      return 0.2126 * (data[i * 4] ?? 0) + 0.7152 * (data[i * 4 + 1] ?? 0) + 0.0722 * (data[i * 4 + 2] ?? 0);
    });
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const spread = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
    return { mean, spread };
  });
  expect(greys).toHaveLength(names.length);
  greys.forEach((a, i) => {
    for (const [j, b] of greys.entries()) {
      if (j > i) expect([i, j, Math.hypot(a.mean - b.mean, a.spread - b.spread) > 18]).toEqual([i, j, true]);
    }
  });
});
