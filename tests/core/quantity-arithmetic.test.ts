import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/core/quantity.ts';
import {
  compareQuantities,
  differenceOf,
  quantityInterval,
  sortByQuantity,
  sumQuantities,
} from '../../src/core/quantity-arithmetic.ts';
import { parseQuantity } from '../../src/data/quantity-text.ts';
import { quantityLabel } from '../../src/languages/quantity-words.ts';

function read(text: string): Quantity {
  const parsed = parseQuantity(text);
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed.quantity;
}

function said(computed: ReturnType<typeof sumQuantities>): string {
  return 'refused' in computed ? `refused: ${computed.refused}` : quantityLabel(computed.quantity);
}

describe('sums and differences', () => {
  test.each([
    [['10 %', '20 %'], '30%'],
    [['0.1', '0.2'], '0.3'],
    [['10 %', '~20 %'], '~30%'],
    [['10 %', '<5 %'], '<15%'],
    [['at most 10', 'at most 5'], '≤15'],
    [['at most 10', '<5'], '<15'],
    [['at least 10', '5-6'], '≥15'],
    [['5-6 %', '10-12 %'], '15–18%'],
    [['more than 10', '5'], '>15'],
    [['6 +/- 3'], '3–9'],
    [[], 'refused: there is nothing to add'],
    [['<5', '>5'], 'refused: the limits lie on both sides, so the result could be any number'],
    [['~5', '<5'], "refused: a limit can't be computed from an approximate number"],
    [['10 %', 'not asked'], 'refused: one of them is not asked'],
    [['10 %', '5 miles'], "refused: '%' and 'miles' don't add"],
    [['6 +/- 3', '5'], "refused: the intervals of estimates don't add: how they vary together is not known"],
  ])('%j is %s', (parts, sum) => {
    expect(said(sumQuantities(parts.map(read)))).toBe(sum);
  });

  test.each([
    ['40', '10', '30'],
    ['40', '<10', '>30'],
    ['40', 'at most 10', '≥30'],
    ['40', 'at least 10', '≤30'],
    ['<10', '4', '<6'],
    ['10-12', '3-4', '6–9'],
    ['<10', '<5', 'refused: the limits lie on both sides, so the result could be any number'],
    ['~40', '10', '~30'],
    ['40', '~10', '~30'],
    ['not asked', '4', 'refused: one of them is not asked'],
    ['40 %', '10 miles', "refused: '%' and 'miles' don't subtract"],
    ['6 +/- 3', '5', "refused: the intervals of estimates don't subtract: how they vary together is not known"],
  ])('%s less %s is %s', (a, b, difference) => {
    expect(said(differenceOf(read(a), read(b)))).toBe(difference);
  });

  const numbers = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
  const knowable = fc.oneof(
    numbers.map((n) => read(String(n))),
    fc.tuple(numbers, numbers).map(([a, b]) => read(`${Math.min(a, b)}-${Math.max(a, b)}`)),
    numbers.map((n) => read(`<${n}`)),
  );

  test('sums and differences allow every value that follows from the parts', () => {
    const pick = ({ low, high, openHigh }: NonNullable<ReturnType<typeof quantityInterval>>, share: number): number => {
      const from = Number.isFinite(low) ? low : high - 100;
      return from + (high - from) * (openHigh ? share * 0.99 : share);
    };
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(knowable, knowable, share, share, (a, b, s, t) => {
        const [x, y] = [quantityInterval(a), quantityInterval(b)];
        if (!x || !y) throw new Error('nothing unknown is generated');
        for (const [computed, value] of [
          [sumQuantities([a, b]), pick(x, s) + pick(y, t)],
          [differenceOf(a, b), pick(x, s) - pick(y, t)],
        ] as const) {
          if ('refused' in computed) continue;
          const range = quantityInterval(computed.quantity);
          expect(value).toBeGreaterThanOrEqual((range?.low ?? 0) - 1e-9);
          expect(value).toBeLessThanOrEqual((range?.high ?? 0) + 1e-9);
        }
      }),
    );
  });

  test('comparison is symmetric, and decided only where intervals do not overlap', () => {
    const turned = { less: 'more', more: 'less', equal: 'equal', undecided: 'undecided' } as const;
    fc.assert(
      fc.property(knowable, knowable, (a, b) => {
        expect(compareQuantities(b, a)).toBe(turned[compareQuantities(a, b)]);
      }),
    );
    expect(compareQuantities(read('<10'), read('10'))).toBe('less');
    expect(compareQuantities(read('at most 10'), read('10'))).toBe('undecided');
    expect(compareQuantities(read('5-10'), read('7'))).toBe('undecided');
  });

  test.each([
    ['10', '10', 'equal'],
    ['10', '~10', 'equal'],
    ['5-6', '5-6', 'undecided'],
    ['more than 10', '10', 'more'],
    ['at least 10', '10', 'undecided'],
    ['not asked', '10', 'undecided'],
    ['10', 'not asked', 'undecided'],
  ])('%s compared with %s is %s', (a, b, order) => {
    expect(compareQuantities(read(a), read(b))).toBe(order);
  });
});

describe('sorting', () => {
  const sort = (...texts: string[]): unknown => sortByQuantity(texts, read, 'descending');

  test('may be ascending', () => {
    const texts = ['12', '40', 'at least 50', '<5', 'not asked', '20-30'];
    const sorted = ['<5', '12', '20-30', '40', 'at least 50', 'not asked'];
    expect(sortByQuantity(texts, read, 'ascending')).toEqual({ sorted });
  });

  test('puts quantities in order, unknown ones last', () => {
    expect(sort('12', '<5', 'not asked', '40', '20-30')).toEqual({ sorted: ['40', '20-30', '12', '<5', 'not asked'] });
    expect(sort('6 +/- 3', '7 +/- 3')).toEqual({ sorted: ['7 +/- 3', '6 +/- 3'] });
    expect(sort('<5', '<5')).toEqual({ sorted: ['<5', '<5'] });
  });

  test('names two quantities whose order is undecided', () => {
    expect(sort('40', '<10', '7')).toEqual({ undecided: ['<10', '7'] });
    expect(sort('5-10', '5-7')).toEqual({ undecided: ['5-10', '5-7'] });
  });

  test('counts estimates by their values, wherever their intervals lie', () => {
    const estimate = (value: number, low: number, high: number): Quantity => {
      return { kind: 'estimate', value, low, high, unit: '', wording: '' } as Quantity;
    };
    const [low, high] = [estimate(6, 4, 30), estimate(7, 1, 8)];
    expect(sortByQuantity([high, low], (one) => one, 'ascending')).toEqual({ sorted: [low, high] });
  });

  test('is undecided for ranges with one end in common', () => {
    const ranges = [read('5-20'), read('10-20')];
    expect(sortByQuantity(ranges, (one) => one, 'ascending')).toHaveProperty('undecided');
  });
});
