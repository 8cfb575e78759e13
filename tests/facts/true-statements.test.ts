/** Restatements of a claim in other words, numbers and units that have no findings. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { findFigures } from '../../src/facts/figures/find-figures.ts';
import { lexiconFor } from '../../src/languages/lexicon-for.ts';
import { briefFiles, LEAST, printed } from '../data/support.ts';

const ENGLISH = lexiconFor('en');

/** The findings in a text whose claim quotes these words. */
function check(text: string, quote: string): string[] {
  const yaml = `${LEAST.replace('Words.', JSON.stringify(`${text}[^a]`))}claims:
  a: { evidence: { source: s, quote: ${JSON.stringify(quote)} } }
sources:
  s: { title: T }
`;
  const files = briefFiles(yaml);
  const { value, diagnostics } = readBrief('b', files);
  expect(printed(diagnostics)).toEqual([]);
  return value ? checkFacts(value, files).diagnostics.map(({ code, message }) => `${code} ${message}`) : [];
}

const PEOPLE = 'carries about 412,000 passengers';
const WATER = 'crosses 3.2 kilometres of open water';
const UNDER = 'less than 15% of residents';
const MONEY = 'cut the subsidy from £1.8 million to £1.2 million';
const RANGE = 'between 20 and 25 per cent of passengers';

describe('true statements have no findings', () => {
  it.each([
    ['some 412,000 passengers', PEOPLE],
    ['roughly 412 000 people', PEOPLE],
    ['about 410,000', PEOPLE],
    ['about 400,000', PEOPLE],
    ['around 0.41 million', PEOPLE],
    ['3.2 km of water', WATER],
    ['3,200 metres', WATER],
    ['about 3 km', WATER],
    ['two miles', WATER],
    ['about 2 miles', WATER],
    ['more than 3 kilometres', WATER],
    ['a 3.2-kilometre crossing', WATER],
    ['fewer than 15 per cent', UNDER],
    ['under 15%', UNDER],
    ['below 15 percent', UNDER],
    ['<15%', UNDER],
    ['from £1.8m to £1.2m', MONEY],
    ['from £1,800,000 to £1,200,000', MONEY],
    ['1.2 million pounds', MONEY],
    ['20–25%', RANGE],
    ['20 to 25 per cent', RANGE],
    ['from 20% to 25%', RANGE],
    ['at least 20% and up to 25%', RANGE],
    ['one in eight', 'one in eight pays the full fare'],
    ['12.5%', 'one in eight pays the full fare'],
    ['13%', 'one in eight pays the full fare'],
    ['one in ten', '10% of residents'],
    ['about a quarter', 'some 24.6% of residents'],
    ['two thirds', '66.7 per cent of them'],
    ['about half', '49% of voters'],
    ['a dozen boats', 'twelve boats'],
    ['12 boats', 'a dozen boats'],
    ['hundreds of thousands of people', 'brought hundreds of thousands on to the streets'],
    ['twenty-five years', '25 years in office'],
    ['two hundred and five ships', '205 ships'],
    ['in August 2020', 'during the August 2020 election'],
    ['in 2020', 'during the August 2020 election'],
    ['in summer 2020', 'during the August 2020 election'],
    ['in August', 'during the August 2020 election'],
    ['on 14 May 2024', 'planned for May 14, 2024'],
    ['in the week of 17 October', 'during the week of October 17'],
    ['in October', 'during the week of October 17'],
    ['by the mid-2010s', 'by the mid-2010s'],
    ['in the 2010s', 'by the mid-2010s'],
    ['in 2019/20', 'in the season 2019–20'],
    ['in the 21st century', 'of the twenty-first century, the 21st'],
    ['at 10:30', 'it left at 10:30'],
    ['a ratio of 3:1', 'three to one, or 3:1'],
    ['in his third term', 'a third term'],
    ['COVID-19 and the G7', 'no figure at all'],
    ['see paragraphs 3, 4 and 8 to 10', 'no figure at all'],
    ['water is H2O, and CO2 is a gas', 'no figure at all'],
    ['Section 3(2)(b) and Section 4.1 of the Act', 'no figure at all'],
    ['5G networks, 4x4 cars and 9-to-5 jobs', 'no figure at all'],
    ['ISO 9001 and ISBN 978-3-16-148410-0', 'no figure at all'],
    ['no one, at one stroke, one of them', 'no figure at all'],
    ['it may be, and they march on', 'no figure at all'],
    ['as “less than 15%” as it was', UNDER],
    ['12,5 %', 'von 12,5 Prozent, 12,5 %'],
    ['every eighth bed', 'one bed in eight'],
    ['in two cases out of three', 'in two thirds of cases'],
    ['six sailors in ten', '62% of sailors'],
    ['no more than 17%', 'only 17% of the value'],
    ['under half the sum of 2021', 'less than half as much as in 2021'],
    ['once a quarter', 'published every quarter'],
    ['half a year', 'within 26 weeks'],
    ['a limit of 26 weeks', 'nobody should wait longer than 26 weeks'],
    ['on the last day of 2023', 'on 31 December 2023'],
    ['in 2020–21', 'in 2020 and 2021'],
    ['96 fewer than twelve months earlier', 'on 1 May 2023 there were 96 fewer than a year before'],
    ['the fleet has more than halved', 'from 3,060 boats to 1,412 boats'],
  ])('"%s" of "%s"', (text, quote) => {
    expect(check(text, quote)).toEqual([]);
  });
});

describe('false statements are found', () => {
  it.each([
    ['412,000 passengers', PEOPLE, 'kind-differs'],
    ['more than 500,000', PEOPLE, 'figure-differs'],
    ['about 450,000', PEOPLE, 'figure-differs'],
    ['3 km', 'crosses 3.6 kilometres', 'figure-differs'],
    ['more than 4 kilometres', WATER, 'figure-differs'],
    ['at most 15%', UNDER, 'kind-differs'],
    ['less than 16%', UNDER, 'figure-differs'],
    ['$1.2 million', MONEY, 'unit-differs'],
    ['about 23%', RANGE, 'kind-differs'],
    ['in 2021', 'during the August 2020 election', 'date-differs'],
    ['in July', 'during the August 2020 election', 'date-differs'],
    ['in August 2020', 'an election in 2020', 'date-differs'],
    ['on 17 October', 'during the week of October 17', 'date-differs'],
    ['three of them', 'two of them', 'figure-differs'],
    ['in his second term', 'a third term', 'figure-differs'],
    ['in September 2022', 'held in September', 'date-differs'],
    ['every ninth bed', 'one bed in eight', 'figure-differs'],
    ['on the first day of 2023', 'on 31 December 2023', 'date-differs'],
    ['they waited for less than a year', 'they waited for more than a year', 'kind-differs'],
    ['a change of +40%', 'a fall of 40%', 'direction-differs'],
  ])('"%s" for "%s"', (text, quote, rule) => {
    expect(check(text, quote).map((line) => line.split(' ')[0])).toEqual([`facts/${rule}`]);
  });
});

describe('figures', () => {
  it('are found at their offsets, with hedges and units', () => {
    const text = 'Only 145 miles (about 233 km), in the week of 17 October 2022; less than 10% or one in ten.';
    const found = findFigures(text, ENGLISH);
    expect(found.map(({ written }) => written)).toEqual([
      '145 miles',
      'about 233 km',
      'week of 17 October 2022',
      'less than 10%',
      'one in ten',
    ]);
    for (const { written, start, end } of found) expect(text.slice(start, end)).toBe(written);
  });

  it('of any text are in order, do not overlap, and are written as in the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'in ',
        '1994',
        ' to ',
        '–',
        '10%',
        'October ',
        '17',
        ', ',
        'a ',
        'million ',
        'half ',
        '£',
        '1,000',
        '.5',
      ),
      fc.string({ maxLength: 4, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const figure of findFigures(text, ENGLISH)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(text.slice(figure.start, figure.end)).toBe(figure.written);
          end = figure.end;
        }
      }),
    );
  });

  it('have the value of the number, however it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2200, max: 999_999_999 }),
        fc.constantFrom(',', '\u00a0', '\u202f', ''),
        (n, separator) => {
          const written = String(n).replace(/\B(?=(?:\d{3})+$)/g, separator);
          const [figure] = findFigures(`there are ${written} of them`, ENGLISH);
          const reading = figure?.readings[0];
          expect(reading?.kind === 'number' && 'value' in reading.quantity && reading.quantity.value).toBe(n);
        },
      ),
    );
  });
});
