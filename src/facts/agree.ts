/** Whether what is said agrees with what is known. */

import { dayNumber } from '../core/date.ts';
import type { DateReading, Figure, KnownQuantity, NumberReading, Reading } from './figure.ts';
import { convert, unitOf } from './units.ts';

/**
 * `kind`: the number is right, but a bound was made exact, an estimate certain or the other way round; `unit`: the number
 * is right, its unit is not; `date`, `number`: another one, of the same sort; `unlike`: nothing to compare.
 */
export type Verdict = 'agrees' | 'kind' | 'unit' | 'number' | 'date' | 'unlike';

/** Compares a figure of the brief with what a claim or a quotation states. Its second reading can only agree. */
export function agree(said: Figure | Reading, known: Reading): Verdict {
  if (!('readings' in said)) return compare(said, known);
  const [first, ...others] = said.readings;
  const verdict = compare(first, known);
  return others.some((reading) => compare(reading, known) === 'agrees') ? 'agrees' : verdict;
}

function compare(said: Reading, known: Reading): Verdict {
  if (said.kind === 'number' && known.kind === 'number') return compareNumbers(said, known);
  if (said.kind === 'date' && known.kind === 'date') return compareDates(said, known);
  if (said.kind === 'literal' && known.kind === 'literal') return said.text === known.text ? 'agrees' : 'number';
  return 'unlike';
}

/** What is said may be coarser than what is known, never finer. */
function compareDates(said: DateReading, known: DateReading): Verdict {
  if (!said.yearless && !known.yearless) {
    return said.first <= known.first && said.last >= known.last ? 'agrees' : 'date';
  }
  if (!said.yearless) return 'date';
  const first = dayOfYear(known.first);
  const last = first + (known.last - known.first);
  const from = dayOfYear(said.first);
  return from <= first && from + (said.last - said.first) >= last ? 'agrees' : 'date';
}

/** Days since 1 January of a leap year, so that a day and month have one number in every year. */
function dayOfYear(day: number): number {
  const date = new Date(day * 86_400_000);
  return dayNumber(2000, date.getUTCMonth() + 1, date.getUTCDate()) - dayNumber(2000, 1, 1);
}

function compareNumbers(said: NumberReading, known: NumberReading): Verdict {
  if (said.unit === known.unit || (said.unit === '' && known.unit !== '%' && known.unit !== 'th')) {
    const verdict = compareQuantities(said, known.quantity, 1);
    return verdict === 'number' && !areAlike(said, known) ? 'unlike' : verdict;
  }
  const factor = convert(1, said.unit, known.unit);
  if (factor !== undefined && !isSameNumber(said, known)) return compareQuantities(said, known.quantity, factor);
  if (compareQuantities(said, known.quantity, 1) === 'number') return areAlike(said, known) ? 'number' : 'unlike';
  return said.unit === 'th' || known.unit === 'th' ? 'unlike' : 'unit';
}

/** "145 km" for "145 miles": more likely a slip than a conversion. */
function isSameNumber(said: NumberReading, known: NumberReading): boolean {
  return 'value' in said.quantity && 'value' in known.quantity && said.quantity.value === known.quantity.value;
}

/** What a number without a unit counts is not known: only one of its size is taken for the same. */
function areAlike(said: NumberReading, known: NumberReading): boolean {
  const [a, b] = [unitOf(said.unit), unitOf(known.unit)];
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
      return exactly(quantity.value * factor, (said.step * factor) / 2, known);
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
      return holds && Math.abs(known.value - value) < Math.max(said.looseStep * factor, half) ? 'agrees' : 'number';
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

function ranged(low: number, high: number, half: number, known: KnownQuantity): Verdict {
  if (known.kind === 'range' || known.kind === 'estimate') {
    return within(low, known.low, half) && within(high, known.high, half) ? 'agrees' : 'number';
  }
  if (known.kind === 'bound') return 'number';
  return known.value >= low && known.value <= high ? 'kind' : 'number';
}
