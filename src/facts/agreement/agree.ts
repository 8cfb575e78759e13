/** Compares a printed figure with a known one: their values, then their roles and subjects. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type {
  DateReading,
  Figure,
  NameReading,
  NumberReading,
  RatioReading,
  Reading,
  TimeReading,
} from '../figures/figure.ts';
import { convert } from '../figures/units.ts';
import type { Mention } from '../statements/mention.ts';
import { areOppositeWords } from './contrasts.ts';
import { thingsDiffer } from './counted-things.ts';
import { compareDates } from './dates.ts';
import { baseDate } from './own-dates.ts';
import { sameThing } from './subjects.ts';
import { compareNumbers } from './values.ts';
import type { Verdict } from './verdict.ts';

/** Compares readings alone. A second reading of the figure can agree, but never contradict. */
export function agree(printed: Figure | Reading, known: Reading): Verdict {
  if (!('readings' in printed)) return compare(printed, known);
  const [first, ...others] = printed.readings;
  const verdict = compare(first, known);
  return others.some((reading) => compare(reading, known) === 'agrees') ? 'agrees' : verdict;
}

/** Compares a figure of the brief with one of the evidence, each in its statement. */
export function agreeInStatement(printed: Mention, known: Mention, reading: Reading, lexicon: Lexicon): Verdict {
  const asChange = asMultiple(printed, known, reading);
  if (asChange) return asChange;
  const verdict = bySign(printed, known, reading) ?? inPoints(printed, reading, lexicon) ?? agree(printed, reading);
  const [first] = printed.readings;
  if (verdict !== 'agrees' && !(verdict === 'kind' && isPeak(first, known, reading, lexicon))) return verdict;
  if (printed.role && known.role && printed.role !== known.role)
    return isLevelOfChange(printed, known, lexicon) || isLevelOfChange(known, printed, lexicon) ? 'agrees' : 'role';
  if (printed.role === known.role && printed.direction && known.direction) {
    const isReversed =
      isFromBase(printed, known) ||
      isFromBase(known, printed) ||
      (printed.role === 'by' && printed.earlier !== known.earlier);
    if ((printed.direction !== known.direction) !== isReversed) return 'direction';
  }
  if (isTurned(printed, known, reading) || isFromOtherEnd(printed, known, lexicon)) return 'direction';
  if (printed.role === 'by' && known.role === undefined && isLevel(printed, known, lexicon)) return 'role';
  if (first.kind === 'number' && reading.kind === 'number' && thingsDiffer(printed, known, lexicon)) return 'subject';
  return 'agrees';
}

/** "Seven points short" for 7 percentage points. */
function inPoints({ readings: [first], after }: Mention, reading: Reading, { units }: Lexicon): Verdict | undefined {
  if (first.kind !== 'number' || reading.kind !== 'number' || first.unit !== '' || reading.unit !== 'pp')
    return undefined;
  return units.points.has(after[0] ?? '') ? compareNumbers({ ...first, unit: 'pp' }, reading) : undefined;
}

/** "118 more in 2022" for "118 fewer than in 2022": seen from the date that the other counts from. */
function isFromBase({ viewpoint }: Mention, compared: Mention): boolean {
  const from = baseDate(compared);
  return viewpoint !== undefined && from !== undefined && compareDates(viewpoint, from) === 'agrees';
}

/** True for opposite directions: "shrank by 7%" for "growth was 7%". */
function isTurned(printed: Mention, known: Mention, reading: Reading): boolean {
  if (
    printed.role !== 'by' ||
    !printed.direction ||
    known.role !== undefined ||
    !known.trend ||
    reading.kind !== 'number'
  )
    return false;
  const positive = 'value' in reading.quantity && reading.quantity.value > 0;
  return reading.unit === '%' && positive && known.trend !== printed.direction;
}

/** "Growth was 0.4%" for "growth slowed to 0.4%": the size of a change that has itself changed. */
function isLevelOfChange(size: Mention, level: Mention, { roles, wording, thesaurus }: Lexicon): boolean {
  if (size.role !== 'by' || level.role !== 'to' || !wording.be.has(size.before ?? '')) return false;
  return [...size.clause.words.values()].some(
    ({ stem, text }) => roles.changes.has(stem) && thesaurus.isNoun(text.toLowerCase()) && level.clause.words.has(stem),
  );
}

/** "Up to 240,000" for "reached 240,000", "no more than 15 minutes" for "within 15 minutes". */
function isPeak(printed: Reading, { before }: Mention, known: Reading, { roles }: Lexicon): boolean {
  if (printed.kind !== 'number' || known.kind !== 'number' || printed.quantity.kind !== 'bound') return false;
  const value = convert(printed.quantity.value, printed.unit, known.unit);
  const isSame = 'value' in known.quantity && known.quantity.value === value;
  return isSame && printed.quantity.relation === '<=' && roles.peaks?.has(before ?? '') === true;
}

/** "Third highest" for "third lowest". */
function isFromOtherEnd({ readings: [printed], written }: Mention, known: Mention, lexicon: Lexicon): boolean {
  if (printed.kind !== 'number' || printed.unit !== 'th') return false;
  const [end = '', other = ''] = [written, known.written].map((words) => words.split(/[\s-]/).at(-1)?.toLowerCase());
  const { superlatives } = lexicon.summary;
  if (!superlatives.has(end) || !superlatives.has(other)) return false;
  return superlatives.get(end) !== superlatives.get(other) && areOppositeWords(end, other, lexicon);
}

/** True if a loose difference ("over £1,000 more") is compared with an amount that merely happens to be near it. */
function isLevel({ readings: [printed], after, side }: Mention, known: Mention, { numbers, roles }: Lexicon): boolean {
  if (printed.kind !== 'number' || printed.quantity.kind === 'exact' || printed.unit === '×') return false;
  // "Saves about £4.60 of damage" for "avoids £4.60 of damage"
  if (after.some((stem) => known.after.includes(stem))) return false;
  if (known.isGap) return false;
  // "Six weeks before the deadline" for "six weeks before bids were due"
  if (side !== undefined && side === known.side) return false;
  // "At most 15 minutes late" for "within 15 minutes of the timetable"
  if (roles.peaks?.has(known.before ?? '')) return false;
  // "9,000 more" for "another 9,000"
  if (numbers.additional?.has(known.before ?? '')) return false;
  return printed.unit !== '%' && known.clause.words.size > 0;
}

function compare(printed: Reading, known: Reading): Verdict {
  if (printed.kind === 'number' && known.kind === 'date') return isDayOfMonth(printed, known) ? 'agrees' : 'unlike';
  if (printed.kind === 'number' && known.kind === 'number') return compareNumbers(printed, known);
  if (printed.kind === 'date' && known.kind === 'date') return compareDates(printed, known);
  if (printed.kind === 'time' && known.kind === 'time') return sameTime(printed, known) ? 'agrees' : 'number';
  if (printed.kind === 'ratio' && known.kind === 'ratio') return sameRatio(printed, known) ? 'agrees' : 'number';
  if (printed.kind === 'ratio' && known.kind === 'number') return compareRatio(printed, known);
  if (printed.kind === 'number' && known.kind === 'ratio') return numberOfRatio(printed, known);
  if (printed.kind === 'name' && known.kind === 'name') return compareNames(printed, known);
  return 'unlike';
}

/** "On the 20th" for 20 February. */
function isDayOfMonth({ unit, quantity }: NumberReading, { first, last }: DateReading): boolean {
  if (unit !== 'th' || quantity.kind !== 'exact' || first !== last) return false;
  return new Date(first * 86_400_000).getUTCDate() === quantity.value;
}

function compareNames(printed: NameReading, known: NameReading): Verdict {
  if (printed.series !== known.series) return 'unlike';
  return printed.number === known.number ? 'agrees' : 'number';
}

function sameTime(a: TimeReading, b: TimeReading): boolean {
  const either = a.eitherHalf === true || b.eitherHalf === true;
  return either ? a.minutes % 720 === b.minutes % 720 : a.minutes === b.minutes;
}

function sameRatio(a: RatioReading, b: RatioReading): boolean {
  return a.left === b.left && a.right === b.right;
}

function compareRatio(printed: RatioReading, known: NumberReading): Verdict {
  if (known.unit === '×')
    return compareNumbers(
      { ...known, quantity: { kind: 'exact', value: printed.left / printed.right, unit: '×', wording: '' } },
      known,
    );
  return 'unlike';
}

/** "4.5 times" for a ratio of 4.5 to 1; "nine members" for nine votes to five. */
function numberOfRatio(printed: NumberReading, known: RatioReading): Verdict {
  if (printed.unit === '×') {
    const value = known.left / known.right;
    return compareNumbers(printed, { ...printed, quantity: { kind: 'approximate', value, unit: '×', wording: '' } });
  }
  const { quantity } = printed;
  // "Nearly two women for each man" for "almost two to one"
  if (quantity.kind === 'approximate' && known.right === 1)
    return printed.unit === '' && quantity.value === known.left ? 'agrees' : 'unlike';
  return printed.unit === '' &&
    quantity.kind === 'exact' &&
    (quantity.value === known.left || quantity.value === known.right)
    ? 'agrees'
    : 'unlike';
}

/** "fell by 0.3%" for "growth was −0.3%": the verb carries the sign. */
function bySign(printed: Mention, known: Mention, reading: Reading): Verdict | undefined {
  const [first] = printed.readings;
  if (
    first.kind !== 'number' ||
    reading.kind !== 'number' ||
    !('value' in first.quantity) ||
    !('value' in reading.quantity)
  )
    return undefined;
  const [a, b] = [first.quantity.value, reading.quantity.value];
  if (a === 0 || b === 0 || Math.sign(a) === Math.sign(b)) return undefined;
  const positive = Math.sign(a) > 0 ? printed : known;
  // "Fell by 0.3%" is a size, "fell to 0.6 °C" a level.
  if (positive.role !== 'by' || positive.direction !== 'down') return undefined;
  const flipped = { ...first, quantity: { ...first.quantity, value: -a } };
  return compareNumbers(flipped, reading);
}

/** "half as much" for "fell by half", "doubled" for "rose by 100%". */
function asMultiple(printed: Mention, known: Mention, reading: Reading): Verdict | undefined {
  const [first] = printed.readings;
  if (first.kind !== 'number' || reading.kind !== 'number' || (first.unit === '×') === (reading.unit === '×'))
    return undefined;
  const [a, b] = [factorOf(first, printed), factorOf(reading, known)];
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

/** The factor of a change: 1.2 for a rise of 20 %, 0.5 for "half the sum". */
function factorOf({ unit, quantity, part }: NumberReading, { role, direction }: Mention): number | undefined {
  if (!('value' in quantity)) return undefined;
  if (unit === '×') return quantity.value;
  if (unit === '%' && part && role === undefined) return quantity.value / 100;
  if (unit !== '%' || role !== 'by' || !direction) return undefined;
  return direction === 'up' ? 1 + quantity.value / 100 : 1 - quantity.value / 100;
}

/** True for figures of the same thing: "the third ground" and "Ground 3", "the third fall" and "the second annual fall". */
export function areAboutSameThing(printed: Mention, known: Mention): boolean {
  const [a, b] = [printed.readings[0], known.readings[0]];
  if (a.kind === 'name' && b.kind === 'name') return agree(a, b) !== 'unlike';
  return sameThing(printed, known);
}

/** Compares an ordinal with a label's number: "the third ground" is Ground 3. Undefined for other pairs. */
export function agreeAcrossNames(printed: Mention, known: Mention): Verdict | undefined {
  const [a, b] = [printed.readings[0], known.readings[0]];
  const ordinal =
    a.kind === 'number' && a.unit === 'th' ? printed : b.kind === 'number' && b.unit === 'th' ? known : undefined;
  const name = a.kind === 'name' ? a : b.kind === 'name' ? b : undefined;
  const [reading] = ordinal?.readings ?? [];
  if (!ordinal || !name || reading?.kind !== 'number' || !('value' in reading.quantity)) return undefined;
  if (ordinal.after[0] !== name.series) return undefined;
  return String(reading.quantity.value) === name.number ? 'agrees' : 'number';
}
