import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart, GridChart } from '../../src/core/chart.ts';
import { english } from '../../src/languages/locale-for.ts';
import { runs } from '../support/runs.ts';
import { grid } from './samples.ts';
import { fakeShaper, loadedDrawer, overlap, textBoxes, theme } from './support.ts';

const drawer = await loadedDrawer();
const shaper = fakeShaper();

const number = fc.integer({ min: 0, max: 99 });
const cell = fc.oneof(
  number.map((n) => `${n}`),
  number.map((n) => `~${n}`),
  number.map((n) => `<${n + 1}`),
  number.map((n) => `>${n}`),
  fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
  number.map((n) => `${n} +/- 5 (95 %)`),
  fc.constant('not asked'),
);
const certain = fc.oneof(
  number.map((n) => `${Math.floor(n / 9)}`),
  number.map((n) => `~${Math.floor(n / 9)}`),
);
const word = fc.constantFrom(
  'Rail',
  'Buses and trams',
  'Water',
  'Undecided voters',
  'Municipal administration',
  'A',
  'Free buses for everyone under 18',
);

interface Case {
  readonly series: readonly string[];
  readonly rows: readonly string[];
}

/** Rows of cells, the first of them known; labels and series names are numbered, so that all are distinct. */
function cases(
  cells: fc.Arbitrary<string>,
  most: { readonly rows: number; readonly series: number },
): fc.Arbitrary<Case> {
  return fc
    .tuple(fc.integer({ min: 2, max: most.series }), fc.integer({ min: 1, max: most.rows }))
    .chain(([series, rows]) =>
      fc.record({
        series: fc.array(word, { minLength: series, maxLength: series }),
        labels: fc.array(word, { minLength: rows, maxLength: rows }),
        cells: fc.array(fc.array(cells, { minLength: series, maxLength: series }), {
          minLength: rows,
          maxLength: rows,
        }),
      }),
    )
    .map(({ series, labels, cells: values }) => ({
      series: series.map((name, i) => `${name} ${i + 1}`),
      rows: values.map((row, i) => `${labels[i]} ${i + 1}: ${[i === 0 ? '40' : row[0], ...row.slice(1)].join(' | ')}`),
    }));
}

const words = {
  ...{ src: '', id: 'any', subtitle: undefined, source: undefined, note: undefined, alt: undefined },
  title: { src: '', nodes: [], plain: 'A finding' },
  ...{ wide: false, survey: undefined },
} as const;

function looksRight(chart: Chart, width: number): void {
  const { value: drawing, diagnostics } = drawer.draw(chart, { width, theme, shaper, locale: english() });
  expect(diagnostics).toEqual([]);
  const boxes = textBoxes(drawing);
  for (const [i, box] of boxes.entries()) {
    expect(box.size).toBeGreaterThanOrEqual(7);
    const out = Math.min(box.x, box.y, width - box.x - box.width, drawing.height - box.y - box.height);
    expect([box.text, out > -1.5 ? 'inside' : out]).toEqual([box.text, 'inside']);
    for (const other of boxes.slice(i + 1))
      expect([box.text, other.text, overlap(box, other)]).toEqual([box.text, other.text, false]);
  }
}

const bar = { kind: 'bar', direction: 'horizontal', panels: false } as const;
const line = { kind: 'line', area: false, panels: false, axis: { min: undefined, max: undefined } } as const;
const width = fc.constantFrom(180, 231, 330, 480);

describe('whatever the data, no text overlaps or leaves the drawing', () => {
  const kinds: readonly (readonly [string, fc.Arbitrary<Case>, (c: Case) => GridChart])[] = [
    ['grouped bars', cases(cell, { rows: 8, series: 4 }), (c) => ({ ...words, ...bar, ...grid(c.series, c.rows) })],
    [
      'columns',
      cases(cell, { rows: 5, series: 3 }),
      (c) => ({ ...words, ...bar, direction: 'vertical', ...grid(c.series, c.rows) }),
    ],
    ['dots', cases(cell, { rows: 8, series: 3 }), (c) => ({ ...words, kind: 'dot-range', ...grid(c.series, c.rows) })],
    ['slopes', cases(cell, { rows: 6, series: 2 }), (c) => ({ ...words, kind: 'slope', ...grid(c.series, c.rows) })],
    [
      'stacked bars',
      cases(certain, { rows: 6, series: 6 }),
      (c) => ({ ...words, kind: 'stacked-bar', ...grid(c.series, c.rows) }),
    ],
    [
      'panels of bars',
      cases(cell, { rows: 5, series: 5 }),
      (c) => ({ ...words, ...bar, panels: true, ...grid(c.series, c.rows) }),
    ],
    [
      'lines',
      cases(cell, { rows: 14, series: 4 }),
      (c) => ({
        ...words,
        ...line,
        ...grid(
          c.series,
          c.rows.map((row, i) => `${2001 + i}: ${row.split(': ')[1]}`),
          '%',
          true,
        ),
      }),
    ],
    [
      'panels of lines',
      cases(cell, { rows: 14, series: 6 }),
      (c) => ({
        ...words,
        ...line,
        panels: true,
        ...grid(
          c.series,
          c.rows.map((row, i) => `${2001 + i}: ${row.split(': ')[1]}`),
          '%',
          true,
        ),
      }),
    ],
  ];
  test.each(kinds)('%s', (_, data, make) => {
    fc.assert(
      fc.property(data, width, (c, w) => looksRight(make(c), w)),
      { numRuns: runs(25), seed: 12 },
    );
  });
});
