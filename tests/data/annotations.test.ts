/** Mistakes in annotations, highlights, breaks and axes: each is reported once, at its place, with a way out. */

import { expect, it } from 'vitest';
import type { LineChart } from '../../src/core/chart.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { briefFiles, LEAST, printed } from './support.ts';

const HEAD = LEAST.replace('- paragraph: Words.', '- figure: c');

function read(chart: string, more = '') {
  const yaml = `${HEAD}charts:\n  c:\n${chart
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}\n${more}`;
  const files = briefFiles(yaml);
  return { files, ...readBrief('b', files) };
}

const problems = (chart: string): string[] => printed(read(chart).diagnostics);

const POINTS = `kind: scatter
title: A title
x: { column: a, unit: k, max: 50 }
y: { column: b }
rows: [{ label: A, group: G, values: { a: 1, b: 2 } }, { label: B, group: H, values: { a: 3, b: not asked } }]
`;
const LINE = `
kind: line
title: A title
measure: Rate
series: [North, South]
rows:
  - { date: 2018, values: { North: 8, South: 9 } }
  - { date: 2019, values: { North: 7, South: not asked } }
`;
const BAR = `
kind: bar
title: A title
measure: Share
unit: '%'
rows:
  - { label: Urban, value: 62 % }
  - { label: Rural, value: <20 % }
  - { label: Island, value: not asked }
`;

const TIMELINE = `
kind: timeline
title: A title
events:
  - { date: 2018, label: Talks, text: Talks begin. }
  - { date: 2019, label: Vote, text: A vote. }
`;
const SLOPE = `
kind: slope
title: A title
measure: Share
unit: '%'
series: [A, B]
rows:
  - { label: Urban, values: { A: 62 %, B: 50 % } }
  - { label: Rural, values: { A: 20 %, B: 31 % } }
`;
const LIKERT = `
kind: likert
title: A title
measure: Share
unit: '%'
negative: [Against]
neutral: Neither
positive: [For]
rows:
  - { label: Trams, values: { Against: 40 %, Neither: 10 %, For: 50 % } }
`;

it.each([
  [
    'none of the kinds',
    `${LINE}annotations: [{ text: Words }]`,
    /an annotation has one of reference, .*; this one has none/,
  ],
  ['two kinds', `${LINE}annotations: [{ event: 2018, period: 2019, text: W }]`, /this one has period and event/],
  ['no words', `${LINE}annotations: [{ event: 2018 }]`, /'text' is missing/],
  ['a date outside', `${LINE}annotations: [{ event: 2031, text: W }]`, /2031 is outside the dates of the chart/],
  [
    'a date in a chart of bars',
    `${BAR}annotations: [{ event: 2031, text: W }]`,
    /no dates for 'event' \| use kind: line/,
  ],
  ['a bracket between lines', `${LINE}annotations: [{ bracket: [2018, 2019] }]`, /a bracket joins bars or dots/],
  ['one end', `${BAR}annotations: [{ bracket: [Urban] }]`, /a bracket joins two values/],
  ['the same end twice', `${BAR}annotations: [{ bracket: [Urban, Urban] }]`, /two different values/],
  ['a misspelt row', `${BAR}annotations: [{ note: Rurel, text: W }]`, /no row 'Rurel' \| did you mean 'Rural'/],
  [
    'a misspelt series',
    `${LINE}annotations: [{ note: 2018, series: Nort, text: W }]`,
    /no series 'Nort' \| did you mean 'North'/,
  ],
  [
    'a note at an unknown value',
    `${LINE}annotations: [{ note: 2019, series: South, text: W }]`,
    /value at this note is not known/,
  ],
  ['a difference of an unknown size', `${BAR}annotations: [{ bracket: [Rural, Island] }]`, /can't be computed/],
  [
    'a reference without a value',
    `${BAR}annotations: [{ reference: not asked, text: W }]`,
    /needs a value that is known/,
  ],
  ['another unit', `${BAR}annotations: [{ reference: 5 km, text: W }]`, /the value's unit is 'km'/],
  ['a highlighted row that does not exist', `${BAR}highlight: [Urbane]`, /no row 'Urbane' \| did you mean 'Urban'/],
  [
    'a highlighted series that does not exist',
    `${LINE}highlight: East`,
    /no series 'East' \| its series are North, South/,
  ],
  ['a break before all values', `${LINE}break: { at: 2017, why: New }`, /2017 separates no values/],
  ['a log scale of a share', `${LINE}unit: '%'\naxis: { scale: log }`, /the axis of a share is linear/],
  [
    'zero on a log scale',
    `${LINE.replace('South: 9', 'South: 0')}axis: { scale: log }`,
    /0 has no place on a log scale/,
  ],
  ['a cut axis without a reason', `${LINE}unit: '%'\naxis: { min: 5, max: 10 }`, /0 to 100% \| say why/],
  [
    'a reference outside the axis',
    `${LINE}axis: { max: 10 }\nannotations: [{ reference: 12, text: W }]`,
    /12 lies outside the axis/,
  ],
  [
    'a reference outside a share',
    `${BAR}annotations: [{ reference: 120 %, text: W }]`,
    /120% isn't a share of a whole/,
  ],
  ['an axis from its end to its start', `${LINE}axis: { min: 10, max: 5 }`, /would end \(5\) before it starts/],
  [
    'a reference outside the axis of x, in its unit',
    `${POINTS}annotations: [{ reference: 90 k, axis: x, text: W }]`,
    /90\sk lies outside the axis \| extend the axis: x: { max: … }/,
  ],
  [
    'a note at a point without a place',
    `${POINTS}annotations: [{ note: B, text: Here }]`,
    /the value at this note is not known/,
  ],
  [
    'an axis in a chart that has one',
    `${BAR}annotations: [{ reference: 5, axis: x, text: W }]`,
    /'axis' belongs to a reference in a plane/,
  ],
  [
    'a bracket between points',
    `${POINTS}annotations: [{ bracket: [A, B] }]`,
    /a bracket joins bars or dots side by side/,
  ],
  ['a highlighted point that does not exist', `${POINTS}highlight: [A, C]`, /the chart has no row 'C'/],
  [
    'a value in a timeline',
    `${TIMELINE}annotations: [{ reference: 5, text: W }]`,
    /no values for 'reference' | use event/,
  ],
  ['a misspelt event', `${TIMELINE}annotations: [{ note: Votte, text: W }]`, /no row 'Votte' \| did you mean 'Vote'/],
  ['a series of events', `${TIMELINE}annotations: [{ note: Vote, series: A, text: W }]`, /has no series/],
  [
    'a period after the events',
    `${TIMELINE}annotations: [{ period: 2030/2031, text: W }]`,
    /is outside the dates of the chart/,
  ],
  ['a bracket in a slope', `${SLOPE}annotations: [{ bracket: [Urban, Rural] }]`, /a bracket joins bars or dots/],
  ['a date in a slope', `${SLOPE}annotations: [{ event: 2018, text: W }]`, /has no dates for 'event'/],
  [
    'a share of one side with a split middle',
    `${LIKERT}annotations: [{ reference: 30 %, text: W }]`,
    /half of the neutral answers is on each side.*neutralPlace: aside/,
  ],
  [
    'a side in another kind',
    `${SLOPE}annotations: [{ reference: 30 %, side: negative, text: W }]`,
    /'side' belongs to a reference in a likert chart/,
  ],
  [
    'annotations of a kind without an axis',
    `${BAR.replace('kind: bar', 'kind: waffle')}annotations: []`,
    /unknown key 'annotations'/,
  ],
])('%s', (_, chart, message) => {
  expect(problems(chart).filter((one) => message.test(one))).toHaveLength(1);
});

it.each([
  [
    'a kind of annotation with another word',
    `${BAR}annotations: [{ target: 50 %, text: Goal }]`,
    /unknown key 'target' \| did you mean 'reference'/,
  ],
  [
    'a date that can’t be read',
    `${LINE}annotations: [{ event: March 2018, text: Law }]`,
    /the date 'March 2018' can't be read/,
  ],
  [
    'the misspelt id of a claim',
    `${BAR}annotations: [{ reference: targt, text: Goal }]`,
    /'targt' is neither a value nor the id of a claim/,
  ],
  ['a chart kind of another program', BAR.replace('kind: bar', 'kind: bubble'), /instead: kind: scatter/],
  ['a map under another name', BAR.replace('kind: bar', 'kind: choropleth'), /instead: kind: map/],
  [
    'a pyramid of one series',
    BAR.replace('kind: bar', 'kind: pyramid'),
    /kind: pyramid needs two series \| .*Men, Women/,
  ],
])('%s is one message', (_, chart, message) => {
  const found = problems(chart).filter((one) => !one.includes('unused'));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});

it('reads annotations, highlight, break and axis', () => {
  const chart = `${LINE}highlight: North
break: { at: 2019, why: New definition }
axis: { scale: log }
annotations:
  - { reference: target, text: Target }
  - { period: 2018-01/2018-06, text: Recession }
  - { note: 2018, series: South, text: Few asked }
`;
  const { value, diagnostics } = read(
    chart,
    'claims:\n  target: { words: The target is 5., value: 5, status: inferred, how: made up }\n',
  );
  expect(printed(diagnostics)).toEqual([]);
  const read1 = value?.charts.get('c') as LineChart;
  expect(read1.highlight).toEqual({ rows: [], series: [0] });
  expect(read1.breaks?.map(({ why }) => why)).toEqual(['New definition']);
  expect(read1.annotations?.map(({ kind }) => kind)).toEqual(['reference', 'period', 'note']);
  expect(read1.annotations?.[0]).toMatchObject({ claims: ['target'], quantity: { value: 5 } });
});

it('an empty chart reports its rows, and not its annotations too', () => {
  expect(
    problems(`${BAR.slice(0, BAR.indexOf('rows:'))}rows: []\nannotations: [{ note: Urban, text: W }]`),
  ).toHaveLength(1);
});

it('figures of annotations are traced like all others', () => {
  const chart = `${BAR}annotations: [{ reference: 55 %, text: Target for 2031 }, { note: Urban, text: Only 40 asked }]`;
  const claims =
    'claims:\n  a: { value: 62 %, evidence: { source: s, quote: 62% of them } }\nsources:\n  s: { title: T }\n';
  const { value, files } = read(chart.replace('value: 62 %', 'value: 62 %, claim: a'), claims);
  if (!value) throw new Error('not read');
  const found = checkFacts(value, files)
    .diagnostics.map(({ message }) => message)
    .join('\n');
  for (const figure of ['55 %', '2031', '40']) expect(found).toContain(figure);
});

it('dates and words of annotations of a timeline are traced', () => {
  const chart = `${TIMELINE}annotations: [{ event: 2018-06, text: Law 17 passes }, { note: Vote, text: 51 votes to 49 }]`;
  const claims = 'claims:\n  a: { value: 5, evidence: { source: s, quote: 5 of them } }\nsources:\n  s: { title: T }\n';
  const { value, files } = read(chart, claims);
  if (!value) throw new Error('not read');
  const found = checkFacts(value, files)
    .diagnostics.map(({ message }) => message)
    .join('\n');
  for (const figure of ['June 2018', '17', '51', '49']) expect(found).toContain(figure);
});

it('shares of one thing at several times are not parts of a whole', () => {
  const chart = `
kind: line
title: A title
measure: Share of votes
unit: '%'
rows:
  - { date: 2018, value: 48 % }
  - { date: 2019, value: 73 % }
`;
  const { value, files } = read(chart);
  if (!value) throw new Error('not read');
  expect(checkFacts(value, files).diagnostics.map(({ code }) => code)).not.toContain('facts/shares-exceed');
});

it('a group of points is highlighted with all its rows, and a class by its words with usual spaces', () => {
  const rowsOf = (chart: string): readonly number[] | undefined => {
    const found = read(chart).value?.charts.get('c');
    return found && 'highlight' in found ? found.highlight?.rows : undefined;
  };
  expect(rowsOf(`${POINTS}highlight: H`)).toEqual([1]);
  const histogram = `kind: histogram
title: A title
measure: Days
of: { title: Wait, unit: minutes }
highlight: 5-10 minutes
rows: [{ from: 0, to: 5, value: 2 }, { from: 5, to: 10, value: 3 }]
`;
  expect(rowsOf(histogram)).toEqual([1]);
});
