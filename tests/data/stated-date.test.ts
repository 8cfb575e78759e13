import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStatedDate } from '../../src/data/stated-date.ts';

const DAY = 86_400_000;
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** `precision first..last 'wording'`, with ~ at ends that are approximate. */
function summaryOf(edtf: string, wording?: string): string {
  const parsed = parseStatedDate(edtf, wording);
  if ('reason' in parsed) return `${parsed.reason} | ${parsed.hint}`;
  const { date } = parsed;
  const start = `${iso(date.first)}${date.approximateStart ? '~' : ''}`;
  return `${date.precision} ${start}..${iso(date.last)}${date.approximateEnd ? '~' : ''} '${date.wording}'`;
}

test.each([
  ['1994', "year 1994-01-01..1994-12-31 '1994'"],
  ['2020-08', "month 2020-08-01..2020-08-31 'August 2020'"],
  ['2020-02', "month 2020-02-01..2020-02-29 'February 2020'"],
  ['2020-22', "season 2020-06-01..2020-08-31 'summer 2020'"],
  ['2020-24', "season 2020-12-01..2021-02-28 'winter 2020'"],
  ['2022-10-17', "day 2022-10-17..2022-10-17 '17 October 2022'"],
  ['1994~', "year 1994-01-01~..1994-12-31~ 'about 1994'"],
  ['1994/1996', "interval 1994-01-01..1996-12-31 '1994 to 1996'"],
  ['[2022-10-17..2022-10-23]', "one-of 2022-10-17..2022-10-23 'between 17 October 2022 and 23 October 2022'"],
])('%s', (edtf, expected) => {
  expect(summaryOf(edtf)).toBe(expected);
});

test("the author's wording is kept", () => {
  expect(summaryOf('2014~/2016~', 'mid-2010s')).toBe("interval 2014-01-01~..2016-12-31~ 'mid-2010s'");
});

test.each([
  ['17 August 2020', "'17 August 2020' isn't a date in EDTF | write { edtf: 2020-08-17, wording: 17 August 2020 }"],
  ['1990s', "'1990s' isn't a date in EDTF | write { edtf: 1990/1999, wording: 1990s }"],
  ['1996/1994', 'it ends before it starts'],
  ['2023-02-29', 'February 2023 has no day 29'],
  ['2022-20', "'20' is neither a month (01-12) nor a season (21-41)"],
  ['1994/..', "an interval whose end is open or unknown isn't supported"],
  ['20220', "'20220' isn't a date in EDTF"],
])('%s cannot be read', (edtf, expected) => {
  expect(summaryOf(edtf)).toContain(expected);
});

const units = fc.record({
  y: fc.integer({ min: 1583, max: 2400 }),
  m: fc.integer({ min: 1, max: 12 }),
  d: fc.integer({ min: 1, max: 28 }),
});
const padded = (n: number): string => String(n).padStart(2, '0');

test('a day lies in its month, its month in its year; days count as the calendar does', () => {
  fc.assert(
    fc.property(units, ({ y, m, d }) => {
      const [day, month, year] = [`${y}-${padded(m)}-${padded(d)}`, `${y}-${padded(m)}`, `${y}`].map((edtf) => {
        const parsed = parseStatedDate(edtf, undefined);
        return 'date' in parsed ? parsed.date : { first: Number.NaN, last: Number.NaN };
      });
      expect(day?.first).toBe(Date.UTC(y, m - 1, d) / DAY);
      const ends = [year?.first, month?.first, day?.first, day?.last, month?.last, year?.last];
      expect(ends).toEqual([...ends].sort((a, b) => (a ?? 0) - (b ?? 0)));
    }),
  );
});

test('never throws, and ends never come before starts', () => {
  const pieces = fc.constantFrom('1994', '2020', '-', '08', '22', '/', '[', '..', ']', '~', '?', ' ');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const parsed = parseStatedDate(parts.join(''), 'words');
      if ('date' in parsed) expect(parsed.date.first).toBeLessThanOrEqual(parsed.date.last);
    }),
  );
});
