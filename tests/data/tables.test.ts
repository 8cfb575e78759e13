import { expect, it } from 'vitest';
import type { Table } from '../../src/core/table.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST, printed } from './support.ts';

interface ReadTable {
  readonly table: Table | undefined;
  readonly messages: readonly string[];
}

function read(keys: string, others: Readonly<Record<string, string>> = {}): ReadTable {
  const yaml = LEAST.replace('paragraph: Words.', `table: { id: t, caption: C, ${keys} }`);
  const { value, diagnostics } = readBrief('b', briefFiles(yaml, others));
  const block = value?.sections[0]?.blocks[0];
  return { table: block?.kind === 'table' ? block.table : undefined, messages: printed(diagnostics) };
}

const ANSWERS = 'columns: [{ key: a, type: answer }]';

it('reads answers with the words after them', () => {
  const { table, messages } = read(
    `${ANSWERS}, rows: [{ a: 'yes' }, { a: 'No, never' }, { a: partly (in *towns*) }, { a: not asked }, {}]`,
  );
  expect(messages).toEqual([]);
  expect(table?.groups[0]?.rows.map(({ cells: [cell] }) => cell)).toMatchObject([
    { kind: 'answer', answer: 'yes', more: { plain: '' } },
    { kind: 'answer', answer: 'no', more: { plain: ', never' } },
    { kind: 'answer', answer: 'partly', more: { plain: ' (in towns)' } },
    { kind: 'text', text: { plain: 'not asked' } },
    { kind: 'text', text: { plain: '' } },
  ]);
});

it.each(['in towns', 'no buses', 'yess', 'maybe', '12'])("'%s' isn't an answer", (words) => {
  expect(read(`${ANSWERS}, rows: [{ a: ${words} }]`).messages).toEqual([
    expect.stringMatching(`data/bad-answer '${words}' isn't an answer`),
  ]);
});

it('groups rows by a key, and columns by their group', () => {
  const { table, messages } = read(
    'columns: [{ key: a }, { key: b, group: G }, { key: c, group: G }], groupBy: r, rows: [{ r: X, a: 1 }, { r: X, a: 2 }, { r: Y, a: 3 }]',
  );
  expect(messages).toEqual([]);
  expect(table?.groups.map(({ title, rows }) => [title?.plain, rows.length])).toEqual([
    ['X', 2],
    ['Y', 1],
  ]);
});

it('reads groups from a CSV file', () => {
  const { table, messages } = read('columns: [{ key: a }], groupBy: r, data: t.csv', { 't.csv': 'r,a\nX,1\nY,2\n' });
  expect(messages).toEqual([]);
  expect(table?.groups.map(({ title }) => title?.plain)).toEqual(['X', 'Y']);
});

it.each([
  [
    'columns: [{ key: a }], groupBy: r, rows: [{ r: X, a: 1 }, { r: Y, a: 2 }, { r: X, a: 3 }]',
    "data/split-group the rows of 'X' are not beside each other",
  ],
  [
    'columns: [{ key: a, group: G }, { key: b }, { key: c, group: G }], rows: [{ a: 1 }]',
    "data/split-group the columns of 'G' are not beside each other",
  ],
  ['columns: [{ key: a }], groupBy: r, rows: [{ a: 1 }]', "data/unknown-group no row has the key 'r'"],
  [
    'columns: [{ key: a }], groupBy: r, rows: [{ r: North, a: 1 }], totals: [{ r: Norht, a: 1 }]',
    "data/unknown-group no row belongs to the group 'Norht' | did you mean 'North'?",
  ],
  ['columns: [{ key: a, show: bar }], rows: [{ a: 1 }]', "data/not-quantities 'show' has no effect"],
  [
    'columns: [{ key: a, type: answer, summed: false }], rows: [{ a: "no" }]',
    "data/not-quantities 'summed' has no effect",
  ],
])('%s is reported once', (keys, message) => {
  const { messages } = read(keys);
  expect(messages).toEqual([expect.stringContaining(message)]);
});

const SUM = 'columns: [{ key: a }, { key: n, title: Riders, type: quantity }]';

function total(values: readonly string[], sum: string): readonly string[] {
  const rows = values.map((value) => `{ a: x, n: ${value} }`).join(', ');
  return read(`${SUM}, rows: [${rows}], totals: [{ a: All, n: ${sum} }]`).messages;
}

it.each([
  [['3', '4'], '7'],
  [['33 %', '33 %', '33 %'], '100 %'],
  [['1.4', '2.4'], '3.9'],
  [['10-20', '5'], '20'],
  [['<10', '5'], '12'],
  [['~100', '50'], '~150'],
  [['3', "''"], '3'],
  [["'1,200'", '800'], "'2,000'"],
])('%j add up to %s', (values, sum) => {
  expect(total(values, sum)).toEqual([]);
});

it.each([
  [['3', '4'], '8', "the total of 'Riders' is 8, but its rows add up to 7"],
  [['33 %', '33 %', '33 %'], '102 %', "the total of 'Riders' is 102 %, but its rows add up to 99"],
  [['10-20', '5'], '26', "the total of 'Riders' is 26, but its rows add up to 15 to 25"],
  [['<10', '5'], '16', "the total of 'Riders' is 16, but its rows add up to at most 15"],
  [['0.1', '0.2'], '0.5', "the total of 'Riders' is 0.5, but its rows add up to 0.3"],
])('%j do not add up to %s', (values, sum, message) => {
  expect(total(values, sum)).toEqual([expect.stringContaining(`data/wrong-total ${message}`)]);
});

it.each([
  [['3', 'not asked'], '3', 'one of them is not asked'],
  [['3 km', '4'], '7', "'km' and '' don't add"],
])('the sum of %j can not be checked', (values, sum, reason) => {
  expect(total(values, sum)).toEqual([expect.stringContaining(`warning data/unchecked-total`)]);
  expect(total(values, sum)[0]).toContain(reason);
});

it('checks totals of groups against their own rows, and those of the table against all rows', () => {
  const rows = 'rows: [{ r: X, a: p, n: 1 }, { r: X, a: q, n: 2 }, { r: Y, a: s, n: 4 }]';
  const totals = (x: number, y: number, all: number): string =>
    `totals: [{ r: X, a: All, n: ${x} }, { r: Y, a: All, n: ${y} }, { a: All, n: ${all} }]`;
  expect(read(`${SUM}, groupBy: r, ${rows}, ${totals(3, 4, 7)}`).messages).toEqual([]);
  expect(read(`${SUM}, groupBy: r, ${rows}, ${totals(7, 4, 3)}`).messages).toEqual([
    expect.stringContaining('is 7, but its rows add up to 3'),
    expect.stringContaining('is 3, but its rows add up to 7'),
  ]);
});

it('does not check totals that are no sums', () => {
  const keys = 'columns: [{ key: a }, { key: n, type: quantity, summed: false }]';
  expect(read(`${keys}, rows: [{ a: x, n: 3 }, { a: y, n: 5 }], totals: [{ a: Mean, n: 4 }]`).messages).toEqual([]);
});
