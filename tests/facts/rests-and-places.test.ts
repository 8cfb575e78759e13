/** Figures that follow from two others: the rest of a count, the distance between two places, an age from which people count. */

import { expectRestatements } from './support.ts';

expectRestatements('the rest of a count', [
  [
    'It told two of the three bidders of the change',
    ['One bidder in three was not told.'],
    ['One bidder in three was told.', 'One bidder in four was not told.'],
  ],
  [
    '47 of the 51 ports replied between 4 January and 3 February 2023',
    ['Replies came from all but four of the 51 ports.'],
    ['Replies came from all but three of the 51 ports.', 'Replies came from four of the 51 ports.'],
  ],
]);

expectRestatements('the distance between two places', [
  [
    'Northline scored 78.5 marks, the appellant 76.2 and Castle Buses Ltd 61.4',
    ['Castle was more than 14 marks behind the appellant.', 'The appellant was 2.3 marks behind Northline.'],
    ['Castle was more than 18 marks behind the appellant.', 'The appellant was 3.2 marks behind Northline.'],
  ],
  ['Building began 14 months behind schedule', ['Building was 14 months behind schedule.'], []],
]);

expectRestatements('an age', [
  [
    'A survey of people aged 16 and over was held in May',
    ['The survey of May asked people from the age of 16.', 'The survey of May asked people from age 16.'],
    ['The survey of May asked people from the age of 18.'],
  ],
]);

expectRestatements('the size of a comparison with a fifth', [
  [
    'The poorest fifth of households spend 3.8% of their income on it, the richest fifth 0.7%',
    [
      'The poorest fifth of households spend 3.8% of their income on it, more than five times the share of the richest fifth.',
    ],
    [
      'The poorest fifth of households spend 3.8% of their income on it, more than six times the share of the richest fifth.',
    ],
  ],
]);

expectRestatements('a number before a relative time', [
  [
    '74 residents per square kilometre, compared with 70 ten years earlier',
    ['That makes 74 to the square kilometre, four more than ten years before.'],
    [
      'That makes 74 to the square kilometre, five more than ten years before.',
      'That makes 74 to the square kilometre, four fewer than ten years before.',
    ],
  ],
]);

expectRestatements('a time before something', [
  [
    'on 2 May 2023, about six weeks before bids were due',
    ['On 2 May 2023, some six weeks before the deadline, it changed.'],
    ['On 2 May 2023, some six weeks after the deadline, it changed.'],
  ],
]);

expectRestatements('a limit within which something was done', [
  [
    'Of all freight trains, 86.4% arrived within 15 minutes of the timetable',
    [
      '86.4% of trains ran no more than a quarter of an hour late.',
      '86.4% of trains were no more than 15 minutes late.',
    ],
    ['86.4% of trains were more than 15 minutes late.', '86.4% of trains ran no more than half an hour late.'],
  ],
]);

expectRestatements('names that only look like ordinals', [
  [
    'In the district of Carrow Sound, where many are second homes, the share without residents was 24%',
    ['In Carrow Sound 24% are without residents.'],
    ['In Carrow Sound 42% are without residents.'],
  ],
]);

expectRestatements('a move in an order', [
  [
    'Port Rennick rose from fifth place to third, overtaking Nordvik',
    ['Port Rennick climbed from fifth to third.', 'Port Rennick went from the fifth place to the third.'],
    ['Port Rennick went from third to fifth.', 'Port Rennick fell from third to fifth.'],
  ],
]);

expectRestatements('an amount after "which"', [
  [
    'Spending came to £2.72bn, which is £120m, or 4.6%, over the budget',
    ['The Agency spent £120m more than planned.'],
    ['The Agency spent £210m more than planned.'],
  ],
]);

expectRestatements('a share of the rest', [
  [
    'Six in ten beds are left',
    ['Six beds in ten remain.', 'Four beds in ten are gone.'],
    ['Six beds in ten are gone.'],
  ],
]);
