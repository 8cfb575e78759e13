/** Every example of the EDTF specification (Library of Congress, 4 February 2019): parsed, or rejected with a reason. */

import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/core/date.ts';
import { mayBeTwoYears, parseStatedDate } from '../../src/data/stated-date.ts';

function read(edtf: string): string {
  const parsed = parseStatedDate(edtf, undefined);
  if ('reason' in parsed) return `${parsed.reason} | ${parsed.hint}`;
  const { date } = parsed;
  return `${date.precision} ${day(date.first)}${date.approximateStart ? '~' : ''}..${day(date.last)}${date.approximateEnd ? '~' : ''} '${date.wording}'`;
}

/** Years before 1 have a sign and six digits in ISO strings. */
function day(number: number): string {
  return new Date(number * 86_400_000).toISOString().split('T')[0] ?? '';
}

describe('level 0', () => {
  test.each([
    ['1985-04-12', "day 1985-04-12..1985-04-12 '12 April 1985'"],
    ['1985-04', "month 1985-04-01..1985-04-30 'April 1985'"],
    ['1985', "year 1985-01-01..1985-12-31 '1985'"],
    ['1964/2008', "interval 1964-01-01..2008-12-31 '1964 to 2008'"],
    ['2004-06/2006-08', "interval 2004-06-01..2006-08-31 'June 2004 to August 2006'"],
    ['2004-02-01/2005-02-08', "interval 2004-02-01..2005-02-08 '1 February 2004 to 8 February 2005'"],
    ['2004-02-01/2005-02', "interval 2004-02-01..2005-02-28 '1 February 2004 to February 2005'"],
    ['2004-02-01/2005', "interval 2004-02-01..2005-12-31 '1 February 2004 to 2005'"],
    ['2005/2006-02', "interval 2005-01-01..2006-02-28 '2005 to February 2006'"],
  ])('%s', (edtf, expected) => expect(read(edtf)).toBe(expected));

  test.each(['1985-04-12T23:20:30', '1985-04-12T23:20:30Z', '1985-04-12T23:20:30-04', '1985-04-12T23:20:30+04:30'])(
    '%s is refused: a time of day',
    (edtf) => expect(read(edtf)).toMatch(/^a time of day isn't supported \| write 1985-04-12/),
  );
});

describe('level 1', () => {
  test.each([
    ['2001-21', "season 2001-03-01..2001-05-31 'spring 2001'"],
    ['1984?', "year 1984-01-01~..1984-12-31~ 'possibly 1984'"],
    ['2004-06~', "month 2004-06-01~..2004-06-30~ 'about June 2004'"],
    ['2004-06-11%', "day 2004-06-11~..2004-06-11~ 'possibly about 11 June 2004'"],
    ['201X', "one-of 2010-01-01..2019-12-31 '2010s'"],
    ['20XX', "one-of 2000-01-01..2099-12-31 'between 2000 and 2099'"],
    ['2004-XX', "one-of 2004-01-01..2004-12-31 'a month in 2004'"],
    ['1985-04-XX', "one-of 1985-04-01..1985-04-30 'a day in April 1985'"],
    ['1985-XX-XX', "one-of 1985-01-01..1985-12-31 'a day in 1985'"],
    ['-1985', "year -001985-01-01..-001985-12-31 '1986 BC'"],
  ])('%s', (edtf, expected) => expect(read(edtf)).toBe(expected));

  test.each([...['1985-04-12/..', '1985-04/..', '1985/..', '1985-04-12/', '1985-04/', '1985/']])(
    '%s is refused: its end',
    (edtf) => expect(read(edtf)).toContain('an interval whose end is open or unknown'),
  );

  test.each([...['../1985-04-12', '../1985-04', '../1985', '/1985-04-12', '/1985-04', '/1985']])(
    '%s is refused: its start',
    (edtf) => expect(read(edtf)).toContain('an interval whose start is open or unknown'),
  );

  test.each(['Y170000002', 'Y-170000002'])('%s is refused: its year', (edtf) =>
    expect(read(edtf)).toContain("a year of more than four digits (Y) isn't supported"),
  );
});

describe('level 2', () => {
  test.each([
    ['1950S2', "one-of 1900-01-01~..1999-12-31~ 'about 1950'"],
    ['2001-34', "season 2001-04-01..2001-06-30 'second quarter of 2001'"],
    ['[1667,1668,1670..1672]', "one-of 1667-01-01..1672-12-31 '1667, 1668 or 1670 to 1672'"],
    ['[1667,1760-12]', "one-of 1667-01-01..1760-12-31 '1667 or December 1760'"],
    ['2004-06~-11', "day 2004-06-11~..2004-06-11~ 'about 11 June 2004'"],
    ['2004?-06-11', "day 2004-06-11~..2004-06-11~ 'possibly 11 June 2004'"],
    ['?2004-06-~11', "day 2004-06-11~..2004-06-11~ 'possibly about 11 June 2004'"],
    ['2004-%06-11', "day 2004-06-11~..2004-06-11~ 'possibly about 11 June 2004'"],
    ['156X-12-25', "one-of 1560-12-25..1569-12-25 '25 December in a year between 1560 and 1569'"],
    ['15XX-12-25', "one-of 1500-12-25..1599-12-25 '25 December in a year between 1500 and 1599'"],
    ['1XXX-XX', "one-of 1000-01-01..1999-12-31 'between 1000 and 1999'"],
    ['1XXX-12', "one-of 1000-12-01..1999-12-31 'December in a year between 1000 and 1999'"],
    ['1984-1X', "one-of 1984-10-01..1984-12-31 'between October 1984 and December 1984'"],
    ['2004-06-~01/2004-06-~20', "interval 2004-06-01~..2004-06-20~ 'about 1 June 2004 to about 20 June 2004'"],
    ['2004-06-XX/2004-07-03', "interval 2004-06-01..2004-07-03 'a day in June 2004 to 3 July 2004'"],
  ])('%s', (edtf, expected) => expect(read(edtf)).toBe(expected));

  test.each([
    ['Y-17E7', 'a year of more than four digits'],
    ['Y171010000S3', 'a year of more than four digits'],
    ['Y3388E2S3', 'a year of more than four digits'],
    ['[..1760-12-03]', "a set with an open end isn't supported"],
    ['[1760-12..]', "a set with an open end isn't supported"],
    ['[1760-01,1760-02,1760-12..]', "a set with an open end isn't supported"],
    ['{1667,1668,1670..1672}', "a set of dates that are all meant ({ }) isn't supported"],
    ['{1960,1961-12}', 'a set of dates that are all meant'],
    ['{..1984}', 'a set of dates that are all meant'],
    ['XXXX-12-XX', "a date without a year can't be placed in time"],
  ])('%s is rejected with a reason', (edtf, reason) => expect(read(edtf)).toContain(reason));
});

test.each([
  ['2001-22', '2001-06-01', '2001-08-31', 'summer 2001'],
  ['2001-24', '2001-12-01', '2002-02-28', 'winter 2001'],
  ['2001-27', '2001-09-01', '2001-11-30', 'autumn 2001'],
  ['2001-29', '2001-09-01', '2001-11-30', 'spring 2001 (southern hemisphere)'],
  ['2001-30', '2001-12-01', '2002-02-28', 'summer 2001 (southern hemisphere)'],
  ['2001-33', '2001-01-01', '2001-03-31', 'first quarter of 2001'],
  ['2001-36', '2001-10-01', '2001-12-31', 'fourth quarter of 2001'],
  ['2001-39', '2001-09-01', '2001-12-31', 'third third of 2001'],
  ['2001-41', '2001-07-01', '2001-12-31', 'second half of 2001'],
])('the part of a year %s', (edtf, first, last, words) => {
  expect(read(edtf)).toBe(`season ${first}..${last} '${words}'`);
});

test.each([
  ['17 August 2020', '{ edtf: 2020-08-17, wording: 17 August 2020 }'],
  ['August 17, 2020', '{ edtf: 2020-08-17, wording: August 17, 2020 }'],
  ['17th of August 2020', '{ edtf: 2020-08-17,'],
  ['Aug 2020', '{ edtf: 2020-08, wording: Aug 2020 }'],
  ['Summer of 2020', '{ edtf: 2020-22, wording: Summer of 2020 }'],
  ['Q2 2020', '{ edtf: 2020-34, wording: Q2 2020 }'],
  ['the 1990s', '{ edtf: 1990/1999, wording: the 1990s }'],
  ['mid-1990s', "{ edtf: '1994~/1996~', wording: mid-1990s }"],
  ['c. 1990', "{ edtf: '1990~', wording: c. 1990 }"],
  ['2020-2024', '{ edtf: 2020/2024, wording: 2020-2024 }'],
  ['2023/24', '{ edtf: 2023/2024, wording: 2023/24 }'],
  ['2026-W12', '{ edtf: 2026-03-16/2026-03-22, wording: 2026-W12 }'],
  ['2021W01', '{ edtf: 2021-01-04/2021-01-10, wording: 2021W01 }'],
  // 13 isn't a month, and 2026 to 2013 isn't a span of years.
  ['2026-13', 'write 1994, 2020-08, '],
  ['2020 or 2021', "{ edtf: '[2020,2021]', wording: 2020 or 2021 }"],
  ['19th century', '{ edtf: 18XX, wording: 19th century }'],
  ['2024-3', 'write 2024-03: year, month, day'],
  ['20240312', 'write 2024-03-12: year, month, day'],
  ['31.12.2024', 'write 2024-12-31: year, month, day'],
  ['12/31/2024', 'write 2024-12-31: year, month, day'],
  ['12/03/2024', 'write year, month, day: 2024-03-12 or 2024-12-03'],
  ['31/31/2024', 'write 1994, 2020-08, '],
  ['2024-02-45', 'write 1994, 2020-08, '],
  ['13/2024', 'write 1994, 2020-08, '],
])('what people write: %s', (text, hint) => {
  expect(read(text)).toContain(`| `);
  expect(read(text)).toContain(hint);
});

test('two years that EDTF reads as a season', () => {
  expect(mayBeTwoYears('2023-24')).toEqual({ from: '2023', to: '2024' });
  expect(mayBeTwoYears('2023-21')).toBeUndefined();
  expect(mayBeTwoYears('2008-09')).toBeUndefined();
  expect(dayNumber(1970, 1, 1)).toBe(0);
});
