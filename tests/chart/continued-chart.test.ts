import { describe, expect, it } from 'vitest';
import type { Chart, Grid } from '../../src/core/chart.ts';
import type { Drawing } from '../../src/core/drawing.ts';
import { english } from '../../src/languages/locale-for.ts';
import { grid } from './samples.ts';
import { barChart, fakeShaper, loadedDrawer, textBoxes, texts, theme } from './support.ts';

const drawer = await loadedDrawer();
const options = { width: 330, theme, shaper: fakeShaper(), locale: english() };
const bars = barChart({});

function chartOf(kind: 'bar' | 'stacked-bar' | 'dot-range', values: Grid): Chart {
  const { direction, panels, kind: _, ...words } = { ...bars, ...values };
  return kind === 'bar' ? { ...words, kind, direction, panels } : { ...words, kind };
}

const lines = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `P${i + 1}: ${(i * 37) % 60} % | ${40 - ((i * 37) % 40)} %`);

function partsOf(chart: Chart, ...ends: number[]): readonly Drawing[] {
  const continued = drawer.continued(chart, options);
  if (!continued) throw new Error('the chart has no rows');
  return ends.map((to, i) => continued.part({ from: ends[i - 1] ?? 0, to }));
}

const startOf = (part: Drawing | undefined, text: string): number | undefined =>
  part && textBoxes(part).find((box) => box.text === text)?.x;

describe.each(['bar', 'stacked-bar', 'dot-range'] as const)('a %s chart of 40 rows in parts', (kind) => {
  const chart = chartOf(kind, grid(['Men', 'Women'], lines(40)));
  const parts = partsOf(chart, 17, 39, 40);

  it('has each row in one part, in order', () => {
    const labels = parts.map((part) => texts(part).filter((text) => /^P\d+$/.test(text)));
    expect(labels.map((part) => part.length)).toEqual([17, 22, 1]);
    expect(labels.flat()).toEqual(Array.from({ length: 40 }, (_, i) => `P${i + 1}`));
  });

  it('has the same axis and the key in every part', () => {
    for (const part of parts) {
      expect(texts(part)).toEqual(expect.arrayContaining(['Men', 'Women', '0%', '100%']));
      for (const tick of ['0%', '50%', '100%'])
        expect(startOf(part, tick)).toBeCloseTo(startOf(parts[0], tick) ?? -1, 1);
    }
  });

  it('has a note in every part that it continues, above and below', () => {
    const notes = parts.map((part) => texts(part).filter((text) => text.startsWith('Contin')));
    expect(notes).toEqual([
      ['Continues: 23 more rows'],
      ['Continued: rows 18 to 39 of 40', 'Continues: 1 more row'],
      ['Continued: row 40 of 40'],
    ]);
  });

  it('has the planned heights', () => {
    const continued = drawer.continued(chart, options);
    if (!continued) throw new Error('the chart has no rows');
    const { head, headAgain, foot, footAgain, rowHeight } = continued;
    const heights = [
      head + 17 * rowHeight + footAgain,
      headAgain + 22 * rowHeight + footAgain,
      headAgain + rowHeight + foot,
    ];
    parts.forEach((part, i) => {
      expect(part.height).toBeLessThanOrEqual(heights[i] ?? 0);
      expect(part.height).toBeGreaterThan((heights[i] ?? 0) - 2);
      for (const { y, height } of textBoxes(part)) expect(y + height).toBeLessThanOrEqual(part.height + 1);
    });
  });

  it('is split evenly for a given part height', () => {
    const even = drawer.parts(chart, options, 500) ?? [];
    expect(even.length).toBeGreaterThan(1);
    for (const part of even) expect(part.height).toBeLessThanOrEqual(500);
    expect(even.flatMap(texts).filter((text) => /^P\d+$/.test(text))).toHaveLength(40);
  });
});
