import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, loadImage } from 'canvas';
import { describe, expect, test } from 'vitest';
import { chartPng } from '../../src/chart/png.ts';
import { drawingToSvg } from '../../src/chart/svg.ts';
import { english } from '../../src/languages/locale-for.ts';
import { barChart, fakeShaper, loadedDrawer, pathBox, quantities, texts, theme } from './support.ts';

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
);
const drawer = await loadedDrawer();
const options = { width: 200, theme, shaper: fakeShaper(readFileSync(font)), locale: english() };
const chart = barChart({ '<Support> & "more"': quantities.exact, Bound: { ...quantities.below, value: 50 } });
const drawing = drawer.draw(chart, options).value;

async function pixels(png: Uint8Array): Promise<{ width: number; height: number; at(x: number, y: number): string }> {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { width, height } = image;
  return { width, height, at: (x, y) => [...context.getImageData(x, y, 1, 1).data].join(',') };
}

describe('PNG', () => {
  test.each([1, 2])('at %ix has the size and the ink of the recorded drawing', async (scale) => {
    const png = await chartPng(chart, { ...options, scale });
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const image = await pixels(png);
    expect([image.width, image.height]).toEqual([200 * scale, drawing.height * scale]);
    expect(image.at(image.width - 1, image.height - 1)).toBe('255,255,255,255');
    const solid = drawing.ops.filter((op) => op.op === 'fill' && op.color.r === 0x12);
    expect(solid.length).toBeGreaterThan(0);
    for (const op of solid) {
      if (op.op !== 'fill') continue;
      const { x, y, width, height } = pathBox(op.path);
      const centre = [Math.floor((x + width / 2) * scale), Math.floor((y + height / 2) * scale)] as const;
      expect(image.at(...centre)).toBe('18,67,109,255');
      expect(image.at(Math.ceil((x + width + 3) * scale), centre[1])).not.toBe('18,67,109,255');
    }
  });
});

describe('SVG', () => {
  test('keeps the words as text, escaped, and one element for each operation', () => {
    const svg = drawingToSvg(drawing);
    expect(svg).toContain('&#60;Support&#62; &#38; &#34;more&#34;</text>');
    expect(svg.match(/<text /g)).toHaveLength(texts(drawing).length);
    expect(svg.match(/<(path|text) /g)).toHaveLength(drawing.ops.length);
  });

  test('nests groups with transform and clip', () => {
    const svg = drawingToSvg({
      width: 10,
      height: 5,
      ops: [{ op: 'push', transform: [0, 1, -1, 0, 3, 4], clip: [['M', 0, 0], ['L', 1, 1], ['Z']] }, { op: 'pop' }],
    });
    expect(svg.split('\n').slice(1, 4)).toEqual([
      '<defs><clipPath id="clip1"><path d="M0 0L1 1Z"/></clipPath></defs>',
      '<g transform="matrix(0 1 -1 0 3 4)" clip-path="url(#clip1)">',
      '</g>',
    ]);
  });
});
