/** Limits of classes by the methods of cartography (Slocum et al., "Thematic Cartography and Geovisualization", chapter 5). */

import { extentOf } from './extent.ts';
import { ceilTo, floorTo, roundStep, withoutNoise } from './round-steps.ts';

/** Limits at round numbers, equally far apart, that give about as many classes as wanted. */
export function equalLimits(values: readonly number[], count: number): readonly number[] {
  const { min, max } = extentOf(values);
  if (!(max > min)) return [];
  const step = roundStep((max - min) / count);
  const first = withoutNoise(floorTo(min, step) + step);
  const last = ceilTo(max, step);
  const limits: number[] = [];
  for (let limit = first; limit < last - step / 2; limit = withoutNoise(limit + step)) limits.push(limit);
  // With the greatest value at the last limit, its class would hold it alone.
  return limits;
}

/** Limits that put about the same number of values into each class; equal values are never separated. */
export function quantileLimits(values: readonly number[], count: number): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const limits = new Set<number>();
  for (let c = 1; c < count; c++) {
    const at = nearestGap(sorted, Math.round((sorted.length * c) / count));
    if (at !== undefined) limits.add(between(sorted[at - 1] ?? 0, sorted[at] ?? 0));
  }
  return [...limits].sort((a, b) => a - b);
}

/** The index nearest to a wanted one at which the value changes. */
function nearestGap(sorted: readonly number[], wanted: number): number | undefined {
  for (let away = 0; away < sorted.length; away++) {
    for (const at of [wanted + away, wanted - away]) {
      if (at > 0 && at < sorted.length && (sorted[at] ?? 0) > (sorted[at - 1] ?? 0)) return at;
    }
  }
  return undefined;
}

/**
 * Limits in the widest natural gaps: those with the least sum of squared differences from the means of the classes
 * (Fisher, "On grouping for maximum homogeneity", 1958; known as Jenks' natural breaks).
 */
export function naturalLimits(values: readonly number[], count: number): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const groups = distinct(sorted);
  const classes = Math.min(count, groups.length);
  if (classes < 2) return [];
  const starts = bestStarts(groups, classes);
  return starts.map((start) => between(groups[start - 1]?.value ?? 0, groups[start]?.value ?? 0));
}

interface Group {
  readonly value: number;
  readonly count: number;
}

/** More values are reduced to so many of equal distance, which moves limits by less than can be seen. */
const MOST_GROUPS = 400;

function distinct(sorted: readonly number[]): readonly Group[] {
  const groups: { value: number; count: number }[] = [];
  for (const value of sorted) {
    const last = groups.at(-1);
    if (last?.value === value) last.count++;
    else groups.push({ value, count: 1 });
  }
  if (groups.length <= MOST_GROUPS) return groups;
  const { min, max } = extentOf(sorted);
  const cells = new Map<number, { value: number; count: number }>();
  for (const { value, count } of groups) {
    const cell = Math.floor(((value - min) / (max - min)) * MOST_GROUPS);
    const known = cells.get(cell);
    if (known) known.count += count;
    else cells.set(cell, { value, count });
  }
  return [...cells.values()];
}

/** The first group of each class but the first, by dynamic programming. */
function bestStarts(groups: readonly Group[], classes: number): readonly number[] {
  const n = groups.length;
  const [weight, sum, square] = [[0], [0], [0]] as [number[], number[], number[]];
  groups.forEach(({ value, count }, i) => {
    weight.push((weight[i] ?? 0) + count);
    sum.push((sum[i] ?? 0) + count * value);
    square.push((square[i] ?? 0) + count * value * value);
  });
  const at = (list: readonly number[], i: number): number => list[i] ?? 0;
  const cost = (from: number, to: number): number => {
    const w = at(weight, to) - at(weight, from);
    const s = at(sum, to) - at(sum, from);
    return at(square, to) - at(square, from) - (w > 0 ? (s * s) / w : 0);
  };
  let least = Array.from({ length: n + 1 }, (_, to) => cost(0, to));
  const cuts: number[][] = [];
  for (let c = 1; c < classes; c++) {
    const cut: number[] = new Array(n + 1).fill(0);
    const next = least.map((_, to) => {
      let best = Number.POSITIVE_INFINITY;
      for (let from = c; from <= to; from++) {
        const total = at(least, from) + cost(from, to);
        if (total < best) [best, cut[to]] = [total, from];
      }
      return best;
    });
    least = next;
    cuts.push(cut);
  }
  const starts: number[] = [];
  let to = n;
  for (const cut of cuts.toReversed()) {
    to = cut[to] ?? 0;
    starts.unshift(to);
  }
  return starts;
}

/** The roundest number above one value and at most another. */
function between(low: number, high: number): number {
  for (let digits = 1; digits < 16; digits++) {
    const rounded = Number(((low + high) / 2).toPrecision(digits));
    if (rounded > low && rounded <= high) return rounded;
  }
  return high;
}
