/** Changes without a direction, hedges that mean the same, spans of financial years, and words that add to what is counted. All figures are made up. */
import { describe, expect, it } from 'vitest';
import { expectRestatements, rulesOf } from './support.ts';

expectRestatements('the same in other words', [
  [
    'Data for the third quarter were revised from 4.7 to 4.9 million tonnes.',
    ['Figures for the third quarter were corrected to 4.9 million.'],
    [
      'Figures for the third quarter were corrected to 4.7 million.',
      'Figures for the third quarter were corrected to 4.7 million tonnes.',
      'Figures for the third quarter were corrected from 4.9 to 4.7 million tonnes.',
    ],
  ],
  [
    'Nearly half of the closures fell into three years: 531 offices shut.',
    ['Just under half of the closures, 531, fell into three years.'],
    [
      'Just over half of the closures, 531, fell into three years.',
      'Just under a third of the closures, 531, fell into three years.',
    ],
  ],
  [
    'Just under half of the closures fell into three years.',
    ['Almost half of the closures fell into three years.'],
    [],
  ],
  ['Almost half of the closures fell into three years.', [], ['Half of the closures fell into three years.']],
  [
    '531 offices shut in the three years from April 2017 to March 2020.',
    ['In the financial years 2017/18 to 2019/20, 531 offices shut.'],
    [
      'In the financial years 2015/16 to 2019/20, 531 offices shut.',
      'In the financial years 2017/18 to 2020/21, 531 offices shut.',
    ],
  ],
  [
    '531 offices shut in the three years from January 2017 to December 2019.',
    [],
    ['In the financial years 2017/18 to 2019/20, 531 offices shut.'],
  ],
  [
    '531 offices shut in the three years from April 2017 to June 2020.',
    [],
    ['In the financial years 2017/18 to 2019/20, 531 offices shut.'],
  ],
  ['Another 9,000 or so will lose their status by 2030.', ['By 2030, some 9,000 more will lose their status.'], []],
  ['Some 9,000 or so will lose their status by 2030.', [], ['By 2030, the total will be some 9,000 more.']],
  ['A further 120 nurses were hired.', ['The hospital hired 120 nurses more.'], []],
  [
    'After the reform of 1 January 2023 the number of households with benefit more than doubled, from 11,600 to 23,900.',
    ['There were 11,600 households with benefit before the reform.'],
    ['There were 23,900 households with benefit before the reform.'],
  ],
]);

describe('words in brackets', () => {
  const QUOTE = 'We have built too little for twenty years, and it will take more than one term of office';
  const AROUND = `“${QUOTE}”, the mayor said.`;
  it.each([
    'The mayor said: “We [the city] have built too little for twenty years”.',
    'The mayor said: “[The city has] built too little for twenty years”.',
  ])('may add or replace words: %s', (text) => expect(rulesOf(text, QUOTE, '', AROUND)).toEqual([]));
  it.each([
    'The mayor said: “We [the city] have built enough for twenty years”.',
    'The mayor said: “We […] built too little for twenty years”.',
    'The mayor said: “We [the city] will take more than one term of office”.',
  ])('may not join what is apart: %s', (text) => expect(rulesOf(text, QUOTE, '', AROUND)).not.toEqual([]));
});

describe('offices of speakers', () => {
  const QUOTE = 'They will rise again when orders do';
  const rulesFor = (text: string, speaker: string): string[] =>
    rulesOf(text, QUOTE, '', `${speaker} said: “${QUOTE}.”`);
  it('are not read into owners', () => {
    const text = `“${QUOTE}”, says the Treasury’s chief economist.`;
    expect(rulesFor(text, 'Marcus Feld, chief economist,')).toEqual([]);
    expect(rulesFor(text, 'Marcus Feld, the mayor,')).not.toEqual([]);
  });
  it('are not read into things', () => {
    const text = `“${QUOTE}”, warns the report’s author, Petra Nyholm.`;
    expect(rulesFor(text, 'Dr Petra Nyholm, who wrote the report,')).toEqual([]);
    expect(rulesFor(text.replace('Petra Nyholm', 'Karl Brandt'), 'Dr Petra Nyholm, who wrote the report,')).not.toEqual(
      [],
    );
    expect(rulesFor(text, 'The mayor, Petra Nyholm,')).not.toEqual([]);
  });
});

describe('computations from bounds', () => {
  const rulesFor = (value: string, how: string): string[] =>
    rulesOf(
      'The rent is high.',
      'A new rent may be at most 10% above the local rent',
      `status: computed, value: ${value}, how: "${how}", `,
    );
  it.each([
    ['at most 110 %', '100 % + 10 % -> 110 %'],
    ['at least 90 %', '100 % - 10 % -> 90 %'],
    ['at most 20 %', '2 * 10 % -> 20 %'],
  ])('keep the bound: %s of %s', (value, how) => expect(rulesFor(value, how)).toEqual([]));
  it.each([
    ['110 %', '100 % + 10 % -> 110 %'],
    ['at least 110 %', '100 % + 10 % -> 110 %'],
    ['at most 90 %', '100 % - 10 % -> 90 %'],
    ['at most 120 %', '100 % + 10 % -> 120 %'],
    ['less than 110 %', '100 % + 10 % -> 110 %'],
  ])('turn into no other: %s of %s', (value, how) => expect(rulesFor(value, how)).not.toEqual([]));
});
