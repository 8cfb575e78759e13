/** Where two lists differ. The only file that imports `diff`. */

import { diffArrays } from 'diff';

/** Neighbouring items of the first list with the neighbouring items that replace them; one of the lists may be empty. */
export interface DifferingRun<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
  /** The index in the second list at which the run starts. */
  readonly start: number;
}

/** Lists with more insertions and removals than this count as entirely different: comparing them takes too long. */
const MOST_EDITS = 1000;

/** The runs between the items of a longest common subsequence (Myers 1986), in order. */
export function differingRuns<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean,
): readonly DifferingRun<T>[] {
  const changes = diffArrays([...before], [...after], { comparator: isSame, maxEditLength: MOST_EDITS });
  if (!changes) return [{ before, after, start: 0 }];
  const runs: DifferingRun<T>[] = [];
  let [start, removed, added]: [number, readonly T[], readonly T[]] = [0, [], []];
  const end = (): void => {
    if (removed.length + added.length > 0) runs.push({ before: removed, after: added, start });
    start += added.length;
    [removed, added] = [[], []];
  };
  for (const change of changes) {
    if (change.removed) removed = [...removed, ...change.value];
    else if (change.added) added = [...added, ...change.value];
    else {
      end();
      start += change.value.length;
    }
  }
  end();
  return runs;
}
