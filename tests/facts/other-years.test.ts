/** "Last year" and "two years ago" in a brief of October 2022. */

import { expectRestatements, type Restatement } from './support.ts';

const YEARS: readonly Restatement[] = [
  ['On 24 April 2021 the charge rose to £301.20', ['On 24 April last year the charge rose to £301.20.'], []],
  ['On 24 April 2020 the charge rose to £301.20', [], ['On 24 April last year the charge rose to £301.20.']],
  [
    'In 2021 the agency tested 418 waters, six more than in 2020',
    ['Last year the agency tested 418 waters, six more than in 2020.', 'A year ago the agency tested 418 waters.'],
    ['Three years ago the agency tested 418 waters.', 'This year the agency tested 418 waters.'],
  ],
  [
    'In 2020 it cost £418m and in 2021 £430m',
    ['It cost £430m last year.', 'The cost of £430m was more than that of last year.'],
    ['It cost £418m last year.'],
  ],
  ['In 2019, the last year of the plan, it cost £418m', ['In the last year of the plan it cost £418m.'], []],
  ['In 2012, 71% had a library', ['Ten years ago 71% had a library.'], []],
  ['In 2007, 71% had a library', [], ['Ten years ago 71% had a library.']],
];

expectRestatements('years from the date of the brief', YEARS);
