/** Gives bare numbers the unit of a neighbouring number: "29 pence instead of 74", "9,800 and 4,900 tonnes". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { NumberReading, Reading } from '../figures/figure.ts';
import { isMoney, isTime, unitNamed } from '../figures/units.ts';
import type { Mention } from './mention.ts';

/**
 * A bare number at one end of a change takes the unit of the number that it is compared with; one of a list, that of the
 * number after "and".
 */
export function withBorrowedUnits(mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const { grammar } = lexicon;
  return mentions.map((mention, i) => {
    const [reading] = mention.readings;
    if (reading.kind !== 'number' || reading.unit !== '') return mention;
    if (mention.after.length > 0 && !mention.ofThings) return mention;
    const before = mentions[i - 1];
    const own =
      mention.after.length > 0
        ? unitOfScaled(
            mention,
            mentions.slice(0, i).filter(({ ofThings, readings: [one] }) => !(ofThings && isBare(one))),
            (word) => grammar.and.has(word),
          )
        : borrowedUnit(mention, mentions, i, lexicon);
    if (own === undefined && mention.after.length > 0) return mention;
    const unit = own ?? timeBefore(mention, mentions.slice(0, i)) ?? unitReferredTo(mention, mentions.slice(0, i));
    if (unit === undefined) return mention;
    const per = before && grammar.and.has(mention.clause.opener) ? perOf(before) : undefined;
    const withUnit = (one: NumberReading, own = unit): NumberReading => ({
      ...one,
      unit: own,
      quantity: { ...one.quantity, unit: own },
      ...(per !== undefined && { per }),
    });
    // Points are between two percentages, or between two numbers of points.
    const isOfPoints = unit === 'pp' && mention.role !== 'by';
    const percentage = isOfPoints ? [withUnit(reading, '%')] : [];
    const others = mention.readings.slice(1).flatMap((one) => (isBare(one) ? [withUnit(one)] : []));
    const borrowed = [withUnit(reading), ...percentage, ...others] as const;
    // "14 months, six more than planned" may be months, but "85,000 fewer" are other things.
    const isCertain = own !== undefined && (mention.role !== 'by' || unit === 'pp' || isMoney(unit));
    const [first, ...rest] = isCertain ? [...borrowed, ...mention.readings] : [...mention.readings, ...borrowed];
    return first ? { ...mention, readings: [first, ...rest] } : mention;
  });
}

function isBare(reading: Reading): reading is NumberReading {
  return reading.kind === 'number' && reading.unit === '';
}

/** The unit that the number at an index takes from another. */
function borrowedUnit(
  mention: Mention,
  mentions: readonly Mention[],
  i: number,
  { grammar: { and }, wording }: Lexicon,
): NumberReading['unit'] | undefined {
  const [before, next] = [mentions[i - 1], mentions[i + 1]];
  const around = unitOfEstimate(mention, mentions.slice(0, i));
  if (around !== undefined) return around;
  if (mention.role === 'by') return unitOfSize(mentions.slice(0, i), mention);
  if (mention.role === 'from')
    return (
      (next?.role === 'to' ? undefined : unitOf(before, mention)) ??
      unitOf(next, mention) ??
      unitBeside(before, mention)
    );
  if (mention.role === 'to') {
    const start = mentions.slice(0, i).findLast(({ readings: [one] }) => one.kind === 'number');
    if (start?.role === 'from')
      return unitOf(start, mention) ?? unitBeside(mentions[mentions.indexOf(start) - 1], mention);
  }
  // "31 rather than 74 cents"
  if (next?.role === 'from' && next.direction === undefined && next.sentence === mention.sentence) {
    const compared = unitOf(next, mention);
    if (compared !== undefined) return compared;
  }
  const isOfPossession = (word: string): boolean => wording.be.has(word) || wording.perfect.has(word);
  const scaled = unitOfScaled(mention, mentions.slice(0, i), isOfPossession);
  if (scaled !== undefined) return scaled;
  if (next && and.has(next.clause.opener) && next.clause !== mention.clause) return unitOf(next, mention);
  return and.has(mention.clause.opener) ? unitOf(before, mention) : undefined;
}

/** "€74m, 2 million more than planned", "led by 11 points, then trailed by three": the unit of the level, or points as before. */
function unitOfSize(before: readonly Mention[], mention: Mention): string | undefined {
  const last = before.findLast(({ readings: [one] }) => one.kind === 'number');
  const [reading] = last?.readings ?? [];
  if (!last || reading?.kind !== 'number') return undefined;
  const isSize = last.role === 'by';
  const unit = isSize ? (last.sentence === mention.sentence ? reading.unit : undefined) : unitOf(last, mention);
  if (unit === undefined || unit === '%') return undefined;
  return isSize && unit !== 'pp' ? undefined : unit;
}

/** "A visit took 54 minutes, the needle was in for nine": the unit of a time before, which a bare number may have. */
function timeBefore({ sentence }: Mention, before: readonly Mention[]): string | undefined {
  const last = before.findLast(({ readings: [one] }) => one.kind === 'number');
  const [reading] = last?.sentence === sentence ? last.readings : [];
  const unit = reading?.kind === 'number' ? unitNamed(reading.unit) : undefined;
  return unit && isTime(unit) ? unit.name : undefined;
}

/** "It stands at 48.5 pence. Before, it was 53.5": the money of the level in the sentence before, which "it" may be, too. */
function unitReferredTo({ refersBack, role, sentence }: Mention, before: readonly Mention[]): string | undefined {
  const last = before.findLast(({ readings: [one] }) => one.kind === 'number');
  const [reading] = last?.readings ?? [];
  if (!refersBack || role === 'by' || !last || last.sentence === sentence || last.role === 'by') return undefined;
  return reading?.kind === 'number' && isMoney(reading.unit) ? reading.unit : undefined;
}

/** "By $0.7 billion, from 1.2 to 1.9 billion", "by 2.1 points, from 3.1 to 5.2": the money or points of the size right before. */
function unitBeside(size: Mention | undefined, { sentence }: Mention): string | undefined {
  const [reading] = size?.role === 'by' && size.sentence === sentence ? size.readings : [];
  if (reading?.kind !== 'number') return undefined;
  return isMoney(reading.unit) || reading.unit === 'pp' ? reading.unit : undefined;
}

/** "3.9 million cubic metres in the north; the south had 0.7 million": a number with a magnitude, after one with its unit. */
function unitOfScaled(
  { readings: [own], sentence, before: word }: Mention,
  before: readonly Mention[],
  isOfPossession: (word: string) => boolean,
): string | undefined {
  const isScaled = ({ step, looseStep }: NumberReading): boolean => step >= SCALED && step === looseStep;
  if (own.kind !== 'number' || !isScaled(own) || (word !== undefined && !isOfPossession(word))) return undefined;
  const last = before.findLast(({ readings: [one] }) => one.kind === 'number' && isScaled(one));
  const [reading] = last?.sentence === sentence ? last.readings : [];
  return reading?.kind === 'number' && reading.unit !== '' && !isMoney(reading.unit) ? reading.unit : undefined;
}

/** The least step of a number with a magnitude such as "million" and a few decimals. */
const SCALED = 1000;

/** "4.3 points (95% confidence interval 3.1 to 5.5)": a range takes the unit of the estimate inside it. */
function unitOfEstimate({ readings: [range], sentence }: Mention, before: readonly Mention[]): string | undefined {
  if (range.kind !== 'number' || range.quantity.kind !== 'range') return undefined;
  const { low, high } = range.quantity;
  const estimate = before.findLast(({ readings: [one], sentence: own }) => {
    if (own !== sentence || one.kind !== 'number' || !('value' in one.quantity)) return false;
    return one.unit !== '' && one.quantity.value >= low && one.quantity.value <= high;
  });
  const [reading] = estimate?.readings ?? [];
  return reading?.kind === 'number' ? reading.unit : undefined;
}

function perOf({ readings: [reading] }: Mention): string | undefined {
  return reading.kind === 'number' ? reading.per : undefined;
}

/** The unit of a level in the same sentence; sizes of changes have their own units, as has "ten years earlier". */
function unitOf(beside: Mention | undefined, { sentence }: Mention): NumberReading['unit'] | undefined {
  const isLevel = beside?.sentence === sentence && beside.role !== 'by' && beside.apart === undefined;
  const [reading] = isLevel ? beside.readings : [];
  if (reading?.kind !== 'number' || reading.part || reading.unit === 'th' || reading.unit === '×') return undefined;
  return reading.unit === '' ? undefined : reading.unit;
}
