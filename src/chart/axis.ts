import type { Quantity } from '../core/quantity.ts';
import { quantityLabel } from '../core/quantity-words.ts';

export interface AxisRange {
  readonly min: number;
  readonly max: number;
  /** Between ticks. */
  readonly step: number;
}

/**
 * The axis that shows quantities truly: 0 to 100 for a share, and from zero (or below it) to a round number for all
 * else, since a bar's length is read from zero.
 */
export function axisOf(quantities: readonly Quantity[], { share }: { readonly share: boolean }): AxisRange {
  return axisOfValues(quantities.flatMap(numbersOf), { share });
}

/** The same for plain numbers. */
export function axisOfValues(values: readonly number[], { share }: { readonly share: boolean }): AxisRange {
  if (share) return { min: 0, max: 100, step: 25 };
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roundStep((high - low) / 4);
  return { min: Math.floor(low / step) * step, max: Math.max(step, Math.ceil(high / step) * step), step };
}

function numbersOf(quantity: Quantity): readonly number[] {
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
      return [quantity.value];
    case 'bound':
      // An open span needs room beyond its limit to be seen as open.
      return [quantity.value, quantity.relation.startsWith('>') ? quantity.value * 1.25 : 0];
    case 'range':
    case 'estimate':
      return [quantity.low, quantity.high];
    case 'unknown':
      return [];
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** The least of 1, 2, 2.5, 5 times a power of ten that is not below `least`. */
function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 2.5, 5, 10].find((n) => n * power >= least * 0.999) ?? 10);
}

/** The values at its ticks. */
export function axisTicks({ min, max, step }: AxisRange): readonly number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, i) => Number((min + i * step).toPrecision(12)));
}

/**
 * The same axis with fewer ticks, so that labels of the given width (pt) have room on a length of it; ticks stay evenly
 * spaced and at both ends.
 */
export function thinned(axis: AxisRange, length: number, widthOf: (value: number) => number): AxisRange {
  const ticks = axisTicks(axis);
  // Labels at the ends stand inside them, and so half their width nearer to the next.
  const widest = Math.max(...ticks.map(widthOf)) * 1.5 + 4;
  const steps = ticks.length - 1;
  for (let factor = 1; factor < steps; factor++) {
    if (steps % factor === 0 && (length * factor) / steps >= widest) return { ...axis, step: axis.step * factor };
  }
  return { ...axis, step: axis.max - axis.min };
}

/** A tick's words: with the unit for a share, the bare number for long units, which the measure names. */
export function tickLabel(value: number, unit: string, language: string): string {
  return quantityLabel({ kind: 'exact', value, unit: unit === '%' ? '%' : '', wording: '' }, language);
}

/**
 * The axis for places rather than lengths, which need not start at zero: that of a share is whole all the same, others
 * reach from a round number below the values to one above them, and to zero where that is near.
 */
export function pointAxis(
  quantities: readonly Quantity[],
  { share }: { readonly share: boolean },
  wished: { readonly min?: number | undefined; readonly max?: number | undefined } = {},
): AxisRange {
  if (share) return { min: 0, max: 100, step: 25 };
  const values = quantities.flatMap(numbersOf);
  let low = wished.min ?? Math.min(...values);
  let high = wished.max ?? Math.max(...values);
  if (low > 0 && low < high * 0.4 && wished.min === undefined) low = 0;
  if (low === high) {
    low -= Math.abs(low) * 0.1 || 1;
    high += Math.abs(high) * 0.1 || 1;
  }
  const step = roundStep((high - low) / 4);
  const min = wished.min ?? Math.floor(low / step + 1e-9) * step;
  return { min: clean(min), max: clean(wished.max ?? Math.ceil(high / step - 1e-9) * step), step };
}

function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** A scale without an axis, from the lowest to the highest value; shares are never stretched beyond a quarter of the whole. */
export function spanOf(quantities: readonly Quantity[], { share }: { readonly share: boolean }): AxisRange {
  const values = quantities.flatMap((q) =>
    q.kind === 'bound' ? [q.value, share ? (q.relation.startsWith('<') ? 0 : 100) : q.value] : numbersOf(q),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const least = share ? 25 : Math.max(Math.abs(high) * 0.2, Number.MIN_VALUE);
  const missing = Math.max(0, least - (high - low));
  const min = share ? Math.max(0, low - missing / 2) : low - missing / 2;
  return { min, max: Math.max(high, min + least), step: least };
}
