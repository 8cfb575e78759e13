/** Numbers in the digits, signs and groups of a language. */

import type { NumberTables } from './cldr/tables.ts';

/** Grouped, with at least `decimals` decimals: "1,234.50", "1 234,50", "12,34,567". */
export function formatNumber(value: number, decimals: number, numbers: NumberTables): string {
  const plain = inFull(Math.abs(withoutNoise(value, decimals)));
  const natural = plain.split('.')[1]?.length ?? 0;
  const [whole = '', fraction] = (natural >= decimals ? plain : Math.abs(value).toFixed(decimals)).split('.');
  const sign = value < 0 ? numbers.minus : '';
  const written = grouped(whole, numbers) + (fraction === undefined ? '' : numbers.decimal + fraction);
  return sign + inDigits(written, numbers);
}

/** With ASCII digits replaced by those of the language. */
export function inDigits(text: string, { digits }: NumberTables): string {
  if (digits.startsWith('0')) return text;
  const own = [...digits];
  return text.replace(/\d/g, (digit) => own[Number(digit)] ?? digit);
}

function grouped(whole: string, { group, grouping, minimumGrouping }: NumberTables): string {
  const [first = 3, next = first] = grouping;
  if (whole.length < first + minimumGrouping) return whole;
  const parts = [whole.slice(-first)];
  let rest = whole.slice(0, -first);
  while (rest.length > next) {
    parts.unshift(rest.slice(-next));
    rest = rest.slice(0, -next);
  }
  return [rest, ...parts].filter(Boolean).join(group);
}

/**
 * Rounds a fraction to 12 significant digits unless its author wrote more: 390.62499999999994, from binary arithmetic,
 * becomes 390.625.
 */
function withoutNoise(value: number, decimals: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const natural = inFull(Math.abs(value)).split('.')[1]?.length ?? 0;
  return natural <= decimals ? value : Number(value.toPrecision(12));
}

/** A number's shortest digits without an exponent: 0.000000001 rather than 1e-9. */
function inFull(value: number): string {
  const [, whole = '', fraction = '', power] = /^(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (power === undefined) return String(value);
  const shift = Number(power);
  if (shift < 0) return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
  return whole + fraction.padEnd(shift, '0');
}
