/** Figures in brackets that state the amount before them in other terms: "more than 20 miles (32 km)", "21.4 million (50%)". */

import type { NumberReading } from '../figures/figure.ts';
import { convert } from '../figures/units.ts';
import type { Mention } from './mention.ts';

/** A figure alone in brackets has the role of the figure before it, and the bound of the amount that it converts. */
export function withBracketed(mentions: readonly Mention[], text: string): readonly Mention[] {
  return mentions.map((mention, i) => {
    const before = mentions[i - 1];
    if (!before || !isInBrackets(mention, before, text)) return mention;
    const [reading, ...others] = mention.readings;
    const converted = convertedBound(reading, before);
    // The size of a change may have a level beside it: "rose by 1,200, to 8,000 (18%)".
    const isEnd = before.role === 'from' || before.role === 'to';
    const { role, direction } = isEnd && mention.role === undefined ? before : mention;
    return {
      ...mention,
      role,
      direction,
      ...(converted && { readings: [converted, ...others] }),
    };
  });
}

function isInBrackets({ start, end }: Mention, before: Mention, text: string): boolean {
  return /^\s*\($/.test(text.slice(before.end, start)) && /^[),;]/.test(text.slice(end));
}

/** How far a conversion may be from its amount by rounding. */
const ROUNDING = 0.05;

/** "More than 20 miles (32 km)": more than 32 km. */
function convertedBound(reading: Mention['readings'][0], { readings: [before] }: Mention): NumberReading | undefined {
  if (reading.kind !== 'number' || before.kind !== 'number') return undefined;
  const [own, bound] = [reading.quantity, before.quantity];
  if (own.kind !== 'exact' || bound.kind !== 'bound' || reading.unit === before.unit) return undefined;
  const value = convert(bound.value, before.unit, reading.unit);
  if (value === undefined || Math.abs(value - own.value) > Math.abs(value) * ROUNDING) return undefined;
  return { ...reading, quantity: { ...own, kind: 'bound', relation: bound.relation } };
}
