/** A figure: a number or a date that a text states, where it stands and what it can mean. */

import type { DayNumber, StatedDate } from '../core/date.ts';
import type { Quantity } from '../core/quantity.ts';
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
  const step = 10 ** -(written?.[1]?.length ?? 0);
  const unit = unitOf(quantity.unit)?.name ?? '';
  const values = 'value' in quantity ? [quantity.value] : [quantity.low, quantity.high];
  return {
    kind: 'number',
    quantity,
    unit,
    step,
    looseStep: Math.min(...values.map((value) => looseStep(value, step))),
  };
}

export function dateReading({ first, last }: StatedDate): DateReading {
  return { kind: 'date', first, last, yearless: false };
}

/** A tenth power that divides a whole number, as far as rounding can have left zeros. */
export function looseStep(value: number, step: number): number {
  if (value === 0 || step < 1) return step;
  let loose = step;
  while (Number.isInteger(value / (loose * 10)) && loose * 10 <= Math.abs(value)) loose *= 10;
  return loose;
}
