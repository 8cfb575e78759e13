/** A figure: a number or a date that a text states, where it stands and what it can mean. */

import { type DayNumber, isUnread, type StatedDate } from '../core/date.ts';
import type { Quantity } from '../core/quantity.ts';
import { MAGNITUDES, SHORT_MAGNITUDES } from './english.ts';
import { unitOf } from './units.ts';

export interface Figure {
  /** As the text has it, hedge and unit included: "less than 10%", "the week of 17 October". */
  readonly written: string;
  /** In the text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The likeliest first: "2020" is a year, or a number. */
  readonly readings: readonly [Reading, ...Reading[]];
}

export type Reading = NumberReading | DateReading | LiteralReading;

/** A quantity that can be compared. An unknown one is no figure. */
export type KnownQuantity = Exclude<Quantity, { kind: 'unknown' }>;

export interface NumberReading {
  readonly kind: 'number';
  readonly quantity: KnownQuantity;
  /** The unit's one name; '' for none, and for what is counted ("people"). */
  readonly unit: string;
  /** What the last digit written is worth: 0.1 for "1.2", 100,000 for "1.2 million". */
  readonly step: number;
  /** The same when zeros at the end may come from rounding: 10 for "230". */
  readonly looseStep: number;
}

export interface DateReading {
  readonly kind: 'date';
  /** Days, both included; of a date without a year, those in a leap year's calendar. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly yearless: boolean;
}

/** What is compared as it is written: a time of day, a ratio, a date in digits. */
export interface LiteralReading {
  readonly kind: 'literal';
  readonly text: string;
}

/** A quantity of the data as a reading; undefined for an unknown one. */
export function quantityReading(quantity: Quantity): NumberReading | undefined {
  if (quantity.kind === 'unknown') return undefined;
  const written = /\d[\d,\u00a0\u202f ]*(?:\.(\d+))?/.exec(quantity.wording);
  const { unit, factor } = unitAndFactor(quantity.unit);
  const step = 10 ** -(written?.[1]?.length ?? 0) * factor;
  const scaled = scale(quantity, unit, factor);
  const values = 'value' in scaled ? [scaled.value] : [scaled.low, scaled.high];
  // Zeros that a magnitude stands for were not written, so they were not rounded away.
  const loose = factor === 1 ? Math.min(...values.map((value) => looseStep(value, step))) : step;
  return { kind: 'number', quantity: scaled, unit, step, looseStep: loose };
}

/** "£ million", "million km": the unit's one name, and what the magnitude multiplies by. */
function unitAndFactor(written: string): { readonly unit: string; readonly factor: number } {
  const words = written.toLowerCase().split(/\s+/);
  const factor = words.reduce((product, word) => product * (magnitudeOf(word) ?? 1), 1);
  const rest = words.filter((word) => magnitudeOf(word) === undefined);
  return { unit: (unitOf(rest.join(' ')) ?? unitOf(rest[0] ?? ''))?.name ?? '', factor };
}

function magnitudeOf(word: string): number | undefined {
  return MAGNITUDES.get(word) ?? SHORT_MAGNITUDES.get(word.length > 1 ? word : '')?.factor;
}

function scale(quantity: KnownQuantity, unit: string, factor: number): KnownQuantity {
  const times = (value: number): number => Number((value * factor).toPrecision(15));
  if (quantity.kind === 'range') return { ...quantity, unit, low: times(quantity.low), high: times(quantity.high) };
  if (quantity.kind !== 'estimate') return { ...quantity, unit, value: times(quantity.value) };
  const { value, low, high } = quantity;
  return { ...quantity, unit, value: times(value), low: times(low), high: times(high) };
}

/** Undefined for a date that could not be read. */
export function dateReading(date: StatedDate): DateReading | undefined {
  const { first, last } = date;
  return isUnread(date) ? undefined : { kind: 'date', first, last, yearless: false };
}

/** A tenth power that divides a whole number, as far as rounding can have left zeros. */
export function looseStep(value: number, step: number): number {
  if (value === 0 || step < 1) return step;
  let loose = step;
  while (Number.isInteger(value / (loose * 10)) && loose * 10 <= Math.abs(value)) loose *= 10;
  return loose;
}
