/** Gives bare numbers the unit of a neighbouring number: "29 pence instead of 74", "9,800 and 4,900 tonnes". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { NumberReading } from '../figures/figure.ts';
import { isMoney } from '../figures/units.ts';
import type { Mention } from './mention.ts';

/**
 * A bare number at the start of a change takes the unit of the number that it is compared with; one of a list, that of the
 * number after "and".
 */
export function withBorrowedUnits(mentions: readonly Mention[], { grammar }: Lexicon): readonly Mention[] {
  return mentions.map((mention, i) => {
    const [reading] = mention.readings;
    if (reading.kind !== 'number' || reading.unit !== '' || mention.after.length > 0) return mention;
    const [before, next] = [mentions[i - 1], mentions[i + 1]];
    const unit =
      mention.role === 'by'
        ? unitOfSize(mentions.slice(0, i), mention)
        : mention.role === 'from'
          ? ((next?.role === 'to' ? undefined : unitOf(before, mention)) ?? unitOf(next, mention))
          : next && grammar.and.has(next.clause.opener) && next.clause !== mention.clause
            ? unitOf(next, mention)
            : grammar.and.has(mention.clause.opener)
              ? unitOf(before, mention)
              : undefined;
    if (unit === undefined) return mention;
    const per = before && grammar.and.has(mention.clause.opener) ? perOf(before) : undefined;
    const borrowed = { ...reading, unit, quantity: { ...reading.quantity, unit }, ...(per !== undefined && { per }) };
    return { ...mention, readings: [borrowed, reading] };
  });
}

/** "€74m, 2 million more than planned", "led by 11 points, then trailed by three": money of the level, or points as before. */
function unitOfSize(before: readonly Mention[], mention: Mention): string | undefined {
  const last = before.findLast(({ readings: [one] }) => one.kind === 'number');
  const [reading] = last?.readings ?? [];
  if (!last || reading?.kind !== 'number') return undefined;
  const isSize = last.role === 'by';
  const unit = isSize ? (last.sentence === mention.sentence ? reading.unit : undefined) : unitOf(last, mention);
  return unit !== undefined && (isSize ? unit === 'pp' : isMoney(unit)) ? unit : undefined;
}

function perOf({ readings: [reading] }: Mention): string | undefined {
  return reading.kind === 'number' ? reading.per : undefined;
}

/** The unit of a level in the same sentence; sizes of changes have their own units. */
function unitOf(beside: Mention | undefined, { sentence }: Mention): NumberReading['unit'] | undefined {
  const [reading] = beside?.sentence === sentence && beside.role !== 'by' ? beside.readings : [];
  if (reading?.kind !== 'number' || reading.part || reading.unit === 'th' || reading.unit === '×') return undefined;
  return reading.unit === '' ? undefined : reading.unit;
}
