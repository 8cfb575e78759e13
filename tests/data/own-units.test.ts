/** Units that values name where their chart, axis or column doesn't. */

import { describe, expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST, printed } from './support.ts';

function read(chart: string, language = ''): ReturnType<typeof readBrief> {
  const brief = `${language}${LEAST.replace('paragraph: Words.', 'figure: s')}`;
  return readBrief('b', briefFiles(`${brief}charts:\n  s: { title: T, measure: M, ${chart} }\n`));
}

const unitOf = (chart: string, language?: string): readonly unknown[] => {
  const { value, diagnostics } = read(chart, language);
  const found = value?.charts.get('s');
  return [found && 'unit' in found ? found.unit : undefined, ...printed(diagnostics)];
};

const bars = (...values: readonly string[]): string =>
  `kind: bar, rows: [${values.map((value, i) => `{ label: L${i}, value: ${value} }`).join(', ')}]`;

describe('a chart without a unit', () => {
  it('has the one that its values name, however it is written', () => {
    expect(unitOf(bars('5 km', '8 km'))).toEqual(['km']);
    expect(unitOf(bars('"£5m"', '£8 million'))).toEqual(['£ m']);
    expect(unitOf(bars('1 mile', '8 miles', 'not asked', '0'))).toEqual(['miles']);
    expect(unitOf(bars('1 год', '2 года', '5 лет'), 'language: ru\n')).toEqual(['лет']);
    expect(unitOf(bars('5', '8'))).toEqual(['']);
    // A value without a unit has that of the chart, whatever form its number takes.
    const russian = read(`${bars('"1"', '"5"')}, unit: лет`, 'language: ru\n').value?.charts.get('s');
    expect(russian && 'rows' in russian && russian.rows.map(({ cells }) => cells[0]?.quantity.unit)).toEqual([
      'лет',
      'лет',
    ]);
  });

  it('has the axis of a whole where all values are shares, and not where they are rates', () => {
    const share = (chart: string): unknown => {
      const found = read(chart).value?.charts.get('s');
      return found && 'share' in found && found.share;
    };
    expect(share(bars('5 %', '80 %'))).toBe(true);
    expect(share(bars('-5 %', '80 %'))).toBe(false);
    expect(share(`${bars('5 %', '80 %')}, share: false`)).toBe(false);
  });

  it('reports values in another unit, and without one', () => {
    expect(unitOf(bars('5 km', '8 miles', '9 km'))).toEqual([
      'km',
      expect.stringContaining(
        "data/unit-differs the value's unit is 'miles', but the chart's is 'km' | convert it, or write 'miles' as the unit of the chart if all values have it",
      ),
    ]);
    expect(unitOf(bars('5 km', '8'))).toEqual([
      'km',
      expect.stringContaining(
        "warning data/unit-missing the value '8' has no unit, but others have 'km' | write the unit after each value; or, for a chart, unit: 'km' and values without it",
      ),
    ]);
  });
});

it('an axis of a scatter chart has the unit of its values', () => {
  const { diagnostics } = read(
    'kind: scatter, x: { column: pay }, y: { column: age }, rows: [{ label: A, values: { pay: £5, age: 30 years } }, { label: B, values: { pay: £8, age: 40 km } }]',
  );
  expect(printed(diagnostics).filter((line) => line.includes('unit'))).toEqual([
    expect.stringContaining("the value's unit is 'km', but the chart's is 'years'"),
  ]);
});

it('a table column with bars or shades has one unit', () => {
  const table = (show: string): readonly string[] => {
    const block = `table: { id: t, caption: C, columns: [{ key: n }, { key: a, type: quantity, show: ${show} }], rows: [{ n: A, a: 5 km }, { n: B, a: 8 miles }] }`;
    return printed(readBrief('b', briefFiles(LEAST.replace('paragraph: Words.', block))).diagnostics);
  };
  expect(table('bar')).toEqual([expect.stringContaining("the value's unit is 'miles', but others have 'km'")]);
  expect(table('value')).toEqual([]);
});

it('a histogram counts values in one unit', () => {
  const messages = (values: string): readonly string[] =>
    printed(read(`kind: histogram, of: { title: Way }, values: [${values}]`).diagnostics);
  expect(messages('5 km, 8 km, 9 km, 1 km')).toEqual([]);
  expect(messages('5 km, 8 km, 9 miles, 1 km')).toEqual([
    expect.stringContaining("the value's unit is 'miles', but others have 'km' | convert it"),
  ]);
});
