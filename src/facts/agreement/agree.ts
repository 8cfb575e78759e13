/** Whether what is said agrees with what is known: their values, then their roles and subjects. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { DateReading, Figure, NumberReading, RatioReading, Reading, TimeReading } from '../figures/figure.ts';
import type { Mention } from '../statements/mention.ts';
import { compareDates } from './dates.ts';
import { sameThing, thingsDiffer } from './subjects.ts';
import { compareNumbers } from './values.ts';
import type { Verdict } from './verdict.ts';

/** Compares readings alone. A figure's second reading can only agree. */
export function agree(said: Figure | Reading, known: Reading): Verdict {
  if (!('readings' in said)) return compare(said, known);
  const [first, ...others] = said.readings;
  const verdict = compare(first, known);
  return others.some((reading) => compare(reading, known) === 'agrees') ? 'agrees' : verdict;
}

/** Compares a figure of the brief with one of the evidence, each in its statement. */
export function agreeInStatement(said: Mention, known: Mention, reading: Reading, lexicon: Lexicon): Verdict {
  const asChange = asMultiple(said, known, reading);
  if (asChange) return asChange;
  const verdict = bySign(said, known, reading) ?? agree(said, reading);
  const [first] = said.readings;
  if (verdict !== 'agrees') return verdict;
  if (said.role && known.role && said.role !== known.role) return 'role';
  if (said.role === known.role && said.direction && known.direction && said.direction !== known.direction)
    return 'direction';
  if (isTurned(said, known, reading)) return 'direction';
  if (said.role === 'by' && known.role === undefined && isLevel(said, known)) return 'role';
  if (first.kind === 'number' && reading.kind === 'number' && thingsDiffer(said, known, lexicon)) return 'subject';
  return 'agrees';
}

/** "shrank by 7%" of "growth was 7%". */
function isTurned(said: Mention, known: Mention, reading: Reading): boolean {
  if (said.role !== 'by' || !said.direction || known.role !== undefined || !known.trend || reading.kind !== 'number')
    return false;
  const positive = 'value' in reading.quantity && reading.quantity.value > 0;
  return reading.unit === '%' && positive && known.trend !== said.direction;
}

/** A loose figure ("over £1,000 more") is a difference, and no sum that happens to be near it. */
function isLevel({ readings: [said] }: Mention, known: Mention): boolean {
  if (said.kind !== 'number' || said.quantity.kind === 'exact' || said.unit === '×') return false;
  return said.unit !== '%' && known.clause.words.size > 0;
}

function compare(said: Reading, known: Reading): Verdict {
  if (said.kind === 'number' && known.kind === 'date') return isDayOfMonth(said, known) ? 'agrees' : 'unlike';
  if (said.kind === 'number' && known.kind === 'number') return compareNumbers(said, known);
  if (said.kind === 'date' && known.kind === 'date') return compareDates(said, known);
  if (said.kind === 'time' && known.kind === 'time') return sameTime(said, known) ? 'agrees' : 'number';
  if (said.kind === 'ratio' && known.kind === 'ratio') return sameRatio(said, known) ? 'agrees' : 'number';
  if (said.kind === 'ratio' && known.kind === 'number') return compareRatio(said, known);
  if (said.kind === 'number' && known.kind === 'ratio') return numberOfRatio(said, known);
  if (said.kind === 'name' && known.kind === 'name') return compareNames(said, known);
  return 'unlike';
}

/** "On the 20th", of 20 February. */
function isDayOfMonth({ unit, quantity }: NumberReading, { first, last }: DateReading): boolean {
  if (unit !== 'th' || quantity.kind !== 'exact' || first !== last) return false;
  return new Date(first * 86_400_000).getUTCDate() === quantity.value;
}

function compareNames(said: { label: string; number: string }, known: { label: string; number: string }): Verdict {
  const singular = (label: string): string => label.replace(/s$/, '');
  if (singular(said.label) !== singular(known.label)) return 'unlike';
  return said.number === known.number ? 'agrees' : 'number';
}

function sameTime(a: TimeReading, b: TimeReading): boolean {
  const either = a.eitherHalf === true || b.eitherHalf === true;
  return either ? a.minutes % 720 === b.minutes % 720 : a.minutes === b.minutes;
}

function sameRatio(a: RatioReading, b: RatioReading): boolean {
  return a.left === b.left && a.right === b.right;
}

function compareRatio(said: RatioReading, known: NumberReading): Verdict {
  if (known.unit === '×')
    return compareNumbers(
      { ...known, quantity: { kind: 'exact', value: said.left / said.right, unit: '×', wording: '' } },
      known,
    );
  return 'unlike';
}

/** "4.5 times" of a ratio of 4.5 to 1; "nine members" of nine votes to five. */
function numberOfRatio(said: NumberReading, known: RatioReading): Verdict {
  if (said.unit === '×') {
    const value = known.left / known.right;
    return compareNumbers(said, { ...said, quantity: { kind: 'approximate', value, unit: '×', wording: '' } });
  }
  const { quantity } = said;
  return said.unit === '' &&
    quantity.kind === 'exact' &&
    (quantity.value === known.left || quantity.value === known.right)
    ? 'agrees'
    : 'unlike';
}

/** "fell by 0.3%" of "growth was −0.3%": the verb has the sign. */
function bySign(said: Mention, known: Mention, reading: Reading): Verdict | undefined {
  const [first] = said.readings;
  if (
    first.kind !== 'number' ||
    reading.kind !== 'number' ||
    !('value' in first.quantity) ||
    !('value' in reading.quantity)
  )
    return undefined;
  const [a, b] = [first.quantity.value, reading.quantity.value];
  if (a === 0 || b === 0 || Math.sign(a) === Math.sign(b)) return undefined;
  const positive = Math.sign(a) > 0 ? said : known;
  if (positive.direction !== 'down') return undefined;
  const flipped = { ...first, quantity: { ...first.quantity, value: -a } };
  return compareNumbers(flipped, reading);
}

/** "half as much" of "fell by half", "doubled" of "rose by 100%". */
function asMultiple(said: Mention, known: Mention, reading: Reading): Verdict | undefined {
  const [first] = said.readings;
  if (first.kind !== 'number' || reading.kind !== 'number' || (first.unit === '×') === (reading.unit === '×'))
    return undefined;
  const [a, b] = [factorOf(first, said), factorOf(reading, known)];
  if (a === undefined || b === undefined) return undefined;
  const verdict = compareNumbers(
    {
      ...first,
      ...looseness(first),
      unit: '×',
      quantity: { ...first.quantity, unit: '×', value: a } as NumberReading['quantity'],
    },
    { ...reading, unit: '×', quantity: { ...reading.quantity, unit: '×', value: b } as NumberReading['quantity'] },
  );
  return verdict === 'agrees' ? 'agrees' : undefined;
}

function looseness({ unit, step, looseStep }: NumberReading) {
  return unit === '×' ? { step, looseStep } : { step: step / 100, looseStep: looseStep / 100 };
}

/** What a change multiplies by: a rise by 20 % by 1.2. */
function factorOf({ unit, quantity }: NumberReading, { role, direction }: Mention): number | undefined {
  if (!('value' in quantity)) return undefined;
  if (unit === '×') return quantity.value;
  if (unit !== '%' || role !== 'by' || !direction) return undefined;
  return direction === 'up' ? 1 + quantity.value / 100 : 1 - quantity.value / 100;
}

/** "the third ground" and "Ground 3"; "the third fall" and "the second annual fall". */
export function speakOfOneThing(said: Mention, known: Mention): boolean {
  const [a, b] = [said.readings[0], known.readings[0]];
  if (a.kind === 'name' && b.kind === 'name') return agree(a, b) !== 'unlike';
  return sameThing(said, known);
}

/** An ordinal and a label's number: "the third ground" is Ground 3. Undefined for other pairs. */
export function agreeAcrossNames(said: Mention, known: Mention): Verdict | undefined {
  const [a, b] = [said.readings[0], known.readings[0]];
  const ordinal =
    a.kind === 'number' && a.unit === 'th' ? said : b.kind === 'number' && b.unit === 'th' ? known : undefined;
  const name = a.kind === 'name' ? a : b.kind === 'name' ? b : undefined;
  const [reading] = ordinal?.readings ?? [];
  if (!ordinal || !name || reading?.kind !== 'number' || !('value' in reading.quantity)) return undefined;
  if (ordinal.after[0] !== name.label.replace(/s$/, '')) return undefined;
  return String(reading.quantity.value) === name.number ? 'agrees' : 'number';
}
