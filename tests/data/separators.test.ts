import { expect, test } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST, printed } from './support.ts';

function column(...values: readonly string[]): string[] {
  const rows = values.map((value) => `{ a: ${value} }`).join(', ');
  const table = `table: { id: t, caption: C, columns: [{ key: a, type: quantity }], rows: [${rows}] }`;
  return printed(readBrief('b', briefFiles(LEAST.replace('paragraph: Words.', table))).diagnostics);
}

test.each([
  [
    ['2.500', "'1,000'"],
    "'2.500' is read as 2.5, beside 1,000: is 2500 meant? | write 2500; if 2.5 is meant, write 2.5",
  ],
  [['950', '1.200', '800'], "'1.200' is read as 1.2, beside 950: is 1200 meant?"],
  [['950', '1.200', '1.345'], '(and in 1 more place)'],
  [["'1,000'", '2.513'], 'if 2.513 is meant, write decimals in the other values too: 1,000.0'],
  [["'~2.500'", "'<1,000'"], "'2.500' is read as 2.5"],
  [['not asked', '3.100', '512'], "'3.100' is read as 3.1"],
])('asks about %s', (values, expected) => {
  expect(column(...values)).toEqual([expect.stringContaining(expected)]);
});

test.each([
  [['2.500', "'1,000'", '3.5']],
  [['2.500', "'1,000.25'"]],
  [['0.125', '2.500', '100']],
  [['1.234', '2.345', '3.456']],
  [['1.200', '4', '950']],
  [['2.5', "'1,000'"]],
])('does not ask about %s', (values) => {
  expect(column(...values)).toEqual([]);
});

test('asks about the values of a chart', () => {
  const rows = "[{ label: A, value: 2.500 }, { label: B, value: '12,000' }]";
  const yaml = `${LEAST.replace('paragraph: Words.', 'figure: s')}charts:\n  s: { kind: bar, title: T, measure: M, rows: ${rows} }\n`;
  expect(printed(readBrief('b', briefFiles(yaml)).diagnostics)).toEqual([
    expect.stringContaining("'2.500' is read as 2.5"),
  ]);
});
