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
export function axisOf(quantities: readonly Quantity[], unit: string): AxisRange {
  if (unit === '%') return { min: 0, max: 100, step: 25 };
  const values = quantities.flatMap(numbersOf);
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

/** A tick's words: with the unit for a share, the bare number for long units, which the measure names. */
export function tickLabel(value: number, unit: string, language: string): string {
  return quantityLabel({ kind: 'exact', value, unit: unit === '%' ? '%' : '', wording: '' }, language);
}
