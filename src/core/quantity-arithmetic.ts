/**
 * Sums, differences and order of quantities, computed as intervals (Moore, Kearfott, Cloud, "Introduction to Interval
 * Analysis", 2009, chapter 2) and refused, with a reason, where the result would claim more than is known.
 */

import type { BoundQuantity, Quantity } from './quantity.ts';

/** A computed quantity, or why there is none. */
export type Computed = { readonly quantity: Quantity } | { readonly refused: string };

/** The values that a quantity allows; an open end (`<`, `>`) isn't one of them. Ends may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** The interval of a quantity, undefined for an unknown one. An approximate quantity counts by its value. */
export function quantityInterval(quantity: Quantity): Interval | undefined {
  const closed = { openLow: false, openHigh: false };
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
      return { low: quantity.value, high: quantity.value, ...closed };
    case 'bound': {
      const open = quantity.relation === '<' || quantity.relation === '>';
      return quantity.relation.startsWith('<')
        ? { low: Number.NEGATIVE_INFINITY, high: quantity.value, openLow: true, openHigh: open }
        : { low: quantity.value, high: Number.POSITIVE_INFINITY, openLow: open, openHigh: true };
    }
    case 'range':
    case 'estimate':
      return { low: quantity.low, high: quantity.high, ...closed };
    case 'unknown':
      return undefined;
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/**
 * The sum: exact of exact numbers, approximate when one is, a bound when all bounds are on one side, else a range.
 * Refused for an unknown part, for units that differ, for bounds on both sides, and for estimates, whose intervals add
 * only when it is known how they vary together.
 */
export function sumQuantities(quantities: readonly Quantity[]): Computed {
  const [first] = quantities;
  if (!first) return { refused: 'there is nothing to add' };
  const refused = refusal(quantities, 'add');
  if (refused !== undefined) return { refused };
  let sum: Interval = { low: 0, high: 0, openLow: false, openHigh: false };
  for (const quantity of quantities) {
    const next = quantityInterval(quantity);
    if (next) sum = add(sum, next);
  }
  return fromInterval(sum, first.unit, quantities.some(isApproximate));
}

/** `minuend - subtrahend`, by the same rules. */
export function differenceOf(minuend: Quantity, subtrahend: Quantity): Computed {
  const refused = refusal([minuend, subtrahend], 'subtract');
  if (refused !== undefined) return { refused };
  const a = quantityInterval(minuend);
  const b = quantityInterval(subtrahend);
  if (!a || !b) return { refused: 'one of them is unknown' };
  const negative = { low: -b.high, high: -b.low, openLow: b.openHigh, openHigh: b.openLow };
  return fromInterval(add(a, negative), minuend.unit, isApproximate(minuend) || isApproximate(subtrahend));
}

function isApproximate(quantity: Quantity): boolean {
  return quantity.kind === 'approximate';
}

function refusal(quantities: readonly Quantity[], verb: string): string | undefined {
  const unknown = quantities.find((q) => q.kind === 'unknown');
  if (unknown?.kind === 'unknown') return `one of them is ${unknown.reason}`;
  const units = [...new Set(quantities.map((q) => q.unit))];
  if (units.length > 1) return `${units.map((unit) => `'${unit}'`).join(' and ')} don't ${verb}`;
  if (quantities.length > 1 && quantities.some((q) => q.kind === 'estimate'))
    return `the intervals of estimates don't ${verb}: how they vary together is not known`;
  return undefined;
}

function add(a: Interval, b: Interval): Interval {
  return {
    low: clean(a.low + b.low),
    high: clean(a.high + b.high),
    openLow: a.openLow || b.openLow,
    openHigh: a.openHigh || b.openHigh,
  };
}

/** Rounds away binary noise: 0.1 + 0.2 is 0.3. */
function clean(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}

function fromInterval({ low, high, openLow, openHigh }: Interval, unit: string, approximate: boolean): Computed {
  const measured = { unit, wording: '' };
  if (low === high) return { quantity: { kind: approximate ? 'approximate' : 'exact', value: low, ...measured } };
  if (Number.isFinite(low) && Number.isFinite(high)) return { quantity: { kind: 'range', low, high, ...measured } };
  if (approximate) return { refused: "a limit can't be computed from an approximate number" };
  const bound = (relation: BoundQuantity['relation'], value: number): Computed => ({
    quantity: { kind: 'bound', relation, value, ...measured },
  });
  if (Number.isFinite(high)) return bound(openHigh ? '<' : '<=', high);
  if (Number.isFinite(low)) return bound(openLow ? '>' : '>=', low);
  return { refused: 'the limits lie on both sides, so the result could be any number' };
}

export type Order = 'less' | 'equal' | 'more' | 'undecided';

/** How the first compares with the second, decided only when it is true of all values that they allow. */
export function compareQuantities(first: Quantity, second: Quantity): Order {
  const [a, b] = [quantityInterval(first), quantityInterval(second)];
  if (!a || !b) return 'undecided';
  if (isBelow(a, b)) return 'less';
  if (isBelow(b, a)) return 'more';
  return a.low === a.high && b.low === b.high ? 'equal' : 'undecided';
}

function isBelow(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.openHigh || b.openLow));
}

export type Sorted<T> = { readonly sorted: readonly T[] } | { readonly undecided: readonly [T, T] };

/**
 * Items in order of their quantities. Estimates count by their value, unknown ones come last. If the order of two can't
 * be decided (10-20 and 15), returns those two instead.
 */
export function sortByQuantity<T>(
  items: readonly T[],
  quantityOf: (item: T) => Quantity,
  direction: 'ascending' | 'descending',
): Sorted<T> {
  const sign = direction === 'ascending' ? 1 : -1;
  const known = items.filter((item) => quantityOf(item).kind !== 'unknown');
  const sorted = known.toSorted((a, b) => sign * (middle(quantityOf(a)) - middle(quantityOf(b))));
  for (const [i, after] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before === undefined) continue;
    const order = compareQuantities(pointOf(quantityOf(before)), pointOf(quantityOf(after)));
    if (order === 'undecided' && !allowSameValues(quantityOf(before), quantityOf(after)))
      return { undecided: [before, after] };
  }
  return { sorted: [...sorted, ...items.filter((item) => quantityOf(item).kind === 'unknown')] };
}

function pointOf(quantity: Quantity): Quantity {
  return quantity.kind === 'estimate' ? { ...quantity, kind: 'exact' } : quantity;
}

/** Quantities that allow the same values keep their given order. */
function allowSameValues(a: Quantity, b: Quantity): boolean {
  const [x, y] = [quantityInterval(a), quantityInterval(b)];
  return x?.low === y?.low && x?.high === y?.high;
}

function middle(quantity: Quantity): number {
  if (quantity.kind === 'estimate') return quantity.value;
  const interval = quantityInterval(quantity);
  if (!interval) return 0;
  if (!Number.isFinite(interval.low)) return interval.high;
  return Number.isFinite(interval.high) ? (interval.low + interval.high) / 2 : interval.low;
}
