/** Statements that are turned round in small ways, each beside true ones that have no finding. All figures are made up. */

import { describe, expect, it } from 'vitest';
import { LEAST } from '../data/support.ts';
import { expectRestatements, rulesOf, rulesOfBrief } from './support.ts';

expectRestatements('bounds of estimates', [
  [
    'the chance of rain is put at 55 to 60% in the South, and at no more than 40% in the Northern Plains',
    [
      'The odds of rain are 55–60% in the South, but 40% at most in the Northern Plains.',
      'The odds of rain are no more than 40% in the Northern Plains.',
    ],
    ['The odds of rain are 55–60% in the South, but 40% in the Northern Plains.'],
  ],
  ['Of the bridges, no more than 12 were closed', ['Only 12 bridges were closed.'], ['Only 13 bridges were closed.']],
]);

expectRestatements('rates with an article', [
  [
    'a charge of 4 pence a mile on electric cars would raise £620m',
    ['A charge of four pence a mile on electric cars', 'A charge of four pence per mile on electric cars'],
    ['A charge of four pence a kilometre on electric cars'],
  ],
  ['It cost 4 pence, and a year on it was 6 pence', ['A year on it was 6 pence.'], ['A year on it was 7 pence.']],
]);

expectRestatements('ordinals after an owner', [
  [
    'We issued an urgent notification on 23 November 2021, our third of the year',
    ['The urgent notification was the third of the year.', 'It was the third urgent notification of the year.'],
    ['The urgent notification was the fourth of the year.'],
  ],
]);

expectRestatements('what is left and what is lost', [
  [
    'The wheat harvest is estimated at 4.9 million tonnes, down 40% from 8.2 million tonnes in 2020/21',
    ['Four tonnes in ten are gone', 'Two fifths of the wheat are missing.'],
    ['Six tonnes in ten are gone', 'Three fifths of the wheat are missing.'],
  ],
  [
    'The area under cotton fell from 90,000 to 30,000 hectares',
    ['Two thirds of the cotton have disappeared.'],
    ['A third of the cotton has disappeared.'],
  ],
]);

expectRestatements('the order of two values', [
  [
    'Wheat yielded 1.3 tonnes per hectare, against 2.1 tonnes the year before',
    ['A hectare yielded 1.3 tonnes of wheat, after 2.1 the year before.', 'It yielded 1.3 tonnes, after 2.1.'],
    ['A hectare yielded 2.1 tonnes of wheat, after 1.3 the year before.', 'It yielded 2.1 tonnes, after 1.3.'],
  ],
  [
    'The team won 12 games, after 10 the year before',
    ['The team won 12 games, after ten the year before.'],
    ['The team won ten games, after 12 the year before.'],
  ],
]);

expectRestatements('records', [
  [
    'In the workshops only four prisons reached either of the two upper grades, fewer than in any year since 2011/12',
    [
      'In the workshops, either of the two upper grades was rarer than in any year since 2011/12.',
      'In the workshops, fewer prisons reached the two upper grades than in any year since 2011/12.',
      'Fewer prisons reached an upper grade than in any year since 2011/12.',
    ],
    [
      'In the workshops, either of the two upper grades was commoner than in any year since 2011/12.',
      'In the workshops, more prisons reached these grades than in any year since 2011/12.',
    ],
  ],
]);

describe('dates of claims', () => {
  const quote = 'The vacancy rate fell from 14% in March 2021 to 11.5% in March 2022';
  it.each([
    ['value: 11.5 %, date: 2022-03, ', []],
    ['value: 14 %, date: 2021-03, ', []],
    ['value: 14 %, date: 2022-03, ', ['facts/value-differs']],
    ['value: 11.5 %, date: 2021-03, ', ['facts/value-differs']],
    ['value: 11.5 %, ', []],
  ])('belong to the value: %s', (claim, rules) => {
    expect(rulesOf('The vacancy rate fell from 14% to 11.5%.', quote, claim)).toEqual(rules);
  });
});

describe('computed differences', () => {
  const brief = (text: string): string => `${LEAST.replace('Words.', `"${text}[^loss]"`)}claims:
  value: { value: A$3.5bn, evidence: { source: s, quote: The value of all crops fell from A$5.6bn to A$3.5bn } }
  loss: { status: computed, value: A$2.1bn, from: value, how: A$5.6bn - A$3.5bn -> A$2.1bn }
sources:
  s: { title: T }
`;
  it.each([
    ['Crops are worth A$2.1bn less than the year before.', []],
    ['Crops are worth A$2.1bn more than the year before.', ['facts/direction-differs']],
    ['A year earlier, crops were worth A$2.1bn more.', []],
  ])('have the direction of the change: %s', (text, rules) => {
    expect(rulesOfBrief(brief(text))).toEqual(rules);
  });
});

describe('rows', () => {
  const brief = (row: string): string => `${LEAST}      - figure: drugs
charts:
  drugs:
    kind: bar
    title: Tests that found drugs
    measure: Share of tests
    unit: '%'
    alt: A bar chart of drug tests.
    rows:
      - { label: Eastgate, value: 33 %, claim: drugs.eastgate }
      - ${row}
claims:
  drugs:
    values: { eastgate: 33 %, whitlow: 29 % }
    evidence: { source: s, quote: "It was highest at Harrow Moor (41%), followed by Eastgate (33%) and Whitlow (29%)" }
sources:
  s: { title: T }
`;
  it.each([
    ['{ label: Whitlow, value: 29 %, claim: drugs.whitlow }', []],
    ['{ label: Whitlow, value: 33 %, claim: drugs.eastgate }', ['facts/subject-differs']],
    ['{ label: The second, value: 33 %, claim: drugs.eastgate }', []],
  ])('have the value of their own name: %s', (row, rules) => {
    expect(rulesOfBrief(brief(row)).filter((rule) => rule !== 'facts/no-survey')).toEqual(rules);
  });
});
