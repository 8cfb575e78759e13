/** Panels of every kind that has a scale to share. */

import { describe, expect, test } from 'vitest';
import { chartTable } from '../../src/chart/kinds.ts';
import { chartAltText } from '../../src/chart/words/alt-text.ts';
import type { Chart, GridChart } from '../../src/core/chart.ts';
import type { Drawing } from '../../src/core/drawing.ts';
import { PANEL_KINDS } from '../../src/core/panels.ts';
import { english } from '../../src/languages/locale-for.ts';
import { hardCharts } from './hard-inputs.ts';
import { grid, samples } from './samples.ts';
import { mapOf } from './samples-maps.ts';
import { histogram, scatter } from './samples-plots.ts';
import { fakeShaper, faults, loadedDrawer, pathBox, textBoxes, texts, theme } from './support.ts';

const drawer = await loadedDrawer();
const shaper = fakeShaper();
const NAMES = ['North', 'South and the islands', 'Abroad'];

const isPanelKind = (chart: Chart): chart is GridChart =>
  (PANEL_KINDS as readonly string[]).includes(chart.kind) && !('panels' in chart && chart.panels);

/** The chart once in each panel. */
function panelled(chart: GridChart, names = NAMES): GridChart {
  const rows = names.flatMap((_, panel) => chart.rows.map((row) => ({ ...row, panel })));
  return { ...chart, rows, panelNames: names } as GridChart;
}

function draw(chart: Chart, width: number): { readonly drawing: Drawing; readonly remarks: readonly string[] } {
  const { value, diagnostics } = drawer.draw(chart, { width, theme, shaper, locale: english() });
  return { drawing: value, remarks: diagnostics.map(({ code }) => code) };
}

const plain = Object.entries(samples).flatMap(([name, chart]) => (isPanelKind(chart) ? [[name, chart] as const] : []));

describe.each(plain)('panels of the sample %s', (_, chart) => {
  const whole = panelled(chart);

  test.each([231, 480])('at %i pt nothing overlaps or leaves the drawing, and each panel is named', (width) => {
    const { drawing } = draw(whole, width);
    expect(faults(drawing)).toEqual([]);
    const words = texts(drawing).join(' ');
    for (const name of NAMES) expect(words).toContain(name.split(' ')[0]);
  });

  test('the text names each panel, and the table has the rows of all', () => {
    const alt = chartAltText(whole, english());
    for (const name of NAMES) expect(alt).toContain(`${name}: `);
    const { header, rows, numbers } = chartTable(whole, english());
    expect(header[0]).toBe('Panel');
    expect(rows.map(([name]) => name)).toEqual(NAMES.flatMap((name) => chart.rows.map(() => name)));
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(numbers).toHaveLength(header.length);
  });
});

/** Every second chart, in a column and on a page in turn; all charts in both by CHART_WIDTHS (`npm run soak:charts`). */
const [STEP, WIDTHS] = process.env.CHART_WIDTHS === undefined ? [2, [[231], [480]]] : [1, [[231, 480]]];

const hard = hardCharts
  .map(({ kind, charts }) => ({
    kind,
    charts: charts.filter((entry): entry is readonly [string, GridChart] => isPanelKind(entry[1])),
  }))
  .map(({ kind, charts }) => ({ kind, charts: charts.filter((_, i) => i % STEP === 0) }))
  .filter(({ charts }) => charts.length > 0);

describe.each(hard)('panels of hard $kind', ({ charts }) => {
  test.each(charts.map(([name, chart], i) => [name, chart, WIDTHS[i % WIDTHS.length] ?? []] as const))(
    '%s',
    (_, chart, widths) => {
      const found = widths.flatMap((width) =>
        faults(draw(panelled(chart, NAMES.slice(0, 2)), width).drawing).map((f) => `at ${width}: ${f}`),
      );
      expect(found.join('\n')).toBe('');
    },
  );
});

/** The x of each tick label or value, by its words: on one scale they have the same distances in each panel. */
function placesOf(drawing: Drawing, words: RegExp, from: number, to: number): readonly number[] {
  const boxes = textBoxes(drawing).filter(({ text, x }) => words.test(text) && x >= from && x < to);
  return boxes.map(({ x, width }) => Math.round((x + width / 2 - from) * 10) / 10).sort((a, b) => a - b);
}

test('a value has the same place in each panel, whatever the other values are', () => {
  const chart = samples['grouped bars'];
  if (chart?.kind !== 'bar') throw new Error('the sample is a bar chart');
  const [first] = chart.rows;
  if (!first) throw new Error('the sample has rows');
  const cell = (value: number) => ({
    src: '',
    quantity: { kind: 'exact', value, unit: 'km', wording: '' } as const,
  });
  const row = (label: string, panel: number, value: number) => ({ ...first, label, panel, cells: [cell(value)] });
  const rows = [row('Alpha', 0, 10), row('Beta', 0, 900), row('A much longer label', 1, 10)];
  const one = {
    ...chart,
    share: false,
    unit: 'km',
    series: chart.series.slice(0, 1),
    rows,
    panelNames: ['One', 'Two'],
  };
  const { drawing } = draw(one, 480);
  const bars = drawing.ops.flatMap((op) => {
    const box = op.op === 'fill' ? pathBox(op.path) : undefined;
    return box && box.height > 7 && box.width > 1 ? [box] : [];
  });
  const [small, , again] = bars;
  expect(bars).toHaveLength(3);
  expect(again?.width).toBeCloseTo(small?.width ?? 0, 6);
  expect((again?.x ?? 0) - 248).toBeCloseTo(small?.x ?? 0, 6);
  expect(placesOf(drawing, /^1,?000/, 0, 240)).toEqual(placesOf(drawing, /^1,?000/, 248, 480));
});

test('rows of panels continue on further pages, with the panels that follow', () => {
  const chart = samples.lollipops;
  if (!chart || !isPanelKind(chart)) throw new Error('the sample has panels');
  const options = { width: 231, theme, shaper, locale: english() };
  const names = ['A', 'B', 'C', 'D', 'E'];
  const rows = names.flatMap((_, panel) => chart.rows.map((row) => ({ ...row, panel })));
  const parts = drawer.parts({ ...chart, rows, panelNames: names } as GridChart, options, 330) ?? [];
  const words = parts.map((part) => texts(part).join(' '));
  expect(words.length).toBeGreaterThan(1);
  expect(words[0]).toContain('Continues: ');
  expect(words[1]).toMatch(/Continued: panels? \d/);
  for (const part of parts) expect(faults(part)).toEqual([]);
});

/** Two panels: the rows of a chart, of which the second half is in the second panel. */
function halved(chart: Chart | undefined): GridChart {
  if (!chart || !isPanelKind(chart)) throw new Error('this kind has panels');
  const half = chart.rows.length / 2;
  const rows = chart.rows.map((row, i) => ({ ...row, panel: i < half ? 0 : 1 }));
  return { ...chart, rows, panelNames: ['One', 'Two'] } as GridChart;
}

const like = (name: string, values: ReturnType<typeof grid>): Chart => ({ ...samples[name], ...values }) as Chart;
const FAR_APART = ['1: 10 | 20', '2: 12 | 18', '1: 600 | 900', '2: 640 | 880'];
const YEARS = ['2001: 10', '2002: 12', '2003: 600', '2004: 900'];

/** The numbers along the axes of a panel: the words that both panels would have on one scale. */
function numbersIn(drawing: Drawing, from: number, to: number): readonly string[] {
  const boxes = textBoxes(drawing).filter(
    ({ text, x, size }) => size <= 7 && x >= from && x < to && /^[\d,]+$/.test(text),
  );
  return [...new Set(boxes.map(({ text }) => text))].sort();
}

test.each([
  ['columns', like('columns', grid([''], ['A: 10', 'B: 12', 'A: 600', 'B: 900'], 'km'))],
  ['lines', like('bands', grid([''], YEARS, 'km', true))],
  ['points', scatter(['A: 10 | 20', 'B: 12 | 18', 'C: 600 | 900', 'D: 640 | 880'])],
  ['histograms', histogram(['0 5: 3', '5 10: 12', '0 5: 300', '5 10: 900'])],
])('panels of %s have the same numbers at their axes', (_, chart) => {
  const { drawing } = draw(halved(chart), 480);
  const [one, two] = [numbersIn(drawing, 0, 244), numbersIn(drawing, 244, 480)];
  expect(one.length).toBeGreaterThan(2);
  expect(two).toEqual(one);
});

test('panels of pyramids and slopes have a scale that fits the greatest value of all', () => {
  const pyramid = draw(halved(like('pyramid', grid(['Men', 'Women'], FAR_APART, 'km'))), 480).drawing;
  expect(numbersIn(pyramid, 0, 244)).toContain('1,000');
  const slope = draw(halved(like('slope', grid(['2019', '2024'], FAR_APART, 'km'))), 480).drawing;
  const low = textBoxes(slope).filter(({ text }) => /^(10|12)\b/.test(text));
  const high = textBoxes(slope).filter(({ text }) => /^(600|640)\b/.test(text));
  expect([low.length, high.length]).toEqual([2, 2]);
  // The low values are at the foot of their panel, the high ones far above: one scale, not one for each.
  expect(Math.min(...low.map(({ y }) => y)) - Math.max(...high.map(({ y }) => y))).toBeGreaterThan(15);
});

test('a symbol has the same area in each panel of maps', () => {
  const lines = ['Northmark: 10 %', 'Eastmark: 20 %', 'Northmark: 10 %', 'Eastmark: 90 %'];
  const { drawing } = draw(halved(mapOf(lines, { draws: 'symbols', scale: undefined })), 480);
  const widths = drawing.ops.flatMap((op) =>
    op.op === 'fill' && op.path.some(([kind]) => kind === 'C') ? [Math.round(pathBox(op.path).width * 100)] : [],
  );
  // The larger one of each panel is drawn first.
  const [twenty = 0, ten, ninety = 0, again] = widths;
  expect(widths).toHaveLength(4);
  expect(again).toBe(ten);
  expect(twenty).toBeLessThan(ninety);
});
