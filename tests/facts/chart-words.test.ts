/** The words of charts and tables about their own values: scales, denominators, counts. All figures are made up. */

import { describe, expect, it } from 'vitest';
import { LEAST } from '../data/support.ts';
import { rulesOfBrief } from './support.ts';

/** The rules that the figures of a brief with this chart break; `a` is its claim. */
function rulesOf(blocks: string, quote: string, claim = ''): string[] {
  const yaml = `${LEAST}${blocks}
claims:
  a: { ${claim}evidence: { source: s, quote: ${JSON.stringify(quote)} } }
sources:
  s: { title: T }
`;
  return rulesOfBrief(yaml, { 'sources/s.txt': `${quote}\n` });
}

interface BarChart {
  readonly head?: string;
  readonly measure?: string;
  readonly unit?: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}

function bar({ head = '', measure = 'Passengers', unit, rows }: BarChart): string {
  return `      - figure: c
charts:
  c:
    kind: bar
    title: The lines
    ${head}
    measure: ${JSON.stringify(measure)}
${unit === undefined ? '' : `    unit: ${JSON.stringify(unit)}\n`}    rows:
${rows.map(([label, value]) => `      - { label: ${label}, value: ${JSON.stringify(value)}, claim: a }`).join('\n')}`;
}

interface OwnChart {
  readonly head?: string;
  readonly label?: string;
  readonly axis?: string;
  readonly data?: string;
}

function own({ head = '', label = 'Passengers', axis, data = '[1.31, 0.88, 0.52]' }: OwnChart): string {
  const options =
    axis === undefined ? '' : `, options: { scales: { y: { title: { text: ${JSON.stringify(axis)} } } } }`;
  return `      - figure: c
charts:
  c:
    kind: chartjs
    title: The lines
    ${head}
    claim: a
    config: { type: bar, data: { labels: [North, South, West], datasets: [{ label: ${JSON.stringify(label)}, data: ${data} }] }${options} }`;
}

interface Table {
  readonly caption?: string;
  readonly head?: string;
  readonly note?: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}

function table({ caption = 'Costs', head = 'Cost', note, rows }: Table): string {
  return `      - table:
          id: t
          caption: ${JSON.stringify(caption)}
          columns: [{ key: what, title: For }, { key: sum, title: ${JSON.stringify(head)}, type: quantity }]
          rows:
${rows.map(([label, value]) => `            - { what: ${label}, sum: ${JSON.stringify(value)}, claim: a }`).join('\n')}
${note === undefined ? '' : `          note: ${JSON.stringify(note)}\n`}`;
}

const LINES = 'the North line had 1.31 million passengers, the South line 0.88 million and the West line 0.52 million';
const VALUES = [
  ['North', '1.31 million'],
  ['South', '0.88 million'],
  ['West', '0.52 million'],
] as const;
const BARE = VALUES.map(([label, value]) => [label, value.replace(' million', '')] as const);

describe('scales of bars', () => {
  it.each([
    { head: 'subtitle: "Passengers, millions"', rows: VALUES },
    { head: 'subtitle: "Passengers by line (millions)"', rows: VALUES },
    { head: 'subtitle: Passengers in millions', rows: VALUES },
    { head: 'subtitle: Million passengers', rows: BARE },
    { measure: 'Passengers, millions', rows: BARE },
    { measure: 'Million passengers', rows: BARE },
    { measure: 'Millions of passengers', rows: VALUES },
  ])('accept %j', (chart) => expect(rulesOf(bar(chart), LINES)).toEqual([]));

  const CATCHES =
    'The boats landed 1.31 million tonnes in the North, 0.88 million tonnes in the South, 0.52 million tonnes in the West';
  it('are applied once if the unit says the same', () => {
    expect(rulesOf(bar({ measure: 'Million tonnes', unit: 'Mt', rows: BARE }), CATCHES)).toEqual([]);
    expect(rulesOf(bar({ measure: 'Million tonnes', unit: 'kt', rows: BARE }), CATCHES)).not.toEqual([]);
  });

  it.each([
    { head: 'subtitle: "Passengers, billions"', rows: VALUES },
    { head: 'subtitle: "Passengers by line (thousands)"', rows: VALUES },
    { head: 'subtitle: Passengers in billions', rows: VALUES },
    { head: 'subtitle: Billion passengers', rows: BARE },
    { measure: 'Passengers, thousands', rows: BARE },
    { measure: 'Thousand passengers', rows: BARE },
    { measure: 'Thousands of passengers', rows: VALUES },
    { head: 'subtitle: Lines with two million passengers', rows: VALUES },
    { head: 'note: Millions of people complained.', rows: VALUES },
    { measure: 'Passengers', rows: BARE },
    { measure: 'Passengers, millions', rows: [...BARE.slice(0, 2), ['West', '0.62'] as const] },
  ])('report %j', (chart) => expect(rulesOf(bar(chart), LINES)).not.toEqual([]));
});

const OPTIONS = 'Option 1 costs £66 million, Option 2 £55 million and Option 3 £39 million a year';
const SUMS = [
  ['Option 1', '£66m'],
  ['Option 2', '£55m'],
  ['Option 3', '£39m'],
] as const;

describe('units with money and a magnitude', () => {
  it.each([
    { unit: '£m', rows: SUMS },
    { unit: '£m', rows: SUMS.map(([label, value]) => [label, value.slice(1, -1)] as const) },
    { unit: '£ million', head: 'subtitle: "Cost of a law, £ million a year"', rows: SUMS },
    { unit: '£m', head: 'subtitle: "Cost of a law, £m a year"', rows: SUMS },
  ])('accept %j', (chart) => expect(rulesOf(bar({ measure: 'Cost', ...chart }), OPTIONS)).toEqual([]));

  it.each([
    { unit: '£bn', rows: SUMS.map(([label, value]) => [label, value.slice(1, -1)] as const) },
    { unit: '€m', rows: SUMS.map(([label, value]) => [label, value.slice(1, -1)] as const) },
    { unit: '£m', rows: [...SUMS.slice(0, 2), ['Option 3', '£93m'] as const] },
    { unit: '£m', head: 'subtitle: "Cost of a law, £ billion a year"', rows: SUMS },
    { unit: '£m', head: 'subtitle: "Cost of a law, £bn a year"', rows: SUMS },
  ])('report %j', (chart) => expect(rulesOf(bar({ measure: 'Cost', ...chart }), OPTIONS)).not.toEqual([]));
});

describe('scales of Chart.js configurations', () => {
  it.each([
    { label: 'Million passengers' },
    { label: 'Passengers (millions)' },
    { axis: 'Passengers, millions' },
    { axis: 'Million passengers' },
    { head: 'subtitle: Million passengers' },
    {
      head: 'subtitle: "Passengers in 2023, millions"\n    alt: "Bars of three lines: 1.31 million, 0.88 million and 0.52 million."',
    },
    { label: 'Thousand passengers', data: '[1310, 880, 520]' },
    { axis: 'Passengers, ’000', data: '[1310, 880, 520]' },
  ])('accept %j', (chart) => expect(rulesOf(own(chart), `in 2023 ${LINES}`)).toEqual([]));

  it.each([
    {},
    { label: 'Billion passengers' },
    { label: 'Passengers (thousands)' },
    { axis: 'Passengers, billions' },
    { axis: 'Passengers, ’000' },
    { head: 'subtitle: Thousand passengers' },
    { label: 'Million passengers', data: '[1.31, 0.88, 0.25]' },
    { label: 'Million passengers', axis: 'Passengers in 1,000s' },
    { label: 'Million passengers', head: 'subtitle: "Passengers in 2023, thousands"' },
  ])('report %j', (chart) => expect(rulesOf(own(chart), `in 2023 ${LINES}`)).not.toEqual([]));

  it('accept shares', () => {
    const quote = 'they had 48% of passengers in the North, 33% in the South and 19% in the West';
    expect(rulesOf(own({ label: 'Share of passengers, %', data: '[48, 33, 19]' }), quote)).toEqual([]);
    expect(rulesOf(own({ axis: 'Per cent of passengers', data: '[48, 33, 19]' }), quote)).toEqual([]);
    expect(rulesOf(own({ label: 'Share of passengers, %', data: '[48, 33, 18]' }), quote)).not.toEqual([]);
  });
});

describe('money of Chart.js configurations and tables', () => {
  const quote = 'a trip costs €61 in the North, €24.72 in the South and €9 in the West';
  const data = '[61, 24.72, 9]';
  it.each([
    own({ label: 'Cost per trip, €', data }),
    own({ label: 'Cost (EUR)', data }),
    own({ axis: 'Euros per trip', data }),
    own({ head: 'subtitle: "Cost of a trip in euros"', data }),
    table({
      head: 'Cost (€)',
      rows: [
        ['North', '61'],
        ['South', '24.72'],
      ],
    }),
  ])('is accepted: %s', (chart) => expect(rulesOf(chart, quote)).toEqual([]));

  it.each([
    own({ label: 'Cost per trip, £', data }),
    own({ label: 'Cost (USD)', data }),
    own({ axis: 'Dollars per trip', data }),
    own({ head: 'subtitle: "Cost of a trip in cents"', data }),
    own({ label: 'Cost per trip, €', data: '[61, 24.27, 9]' }),
    table({
      head: 'Cost (£)',
      rows: [
        ['North', '61'],
        ['South', '24.72'],
      ],
    }),
  ])('is reported if wrong: %s', (chart) => expect(rulesOf(chart, quote)).not.toEqual([]));
});

describe('counts of own rows, columns and series', () => {
  it.each([
    bar({ head: 'alt: "Bars of three lines."', rows: VALUES }),
    bar({ head: 'subtitle: "The three lines"', rows: VALUES }),
    own({ label: 'Million passengers', head: 'alt: "Three columns."' }),
    own({ label: 'Million passengers', head: 'alt: "Columns of three lines, one series."' }),
    own({ label: 'Million passengers', head: 'note: All three lines are on time.' }),
  ])('are accepted: %s', (chart) => expect(rulesOf(chart, LINES)).toEqual([]));

  it.each([
    bar({ head: 'alt: "Bars of four lines."', rows: VALUES }),
    bar({ head: 'subtitle: "The five lines"', rows: VALUES }),
    own({ label: 'Million passengers', head: 'alt: "Two columns."' }),
    own({ label: 'Million passengers', head: 'alt: "Columns of four lines."' }),
    own({ label: 'Million passengers', head: 'note: All four lines are on time.' }),
    own({ label: 'Million passengers', head: 'note: A household of three is on time.' }),
  ])('are reported if wrong: %s', (chart) => expect(rulesOf(chart, LINES)).not.toEqual([]));

  const costs = 'it paid £5m for ships, £3m for piers and £2m for staff, £10m in all';
  const paid = [
    ['Ships', '£5m'],
    ['Piers', '£3m'],
    ['Staff', '£2m'],
  ] as const;
  it('are accepted in the label of a total', () => {
    expect(rulesOf(table({ rows: [...paid, ['All three', '£10m']] }), costs)).toEqual([]);
    expect(rulesOf(table({ rows: [...paid, ['All three purposes', '£10m']] }), costs)).toEqual([]);
    expect(rulesOf(table({ rows: [...paid, ['All four', '£10m']] }), costs)).not.toEqual([]);
    expect(rulesOf(table({ rows: [...paid, ['The three', '£10m']] }), costs)).not.toEqual([]);
  });

  it('go with the scale of a head or caption', () => {
    const rows = paid.map(([label, value]) => [label, value.slice(1, -1)] as const);
    expect(rulesOf(table({ caption: 'Costs of three purposes, £ million', rows }), costs)).toEqual([]);
    expect(rulesOf(table({ head: 'Cost, £m', rows }), costs)).toEqual([]);
    expect(rulesOf(table({ caption: 'Costs, £ billion', rows }), costs)).not.toEqual([]);
    expect(rulesOf(table({ head: 'Cost, £bn', rows }), costs)).not.toEqual([]);
    expect(rulesOf(table({ caption: 'Costs of five purposes, £ million', rows }), costs)).not.toEqual([]);
  });
});

describe('denominators', () => {
  const quote = 'there were 31.4 cases per 100,000 inhabitants in the North and 18.9 in the South';
  const rows = [
    ['North', '31.4'],
    ['South', '18.9'],
  ] as const;
  it.each([
    { head: 'subtitle: "Cases per 100,000 inhabitants"', rows },
    { measure: 'Cases per 100,000 inhabitants', rows },
    { head: 'note: The number of cases per 100,000 is measured in spring.', rows },
  ])('accept %j', (chart) => expect(rulesOf(bar(chart), quote)).toEqual([]));

  it.each([
    { head: 'subtitle: "Cases per 10,000 inhabitants"', rows },
    { measure: 'Cases per 1,000,000 inhabitants', rows },
    { measure: 'Cases among 100,000 inhabitants', rows },
    { head: 'note: The number of cases per 1,000 is measured in spring.', rows },
  ])('report %j', (chart) => expect(rulesOf(bar(chart), quote)).not.toEqual([]));
});

describe('dates of events', () => {
  const event = (date: string, label = 'Rule'): string => `      - figure: c
charts:
  c:
    kind: timeline
    title: The rule
    events:
      - { date: ${date}, label: ${label}, text: It began., claim: a }
      - { date: 2030, label: Review, text: It is reviewed., claim: a }`;
  const act = 'under the Pensions Act 1956, to be reviewed in 2030';
  const term = 'it began on 1 October 2019 and ends on 31 March 2027, with a review in 2030';

  it('may be the year in the name of an act', () => {
    expect(rulesOf(event('1956'), act)).toEqual([]);
    expect(rulesOf(event('1956'), act, 'date: 1956, ')).toEqual([]);
    expect(rulesOf(event('1957'), act)).not.toEqual([]);
    expect(rulesOf(event('1956-05'), act)).not.toEqual([]);
    expect(rulesOf(event('1956'), act.replace('the Pensions Act', 'section'))).not.toEqual([]);
  });

  it('may join two dates of the evidence', () => {
    expect(rulesOf(event('2019-10-01/2027-03-31', 'Term'), term)).toEqual([]);
    expect(rulesOf(event('2019-10/2027-03', 'Term'), term)).toEqual([]);
    expect(rulesOf(event('2019-10-01/2027-03-30', 'Term'), term)).not.toEqual([]);
    expect(rulesOf(event('2019-11/2027-03', 'Term'), term)).not.toEqual([]);
  });
});

describe('a claim whose words state the scale of its value', () => {
  const measure = 'Thousand tonnes';
  const quote = 'coal: 35361';
  const stated = 'words: "Coal, in thousand tonnes", value: 35361, ';
  it.each([
    ['has the value of the chart', '35361', stated, []],
    ['has another value', '35362', stated, ['facts/untraced']],
    ['states no scale', '35361', 'words: "Coal, in tonnes", value: 35361, ', ['facts/untraced']],
  ] as const)('%s', (_, value, claim, rules) => {
    expect(rulesOf(bar({ measure, rows: [['Coal', value]] }), quote, claim)).toEqual(rules);
  });
});
