/** Numbers beside a limit, target or average of the same sentence. */

import { expectRestatements, type Restatement } from './support.ts';

const LIMITS: readonly Restatement[] = [
  [
    'nitrogen oxides fell from 41 μg/m³ in 2019 to 29 μg/m³ in 2021; the limit is 30',
    ['They came down from 41 μg/m³ to 29 μg/m³ between 2019 and 2021, which is just below the limit of 30.'],
    ['They came down from 41 μg/m³ to 29 μg/m³ between 2019 and 2021, which is just above the limit of 30.'],
  ],
  [
    'It fell from 34 in 2019 to 29 in 2023. The limit is 30',
    [
      'It fell from 34 in 2019 to 29 in 2023, which is just below the limit of 30.',
      'It fell to 29 in 2023, and so is within the limit of 30.',
    ],
    [
      'It fell from 34 in 2019 to 29 in 2023, which is just above the limit of 30.',
      'It fell to 29 in 2023, and so is still beyond the limit of 30.',
    ],
  ],
  [
    'The level was 34 micrograms; the limit is 30',
    ['At 34 micrograms the level exceeds the limit of 30.'],
    ['At 34 micrograms the level is within the limit of 30.'],
  ],
  [
    'They held 450 people, and have a ceiling of 450',
    ['They held 450 people, within their ceiling of 450.'],
    ['They held 450 people, beyond their ceiling of 450.'],
  ],
  [
    'The rate was 4.1% in May against an average of 4.4%',
    ['In May it was 4.1%, slightly under the average of 4.4%.'],
    ['In May it was 4.1%, slightly over the average of 4.4%.'],
  ],
  ['27 schools were below the target of 30%', ['In 27 schools results are below the target of 30%.'], []],
  ['The wait was 29 days; the standard is 28', ['The wait was 29 days, a day over the standard of 28.'], []],
  ['12 women over the age of 65 came', ['12 women over the age of 65 came.'], []],
];

expectRestatements('a number beside its limit', LIMITS);
