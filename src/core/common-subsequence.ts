/** The longest common subsequence of two lists. */

/** The largest table to fill, in cells; longer lists that differ throughout count as entirely different. */
const MAX_CELLS = 4_000_000;

/** Pairs of indices of a longest common subsequence, ascending. Equal ends cost nothing. */
export function commonSubsequence<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly (readonly [before: number, after: number])[] {
  const equal = (i: number, j: number): boolean => same(before[i] as T, after[j] as T);
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && equal(start, start)) start++;
  let end = 0;
  while (end < shorter - start && equal(before.length - 1 - end, after.length - 1 - end)) end++;
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < start; i++) pairs.push([i, i]);
  pairs.push(...middle(start, before.length - end, after.length - end, equal));
  for (let k = end; k > 0; k--) pairs.push([before.length - k, after.length - k]);
  return pairs;
}

/** By dynamic programming, from `start` to the ends of both lists. */
function middle(
  start: number,
  endBefore: number,
  endAfter: number,
  equal: (i: number, j: number) => boolean,
): readonly (readonly [number, number])[] {
  const [rows, columns] = [endBefore - start, endAfter - start];
  if (rows === 0 || columns === 0 || rows * columns > MAX_CELLS) return [];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const longest = equal(start + i, start + j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      lengths[i * width + j] = longest;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (equal(start + i, start + j)) pairs.push([start + i++, start + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
