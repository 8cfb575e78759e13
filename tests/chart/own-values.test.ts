/** Any JSON value anywhere in a Chart.js configuration is drawn, or rejected at its place. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { chartTable } from '../../src/chart/kinds.ts';
import { OPTION_NAMES } from '../../src/chart/own/option-names.ts';
import { chartAltText } from '../../src/chart/words/alt-text.ts';
import type { OwnChart, OwnConfiguration } from '../../src/core/chart.ts';
import { english } from '../../src/languages/locale-for.ts';
import { runs } from '../support/runs.ts';
import { shippedShaper } from '../text/fixtures.ts';
import { fakeShaper, loadedDrawer, textBoxes, texts, theme } from './support.ts';

const drawer = await loadedDrawer();
const options = { width: 300, theme, shaper: fakeShaper(), locale: english() };

function own(configuration: OwnConfiguration): OwnChart {
  return {
    ...{ kind: 'chartjs', src: '', id: 'own', subtitle: undefined, source: undefined, note: undefined, alt: undefined },
    title: { src: '', nodes: [], plain: 'A finding' },
    ...{ wide: false, survey: undefined, module: undefined, height: undefined, dualAxis: undefined },
    configuration,
  };
}

const draw = (configuration: OwnConfiguration) => drawer.draw(own(configuration), options);

const whole = {
  type: 'bar',
  data: {
    labels: ['A', 'B'],
    datasets: [
      { label: 'One', data: [1, 2], backgroundColor: '#336699', borderWidth: 1, stack: 'a' },
      { type: 'line', label: 'Two', data: [3, null], borderDash: [4, 2], pointRadius: 2, tension: 0, hidden: false },
    ],
  },
  options: {
    indexAxis: 'x',
    scales: {
      x: { title: { display: true, text: 'Year' }, ticks: { font: { size: 8, weight: 'bold' }, color: '#333' } },
      y: { min: 0, max: 10, stacked: true, ticks: { stepSize: 5 }, grid: { display: false, color: '#ddd' } },
    },
    plugins: {
      title: { display: true, text: 'A title', padding: 4 },
      legend: { display: true, position: 'bottom', labels: { boxWidth: 10 } },
    },
  },
};

type Step = string | number;

function placesOf(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  const inner = Array.isArray(value)
    ? value.flatMap((v, i) => placesOf(v, [...path, i]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, v]) => placesOf(v, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

function replaced(value: unknown, [step, ...rest]: readonly Step[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((v, i) => (i === step ? replaced(v, rest, by) : v));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, v]) => [key, key === step ? replaced(v, rest, by) : v]),
  );
}

const VALUES = [null, true, false, 0, -1.5, 2010, 1e300, '', 'words', '5', [], [2010, 2011], ['a', null], {}, { a: 1 }];

describe('any JSON value', () => {
  const places = placesOf(whole);

  test('the configuration itself is drawn', () => expect(draw(whole).diagnostics).toEqual([]));

  // Each place has a third of the values, in turn; all of them with PROPERTY_RUNS (npm run soak:properties).
  const valuesAt = (place: number): readonly unknown[] => VALUES.filter((_, v) => runs(1) > 1 || (v + place) % 3 === 0);

  test.each(places.map((path, i) => [path.join('.'), path, i] as const))(
    'at %s is drawn, or refused there',
    (_, path, i) => {
      for (const value of valuesAt(i)) {
        const configuration = replaced(whole, path, value) as OwnConfiguration;
        const { value: drawing, diagnostics } = draw(configuration);
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        if (errors.length === 0) expect(drawing.ops.length).toBeGreaterThan(0);
        for (const { at, message } of errors) {
          expect([value, message, at ?? 'no place']).toEqual([value, message, expect.stringMatching(/^config/)]);
          expect(message).not.toMatch(/is not a function|of undefined|of null|not iterable/);
        }
        expect(JSON.stringify(chartTable(own(configuration)))).not.toMatch(/\[object/);
        expect(chartAltText(own(configuration), english())).not.toMatch(/\[object/);
      }
    },
  );
});

describe('labels', () => {
  test('may be numbers, as YAML reads years, in lists, and in names', () => {
    const data = { labels: [2010, [2011, 'provisional']], datasets: [{ label: 2024, data: [1, 2] }] };
    const chart = { type: 'bar', data, options: { plugins: { legend: { display: true } } } };
    const { value, diagnostics } = draw(chart);
    expect(diagnostics).toEqual([]);
    expect(texts(value)).toEqual(expect.arrayContaining(['2010', '2011', 'provisional', '2024']));
    expect(chartTable(own(chart))).toEqual({
      header: ['Category', '2024'],
      rows: [
        ['2010', '1'],
        ['2011 provisional', '2'],
      ],
    });
  });

  test('are reported with their place if they are fewer than the values, missing, or too wide', () => {
    const messagesFor = (configuration: OwnConfiguration) =>
      draw(configuration).diagnostics.map(({ at, code, message }) => `${at} ${code} ${message}`);
    expect(messagesFor({ type: 'bar', data: { labels: ['A'], datasets: [{ data: [1, 2] }] } })).toEqual([
      expect.stringContaining('config.data.datasets[0].data[1] chart/wrong-value'),
    ]);
    expect(messagesFor({ type: 'line', data: { datasets: [{ data: [1, 2] }] } })[0]).toContain('have no labels');
    expect(messagesFor({ type: 'bar', data: { labels: ['A', 'B'], datasets: [{ data: [1, 'two'] }] } })[0]).toContain(
      "data.datasets[0].data[1]: expected a number, or null where there is none, found 'two'",
    );
    const names = Array.from({ length: 60 }, (_, i) => `Town${i}`);
    expect(
      messagesFor({ type: 'bar', data: { labels: names, datasets: [{ data: names.map((_, i) => i) }] } })[0],
    ).toContain('chart/missing-labels');
    expect(messagesFor({ type: 'bar', data: { labels: [], datasets: [] }, options: { legnd: {} } })).toEqual([
      expect.stringContaining('data.datasets'),
      expect.stringContaining("Chart.js has no option 'legnd'"),
    ]);
  });
});

test('long titles are broken into lines, never squeezed', () => {
  const text = 'Emissions of greenhouse gases from homes, offices and factories fell by a half within ten years';
  const plugins = { title: { display: true, text }, subtitle: { display: true, text } };
  const scales = { x: { title: { display: true, text } }, y: { title: { display: true, text } } };
  const { value, diagnostics } = draw({ type: 'bar', data: whole.data, options: { plugins, scales } });
  expect(diagnostics).toEqual([]);
  expect(texts(value).join(' ').split('Emissions').length - 1).toBe(4);
  for (const box of textBoxes(value)) expect(box.width).toBeLessThanOrEqual(300);
});

describe('in a narrow column', () => {
  const real = shippedShaper();
  const words = 'Height of the weather station above the level of the sea, in metres';
  const title = { display: true, text: words };
  const scales = { x: { title }, y: { title } };
  const names = ['Northern uplands and islands', 'Verwaltungsgemeinschaften', 'South'];
  const bars = { labels: names, datasets: [{ label: words, data: [1, 2, 3] }] };
  const two = { labels: names, datasets: [...bars.datasets, { label: `${words}, again`, data: [3, 2, 1] }] };
  const legend = { position: 'right' };
  const charts: Record<string, OwnConfiguration> = {
    points: { type: 'scatter', data: { datasets: [{ data: [{ x: 1, y: 2 }] }] }, options: { scales } },
    columns: { type: 'bar', data: bars, options: { scales } },
    bars: { type: 'bar', data: bars, options: { indexAxis: 'y', scales } },
    'two lines': { type: 'line', data: two, options: { scales, plugins: { legend } } },
    pie: { type: 'pie', data: bars, options: { plugins: { legend } } },
    radar: { type: 'radar', data: two },
  };
  test.each(Object.keys(charts))('%s are given room, with all of their words', async (name) => {
    const chart = own(charts[name] ?? {});
    for (const width of name === 'two lines' || name === 'radar' ? [240, 330] : [150, 182, 240]) {
      const { value, diagnostics } = drawer.draw(chart, { ...options, width, shaper: await real });
      expect([width, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([width, []]);
      expect(value.height).toBeLessThan(700);
    }
  });

  test("an author's height that is too small is an error", async () => {
    const chart = { ...own(charts['two lines'] ?? {}), height: 60 };
    const { diagnostics } = drawer.draw(chart, { ...options, width: 150, shaper: await real });
    expect(diagnostics).toMatchObject([
      { code: 'chart/cut-off', hint: expect.stringContaining('height'), at: 'config' },
    ]);
  });
});

test("the table's first column is named after the axis title", () => {
  const table = (configuration: OwnConfiguration) => chartTable(own(configuration)).header;
  const scales = { x: { title: { text: 'Income' } }, y: { title: { text: 'Life expectancy' } } };
  const points = { datasets: [{ data: [{ x: 1, y: 2 }] }] };
  expect(table({ type: 'scatter', data: points, options: { scales } })).toEqual(['Income', 'Life expectancy']);
  expect(table({ type: 'bar', data: points, options: { scales, indexAxis: 'y' } })).toEqual([
    'Life expectancy',
    'Income',
  ]);
  expect(table({ type: 'scatter', data: points })).toEqual(['Category', 'Value']);
});

test('numbers in the table and on the axis have no floating-point noise', () => {
  const data = { labels: ['A', 'B'], datasets: [{ data: [390.62499999999994, 1.3877787807814446] }] };
  expect(chartTable(own({ type: 'line', data })).rows).toEqual([
    ['A', '390.625'],
    ['B', '1.38778'],
  ]);
  const below = { labels: ['A'], datasets: [{ data: [-20] }] };
  expect(texts(draw({ type: 'bar', data: below }).value)).toContain('−20');
});

test('the sample of a line in the legend is a line with its dashes', () => {
  const legendLine = draw(whole).value.ops.filter((op) => op.op === 'stroke' && op.style.dash.length > 0);
  expect(legendLine).toHaveLength(1);
});

test('more series than colours are rejected, except lines, which have dashes', () => {
  const datasets = Array.from({ length: 8 }, (_, i) => ({ label: `S${i}`, data: [i, i + 1] }));
  const data = { labels: ['A', 'B'], datasets };
  expect(draw({ type: 'bar', data }).diagnostics[0]).toMatchObject({ code: 'chart/many-series' });
  const { value, diagnostics } = draw({ type: 'line', data });
  expect(diagnostics).toEqual([]);
  expect(value.ops.some((op) => op.op === 'stroke' && op.style.dash.join(' ') === '8 2')).toBe(true);
});

test('the option names match those of Chart.js', () => {
  const types = createRequire(import.meta.url)
    .resolve('chart.js')
    .replace(/chart\.c?js$/, 'types/index.d.ts');
  const found = [...readFileSync(types, 'utf8').matchAll(/^\s+(?:readonly )?'?([a-zA-Z0-9]\w*)'?\??:/gm)];
  expect([...OPTION_NAMES].sort()).toEqual([...new Set(found.map((match) => match[1]))].sort());
});
