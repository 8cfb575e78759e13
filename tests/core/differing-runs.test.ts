import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differingRuns } from '../../src/core/differing-runs.ts';

const runs = (before: string, after: string) =>
  differingRuns([...before], [...after], (a, b) => a === b).map(
    (run) => `${run.start}:${run.before.join('')}>${run.after.join('')}`,
  );

it('lists replacements, insertions and removals with their places', () => {
  expect(runs('abcdef', 'abxdeyf')).toEqual(['2:c>x', '5:>y']);
  expect(runs('abc', 'bc')).toEqual(['0:a>']);
  expect(runs('', 'ab')).toEqual(['0:>ab']);
  expect(runs('same', 'same')).toEqual([]);
});

it('compares by the given rule, and returns lists that differ too much as one run', () => {
  expect(differingRuns(['A'], ['a'], (a, b) => a.toLowerCase() === b.toLowerCase())).toEqual([]);
  const long = Array.from({ length: 600 }, (_, i) => i);
  const other = long.map((i) => -i - 1);
  expect(differingRuns(long, other, Object.is)).toEqual([{ before: long, after: other, start: 0 }]);
});

/** The length of a longest common subsequence, by the definition. */
function longest(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a[0] === b[0]) return 1 + longest(a.slice(1), b.slice(1));
  return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
}

it('keeps as many items as possible, and replaces the others in order', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (before, after) => {
      const found = differingRuns([...before], [...after], (a, b) => a === b);
      const rebuilt = [...before];
      // Places count in the second list, so that runs are applied from the first to the last.
      for (const run of found) rebuilt.splice(run.start, run.before.length, ...run.after);
      expect(rebuilt.join('')).toBe(after);
      const added = found.reduce((sum, run) => sum + run.after.length, 0);
      expect(after.length - added).toBe(longest(before, after));
    }),
  );
});
