/** Differences, lengths of time, quarters, comparisons and amounts of a group, as writers work them out of the evidence. All figures are made up. */

import { expectRestatements } from './support.ts';

expectRestatements('restated differences', [
  [
    'the survey ran from March 2019 to January 2022',
    ['The survey ran for almost three years.'],
    ['The survey ran for almost five years.'],
  ],
  [
    'we followed 1,120 families from March 2019 to January 2022',
    ['The study, which lasted almost three years, followed 1,120 families.'],
    [],
  ],
  [
    'the office issued 58 million tickets in 2023, 3 million more than in 2022',
    ['The office issued 58 million tickets, up from 55 million a year before.'],
    ['The office issued 58 million tickets, up from 56 million a year before.'],
  ],
  [
    'a ticket cost $3.40 in town, up from $3.10 in 2021',
    ['A ticket cost $3.40, 30 cents more than in 2021.'],
    ['A ticket cost $3.40, 40 cents more than in 2021.'],
  ],
  [
    'ingredients were 38% of the cost',
    ['Not even two fifths of the cost went on ingredients.'],
    ['Not even a third of the cost went on ingredients.'],
  ],
  [
    '45% of rural schools have a library',
    ['Only a minority of rural schools have a library.'],
    ['The majority of rural schools have a library.'],
  ],
  [
    '55% of rural schools have a library',
    ['The majority of rural schools have a library.'],
    ['Only a minority of rural schools have a library.'],
  ],
  [
    'bread contained 2.1 g of salt; in 2018 it had been 2.6 g',
    ['Bread contained 2.1 g of salt, half a gram less than in 2018.'],
    [],
  ],
  [
    'bread contained 2.1 g of salt; in 2018 it had been 2.4 g',
    [],
    ['Bread contained 2.1 g of salt, half a gram less than in 2018.'],
  ],
  ['we visited 64 clinics; 32 of the clinics had a nurse', ['Half of the clinics had a nurse.'], []],
  ['we visited 64 clinics; 48 of the clinics had a nurse', [], ['Half of the clinics had a nurse.']],
  [
    'in villages with a bus the share of drivers fell from 9.8% to 7.1%; in the other villages it fell from 9.9% to 9.3%',
    ['In villages with a bus the share of drivers fell from 9.8% to 7.1%.'],
    [],
  ],
  [
    'members missed a median of 6.5 days a year, the others 8.0',
    ['Members missed 6.5 days a year, one and a half fewer than the others.'],
    ['Members missed 6.5 days a year, two and a half fewer than the others.'],
  ],
  [
    'the ferry was out of service from 16 March to 31 August 2020',
    ['From 16 March 2020 until the end of August there was no ferry.'],
    ['From 18 March 2020 until the end of August there was no ferry.'],
  ],
  ['more than half of all workshops had lost a mechanic', ['The majority of workshops had lost a mechanic.'], []],
  [
    'at eight shops freezers were at −12 °C instead of −18 °C',
    ['At eight shops freezers were six degrees too warm.'],
    ['At eight shops freezers were four degrees too warm.'],
  ],
  [
    'the target of 85% will be missed by 7 percentage points',
    ['The target of 85% will be missed, by seven points.'],
    ['The target of 85% will be missed, by nine points.'],
  ],
  [
    '4% of homes receive less than 10 megabits a second',
    ['Only 4% of homes receive less than the ten megabits a second that the law asks for.'],
    [],
  ],
  [
    'the speed was 76 Mbit/s in villages and 121 Mbit/s in towns',
    ['In towns the speed was 45 Mbit/s higher.'],
    ['In towns the speed was 55 Mbit/s higher.'],
  ],
  [
    'permission took 14 months on average, against the 8 months planned',
    ['Permission took 14 months, six more than planned.'],
    ['Permission took 14 months, four more than planned.'],
  ],
  ['three of the tasks remain to be done', ['Three tasks are left to do.'], []],
  ['about one in five boxes was empty', ['Roughly every fifth box was empty.'], ['Roughly every sixth box was empty.']],
  ['seizures rose from 3.1 to 7.4 tonnes', ['Seizures more than doubled, from 3.1 to 7.4 tonnes.'], []],
  ['seizures rose from 3.1 to 5.4 tonnes', [], ['Seizures more than doubled, from 3.1 to 5.4 tonnes.']],
  [
    'at the old dock it never fell below 27 moves an hour',
    ['At the old dock it was at least 27 moves an hour.'],
    ['At the old dock it was at most 27 moves an hour.'],
  ],
  ['the wait was 16 hours in January and February 2024', ['From January to February 2024 the wait was 16 hours.'], []],
  ['two of the three causes, fog and the strike, were known', ['Two of the causes were known.'], []],
  [
    'Sales were 1.27 million in the first quarter, 1.24 million in the second, 1.14 million in the third and 1.21 million in the fourth',
    ['Sales were 1.14 million in the third quarter.'],
    ['Sales were 1.14 million in the second quarter.', 'Sales were 1.14 million in the fourth quarter.'],
  ],
  [
    'Amberly came last of nine counties',
    ['Amberly was ninth of nine counties.'],
    ['Amberly came first of nine counties.'],
  ],
  [
    'among children obesity rose by 1.3 percentage points',
    ['Obesity among children rose by 1.3 points.'],
    ['Obesity among children fell by 1.3 points.'],
  ],
  [
    'among children in the study the prevalence of obesity rose from 9.8% to 11.1%',
    ['Obesity among children rose by 1.3 percentage points.'],
    ['Obesity among children fell by 1.3 percentage points.'],
  ],
  ['a lunch had 530 kilocalories', ['A lunch had 530 kcal.'], ['A lunch had 530 kJ.']],
  [
    'take-up was highest on the Harrow Coast (79%) and lowest in the Capital District (51%)',
    ['Take-up was 79% on the Harrow Coast.'],
    ['Take-up was 79% in the Capital District.'],
  ],
  [
    'of the 193 masts 121 had no permission',
    ['Most of the 193 masts had no permission.'],
    ['All of the 193 masts had no permission.'],
  ],
  [
    'the effect was larger among boys than among girls',
    ['The effect was larger among boys.'],
    ['The effect was smaller among boys.', 'It was larger among girls.'],
  ],
  [
    'the port plans to deepen the channel to 16 metres',
    ['The port intends to deepen the channel to 16 metres.'],
    ['The port has deepened the channel to 16 metres.'],
  ],
  ['the schools had not been drawn at random', [], ['The schools had been drawn at random.']],
  [
    'from September 2025 the standards are also to apply to breakfast',
    [],
    ['Since September 2025 the standards have applied to breakfast.'],
  ],
  ['traffic at Northmole fell by 11.4% and at Eastquay by 3.1%', ['Northmole lost more traffic than Eastquay.'], []],
  ['the mean for boys was 12.4 and for girls 11.8', [], ['The mean for girls was 12.4.']],
  ['46% of loaded boxes were checked', ['46% of the loaded boxes were checked.'], ['46% of all boxes were checked.']],
  ['more than half of the firms were satisfied', [], ['A minority of the firms were satisfied.']],
]);
