/** Comparisons without figures, whose evidence has the two amounts or dates. All figures are made up. */

import { describe, expect, it } from 'vitest';
import { rulesOf } from './support.ts';

type Case = readonly [quote: string, isTrue: readonly string[], isFalse: readonly string[]];

const CASES: readonly Case[] = [
  [
    'Girls gained 2.6 points and boys 3.9 points',
    ['Boys seem to have profited more than girls.', 'Girls gained less than boys.'],
    ['Girls seem to have profited more than boys.', 'Boys gained less than girls.'],
  ],
  [
    'Fares rose by 5% and wages by 3%',
    ['Fares rose more than wages.', 'Fares grew faster than wages.', 'Wages are higher than fares.'],
    ['Fares rose less than wages.', 'Fares grew slower than wages.'],
  ],
  [
    'Costs fell by 4% in hospitals and by 9% in clinics',
    ['Costs fell more in clinics than in hospitals.'],
    ['Costs fell more in hospitals than in clinics.'],
  ],
  ['In 2023 men earned £31 an hour and women £28', ['Women earned less than men.'], ['Men earned less than women.']],
  ['Fares rose by 5%, and wages fell by 3%', ['Fares moved less than wages.'], []],
  [
    'among boys the difference was 3.9 points and among girls 2.3',
    ['It was larger among boys, at 3.9 points, than among girls.'],
    ['It was smaller among boys, at 3.9 points, than among girls.'],
  ],
  [
    'the levy is 1.8% of the rent. The union had proposed 1.2%',
    ['Tenants pay a levy of 1.8%, which is more than the union had wanted.'],
    ['Tenants pay a levy of 1.8%, which is less than the union had wanted.'],
  ],
  [
    'highest rate, 88.0%, and the capital the second highest, 86.7%; the Uplands had 77.4%',
    ['The coast leads with 88.0%, ahead of the capital.'],
    ['The coast comes with 88.0%, behind the capital.'],
  ],
  [
    'The reason given most often was workload (68%), followed by pay (51%) and rosters (44%)',
    ['Workload was named most often (68%), ahead of pay.', 'Half name pay (51%), just behind workload.'],
    ['Workload was named often (68%), behind pay.', 'Some name rosters (44%), ahead of pay.'],
  ],
  ['The rate was 3% in Amber and 5% in Dale', ['With the lowest rate, 3%, ahead of Dale, Amber leads.'], []],
  ['it was 42% in the poll, and 45% in the vote', ['The poll had 42%, ahead of the vote.'], []],
  [
    'In the North it was 12%, up from 10%, and in the South 11%',
    ['In the North it was 12%, up from 10%, which is more than in the South.'],
    [],
  ],
  [
    'in the school year 2022/23 the kitchens served 1.84 million meals, down from 2.0 million in 2021/22',
    ['The kitchens served 1.84 million meals in 2022/23, fewer than the year before.'],
    [],
  ],
  ['The wait was 3 weeks in Amber and 5 weeks in Dale', ['Amber leads with 3 weeks, ahead of Dale.'], []],
  [
    'From September 2025 the rules apply to breakfast. The agency had proposed September 2024',
    ['Breakfast follows in September 2025, a year later than the agency had proposed.'],
    ['Breakfast follows in September 2025, a year earlier than the agency had proposed.'],
  ],
  [
    'At Harle it began in April 2022. At Tolland, where it was introduced in October 2022, nothing changed',
    [],
    ['At Harle it began in April 2022, at Tolland six months earlier.'],
  ],
  [
    'from 2021 to 2023 the rate among pupils rose from 9.8% to 11.1%; elsewhere it rose from 9.9% to 14.3%',
    ['Where lunch was free, the rate rose by 1.3 points; elsewhere it rose by 4.4.'],
    ['Where lunch was free, the rate fell by 1.3 points; elsewhere it rose by 4.4.'],
  ],
  [
    'Old Basin was the only terminal to grow. Northmole fell by 11.4%',
    ['Only Old Basin gained traffic.', 'Only Old Basin grew.'],
    ['Only Old Basin shrank.'],
  ],
];

describe.each(CASES)('%s', (quote, isTrue, isFalse) => {
  it.each(isTrue)('accepts: %s', (text) => {
    expect(rulesOf(text, quote)).toEqual([]);
  });

  it.each(isFalse)('rejects: %s', (text) => {
    expect(rulesOf(text, quote)).toEqual(['facts/direction-differs']);
  });
});
