import type { Locale } from './locale.ts';
import { quantityLabel } from './quantity-words.ts';

/** A class in words, as a row's label: "10–20 °C", from 10 up to but not including 20. */
export function chartClassWords(from: number, to: number, unit: string, locale: Locale): string {
  return quantityLabel({ kind: 'range', low: from, high: to, unit, wording: '' }, locale);
}
