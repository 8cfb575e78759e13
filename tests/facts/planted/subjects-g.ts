import type { Subject } from './subject.ts';

/** Health: rates per so many people, births or kilometres, restated per another number. */
export const SUBJECTS_G: readonly Subject[] = [
  {
    name: 'newborn children',
    title: 'Newborn children in Merrow',
    source: [
      'Births and deaths in Merrow: a register',
      'In 2023 there were 4.1 infant deaths per 1,000 live births in the north and 3.2 in the south.',
      'Measles struck 12 per 100,000 people.',
      'Of every 10,000 mothers, 85 needed intensive care.',
      'Midwives numbered 2.4 per thousand inhabitants.',
      'There were 18.5 beds per 10,000 people in 2015 and 16.2 in 2023.',
      'Ambulances had 3.6 accidents per million kilometres.',
    ],
    claims: {
      deaths: '{ value: "4.1 per 1,000" } | 4.1 infant deaths per 1,000 live births in the north and 3.2 in the south',
      measles: 'Measles struck 12 per 100,000 people',
      care: 'Of every 10,000 mothers, 85 needed intensive care',
      midwives: 'Midwives numbered 2.4 per thousand inhabitants',
      beds: 'There were 18.5 beds per 10,000 people in 2015 and 16.2 in 2023',
      ambulances: 'Ambulances had 3.6 accidents per million kilometres',
    },
    blocks: [
      'In the north 4.1 children per 1,000 died, in the south 3.2.[^deaths] Measles struck 12 people per 100,000.[^measles]',
      'Some 85 of every 10,000 mothers needed intensive care.[^care] There are 24 midwives per 10,000 inhabitants.[^midwives]',
      'Beds fell from 18.5 to 16.2 per 10,000 people.[^beds] Ambulances had 3.6 accidents for every million kilometres.[^ambulances]',
    ],
    plants: [
      ['rate', '4.1 children per 1,000', '4.1 children per 10,000'],
      ['rate', '4.1 children per 1,000', '5.1 children per 1,000'],
      ['rate', '12 people per 100,000', '12 people per 1,000'],
      ['rate', '12 people per 100,000', '12 people per 10,000'],
      ['rate', '24 midwives per 10,000', '24 midwives per 1,000'],
      ['rate', '24 midwives per 10,000', '42 midwives per 10,000'],
      ['rate', '16.2 per 10,000', '16.2 per 100,000'],
      ['rate', 'value: "4.1 per 1,000', 'value: "4.1 per 100,000'],
      ['digits', 'Some 85 of every 10,000', 'Some 58 of every 10,000'],
      ['magnitude', 'Some 85 of every 10,000', 'Some 85 of every 1,000'],
    ],
  },
];
