/** The exact numbers of a text, with their rounding errors. */

import type { NumberReading } from '../figures/figure.ts';
import type { Mention } from './mention.ts';

/** A number of a text with its largest possible rounding error. */
export interface Numbered {
  readonly mention: Mention;
  readonly reading: NumberReading;
  readonly value: number;
  readonly slack: number;
}

/** The first reading of a mention as one number; undefined for dates, ranges and bounds. */
export function numbered(mention: Mention): Numbered | undefined {
  const [reading] = mention.readings;
  if (reading.kind !== 'number' || mention.weak) return undefined;
  const { quantity } = reading;
  if (quantity.kind === 'exact') return { mention, reading, value: quantity.value, slack: reading.step / 2 };
  if (quantity.kind === 'approximate')
    return {
      mention,
      reading,
      value: quantity.value,
      slack: Math.max(reading.looseStep, Math.abs(quantity.value) * 0.05),
    };
  return undefined;
}

export function isShare({ unit }: NumberReading): boolean {
  return unit === '%';
}

/** A count of things: a whole number without a unit. */
export function isCount({ reading, value }: Numbered): boolean {
  return reading.unit === '' && Number.isInteger(value) && value >= 0;
}

/** Formats a number for a message. */
export function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** Groups the mentions of a text by sentence. */
export function bySentence(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence.start);
    if (group) group.push(mention);
    else groups.set(mention.sentence.start, [mention]);
  }
  return [...groups.values()];
}
