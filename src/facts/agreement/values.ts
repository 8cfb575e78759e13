/** Whether one quantity says of a number what another says. */

import type { KnownQuantity, NumberReading } from '../figures/figure.ts';
import { convert, isMoney, unitNamed } from '../figures/units.ts';
import type { Verdict } from './verdict.ts';

export function compareNumbers(said: NumberReading, known: NumberReading): Verdict {
  const verdict = compareSigned(said, known);
  return verdict === 'agrees' && said.per !== undefined && known.per !== undefined && said.per !== known.per
    ? 'unit'
    : verdict;
}

function compareSigned(said: NumberReading, known: NumberReading): Verdict {
  if (isOrder(said) !== isOrder(known)) return 'unlike';
  if (said.unit === known.unit || (said.unit === '' && mayGoWithout(known.unit))) {
    const verdict = compareQuantities(said, known.quantity, 1);
    return verdict === 'number' && !areAlike(said, known) ? 'unlike' : verdict;
  }
  // "18- to 24-year-olds" of "aged 18 to 24", "0.8 degrees" of "0.8 °C".
  if (
    (said.unit === 'year' && known.unit === '') ||
    areDegrees(said.unit, known.unit) ||
    areKroner(said.unit, known.unit)
  )
    return compareQuantities(said, known.quantity, 1);
  const factor = convert(1, said.unit, known.unit);
  if (factor !== undefined && !isSameNumber(said, known)) return compareQuantities(said, known.quantity, factor);
  if (compareQuantities(said, known.quantity, 1) === 'number') return areAlike(said, known) ? 'number' : 'unlike';
  return 'unit';
}

/** "Kroner" are those of Norway or of Denmark. */
function areKroner(a: string, b: string): boolean {
  const isCountry = (unit: string): boolean => /^(?:NOK|DKK|SEK)$/.test(unit);
  return (a === 'krone' && isCountry(b)) || (b === 'krone' && isCountry(a));
}

function areDegrees(a: string, b: string): boolean {
  const isScale = (unit: string): boolean => unit === '°C' || unit === '°F';
  return (a === 'degree' && isScale(b)) || (b === 'degree' && isScale(a));
}

/** Ordinals and multiples are compared with their own kind. */
function isOrder({ unit }: NumberReading): string {
  return unit === 'th' || unit === '×' ? unit : '';
}

/** Sums of money and shares are never mere numbers; what is counted in miles may be, where the words before say so. */
function mayGoWithout(unit: string): boolean {
  return unit !== '%' && unit !== 'pp' && unit !== '‰' && !isMoney(unit);
}

/** "145 km" for "145 miles": more likely a slip than a conversion. */
function isSameNumber(said: NumberReading, known: NumberReading): boolean {
  return 'value' in said.quantity && 'value' in known.quantity && said.quantity.value === known.quantity.value;
}

/** What a number without a unit counts is not known: only one of its size is taken for the same. */
function areAlike(said: NumberReading, known: NumberReading): boolean {
  const [a, b] = [unitNamed(said.unit), unitNamed(known.unit)];
  return a?.dimension === b?.dimension && (a !== undefined || areOfOneSize(said.quantity, known.quantity));
}

function areOfOneSize(a: KnownQuantity, b: KnownQuantity): boolean {
  const [x, y] = [a, b].map((quantity) => Math.abs('value' in quantity ? quantity.value : quantity.high));
  return x !== undefined && y !== undefined && x <= y * 10 && y <= x * 10;
}

/** `factor` brings what is said into the unit of what is known. */
function compareQuantities(said: NumberReading, known: KnownQuantity, factor: number): Verdict {
  const { quantity } = said;
  switch (quantity.kind) {
    case 'exact':
    case 'estimate':
      return exactly(quantity.value * factor, halfOf(said, factor), known);
    case 'approximate':
      return roughly(quantity.value * factor, (said.looseStep * factor) / 2, (said.step * factor) / 2, known);
    case 'bound':
      return bounded(quantity.relation, quantity.value * factor, said, factor, known);
    case 'range':
      return ranged(quantity.low * factor, quantity.high * factor, (said.step * factor) / 2, known);
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** How far rounding may carry a number, in the unit of what is known; nobody says "two hours" of two and a half. */
function halfOf({ unit, quantity, step }: NumberReading, factor: number): number {
  const half = (step * factor) / 2;
  const isTime = unitNamed(unit)?.dimension === 'time' && 'value' in quantity;
  return isTime ? Math.min(half, Math.abs(quantity.value * factor) * 0.2) : half;
}

/** Floating point leaves dust: 0.1 + 0.2. */
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
  said: NumberReading,
  factor: number,
  known: KnownQuantity,
): Verdict {
  const half = (said.step * factor) / 2;
  switch (known.kind) {
    case 'bound':
      if (!within(value, known.value, half)) return 'number';
      return relation === known.relation ? 'agrees' : 'kind';
    case 'exact':
    case 'approximate':
    case 'estimate': {
      if (within(value, known.value, half / 1e6)) return 'kind';
      // "more than 140 miles" for 145: true, and as near as a round number can be.
      const holds = relation.startsWith('<') ? known.value < value : known.value > value;
      return holds && Math.abs(known.value - value) < Math.max(roomOf(said) * factor, half) ? 'agrees' : 'number';
    }
    case 'range': {
      const end = relation.startsWith('<') ? known.high : known.low;
      if (within(value, end, half)) return relation.endsWith('=') ? 'agrees' : 'kind';
      return value >= known.low && value <= known.high ? 'kind' : 'number';
    }
    default: {
      const never: never = known;
      return never;
    }
  }
}

/** How far from a bound a value may be: "more than doubled" is said of 2.5 times, and not of three times. */
function roomOf({ unit, quantity, looseStep }: NumberReading): number {
  return unit === '×' && 'value' in quantity ? Math.max(looseStep, quantity.value * 0.3) : looseStep;
}

function ranged(low: number, high: number, half: number, known: KnownQuantity): Verdict {
  if (known.kind === 'range' || known.kind === 'estimate') {
    return within(low, known.low, half) && within(high, known.high, half) ? 'agrees' : 'number';
  }
  if (known.kind === 'bound') return 'number';
  return known.value >= low && known.value <= high ? 'kind' : 'number';
}
