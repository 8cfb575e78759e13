/** Statements in words, compared with the words of their evidence. */

import { describe, expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { briefFiles } from '../data/support.ts';
import { rulesOf } from './support.ts';

/** The words of the evidence, a false restatement, and a true one. */
const CASES: readonly (readonly [kind: string, evidence: string, wrong: string, right: string])[] = [
  [
    'name',
    'a freight train was derailed at Ostrey',
    'A freight train left the rails at Lunde.',
    'A freight train left the rails at Ostrey.',
  ],
  [
    'person',
    'the vacancy rate for consultants rose',
    'For nurses the vacancy rate rose.',
    'For consultants the vacancy rate rose.',
  ],
  ['opposite', 'the scheme is voluntary', 'The scheme is mandatory.', 'The scheme remains voluntary.'],
  ['opposite verb', 'the board rejected the appeal', 'The board upheld the appeal.', 'The board dismissed the appeal.'],
  ['group', 'younger voters favoured the plan', 'Older voters favoured the plan.', 'Younger voters liked the plan.'],
  [
    'place',
    'most people live in the north of the island',
    'Most people live in the south of the island.',
    'Most people live in the island’s north.',
  ],
  [
    'order',
    'the ban came into force after the election',
    'The ban came into force before the election.',
    'The ban came into force once the election was over.',
  ],
  [
    'last',
    'the last inspection was in spring',
    'The first inspection was in spring.',
    'The latest inspection was in spring.',
  ],
  [
    'amount',
    'most of the hospitals met the target',
    'All of the hospitals met the target.',
    'The majority of hospitals met the target.',
  ],
  [
    'less',
    'most of the hospitals met the target',
    'Few of the hospitals met the target.',
    'Most hospitals met the target.',
  ],
  [
    'neither',
    'neither of the two proposals was adopted',
    'Both of the proposals were adopted.',
    'Neither proposal was adopted.',
  ],
  [
    'plan',
    'the service plans to recruit nurses',
    'The service recruited nurses.',
    'The service intends to recruit nurses.',
  ],
  [
    'ranking',
    'boys did better than girls in mathematics',
    'Girls did better than boys in mathematics.',
    'In mathematics girls did worse than boys.',
  ],
  [
    'act',
    'the auditors criticised the ministry',
    'The ministry criticised the auditors.',
    'The ministry was criticised by the auditors.',
  ],
  ['base', 'spending per pupil was high', 'Spending per school was high.', 'Spending was high per pupil.'],
  [
    'negation',
    'the hospitals did not meet the target',
    'The hospitals meet the target.',
    'No hospital met the target.',
  ],
  [
    'said no',
    'the board had no register of risks',
    'The board had a register of risks.',
    'The board did not have a register of risks.',
  ],
];

describe('a statement in words', () => {
  it.each(CASES)('is compared: %s', (_, evidence, wrong, right) => {
    expect(rulesOf(wrong, evidence)).toEqual(['facts/wording-differs']);
    expect(rulesOf(right, evidence)).toEqual([]);
  });

  it('may use words that the paragraph of the source has', () => {
    const paragraph = 'For tenants the scheme is voluntary. For owners the scheme is mandatory.';
    expect(rulesOf('For owners the scheme is mandatory.', 'the scheme is mandatory', '', paragraph)).toEqual([]);
  });

  it('is left alone if its sentence already has a finding', () => {
    expect(rulesOf('In all 14 schools closed.', 'in all 12 schools opened')).toHaveLength(1);
  });
});

describe('a figure', () => {
  const CASES: readonly (readonly [kind: string, evidence: string, wrong: string, right: string])[] = [
    [
      'of several years as that of each',
      'they lost £14m over three years',
      'They lost £14m a year.',
      'They lost £14m within three years.',
    ],
    [
      'before and after a date',
      'the fall took place before June 2023',
      'It fell after June 2023.',
      'It fell before June 2023.',
    ],
    [
      'against another period',
      'prices rose by 0.8% on the quarter',
      'Prices were 0.8% higher than in the same quarter of the year before.',
      'Prices were 0.8% higher than in the quarter before.',
    ],
    [
      'in the year before and after',
      'prices had risen by 6.4% in the year before',
      'Prices rose by 6.4% in the following year.',
      'Prices had risen by 6.4% in the preceding year.',
    ],
    ['below zero', 'the surface cooled to −0.6 °C', 'The surface fell to 0.6 °C.', 'The surface fell to −0.6 °C.'],
    [
      'before tax',
      'gross earnings were 41,300 crowns',
      'They earned 41,300 crowns after tax.',
      'They earned 41,300 crowns before tax.',
    ],
    [
      'of another whole',
      'There were 1,936 crossings; 41% of them have barriers. Of 300 crossings, 122 were closed',
      'Some 41% of the 300 crossings have barriers.',
      'Some 41% of the 1,936 crossings have barriers.',
    ],
    [
      'of the total as that of a part',
      'Delays were 9.4 million minutes: 5.2 million for the tracks, 3.1 million for the operators and 1.1 million for others',
      'Delays by the operators were 9.4 million minutes.',
      'All delays together were 9.4 million minutes.',
    ],
    [
      'with an amount in words',
      'three in five of them had been left blank',
      'All of these were blank.',
      'Most of these were blank.',
    ],
    [
      'of all instead of some',
      'The rate on new mortgages was 4.7%',
      'The rate on all mortgages was 4.7%.',
      'New mortgages cost 4.7%.',
    ],
    [
      'of those who did not',
      '34% of non-voters said so',
      'Among voters, 34% said so.',
      'Among non-voters, 34% said so.',
    ],
  ];
  it.each(CASES)('is compared: %s', (_, evidence, wrong, right) => {
    expect(rulesOf(wrong, evidence)).not.toEqual([]);
    expect(rulesOf(right, evidence)).toEqual([]);
  });
});

it('a sum is not the amount of one of its parts', () => {
  const brief = (text: string): string => `title: T
standfirst: W.
keyMessages: [One.]
masthead: { series: B, number: 1, version: 1, date: 2025-01 }
author: { name: A }
sections:
  - title: S
    blocks:
      - paragraph: '${text}{^both}'
claims:
  spent: { evidence: { source: s, quote: 'Union spent 14.1 million florins, Alliance 11.8 million' } }
  both: { status: computed, value: 25.9 million florins, from: spent, how: 14.1 million + 11.8 million -> 25.9 million }
sources: { s: { title: T } }
`;
  const codes = (text: string): string[] => {
    const files = briefFiles(brief(text));
    const { value } = readBrief('b', files);
    return value ? checkFacts(value, files).diagnostics.map(({ code }) => code) : ['unread'];
  };
  expect(codes('Union and Alliance together spent 25.9 million florins.')).toEqual([]);
  expect(codes('Union alone spent 25.9 million florins.')).toEqual(['facts/subject-differs']);
});
