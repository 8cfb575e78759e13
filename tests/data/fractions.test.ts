import { expect, test } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST, printed } from './support.ts';

function messagesFor(block: string, more = ''): string[] {
  return printed(readBrief('b', briefFiles(LEAST.replace('paragraph: Words.', block) + more)).diagnostics);
}

const chart = (keys: string, ...values: readonly string[]): string[] => {
  const rows = values.map((value, i) => `{ label: L${i}, value: ${value} }`).join(', ');
  return messagesFor('figure: s', `charts:\n  s: { kind: bar, title: T, measure: M, ${keys}, rows: [${rows}] }\n`);
};

const table = (column: string, ...values: readonly string[]): string[] => {
  const rows = values.map((value) => `{ a: ${value} }`).join(', ');
  return messagesFor(`table: { id: t, caption: C, columns: [{ key: a, type: quantity, ${column} }], rows: [${rows}] }`);
};

test.each([
  ['a chart in %', () => chart("unit: '%'", '0.12', '0.3'), 'is 0.12 meant as 12 %?', 'upToOne: true to the chart'],
  ['a chart of rates', () => chart("unit: '%', share: false", '-0.07', '1'), 'is -0.07 meant as -7 %?', 'write -7'],
  [
    'ranges and unknown values',
    () => chart("unit: '%'", '0.1-0.25', 'not asked', '<1'),
    'is 0.1 meant as 10 %?',
    'write 10',
  ],
  [
    'a column with % in its title',
    () => table("title: 'Share, %'", '0.12', '0.3'),
    'is 0.12 meant as 12 %?',
    'to the column',
  ],
  [
    'a column with % at its values',
    () => table('title: Share', '0.12 %', '0.3 %'),
    'is 0.12 meant as 12 %?',
    'to the column',
  ],
  [
    'key figures',
    () => messagesFor('keyFigures: [{ value: 0.31 %, label: of all }]'),
    'is 0.31 meant as 31 %?',
    'to the key figure',
  ],
])('asks about %s', (_, read, message, hint) => {
  const found = read();
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('warning data/fraction every percentage of this');
  expect(found[0]).toContain(message);
  expect(found[0]).toContain(hint);
});

test.each([
  ['one value above 1', () => chart("unit: '%'", '0.12', '3')],
  ['whole numbers', () => chart("unit: '%'", '1', '0')],
  ['bounds alone', () => chart("unit: '%'", '<1', '<0.5')],
  ['another unit', () => chart('unit: km', '0.12', '0.3')],
  ['a chart with upToOne', () => chart("unit: '%', upToOne: true", '0.12', '0.3')],
  ['a column with upToOne', () => table("title: 'Share, %', upToOne: true", '0.12')],
  ['a column of another unit', () => table('title: Share', '0.12', '0.3')],
  ['a key figure with upToOne', () => messagesFor('keyFigures: [{ value: 0.31 %, label: of all, upToOne: true }]')],
  [
    'key figures of which one is above 1',
    () => messagesFor('keyFigures: [{ value: 0.31 %, label: a }, { value: 8 %, label: b }]'),
  ],
])('does not ask about %s', (_, read) => {
  expect(read()).toEqual([]);
});

const own = (config: string, keys = ''): string[] =>
  messagesFor('figure: s', `charts:\n  s: { kind: chartjs, title: T, config: ${config}${keys} }\n`);
const data = (values: string, label = 'Riders'): string =>
  `data: { labels: [A, B], datasets: [{ label: '${label}', data: ${values} }] }`;
const axis = "options: { scales: { y: { title: { display: true, text: 'Share, %' } } } }";

test.each([
  ['an axis title', `{ type: bar, ${data('[0.12, 0.3]')}, ${axis} }`, ''],
  ['a label', `{ type: bar, ${data('[0.12, 0.3]', 'Share (%)')} }`, ''],
  ['the subtitle', `{ type: bar, ${data('[0.12, null]')} }`, ', subtitle: Share in per cent'],
  ['a map of values', `{ type: bar, ${data('{ A: 0.12, B: 0.3 }')}, ${axis} }`, ''],
])('asks about a Chart.js configuration with per cent in %s', (_, config, keys) => {
  const found = own(config, keys);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('brief.yaml:11:');
  expect(found[0]).toContain(
    'warning data/fraction every percentage of this chart is 1 or less: is 0.12 meant as 12 %?',
  );
});

test.each([
  ['no word of per cent', `{ type: bar, ${data('[0.12, 0.3]')} }`, ''],
  ['a value above 1', `{ type: bar, ${data('[0.12, 3]')}, ${axis} }`, ''],
  ['upToOne', `{ type: bar, ${data('[0.12, 0.3]')}, ${axis} }`, ', upToOne: true'],
  [
    'fractions that Chart.js prints as percentages',
    `{ type: bar, ${data('[0.12, 0.3]', 'Share, %')}, options: { scales: { y: { ticks: { format: { style: percent } } } } } }`,
    '',
  ],
])('does not ask about a Chart.js configuration with %s', (_, config, keys) => {
  expect(own(config, keys)).toEqual([]);
});

test.each([
  [
    'kind: bar, measure: M',
    'the chart has no rows and no data | write rows: [{ label: A, value: 5 }], or data: the name of a CSV file',
  ],
  ['kind: bar, measure: M, rows: []', 'the chart has no rows | write rows: [{ label: A, value: 5 }]'],
  ['kind: timeline', 'the chart has no events and no data | write events: [{ date: 1994'],
])('a chart without rows has a hint: %s', (keys, message) => {
  const found = messagesFor('figure: s', `charts:\n  s: { title: T, ${keys} }\n`);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
});
