/** True restatements that have no findings, each beside a false one that does. All figures are made up. */

import { expectRestatements } from './support.ts';

expectRestatements('bounds', [
  [
    '63% had been waiting for 18 weeks or less',
    ['63% had waited no longer than 18 weeks', '63% had waited 18 weeks at most'],
    ['63% had waited no longer than 20 weeks', '63% had waited for more than 18 weeks'],
  ],
  [
    'it was above 7% in three trusts',
    ['In three trusts it exceeded 7%', 'Three trusts surpassed 7%'],
    ['In three trusts it was below 7%'],
  ],
  [
    'between 655,000 and 680,000 pupils',
    ['There may be as few as 655,000', 'No more than 680,000 are expected'],
    ['There may be as few as 680,000'],
  ],
  [
    'delays added up to 9.4 million minutes',
    ['Delays came to 9.4 million minutes'],
    ['Delays came to 9.6 million minutes'],
  ],
  ['57% said so', ['More than half said so', 'Over half said so'], ['More than two thirds said so']],
  ['64% said so', ['Nearly two thirds said so'], ['More than half said so']],
  ['trains were 38% full', ['Trains were well under half full'], ['Trains were well over half full']],
  ['it grew by 76,800 entries', ['It grew by over 75,000 entries'], ['It grew by over 85,000 entries']],
]);

expectRestatements('parts and units', [
  [
    'the wait was six years and four months',
    ['The wait was more than six years', 'The wait was 76 months', 'They waited under seven years'],
    ['The wait was more than seven years', 'The wait was six months'],
  ],
  ['it took one hour and 40 minutes', ['It took 100 minutes'], ['It took 140 minutes']],
  [
    'it fell by 0.25 percentage points',
    ['It fell by a quarter of a point', 'It fell by a quarter of a percentage point'],
    ['It fell by half a point', 'It fell by three quarters of a point'],
  ],
  ['it cost 0.17 euros less', ['It cost 17 cents less'], ['It cost 19 cents less']],
  ['warming by 0.31 °C per decade', ['Warming by 0.31 °C every ten years'], ['Warming by 0.31 °C every year']],
  [
    '9.6% of consultants’ posts are vacant',
    ['Almost one consultant’s post in ten is vacant', 'About one full-time post in ten is vacant'],
    ['Almost one consultant’s post in five is vacant'],
  ],
  ['the Northern district 541 and the Southern district 323', ['It had 323 in the South'], ['It had 332 in the South']],
]);

expectRestatements('dates', [
  [
    'in the first nine months of 2024 there were 13,400',
    ['From January to September 2024 there were 13,400'],
    ['From January to August 2024 there were 13,400', 'In 2023 there were 13,400'],
  ],
  [
    'in the last two quarters of 2023 there were 400',
    ['From July to December 2023 there were 400', 'In the second half of 2023 there were 400'],
    ['From October to December 2023 there were 400'],
  ],
  [
    '1.1 °C above the average for 1991–2020',
    ['1.1 degrees above the average of the three decades to 2020', 'It is above that of the 30 years to 2020'],
    ['1.1 degrees above the average of the two decades to 2020'],
  ],
  ['two quarters earlier than planned', ['Half a year sooner than planned'], ['18 months sooner than planned']],
  [
    'at the end of March 2024 there were 318,400, 6.2% more than a year earlier',
    ['It went up by 6.2% in the year to March 2024, to 318,400'],
    ['It went up by 6.2% in the two years to March 2024', 'It went up by 6.2% in the year to June 2024'],
  ],
  [
    'in the year to October 2024 food became 1.2% cheaper',
    [
      'Food cost 1.2% less in October 2024 than a year before',
      'In October 2024 food was 1.2% cheaper than a year earlier',
    ],
    ['Food cost 1.2% less in October 2024 than a month before', 'Food cost 1.2% less in May 2024 than a year before'],
  ],
  [
    'between April 2021 and March 2024 it cost £4m',
    ['In three years it cost £4m', 'By March 2024 it had cost £4m'],
    ['In four years it cost £4m', 'By April 2024 it had cost £4m'],
  ],
  ['from 2024/25 to 2027/28', ['It ends in 2027/28', 'To be done by 2027/28'], ['To be done by 2026/27']],
  [
    'a heatwave in June 2023, with 18.7 °C on 21 June',
    ['It was 18.7 °C on 21 June 2023'],
    ['It was 18.7 °C on 21 June 2022'],
  ],
  ['April 2023 to March 2024', ['In 2023/24'], ['In 2022/23']],
]);

expectRestatements('changes', [
  [
    'landings were 186,400 tonnes, 7.9% lower than in 2022, when they came to 202,400 tonnes',
    ['Landings fell from 202,400 tonnes to 186,400 tonnes', 'They fell to 186,400 tonnes, from 202,400 tonnes in 2022'],
    ['Landings rose from 186,400 tonnes to 202,400 tonnes'],
  ],
  [
    'classes had 21.7 pupils, down from 22.3; in secondary schools they rose from 24.6 to 25.1',
    ['Classes shrank to 21.7 pupils'],
    ['Classes shrank to 20.7 pupils'],
  ],
  ['the rise was 12 cases', ['It rose by a dozen cases'], ['It fell by 14 cases']],
  [
    'there were 2,684 incidents in 2023, 118 fewer than in 2022',
    ['There had been 118 more in 2022', 'There were 118 fewer than in 2022'],
    ['In 2023 there were 118 more'],
  ],
  [
    'lifeboats took 14 minutes; the target is 12 minutes',
    ['They took 14 minutes, two minutes slower than the target'],
    ['They took 14 minutes, two minutes faster than the target'],
  ],
  [
    'it cost 74.3 million euros, 2.2 million euros over budget',
    ['It cost 74.3 million euros, 2.2 million more than planned'],
    ['It cost 74.3 million euros, 2.6 million more than planned', '$2.2 million more than planned'],
  ],
  [
    'Civic Union 54, the National Front 21, 12 more, and the Greens 17, three fewer',
    ['The National Front has 21', 'The Greens have 17'],
    ['The National Front has 27'],
  ],
]);

expectRestatements('subjects', [
  [
    '34 people lost their lives',
    ['34 deaths were counted', '34 people died'],
    ['34 boats were counted', '34 births were counted'],
  ],
  ['19 people were killed in accidents', ['There were 19 deaths'], ['There were 19 births']],
  [
    '64% had seen species that were new to them',
    ['64% saw species that they had not seen before', '64% saw species never seen before'],
    ['64% had not seen new species'],
  ],
  ['46 people were seriously injured', ['46 people were badly hurt'], ['46 people were slightly hurt']],
  [
    'the line stayed closed for 19 days',
    ['It was 19 days before the line was open again'],
    ['The line stayed open for 19 days'],
  ],
  [
    '€2.5m on Norrail, for late information',
    ['Norrail paid €2.5m for informing people too late'],
    ['Norrail paid €2.5m for informing people early'],
  ],
  [
    'one train in six was punctual',
    ['Five trains in six were not punctual'],
    ['One train in six was not punctual', 'Four trains in six were not punctual'],
  ],
  ['journeys after 7 pm', ['Journeys from seven in the evening'], ['Journeys from seven in the morning']],
]);

expectRestatements('exceptions', [
  [
    'All but two of the weirs had been closed by the end of September 2024',
    ['Only two of the weirs were still open by the end of September 2024', 'All the weirs except two were closed'],
    ['Only two of the weirs had been closed', 'Two of the weirs were closed'],
  ],
  [
    'All but three of the 40 bridges are safe',
    ['Three of the 40 bridges are not safe'],
    ['Three of the 40 bridges are safe'],
  ],
  ['Only three bridges are safe', [], ['All but three bridges are safe']],
  [
    'All the clinics but three were inspected',
    ['Three of the clinics were not inspected'],
    ['Three of the clinics were inspected'],
  ],
  [
    'They teach 6.8% of all pupils, but 14.9% of those in the last two years',
    ['They teach 6.8% of all pupils but about 15% of those in the last two years'],
    [],
  ],
  [
    'Every clinic was inspected, with three exceptions',
    ['Three clinics were not inspected'],
    ['Three clinics were inspected'],
  ],
  ['All but two of the 40 pumps were replaced in 2022', ['Most of the pumps were replaced in 2022'], []],
]);

expectRestatements('spans of months', [
  [
    'Visits were made between 15 January and 28 June 2024',
    ['Between January and June 2024 inspectors made visits'],
    ['Between February and June 2024 inspectors made visits', 'Between January and July 2024 inspectors made visits'],
  ],
  ['Fieldwork ran from March to May 2023', [], ['Fieldwork ran from 3 March to 9 May 2023']],
]);

expectRestatements('units that a change states once', [
  [
    'shortening its target for settlement from 60 days to 45',
    ['The target will be cut to 45 days'],
    ['The target will be cut to 45 weeks'],
  ],
  ['prices rose from £12 in 2020 to 18 in 2024', ['Prices reached £18 in 2024'], ['Prices reached £19 in 2024']],
]);

expectRestatements('"at least"', [
  [
    'Teaching was good or outstanding in nine schools',
    ['Teaching was at least good in nine schools'],
    ['Teaching was at least good in eight schools'],
  ],
  ['Pay rose in nine of the most deprived districts', [], ['Pay rose in nine of the least deprived districts']],
  [
    'In one policy in six the excess was €5,000 or more',
    ['One policy in six leaves at least the first €5,000 of a loss to the holder'],
    ['One policy in six leaves at most the first €5,000 of a loss to the holder'],
  ],
  [
    'Among members under 25 it was 44%, and among those aged 50 or over 39%',
    ['Among those aged 50 and over it was 39%'],
    ['Among those aged 50 and over it was over 39%'],
  ],
]);

expectRestatements('counts in other words', [
  [
    'On 12 occasions a flood came without any warning',
    ['Twelve times the water came without a warning'],
    [
      'Thirteen times the water came without a warning',
      'Floods were twelve times as frequent',
      'Damage was twelve times the average',
    ],
  ],
  [
    'the third wettest year since 1911',
    ['Only two years since 1911 have been wetter'],
    ['Only three years since 1911 have been wetter', 'Only two years since 1911 have been warmer'],
  ],
  ['the third lowest level since 1911', [], ['Only two years since 1911 have seen higher levels']],
  [
    'on the Arle in October 2023, on the Senn in January 2024, on the Tey in February 2024',
    ['The water came in three waves: in October on the Arle, in January on the Senn and in February on the Tey'],
    ['The water came in four waves: in October on the Arle, in January on the Senn and in February on the Tey'],
  ],
  [
    'Cover fell from 66% to 58%. It was 69% in these zones in 2018',
    ['Cover has dropped by eleven points since 2018'],
    ['Cover has dropped by twelve points since 2018', 'Cover has risen by eleven points since 2018'],
  ],
  [
    'Support was 40% in 2020 and 52% in 2024',
    ['Support has risen by twelve points since 2020'],
    ['Support fell by twelve points since 2020', 'Turnout has risen by twelve points since 2020'],
  ],
  ['most pupils passed the test', ['Not all of them passed the test'], ['None of them passed the test']],
  ['crews worked in Amber, Dale and Corn', [], ['Four people died: in Amber, in Dale, in Corn and at sea']],
]);
