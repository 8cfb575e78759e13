/** Points and bubbles: hard data, and what the reader refuses. */

import { describe, expect, test } from 'vitest';
import { chartTable } from '../../src/chart/kinds.ts';
import { chartAltText } from '../../src/chart/words/alt-text.ts';
import type { ScatterChart } from '../../src/core/chart.ts';
import { english } from '../../src/languages/locale-for.ts';
import { scatter } from './samples-plots.ts';
import { fakeShaper, loadedDrawer, overlap, textBoxes, theme } from './support.ts';

const drawer = await loadedDrawer();
const shaper = fakeShaper();
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const long = 'The municipal association of the united northern coastal districts';

const hard: Readonly<Record<string, ScatterChart>> = {
  'thirty points': scatter(numbers(30).map((i) => `Region ${i}: ${(i * 37) % 101} | ${40 + ((i * 53) % 47)}`)),
  'one point': scatter(['Only: 5 | 5']),
  'an outlier': scatter(['Far: 120000 | 90', ...numbers(8).map((i) => `Near ${i}: ${i * 90} | ${60 + i}`)]),
  'below zero': scatter(['A: -5 | -7', 'B: 3 | -2', 'C: -1 | 4']),
  zeros: scatter(['A: 0 | 0', 'B: 0 | 0', 'C: 0 | 1']),
  'nearly equal values': scatter(['A: 4.01 | 98765.41', 'B: 4.02 | 98765.44', 'C: 4.00 | 98765.39']),
  'long labels': scatter([`${long}: 4 | 5`, `${long} two: 4.2 | 5.1`, 'A: 9 | 9']),
  'labels from right to left': scatter(['الأردن: 4 | 5', 'لبنان: 4.1 | 5.2', 'מדינת ישראל: 9 | 9']),
  'eight points at one place': scatter(numbers(8).map((i) => `District ${i}: ${50 + i / 100} | ${70 + i / 100}`)),
  'bubbles of very unequal size': scatter(
    ['Large: 10 | 10 | 1000000', ...numbers(6).map((i) => `Small ${i}: ${i * 4} | ${i * 3} | ${i}`)],
    { size: 'Population' },
  ),
};

describe.each(Object.entries(hard))('%s', (_, chart) => {
  test.each([180, 252, 510])('at %i pt: no words overlap or leave the drawing', (width) => {
    const { value: drawing } = drawer.draw(chart, { width, theme, shaper, locale: english() });
    const boxes = textBoxes(drawing);
    for (const [i, box] of boxes.entries()) {
      const out = Math.min(box.x, box.y, width - box.x - box.width, drawing.height - box.y - box.height);
      expect([box.text, out > -1.5 ? 'inside' : out]).toEqual([box.text, 'inside']);
      const touching = boxes.slice(i + 1).filter((other) => overlap(box, other));
      expect([box.text, touching.map(({ text }) => text)]).toEqual([box.text, []]);
    }
  });

  test('every label is drawn, or reported', () => {
    const { value: drawing, diagnostics } = drawer.draw(chart, { width: 252, theme, shaper, locale: english() });
    const words = textBoxes(drawing)
      .map(({ text }) => text)
      .join(' ');
    const missing = chart.rows.filter(({ label }) => !words.includes(label));
    const reported = diagnostics.filter(({ code }) => code === 'chart/labels-left-out');
    expect(reported.length).toBe(missing.length > 0 ? 1 : 0);
    if (missing.length > 0) expect(reported[0]?.message).toMatch(new RegExp(`^${missing.length} of`));
  });
});

test('5,000 points keep their labels few and their drawing small', () => {
  const chart = scatter(
    numbers(5000).map(
      (i) => `P${i}: ${i % 1000 === 0 ? i : (i * 7919) % 409} | ${i % 1000 === 0 ? 990 : (i * 104729) % 397}`,
    ),
  );
  const some = { ...chart, rows: chart.rows.map((row, i) => ({ ...row, named: i % 1000 === 0 })) };
  const { value: drawing, diagnostics } = drawer.draw(some, { width: 252, theme, shaper, locale: english() });
  expect(diagnostics).toEqual([]);
  expect(textBoxes(drawing).filter(({ text }) => text.startsWith('P'))).toHaveLength(5);
});

test('areas are in proportion to values', () => {
  const chart = scatter(['A: 1 | 1 | 100', 'B: 5 | 5 | 25'], { size: 'Population' });
  const { value: drawing } = drawer.draw(chart, { width: 252, theme, shaper, locale: english() });
  const widths = drawing.ops.flatMap((op) => {
    if (op.op !== 'fill' || !op.path.some(([verb]) => verb === 'C')) return [];
    const xs = op.path.flatMap((segment) => (segment[0] === 'Z' ? [] : [Number(segment.at(-2))]));
    return [Math.max(...xs) - Math.min(...xs)];
  });
  const [large = 0, small = 0] = widths.toSorted((a, b) => b - a);
  expect((large / small) ** 2).toBeCloseTo(4, 1);
});

test('the description has the axes and the extremes, the table every row', () => {
  const chart = hard['thirty points'] as ScatterChart;
  expect(chartAltText(chart, english())).toContain('From left to right: Income per person ($).');
  expect(chartAltText(chart, english())).toContain('Income per person: lowest, Region 0 ($0)');
  expect(chartTable(chart).rows).toHaveLength(30);
});
