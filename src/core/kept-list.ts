/**
 * A list that shares equal items with the last one: `keep` returns the last item where the new one equals it. Items are compared
 * in order, and from the end where some were added or removed, so that none is kept twice. Returns the last list where all are
 * its own, and the list itself where none is kept.
 */
export function keptList<T extends object>(
  list: readonly T[],
  last: readonly T[],
  keep: (item: T, before: T) => T,
): readonly T[] {
  let now = list;
  const put = (i: number, item: T): void => {
    if (item === now[i]) return;
    if (now === list) now = [...list];
    (now as T[])[i] = item;
  };
  const [end, lastEnd] = [list.length, last.length];
  const sharesAt = (i: number, j: number): boolean => {
    const [item, before] = [list[i], last[j]];
    if (item === undefined || before === undefined) return false;
    const found = keep(item, before);
    put(i, found);
    return found === before;
  };
  if (end === lastEnd) {
    let isSame = true;
    for (let i = 0; i < end; i++) isSame = sharesAt(i, i) && isSame;
    return isSame ? last : now;
  }
  let start = 0;
  while (start < end && sharesAt(start, start)) start++;
  // Parts of the first one that differs may be kept below.
  const first = list[start];
  if (first !== undefined) put(start, first);
  const least = Math.min(end, lastEnd) - start;
  let same = 1;
  while (same <= least && sharesAt(end - same, lastEnd - same)) same++;
  return now;
}
