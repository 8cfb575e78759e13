/** Compares a printed quantity with a known one. */

import type { KnownQuantity, NumberReading } from '../figures/figure.ts';
import { areRates, countOf } from '../figures/rate-counts.ts';
import { convert, isMoney, unitNamed } from '../figures/units.ts';
import type { Verdict } from './verdict.ts';

export function compareNumbers(printed: NumberReading, known: NumberReading): Verdict {
  if (areRates(printed, known))
    return compareQuantities(printed, known, (countOf(known) ?? 1) / (countOf(printed) ?? 1));
  const verdict = compareSigned(printed, known);
  return verdict === 'agrees' && arePerOthers(printed.per, known.per) ? 'unit' : verdict;
}

/** True for different denominators; of two rates at once, "a month per head", a text may leave out one. */
function arePerOthers(printed = '', known = ''): boolean {
  if (printed === '' || known === '') return false;
  const [fewer = [], more = []] = [printed.split('/'), known.split('/')].sort((a, b) => a.length - b.length);
  return fewer.some((one) => !more.includes(one));
}

function compareSigned(printed: NumberReading, known: NumberReading): Verdict {
  if (comparisonKind(printed) !== comparisonKind(known)) return 'unlike';
  if (printed.unit === known.unit || (printed.unit === '' && mayGoWithout(known.unit))) {
    const verdict = compareQuantities(printed, known, 1);
    return verdict === 'number' && !areAlike(printed, known) ? 'unlike' : verdict;
  }
  // "18- to 24-year-olds" for "aged 18 to 24", "0.8 degrees" for "0.8 °C".
  if (
    (printed.unit === 'year' && known.unit === '') ||
    areDegrees(printed.unit, known.unit) ||
    areKroner(printed.unit, known.unit)
  )
    return compareQuantities(printed, known, 1);
  const calendar = acrossCalendar(printed, known);
  if (calendar !== undefined) return compareQuantities(printed, known, calendar);
  const factor = convert(1, printed.unit, known.unit);
  if (factor !== undefined && !isSameNumber(printed, known)) return compareQuantities(printed, known, factor);
  if (compareQuantities(printed, known, 1) === 'number') return areAlike(printed, known) ? 'number' : 'unlike';
  return 'unit';
}

/**
 * The factor between months or years and shorter units, as months have no fixed number of days: "half a year" is 26 weeks,
 * "more than three months" 97 days. Undefined for other pairs, and for exact numbers that differ by more than 2 %.
 */
function acrossCalendar(printed: NumberReading, known: NumberReading): number | undefined {
  const [a, b] = [inDays(printed), inDays(known)];
  if (a === undefined || b === undefined || a.calendar === b.calendar) return undefined;
  if (Math.abs(a.days - b.days) <= b.days * 0.02 && printed.quantity.kind !== 'bound')
    return numberOf(known) / numberOf(printed);
  const isExact = printed.quantity.kind === 'exact';
  return isExact ? undefined : ((a.days / b.days) * numberOf(known)) / numberOf(printed);
}

function inDays({ unit, quantity }: NumberReading): { readonly days: number; readonly calendar: boolean } | undefined {
  if (!('value' in quantity)) return undefined;
  const months = convert(quantity.value, unit, 'month');
  const days = months === undefined ? convert(quantity.value, unit, 'day') : (months * 365.25) / 12;
  return days === undefined ? undefined : { days, calendar: months !== undefined };
}

function numberOf({ quantity }: NumberReading): number {
  return 'value' in quantity ? quantity.value : quantity.high;
}

/** "Kroner" may be Norwegian or Danish, "crowns" also Swedish or Czech. */
function areKroner(a: string, b: string): boolean {
  const isCountry = (unit: string): boolean => /^(?:NOK|DKK|SEK|CZK)$/.test(unit);
  return (a === 'krone' && isCountry(b)) || (b === 'krone' && isCountry(a));
}

function areDegrees(a: string, b: string): boolean {
  const isScale = (unit: string): boolean => unit === '°C' || unit === '°F';
  return (a === 'degree' && isScale(b)) || (b === 'degree' && isScale(a));
}

/** 'th' for ordinals, '×' for multiples, and '' for other numbers: each is compared only with its own kind. */
function comparisonKind({ unit }: NumberReading): string {
  return unit === 'th' || unit === '×' ? unit : '';
}

/** True for units that a number may leave out. Money and shares always need theirs; others may be stated by earlier words. */
function mayGoWithout(unit: string): boolean {
  return unit !== '%' && unit !== 'pp' && unit !== '‰' && !isMoney(unit);
}

/** "145 km" for "145 miles": more likely a slip than a conversion. */
function isSameNumber(printed: NumberReading, known: NumberReading): boolean {
  return 'value' in printed.quantity && 'value' in known.quantity && printed.quantity.value === known.quantity.value;
}

/** Numbers without units may count anything, so they are alike only if they are of similar size. */
function areAlike(printed: NumberReading, known: NumberReading): boolean {
  const [a, b] = [unitNamed(printed.unit), unitNamed(known.unit)];
  return a?.dimension === b?.dimension && (a !== undefined || areOfOneSize(printed.quantity, known.quantity));
}

function areOfOneSize(a: KnownQuantity, b: KnownQuantity): boolean {
  const [x, y] = [a, b].map((quantity) => Math.abs('value' in quantity ? quantity.value : quantity.high));
  return x !== undefined && y !== undefined && x <= y * 10 && y <= x * 10;
}

/** `factor` converts the printed quantity to the unit of the known one. */
function compareQuantities(printed: NumberReading, reading: NumberReading, factor: number): Verdict {
  const { quantity } = printed;
  // "Nearly 500" and "just under 500" claim the same.
  const known = quantity.kind === 'bound' && printed.nearly ? asBound(reading) : reading.quantity;
  if (known.kind === 'bound' && printed.nearly && reading.nearly)
    return bounded('<', numberOf(printed) * factor, printed, factor, known);
  switch (quantity.kind) {
    case 'exact':
    case 'estimate':
      return exactly(quantity.value * factor, halfOf(printed, factor), known);
    case 'approximate':
      // "Almost half" may be 46%.
      if (printed.nearly && isBeyond(known, quantity.value * factor)) return 'number';
      return roughly(
        quantity.value * factor,
        ((isHalf(printed) ? 8 : printed.looseStep) * factor) / 2,
        (printed.step * factor) / 2,
        known,
      );
    case 'bound':
      return bounded(quantity.relation, quantity.value * factor, printed, factor, known);
    case 'range':
      return ranged(quantity.low * factor, quantity.high * factor, (printed.step * factor) / 2, known);
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** The bound that "nearly" makes of a number; other quantities are returned as they are. */
function asBound({ quantity, nearly }: NumberReading): KnownQuantity {
  return nearly && quantity.kind === 'approximate' ? { ...quantity, kind: 'bound', relation: '<' } : quantity;
}

/** "Almost 60%" for 61%. */
function isBeyond(known: KnownQuantity, value: number): boolean {
  const isOne = known.kind === 'exact' || known.kind === 'estimate';
  return isOne && Math.abs(known.value) > Math.abs(value) * (1 + 1e-9);
}

function isHalf({ part, quantity }: NumberReading): boolean {
  return part === true && 'value' in quantity && quantity.value === 50;
}

/** The rounding error allowed, in the known quantity's unit. Times allow less: "two hours" isn't two and a half. */
function halfOf({ unit, quantity, step }: NumberReading, factor: number): number {
  const half = (step * factor) / 2;
  const isTime = unitNamed(unit)?.dimension === 'time' && 'value' in quantity;
  return isTime ? Math.min(half, Math.abs(quantity.value * factor) * 0.2) : half;
}

/** Allows for floating-point error: 0.1 + 0.2. */
function within(a: number, b: number, half: number): boolean {
  return Math.abs(a - b) <= half * (1 + 1e-9) + Math.abs(b) * 1e-12;
}

function exactly(value: number, half: number, known: KnownQuantity): Verdict {
  switch (known.kind) {
    case 'exact':
    case 'estimate':
      return within(value, known.value, half) ? 'agrees' : 'number';
    case 'approximate':
    case 'bound':
      return within(value, known.value, half) ? 'kind' : 'number';
    case 'range':
      return value >= known.low && value <= known.high ? 'kind' : 'number';
    default: {
      const never: never = known;
      return never;
    }
  }
}

function roughly(value: number, loose: number, half: number, known: KnownQuantity): Verdict {
  switch (known.kind) {
    case 'exact':
    case 'estimate':
    case 'approximate':
      return within(value, known.value, loose) ? 'agrees' : 'number';
    case 'bound':
      return within(value, known.value, half) ? 'kind' : 'number';
    case 'range':
      return value >= known.low && value <= known.high ? 'kind' : 'number';
    default: {
      const never: never = known;
      return never;
    }
  }
}

function bounded(
  relation: '<' | '<=' | '>' | '>=',
  value: number,
  printed: NumberReading,
  factor: number,
  known: KnownQuantity,
): Verdict {
  const half = (printed.step * factor) / 2;
  switch (known.kind) {
    case 'bound':
      if (!within(value, known.value, half)) return 'number';
      return relation === known.relation ? 'agrees' : 'kind';
    case 'exact':
    case 'approximate':
    case 'estimate': {
      if (within(value, known.value, half / 1e6)) return 'kind';
      // "more than 140 miles" for 145: true, and as close as a round number can be.
      const holds = relation.startsWith('<') ? known.value < value : known.value > value;
      return holds && Math.abs(known.value - value) < Math.max(roomOf(printed) * factor, half) ? 'agrees' : 'number';
    }
    case 'range': {
      const end = relation.startsWith('<') ? known.high : known.low;
      if (within(value, end, Math.min(half, Math.abs(end) * 0.02))) return relation.endsWith('=') ? 'agrees' : 'kind';
      // "Two million or more" for 2.1 to 2.4 million
      const holdsForAll = relation.startsWith('<') ? value > known.high : value < known.low;
      if (holdsForAll && Math.abs(end - value) < Math.max(roomOf(printed) * factor, half)) return 'agrees';
      return value >= known.low && value <= known.high ? 'kind' : 'number';
    }
    default: {
      const never: never = known;
      return never;
    }
  }
}

/**
 * The distance allowed between a bound and a value: "more than doubled" fits 2.5 times, but not three times; "more than half"
 * fits 57 %; "over 75,000", a multiple of five thousand, fits 76,800.
 */
function roomOf(reading: NumberReading): number {
  const { unit, quantity, looseStep } = reading;
  if (!('value' in quantity)) return looseStep;
  const value = Math.abs(quantity.value);
  if (unit === '×') return Math.max(looseStep, value * 0.3);
  if (isHalf(reading)) return Math.max(looseStep, 10);
  return isFive(value / looseStep) ? Math.max(looseStep, Math.min(looseStep * 5, value * 0.06)) : looseStep;
}

/** True for multiples of five of a step. */
function isFive(steps: number): boolean {
  return steps >= 5 && Number.isInteger(steps / 5);
}

function ranged(low: number, high: number, half: number, known: KnownQuantity): Verdict {
  if (known.kind === 'range' || known.kind === 'estimate') {
    return within(low, known.low, half) && within(high, known.high, half) ? 'agrees' : 'number';
  }
  if (known.kind === 'bound') return 'number';
  return known.value >= low && known.value <= high ? 'kind' : 'number';
}
