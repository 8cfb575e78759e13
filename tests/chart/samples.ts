/** A chart of every kind, with every kind of value that it allows. */

import type { Chart, ChartKindName, FlowBox, FlowChart } from '../../src/core/chart.ts';
import { grid, words } from './sample-parts.ts';
import { mapSamples } from './samples-maps.ts';
import { plotSamples } from './samples-plots.ts';
import { tableSamples } from './samples-tables.ts';
import { day, event, timelineChart } from './support.ts';

export { grid, quantity } from './sample-parts.ts';

/** A flow whose stages have the usual names of a theory of change. */
export function flowChart(boxes: readonly FlowBox[]): FlowChart {
  const count = 1 + Math.max(0, ...boxes.map(({ stage }) => stage));
  return { ...words, kind: 'flow', stages: ['Inputs', 'Outputs', 'Outcomes', 'Impact'].slice(0, count), boxes };
}

const every = [
  'Exact: 42 %',
  'About: ~38 %',
  'Below: <10 %',
  'Above: >70 %',
  'Between: 20-35 %',
  'Estimate: 31 +/- 4 (95 %)',
  'Unknown: not asked',
];
const two = [
  'Poland: 42 % | 60 %',
  'Sweden: 70 % | ~75 %',
  'Hungary: 55 +/- 4 (95 %) | 38 +/- 4 (95 %)',
  'Latvia: <10 % | 20-30 %',
  'Malta: not asked | 50 %',
];
const scale = ['Strongly oppose', 'Oppose', 'Neither', 'Support', 'Strongly support', "Don't know"];
const answers = [
  'A congestion charge in the centre: 22 % | 18 % | 15 % | 20 % | 15 % | 10 %',
  'Free buses: 6 % | 9 % | 16 % | 31 % | 33 % | not asked',
];
const years = [
  '2016: 60 % | 30 % | 10 %',
  '2017: 58 % | 31 % | 11 %',
  '2018: ~52 % | 38 % | <10 %',
  '2019: not asked | not asked | not asked',
  '2020: 47 % | 44 % | 8-9 %',
];
const rates = [
  '2016: 6 +/- 1 (95 %)',
  '2017: 6.4 +/- 0.8 (95 %)',
  '2018: 7.5 +/- 0.9 (95 %)',
  '2019: 9 +/- 1.5 (95 %)',
];

const bar = { kind: 'bar', direction: 'horizontal', panels: false } as const;
const line = { kind: 'line', area: false, panels: false, axis: { min: undefined, max: undefined } } as const;
const likert = { kind: 'likert', negative: [0, 1], neutral: 2, positive: [3, 4], apart: [5] } as const;

export const samples: Readonly<Record<string, Chart>> = {
  ...plotSamples,
  ...mapSamples,
  ...tableSamples,
  bars: { ...words, ...bar, ...grid([''], every) },
  'one bar': { ...words, ...bar, ...grid([''], ['Support sending soldiers: <10 %']) },
  'bars of numbers': {
    ...words,
    ...bar,
    ...grid([''], ['North: 120', 'South: -30', 'West: at least 90'], 'thousands'),
  },
  'grouped bars': { ...words, ...bar, ...grid(['2019', '2024'], two) },
  columns: {
    ...words,
    ...bar,
    direction: 'vertical',
    ...grid([''], ['2019: 120', '2020: 64', '2021: 80-95', '2022: <110', '2023: 117 +/- 6'], 'km'),
  },
  'grouped columns': {
    ...words,
    ...bar,
    direction: 'vertical',
    ...grid(['N', 'S'], ['Spring: 12 % | 20 %', 'Summer: 45 % | ~40 %', 'Autumn: 20 % | not asked']),
  },
  'panels of bars': { ...words, ...bar, panels: true, ...grid(['2019', '2024'], two) },
  stacked: {
    ...words,
    kind: 'stacked-bar',
    ...grid(
      ['Rail', 'Road', 'Water', 'Other'],
      ['Freight: 20 % | 60 % | 10 % | 10 %', 'People: 30 % | ~40 % | 3 % | <10 %'],
    ),
  },
  likert: { ...words, ...likert, neutralPlace: 'split', ...grid(scale, answers) },
  'likert aside': { ...words, ...likert, neutralPlace: 'aside', ...grid(scale, answers) },
  dots: { ...words, kind: 'dot-range', ...grid(['2019', '2024'], two) },
  lollipops: { ...words, kind: 'lollipop', ...grid([''], every) },
  dumbbells: { ...words, kind: 'dumbbell', ...grid(['2019', '2024'], two) },
  slope: { ...words, kind: 'slope', ...grid(['2019', '2024'], two) },
  lines: { ...words, ...line, ...grid(['Trust', 'Distrust', "Don't know"], years, '%', true) },
  bands: { ...words, ...line, ...grid([''], rates, 'points', true) },
  area: {
    ...words,
    ...line,
    area: true,
    ...grid(
      ['Coal', 'Gas', 'Wind'],
      ['2016: 50 % | 30 % | 10 %', '2018: 40 % | 32 % | 18 %', '2020: 25 % | 35 % | 30 %'],
      '%',
      true,
    ),
  },
  'panels of lines': {
    ...words,
    ...line,
    panels: true,
    ...grid(['Trust', 'Distrust', "Don't know"], years, '%', true),
  },
  waffle: { ...words, kind: 'waffle', ...grid([''], ['of people support sending soldiers: <10 %']) },
  number: { ...words, kind: 'big-number', ...grid([''], ['of those asked had heard of the plan: 6 +/- 3 (95 %)']) },
  'timeline of strands': timelineChart([
    {
      ...event('2019', 'Plan', { first: day(2019, 1, 1), last: day(2019, 12, 31), precision: 'year' }),
      strand: 'City',
    },
    {
      ...event('2019 to 2021', 'Works', { first: day(2019, 6, 1), last: day(2021, 8, 31), precision: 'interval' }),
      strand: 'Builder',
    },
    { ...event('3 May 2020', 'Vote', { first: day(2020, 5, 3) }), strand: 'City' },
  ]),
  flow: flowChart([
    { src: '', id: 'money', stage: 0, text: 'The council pays for more buses', to: ['buses', 'trust'] },
    { src: '', id: 'buses', stage: 1, text: 'Buses run every ten minutes', to: ['riders'] },
    { src: '', id: 'riders', stage: 1, text: 'More residents ride', to: ['trust', 'money'] },
    { src: '', id: 'trust', stage: 2, text: 'Residents trust the network', to: [] },
  ]),
  timeline: timelineChart([
    event('summer 2020', 'Campaign', { first: day(2020, 6, 1), last: day(2020, 8, 31), precision: 'season' }),
    event('24 February 2022', 'Invasion', { first: day(2022, 2, 24) }),
  ]),
};

export const sampleKinds: readonly ChartKindName[] = [...new Set(Object.values(samples).map((chart) => chart.kind))];
