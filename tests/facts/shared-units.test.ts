/** Units, magnitudes and currencies that a sentence states once for several numbers, and units that have two spellings. All figures are made up. */
import { expectRestatements } from './support.ts';

expectRestatements('shared units', [
  [
    'Three sites emitted 18.0 million tonnes. The country emitted 19.4 million tonnes.',
    ['Three sites emit 18.0 of the 19.4 million tonnes.'],
    ['Three sites emit 18.6 of the 19.4 million tonnes.'],
  ],
  [
    'Three sites emitted 18.0 thousand tonnes. The country emitted 19.4 million tonnes.',
    [],
    ['Three sites emit 18.0 of the 19.4 million tonnes.'],
  ],
  [
    'Of the 4.1 million tonnes of scrap that were collected, 1.6 million tonnes were exported.',
    ['Much scrap goes abroad, 1.6 out of 4.1 million tonnes.'],
    ['Much scrap goes abroad, 1.9 out of 4.1 million tonnes.'],
  ],
  ['The country spent £3.4 million of the £5.2 million.', ['It spent 3.4 of the £5.2 million.'], []],
  [
    'The country spent 3.4 million euros of the 5.2 million euros.',
    ['It spent 3.4 of 5.2 million euros.'],
    ['It spent 3.1 of 5.2 million euros.'],
  ],
  [
    'Emissions: 36.0 million tonnes in 1990, 21.1 million tonnes in 2022, 19.4 million tonnes in 2023; limit by law for 2030: 16.2 million tonnes',
    ['Emissions were 36.0 million tonnes in 1990, 21.1 in 2022, 19.4 in 2023, and 16.2 is the law’s limit for 2030.'],
    [
      'Emissions were 36.0 million tonnes in 1990, 21.8 in 2022, 19.4 in 2023, and 16.2 is the law’s limit for 2030.',
      'Emissions were 36.0 million tonnes in 1990, 19.4 in 2022, 21.1 in 2023, and 16.2 is the law’s limit for 2030.',
    ],
  ],
  [
    'Turnout was 71% in 2010, 68% in 2014 and 59% in 2018.',
    ['Turnout was 71% in 2010, 68 in 2014 and 59 in 2018.'],
    ['Turnout was 71% in 2010, 66 in 2014 and 59 in 2018.'],
  ],
  [
    'A ticket cost £2.40 in 2019, £2.60 in 2021 and £3.10 in 2023.',
    ['A ticket cost £2.40 in 2019, 2.60 in 2021 and 3.10 in 2023.'],
    [
      'A ticket cost £2.40 in 2019, 2.90 in 2021 and 3.10 in 2023.',
      'A ticket cost £2.40 in 2019, 3.10 in 2021 and 2.60 in 2023.',
    ],
  ],
  [
    'The gap widened from 3.1 percentage points in 2018/19 to 5.2 percentage points.',
    ['The gap has grown by 2.1 percentage points, from 3.1 to 5.2.'],
    ['The gap has grown by 2.1 percentage points, from 3.3 to 5.4.', 'The gap is 5.2% now.'],
  ],
  [
    'The rate rose from 3.1% to 5.2%.',
    ['The rate has grown by 2.1 percentage points, from 3.1 to 5.2.'],
    ['The rate has grown by 2.1 percentage points, from 3.4 to 5.2.'],
  ],
  ['The rate rose from 31,000 to 52,000 cases.', [], ['The rate has grown by 2.1 percentage points, from 31 to 52.']],
  [
    'The Ministry spent 68 million crowns on attendance officers in 2022/23.',
    ['Attendance officers cost the Ministry 68m crowns in 2022/23.'],
    [
      'Attendance officers cost the Ministry 86m crowns in 2022/23.',
      'Attendance officers cost the Ministry 68bn crowns in 2022/23.',
      'Attendance officers cost the Ministry 68m euros in 2022/23.',
    ],
  ],
  [
    'The Ministry spent 68 million crowns on officers in 2022/23, four times the 17 million crowns of 2018/19.',
    ['Officers cost the Ministry 68m crowns in 2022/23, four times the 17m of 2018/19.'],
    ['Officers cost the Ministry 68m crowns in 2022/23, four times the 71m of 2018/19.'],
  ],
  ['The Ministry spent 68 million Swedish kronor on officers.', ['Officers cost 68m crowns.'], []],
  ['The fund has 4.2 billion dinars.', ['The fund has 4.2bn dinars.'], ['The fund has 4.2bn dirhams.']],
  ['A meal costs 350 forints.', ['A meal costs 350 forints.'], ['A meal costs €350.']],
  [
    'A flat in the Old Town costs €17.90 per square metre, one in Harbourside €16.20.',
    ['A flat in the Old Town costs €17.90 per m², one in Harbourside €16.20.'],
    [],
  ],
  ['Turnout was 71% in 2010; eleven parties stood.', ['Turnout was 71% in 2010, and eleven stood.'], []],
  [
    'The road cost €40 million and is 17 metres wide.',
    ['The road cost €40m and is 17m wide.'],
    ['The road cost €40m, of which 17m was for asphalt.'],
  ],
  [
    'The road cost €40 million, of which €17 million was for asphalt.',
    ['The road cost €40m, of which 17m was for asphalt.'],
    [],
  ],
  [
    'It rose from 17 million crowns to 68 million crowns.',
    ['It rose from 17m to 68m crowns.'],
    ['It rose from 17 to 68 crowns.'],
  ],
  [
    'Boys did better by 5.2 percentage points, and 8% failed.',
    [],
    ['Boys did better by 5.2 percentage points, and 9 failed.'],
  ],
  [
    'The median loan was €565,000, the average €729,000.',
    ['The median loan was €565,000, well below the average of 729,000.'],
    ['The median loan was €565,000, well below the average of 792,000.'],
  ],
  [
    'The minimum wage was raised by 8 crowns to 136 crowns.',
    ['The minimum wage was raised by 8 crowns an hour to 136.'],
    ['The minimum wage was raised by 8 crowns an hour to 163.'],
  ],
  [
    'Losses on mortgages would then come to €14.5 billion over three years.',
    ['Mortgages would bring losses of €14.5 billion within three years.'],
    ['Mortgages would bring losses of €15.4 billion within three years.'],
  ],
  [
    'Pay was 1,450 crowns a month per head.',
    ['Pay was 1,450 crowns a month per person.'],
    ['Pay was 1,450 crowns a month per family.'],
  ],
]);

expectRestatements('units in other words', [
  [
    'A person under 30 who moved in 2023 paid €540 a month.',
    ['An under-30 who moved in 2023 paid €540 a month.'],
    ['An under-35 who moved in 2023 paid €540 a month.'],
  ],
  ['A person over 30 who moved in 2023 paid €540 a month.', [], ['An under-30 who moved in 2023 paid €540 a month.']],
  ['A person of 30 who moved in 2023 paid €540 a month.', [], ['An under-30 who moved in 2023 paid €540 a month.']],
  ['An under-30 who moved in 2023 paid €540 a month.', [], ['A person of 30 who moved in 2023 paid €540 a month.']],
  ['People aged 60 and over travel free.', ['The over-60 pass is free.'], []],
  [
    'The plant makes no more than a blast furnace makes in a day or two.',
    ['The plant makes no more than a blast furnace makes within one or two days.'],
    [
      'The plant makes no more than a blast furnace makes within two or three days.',
      'The plant makes no more than a blast furnace makes within two days.',
      'The plant makes no more than a blast furnace makes within a week or two.',
    ],
  ],
  [
    'The plant makes no more than a blast furnace makes in two days.',
    [],
    ['The plant makes no more than a blast furnace makes within one or two days.'],
  ],
  ['The walk takes two or three hours.', ['The walk takes 2 to 3 hours.'], ['The walk takes 2 hours.']],
  [
    'The rent was €9.40 per square metre.',
    ['The rent was €9.40 per m².', 'The rent was €9.40/m².'],
    ['The rent was €9.40 per flat.', 'The rent was €9.40 per square foot.'],
  ],
  [
    'Spending was 4,200 crowns per pupil.',
    ['Spending was 4,200 crowns per pupil.'],
    ['Spending was 4,200 crowns per school.'],
  ],
  ['44.2 million half-days were lost.', ['44.2m half-days were lost.'], ['42.4m half-days were lost.']],
  [
    'Haldane ranks nineteenth among the world’s steelmaking countries.',
    ['Haldane ranks 19th among the world’s steelmaking countries.'],
    ['Haldane ranks 18th among the world’s steelmaking countries.'],
  ],
  ['The cod quota was 18.4 m wide.', ['The cod quota was 18.4m wide.'], []],
]);

expectRestatements('two rates at once', [
  [
    'Families with an income below 1,450 crowns a month per head paid nothing.',
    [
      'Families with less than 1,450 crowns a month per head paid nothing.',
      'Families with less than 1,450 crowns per person paid nothing.',
      'Families with less than 1,450 crowns a month paid nothing.',
    ],
    [
      'Families with less than 1,450 crowns a year per head paid nothing.',
      'Families with less than 1,450 crowns a month per family paid nothing. It was hard.',
    ],
  ],
]);
