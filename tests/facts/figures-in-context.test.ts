/** Figures that take their unit, role, group, bound or month from the words around them. All figures are made up. */

import { expectRestatements } from './support.ts';

expectRestatements('brackets', [
  [
    'some 1.4 million adults live more than 20 miles (32 km) from the nearest clinic',
    ['For 1.4 million or so the nearest one is over 20 miles away.', 'They live more than 32 km from it.'],
    ['For 1.4 million or so the nearest one is under 20 miles away.', 'They live 32 km from it.'],
  ],
  [
    'in 2022 16.9 million adults (39%) saw a dentist, compared with 21.4 million (50%) in 2018',
    ['Only 39% of adults saw one, far fewer than in 2018, when it had been half of them.'],
    ['Only 39% of adults saw one, far fewer than in 2018, when it had been a third of them.'],
  ],
  [
    'of the 1,024 guests, 389 (38%) would not come again, and among guests from abroad the share was 47%',
    ['In all, 38% of guests would not come again.'],
    ['Among guests aged 70 it was 47%.'],
  ],
]);

expectRestatements('units stated once', [
  [
    'energy cost 31 cents per kilometre for an electric bus and 74 cents for a diesel bus',
    ['Energy costs 31 rather than 74 cents a kilometre.', 'Energy costs 31 instead of 74 cents a kilometre.'],
    ['Energy costs 31 rather than 74 dollars a kilometre.', 'Energy costs 31 rather than 47 cents a kilometre.'],
  ],
  [
    'the court sat for 9,140 days in 2022, 1,260 fewer than the 10,400 that had been planned',
    ['The court sat for 1,260 days fewer than planned.'],
    ['The court sat for 1,260 hours fewer than planned.', 'The court sat for 1,260 days more than planned.'],
  ],
]);

expectRestatements('rates with two denominators', [
  [
    'custody costs A$298 per prisoner a day',
    ['Each prisoner costs A$298 a day.', 'Custody costs A$298 a day for each prisoner.'],
    ['Custody costs A$298 a week for each prisoner.', 'Custody costs US$298 a day for each prisoner.'],
  ],
]);

expectRestatements('differences as amounts', [
  [
    'an electric bus cost A$265,000 more than a diesel bus. In 2018 the difference had been A$390,000',
    ['An electric bus costs A$265,000 more than a diesel bus; in 2018 it was A$390,000 more.'],
    ['An electric bus costs A$390,000 more than a diesel bus; in 2018 it was A$265,000 more.'],
  ],
  ['in 2018 the price had been A$390,000', [], ['In 2018 it was A$390,000 more.']],
]);

expectRestatements('sizes of changes that change', [
  [
    'growth of the number slowed to −0.4% in the second quarter of 2023',
    ['In the second quarter of 2023 growth was −0.4%.'],
    ['In the second quarter of 2023 growth was 0.4%.', 'In the second quarter of 2023 it shrank to 0.4%.'],
  ],
  ['the share rose to 5%', [], ['The share rose by 5%.']],
]);

expectRestatements('months of a list of years', [
  [
    'the number of buses at the end of June was 74 in 2020, 128 in 2021 and 412 in 2023',
    ['In June 2023 there were 412 buses.'],
    ['In July 2023 there were 412 buses.', 'In June 2021 there were 412 buses.'],
  ],
  [
    'in the coldest week of the winter, beginning 12 December 2022, the air was at −7 °C',
    ['In the week of 12 December 2022 the air was at −7 °C.'],
    ['In the week of 19 December 2022 the air was at −7 °C.'],
  ],
]);

expectRestatements('ordinals in place of nouns', [
  [
    'the first is to appoint 14 judges. The fourth is to sit in the evening',
    ['Sitting in the evening is the fourth of the recommendations.'],
    ['Sitting in the evening is the third of the recommendations.'],
  ],
  [
    'it was the third lowest cost among nine museums; Hulme had the highest, £33.80',
    ['It was the third lowest figure among nine museums.'],
    ['It was the third highest figure among nine museums.'],
  ],
]);

expectRestatements('bounds and largest amounts', [
  [
    'reserves were 5.3 months of spending, and the target is at least six months',
    ['Reserves would last 5.3 months; the target is six months or more.'],
    ['Reserves would last 5.3 months; the target is six months or less.'],
  ],
  [
    'the bloom reached 2.4 × 10⁵ cells per millilitre in the summer of 2022',
    ['In the summer of 2022 there were up to 2.4 × 10⁵ cells per millilitre.'],
    ['In the summer of 2022 there were up to 2.4 × 10⁶ cells per millilitre.'],
  ],
  ['the bloom averaged 2.4 × 10⁵ cells per millilitre', [], ['There were up to 2.4 × 10⁵ cells per millilitre.']],
]);

expectRestatements('genitives without a noun', [
  [
    'the exhibition had 148,200 visits, just over three in ten of the year’s',
    ['Just over three in ten visits in the year were to the exhibition.'],
    ['Just over four in ten visits in the year were to the exhibition.'],
  ],
]);

expectRestatements('wholes beside their group', [
  [
    'of 9,870 adults invited, 4,836 (49%) took part: 2,611 women and 2,225 men',
    ['In all, 4,836 adults took part.', '2,611 women took part.'],
    ['In all, 4,836 women took part.', '2,225 women took part.'],
  ],
]);

expectRestatements('shares of other groups', [
  [
    'of the 1,024 guests, 389 (38%) would not come again, and among foreign guests the share was 47%',
    ['Among foreign guests it was 47%.'],
    ['Among foreign guests it was 38%.'],
  ],
  [
    '47% of women and 38% of the men were out',
    ['Of the men it was 38%.', 'Among women it was 47%.'],
    ['Of the men it was 47%.', 'Among women it was 38%.'],
  ],
  ['in towns 47% of men had a car, in villages 38%', ['In villages it was 38% of men.'], []],
]);
