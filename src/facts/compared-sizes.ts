/** Checks by how much one thing is more than another: "three times as long as", "four weeks longer than". */

import { agree } from './agreement/agree.ts';
import { compareNumbers } from './agreement/values.ts';
import type { Compared, Sides } from './compared-sides.ts';
import { exactly, type NumberReading } from './figures/figure.ts';
import { convert } from './figures/units.ts';
import type { Known } from './known.ts';
import type { Comparative, Mention } from './statements/mention.ts';
import { isShare } from './statements/numbered.ts';

/** "Twice as long" may be rounded from this much more or less. */
const ROUNDED = 0.25;

/** How much further than its bound a size may be. */
const NEAR = 0.1;

/** Explains why the size of a comparison isn't that of the two values; undefined if it is, or if none is stated. */
export function faultInSize(
  { sizeAt, compares }: Comparative,
  { one, others: [other, ...more] }: Sides,
  mentions: readonly Mention[],
  near: readonly Known[],
): string | undefined {
  const size = mentions.find(({ start }) => start === sizeAt);
  const [printed] = size?.readings ?? [];
  if (!size || !other || more.length > 0 || printed?.kind !== 'number') return undefined;
  const sizes = sizesOf(printed, one, other, compares === 'multiples');
  if (sizes.length === 0 || sizes.some((real) => isRounded(printed, real))) return undefined;
  // The source may round differently.
  if (
    near.some(
      ({ reading, isQuoted, mention }) => isQuoted && isSize(mention, reading) && agree(size, reading) === 'agrees',
    )
  )
    return undefined;
  return `${one.level ? 'the evidence has ' : ''}${one.shown} for the first, and ${other.shown} for the second`;
}

function isSize({ role }: Mention, reading: Known['reading']): boolean {
  return role === 'by' || (reading.kind === 'number' && reading.unit === '×');
}

/** All sizes that the words can mean, with the rounding of both values: "three times more than" is three or four times. */
function sizesOf(printed: NumberReading, one: Compared, other: Compared, isAs: boolean): readonly NumberReading[] {
  const [a, b] = [endsOf(one), endsOf(other)];
  const differences = a.map((value, i) => Math.abs(value - (b[2 - i] ?? 0)));
  const ratios = a.map((value, i) => value / (b[2 - i] || 1));
  const { unit } = other.reading;
  if (printed.unit === '×')
    return other.value > 0
      ? [...ratios, ...(isAs ? [] : ratios.map((ratio) => ratio - 1))].map((n) => exactly(n, '×', 0))
      : [];
  if (printed.unit === '%') {
    const shares = ratios.map((ratio) => exactly(Math.abs(ratio - 1) * 100, '%', 0));
    return isShare(other.reading) ? [...shares, ...differences.map((n) => exactly(n, '%', 0))] : shares;
  }
  const isLike = printed.unit === 'pp' ? isShare(other.reading) : convert(1, printed.unit, unit) !== undefined;
  return isLike ? differences.map((n) => exactly(n, printed.unit === 'pp' ? 'pp' : unit, 0)) : [];
}

/** The least, the given and the largest value that is written like this one. */
function endsOf({ value, reading: { step } }: Compared): readonly [number, number, number] {
  return [value - step / 2, value, value + step / 2];
}

function isRounded(printed: NumberReading, real: NumberReading): boolean {
  if (compareNumbers(printed, real) === 'agrees') return true;
  const [a, b] = [printed.quantity, real.quantity];
  // "Over £150 more" for £162
  if (a.kind === 'bound' && 'value' in b && printed.unit === real.unit) {
    const holds = a.relation.startsWith('<') ? b.value <= a.value : b.value >= a.value;
    return holds && Math.abs(b.value - a.value) <= Math.abs(a.value) * NEAR;
  }
  return (
    printed.unit === '×' &&
    a.kind !== 'bound' &&
    'value' in a &&
    'value' in b &&
    Math.abs(a.value - b.value) <= ROUNDED * Math.min(1, a.value)
  );
}
