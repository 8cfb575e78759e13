/** Values of table rows against the words of their claims. All figures are made up. */

import { expect, it } from 'vitest';
import { LEAST } from '../data/support.ts';
import { rulesOfBrief } from './support.ts';

interface Row {
  readonly label: string;
  readonly value: string;
}

/** The rules that a table breaks whose rows have the claims of these quotations. */
function rulesOf(title: string, rows: readonly Row[], quotes: readonly string[]): string[] {
  const claims = quotes.map((quote, i) => `  q${i}: { evidence: { source: s, quote: ${JSON.stringify(quote)} } }`);
  const claim = JSON.stringify(quotes.map((_, i) => `q${i}`).join(', '));
  const yaml = `${LEAST}      - table:
          id: rows
          caption: Rows
          columns: [{ key: label, title: Row }, { key: value, title: ${title}, type: quantity }]
          rows:
${rows.map(({ label, value }) => `            - { label: ${JSON.stringify(label)}, value: ${JSON.stringify(value)}, claim: ${claim} }`).join('\n')}
claims:
${claims.join('\n')}
sources:
  s: { title: T }
`;
  return rulesOfBrief(yaml);
}

const MONTHS = '23,700 homes were flooded: 3,200 in October, 5,300 in January and 15,200 in February';
const RIVERS = 'on the upper Arle in October, on the Senn in January and on the lower Arle in February';

it('accept names of another claim beside the month of a value', () => {
  const rows = [
    { label: 'October, upper Arle', value: '3,200' },
    { label: 'January, Senn', value: '5,300' },
  ];
  expect(rulesOf('Homes', rows, [MONTHS, RIVERS])).toEqual([]);
});

it('report values of two months that are swapped', () => {
  const rows = [
    { label: 'October', value: '5,300' },
    { label: 'January', value: '3,200' },
  ];
  expect(rulesOf('Homes', rows, [MONTHS])).not.toEqual([]);
});

const COSTS = '€6.8 billion, of which theft accounts for €4.2 billion and other offences for €2.6 billion';

it('accept a total whose words are also those of a part', () => {
  expect(rulesOf('Sum', [{ label: 'All offences', value: '€6.8bn' }], [COSTS])).toEqual([]);
});

it('report the value of a part in the row of the total', () => {
  expect(rulesOf('Sum', [{ label: 'Theft', value: '€6.8bn' }], [COSTS])).not.toEqual([]);
});

it('accept a list in which one amount is as much as the others together', () => {
  const quote = 'teaching was good in nine prisons, in need of improvement in 16 and inadequate in seven';
  const rows = [
    { label: 'Good', value: '9' },
    { label: 'In need of improvement', value: '16' },
    { label: 'Inadequate', value: '7' },
  ];
  expect(rulesOf('Prisons', rows, [quote])).toEqual([]);
  expect(rulesOf('Prisons', [{ label: 'Inadequate', value: '16' }], [quote])).not.toEqual([]);
});

const LINES = 'the North line had 4.1 million passengers and the South line 2.6 million';
const TRIPS = 'the North line sold 310,000 day tickets and the South line 205,000';

it.each([
  ['Passengers (millions)', ['4.1', '2.6'], LINES, []],
  ['Passengers (m)', ['4.1', '2.6'], LINES, []],
  ['Passengers (m)', ['4.1', '26'], LINES, ['facts/figure-differs']],
  ['Length (m)', ['4.1', '2.6'], LINES, ['facts/untraced', 'facts/untraced']],
  ['Passengers (millions)', ['4.1', '26'], LINES, ['facts/figure-differs']],
  [
    'Passengers (millions)',
    ['4.1 billion', '2.6 billion'],
    LINES,
    ['facts/unit-differs', 'facts/untraced', 'facts/untraced'],
  ],
  ['"Day tickets (’000)"', ['310', '205'], TRIPS, []],
  ['"Day tickets, 000s"', ['310', '205'], TRIPS, []],
  ['"Day tickets (’000)"', ['310', '250'], TRIPS, ['facts/untraced']],
] as const)('a scale in the head %s of %j', (title, values, quote, expected) => {
  const rows = values.map((value, i) => ({ label: i === 0 ? 'North line' : 'South line', value }));
  expect(rulesOf(title, rows, [quote])).toEqual(expected);
});
