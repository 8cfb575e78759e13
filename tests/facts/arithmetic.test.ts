import { expect, it } from 'vitest';
import { evaluate } from '../../src/facts/arithmetic.ts';
import { lexiconFor } from '../../src/languages/lexicon-for.ts';
import { rulesOf } from './support.ts';

const english = lexiconFor('en');

it.each([
  ['2 * 3', 6, ''],
  ['25 % * 400 km', 100, 'km'],
  ['400 km * 25 %', 100, 'km'],
  ['50 % * 50 %', 25, '%'],
  ['25 % * 2', 50, '%'],
  ['3 * 4 km', 12, 'km'],
  ['10 km / 4 km', 2.5, ''],
])('%s is %d %s', (text, value, unit) => {
  const answer = evaluate(text, new Map(), english);
  expect(answer).toMatchObject({ value });
  expect('unit' in answer && (answer.unit === '' ? '' : answer.unit.replace('kilometre', 'km'))).toBe(unit);
});

it('refuses products of two lengths or two sums of money', () => {
  expect(evaluate('3 km * 4 km', new Map(), english)).toMatchObject({
    reason: expect.stringContaining("can't be multiplied"),
  });
  expect(evaluate('£3 * £4', new Map(), english)).toMatchObject({
    reason: expect.stringContaining("can't be multiplied"),
  });
});

it.each([
  ['A$114.2m - A$61.7m', 52.5e6, 'AUD'],
  ['£214m − £96m', 118e6, 'GBP'],
  ['US$1.2bn - US$300 million', 900e6, 'USD'],
  ['EUR 40m / 8', 5e6, 'EUR'],
  ['A$61 - A$52', 9, 'AUD'],
  ['£96m-£214m', -118e6, 'GBP'],
  ['−£8m + £20m', 12e6, 'GBP'],
  ['1.2 × 10⁶ + 3e5', 1.5e6, ''],
  ['half a million + 2 500', 502_500, ''],
  ['twenty-five * 4', 100, ''],
  ['120 km/h - 20 km/h', 100, 'km/h'],
  ['31 % + 67 percentage points', 98, '%'],
  ['98 % - 67 pp', 31, '%'],
  ['98 % - 31 %', 67, 'pp'],
  ['one in four * £400', 100, 'GBP'],
  ['5 tonnes + 2 * tonnes', 25, 't'],
  ['total/2 - (first-figure + 1)', 44, ''],
])('reads the numbers of %s as texts have them', (text, value, unit) => {
  const names = new Map([
    ['total', { value: 100, unit: '' }],
    ['first-figure', { value: 5, unit: '' }],
    ['tonnes', { value: 10, unit: 't' }],
  ]);
  expect(evaluate(text, names, english)).toEqual({ value, unit });
});

it.each([
  ['£214m - $96m', "USD can't be added to GBP"],
  ['£214m - 96m', "can't be added"],
  ['31 pp + 67 %', "can't be added"],
  ['31 + 67 percentage points', "can't be added"],
  ['about £5m + £2m', "'about £5m' isn't one exact number"],
  ['5 sheep * 2', "'5 sheep' isn't one exact number"],
  ['old + 2', "'old' isn't a claim under from:"],
  ['3 + * 2', "'*' is unexpected here"],
  ['(3 + 2', "a ')' is missing"],
  ['3 +', 'it ends too early'],
])('refuses %s', (text, reason) => {
  expect(evaluate(text, new Map(), english)).toMatchObject({ reason: expect.stringContaining(reason) });
});

const SUBSIDY = 'In 2024 it was A$114.2m; it had been A$61.7m in 2019';

it.each([
  ['It rose by A$52.5m in five years', 'value: A$52.5m, how: A$114.2m - A$61.7m -> A$52.5m', SUBSIDY, []],
  ['It rose by A$53.5m', 'value: A$53.5m, how: A$114.2m - A$61.7m -> A$53.5m', SUBSIDY, ['computed-differs']],
  ['It rose by A$62.5m', 'value: A$62.5m, how: A$124.2m - A$61.7m -> A$62.5m', SUBSIDY, ['computed-differs']],
  ['It rose by US$52.5m', 'value: US$52.5m, how: A$114.2m - A$61.7m -> US$52.5m', SUBSIDY, ['computed-differs']],
])('recalculates "%s" (%s)', (text, claim, quote, rules) => {
  const found = rulesOf(text, quote, `status: computed, ${claim}, `);
  expect(found.filter((code) => code.startsWith('facts/how') || code.startsWith('facts/computed'))).toEqual(
    rules.map((rule) => `facts/${rule}`),
  );
});
