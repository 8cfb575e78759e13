/** Stated figures as amounts that can be compared with each other. */

import type { NumberReading } from './figures/figure.ts';
import { convert } from './figures/units.ts';
import type { Known } from './known.ts';
import { type Numbered, numbered } from './statements/numbered.ts';

export interface Level extends Numbered {
  readonly known: Known;
}

/** A stated figure as an amount; undefined for sizes of changes, ordinals and multiples. */
export function levelOf(known: Known): Level | undefined {
  return known.mention.role === 'by' ? undefined : amountOf(known);
}

/** The same, also for sizes of changes: "girls gained 2.6 points". */
export function amountOf(known: Known): Level | undefined {
  if (known.second) return undefined;
  const number = numbered({ ...known.mention, readings: [known.reading] });
  if (!number || number.reading.unit === 'th' || number.reading.unit === '×') return undefined;
  if (number.value <= 0 && !isTemperature(number.reading)) return undefined;
  return { ...number, known };
}

/** "6.5 days, in the others 8.0": the unit isn't repeated. */
function isWithoutUnit({ known: { mention }, reading }: Level, other: Level): boolean {
  return reading.unit === '' && mention.after.length === 0 && other.known.mention.sentence === mention.sentence;
}

function isTemperature({ unit }: NumberReading): boolean {
  return unit === '°C' || unit === '°F';
}

/** The part of a change's start that is lost; amounts that aren't its two ends stay as they are. */
export function lostOf(end: Level, start: Level): Level {
  const isFall = start.known.mention.role === 'from' && end.known.mention.role !== 'from' && start.value > end.value;
  return isFall ? { ...end, value: start.value - end.value } : end;
}

/** True if two amounts are of the same claim and in comparable units. */
export function areAlike(one: Level, other: Level): boolean {
  return (
    one.known.claim === other.known.claim &&
    (one.reading.per ?? other.reading.per) === (other.reading.per ?? one.reading.per) &&
    (convert(1, one.reading.unit, other.reading.unit) !== undefined ||
      isWithoutUnit(one, other) ||
      isWithoutUnit(other, one))
  );
}
