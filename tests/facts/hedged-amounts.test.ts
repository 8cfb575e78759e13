/** Amounts with "nearly", bounds of one unit, and ranks told from below. All figures are made up. */

import { expectRestatements } from './support.ts';

expectRestatements('approximate from below', [
  [
    '59% of households replied',
    ['Almost 60% of households replied.'],
    ['Almost 59% of households in 2 towns replied.'],
  ],
  ['61% of households replied', ['About 60% of households replied.'], ['Almost 60% of households replied.']],
  ['603 households replied', ['Just over 600 households replied.'], ['Nearly 600 households replied.']],
  ['32% of households replied', ['Almost a third of households replied.'], ['Almost 30% of households replied.']],
  ['46% of households replied', ['Nearly half of households replied.'], []],
  ['54% of households replied', [], ['Nearly half of households replied.']],
  ['the number rose by 94%', ['The number almost doubled.'], []],
  ['the number rose by 110%', ['The number more than doubled.'], ['The number almost doubled.']],
  ['the number fell by 48%', ['The number almost halved.'], []],
]);

expectRestatements('one unit', [
  ['the system was down for 30 hours', ['It was down for more than a day.'], ['It was down for more than a week.']],
  ['the system was down for 3 hours', [], ['The system was down for more than a day.']],
  ['the system was down for 50 weeks', ['The system was down for almost a year.'], []],
  ['the system was down for 50 days', [], ['The system was down for almost a year.']],
  ['the channel is 300 metres wide', [], ['The channel is more than a mile wide.']],
  ['the channel is 1,700 metres wide', ['The channel is more than a mile wide.'], []],
  [
    'the mark was passed by 38 cm',
    ['The mark was passed by more than a foot.'],
    ['It was passed by more than a metre.'],
  ],
  ['the lessons began 26 minutes late', ['The lessons began almost half an hour late.'], []],
  ['the lessons began 16 minutes late', [], ['The lessons began almost half an hour late.']],
]);

expectRestatements('months against days', [
  ['the median time was 97 days', ['The median time was more than three months.'], ['It was more than four months.']],
  ['the median time was 115 days', ['The median time was almost four months.'], ['It was almost three months.']],
]);

expectRestatements('ranks from below', [
  [
    'the third wettest water year since records began in 1911',
    ['Only two water years were wetter.', 'Only two water years have brought more rain.'],
    ['Only three water years have brought more rain.'],
  ],
  ['the third lowest number since 1911', ['Only two years had fewer.'], ['Only two years had more.']],
  ['the third oldest of the schools', ['Only two schools are older.'], ['Only two schools are larger.']],
]);

expectRestatements('numbers beside another one', [
  [
    'attendance was 67%, below the target of 85% and below the 71% of 2019',
    ['The target was 85%.', 'Attendance was 71% in 2019.'],
    ['The target was 67%.', 'Attendance was 85%.'],
  ],
  [
    'the difference of 4.3 percentage points is significant (95% confidence interval 3.1 to 5.5)',
    ['The interval runs from 3.1 to 5.5 points.'],
    ['The interval runs from 3.1 to 5.7 points.'],
  ],
]);
