/** Percentages that may be fractions: 0.12 where 12 % is meant. */

import type { Quantity } from '../core/quantity.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { Reading } from './reading.ts';

export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly src: DataPath;
}

/**
 * Warns when every percentage of a chart, column or block is 1 or less and at least one isn't a whole number. Authors who mean it
 * write `upToOne: true`.
 */
export function checkFractions(values: readonly PlacedQuantity[], what: string, reading: Reading): void {
  const known = values.filter(({ quantity }) => quantity.kind !== 'unknown');
  if (known.length === 0 || !known.every(({ quantity }) => numbersOf(quantity).every((n) => Math.abs(n) <= 1))) return;
  const found = known.find(
    ({ quantity }) => quantity.kind !== 'bound' && numbersOf(quantity).some((n) => !Number.isInteger(n)),
  );
  if (!found) return;
  const number = numbersOf(found.quantity).find((n) => !Number.isInteger(n)) ?? 0;
  const hundredfold = Number((number * 100).toPrecision(12));
  reading.problems.report(found.src, {
    code: 'fraction',
    severity: 'warning',
    message: `every percentage of this ${what} is 1 or less: is ${number} meant as ${hundredfold} %?`,
    hint: `write ${hundredfold}; if ${number} % is meant, add upToOne: true to the ${what}`,
  });
}

function numbersOf(quantity: Quantity): readonly number[] {
  switch (quantity.kind) {
    case 'range':
      return [quantity.low, quantity.high];
    case 'unknown':
      return [];
    default:
      return [quantity.value];
  }
}
