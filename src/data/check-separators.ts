/** Numbers whose point may separate thousands: 2.500 beside 1,000. */

import type { PlacedQuantity } from './check-fractions.ts';
import type { Reading } from './reading.ts';

const POINT_BEFORE_THREE = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,]*\d)/;
const COMMAS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d.,]*\d)/;
const WHOLE = /(?<![\d.,])[1-9]\d{2,}(?![\d.,]*\d)/;
/** A number whose point can only begin decimals: 3.5, 0.125, 1,000.250. */
const DECIMALS = /(?<!\d)0\.\d|\d\.(?:\d{1,2}|\d{4,})(?!\d)|,\d{3}\.\d/;

/**
 * Asks about numbers such as 2.500 (read as 2.5) where the other values of a chart or column separate thousands by a comma, or
 * are all whole numbers of three digits or more.
 */
export function checkSeparators(values: readonly PlacedQuantity[], reading: Reading): void {
  const known = values.filter(({ quantity }) => quantity.kind !== 'unknown');
  if (known.some(({ quantity }) => DECIMALS.test(quantity.wording))) return;
  const asked = known.filter(({ quantity }) => POINT_BEFORE_THREE.test(quantity.wording));
  const others = known.filter((one) => !asked.includes(one));
  const grouped = others.find(({ quantity }) => COMMAS.test(quantity.wording));
  const like = grouped ?? others.find(({ quantity }) => WHOLE.test(quantity.wording));
  if (!like || (!grouped && !others.every(({ quantity }) => WHOLE.test(quantity.wording)))) return;
  for (const { quantity, src } of asked) {
    const written = POINT_BEFORE_THREE.exec(quantity.wording)?.[0] ?? '';
    const value = String(Number(written));
    const other = (COMMAS.exec(like.quantity.wording) ?? WHOLE.exec(like.quantity.wording))?.[0] ?? '';
    const instead = value === written ? `write decimals in the other values too: ${other}.0` : `write ${value}`;
    reading.problems.report(src, {
      code: 'mixed-separators',
      severity: 'warning',
      message: `'${written}' is read as ${value}, beside ${other}: is ${written.replace('.', '')} meant?`,
      hint: `write ${written.replace('.', '')}; if ${value} is meant, ${instead}`,
      cause: `separators ${like.src}`,
    });
  }
}
