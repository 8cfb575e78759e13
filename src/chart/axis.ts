import type { ValueAxisOptions } from '../core/chart.ts';
import { extentOf } from '../core/extent.ts';
import { type Quantity, quantityNumbers } from '../core/quantity.ts';
import { ceilTo, floorTo, roundStep, withoutNoise } from '../core/round-steps.ts';

export interface AxisRange {
  readonly min: number;
  readonly max: number;
  /** Tick values, ascending, evenly spaced except at an end that the author set. */
  readonly ticks: readonly number[];
  /** True if equal distances are equal factors. */
  readonly log?: boolean;
}

/** The place of a value on an axis: 0 at its start, 1 at its end. */
export function axisShare({ min, max, log }: AxisRange, value: number): number {
  if (!log) return (value - min) / (max - min);
  return Math.log(Math.max(value, Number.MIN_VALUE) / min) / Math.log(max / min);
}

/**
 * An axis that doesn't distort quantities: 0 to 100 for a share, otherwise from zero (or below) to a round number,
 * since a bar's length is read from zero.
 */
export function axisOf(quantities: readonly Quantity[], { share }: { readonly share: boolean }): AxisRange {
  return axisOfValues(quantities.flatMap(numbersOf), { share });
}

/** The same for plain numbers. Parts of a whole that add up to a little more than 100, by rounding, widen its axis. */
export function axisOfValues(values: readonly number[], { share }: { readonly share: boolean }): AxisRange {
  const { min: low, max: high } = extentOf([0, ...values]);
  if (share) return { min: 0, max: Math.max(100, high), ticks: SHARE_TICKS };
  const step = roundStep((high - low) / 4);
  const min = floorTo(low, step);
  return ticked(min, Math.max(withoutNoise(min + step), ceilTo(high, step)), step);
}

const SHARE_TICKS = [0, 25, 50, 75, 100];

function ticked(min: number, max: number, step: number): AxisRange {
  const first = ceilTo(min, step);
  const count = Math.floor((max - first) / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, i) => withoutNoise(first + i * step));
  // An end that the author set has a tick too, replacing any tick that is too close.
  const inner = ticks.filter((tick) => tick - min > step * 0.5 && max - tick > step * 0.5);
  return { min, max, ticks: [min, ...inner, max] };
}

function numbersOf(quantity: Quantity): readonly number[] {
  // An open span needs room beyond its limit to look open.
  if (quantity.kind === 'bound') return [quantity.value, quantity.relation.startsWith('>') ? quantity.value * 1.25 : 0];
  return quantityNumbers(quantity);
}

/**
 * The axis for positions rather than lengths, which need not start at zero. A share still has its whole axis; others
 * reach from a round number below the values to one above them, and to zero if that is near.
 */
export function pointAxis(
  quantities: readonly Quantity[],
  { share }: { readonly share: boolean },
  wished: Partial<ValueAxisOptions> = {},
): AxisRange {
  const isWhole = wished.min === undefined && wished.max === undefined;
  if (share && (isWhole || wished.why === undefined)) return { min: 0, max: 100, ticks: SHARE_TICKS };
  const values = [...quantities.flatMap(numbersOf), ...(wished.baseline === undefined ? [] : [wished.baseline])];
  if (wished.scale === 'log') return logAxis(values, wished);
  let low = wished.min ?? extentOf(values).min;
  let high = wished.max ?? extentOf(values).max;
  if (!(low <= high)) [low, high] = [wished.min ?? 0, wished.max ?? (wished.min ?? 0) + 1];
  if (low > 0 && low < high * 0.4 && wished.min === undefined) low = 0;
  if (low === high) {
    low -= Math.abs(low) * 0.1 || 1;
    high += Math.abs(high) * 0.1 || 1;
  }
  const step = roundStep((high - low) / 4);
  return ticked(wished.min ?? floorTo(low, step), wished.max ?? ceilTo(high, step), step);
}

/**
 * From a round number at or below the least value to one at or above the greatest: 1, 2 or 5 times a power of ten. Positive
 * values only: the data stage refuses others.
 */
function logAxis(values: readonly number[], { min, max }: Partial<ValueAxisOptions>): AxisRange {
  const known = values.filter((value) => value > 0);
  const { min: low, max: high } = extentOf(known.length > 0 ? known : [1]);
  const steps = roundNumbers(min ?? low, max ?? high);
  const from = min ?? steps.findLast((n) => n <= low * (1 + 1e-9)) ?? low;
  const to = max ?? steps.find((n) => n >= high * (1 - 1e-9)) ?? high;
  const end = to > from ? to : from * 10;
  const inside = steps.filter((n) => n >= from * (1 - 1e-9) && n <= end * (1 + 1e-9));
  // Over many magnitudes powers of ten are enough.
  const powers = inside.filter((n) => Math.abs(Math.log10(n) - Math.round(Math.log10(n))) < 1e-9);
  return { min: from, max: end, log: true, ticks: powers.length >= 4 ? powers : inside };
}

/** 1, 2 and 5 times powers of ten, from below a number to above another. */
function roundNumbers(low: number, high: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1];
  const exponents = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
  return exponents.flatMap((exponent) => [1, 2, 5].map((n) => withoutNoise(n * 10 ** exponent)));
}

/** A scale without an axis, from the lowest to the highest value; shares are never stretched beyond a quarter of the whole. */
export function spanOf(quantities: readonly Quantity[], { share }: { readonly share: boolean }): AxisRange {
  const values = quantities.flatMap((q) =>
    q.kind === 'bound' ? [q.value, share ? (q.relation.startsWith('<') ? 0 : 100) : q.value] : numbersOf(q),
  );
  const { min: low, max: high } = extentOf(values.length === 0 ? [0] : values);
  const span = share ? 25 : Math.max(Math.abs(high) * 0.2, Number.MIN_VALUE);
  const missing = Math.max(0, span - (high - low));
  const min = share ? Math.max(0, low - missing / 2) : low - missing / 2;
  return { min, max: Math.max(high, min + span), ticks: [] };
}
