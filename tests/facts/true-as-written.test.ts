/** Names, amounts, times and scales as people write them, each beside a false one that has a finding. All figures are made up. */

import { expect, it } from 'vitest';
import { expectRestatements, rulesOf } from './support.ts';

expectRestatements('licences', [
  [
    'the data may be copied',
    [
      'CC BY 4.0',
      'The data are under CC BY-SA 4.0.',
      'CC BY-NC-ND 3.0 IGO',
      'Creative Commons 4.0',
      'CC0 1.0 Universal',
      'Creative Commons Attribution 4.0 International',
      'Creative Commons Attribution-ShareAlike 4.0',
      'The code is under GPL 3.0 or later',
      'GPL v3, LGPL-2.1, AGPL 3.0',
      'GNU General Public License, version 3',
      'Apache 2.0, Apache License 2.0, Apache License, Version 2.0',
      'MPL 2.0 and EUPL 1.2',
      'Open Government Licence v3.0',
      'OGL 3.0, ODbL 1.0, OFL 1.1',
    ],
    [
      'CC BY 40.0',
      'CC BY-SA 5.0',
      'CC BY 4.0, 12 copies sold',
      'Creative Commons Attribution 9.0',
      'GPL 30',
      'The licence costs 4.0 euros',
      'It had 3.0 million copies',
      'The Open Government Licence has 3.0 million users',
      'It bought licences for 4.5 years',
    ],
  ],
]);

expectRestatements('amounts with one magnitude', [
  [
    'Harvests rose from 10.4 million cubic metres in 2021 to 14.4 million cubic metres in 2022, by 38 per cent',
    [
      'Harvests rose from 10.4 to 14.4 million m³, a rise of 38 per cent',
      'Harvests rose by 38%, from 10.4 to 14.4 million cubic metres',
      'Harvests went up from 10.4 to 14.4 million',
    ],
    [
      'Harvests rose from 10.4 to 14.4 billion m³',
      'Harvests rose from 11.4 to 14.4 million m³',
      'Harvests rose from 10.4 to 15.4 million m³',
      'Harvests rose from 10.4 to 14.4 million m³, a rise of 48 per cent',
      'Harvests rose from 14.4 to 10.4 million m³',
      'Harvests rose from 10.4 to 14.4 million tonnes',
    ],
  ],
  [
    'Fares fell from £2.4 billion in 2019 to £1.8 billion in 2021',
    ['Fares fell from £2.4 to £1.8 billion', 'Fares fell from 2.4 to 1.8 billion pounds'],
    ['Fares fell from £2.4 to £1.8 million', 'Fares fell from £2.8 to £1.8 billion', 'Fares fell from £2.4 to £1.6bn'],
  ],
  [
    'The fleet fell from 15.2 million tonnes in 2010 to 9.8 million tonnes in 2020',
    [
      'The fleet fell from 15.2 in 2010 to 9.8 million tonnes in 2020',
      'The fleet went down to 9.8 from 15.2 million tonnes',
    ],
    [
      'The fleet fell from 15.8 in 2010 to 9.8 million tonnes in 2020',
      'The fleet went down to 9.8 from 15.8 million tonnes',
      'The fleet went down to 15.2 from 9.8 million tonnes',
    ],
  ],
  [
    'Spending rose from $1.2bn to $1.9bn',
    ['Spending rose by $0.7 billion, from 1.2 to 1.9 billion'],
    [
      'Spending rose by $0.7 billion, from 1.3 to 1.9 billion',
      'Spending rose by £0.7 billion, from 1.2 to 1.9 billion',
    ],
  ],
  [
    'The North line had 1.31 million passengers, the South line 0.88 million and the West line 0.52 million',
    ['They had 1.31, 0.88 and 0.52 million passengers'],
    [
      'They had 1.31, 0.98 and 0.52 million passengers',
      'They had 1.31, 0.88 and 0.52 billion passengers',
      'They had 1.31, 0.88 and 0.62 million passengers',
    ],
  ],
  [
    'The number of users grew from 950 in 2019 to 1.2 million',
    ['The number of users went from 950 to 1.2 million'],
    ['The number of users went from 950 million to 1.2 million'],
  ],
]);

expectRestatements('times of day', [
  [
    'One accident in five happened between 3 pm and 5 pm',
    [
      'One accident in five happened between 3 and 5 pm',
      'One accident in five happened between 3 and 5 in the afternoon',
      'One accident in five happened from 3 to 5 pm',
      'One accident in five happened from 15:00 to 17:00',
      'One accident in five happened between three and five in the afternoon',
    ],
    [
      'One accident in five happened between 3 and 6 pm',
      'One accident in five happened between 2 and 5 pm',
      'One accident in five happened between 3 and 5 am',
      'One accident in five happened between 3 and 5 in the morning',
      'One accident in five happened from 15:00 to 18:00',
    ],
  ],
  [
    'Between 8 pm and 10 pm the speed was 41 Mbit/s',
    [
      'From 8 to 10 in the evening it was 41 Mbit/s',
      'It was 41 Mbit/s at 8–10 pm',
      'At 8-10pm it was 41 Mbit/s',
      'From eight to ten in the evening it was 41 Mbit/s',
    ],
    [
      'From 8 to 11 in the evening it was 41 Mbit/s',
      'From 8 to 10 in the morning it was 41 Mbit/s',
      'It was 41 Mbit/s at 7–10 pm',
      'At 8-10am it was 41 Mbit/s',
    ],
  ],
  [
    'The office is open from 8 am to 12 noon',
    ['The office is open from 8am to noon', 'The office is open from 8 to noon'],
    ['The office is open from 9am to noon', 'The office is open from 8am to midnight', 'It is open from 8 to 11 am'],
  ],
  [
    'It began at 5.50 pm and ended at 9.30 pm',
    ['It began at ten to six in the evening', 'It lasted from 5.50 to 9.30 pm', 'It lasted from 5:50 to 9:30 pm'],
    ['It began at ten to six in the morning', 'It lasted from 5.50 to 9.30 am', 'It lasted from 5:30 to 9:30 pm'],
  ],
  [
    'The office is open from 11 pm to 5 am',
    ['The office is open between 11 pm and 5 am', 'The office is open from 11 pm to 5 in the morning'],
    ['The office is open from 11 am to 5 pm', 'The office is open between 11 pm and 6 am'],
  ],
  [
    'From 8 to 10 people came in the evening',
    ['Eight to ten people came'],
    ['From 8 to 12 people came in the evening', 'They came from 8 to 10 in the evening'],
  ],
]);

expectRestatements('scales of marks', [
  [
    'The mean mark was 2.43 on a scale from one to five',
    [
      'The mean mark was 2.43 out of 5',
      'The mean mark was 2.43 out of five',
      'A mean mark of 2.43 on a scale of 1 to 5',
    ],
    ['The mean mark was 2.43 out of 10', 'The mean mark was 2.43 out of four', 'The mean mark was 3.43 out of 5'],
  ],
  [
    'Patients gave it 7.8 on a scale of 0 to 10',
    ['Patients gave it 7.8 out of 10', 'Patients gave it 7.8 points out of ten'],
    ['Patients gave it 7.8 out of 100', 'Patients gave it 8.7 out of 10'],
  ],
  [
    'It scored 61 points on a scale from 0 to 100, and the staff 8',
    ['It scored 61 out of 100', 'It scored 61 points out of 100'],
    ['It scored 61 out of 1,000', 'It scored 16 out of 100', 'It scored 61 out of 90'],
  ],
  [
    'The food was rated at 8 on a scale of one to ten',
    ['The food was rated at 8 out of 10', 'The food was rated at eight out of ten'],
    ['The food was rated at 8 out of 9', 'The food was rated at 9 out of 10', 'The food was rated at four out of ten'],
  ],
  [
    'Between one and five ships a day arrived',
    ['Between 1 and 5 ships a day arrived'],
    ['Three out of five ships arrived', '5 ships a day arrived'],
  ],
]);

/** A date of a claim, its evidence, and the rules that it breaks. */
it.each([
  ['1956', 'Under the Widows’ Pensions Act 1956 a widow lost her pension', []],
  ['1957', 'Under the Widows’ Pensions Act 1956 a widow lost her pension', ['claimed-date-differs']],
  ['1956-03', 'Under the Widows’ Pensions Act 1956 a widow lost her pension', ['claimed-date-differs']],
  ['1998', 'the Human Rights Act, 1998, and the Order of 2001', []],
  ['2003', 'section 14(3) of Regulation 1956', ['claimed-date-differs']],
  ['1956', 'the building at 1956 Mill Street', ['date-not-in-evidence']],
  ['2019-10-01/2027-03-31', 'The contract began on 1 October 2019 and ends on 31 March 2027', []],
  ['2019-10-01/2027-03-31', 'It ends on 31 March 2027. The contract began on 1 October 2019', []],
  ['2019-10-01/2027-03-31', 'The contract began on 1 October 2019', ['claimed-date-differs']],
  ['2019-10-01/2027-03-31', 'It began on 1 October 2019 and ends on 30 April 2027', ['claimed-date-differs']],
  ['2019-10-02/2027-03-31', 'It began on 1 October 2019 and ends on 31 March 2027', ['claimed-date-differs']],
  ['2019-10/2027-03', 'It began on 1 October 2019 and ends on 31 March 2027', []],
  ['2019-10-01/2027-03-31', 'It began in October 2019 and ends in March 2027', ['claimed-date-differs']],
])('a claim dated %s with the evidence "%s" breaks %j', (date, quote, rules) => {
  expect(rulesOf('It is so.', quote, `date: ${date}, `)).toEqual(rules.map((rule) => `facts/${rule}`));
});
