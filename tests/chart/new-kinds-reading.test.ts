/** Messages about charts of points, distributions and tables that can't be drawn truthfully. */

import { expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST, printed } from '../data/support.ts';

function messages(chart: string): readonly string[] {
  const yaml = `${LEAST.replace('paragraph: Words.', 'figure: f')}charts:\n  f: { title: T, ${chart} }\n`;
  return printed(readBrief('b', briefFiles(yaml)).diagnostics);
}

const plane = 'kind: scatter, x: { column: a }, y: { column: b }';

it.each([
  [
    `${plane}, size: { column: c }, rows: [{ label: A, values: { a: 1, b: 2, c: <3 } }]`,
    "data/no-area less than 3 can't be the size of a bubble: an area shows one value",
  ],
  [
    `${plane}, size: { column: c }, rows: [{ label: A, values: { a: 1, b: 2, c: -3 } }]`,
    "data/no-area −3 can't be the size of a bubble: an area is never negative",
  ],
  [
    'kind: scatter, x: { column: a, scale: log }, y: { column: b }, rows: [{ label: A, values: { a: 0, b: 2 } }]',
    'data/log-axis 0 has no place on a log scale, which has no zero',
  ],
  [
    `${plane}, labels: [Polnd], rows: [{ label: Poland, values: { a: 1, b: 2 } }]`,
    "data/unknown-row no row is 'Polnd' | did you mean 'Poland'?",
  ],
  [
    `${plane}, rows: [{ label: A, values: { a: 1, b: 2 } }, { label: a, values: { a: 1, b: 3 } }]`,
    'data/duplicate-row',
  ],
  [
    `${plane}, rows: [{ label: A, group: G, values: { a: 1, b: 2 } }, { label: B, values: { a: 1, b: 3 } }]`,
    "data/missing-key this row has no 'group', but others have one",
  ],
  [
    'kind: histogram, measure: M, of: { title: Age }, rows: [{ from: 0, to: 10, value: 5 }, { from: 15, to: 20, value: 3 }]',
    'data/bad-class no class holds values from 10 to 15',
  ],
  [
    'kind: histogram, measure: M, of: { title: Age }, rows: [{ from: 0, to: 10, value: 5 }, { from: 5, to: 20, value: 3 }]',
    'data/bad-class this class overlaps the one before, which ends at 10',
  ],
  [
    'kind: histogram, measure: M, of: { title: Age }, values: [1, 2, 8-12], classes: [0, 10, 20]',
    'data/bad-class 8 to 12 may be in more than one class',
  ],
  [
    'kind: histogram, measure: M, of: { title: Age }, values: [1, 2, 30], classes: [0, 10, 20]',
    'data/bad-class 30 is outside all classes',
  ],
  [
    'kind: treemap, measure: M, rows: [{ label: A, value: 5 }, { label: B, value: -2 }]',
    "data/no-area −2 can't be a tile: an area is never negative",
  ],
  [
    'kind: treemap, measure: M, rows: [{ label: A, value: 5 }, { label: B, value: not asked }]',
    "data/no-area not asked can't be a tile: its size is not known",
  ],
  ['kind: sankey, measure: M, rows: [{ from: A, to: B, value: 3 }, { from: B, to: A, value: 1 }]', 'data/bad-flow '],
  [
    'kind: sankey, measure: M, rows: [{ from: A, to: B, value: <3 }]',
    "data/no-area less than 3 can't be a band: an area shows one value",
  ],
  [
    'kind: sankey, measure: M, rows: [{ from: A, to: B, value: 3 }, { from: B, to: C, value: 2 }]',
    "data/bad-flow 'B' receives 3 and passes on 2 | add a flow for the rest",
  ],
  [
    'kind: ranked-table, measure: M, rows: [{ label: A, value: 10-20 }, { label: B, value: 15 }]',
    "data/undecided-order the rows can't be sorted",
  ],
  [
    'kind: pyramid, measure: M, series: [A, B, C], rows: [{ label: X, values: { A: 1, B: 2, C: 3 } }]',
    'data/many-series kind: pyramid compares two series, not 3',
  ],
  [`${plane}, rows: [{ label: A, values: { a: 1 } }]`, "data/missing-key the value of 'b' is missing"],
])('%s is reported', (chart, message) => {
  expect(messages(chart)).toEqual([expect.stringContaining(message)]);
});

it('counts values by class: each class holds its start, the last one also its end', () => {
  const yaml = `${LEAST.replace('paragraph: Words.', 'figure: f')}charts:\n  f: { title: T, kind: histogram, measure: M, of: { title: Age }, values: [0, 5, 10, 19.9, 20], classes: [0, 10, 20] }\n`;
  const { value, diagnostics } = readBrief('b', briefFiles(yaml));
  expect(printed(diagnostics)).toEqual([]);
  const chart = value?.charts.get('f');
  const counts = chart?.kind === 'histogram' ? chart.rows.map(({ cells }) => cells[0]?.quantity) : [];
  expect(counts.map((quantity) => quantity?.kind === 'exact' && quantity.value)).toEqual([2, 3]);
});
