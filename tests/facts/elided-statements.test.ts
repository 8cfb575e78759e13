/** True statements whose evidence says the same with a word left out, or from another point of view. All figures are made up. */

import { expectRestatements } from './support.ts';

expectRestatements('dates that differences and multiples count from', [
  [
    'in the first quarter of 2024, 6,842 people applied, 12% fewer than in the first quarter of 2023, when 7,775 did',
    ['In the first quarter of 2024 applications fell by 12%.'],
    ['In the first quarter of 2024 applications rose by 12%.'],
  ],
  [
    'the harvest in 2022 came to 14.4 million tonnes, an increase of 38% on the year before',
    ['In 2022 they cut 38% more than in 2021.'],
    ['In 2022 they cut 38% less than in 2021.', 'In 2022 they cut 38% more than in 2020.'],
  ],
  [
    '2.7 million in the second half of 2022, three times as much as in the second half of 2021',
    ['Three times as much died in the second half of 2022 as a year earlier.'],
    ['Four times as much died in the second half of 2022 as a year earlier.'],
  ],
  [
    'the rate rose by 7 percentage points on the year before, to 65%',
    ['The rate was 65%; a year before it had been seven points lower.'],
    ['The rate was 65%; a year before it had been seven points higher.'],
  ],
]);

expectRestatements('dates in other words', [
  [
    'the delivery has slipped from December 2022 to the first half of 2026',
    ['The delivery is expected in the first half of 2026.'],
    ['The delivery is expected in the second half of 2026.'],
  ],
  [
    'in the second quarter of 2024, 171,500 doses were given, twice as many as in the same quarter of 2023',
    ['Twice as many were given as in the second quarter of 2023.'],
    ['Twice as many were given as in the third quarter of 2023.'],
  ],
  [
    'hearings on 12, 13 and 19 September 2023; judgment on 6 February 2024',
    [],
    ['The court heard the case on five days.'],
  ],
  ['hearing dates: 12, 13 and 19 September 2023', ['The court heard the case on three days.'], ['It took four days.']],
  [
    'applications for the second round close on 30 September 2023',
    ['The second round is open until 30 September 2023.'],
    ['The second round opens on 30 September 2023.', 'The second round is open from 30 September 2023.'],
  ],
  [
    'three died, all under the age of two; the last death before that had been in 2006',
    ['Three died, all under two; they were the first deaths since 2006.'],
    ['Three died, all over two.', 'Three died, the first deaths since 2007.'],
  ],
]);

expectRestatements('what figures count', [
  [
    '54% of passengers were satisfied. Among those on the islands it was 39%',
    ['Only 39% of the islanders are satisfied.'],
    ['Only 54% of the islanders are satisfied.'],
  ],
  ['residents, who are 38% of passengers, pay half fare', ['Residents pay half.'], ['Residents pay a third.']],
  [
    'the busiest route was Hale to Anning, with 1.3 million, followed by Orrin with 0.9 million and Skerrin with 0.5 million',
    ['Three routes carried most of the passengers.'],
    ['Four routes carried most of the passengers.'],
  ],
  ['before the president and ten other judges', ['Eleven judges heard the case.'], ['Twelve judges heard the case.']],
  [
    'gusts of up to 184 km/h; 9.6 million trees were blown down',
    ['Gusts of up to 184 km/h blew down 9.6 million trees.'],
    ['Gusts of over 184 km/h blew down 9.6 million trees.'],
  ],
  [
    'the difference between the hardest and the least hit region was 3.4 million tonnes',
    ['The hardest hit region lost over 3 million tonnes more than the least hit.'],
    ['The hardest hit region lost over 4 million tonnes more than the least hit.'],
  ],
  [
    'the north lost 3.9 million tonnes; the lakes had the smallest loss, 0.7 million',
    ['The lakes lost 0.7 million tonnes.'],
    ['The lakes lost 0.7 million litres.'],
  ],
  ['the office decided 8,130 claims', ['Of 8,130 decisions, few were late.'], ['Of 8,130 hearings, few were late.']],
  [
    'one interview in nine was put off because no interpreter could be found',
    ['One interview in nine was put off for want of an interpreter.'],
    ['One interview in nine was put off because an interpreter was found.'],
  ],
  ['attendance was 67%, below the target of 85%', ['The target was 85%.'], ['The target was 67%.']],
  [
    'the most remote tenth of homes cost £8,900 each',
    ['The most remote tenth cost £8,900 each.'],
    ['The most remote fifth cost £8,900 each.'],
  ],
]);

expectRestatements('hedges after the noun, and groups of ages', [
  [
    'each water was sampled at least 16 times',
    ['Each water was sampled 16 times or more.'],
    ['Each water was sampled 17 times or more.', 'Each water was sampled 16 times or fewer.'],
  ],
  [
    'between 2.1 million and 2.4 million people swam',
    ['Two million people or more swam.'],
    ['Three million people or more swam.'],
  ],
  [
    'among people aged 16 to 24 it was 46%, among those over 65 it was 19%',
    ['Of the 16- to 24-year-olds, 46% did so; of the over-65s it was 19%.'],
    ['Of the 16- to 24-year-olds, 19% did so; of the over-65s it was 46%.'],
  ],
]);

expectRestatements('powers, denominators and changes', [
  ['counts rose above 10³ units', ['Counts were over 10³ units.'], ['Counts were over 10⁵ units.']],
  [
    '1.8 tonnes of carbon dioxide per trial, or 24 kg per juror',
    ['They cause 1.8 tonnes of CO₂ per trial.'],
    ['They cause 1.8 tonnes of CO₂ per juror.'],
  ],
  [
    'in 2023/24, 63,700 people started, up 5.2% from 60,550 in 2022/23',
    ['In 2023/24 the number of starts went up to 63,700 from 60,550.'],
    ['In 2022/23 the number of starts went up to 63,700 from 60,550.'],
  ],
  [
    'in the third quarter of 2023 there were 268 mm, half as much again as in the same quarter of 2022',
    ['From July to September there were 268 mm, half as much again as a year earlier.'],
    ['From July to September there were 268 mm, half as much as a year earlier.'],
  ],
]);

expectRestatements('hours, shares of groups, and who did something', [
  [
    'the claims line is open from 6.30 am to 8 pm',
    ['The claims line opens at 6.30 am and closes at 8 pm.'],
    ['The claims line closes at 6.30 am and opens at 8 pm.', 'The claims line opens at 6.30 am and closes at 9 pm.'],
  ],
  [
    'one in fifty hectares of wheat is irrigated',
    ['One hectare of wheat in fifty is irrigated.'],
    ['One hectare of wheat in forty is irrigated.', 'One hectare of wheat in a hundred is irrigated.'],
  ],
  [
    'care in a hospice was called good by 72%, care at home by 51% and care in hospital by 38%',
    ['Hospices are called good almost twice as often as hospitals.'],
    ['Hospices are called good almost three times as often as hospitals.'],
  ],
  [
    '8.7 million tonnes, the smallest harvest since 2007/08',
    ['No harvest had been smaller since 2007/08.'],
    ['No harvest had been larger since 2007/08.'],
  ],
  [
    '47% of parents are woken, compared with a quarter in 2019; among people aged 65 and over it was 24%',
    ['Parents are woken most: 47% of them, against 24% of people aged 65 and over.'],
    ['Parents are woken most: 24% of them, against 47% of people aged 65 and over.'],
  ],
  [
    'departures are 5 decibels quieter than those of older types',
    ['They are 5 decibels less.'],
    ['They are 5 decibels more.'],
  ],
  ['an intensity of 6.8 × 10⁻⁸ watts', ['It was 6.8 × 10⁻⁸ watts.'], ['It was 6.8 × 10⁻⁶ watts.']],
  [
    'it allows no more than 14 movements a night',
    ['It lets through 14 movements a night at most.'],
    ['It lets through 14 movements a night at least.'],
  ],
  [
    'the Office expects 12 million tonnes; in 2019/20 it was 16.8 million tonnes',
    ['It expects 12 million tonnes, far less than the 16.8 million of 2019/20.'],
    ['It expects 12 million tonnes, far more than the 16.8 million of 2019/20.'],
  ],
]);

expectRestatements('shares in digits', [
  [
    '1 pupil in 12 was absent',
    ['About 8% of pupils were absent.', 'One pupil in twelve was absent.'],
    ['About 20% of pupils were absent.', '1 pupil in 20 was absent.'],
  ],
  ['there were 58 breaches in 743 inspections', [], ['There were 58 breaches in 734 inspections.']],
]);
