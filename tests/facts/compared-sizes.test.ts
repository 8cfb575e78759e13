/** Comparisons that say by how much: each must fit the two values that it names. All figures are made up. */

import { describe, expect, it } from 'vitest';
import { LEAST } from '../data/support.ts';
import { expectRestatements, type Restatement, rulesOfBrief } from './support.ts';

const SIZES: readonly Restatement[] = [
  [
    'The six depots can charge with 38 MW in all. Kellan has the most, 11.5 MW … Oxley has the least, 2.9 MW',
    ['Kellan, with 11.5 MW, has about four times as much as Oxley.'],
    [
      'The six depots have 38 MW; Kellan, with 11.5 MW, has about three times as much as Oxley.',
      'Kellan, with 11.5 MW, has about three times as much as Oxley.',
      'Oxley has about four times as much as Kellan.',
    ],
  ],
  [
    'In 2021, 40 boats sank off Marl, 20 off Dunn and 10 off Oxley',
    ['Marl had twice as many as Dunn.', 'Oxley had half as many as Dunn.', 'Marl had 30 more than Oxley.'],
    ['Marl had four times as many as Dunn.', 'Oxley had half as many as Marl.', 'Marl had 30 more than Dunn.'],
  ],
  [
    '44% would prefer a coalition of the left, 23% one of the right',
    ['The former is what 44% would like, nearly twice as many as would prefer the latter.'],
    [],
  ],
  ['Costs doubled in Marl and fell by a third in Dunn', ['Costs doubled in Marl, unlike in Dunn.'], []],
];

expectRestatements('sizes of comparisons', SIZES);

/** The rules that a text of a bar chart breaks; each row's evidence is its label and its value. */
function rulesOfChart(text: string, key: string, rows: readonly (readonly [label: string, value: string])[]): string[] {
  const quote = rows.map(([label, value]) => `${label}: ${value}`).join('; ');
  const title = key === 'title' ? '' : '    title: The places\n';
  const yaml = `${LEAST}      - figure: c
charts:
  c:
    kind: bar
${title}    ${key}: ${JSON.stringify(`${text}{^a}`)}
    measure: Weeks
    rows:
${rows.map(([label, value]) => `      - { label: ${label}, value: ${value}, claim: a }`).join('\n')}
claims:
  a: { evidence: { source: s, quote: ${JSON.stringify(quote)} } }
sources:
  s: { title: T }
`;
  return rulesOfBrief(yaml, { 'sources/s.txt': `${quote}\n` });
}

describe('texts of a chart compare its rows', () => {
  const rows = [
    ['Fens', '19 weeks'],
    ['Coast', '16 weeks'],
    ['Capital', '6 weeks'],
  ] as const;
  it.each([
    ['title', 'Patients in the Fens wait more than three times as long as in the capital'],
    ['alt', 'In the Fens the wait is over three times that of the capital.'],
    ['subtitle', 'The wait is longer in the Fens than on the coast'],
  ])('true %s: %s', (key, text) => expect(rulesOfChart(text, key, rows)).toEqual([]));
  it.each([
    ['title', 'Patients in the capital wait more than three times as long as in the Fens'],
    ['title', 'Patients on the coast wait more than three times as long as in the capital'],
    ['alt', 'In the capital the wait is over three times that of the Fens.'],
    ['note', 'The wait is longer in the capital than on the coast.'],
  ])('false %s: %s', (key, text) => expect(rulesOfChart(text, key, rows)).not.toEqual([]));
});

describe('texts of a chart have the values of its rows', () => {
  const years = [
    ['2019', '"11,920"'],
    ['2020', '"17,100"'],
    ['2021', '"18,460"'],
  ] as const;
  it.each([
    'A line that rises each year, from 11,920 cases in 2019 to 18,460 in 2021.',
    'A line that rises in 2021 from 17,100 to 18,460.',
  ])('true: %s', (text) => expect(rulesOfChart(text, 'alt', years)).not.toContain('facts/chart-differs'));
  it.each([
    'A line that rises each year, from 11,920 cases in 2019 to 18,460 in 2020.',
    'A line that rises each year, from 11,920 cases in 2020 to 18,460 in 2021.',
  ])('false: %s', (text) => expect(rulesOfChart(text, 'alt', years)).toContain('facts/chart-differs'));
});
