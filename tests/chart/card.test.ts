/** Pictures of a set shape: the shape is kept, all words are in it, and what doesn't fit is refused. */

import { expect, it } from 'vitest';
import { chartCard } from '../../src/chart/card.ts';
import { english } from '../../src/languages/locale-for.ts';
import { grid } from './samples.ts';
import { barChart, fakeShaper, loadedDrawer, overlap, quantities, textBoxes, texts, theme } from './support.ts';

const drawer = await loadedDrawer();
const options = { width: 480, theme, shaper: fakeShaper(), locale: english() };

function card(rows: number, ratio: number) {
  const labels = Array.from({ length: rows }, (_, i) => `Place ${i}: ${i} %`);
  const chart = { ...barChart({ A: quantities.exact }), ...grid([''], labels) };
  const content = {
    title: 'A title of several words that is broken over two lines where the picture is narrow',
    subtitle: 'Share of residents',
    source: 'Source: made up',
    plot: (width: number) => drawer.draw(chart, { ...options, width }),
  };
  return chartCard('places', content, ratio, options);
}

it.each([
  ['16:9', 9 / 16, 4],
  ['16:9 with more rows', 9 / 16, 12],
  ['4:3', 3 / 4, 12],
  ['square', 1, 20],
])('%s', (_, ratio, rows) => {
  const { value: drawing } = card(rows, ratio);
  if (!drawing) throw new Error('not drawn');
  expect(drawing.height / drawing.width).toBeCloseTo(ratio, 5);
  const boxes = textBoxes({
    ...drawing,
    ops: drawing.ops.slice(
      0,
      drawing.ops.findIndex(({ op }) => op === 'push'),
    ),
  });
  for (const box of boxes) expect(box.x >= 0 && box.y >= 0 && box.y + box.height <= drawing.height).toBe(true);
  for (const [i, box] of boxes.entries())
    for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
  const words = texts(drawing).join(' ');
  for (const part of ['A title', 'Share of residents', 'Source: made up', 'Place 0']) expect(words).toContain(part);
});

it('refuses a chart that is too high for its shape', () => {
  const { value, diagnostics } = card(60, 9 / 16);
  expect(value).toBeUndefined();
  expect(diagnostics).toEqual([
    expect.objectContaining({
      code: 'chart/too-high',
      severity: 'error',
      hint: expect.stringContaining('--size square'),
    }),
  ]);
});
