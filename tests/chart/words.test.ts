import { describe, expect, test } from 'vitest';
import { chartTable } from '../../src/chart/kinds.ts';
import { themeFromCustomProperties } from '../../src/chart/theme.ts';
import { chartAltText } from '../../src/chart/words/alt-text.ts';
import type { Chart } from '../../src/core/chart.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { english } from '../../src/languages/locale-for.ts';
import { barChart, day, event, fakeShaper, loadedDrawer, quantities, texts, theme, timelineChart } from './support.ts';

const events = [
  event('August 2020', 'Election', { first: day(2020, 8, 1), last: day(2020, 8, 31), precision: 'month' }),
  event('1994', 'First elected', { first: day(1994, 1, 1), last: day(1994, 12, 31), precision: 'year' }),
];

describe('alternative text', () => {
  test('contains kind, finding, measure and values, bounds as bounds, unknown values with their reason', () => {
    const chart = barChart({ 'Support sending soldiers': quantities.below, 'Oppose it': quantities.unknown });
    expect(chartAltText(chart, english())).toBe(
      'Bar chart: Fewer than one in ten support sending soldiers. Share of respondents. ' +
        'Support sending soldiers: less than 10%; Oppose it: not stated in source.',
    );
  });

  test('lists events in chronological order', () => {
    expect(chartAltText(timelineChart(events), english())).toBe(
      'Timeline: Fewer than one in ten support sending soldiers. 2 events, from 1994 to August 2020: ' +
        '1994, First elected; August 2020, Election.',
    );
  });

  test('has certain extremes of many values, and none if a bound leaves them open', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [`R${i}`, { ...quantities.exact, value: 20 + i }]),
    );
    expect(chartAltText(barChart(many), english())).toContain('10 values; highest, R9: 29%; lowest, R0: 20%.');
    const open = chartAltText(barChart({ ...many, Bound: { ...quantities.below, value: 25 } }), english());
    expect(open).toContain('11 values; highest, R9: 29%.');
  });

  test("uses the author's own text unchanged", () => {
    expect(
      chartAltText({ ...timelineChart(events), alt: { src: '', nodes: [], plain: 'Two dates.' } }, english()),
    ).toBe('Two dates.');
  });
});

test('the table has the drawn rows', () => {
  expect(chartTable(barChart({ Support: quantities.below, Oppose: quantities.unknown }))).toEqual({
    header: ['Category', 'Share of respondents'],
    // Words aren't aligned as numbers.
    numbers: [false, false],
    rows: [
      ['Support', 'Less than 10%'],
      ['Oppose', 'Not stated in source'],
    ],
  });
  expect(chartTable(timelineChart(events)).rows).toEqual([
    ['1994', 'First elected.'],
    ['August 2020', 'Election.'],
  ]);
});

test('a large number fills the width, and is never broken', async () => {
  const drawer = await loadedDrawer();
  const shaper = fakeShaper();
  for (let width = 120; width < 260; width += 0.7) {
    const chart = {
      ...barChart({ 'of visits': { ...quantities.exact, value: 1234567890, unit: '' } }),
      kind: 'big-number',
    };
    const { value } = drawer.draw(chart as Chart, { width, theme, shaper, locale: english() });
    expect(texts(value)).toContain('1,234,567,890');
  }
});

test('custom properties set the theme, and invalid ones are reported', () => {
  const reported: Diagnostic[] = [];
  const properties = new Map([
    ['--chart-1', ' #abc'],
    ['--chart-text', 'salmonish'],
    ['--chart-2', '#ff0'],
    ['--chart-font', '"Source Sans 3", serif'],
    ['--chart-text-size', '6pt'],
  ]);
  const theme = themeFromCustomProperties(properties, ['Other'], (d) => reported.push(d));
  expect(theme.series[0]).toEqual({ r: 0xaa, g: 0xbb, b: 0xcc, a: 1 });
  expect(theme.families).toEqual(['Source Sans 3', 'serif']);
  expect(theme.textSize).toBe(7);
  expect(reported.map((d) => d.message)).toEqual(
    [
      "--chart-text-size is '6pt'; expected a size in pt, 7 or more",
      "--chart-text is 'salmonish'; expected a colour",
      '--chart-1 has a contrast of 1.9:1 on white; marks need 3:1',
      '--chart-2 has a contrast of 1.0:1 on white; marks need 3:1',
    ].map((start) => expect.stringContaining(start)),
  );
});
