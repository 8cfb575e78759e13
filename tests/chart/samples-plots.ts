/** Samples of points in a plane and of distributions. */

import type { Chart, HistogramChart, ScatterAxis, ScatterChart, ScatterRow } from '../../src/core/chart.ts';
import { grid, quantity, words } from './sample-parts.ts';

const axis = (title: string, unit: string, scale: 'linear' | 'log' = 'linear'): ScatterAxis => ({
  ...{ title, unit, scale, min: undefined, max: undefined },
});

/** A scatter chart from lines of `label: x | y | size`, with a group after `#`. */
export function scatter(
  lines: readonly string[],
  { scale = 'linear', size }: { readonly scale?: 'linear' | 'log'; readonly size?: string } = {},
): ScatterChart {
  const parts = lines.map((line) => {
    const [, label = '', values = '', group] = /^(.*?): ([^#]*?)(?: # (.*))?$/.exec(line) ?? [];
    return { label, values: values.split(' | '), group };
  });
  const groups = [...new Set(parts.flatMap(({ group }) => group ?? []))];
  const units = ['$', 'years', ''];
  const titles = ['Income per person', 'Life expectancy', ...(size === undefined ? [] : [size])];
  return {
    ...words,
    kind: 'scatter',
    ...{ unit: '', share: false, measure: '', groups },
    x: axis(titles[0] ?? '', '$', scale),
    y: axis(titles[1] ?? '', 'years'),
    size: size === undefined ? undefined : { title: size, unit: '' },
    series: titles.map((name) => ({ src: '', name })),
    rows: parts.map(({ label, values, group }): ScatterRow => {
      const cells = values.map((text, s) => ({ src: '', quantity: { ...quantity(text), unit: units[s] ?? '' } }));
      const found = group === undefined ? undefined : groups.indexOf(group);
      return { ...{ src: '', label, date: undefined, claims: [], group: found, named: true }, cells };
    }),
  };
}

/** A histogram from lines of `from to: value`. */
export function histogram(lines: readonly string[]): HistogramChart {
  return {
    ...words,
    kind: 'histogram',
    ...{ unit: '', share: false, measure: 'Number of days', series: [{ src: '', name: '' }] },
    of: { title: 'Temperature', unit: '°C' },
    rows: lines.map((line) => {
      const [range = '', value = ''] = line.split(': ');
      const [from = 0, to = 0] = range.split(' ').map(Number);
      const cells = [{ src: '', quantity: quantity(value) }];
      return { src: '', label: `${from} to ${to}`, date: undefined, claims: [], cells, from, to };
    }),
  };
}

const ages = ['0 to 19', '20 to 39', '40 to 59', '60 and over'];
const people = ['4.1 | 3.9', '~5 | 5.2', '4-5 | 5 +/- 0.4 (95 %)', '<2 | not asked'];

export const plotSamples: Readonly<Record<string, Chart>> = {
  histogram: histogram([
    '0 5: 3',
    '5 10: ~12',
    '10 15: 15-20',
    '15 20: <9',
    '20 25: not asked',
    '25 30: 4 +/- 1 (95 %)',
  ]),
  'histogram of unequal classes': histogram(['-10 0: 4', '0 5: 10', '5 30: 20']),
  pyramid: {
    ...words,
    kind: 'pyramid',
    ...grid(
      ['Men', 'Women'],
      ages.map((age, i) => `${age}: ${people[i]}`),
      'million',
    ),
  },
  'heat table': {
    ...words,
    kind: 'heat-table',
    scale: { limits: [10, 25, 50], method: 'given' },
    ...grid(
      ['Never', 'Often', 'Every day of the week'],
      [
        'North: 5 % | 12 % | 60 %',
        'South of the river: <10 % | 20-30 % | ~30 %',
        'East: not asked | 50 % | 31 +/- 4 (95 %)',
      ],
    ),
  },
  scatter: scatter([
    'Exact: 500 | 62 # North',
    'About: ~620 | 66 # North',
    'Near: 550 | 63.4 # South',
    'Between: 700-900 | 71 # South',
    'Estimate: 800 | 75 +/- 4 (95 %) # South',
    'Below: 950 | <70 # East',
    'Unknown: 900 | not asked # East',
  ]),
  bubbles: scatter(
    [
      'A: 600 | 62 | 1300 # North',
      'B: 4100 | 68 | 900 # South',
      'C: 3900 | 69 | 12 # South',
      'D: 21000 | 79 | ~310 # East',
      'E: 48000 | 82 | not stated # East',
      'F: 52000 | 81 | 0 # East',
    ],
    { scale: 'log', size: 'Population' },
  ),
};
