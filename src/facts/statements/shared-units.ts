/** Gives numbers the unit and magnitude that others state for them: "36.0 million tonnes in 1990, 21.1 in 2022", "3.4 of the £5.2 million". */

import type { NumberReading } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';
import { isMoney } from '../figures/units.ts';
import type { Mention } from './mention.ts';
import { isShare } from './numbered.ts';
import type { Split } from './split.ts';

/** How far apart two numbers that share a unit may be, as they are written. */
const MOST_APART = 20;

/**
 * Each bare number that is a part of the next one, or in a list after one with a unit, is first of all an amount in that unit.
 * After a sum of money it may be one, too.
 */
export function withSharedUnits(mentions: readonly Mention[], t: Tokens, parts: Split): readonly Mention[] {
  const shared: Mention[] = [];
  mentions.forEach((mention, i) => {
    const from = parts.figureStarts[i];
    const [reading] = mention.readings;
    const whole = mentions[i + 1];
    const isPart = whole !== undefined && isBeforeWhole(t, mention, whole);
    const isListed = from !== undefined && isAfterJoint(t, from) && isBare(mention);
    const other = isPart ? whole : isListed ? listHead(mention, shared) : undefined;
    const withUnit = other && reading.kind === 'number' ? inUnitOf(reading, mention, other, t) : undefined;
    const isTooLarge =
      isPart && withUnit !== undefined && valueIn(withUnit) > valueIn(whole.readings[0] as NumberReading);
    if (withUnit && !isTooLarge) shared.push({ ...mention, readings: [withUnit, ...mention.readings] });
    else shared.push(asMoney(mention, shared, t));
  });
  return shared;
}

/** "The median was €565,000, well below the average of 729,000", "raised by 8 crowns to 136": a bare number that may be money, too. */
function asMoney(mention: Mention, before: readonly Mention[], t: Tokens): Mention {
  const [own] = mention.readings;
  const sum = before.findLast(({ readings: [one] }) => one.kind === 'number' && !isShare(one));
  const [money] = sum?.sentence === mention.sentence ? sum.readings : [];
  if (!sum || money?.kind !== 'number' || !isMoney(money.unit)) return mention;
  if (own.kind !== 'number' || mention.role === 'by' || mention.after.length > 0) return mention;
  const withUnit = inUnitOf(own, mention, sum, t);
  return withUnit ? { ...mention, readings: [...mention.readings, withUnit] } : mention;
}

/** True for a level that no words follow. */
function isBare({ role, after }: Mention): boolean {
  return role === undefined && after.length === 0;
}

/** True right after a comma, a semicolon or "and". */
function isAfterJoint(t: Tokens, from: number): boolean {
  return /^[,;]$/.test(t.at(from - 1)?.text ?? '') || t.isIn(from - 1, t.lexicon.grammar.and);
}

/** True for the first number of "18.0 of the 19.4 million" and "1.6 out of 4.1 million". */
function isBeforeWhole(t: Tokens, part: Mention, whole: Mention): boolean {
  const { grammar, numbers } = t.lexicon;
  const next = t.list.findIndex(({ start }) => start >= part.end);
  const joint = t.phraseAt(next, numbers.parts.outOf)?.length ?? (t.isIn(next, grammar.of) ? 1 : 0);
  const at = next + joint + (t.isIn(next + joint, grammar.determiners) ? 1 : 0);
  return joint > 0 && t.at(at)?.start === whole.start;
}

/** The number before a list's item whose unit is meant for all: the last that isn't itself an item. */
function listHead({ sentence }: Mention, before: readonly Mention[]): Mention | undefined {
  const last = before.findLast(({ readings: [reading] }) => reading.kind === 'number');
  return last?.sentence === sentence && last.role !== 'by' ? last : undefined;
}

/** A bare number in the unit and magnitude of another; undefined where they don't share them. */
function inUnitOf(own: NumberReading, mention: Mention, other: Mention, t: Tokens): NumberReading | undefined {
  const [reading] = other.readings;
  if (reading.kind !== 'number' || reading.part || reading.unit === 'th' || reading.unit === '×') return undefined;
  if (own.unit !== '' || own.part || !('value' in own.quantity) || !('value' in reading.quantity)) return undefined;
  const factor = magnitudeOf(reading, other, t);
  if (magnitudeOf(own, mention, t) !== 1 || (factor === 1 && reading.unit === '')) return undefined;
  const [a, b] = [valueIn(own), valueIn(reading) / factor];
  if (a <= 0 || a > b * MOST_APART || b > a * MOST_APART) return undefined;
  const { unit, per } = reading;
  const times = (value: number): number => Number((value * factor).toPrecision(15));
  return {
    ...own,
    unit,
    per: own.per ?? per,
    quantity: { ...own.quantity, unit, value: times(own.quantity.value) },
    step: times(own.step),
    looseStep: factor === 1 ? own.looseStep : times(own.step),
  };
}

/** 1,000,000 for "4.1 million". */
function magnitudeOf({ step }: NumberReading, { core }: Mention, t: Tokens): number {
  const digits = t.list.find(({ kind, start, end }) => kind === 'number' && start >= core.start && end <= core.end);
  const decimals = digits?.decimals ?? 0;
  return Math.round(step * 10 ** decimals);
}

function valueIn({ quantity }: NumberReading): number {
  return 'value' in quantity ? quantity.value : quantity.high;
}
