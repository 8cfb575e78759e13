/**
 * A list that shares equal items with the last one: `keep` returns the last item where the new one equals it. Items are compared
 * in order, and from the end where some were added or removed, so that none is kept twice. Returns the last list where all are
 * its own.
 */
export function keptList<T extends object>(
  list: readonly T[],
  last: readonly T[],
  keep: (item: T, before: T) => T,
): readonly T[] {
  const now = [...list];
  const [end, lastEnd] = [now.length, last.length];
  const sharesAt = (i: number, j: number): boolean => {
    const [item, before] = [list[i], last[j]];
    if (item === undefined || before === undefined) return false;
    const found = keep(item, before);
    now[i] = found;
    return found === before;
  };
  if (end === lastEnd) {
    const same = now.map((_, i) => sharesAt(i, i));
    return same.every(Boolean) ? last : now;
  }
  let start = 0;
  while (start < end && sharesAt(start, start)) start++;
  // Parts of the first one that differs may be kept below.
  const first = list[start];
  if (first !== undefined) now[start] = first;
  const least = Math.min(end, lastEnd) - start;
  let same = 1;
  while (same <= least && sharesAt(end - same, lastEnd - same)) same++;
  return now;
}
