/** The legibility of a chart's details: axis numbers, sides of values, distinct series. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOfValues, pointAxis } from '../../src/chart/axis.ts';
import { seriesDash, seriesInk } from '../../src/chart/ink.ts';
import { seriesShape } from '../../src/chart/marks/point-marks.ts';
import { tickLabels } from '../../src/chart/tick-labels.ts';
import { breakWord } from '../../src/chart/word-break.ts';
import type { Chart, GridChart } from '../../src/core/chart.ts';
import { formatColor } from '../../src/core/color.ts';
import type { Drawing } from '../../src/core/drawing.ts';
import { english } from '../../src/languages/locale-for.ts';
import { quantityLabel } from '../../src/languages/quantity-words.ts';
import { grid } from './samples.ts';
import { barChart, fakeShaper, loadedDrawer, pathBox, textBoxes, texts, theme } from './support.ts';

const drawer = await loadedDrawer();
const words = {
  ...{ src: '', id: 'c', subtitle: undefined, source: undefined, note: undefined, alt: undefined },
  title: { src: '', nodes: [], plain: 'A finding' },
  ...{ wide: false, survey: undefined },
} as const;
const bar = { ...words, kind: 'bar', direction: 'horizontal', panels: false } as const;
const line = { ...words, kind: 'line', area: false, panels: false, axis: { min: undefined, max: undefined } } as const;

function draw(chart: Chart, width = 252): Drawing {
  const { value, diagnostics } = drawer.draw(chart, { width, theme, shaper: fakeShaper(), locale: english() });
  expect(diagnostics).toEqual([]);
  return value;
}

const exact = (value: number) => ({ kind: 'exact', value, unit: '', wording: '' }) as const;
const ticksOf = (values: readonly number[], unit = ''): string[] =>
  tickLabels(pointAxis(values.map(exact), { share: false }), unit, english()).map(({ text }) => text);

describe('ticks', () => {
  test('are round numbers with as many decimals as their step, without floating-point noise', () => {
    const rates = ['2018: 4.01 %', '2019: 4.02 %', '2020: 4.00 %', '2021: 4.03 %', '2022: 4.01 %'];
    const drawing = draw({ ...line, ...grid([''], rates, '%', true), share: false });
    expect(texts(drawing).filter((text) => /^4\.0\d%$/.test(text))).toEqual(
      expect.arrayContaining(['4.00%', '4.01%', '4.02%', '4.03%']),
    );
    expect(ticksOf([0.1, 0.3, 0.7])).toEqual(['0', '0.2', '0.4', '0.6', '0.8']);
    expect(ticksOf([-12, 3.9])).toEqual(['−15', '−10', '−5', '0', '5']);
  });

  test('are abbreviated for very large and very small numbers', () => {
    expect(ticksOf([0, 1_234_567_890_123])).toEqual(['0', '0.5tn', '1.0tn', '1.5tn']);
    expect(ticksOf([0, 1_200_000])).toEqual(['0', '500,000', '1,000,000', '1,500,000']);
    expect(ticksOf([0, 12_000_000], '€ million').at(-1)).toBe('15,000,000');
    expect(ticksOf([0, 0.000_000_002])).toEqual(['0', '0.5 × 10⁻⁹', '1.0 × 10⁻⁹', '1.5 × 10⁻⁹', '2.0 × 10⁻⁹']);
    expect(ticksOf([0, 3e18]).at(-1)).toBe('3 × 10¹⁸');
  });

  test('are short and distinct, and enclose the values, whatever these are', () => {
    const value = fc.oneof(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((n) => n === 0 || Math.abs(n) > 1e-12),
      fc.integer({ min: -500, max: 500 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        const axis = axisOfValues(values, { share: false });
        const labels = tickLabels(axis, '', english()).map(({ text }) => text);
        const slack = (axis.max - axis.min) * 1e-8;
        expect(Math.min(...values)).toBeGreaterThanOrEqual(axis.min - slack);
        expect(Math.max(...values)).toBeLessThanOrEqual(axis.max + slack);
        expect(new Set(labels).size).toBe(labels.length);
        expect(Math.max(...labels.map((label) => label.length))).toBeLessThanOrEqual(14);
      }),
      { seed: 14, numRuns: 300 },
    );
  });
});

describe('numbers in words', () => {
  test.each([
    [390.62499999999994, '390.625'],
    [0.1 + 0.2, '0.3'],
    [1e-9, '0.000000001'],
    [2.5e-7, '0.00000025'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [1234567890123, '1,234,567,890,123'],
  ])('%d is %s', (value, written) => expect(quantityLabel(exact(value))).toBe(written));

  test('keep the digits that their author wrote', () => {
    const value = 0.1234567890123;
    expect(quantityLabel({ ...exact(value), wording: '0.1234567890123' })).toBe('0.1234567890123');
  });
});

test('the value of a bar below zero is on its left, that of a column below it', () => {
  const rows = ['Health: -6.2', 'Finance: 3.9'];
  const across = draw({ ...bar, ...grid([''], rows, 'points') });
  const marks = across.ops.flatMap((op) => (op.op === 'fill' && op.path.length === 5 ? [pathBox(op.path)] : []));
  const [left, right] = [marks[0], marks[1]];
  const value = (text: string, drawing: Drawing) => textBoxes(drawing).find((box) => box.text.startsWith(text));
  const [negative, positive] = [value('−6.2', across), value('3.9', across)];
  expect((negative?.x ?? 0) + (negative?.width ?? 0)).toBeLessThan(left?.x ?? 0);
  expect(positive?.x).toBeGreaterThan((right?.x ?? 0) + (right?.width ?? 0));
  const upright = draw({ ...bar, direction: 'vertical', ...grid([''], rows, 'points') });
  const columns = upright.ops.flatMap((op) => (op.op === 'fill' && op.path.length === 5 ? [pathBox(op.path)] : []));
  const [down] = columns;
  expect(value('−6.2', upright)?.y).toBeGreaterThan((down?.y ?? 0) + (down?.height ?? 0) - 1);
});

test('twelve series differ in colour or pattern, in colour or dashes, and in colour or shape', () => {
  const looks = Array.from({ length: 12 }, (_, i) => {
    const { color, pattern } = seriesInk(theme, i);
    return [
      `${formatColor(color)} ${pattern}`,
      `${formatColor(color)} ${seriesDash(theme, i)}`,
      `${formatColor(color)} ${seriesShape(i)}`,
    ];
  });
  for (const way of [0, 1, 2]) expect(new Set(looks.map((look) => look[way])).size).toBe(12);
});

test('a line without colour still differs in shape from the other five', () => {
  expect(new Set([0, 1, 2, 3, 4, 5].map(seriesShape)).size).toBe(6);
});

describe('keys', () => {
  const keyInk = (chart: GridChart): string | undefined => {
    const drawing = draw(chart, 330);
    const words = textBoxes(drawing).find(({ text }) => text === 'approximate value');
    const before = drawing.ops.findIndex((op) => op.op === 'text' && op.run.text === 'approximate value');
    const sample = drawing.ops
      .slice(0, before)
      .findLast((op) => op.op === 'fill' && Math.abs(pathBox(op.path).y - (words?.y ?? 0)) < 6);
    return sample?.op === 'fill' ? formatColor(sample.color) : undefined;
  };

  test('show a mark in the ink of the only series that has it, or in a neutral ink if several have it', () => {
    const one = { ...bar, ...grid(['2019', '2024'], ['A: 10 % | ~20 %', 'B: 30 % | 40 %']) };
    expect(keyInk(one)).toBe(formatColor(seriesInk(theme, 1).color));
    const both = { ...bar, ...grid(['2019', '2024'], ['A: ~10 % | ~20 %', 'B: 30 % | 40 %']) };
    expect(keyInk(both)).toBe(formatColor(theme.muted));
  });
});

test('the key of a gap shows the mark of the only line that stops', () => {
  const inkOf = (...rows: readonly string[]): readonly string[] => {
    const drawing = draw({ ...line, ...grid(['A', 'B'], rows, '%', true) }, 330);
    const words = textBoxes(drawing).find(({ text }) => text.includes('not asked'));
    return drawing.ops.flatMap((op) => {
      const isBeside =
        op.op === 'fill' && pathBox(op.path).x < (words?.x ?? 0) && pathBox(op.path).y > (words?.y ?? 0) - 2;
      return isBeside && op.op === 'fill' ? [formatColor(op.color)] : [];
    });
  };
  const second = formatColor(seriesInk(theme, 1).color);
  expect(inkOf('2000: 2 % | 3 %', '2010: 4 % | not asked', '2020: 5 % | 6 %')).toEqual([second, second]);
  const neutral = formatColor(theme.muted);
  expect(inkOf('2000: 2 % | 3 %', '2010: 4 % | not asked', '2020: not asked | 6 %', '2030: 4 % | 4 %')).toEqual([
    neutral,
    neutral,
  ]);
});

describe('labels at the ends of lines', () => {
  const names = ['Agriculture', 'Manufacturing', 'Construction', 'Public services', 'Finance', 'Hospitality'];
  const lines = {
    ...line,
    ...grid(
      names,
      [2018, 2024].map(
        (year, r) =>
          `${year}: ${names.map((_, i) => `${(r === 0 ? 20 + i * 6 : 44 + i * 0.4).toFixed(1)} %`).join(' | ')}`,
      ),
      '%',
      true,
    ),
  };

  test('have one line each if two-line labels would be pushed away from their lines', () => {
    const boxes = textBoxes(draw(lines, 330));
    for (const [i, name] of names.entries()) {
      const value = boxes.find(({ text }) => text === `${(44 + i * 0.4).toFixed(1)}%`);
      expect([name, boxes.find(({ text }) => text === name)?.y]).toEqual([name, value?.y]);
    }
  });

  test('are beside the last value, also where it is a range or a bound', () => {
    for (const last of ['60-80 %', '>60 %']) {
      const drawing = draw({ ...line, ...grid([''], ['2000: 2 %', '2010: ~4 %', `2020: ${last}`], '%', true) }, 330);
      const [value] = textBoxes(drawing).filter(({ text }) => /60/.test(text) && !/^\d+%$/.test(text));
      const heights = textBoxes(drawing).flatMap(({ text, y }) => (/^\d+%$/.test(text) ? [y] : []));
      const middle = (Math.min(...heights) + Math.max(...heights)) / 2;
      expect([last, (value?.y ?? 999) < middle]).toEqual([last, true]);
      const dotted = drawing.ops.filter(
        (op) => op.op === 'stroke' && op.style.dash.length === 2 && op.style.width === 0.5,
      );
      expect(dotted).toEqual([]);
    }
  });

  test('have a leader in the colour of their line if they are not at its end', () => {
    const drawing = draw(lines, 330);
    const leaders = drawing.ops.filter((op) => op.op === 'stroke' && op.style.width === 0.5 && op.path.length === 2);
    expect(leaders.length).toBeGreaterThan(4);
  });
});

describe('words that are wider than their place', () => {
  const width = (text: string): number => text.length * 4;

  test('are broken into pieces of nearly equal length, after a hyphen or slash if one is near', () => {
    expect(breakWord('Internationalisierungsbestrebungskoordinationsausschuss', 130, width)).toEqual([
      'Internationalisierungsbest-',
      'rebungskoordinationsausschuss',
    ]);
    expect(breakWord('https://example.org/a/very/long/address', 90, width)).toEqual([
      'https://example.org/',
      'a/very/long/address',
    ]);
  });

  test('never leave a single letter, and lose none', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'e', 'n', 'ß', 'é', 'e\u0301', '漢', '-'),
      minLength: 8,
      maxLength: 70,
    });
    fc.assert(
      fc.property(word, fc.integer({ min: 32, max: 200 }), (text, measure) => {
        fc.pre(width(text) > measure);
        const pieces = breakWord(text, measure, width);
        expect(pieces.join('').replaceAll('-', '')).toBe(text.replaceAll('-', ''));
        for (const piece of pieces) expect(width(piece)).toBeLessThanOrEqual(measure);
        const fewest = Math.min(...pieces.map((piece) => [...new Intl.Segmenter().segment(piece)].length));
        expect(fewest).toBeGreaterThan(1);
      }),
      { seed: 14, numRuns: 300 },
    );
  });
});

test('a line of thousands of points draws the visible ones, with a remark', () => {
  const day = (i: number): string => new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10);
  const value = (i: number): number => (i === 2500 ? 99 : i === 1000 ? -40 : Math.sin(i) * 10);
  const rows = Array.from({ length: 5000 }, (_, i) => `${day(i)}: ${value(i).toFixed(2)}`);
  const chart = { ...line, ...grid([''], rows, 'points', true) };
  const { value: drawing, diagnostics } = drawer.draw(chart, {
    width: 252,
    theme,
    shaper: fakeShaper(),
    locale: english(),
  });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['chart/simplified', 'info']]);
  const path = drawing.ops.flatMap((op) => (op.op === 'stroke' && op.path.length > 100 ? [op.path] : []))[0] ?? [];
  expect(path.length).toBeLessThan(252 * 8);
  const ys = path.flatMap((segment) => (segment[0] === 'Z' ? [] : [Number(segment[2])]));
  // The highest and the lowest of all are still there: 99 near the top, -40 near the foot.
  expect((Math.max(...ys) - Math.min(...ys)) / drawing.height).toBeGreaterThan(0.7);
});

test.each([
  [6000, 'approximate values', (i: number) => `~${i % 83}`],
  // More than a call can have arguments.
  [150_000, 'ranges and bounds', (i: number) => (i % 2 ? `${i % 83}-${(i % 83) + 9}` : `<${i % 83}`)],
] as const)('%i points with %s are drawn simplified', (count, _, wording) => {
  const DAY = 86_400_000;
  const year = grid([''], ['2010-01-01: 1'], 'points', true).rows[0];
  const cells = Array.from(
    { length: 166 },
    (_cell, i) => grid([''], [`2010-01-01: ${wording(i)}`], '', true).rows[0]?.cells ?? [],
  );
  const first = Date.UTC(1200, 0, 1) / DAY;
  const rows = Array.from({ length: count }, (_row, i) => ({
    src: '',
    label: String(i),
    claims: [],
    cells: cells[i % cells.length] ?? [],
    date: year?.date && { ...year.date, precision: 'day' as const, first: first + i, last: first + i },
  }));
  const chart = { ...line, ...grid([''], ['2010-01-01: 1'], 'points', true), rows };
  const options = { width: 252, theme, shaper: fakeShaper(), locale: english() };
  const { value: drawing, diagnostics } = drawer.draw(chart, options);
  expect(diagnostics.map(({ code }) => code)).toEqual(['chart/simplified']);
  expect(drawing.ops.length).toBeLessThan(20_000);
});

test('a chart draws no more rows than its limit', () => {
  const rows = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`Place ${i}`, exact(i)]));
  const drawing = draw(barChart(rows, ''));
  const drawn = new Set(texts(drawing));
  for (const name of Object.keys(rows)) expect(drawn.has(name)).toBe(true);
  expect(drawing.height).toBeGreaterThan(200 * 12);
});
