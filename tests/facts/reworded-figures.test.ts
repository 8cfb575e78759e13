/** Figures that follow from the evidence in other words, each beside false ones that have a finding. All figures are made up. */

import { describe, expect, it } from 'vitest';
import { LEAST } from '../data/support.ts';
import { expectRestatements, rulesOf, rulesOfBrief } from './support.ts';

expectRestatements('dates that begin something', [
  [
    'The duty on fuel is 48.5 pence a litre. It has not been raised since 1 April 2011',
    ['Eleven years of frozen duty', 'The duty has been frozen for eleven years.'],
    ['Twelve years of frozen duty', 'Ten years of frozen duty', 'The duty has been frozen for nine years.'],
  ],
  [
    'On 6 May 2022 the inspectors gave notice, and the plan followed on 31 May 2022',
    ['A plan within four weeks', 'The plan followed within one month.', 'The plan came within 25 days.'],
    ['A plan within three weeks', 'The plan came within 20 days.', 'The plan came within two weeks.'],
  ],
]);

expectRestatements('amounts that the sentence itself names', [
  [
    'The freeze cost £4.1bn in 2021/22, of which £0.9bn was due to the cut of 2020, and £36bn in all since 2011',
    ['Of the £4.1bn that this cost in 2021/22, a little over a fifth, £0.9bn, was due to the cut.'],
    [
      'Of the £4.1bn that this cost in 2021/22, a little over a third, £0.9bn, was due to the cut.',
      'Of the £36bn that this cost, a little over a fifth, £0.9bn, was due to the cut.',
    ],
  ],
  [
    'It was highest at Marren (41%), followed by Hollen (33%); in all prisons it had risen to 22%',
    ['Marren has 41%, nearly twice the 22% of all prisons.'],
    ['Marren has 41%, nearly three times the 22% of all prisons.', 'Marren has 41%, more than twice the 22% of all.'],
  ],
  [
    'As a share of income the poorest save 0.6% and the richest 0.3%',
    ['Set against income it is 0.6% for the poorest, and half as much for the richest.'],
    [
      'Set against income it is 0.6% for the poorest, and twice as much for the richest.',
      'Set against income it is 0.6% for the poorest, and a third as much for the richest.',
      'Set against income it is 0.3% for the richest, and half as much for the poorest.',
    ],
  ],
  [
    'Drivers bought 17.3 billion litres, 11.2 billion of diesel and 6.1 billion of petrol',
    [
      'Drivers bought 17.3 billion litres, nearly two thirds of it diesel.',
      'They bought 11.2 billion litres of diesel and 6.1 billion litres of petrol.',
    ],
    [
      'Drivers bought 17.3 billion litres, nearly three quarters of it diesel.',
      'They bought 11.2 billion tonnes of diesel.',
    ],
  ],
]);

expectRestatements('shares beyond a whole', [
  [
    'Prisons held 21,840 people, an occupancy of 106%',
    ['The prisons held 6% more people than they have room for.'],
    [
      'The prisons held 16% more people than they have room for.',
      'The prisons held 6% fewer people than they have room for.',
    ],
  ],
]);

expectRestatements('ranks', [
  [
    'Among 38 countries compared, our duty on diesel is the fifth highest',
    ['Of 38 countries, four tax diesel more highly.', 'Only four have a higher duty on diesel.'],
    ['Of 38 countries, five tax diesel more highly.', 'Of 38 countries, four tax diesel less highly.'],
  ],
]);

expectRestatements('changes', [
  [
    'The duty raised £8.4bn in 2021/22, or 2.3% of all receipts. In 2010/11 it had raised £9.6bn, or 4.1%',
    ['In 2021/22 the duty brought in £8.4bn; in 2010/11 it had been £9.6bn and 4.1%.', 'It raised £8.4bn in 2021/22.'],
    ['In 2021/22 the duty brought in £9.6bn; in 2010/11 it had been £8.4bn.', 'It raised £8.9bn in 2021/22.'],
  ],
  [
    'The minister raised the price by £5, from £20 to £25',
    ['The price rose by £5.'],
    ['The price fell by £5.', 'The price rose to £5.'],
  ],
  [
    'In the centre it fell from 2.9 to 2.0 million and in the south from 1.7 to 1.4 million',
    ['In the centre it fell from 2.9 million to 2.0 million.', 'The south had 1.7 million, and then 1.4 million.'],
    ['In the centre it fell from 2.0 million to 2.9 million.', 'The south had 1.9 million, and then 1.4 million.'],
  ],
  [
    'Irrigators got 18% of their water. The area under cotton fell from 96,000 to 31,000 hectares',
    [
      'Irrigators got less than a fifth of their water, and cotton shrank by more than two thirds, from 96,000 hectares to 31,000.',
    ],
    [
      'Irrigators got less than a tenth of their water, and cotton shrank from 96,000 hectares to 31,000.',
      'Cotton shrank by more than two thirds, from 31,000 hectares to 96,000.',
    ],
  ],
  [
    'Roughly one in three spent more than 22 hours a day locked up',
    ['More than 22 hours a day behind a door', 'A third spend more than 22 hours behind bars each day.'],
    ['More than 23 hours a day behind a door', 'More than 22 hours behind the plan'],
  ],
]);

expectRestatements('a list of days', [
  [
    'and late frosts of down to −2.6 °C on 18, 19 and 24 September 2022 damaged wheat',
    ['On 18, 19 and 24 September late frosts, down to −2.6 °C, hit the wheat.'],
    [
      'On 18, 19 and 25 September late frosts, down to −2.6 °C, hit the wheat.',
      'On 18, 19 and 24 September late frosts, down to −6.2 °C, hit the wheat.',
    ],
  ],
]);

describe('figures of claims', () => {
  it.each([
    ['value: 5, ', []],
    ['value: 38, ', []],
    ['value: 6, ', ['facts/value-differs']],
    ['value: 5 %, ', ['facts/value-differs']],
  ])('compares the value with a rank in words: %s', (claim, rules) => {
    const quote = 'Among 38 countries compared, our duty is the fifth highest';
    expect(rulesOf('Our duty is the fifth highest among 38 countries.', quote, claim)).toEqual(rules);
  });

  const brief = (text: string, how: string): string => `${LEAST.replace('Words.', `"${text}[^loss]"`)}claims:
  regions: { evidence: { source: s, quote: In the north it fell from 3.6 to 1.5 million tonnes and in all from 8.2 to 4.9 million tonnes } }
  loss: { status: computed, value: 2.1 million tonnes, from: regions, how: "${how}" }
sources:
  s: { title: T }
`;
  it.each([
    ['The north has 2.1 of the 3.3 million tonnes that were lost.', '3.3 million', []],
    ['The north lost 2.1 million of the 3.3 million tonnes that are missing.', '3.3 million', []],
    ['The north lost 2.1 million of the 3.4 million tonnes that are missing.', '3.3 million', ['facts/figure-differs']],
    ['The north lost 2.1 million tonnes.', '3.4 million', ['facts/computed-differs']],
  ])('takes the results of all steps of a computation: %s', (text, result, rules) => {
    const how = `3.6 million - 1.5 million -> 2.1 million; 8.2 million - 4.9 million -> ${result}`;
    expect(rulesOfBrief(brief(text, how))).toEqual(rules);
  });

  it.each([
    ['It was 53.5 before that.', []],
    ['Before, it was 53.5.', []],
    ['Before, it was 54.5.', ['facts/untraced']],
  ])('gives "it" the money of the sentence before: %s', (text, rules) => {
    const quote = 'The duty is 48.5 pence a litre, down from 53.5 pence';
    expect(rulesOf(`The duty stands at 48.5 pence a litre. ${text}`, quote)).toEqual(rules);
  });
});

describe('what belongs to more than one claim', () => {
  const claims = `claims:
  reports: { value: 38, evidence: { source: s, quote: We published reports on 38 prisons } }
  activity: { value: 4, evidence: { source: s, quote: In purposeful activity only four prisons reached an upper grade } }
sources:
  s: { title: T }
`;
  it.each([
    ['Just four of the 38 inspected got an upper grade for activity.', []],
    ['Just four of the 28 inspected got an upper grade for activity.', ['facts/figure-differs']],
    ['Just three of the 38 inspected got an upper grade for activity.', ['facts/figure-differs', 'facts/misplaced']],
  ])('accepts the whole that another claim counts: %s', (text, rules) => {
    expect(
      rulesOfBrief(
        `${LEAST.replace('Words.', `"${text}[^activity] Reports exist on 38 prisons.[^reports]"`)}${claims}`,
      ),
    ).toEqual(rules);
  });

  it.each([
    ['Four prisons', []],
    ['Only 38 prisons', []],
    ['Five prisons', ['facts/figure-differs']],
  ])('takes the claims of the standfirst for the short title: %s', (title, rules) => {
    const text = `shortTitle: ${title}\n${LEAST.replace('What it says.', '"There are reports on 38 prisons{^reports}"').replace('A title', '"Four prisons are good{^activity}"')}`;
    expect(rulesOfBrief(text.replace('Words.', '"Four prisons reached an upper grade.[^activity]"') + claims)).toEqual(
      rules,
    );
  });

  it.each([
    ['2023/24', []],
    ['2021/22', ['facts/untraced']],
  ])('reads the period in the first line of a source: %s', (year, rules) => {
    const text = `Four prisons reached an upper grade in ${year}.`;
    const around =
      'Inspectorate: Annual report 2023/24\n\nIn purposeful activity only four prisons reached an upper grade';
    const quote = 'In purposeful activity only four prisons reached an upper grade';
    expect(rulesOf(text, quote, '', around)).toEqual(rules);
  });
});

describe('speakers', () => {
  const claim = 'status: quoted, speaker: Tom Ashby, ';
  it.each([
    ['Recruitment, said Tom Ashby, who runs the service, “is at last running ahead of departures”.', []],
    [
      'Recruitment, said Ruth Calloway, who runs the service, “is at last running ahead of departures”.',
      ['facts/speaker-differs'],
    ],
    [
      'Ruth Calloway, who inspects prisons, said recruitment “is at last running ahead of departures”.',
      ['facts/speaker-differs'],
    ],
  ])('reads who follows the verb: %s', (text, rules) => {
    const quote = 'recruitment is at last running ahead of departures';
    const around = `Tom Ashby, the director general, replied: “Few are left, but ${quote}.”`;
    expect(rulesOf(text, quote, claim, around)).toEqual(rules);
  });
});
