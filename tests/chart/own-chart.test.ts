import { describe, expect, test } from 'vitest';
import { chartTable } from '../../src/chart/kinds.ts';
import { runModules } from '../../src/chart/own/load-module.ts';
import { overlap, placedTexts } from '../../src/chart/own/placed-texts.ts';
import { chartAltText } from '../../src/chart/words/alt-text.ts';
import type { OwnChart } from '../../src/core/chart.ts';
import { type DrawOp, type Path, rectPath } from '../../src/core/drawing.ts';
import type { Matrix } from '../../src/core/geometry.ts';
import { english } from '../../src/languages/locale-for.ts';
import { fakeShaper, loadedDrawer, texts, theme } from './support.ts';

const drawer = await loadedDrawer();
const options = { width: 300, theme, shaper: fakeShaper(), locale: english() };

function own(configuration: OwnChart['configuration'], more: Partial<OwnChart> = {}): OwnChart {
  return {
    ...{ kind: 'chartjs', src: '', id: 'own', subtitle: undefined, source: undefined, note: undefined, alt: undefined },
    title: { src: '', nodes: [], plain: 'A finding' },
    ...{ wide: false, survey: undefined, module: undefined, height: undefined, dualAxis: undefined },
    configuration,
    ...more,
  };
}

const data = {
  labels: ['A', 'B'],
  datasets: [
    { label: 'One', data: [1, 2] },
    { label: 'Two', data: [3, 4] },
  ],
};
const codes = (chart: OwnChart): string[] => drawer.draw(chart, options).diagnostics.map((d) => d.code);

describe("a Chart.js configuration of the author's own", () => {
  test.each(['bar', 'line', 'pie', 'doughnut', 'radar', 'polarArea', 'scatter', 'bubble'])(
    '%s is drawn as vectors',
    (type) => {
      const points = type === 'scatter' || type === 'bubble';
      const datasets = points
        ? [
            {
              label: 'One',
              data: [
                { x: 1, y: 2, r: 4 },
                { x: 2, y: 1, r: 3 },
              ],
            },
          ]
        : data.datasets;
      const { value, diagnostics } = drawer.draw(own({ type, data: { ...data, datasets } }), options);
      expect(diagnostics).toEqual([]);
      expect(value.ops.filter((op) => op.op === 'fill' || op.op === 'stroke').length).toBeGreaterThan(2);
      expect(value.height).toBe(180);
    },
  );

  test("isn't modified, uses the palette, and has a description and a table", () => {
    const chart = own(Object.freeze({ type: 'bar', data: { ...data, labels: Object.freeze([...data.labels]) } }));
    const { value } = drawer.draw(chart, options);
    expect(texts(value)).toEqual(expect.arrayContaining(['One', 'Two', 'A', 'B']));
    expect(value.ops.some((op) => op.op === 'fill' && op.color.r === 0x12 && op.color.g === 0x43)).toBe(true);
    expect(chartTable(chart)).toEqual({
      header: ['Category', 'One', 'Two'],
      rows: [
        ['A', '1', '3'],
        ['B', '2', '4'],
      ],
    });
    expect(chartAltText(chart, english())).toBe('Chart: A finding. A: One 1, Two 3; B: One 2, Two 4.');
  });

  test('points that name their category are in its row of the table', () => {
    const rowsOf = (data: object): unknown => chartTable(own({ type: 'bar', data }))?.rows;
    const points = [
      { x: 'South', y: 71 },
      { x: 'North', y: 72 },
    ];
    expect(rowsOf({ labels: ['North', 'South'], datasets: [{ label: 'One', data: points }] })).toEqual([
      ['North', '72'],
      ['South', '71'],
    ]);
    const keyed = [{ data: { Hill: 11, Dale: 12 } }, { data: { Mount: 13, Dale: 14 } }];
    expect(rowsOf({ datasets: keyed })).toEqual([
      ['Hill', '11', 'no value'],
      ['Dale', '12', '14'],
      ['Mount', 'no value', '13'],
    ]);
    const twice = [{ data: [{ x: 'a', y: 1 }, { x: 'a', y: 2 }] }]; // biome-ignore format: two points
    expect(rowsOf({ datasets: twice })).toEqual([
      ['a', '1'],
      ['a', '2'],
    ]);
  });

  test('misleading graphics are errors: a truncated bar, two axes without a reason, text too small', () => {
    expect(codes(own({ type: 'bar', data, options: { scales: { y: { min: 5 } } } }))).toEqual(['chart/truncated-axis']);
    expect(codes(own({ type: 'bar', data, options: { indexAxis: 'y', scales: { x: { min: 5 } } } }))).toEqual([
      'chart/truncated-axis',
    ]);
    expect(codes(own({ type: 'line', data, options: { scales: { y: { min: 1 } } } }))).toEqual([]);
    const two = { type: 'line', data, options: { scales: { y: {}, y2: { position: 'right' } } } };
    expect(codes(own(two))).toEqual(['chart/dual-axis']);
    expect(codes(own(two, { dualAxis: { src: '', nodes: [], plain: 'Because.' } }))).toEqual([]);
    expect(codes(own({ type: 'bar', data, options: { scales: { x: { ticks: { font: { size: 5 } } } } } }))).toEqual([
      'chart/small-text',
    ]);
    expect(codes(own({ type: 'bar', data, optoins: {} }))).toEqual(['chart/unknown-key']);
  });

  const sectors = [
    'Agriculture and forestry',
    'Manufacturing',
    'Public services',
    'Hospitality and tourism',
    'Transport',
    'Mining',
  ];
  const jobs = { label: 'Jobs in thousands', data: [12, 19, 3, 5, 2, 3] };
  const titled = (text: string): object => ({ title: { display: true, text } });
  test.each([
    [
      'bar',
      {
        plugins: { ...titled('Jobs by sector'), legend: { position: 'right' } },
        scales: { x: titled('Sector of the economy'), y: titled('Thousands of people') },
      },
    ],
    [
      'bar',
      {
        indexAxis: 'y',
        scales: { x: titled('Thousands of people in all regions'), y: titled('Sector of the economy') },
      },
    ],
    [
      'line',
      {
        plugins: titled('Jobs by sector'),
        scales: { x: titled('Sector of the economy'), y: titled('Thousands of people') },
      },
    ],
    ['pie', { plugins: { ...titled('Shares of the sectors'), legend: { position: 'left' } } }],
    ['doughnut', { plugins: { legend: { position: 'right' } } }],
    ['radar', { plugins: titled('Jobs by sector') }],
    ['polarArea', { plugins: { legend: { position: 'left' } }, scales: { r: { ticks: { stepSize: 5 } } } }],
  ] as const)('a small %s has no words over others and none cut off, or is an error', (type, given) => {
    for (const [width, height] of [
      [150, 120],
      [120, 90],
      [220, 140],
    ] as const) {
      const chart = own({ type, data: { labels: sectors, datasets: [jobs] }, options: { ...given } }, { height });
      const { value, diagnostics } = drawer.draw(chart, { ...options, width });
      if (diagnostics.some(({ severity }) => severity === 'error')) continue;
      const words = placedTexts(value);
      const found = words.flatMap((one, i) => [
        ...(one.clipped > 2 ? [`${one.op.run.text} is cut`] : []),
        ...words
          .slice(i + 1)
          .flatMap((other) => (overlap(one, other) > 1.5 ? [`${one.op.run.text} / ${other.op.run.text}`] : [])),
      ]);
      expect([width, height, found]).toEqual([width, height, []]);
    }
  });

  test('the overlap of words is measured across them, at any angle, and within clips', () => {
    const shaper = fakeShaper();
    const [run] =
      shaper.shape('Word', {
        families: ['Test'],
        size: 10,
        weight: 400,
        style: 'normal',
        language: 'en',
        features: {},
      }) ?? [];
    if (!run) throw new Error('nothing was shaped');
    const text = (x: number, y: number): DrawOp => ({ op: 'text', run, size: 10, x, y, color: theme.text });
    const turned = (transform: Matrix, clip?: Path): DrawOp => ({ op: 'push', transform, clip });
    const placed = (...ops: readonly DrawOp[]) => placedTexts({ width: 100, height: 100, ops });
    const [a, b, c, d] = placed(
      text(0, 10),
      text(2, 12),
      turned([0, 1, -1, 0, 50, 50]),
      text(0, 0),
      { op: 'pop' },
      text(40, 60),
    );
    if (!a || !b || !c || !d) throw new Error('a text is missing');
    expect([overlap(a, b) > 1.5, overlap(a, c) > 1.5, overlap(a, d) > 1.5, overlap(c, d) > 0]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    const [cut] = placed(turned([1, 0, 0, 1, 5, 5], rectPath({ x: 0, y: 0, width: 3, height: 20 })), text(0, 10), {
      op: 'pop',
    });
    expect(cut?.clipped).toBeGreaterThan(2);
  });

  test('an axis may have the name of an option', () => {
    const scales = { r: { min: 0, max: 9, pointLabels: { display: true } } };
    expect(codes(own({ type: 'polarArea', data, options: { scales } }))).toEqual([]);
    expect(codes(own({ type: 'polarArea', data, options: { scales: { r: { min: 'low' } } } }))).toEqual([
      'chart/wrong-value',
    ]);
  });

  test('a chart without any value is an error', () => {
    for (const values of [[], [null, null], {}]) {
      const empty = { labels: ['A', 'B'], datasets: [{ label: 'One', data: values }] };
      expect(codes(own({ type: 'bar', data: empty }))).toEqual(['chart/no-values']);
    }
    const partly = { labels: ['A', 'B'], datasets: [{ data: [] }, { data: [null, 0] }] };
    expect(codes(own({ type: 'bar', data: partly }))).toEqual([]);
  });

  test('an unsupported feature is an error that names it, never a blank', () => {
    const shown = (configuration: OwnChart['configuration']): string =>
      drawer.draw(own(configuration), options).diagnostics[0]?.message ?? '';
    expect(shown({ type: 'pi', data })).toContain('expected one of bar, line, scatter, bubble, pie');
    expect(shown({ type: 'line', data, options: { scales: { x: { type: 'time' } } } })).toMatch(
      /couldn't be drawn: .*date adapter/,
    );
    const shadow = { id: 'shadow', afterDraw: ({ ctx }: { ctx: object }) => Reflect.set(ctx, 'shadowBlur', 4) };
    expect(shown({ type: 'bar', data, plugins: [shadow] })).toContain('uses shadowBlur');
    expect(codes(own(undefined))).toEqual(['chart/empty']);
  });
});

describe('a module', () => {
  const chart = (code: string): OwnChart => own(undefined, { module: { path: 'b/c.mjs', code } });
  const run = async (code: string, allowed = true) => {
    const { value, diagnostics } = await runModules(new Map([['own', chart(code)]]), allowed);
    return { drawn: value.get('own') as OwnChart, messages: diagnostics.map((d) => `${d.code} ${d.message}`) };
  };
  const CONFIGURATION = "{ type: 'bar', data: { labels: ['A'], datasets: [{ data: [1] }] } }";

  test('exports a configuration, or a function that returns one', async () => {
    for (const code of [`export default ${CONFIGURATION}`, `export default () => (${CONFIGURATION})`]) {
      const { drawn, messages } = await run(code);
      expect(messages).toEqual([]);
      expect(codes(drawn)).toEqual([]);
    }
  });

  test("doesn't run without permission, and its errors are reported", async () => {
    const { messages, drawn } = await run('globalThis.ranUnasked = true; export default {}', false);
    expect(messages).toEqual([
      "chart/module-not-run chart 'own' is drawn by a program, b/c.mjs, which doesn't run without permission",
    ]);
    expect(Reflect.get(globalThis, 'ranUnasked')).toBeUndefined();
    expect(drawn.configuration).toBeUndefined();
    expect((await run('throw new Error("no luck")')).messages).toEqual(['chart/module-failed b/c.mjs: no luck']);
    expect((await run('export const x = 1')).messages[0]).toContain('expected a default export');
    expect((await run('export default (')).messages[0]).toContain('chart/module-failed');
  });
});
