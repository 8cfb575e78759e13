/** The words of a chart about its own rows over time: which date has the extreme, and from which value to which it goes. */

import { describe, expect, it } from 'vitest';
import { LEAST } from '../data/support.ts';
import { rulesOfBrief } from './support.ts';

const QUARTERS = `    kind: line
    measure: Billion tonne kilometres
    rows:
      - { date: 2022-33, value: 4.4, claim: a }
      - { date: 2022-34, value: 4.4, claim: a }
      - { date: 2022-35, value: 4.3, claim: a }
      - { date: 2022-36, value: 3.7, claim: a }
`;
const GOODS = `    kind: stacked-bar
    measure: Share of freight
    unit: '%'
    series: [Containers, Coal, Other]
    rows:
      - { label: '2012', values: { Containers: 26, Coal: 31, Other: 43 }, claim: b }
      - { label: '2022', values: { Containers: 40, Coal: 3, Other: 57 }, claim: b }
`;
const QUOTES = [
  'Freight in 2022 was 4.4 billion in the first quarter, 4.4 billion in the second, 4.3 billion in the third and 3.7 billion in the fourth',
  'Containers made up 26% of freight in 2012 and 40% in 2022, coal 31% in 2012 and 3% in 2022, all else 43% in 2012 and 57% in 2022',
];

function rules(chart: string, title: string, alt: string): string[] {
  const yaml = `${LEAST.replace('Words.', 'Few came.[^a][^b]')}      - figure: c
charts:
  c:
    title: ${JSON.stringify(title)}
    alt: ${JSON.stringify(alt)}
${chart}claims:
  a: { evidence: { source: s, quote: ${JSON.stringify(QUOTES[0])} } }
  b: { evidence: { source: s, quote: ${JSON.stringify(QUOTES[1])} } }
sources:
  s: { title: T }
checks: { long-quotation: off }
`;
  const ours = ['superlative-differs', 'chart-differs'].map((rule) => `facts/${rule}`);
  return rulesOfBrief(yaml, { 'sources/s.txt': `${QUOTES.join('. ')}.\n` }).filter((rule) => ours.includes(rule));
}

describe('a superlative about a date', () => {
  it.each(['The fourth quarter was the weakest', 'The first quarter was the strongest'])('true: %s', (title) =>
    expect(rules(QUARTERS, title, 'A line.')).toEqual([]),
  );
  it.each(['The third quarter was the weakest', 'The fourth quarter was the strongest'])('false: %s', (title) =>
    expect(rules(QUARTERS, title, 'A line.')).toEqual(['facts/superlative-differs']),
  );
});

describe('a change of one series', () => {
  it.each([
    'Coal shrinks from 31% to 3%, while containers grow from 26% to 40%.',
    'Containers grow from 26% to 40%; coal shrinks from 31% to 3%.',
  ])('true: %s', (alt) => expect(rules(GOODS, 'What trains carry', alt)).toEqual([]));
  it.each([
    'Coal grows from 3% to 31%, while containers grow from 26% to 40%.',
    'Coal shrinks from 31% to 3%, while containers fall from 40% to 26%.',
  ])('false: %s', (alt) => expect(rules(GOODS, 'What trains carry', alt)).toContain('facts/chart-differs'));
});
