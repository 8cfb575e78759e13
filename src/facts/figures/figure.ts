/** A figure: a number or date that a text states, with its offsets and possible readings. */

import { type DayNumber, isUnread, type StatedDate } from '../../core/date.ts';
import { letterPattern } from '../../core/letter-pattern.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { withAsciiDigits } from '../../languages/read-numbers.ts';
import type { Writing } from '../../languages/writing.ts';
import { rateCountOf } from './rate-counts.ts';
import { isMoney, unitOf } from './units.ts';

export interface Figure {
  /** As written, including hedge and unit: "less than 10%", "the week of 17 October". */
  readonly written: string;
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the number itself, without hedge and unit. */
  readonly core: { readonly start: number; readonly end: number };
  /** The most likely first: "2020" is a year, or a number. */
  readonly readings: readonly [Reading, ...Reading[]];
  /**
   * True for words that count as a figure only if the evidence is about the same thing: "one vote", "the third ground",
   * "Boeing 737". Elsewhere they give an order or a name.
   */
  readonly weak: boolean;
}

export type Reading = NumberReading | DateReading | TimeReading | RatioReading | NameReading;

/** A quantity that can be compared, which excludes unknown ones. */
export type KnownQuantity = Exclude<Quantity, { kind: 'unknown' }>;

export interface NumberReading {
  readonly kind: 'number';
  readonly quantity: KnownQuantity;
  /** The canonical name of the unit; '' for none and for counts ("people"), 'th' for ordinals, '×' for multiples. */
  readonly unit: string;
  /** The canonical denominator of a rate: 'head' for "per capita". */
  readonly per?: string | undefined;
  /** The value of one unit in the last written digit: 0.1 for "1.2", 100,000 for "1.2 million". */
  readonly step: number;
  /** The same if trailing zeros may come from rounding: 10 for "230". */
  readonly looseStep: number;
  /** True for a number written as a part of a whole, in words or digits: "one in ten", "a third". */
  readonly part?: boolean;
  /** True for a number that the value is a little below: "almost half", "just under half". */
  readonly nearly?: boolean;
}

export interface DateReading {
  readonly kind: 'date';
  /** First and last day, inclusive; for a yearless date, in a leap year. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly yearless: boolean;
  /**
   * 'unit' for a day, month, quarter, season, year or decade, which agrees with dates inside it; 'span' for "from May to
   * July", which must be the same; 'financial' for "2022/23", whose first month isn't stated.
   */
  readonly extent: 'unit' | 'span' | 'financial';
  /** The first and last date of a span. */
  readonly ends?: readonly [from: DateReading, to: DateReading];
}

/** A time of day, in minutes since midnight. */
export interface TimeReading {
  readonly kind: 'time';
  readonly minutes: number;
  /** True if the text doesn't state the half of the day: "half past seven". */
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
  /** Lower-case. */
  readonly label: string;
  /** The label in the singular: "article" for "Articles 5 and 6". */
  readonly series: string;
  readonly number: string;
}

/** The reading of a quantity of the data; undefined for an unknown one. */
export function quantityReading(quantity: Quantity, lexicon: Lexicon): NumberReading | undefined {
  if (quantity.kind === 'unknown') return undefined;
  const { unit, factor, per } = unitAndFactor(quantity.unit, lexicon);
  const wording = withAsciiDigits(quantity.wording);
  const part = !/\d/.test(wording);
  const step = 10 ** -decimalsOf(wording, lexicon.writing.decimal) * factor;
  const scaled = scale(quantity, unit, factor);
  const values = 'value' in scaled ? [scaled.value] : [scaled.low, scaled.high];
  // The zeros of a magnitude ("million") aren't written, so they don't come from rounding.
  const loose = factor === 1 ? Math.min(...values.map((value) => looseStep(value, step))) : step;
  return { kind: 'number', quantity: scaled, unit, per, step, looseStep: loose, part };
}

/** The digits after the decimal sign; with a comma, data may also have a point with one or two digits after it. */
function decimalsOf(wording: string, decimal: Writing['decimal']): number {
  const written =
    decimal === '.'
      ? /\d[\d,\u00a0\u202f ]*(?:\.(\d+))?/.exec(wording)
      : /\d[\d.\u00a0\u202f ]*?(?:,(\d+)|\.(\d{1,2})(?![\d.]))?(?![\d.,])/.exec(wording);
  return (written?.[1] ?? written?.[2])?.length ?? 0;
}

const MONEY = letterPattern(String.raw`^(?:[\p{Sc}]|[a-z]{1,2}[\p{Sc}]|[a-z]{3})$`);
const MONEY_AND_MAGNITUDE = letterPattern(String.raw`^([\p{L}]{0,2}[\p{Sc}]|[a-z]{3})([\p{L}]+)$`);
const SLASH_AT_WORD = letterPattern(String.raw`/(?=[\p{L}])`, 'g');

interface DataUnit {
  readonly unit: string;
  readonly factor: number;
  readonly per: string | undefined;
}

/** Units of data as they were read before: the rows of a table, and the briefs of all its places, have the same few. */
const readUnits = new WeakMap<Lexicon, Map<string, DataUnit>>();
/** Far more than a brief has; beyond it all are forgotten. */
const MAX_UNITS = 500;

function unitAndFactor(written: string, lexicon: Lexicon): DataUnit {
  const known = readUnits.get(lexicon)?.get(written);
  if (known) return known;
  const read = readUnit(written, lexicon);
  const ofLexicon = readUnits.get(lexicon) ?? new Map<string, DataUnit>();
  if (ofLexicon.size >= MAX_UNITS) ofLexicon.clear();
  readUnits.set(lexicon, ofLexicon.set(written, read));
  return read;
}

/** "£ million", "million km", "tonnes per head": the canonical unit, and the factor of the magnitude. */
function readUnit(written: string, lexicon: Lexicon): DataUnit {
  const attached = lexicon.units.attached.get(written);
  if (attached !== undefined) return { unit: attached, factor: 1, per: undefined };
  if (lexicon.numbers.ordinalEndings.has(written)) return { unit: 'th', factor: 1, per: undefined };
  const parts = partsOfRate(written.toLowerCase(), lexicon);
  const { below } = parts;
  const words = parts.words.flatMap((word) => moneyAndMagnitude(word, lexicon));
  const money = words.some((word) => unitOf(word, lexicon) && MONEY(word).test(word));
  const isCount = countsThings(words.slice(1), lexicon);
  const factorOf = (word: string): number | undefined =>
    magnitudeOf(word, money || (isCount && word === words[0]), lexicon);
  const factor = words.reduce((product, word) => product * (factorOf(word) ?? 1), 1);
  const rest = words.filter((word) => factorOf(word) === undefined);
  const whole = unitOf(written, lexicon) ?? unitOf(rest.join(' '), lexicon) ?? unitOf(rest[0] ?? '', lexicon);
  return {
    unit: whole?.name ?? '',
    factor,
    per:
      below === undefined
        ? undefined
        : (lexicon.units.denominators.get(below) ?? rateCountOf(below, lexicon.numbers.magnitudes)),
  };
}

/** True for words after "m" in "44.2m half-days", "2.5m people" and "68m crowns", where it isn't metres. */
function countsThings([first = '']: readonly string[], lexicon: Lexicon): boolean {
  const { subjects } = lexicon;
  return (
    subjects.things.has(subjects.stem(first.split('-').at(-1) ?? '')) || isMoney(unitOf(first, lexicon)?.name ?? '')
  );
}

/** "£m" as "£" and "m", "eurbn" as "eur" and "bn". */
function moneyAndMagnitude(word: string, lexicon: Lexicon): readonly string[] {
  const [, money = '', rest = ''] = MONEY_AND_MAGNITUDE(word).exec(word) ?? [];
  const isMoneyName = unitOf(word, lexicon) === undefined && isMoney(unitOf(money, lexicon)?.name ?? '');
  return isMoneyName && magnitudeOf(rest, true, lexicon) !== undefined ? [money, rest] : [word];
}

/** The factor of the magnitude in a unit of the data: 1,000,000 for "£m" and "million km"; 1 for others. */
export function magnitudeOfUnit(written: string, lexicon: Lexicon): number {
  return unitAndFactor(written, lexicon).factor;
}

/** The words above the line of a rate, and those below it: "tonnes per head", "km/h". */
function partsOfRate(written: string, { grammar, units }: Lexicon): { words: string[]; below: string | undefined } {
  const words = written
    .replace(SLASH_AT_WORD(written), ' / ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const isLine = (word: string): boolean => word === '/' || units.per.has(word) || grammar.a.has(word);
  const line = words.findIndex((word, i) => (i > 0 || units.per.has(word)) && i < words.length - 1 && isLine(word));
  if (line < 0) return { words, below: undefined };
  const next = words.findIndex((word, i) => i > line + 1 && isLine(word));
  return { words: words.slice(0, line), below: words.slice(line + 1, next < 0 ? words.length : next).join(' ') };
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

/** The reading of a date of the data; undefined for one that couldn't be parsed. */
export function dateReading(date: StatedDate): DateReading | undefined {
  if (isUnread(date)) return undefined;
  const { first, last, edtf, precision } = date;
  const years = /^(\d{4})\/(\d{4})$/.exec(edtf);
  const isFinancial = years !== null && Number(years[2]) === Number(years[1]) + 1;
  // Approximate ends allow a more precise date.
  const extent = isFinancial ? 'financial' : precision === 'interval' && !edtf.includes('~') ? 'span' : 'unit';
  return { kind: 'date', first, last, yearless: false, extent };
}

/** The largest power of ten, within the reach of rounding, that divides a whole number. */
export function looseStep(value: number, step: number): number {
  if (value === 0 || step < 1) return step;
  let loose = step;
  while (Number.isInteger(value / (loose * 10)) && loose * 10 <= Math.abs(value)) loose *= 10;
  return loose;
}

/** The reading of an exact number. */
export function exactly(value: number, unit: string, step = 1): NumberReading {
  return { kind: 'number', quantity: { kind: 'exact', value, unit, wording: '' }, unit, step, looseStep: step };
}
