/** Names of a claim's values, which must be about the amount that they name. All figures are made up. */

import { expect, it } from 'vitest';
import { rulesOf } from './support.ts';

const INCOME = 'Income was £9.84m and expenditure £10.31m; £3.62m came from tickets, £2.95m from grants';
const COURT = 'A jury trial costs A$86,400 on average and one with a judge alone A$51,300';
const GAIN = 'The average gain is £44.10 a week for widows and £51.30 for widowers';
const PRICE = 'The price of a ticket rose from £11.50 to £13, and the shop took £2.17m';

it.each([
  [INCOME, 'total: £9.84m, tickets: £3.62m'],
  [COURT, 'jury: "A$86,400", judge: "A$51,300"'],
  [GAIN, 'widows: £44.10, widowers: £51.30'],
  [PRICE, 'ticketPrice: £13, ticket-before: £11.50'],
  ['12 schools have 486 pupils, or about 40 in each school', 'school: 12, pupils: 486'],
  ['Rent took 31% of income, and heating 12%', 'housing: 31 %, energy: 12 %'],
])('"%s" has the values %s', (quote, values) => {
  expect(rulesOf('Words.', quote, `values: { ${values} }, `)).toEqual([]);
});

it.each([
  [INCOME, 'total: £3.62m, tickets: £9.84m'],
  [INCOME, 'total: £9.84m, tickets: £2.95m'],
  [COURT, 'jury: "A$51,300", judge: "A$86,400"'],
  [PRICE, 'shopIncome: £13, ticket: £2.17m'],
])('"%s" has other values than %s', (quote, values) => {
  expect(rulesOf('Words.', quote, `values: { ${values} }, `)).toContain('facts/subject-differs');
});
