/** Statements about one sentence of a source: true ones pass, false ones are errors. All figures are made up. */

import { describe, expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { briefFiles, LEAST, printed } from '../data/support.ts';

function errorsOf(text: string, quote: string): string[] {
  const yaml = `${LEAST.replace('Words.', JSON.stringify(`${text}[^a]`))}claims:
  a: { evidence: { source: s, quote: ${JSON.stringify(quote)} } }
sources:
  s: { title: T }
`;
  const files = briefFiles(yaml);
  const { value, diagnostics } = readBrief('b', files);
  expect(printed(diagnostics)).toEqual([]);
  const found = value ? checkFacts(value, files).diagnostics : [];
  return found.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`);
}

interface Sentence {
  readonly quote: string;
  readonly true: readonly string[];
  readonly false: readonly string[];
}

const sentences: readonly Sentence[] = [
  {
    quote: 'carried 4.2 million passengers in 2024, up from 3.5 million in 2019',
    true: [
      'Passenger numbers rose from 3.5 million in 2019 to 4.2 million in 2024.',
      'It carried 0.7 million more passengers in 2024 than in 2019, up from 3.5 million to 4.2 million.',
      'Passenger numbers rose by a fifth, from 3.5 million to 4.2 million.',
      'Passenger numbers rose by 20% from 3.5 million to 4.2 million.',
    ],
    false: [
      'Passenger numbers rose from 4.2 million to 3.5 million.',
      'Passenger numbers fell from 4.2 million to 3.5 million.',
      'The company carried 4.2 million passengers in 2019.',
      'The company carried 4.2 billion passengers in 2024.',
      'Passenger numbers rose by a quarter, from 3.5 million to 4.2 million.',
    ],
  },
  {
    quote: 'Two thirds of passengers (66%) were satisfied, compared with 58% in 2022',
    true: [
      'Two in three passengers were satisfied.',
      'Satisfaction rose from 58% in 2022 to 66%.',
      'In 2022, 58% were satisfied.',
      'Satisfaction rose by eight points, from 58% in 2022 to 66%.',
    ],
    false: [
      'Satisfaction fell from 66% to 58%.',
      'In 2022, 66% were satisfied.',
      'A third of passengers were satisfied.',
      'Satisfaction rose by nine points, from 58% in 2022 to 66%.',
    ],
  },
  {
    quote: 'Punctuality fell from 91% in 2019 to 84% in 2024, its lowest since 2011',
    true: [
      'Punctuality fell by seven points, from 91% to 84%.',
      'Punctuality fell by seven percentage points between 2019 and 2024.',
      'Punctuality dropped by 7 points to 84%.',
    ],
    false: [
      'Punctuality fell by nine points, from 91% to 84%.',
      'Punctuality fell by nine percentage points between 2019 and 2024.',
      'Punctuality rose by seven points to 91%.',
      'Punctuality fell by 84%.',
      'Punctuality is at its highest since 2011.',
    ],
  },
  {
    quote: 'On average a crossing takes 45 minutes; the longest, to Holm, takes two and a half hours',
    true: [
      'A crossing takes three quarters of an hour on average, and the one to Holm 2.5 hours.',
      'The crossing to Holm takes 150 minutes.',
      'The crossing to Holm takes 2½ hours.',
    ],
    false: ['A crossing takes 45 hours.'],
  },
  {
    quote: 'The subsidy fell for the third year in a row, from 40 million pounds to 32 million pounds',
    true: [
      'The subsidy fell by a fifth, from £40 million to £32 million.',
      'The subsidy fell by £8 million, to £32 million.',
      'The subsidy fell from £40m to £32m, for the third year running.',
    ],
    false: [
      'The subsidy fell by a quarter, from £40 million to £32 million.',
      'The subsidy rose by £8 million, to £40 million.',
      'The subsidy fell to £40m from £32m.',
    ],
  },
  {
    quote: 'In the third quarter of 2024 the company lost £1.2 million',
    true: [
      'It lost £1.2m in Q3 2024.',
      'In the three months to September 2024 the company lost 1.2 million pounds.',
      'In the three months ending 30 September 2024 the company lost £1.2 million.',
    ],
    false: [
      'In the three months to June 2024 the company lost £1.2 million.',
      'It made a profit of £1.2m in Q3 2024.',
      'In the six months to September 2024 the company lost £1.2 million.',
    ],
  },
  {
    quote: 'Half an hour later, a quarter of the 60 cabins were empty',
    true: ['A quarter of the 60 cabins were empty.', 'The cabins were empty 30 minutes later.'],
    false: ['Half of the 60 cabins were empty.', 'A quarter of an hour later the cabins were empty.'],
  },
  {
    quote: 'Of 96 mills that were visited 12 were rated poor, 31 fair and 53 good',
    true: [
      'More than half of the 96 mills were rated good, about a third fair and one in eight poor.',
      'Fewer than a third were rated fair, or 31.',
    ],
    false: [
      'More than two thirds of the 96 mills were rated good.',
      'More than half of the 96 mills were rated fair.',
      'One in six were rated poor.',
    ],
  },
  {
    quote: 'A tram costs £415,000 and a bus £225,000; a mile costs 29p with a tram and 74p with a bus',
    true: [
      'A tram costs £190,000 more than a bus.',
      'A tram costs £415,000, or £190,000 more than a bus.',
      'A mile costs 29 pence instead of 74.',
    ],
    false: [
      'A tram costs £415,000, or £190,000 less than a bus.',
      'The cost of a mile is lower: 74 pence instead of 29.',
      'A tram costs £90,000 more than a bus.',
    ],
  },
  {
    quote: 'Take-up was 63.2% in town and 41.5% in the country',
    true: ['Take-up is a third lower in the country.', 'Take-up in the country is lower by a third.'],
    false: ['Take-up is a third higher in the country.', 'Take-up is a quarter lower in the country.'],
  },
  {
    quote: 'Inspections took place between 5 February and 22 March 2024',
    true: ['They took place in February and March.'],
    false: ['They took place in March and April.', 'They took place in January and February.'],
  },
  {
    quote: 'The gauge was at its highest on 20 February 2022; the worst month was March, the best was May',
    true: ['It peaked on the 20th.', 'The best month was May and the worst was March.'],
    false: ['It peaked on the 21st.'],
  },
  {
    quote: 'The loan of NOK 350 million runs for twelve years',
    true: ['The loan of 350 million kroner is paid back in instalments, over 12 years.'],
    false: ['The loan of 350 million Swedish kronor runs for twelve years.', 'It runs for over twelve years.'],
  },
  {
    quote: '44% found it fair, 39% did not and 17% were undecided',
    true: ['Of the rest, 39% did not, and 17% were undecided.'],
    false: ['Another 39% did, and 17% were undecided.'],
  },
  {
    quote: 'Women were more likely to say so than men, 74% against 59%',
    true: ['Women were more likely to say so than men, by 74% to 59%.', 'It was 74% of women but only 59% of men.'],
    false: ['Men were more likely to say so than women, by 59% to 74%.', 'It was 59% of women but only 74% of men.'],
  },
  {
    quote: 'At 83.4% punctuality was below the target of 85%',
    true: ['Punctuality was 83.4%, below the 85% that was the target.'],
    false: ['Punctuality was 83.4%, above the 85% that was the target.'],
  },
  {
    quote: 'The warning was given at 9.15 pm on 18 February 2022, 31 hours before the peak',
    true: ['It came on the evening of 18 February, at a quarter past nine, 31 hours ahead of the peak.'],
    false: ['It came on the morning of 18 February, at a quarter past nine.', 'It came 31 hours after the peak.'],
  },
  {
    quote:
      'The council spent 2.1 million on 148 votes to 171, and parks had 2.4 million visitors, 0.3 million fewer than in 2021',
    true: ['There were 2.4m visitors, 0.3m fewer visitors than in 2021.', 'The vote was 148 votes to 171.'],
    false: ['The vote was 171 votes to 148.', 'There were 2.4m visitors, 0.3m more visitors than in 2021.'],
  },
];

describe.each(sentences)('$quote', ({ quote, true: right, false: wrong }) => {
  it.each(right)('supports: %s', (text) => {
    expect(errorsOf(text, quote)).toEqual([]);
  });

  it.each(wrong)('contradicts: %s', (text) => {
    expect(errorsOf(text, quote)).not.toEqual([]);
  });
});
