/** Data that is hard to draw, by name, and the kinds of chart that accept it. All numbers are invented. */

import type { Chart, GridChart } from '../../src/core/chart.ts';
import type { ClassScale, MapGeometry } from '../../src/core/map-charts.ts';
import { quantityNumbers } from '../../src/core/quantity.ts';
import { grid } from './samples.ts';
import { mapOf } from './samples-maps.ts';

const words = {
  ...{ src: '', id: 'hard', subtitle: undefined, source: undefined, note: undefined, alt: undefined },
  title: { src: '', nodes: [], plain: 'A finding' },
  ...{ wide: false, survey: undefined },
} as const;

const bar = { kind: 'bar', direction: 'horizontal', panels: false } as const;
const line = { kind: 'line', area: false, panels: false, axis: { min: undefined, max: undefined } } as const;

interface Input {
  readonly series: readonly string[];
  readonly rows: readonly string[];
  readonly unit?: string;
  /** Percentages that are parts of a whole. */
  readonly share?: boolean;
  /** Every part of a row is exact and above zero, so it can be stacked. */
  readonly stacks?: boolean;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const count = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
const names = (n: number): string[] => count(n).map((i) => `Party ${LETTERS[i]}`);
const long =
  'The government should raise the standard rate of tax and spend more on hospitals, schools and courts of law';

export const inputs: Readonly<Record<string, Input>> = {
  'thirty categories': {
    series: [''],
    rows: count(30).map((i) => `Region number ${i + 1}: ${(i * 37) % 101} %`),
    share: true,
    stacks: true,
  },
  'forty categories of two series': {
    series: ['2019', '2024'],
    rows: count(40).map((i) => `Region number ${i + 1}: ${(i * 17) % 51} % | ${(i * 29) % 49} %`),
    share: true,
    stacks: true,
  },
  'one value a hundred times the others': {
    series: [''],
    rows: ['Alpha: 12400', 'Bravo: 131', 'Charlie: 118', 'Delta: 97'],
    unit: 'tonnes',
    stacks: true,
  },
  'all below zero': { series: [''], rows: ['Health: -6.2', 'Education: -4.1', 'Transport: -0.3', 'Retail: -2.8'] },
  'all below zero, far from it': {
    series: [''],
    rows: ['North: -1062', 'South: -1041', 'West: -1003'],
    unit: 'metres',
  },
  'mixed signs': {
    series: ['2015', '2025'],
    rows: ['Health: -6.2 | 3.9', 'Education: 4.1 | -12', 'Transport: -0.3 | -0.1', 'Retail: 0 | 0.2'],
  },
  'all zero': { series: [''], rows: ['North: 0', 'South: 0', 'East: 0'], unit: 'cases', stacks: true },
  'one value': { series: [''], rows: ['North: 5 %'], share: true, stacks: true },
  'equal values': { series: ['A', 'B'], rows: count(4).map((i) => `R${i}: 33 | 33`), unit: 'kg', stacks: true },
  'nearly equal values': { series: [''], rows: ['A: 4.01', 'B: 4.02', 'C: 4.00', 'D: 4.03'], stacks: true },
  'nearly equal large values': { series: [''], rows: ['A: 98765.41', 'B: 98765.44', 'C: 98765.39'], unit: 'points' },
  'eight ends at one place': {
    series: names(8),
    rows: [
      `Before: ${count(8)
        .map((i) => `${20 + i * 5}.0 %`)
        .join(' | ')}`,
      `After: ${count(8)
        .map((i) => `${44 + i / 10} %`)
        .join(' | ')}`,
    ],
    share: false,
  },
  'twelve series': {
    series: names(12),
    rows: count(3).map(
      (r) =>
        `Year ${r}: ${count(12)
          .map((i) => `${(i * 7 + r) % 9} %`)
          .join(' | ')}`,
    ),
    share: true,
    stacks: true,
  },
  'labels of a hundred letters': {
    series: [''],
    rows: [`${long}: 41 %`, `${long} again: 37 %`, 'No: 12 %'],
    share: true,
    stacks: true,
  },
  'words without a space': {
    series: ['Internationalisierungsbestrebung', 'Koordinationsausschuss'],
    rows: [
      'Internationalisierungsbestrebungskoordinationsausschussvorsitzende: 12 % | 40 %',
      'https://example.org/a/very/long/address_that_never_ends: 31 % | 9 %',
    ],
    share: true,
    stacks: true,
  },
  'words written from right to left': {
    series: ['אחת', 'שתיים'],
    rows: ['ירושלים והסביבה: 12 % | 40 %', 'תל אביב: 31 % | 9 %', 'خدمات عامة: 5 % | 20 %'],
    share: true,
    stacks: true,
  },
  'half of the values missing': {
    series: ['2015', '2020', '2025'],
    rows: ['Urban: n/a | 34 % | 41 %', 'Suburban: 22 % | not asked | n/a', 'Rural: n/a | n/a | n/a'],
    share: true,
  },
  'a long reason': {
    series: ['2015', '2025'],
    rows: ['Urban: not asked (the wave of that year was cut short) | 34 %', 'Rural: 20 % | not asked'],
    share: true,
  },
  'all forms of knowledge': {
    series: ['2015', '2025'],
    rows: ['A: <10 % | >80 %', 'B: ~30 % | 20-35 %', 'C: 31 +/- 4 (95 %) | 9 +/- 2 (90 %)', 'D: 50 % | not asked'],
    share: true,
  },
  'all forms of knowledge below zero': {
    series: [''],
    rows: ['A: <-10', 'B: >-8', 'C: ~-30', 'D: -35–-20', 'E: -31 +/- 4 (95 %)', 'F: 1 +/- 4 (95 %)', 'G: -5 to 9'],
  },
  'a billionth': { series: [''], rows: ['A: 0.000000001', 'B: 0.0000000025', 'C: 0'], unit: 'g', stacks: true },
  'a million million': {
    series: [''],
    rows: ['A: 1,234,567,890,123', 'B: 1', 'C: 980,000,000,000'],
    unit: 'roubles',
    stacks: true,
  },
  'a sum of 99.9': {
    series: names(3),
    rows: ['A: 33.3 % | 33.3 % | 33.3 %', 'B: 10 % | 80 % | 9.9 %'],
    share: true,
    stacks: true,
  },
  'a sum of 100.1': {
    series: names(3),
    rows: ['A: 33.4 % | 33.4 % | 33.3 %', 'B: 10 % | 80 % | 10.1 %'],
    share: true,
    stacks: true,
  },
  'tiny parts': {
    series: names(7),
    rows: ['A: 1 % | 0 % | 2 % | 1 % | 1 % | 94 % | 1 %', 'B: 94 % | 1 % | 1 % | 0 % | 2 % | 1 % | 1 %'],
    share: true,
    stacks: true,
  },
  'a long unit': {
    series: [''],
    rows: ['A: 12.5', 'B: 1234.5', 'C: 880'],
    unit: 'kilograms of carbon dioxide',
    stacks: true,
  },
  euros: { series: [''], rows: ['Roads: 1234567', 'Rail: 345000.5', 'Cycling: 12'], unit: '€ million', stacks: true },
  'many decimals': { series: [''], rows: ['A: 0.123456789', 'B: 0.2', 'C: 0.987654321'], stacks: true },
  'one row of eight': {
    series: names(8),
    rows: ['Total: 1 % | 2 % | 3 % | 4 % | 10 % | 20 % | 30 % | 30 %'],
    share: true,
    stacks: true,
  },
  'names of one letter and of many words': {
    series: ['A', 'People who answered that they had no opinion on the matter at all'],
    rows: ['X: 10 % | 20 %', 'A region with a name of many words that goes on: 30 % | 5 %'],
    share: true,
    stacks: true,
  },
};

/** The same rows by years, some of them far apart. */
function dated({ rows }: Input, far = false): readonly string[] {
  return rows.map((row, i) => `${(far ? 1700 : 1990) + (far ? i * i * 37 : i)}: ${row.slice(row.indexOf(': ') + 2)}`);
}

type Make = (input: Input) => Chart | undefined;

function chartGrid(input: Input, rows = input.rows, time = false) {
  const { series, unit = input.share === undefined ? '' : '%', share = false } = input;
  return { ...grid(series, rows, unit, time), share };
}

/** Answers of a scale: as many as there are series, the middle one neutral if their number is odd. */
function likertOf(input: Input): GridChart | undefined {
  const n = input.series.length;
  if (n < 2 || !input.stacks || !input.share) return undefined;
  const half = Math.floor(n / 2);
  const neutral = n % 2 === 1 ? half : undefined;
  const negative = count(half);
  const positive = count(half).map((i) => i + n - half);
  return {
    ...words,
    kind: 'likert',
    ...chartGrid(input),
    negative,
    neutral,
    positive,
    apart: [],
    neutralPlace: 'split',
  };
}

const kinds: Readonly<Record<string, Make>> = {
  bars: (input) => ({ ...words, ...bar, ...chartGrid(input) }),
  columns: (input) => ({ ...words, ...bar, direction: 'vertical', ...chartGrid(input) }),
  'panels of bars': (input) => ({ ...words, ...bar, panels: true, ...chartGrid(input) }),
  'stacked bars': (input) => (input.stacks ? { ...words, kind: 'stacked-bar', ...chartGrid(input) } : undefined),
  likert: likertOf,
  dots: (input) => (input.series.length > 1 ? { ...words, kind: 'dot-range', ...chartGrid(input) } : undefined),
  slopes: (input) =>
    input.series.length > 1 && input.series.length < 9 ? { ...words, kind: 'slope', ...chartGrid(input) } : undefined,
  lines: (input) => ({ ...words, ...line, ...chartGrid(input, dated(input), true) }),
  'lines over centuries': (input) =>
    input.rows.length < 8 ? { ...words, ...line, ...chartGrid(input, dated(input, true), true) } : undefined,
  areas: (input) =>
    input.stacks ? { ...words, ...line, area: true, ...chartGrid(input, dated(input), true) } : undefined,
  lollipops: (input) => ({ ...words, kind: 'lollipop', ...chartGrid(input) }),
  dumbbells: (input) => (input.series.length === 2 ? { ...words, kind: 'dumbbell', ...chartGrid(input) } : undefined),
  'heat tables': (input) => {
    const values = chartGrid(input);
    return { ...words, kind: 'heat-table', ...values, scale: scaleOf(values) };
  },
  'ranked tables': (input) => ({ ...words, kind: 'ranked-table', ...chartGrid(input) }),
  treemaps: (input) => {
    if (!input.stacks || input.series.length > 1) return undefined;
    const values = chartGrid(input);
    const rows = values.rows.map((row) => ({ ...row, group: undefined }));
    return { ...words, kind: 'treemap', ...values, groups: [], rows };
  },
  pyramids: (input) =>
    input.stacks && input.series.length === 2 ? { ...words, kind: 'pyramid', ...chartGrid(input) } : undefined,
  scatters: (input) => {
    if (input.series.length !== 2) return undefined;
    const values = chartGrid(input);
    const unit = values.unit;
    const axis = { unit, scale: 'linear', min: undefined, max: undefined } as const;
    const rows = values.rows.map((row) => ({ ...row, group: undefined, named: true }));
    const axes = { x: { title: input.series[0] ?? '', ...axis }, y: { title: input.series[1] ?? '', ...axis } };
    return { ...words, kind: 'scatter', ...values, ...axes, size: undefined, groups: [], rows };
  },
  histograms: (input) => {
    if (!input.stacks || input.series.length > 1) return undefined;
    const values = chartGrid(input);
    // Every third class is twice as wide: heights are densities.
    const widths = values.rows.map((_, i) => (i % 3 === 2 ? 20 : 10));
    const rows = values.rows.map((row, i) => {
      const from = widths.slice(0, i).reduce((sum, wide) => sum + wide, 0);
      return { ...row, from, to: from + (widths[i] ?? 0) };
    });
    return { ...words, kind: 'histogram', ...values, of: { title: long, unit: 'km' }, rows };
  },
  flows: (input) => {
    if (!input.stacks || input.series.length < 2) return undefined;
    const { rows, series, ...rest } = chartGrid(input);
    const names = [...rows.map(({ label }) => label), ...series.map(({ name }) => name)];
    const flows = rows.flatMap(({ cells, ...row }, from) =>
      cells.flatMap((cell, s) => {
        const isFlow = quantityNumbers(cell.quantity).some((value) => value > 0);
        return isFlow
          ? [{ ...row, label: `${row.label} → ${series[s]?.name}`, cells: [cell], from, to: rows.length + s }]
          : [];
      }),
    );
    const nodes = names.map((name, i) => ({ name, stage: i < rows.length ? 0 : 1 }));
    return {
      ...words,
      kind: 'sankey',
      ...rest,
      series: [{ src: '', name: '' }],
      stages: ['From', long],
      nodes,
      rows: flows,
    };
  },
  maps: (input) => {
    const values = chartGrid({ ...input, series: [''] });
    const regions = values.rows.map(({ label }) => label);
    const rows = values.rows.map((row, region) => {
      return { ...row, cells: row.cells.slice(0, 1), region, place: undefined, named: true, given: true };
    });
    const scale = scaleOf({ ...values, rows });
    return mapOf([], { ...words, ...values, geometry: squaresOf(regions), scale, rows, scaleBar: true });
  },
  'maps of symbols': (input) => {
    if (!input.stacks) return undefined;
    const values = chartGrid({ ...input, series: [''] });
    const regions = values.rows.map(({ label }) => label);
    const rows = values.rows.map((row, region) => {
      return { ...row, cells: row.cells.slice(0, 1), region, place: undefined, named: true, given: true };
    });
    const symbols = { draws: 'symbols', scale: undefined } as const;
    return mapOf([], { ...words, ...values, ...symbols, geometry: squaresOf(regions), rows });
  },
  'maps of tiles': (input) => {
    const values = chartGrid({ ...input, series: [''] });
    const rows = values.rows.map((row, i) => {
      const tile = { row: Math.floor(i / 6), column: i % 6 };
      return { ...row, cells: row.cells.slice(0, 1), given: true, code: `W${i}`, tile };
    });
    return { ...words, kind: 'tile-map', ...values, scale: scaleOf({ ...values, rows }), rows };
  },
  'panels of lines': (input) => ({ ...words, ...line, panels: true, ...chartGrid(input, dated(input), true) }),
};

/** Squares of five degrees, six in each row. */
function squaresOf(regions: readonly string[]): MapGeometry {
  const outlines = regions.map((name, i) => {
    const [x, y] = [(i % 6) * 5, 50 - Math.floor(i / 6) * 5];
    const ring = [[x, y], [x, y + 5], [x + 5, y + 5], [x + 5, y], [x, y]] as const; // biome-ignore format: corners
    return { code: `R${i}`, name, polygons: [[ring]] };
  });
  return { digest: regions.join('\n'), outlines };
}

/** Classes by the quarters of the known values. */
function scaleOf({ rows }: ReturnType<typeof chartGrid>): ClassScale {
  const values = rows.flatMap(({ cells }) => cells.flatMap(({ quantity }) => quantityNumbers(quantity)));
  const { min, max } = { min: Math.min(...values), max: Math.max(...values) };
  const limits = min < max ? [0.25, 0.5, 0.75].map((share) => min + share * (max - min)) : [min];
  return { limits, method: 'equal' };
}

/** Every input as every kind that accepts it. */
export const hardCharts: readonly { readonly kind: string; readonly charts: readonly (readonly [string, Chart])[] }[] =
  Object.entries(kinds).map(([kind, make]) => ({
    kind,
    charts: Object.entries(inputs).flatMap(([name, input]) => {
      const chart = make(input);
      return chart ? [[name, chart] as const] : [];
    }),
  }));
