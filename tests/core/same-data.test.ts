import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameData } from '../../src/core/same-data.ts';

const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(undefined, null, 0, -0, Number.NaN, 1, '', 'a', true),
    fc.array(tie('data'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('data'), { noNullPrototype: true }),
    fc.array(fc.tuple(fc.constantFrom('a', 'b'), tie('data')), { maxLength: 2 }).map((entries) => new Map(entries)),
    fc.constantFrom(new Set(['a']), new Set(['b'])),
  ),
}));

it('compares values as Node.js does', () => {
  let same = 0;
  const property = fc.property(data, data, (a, b) => {
    if (isSameData(a, b)) same++;
    expect(isSameData(a, b)).toBe(isDeepStrictEqual(a, b));
    expect(isSameData(a, structuredClone(a))).toBe(true);
  });
  fc.assert(property, { numRuns: 500, seed: 21 });
  expect(same).toBeGreaterThan(10);
});

it.each([
  [{ a: undefined }, {}],
  [{ a: undefined }, { b: undefined }],
  [{ a: 1 }, { a: 1, b: undefined }],
  [[1], { 0: 1 }],
  [[], new Map()],
])('tells %j from %j', (a, b) => {
  expect(isSameData(a, b)).toBe(false);
  expect(isSameData(b, a)).toBe(false);
});
