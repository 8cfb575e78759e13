/** `text-wrap: balance`: the minimum number of lines, as equal in length as possible (CSS Text 4, 6.3.2). */

import type { Breakpoint } from './prepared.ts';

const MAX_BREAKPOINTS = 200;

/**
 * Indices of the breakpoints that give the fewest lines and, among those solutions, the least sum of squared widths.
 * Undefined when a line can't fit or the text is too long for a heading (over 200 breakpoints).
 */
export function balancedFit(
  breakpoints: readonly Breakpoint[],
  width: (index: number) => number,
): readonly number[] | undefined {
  const count = breakpoints.length;
  if (count > MAX_BREAKPOINTS) return undefined;
  const lines = fewestLines(breakpoints, width);
  if (lines === undefined) return undefined;
  // cost[i]: the least cost of ending line `line` at breakpoint i; each row's choices are kept to trace the path back.
  const choices: Int32Array[] = [];
  let previous = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (let line = 0; line < lines; line++) {
    const cost = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    const choice = new Int32Array(count).fill(-1);
    const room = width(line);
    for (let to = line; to < count; to++) {
      for (let from = to - 1; from >= -1; from--) {
        const before = from < 0 ? (line === 0 ? 0 : Number.POSITIVE_INFINITY) : (previous[from] ?? 0);
        const natural = lineWidth(breakpoints, from, to);
        if (natural > room + 1e-6) break;
        const total = before + natural * natural + (breakpoints[to]?.penalty ?? 0) * room;
        if ((line === 0) === from < 0 && total < (cost[to] ?? 0)) {
          cost[to] = total;
          choice[to] = from;
        }
      }
    }
    choices.push(choice);
    previous = cost;
  }
  return walkBack(choices, count - 1);
}

function walkBack(choices: readonly Int32Array[], end: number): number[] {
  const indices: number[] = [];
  let at = end;
  for (const choice of [...choices].reverse()) {
    indices.push(at);
    at = choice[at] ?? -1;
  }
  return indices.reverse();
}

/** The minimum number of lines, found by filling each line greedily. */
function fewestLines(breakpoints: readonly Breakpoint[], width: (index: number) => number): number | undefined {
  let from = -1;
  let lines = 0;
  while (from < breakpoints.length - 1) {
    let to = from;
    for (let next = from + 1; next < breakpoints.length; next++) {
      if (lineWidth(breakpoints, from, next) <= width(lines) + 1e-6) to = next;
      else break;
    }
    if (to === from) return undefined;
    from = to;
    lines++;
  }
  return lines;
}

function lineWidth(breakpoints: readonly Breakpoint[], from: number, to: number): number {
  return (breakpoints[to]?.endWidth ?? 0) - (breakpoints[from]?.startWidth ?? 0);
}
