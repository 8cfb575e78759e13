/** A figure: a number or a date that a text states, where it stands and what it can mean. */

import { type DayNumber, isUnread, type StatedDate } from '../../core/date.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { unitOf } from './units.ts';

export interface Figure {
  /** As the text has it, hedge and unit included: "less than 10%", "the week of 17 October". */
  readonly written: string;
  /** In the text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself starts and ends, without hedge and unit. */
  readonly core: { readonly start: number; readonly end: number };
  /** The likeliest first: "2020" is a year, or a number. */
  readonly readings: readonly [Reading, ...Reading[]];
  /**
   * True for words that state a figure only where the evidence speaks of the same thing: "one vote", "the third ground",
   * "Boeing 737". Elsewhere they order or name.
   */
  readonly weak: boolean;
}

export type Reading = NumberReading | DateReading | TimeReading | RatioReading | NameReading;

/** A quantity that can be compared. An unknown one is no figure. */
export type KnownQuantity = Exclude<Quantity, { kind: 'unknown' }>;

export interface NumberReading {
  readonly kind: 'number';
  readonly quantity: KnownQuantity;
  /** The unit's one name; '' for none, and for what is counted ("people"). 'th' orders, '×' multiplies. */
  readonly unit: string;
  /** What a rate is counted by, by its one name: 'head' for "per capita". */
  readonly per?: string | undefined;
  /** What the last digit written is worth: 0.1 for "1.2", 100,000 for "1.2 million". */
  readonly step: number;
  /** The same when zeros at the end may come from rounding: 10 for "230". */
  readonly looseStep: number;
  /** True for a number in words or digits that is written as a part of a whole: "one in ten", "a third". */
  readonly part?: boolean;
}

export interface DateReading {
  readonly kind: 'date';
  /** Days, both included; of a date without a year, those in a leap year's calendar. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly yearless: boolean;
  /**
   * 'unit' for a day, month, quarter, season, year or decade, which may hold a finer date; 'span' for "from May to July",
   * which must be the same; 'financial' for "2022/23", whose first and last month nobody states.
   */
  readonly extent: 'unit' | 'span' | 'financial';
  /** Of a span: the dates that it runs from and to. */
  readonly ends?: readonly [from: DateReading, to: DateReading];
}

/** A time of day, in minutes since midnight. */
export interface TimeReading {
  readonly kind: 'time';
  readonly minutes: number;
  /** True where the text does not say which half of the day: "half past seven". */
  readonly eitherHalf?: boolean;
}

/** "9 to 5", "3:1". */
export interface RatioReading {
  readonly kind: 'ratio';
  readonly left: number;
  readonly right: number;
}

/** A number that names a thing: "Article 5", "Boeing 737". */
export interface NameReading {
  readonly kind: 'name';
  /** In lower case. */
  readonly label: string;
  readonly number: string;
}

/** A quantity of the data as a reading; undefined for an unknown one. */
export function quantityReading(quantity: Quantity, lexicon: Lexicon): NumberReading | undefined {
  if (quantity.kind === 'unknown') return undefined;
  const written = /\d[\d,\u00a0\u202f ]*(?:\.(\d+))?/.exec(quantity.wording);
  const { unit, factor, per } = unitAndFactor(quantity.unit, lexicon);
  const part = !/\d/.test(quantity.wording);
  const step = 10 ** -(written?.[1]?.length ?? 0) * factor;
  const scaled = scale(quantity, unit, factor);
  const values = 'value' in scaled ? [scaled.value] : [scaled.low, scaled.high];
  // Zeros that a magnitude stands for were not written, so they were not rounded away.
  const loose = factor === 1 ? Math.min(...values.map((value) => looseStep(value, step))) : step;
  return { kind: 'number', quantity: scaled, unit, per, step, looseStep: loose, part };
}

/** "£ million", "million km", "tonnes per head": the unit's one name, and what the magnitude multiplies by. */
function unitAndFactor(written: string, lexicon: Lexicon): { unit: string; factor: number; per: string | undefined } {
  const [above = '', below] = written.toLowerCase().split(/\s+(?:per|a|an)\s+|\/(?=[a-z])/);
  if (written === 'p') return { unit: 'penny', factor: 1, per: undefined };
  const words = above.split(/\s+/).filter((word) => word !== '');
  const money = words.some((word) => unitOf(word, lexicon) && /^(?:\p{Sc}|[a-z]{1,2}\p{Sc}|[a-z]{3})$/u.test(word));
  const factorOf = (word: string): number | undefined => magnitudeOf(word, money, lexicon);
  const factor = words.reduce((product, word) => product * (factorOf(word) ?? 1), 1);
  const rest = words.filter((word) => factorOf(word) === undefined);
  const whole = unitOf(written, lexicon) ?? unitOf(rest.join(' '), lexicon) ?? unitOf(rest[0] ?? '', lexicon);
  return {
    unit: whole?.name ?? '',
    factor,
    per: below === undefined ? undefined : lexicon.units.denominators.get(below),
  };
}

function magnitudeOf(word: string, money: boolean, { numbers }: Lexicon): number | undefined {
  const short = numbers.shortMagnitudes.get(word);
  return (
    numbers.magnitudes.get(word) ?? (short && (money || (!short.money && word.length > 1)) ? short.factor : undefined)
  );
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
  if (isUnread(date)) return undefined;
  const { first, last, edtf, precision } = date;
  const years = /^(\d{4})\/(\d{4})$/.exec(edtf);
  const isFinancial = years !== null && Number(years[2]) === Number(years[1]) + 1;
  // Ends that are only approximate leave room for a finer date.
  const extent = isFinancial ? 'financial' : precision === 'interval' && !edtf.includes('~') ? 'span' : 'unit';
  return { kind: 'date', first, last, yearless: false, extent };
}

/** A tenth power that divides a whole number, as far as rounding can have left zeros. */
export function looseStep(value: number, step: number): number {
  if (value === 0 || step < 1) return step;
  let loose = step;
  while (Number.isInteger(value / (loose * 10)) && loose * 10 <= Math.abs(value)) loose *= 10;
  return loose;
}

/** A number reading of an exact value. */
export function exactly(value: number, unit: string, step = 1): NumberReading {
  return { kind: 'number', quantity: { kind: 'exact', value, unit, wording: '' }, unit, step, looseStep: step };
}
