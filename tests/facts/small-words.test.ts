/** Small words that exclude each other, and amounts of what was named before. All statements are made up. */

import { expectRestatements } from './support.ts';

expectRestatements('small words', [
  [
    'The decline is confined to families in which a parent has a degree',
    ['Only families with a degree contributed to the decline.'],
    ['Even families with a degree contributed to the decline.'],
  ],
  [
    'The scheme expires on 31 July 2026 unless it is renewed',
    ['The scheme ends on 31 July 2026 if it is not renewed.'],
    ['Once it is renewed, the scheme ends on 31 July 2026.'],
  ],
  [
    'sugary drinks may no longer be sold in schools',
    ['Sugary drinks may no longer be sold in schools.', 'Schools must stop selling sugary drinks.'],
    ['Sugary drinks may still be sold in schools.'],
  ],
  [
    'Boys were ahead only in physics and computing',
    ['Only in physics and computing were boys in front.'],
    ['Not only in physics and computing were boys in front.'],
  ],
  [
    'Only the centre at Harle has planning permission',
    ['So far Harle alone has planning permission.'],
    ['So far Harle too has planning permission.'],
  ],
  [
    'From September the standards also apply to breakfast',
    ['From September the standards cover breakfast as well.', 'The standards apply only from September to all meals.'],
    ['From September the standards apply only to breakfast.'],
  ],
  ['Sales fell because of low demand', ['Sales fell owing to low demand.'], ['Sales fell despite low demand.']],
  [
    'Neither Amber nor Dale was short of nurses, yet both failed their inspection',
    ['Both failed, though neither of them was short of nurses.'],
    ['Both failed, though both of them were short of nurses.'],
  ],
  [
    'Neither parliament has ratified the treaty. The limit for each party is 15 million',
    ['Neither of them went over the limit.'],
    ['Both have ratified the treaty.'],
  ],
  [
    'Eleven people died. Eight of them died at level crossings',
    ['Eleven people died, most of them at level crossings.', 'Eleven people died, eight of them at level crossings.'],
    ['Eleven people died, all of them at level crossings.', 'Eleven people died, none of them at level crossings.'],
  ],
  [
    'Most of those who had kept silent feared consequences',
    ['Those who kept silent did so, most of them, for fear of consequences.'],
    ['Some kept silent, all of them for fear of consequences.'],
  ],
]);
