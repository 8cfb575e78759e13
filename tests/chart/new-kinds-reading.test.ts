/** What the reader says about charts of points, distributions and tables that can't be drawn truthfully. */

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
    'data/outside-axis 0 has no place on a logarithmic axis',
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
  [`${plane}, rows: [{ label: A, values: { a: 1 } }]`, "data/missing-key the value of 'b' is missing"],
])('%s is reported', (chart, message) => {
  expect(messages(chart)).toEqual([expect.stringContaining(message)]);
});
