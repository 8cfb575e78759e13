/** Quarters, halves and financial years as the checks of facts read them. */

import { expect, it } from 'vitest';
import { findFigures } from '../../src/facts/figures/find-figures.ts';
import { lexiconFor } from '../../src/languages/lexicon-for.ts';

const dayOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Each date of a text with its first and last day; without the year where the text has none. Numbers as they are written. */
function datesIn(text: string, language = 'en'): readonly string[] {
  return findFigures(text, lexiconFor(language)).map(({ start, end, readings: [reading] }) => {
    const written = text.slice(start, end);
    if (reading.kind !== 'date') return written;
    const days = [reading.first, reading.last].map(dayOf).map((day) => (reading.yearless ? day.slice(5) : day));
    return `${written}: ${days.join(' to ')}`;
  });
}

it.each([
  ['It fell in Q1 2023.', ['Q1 2023: 2023-01-01 to 2023-03-31']],
  ['It fell in Q4 of 2023.', ['Q4 of 2023: 2023-10-01 to 2023-12-31']],
  ["It fell in Q2'23 and in 2023 Q3.", ["Q2'23: 2023-04-01 to 2023-06-30", '2023 Q3: 2023-07-01 to 2023-09-30']],
  ['It fell in H1 2022, not H2 2022.', ['H1 2022: 2022-01-01 to 2022-06-30', 'H2 2022: 2022-07-01 to 2022-12-31']],
  ['It fell in Q4/2023 and Q1-2024.', ['Q4/2023: 2023-10-01 to 2023-12-31', 'Q1-2024: 2024-01-01 to 2024-03-31']],
  ["It fell in Q4'98.", ["Q4'98: 1998-10-01 to 1998-12-31"]],
  ['It was FY2022 / 23 of them.', ['FY2022: 2021-01-01 to 2022-12-31', '23']],
  ['It fell in Q3 again.', ['Q3: 07-01 to 09-30']],
  ['In the first quarter of 2024 it fell.', ['first quarter of 2024: 2024-01-01 to 2024-03-31']],
  ['In the second half of 2022 it fell.', ['second half of 2022: 2022-07-01 to 2022-12-31']],
  ['In the last quarter of 2022 it fell.', ['last quarter of 2022: 2022-10-01 to 2022-12-31']],
  ['In the last half of 2022 it fell.', ['last half of 2022: 2022-07-01 to 2022-12-31']],
  ['In the 3rd quarter of 2022 it fell.', ['3rd quarter of 2022: 2022-07-01 to 2022-09-30']],
  ['In the third quarter of the year 2022 it fell.', ['third quarter of the year 2022: 2022-07-01 to 2022-09-30']],
  ['In the fourth quarter it fell.', ['fourth quarter: 10-01 to 12-31']],
  ['The second quarter in 2022 was wet.', ['second quarter in 2022: 2022-04-01 to 2022-06-30']],
])('reads %s', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

it.each([
  ['It cost more in FY2023.', ['FY2023: 2022-01-01 to 2023-12-31']],
  ['It cost more in FY23.', ['FY23: 2022-01-01 to 2023-12-31']],
  ['It cost more in FY 2023.', ['FY 2023: 2022-01-01 to 2023-12-31']],
  ['It cost more in FY 2022/23.', ['FY 2022/23: 2022-01-01 to 2023-12-31']],
  ['It cost more in FY2022-2023.', ['FY2022-2023: 2022-01-01 to 2023-12-31']],
])('reads the financial year that ends in 2023 in %s', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

it.each([
  'Q5 2023',
  'Q0 2023',
  'H3 2022',
  'H2O is a formula',
  'Q 3 is a name',
  'a fifth quarter of 2022',
  'the third half of 2022',
  'FY is short for it',
  'the first quarter of them',
  'H2SO4 in 2022',
])('takes nothing in %s for a part of a year', (text) => {
  const parts = datesIn(text).filter((date) => /^(?:Q|H|FY|fifth|third)/.test(date) && date.includes(' to '));
  expect(parts).toEqual([]);
});

it.each([
  ['de', 'Im 3. Quartal 2022 fiel es.', ['3. Quartal 2022: 2022-07-01 to 2022-09-30']],
  ['de', 'Im zweiten Halbjahr 2022 fiel es.', ['zweiten Halbjahr 2022: 2022-07-01 to 2022-12-31']],
  ['ar', 'في الربع الثالث من عام 2022', ['الربع الثالث من عام 2022: 2022-07-01 to 2022-09-30']],
  ['ar', 'في النصف الأول من عام 2022', ['النصف الأول من عام 2022: 2022-01-01 to 2022-06-30']],
])('reads parts of years in %s: %s', (language, text, dates) => {
  expect(datesIn(text, language)).toEqual(dates);
});
