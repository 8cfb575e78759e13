/** One mistake of an author is one message: its consequences aren't reported as well. */

import { expect, test } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { briefFiles, LEAST, printed } from './support.ts';

const CHART = 'kind: bar, title: T, measure: Share, unit: "%"';
const ROWS = 'rows: [{ label: A, value: 1 }, { label: B, value: 2 }]';
const PLACED = LEAST.replace('paragraph: Words.', 'paragraph: "Words in {@s}."\n      - figure: s');
const csvBrief = (more = ''): string => `${PLACED}charts:\n  s: { ${CHART}, data: s.csv${more} }\n`;

function messages(yaml: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return printed(readBrief('b', briefFiles(yaml, files)).diagnostics);
}

test.each([
  [
    'charts as a list',
    `${PLACED}charts:\n  - id: s\n    title: T\n`,
    "brief.yaml:12:3 data/wrong-type expected a map from ids to charts, found a list | write 's:' in place of '- id: s', and its other keys below it, indented",
  ],
  [
    'charts as a list of names',
    `${PLACED}charts:\n  - s: { ${CHART}, ${ROWS} }\n`,
    "brief.yaml:12:3 data/wrong-type expected a map from ids to charts, found a list | remove the '- ' before each name",
  ],
  [
    'notes as a list',
    `${LEAST.replace('Words.', 'Words.[^n]')}notes:\n  - id: n\n    text: More.\n`,
    "brief.yaml:11:3 data/wrong-type expected full, short or off or a map from ids to notes, found a list | write 'n:' in place of '- id: n', and its other keys below it, indented",
  ],
  [
    'sections as a map',
    `${LEAST.replace('  - title: First\n    blocks:', '  first:\n    title: First\n    blocks:')}charts:\n  s: { ${CHART}, ${ROWS} }\n`,
    "brief.yaml:7:3 data/wrong-type expected a list of sections, found a map | write a list: '- id: first' in place of 'first:'",
  ],
  [
    'a figure with another name',
    `${PLACED.replace('figure: s', 'figure: other')}charts:\n  s: { ${CHART}, ${ROWS} }\n`,
    "brief.yaml:10:17 data/unknown-chart no chart 'other' | known charts: s",
  ],
  [
    'a block of an unknown type that holds the only figure',
    `${LEAST.replace('paragraph: Words.', 'panel: { figure: s }')}charts:\n  s: { ${CHART}, ${ROWS} }\n`,
    "brief.yaml:9:9 data/unknown-block there is no block type 'panel' | the block types are",
  ],
])('%s', (_, yaml, expected) => {
  const found = messages(yaml);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(expected);
});

test('sources as a list', () => {
  const claims = 'claims:\n  c: { value: 5, evidence: { source: a, paragraph: 1, quote: five } }\n';
  const yaml = `${LEAST.replace('Words.', 'Five.[^c]')}${claims}sources:\n  - id: a\n    title: A study\n`;
  expect(messages(yaml)).toEqual([
    "brief.yaml:13:3 data/wrong-type expected a map from ids to sources, found a list | write 'a:' in place of '- id: a', and its other keys below it, indented",
  ]);
});

test.each([
  [
    'rows with too many cells',
    'label,value\nA,10,5 %\nB,20,5 %\nC,3\n',
    '',
    's.csv:2:1 data/csv-row this row has 3 cells; 2 expected (also in line 3) | the decimal separator must be a point: 10.5',
  ],
  [
    'values in another unit',
    'label,value\nA,10 km\nB,20 km\n',
    '',
    "s.csv:2:3 data/unit-differs the value's unit is 'km', but the chart's is '%' (also in line 3) | convert it, or write 'km' as the unit of the chart if all values have it",
  ],
  [
    'rates in a chart of shares',
    'label,value\nA,-10\nB,-20\nC,30\n',
    '',
    "s.csv:2:3 data/not-a-share −10% isn't a share of a whole, which is 0 to 100% (also in line 3) | for a rate or a change in per cent write share: false in the chart",
  ],
  [
    'signs before positive values',
    'label,value\nA,+10\nB,+20\n',
    '',
    "s.csv:2:3 data/bad-quantity the value '+10' can't be read: a value has no '+' before it (also in line 3) | write 10",
  ],
  [
    'parentheses around negative values',
    'label,value\nA,(10)\nB,(20)\n',
    ', share: false',
    "s.csv:2:3 data/bad-quantity the value '(10)' can't be read: parentheses don't make it negative (also in line 3) | write -10",
  ],
  [
    'columns with other names',
    'name,number\nA,10\n',
    '',
    "s.csv:1:1 data/csv-header the first line must name the columns, found 'name, number' | rename the columns: label,value; if these are values, write that line above them",
  ],
])('%s', (_, csv, more, expected) => {
  expect(messages(csvBrief(more), { 's.csv': csv })).toEqual([expected]);
});

const COMMA = 'data/yaml-syntax between { } a comma ends a value';

test.each([
  ['1,000,000,000', `brief.yaml:12:82 ${COMMA} | write 1000000000, or put it in quotes: '1,000,000,000'`],
  ['1,000', `brief.yaml:12:82 ${COMMA} | write 1000, or put it in quotes: '1,000'`],
  [
    '2,000, evidence: 1,000',
    `brief.yaml:12:82 ${COMMA} (and in 1 more place) | write 2000, or put it in quotes: '2,000'`,
  ],
])('a number with commas between { }: %s', (number, expected) => {
  const rows = `rows: [{ label: A, value: ${number} }, { label: B, value: 2 }]`;
  expect(messages(`${PLACED}charts:\n  s: { ${CHART}, ${rows} }\n`)).toEqual([expect.stringContaining(expected)]);
});

test.each([
  ['{ a: A, b: 512,000 }', COMMA],
  ['{ a: 512,000, b: 498,000 }', `${COMMA} (and in 1 more place)`],
  ['{ a: Yes, but not now, so far, b: 5 }', `${COMMA} | put it in quotes: 'Yes, but not now, so far'`],
  ['{ a: 1, wide }', "data/unknown-key no column 'wide'"],
])('a comma in a row of a table: %s', (row, expected) => {
  const table = `table: { id: t, caption: C, columns: [{ key: a }, { key: b }], rows: [${row}] }`;
  expect(messages(LEAST.replace('paragraph: Words.', table))).toEqual([expect.stringContaining(expected)]);
});

test('an unknown key where one other key is missing', () => {
  const table = 'table: { id: t, caption: C, columns: [{ field: a }, { field: b }], rows: [{ a: 1, b: 2 }] }';
  expect(messages(LEAST.replace('paragraph: Words.', table))).toEqual([
    expect.stringContaining("unknown key 'field', and 'key' is missing (and in 1 more place) | did you mean 'key'?"),
  ]);
});

test('an unknown key whose value does not fit the missing key', () => {
  const table = 'table: { id: t, caption: C, columns: [{ size: [1, 2] }], rows: [] }';
  expect(messages(LEAST.replace('paragraph: Words.', table))).toEqual([
    expect.stringContaining("'key' is missing"),
    expect.stringContaining("unknown key 'size' | known here: key, title"),
  ]);
});

test('values of series as a list', () => {
  const rows = 'rows: [{ date: 2021, values: [1, 2] }, { date: 2022, values: [3, 4] }]';
  const line = CHART.replace('bar', 'line');
  expect(messages(`${PLACED}charts:\n  s: { ${line}, series: [A, B], ${rows} }\n`)).toEqual([
    expect.stringContaining('found a list (and in 1 more place) | write a name before each value: { name: 1, ... }'),
  ]);
});

test('dates in reverse order', () => {
  const rows = 'rows: [{ date: 2022, value: 1 }, { date: 2021, value: 2 }, { date: 2020, value: 3 }]';
  expect(messages(`${PLACED}charts:\n  s: { ${CHART.replace('bar', 'line')}, ${rows} }\n`)).toEqual([
    expect.stringContaining('data/dates-out-of-order 2021 comes after 2022 (and in 1 more place)'),
  ]);
});

test.each([
  ['data/s.csv', "there is no file b/data/s.csv | did you mean 's.csv'?"],
  ['.\\s.csv', "'\\' doesn't separate folders in '.\\s.csv' | write 's.csv'"],
  ['S.CSV', "there is no file b/S.CSV | did you mean 's.csv'?"],
  ['C:\\s.csv', "'C:\\s.csv' lies outside the brief's folder | name a file in the brief's own folder"],
])('a path as people write it: %s', (path, expected) => {
  const yaml = csvBrief().replace('data: s.csv', `data: '${path}'`);
  expect(messages(yaml, { 's.csv': 'label,value\nA,10\n' })).toEqual([expect.stringContaining(expected)]);
});

test('a day that its month lacks', () => {
  expect(messages(LEAST.replace('date: 2022-10', 'date: 2022-02-30'))).toEqual([
    expect.stringContaining('February 2022 has no day 30 | write 2022-02-28, or 2022-02 without a day'),
  ]);
});

test('a link with a space before its address', () => {
  expect(messages(LEAST.replace('Words.', '"See [words] (https://example.org)."'))).toEqual([
    expect.stringContaining("this doesn't make a link: a space separates the words from the address"),
  ]);
});

test('evidence as a text', () => {
  const claims = 'claims:\n  a: { value: 41 %, evidence: Trust fell to 41 % }\nsources:\n  s: { title: T }\n';
  const yaml = `${LEAST.replace('Words.', 'Trust is 41 %.[^a]')}${claims}`;
  const { value, diagnostics } = readBrief('b', briefFiles(yaml));
  expect(printed(diagnostics)).toEqual([expect.stringContaining('expected a map with source, paragraph and quote')]);
  expect(value && checkFacts(value, briefFiles(yaml)).diagnostics.map(({ code }) => code)).toEqual([]);
});

test('a file of a source', () => {
  const yaml = `${LEAST}sources:\n  s: { title: T, file: s.txt }\n`;
  expect(messages(yaml)).toEqual([
    expect.stringContaining(
      "unknown key 'file' | put its text into the file sources/s.txt beside brief.yaml, and remove 'file'",
    ),
  ]);
});

test('the name of a file as the configuration of an own chart', () => {
  const own = 'charts:\n  s: { kind: chartjs, title: T, alt: A chart, config: c.json }\n';
  expect(messages(`${PLACED}${own}`)).toEqual([
    expect.stringContaining("found the text 'c.json' | write data: c.json"),
  ]);
});

test('a block written as a map where a list of blocks is expected', () => {
  expect(messages(LEAST.replace('- paragraph: Words.', 'paragraph: Words.'))).toEqual([
    expect.stringContaining("found a map | write a list: '- ' before 'paragraph:'"),
  ]);
});

test('a scale written beside the axis', () => {
  const rows = 'rows: [{ date: 2021, value: 1 }, { date: 2022, value: 90 }]';
  expect(messages(`${PLACED}charts:\n  s: { ${CHART.replace('bar', 'line')}, scale: log, ${rows} }\n`)).toEqual([
    expect.stringContaining("unknown key 'scale' | did you mean 'axis', as in axis: { scale: log }?"),
  ]);
});
