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
    ['Only two water years were wetter.', 'Only two water years since 1911 were wetter.'],
    ['Only three water years were wetter.'],
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

expectRestatements('what ranks, lists and differences count', [
  [
    'Oslo had the third highest number of thefts',
    ['Only two cities had more thefts.'],
    ['Only two cities had more police.'],
  ],
  [
    'the gender pay gap was 14.3% among full-time employees and 9% among part-time employees',
    ['The gender pay gap was 9% among part-time employees.'],
    ['The gender pay gap was 9% among full-time employees.'],
  ],
  ['deaths were 41 in Kent and 32 in Essex', [], ['Two deaths were of children.']],
  ['rates were 41% among girls, 32% among boys and 9% among staff', [], ['Three boys took part.']],
  ['two people drowned and five others were hurt', [], ['Six people were hurt.']],
  ['the council has 14 other parks', [], ['The council has 15 other parks.']],
  ['the bill was published on 3 May 2023 and passed on 17 May 2023', [], ['It took two days to pass the bill.']],
]);

expectRestatements('dates and units that belong to others', [
  ['debt was £41m in 2019 and £52m in 2022', [], ['Debt rose from £52m in 2019.']],
  ['rents rose 4% in June 2024, the same as in 2019', [], ['Rents rose 4% in June 2019.']],
  [
    'sales were 310 in the third quarter of 2023 against 290 in the second quarter of 2022',
    [],
    ['Sales were 310 in the third quarter of 2023 against 290 in the same quarter of 2022.'],
  ],
  ['the delay cost £4m from 2021 to 2025', [], ['The delay cost £4m in 2025.']],
  ['aid of $40 million went to 3 million', [], ['Aid of $3 million was paid.']],
  ['the court fined 12 firms or more senior staff', [], ['The court fined at least 12 firms.']],
  ['between 2.1 and 2.4 million people took part', [], ['Two million people or fewer took part.']],
  ['rents rose from £410 to £890', [], ['Rents nearly doubled.']],
  ['rents rose from £410 to £600', [], ['Rents almost doubled.']],
  ['rents rose from £410 to £790', ['Rents almost doubled.'], []],
  ['each plot is 1.6 hectares', ['Each plot is more than a hectare.'], ['Each plot is less than a hectare.']],
]);

expectRestatements('"nearly" and a bound just above', [
  ['nearly 500 families moved', ['Just under 500 families moved.'], ['Just over 500 families moved.']],
  ['just under 500 families moved', ['Almost 500 families moved.'], ['Just over 500 families moved.']],
  ['fewer than 400 families moved', [], ['Nearly 500 families moved.']],
  // A bound alone may be far from its value.
  ['less than half of the families moved', [], ['Almost half of the families moved.']],
  ['under 500 families moved', ['Fewer than 500 families moved.'], ['Almost 500 families moved.']],
  ['almost half of the families moved', ['Just under half of the families moved.'], []],
]);

expectRestatements('"up to" at the end of a change', [
  [
    'the budget grew from £2.4m to £3.1m',
    ['The budget went from £2.4m up to £3.1m.'],
    ['The budget went from £3.1m up to £2.4m.', 'The budget went from £2.4m down to £3.1m.'],
  ],
  ['the scheme covers up to 300 farms from 2019', [], ['From 2019 the scheme covers 300 farms.']],
]);

expectRestatements('ends of states', [
  ['the gallery is open until 14 March', ['The gallery closes on 14 March.'], ['The gallery closed before 14 March.']],
]);

expectRestatements('hedges at the end of the words that they belong to', [
  [
    'the service aims to hold at least six days’ stock of every group',
    ['The service wants six days’ stock of each group or more.'],
    ['The service wants six days’ stock of each group or less.'],
  ],
  [
    'boats must stay at least 12 nautical miles off',
    ['Boats must keep a distance of 12 nautical miles (22 km) or more.'],
    ['Boats must keep a distance of 12 nautical miles (22 km) or less.'],
  ],
  [
    'inspectors shut 17 kitchens',
    ['They shut 17 of them for a day or more.'],
    ['They shut 18 of them for a day or more.'],
  ],
  [
    'recovery would take about 15 years',
    ['It will need a decade and a half or so.'],
    ['It will need three decades or so.'],
  ],
  [
    'of the 52 sites, 13 were in good condition or better',
    ['Thirteen of the 52 sites were in good condition or better.'],
    ['Twelve of the 52 sites were in good condition or better.'],
  ],
  ['the rest was spread over 63 harbours', ['63 harbours had the rest.'], ['36 harbours had the rest.']],
  ['the rest came from over 63 harbours', [], ['63 harbours had the rest.']],
  ['a person under 30 who moved paid €540', ['An under-30 who moved paid €540.'], ['An over-30 who moved paid €540.']],
  [
    'a visit took 54 minutes, although the needle was in for no more than nine',
    ['A visit takes 54 minutes, but the needle is in for nine minutes or less.'],
    ['A visit takes 54 minutes, but the needle is in for nine hours or less.'],
  ],
  ['they cost A$2.3 to 2.7 billion', ['They cost A$2.3bn to A$2.7bn.'], ['They cost A$2.3bn to A$2.9bn.']],
]);

expectRestatements('runs of years', [
  [
    'it was the fourth annual fall in a row',
    ['It has gone down four years running.'],
    ['It has gone down three years running.', 'It has gone down in four years.'],
  ],
]);

expectRestatements('what was not done and what failed', [
  ['18% of visits were not kept', ['Donors failed to keep 18% of visits.'], ['Donors kept 18% of visits.']],
  ['18% of visits were kept', [], ['Donors failed to keep 18% of visits.']],
]);
