import { expect, it } from 'vitest';
import { evaluate } from '../../src/facts/arithmetic.ts';
import { lexiconFor } from '../../src/languages/lexicon-for.ts';

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
