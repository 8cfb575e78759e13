/** Finds numbers in running text, with their signs, hedges, ranges and units. */

import type { Hedge } from '../../languages/lexicon.ts';
import type { NumberReading } from './figure.ts';
import type { Found } from './found.ts';
import {
  ageGroup,
  hedgeAfter,
  hedgeAfterNoun,
  hedgeAtEnd,
  hedgeBefore,
  hedgedReading,
  isLoose,
  withoutHedge,
} from './hedges.ts';
import { multipleAt } from './multiples.ts';
import type { FoundNumber } from './number-words.ts';
import { rangeEnd, rangeFound } from './ranges.ts';
import { inList, withLaterMagnitude } from './shared-magnitudes.ts';
import type { Tokens } from './tokens.ts';
import { halfOfUnit, isShift, oneOfUnit, oneOrTwo, withUnitHalf } from './unit-parts.ts';
import { currencyBefore, everyFew, type FoundUnit, perAfter, unitAfter, unitWithAge } from './unit-words.ts';
import { isTime, type Unit } from './units.ts';
import { isMoneyAhead, numberAt, sharedCurrency } from './written-numbers.ts';

/** The quantity whose first number is at `at`; its sign, currency and hedge come before it. */
export function quantityAt(t: Tokens, at: number): Found | undefined {
  const currency = currencyBefore(t, at) ?? sharedCurrency(t, at);
  const first = numberAt(t, at, currency !== undefined || isMoneyAhead(t, at));
  const multiple = currency ? undefined : multipleAt(t, at, first);
  if (multiple) return multipleFound(t, at, multiple.value, multiple.next);
  const part = currency || t.isNumber(at) ? undefined : (halfOfUnit(t, at) ?? oneOrTwo(t, at) ?? oneOfUnit(t, at));
  if (part) return part;
  if (!first) return undefined;
  const negative = minusBefore(t, at - (currency?.length ?? 0)) ?? (currency ? minusBefore(t, at) : undefined);
  const from = at - (currency?.length ?? 0) - (negative ?? plusBefore(t, at - (currency?.length ?? 0)));
  const second = negative === undefined ? rangeEnd(t, at, first, currency) : undefined;
  if (second) return rangeFound(t, { from, at, first, second, currency: currency?.unit });
  const isNegative = negative !== undefined || isBelowZero(t, first.next);
  const scaled = withLaterMagnitude(t, from, at, first);
  const signed = isNegative ? { ...scaled, value: -scaled.value } : scaled;
  const found = single(t, { from, at, number: signed, currency: currency?.unit });
  const listed = inList(t, at, signed);
  return found && listed ? withReading(found, listed) : found;
}

/** A figure that is first of all another number: 1,310,000 for the first of "1.31, 0.88 and 0.52 million". */
function withReading(found: Found, number: FoundNumber): Found {
  const [reading] = found.readings;
  if (reading.kind !== 'number' || !('value' in reading.quantity)) return found;
  const { value, step, looseStep } = number;
  const scaled = { ...reading, quantity: { ...reading.quantity, value }, step, looseStep };
  return { ...found, readings: [scaled, ...found.readings] };
}

interface SingleParts {
  readonly from: number;
  readonly at: number;
  readonly number: FoundNumber;
  readonly currency: Unit | undefined;
}

/** How much further from its value "well under half" may be than "under half". */
const FAR = 3;

function single(t: Tokens, { from, at, number, currency }: SingleParts): Found | undefined {
  const unit = number.share ? undefined : unitWithAge(t, at, number.next);
  const whole = withUnitHalf(t, number, unit);
  const below = number.value < 0 ? t.phraseAt(whole.next, t.lexicon.numbers.belowZero ?? []) : undefined;
  let next = whole.next + (below?.length ?? 0);
  const { pluralEndings } = t.lexicon.numbers;
  const isPlural = t.isIn(next, pluralEndings) && t.joined(next - 1);
  // "An under-30", "the over-65s"
  const group = !unit && (isPlural || t.isDash(from - 1)) ? ageGroup(t, from) : undefined;
  if (group && isPlural) next++;
  const after = hedgeAfter(t, next);
  const before = group ? { meaning: group.hedge, length: group.length } : ownHedge(t, from, unit);
  const isStrict = after !== undefined && !isLoose(after.meaning);
  const hedge = isStrict
    ? after.meaning
    : (before?.meaning ?? after?.meaning ?? hedgeAfterNoun(t, next) ?? hedgeAtEnd(t, next));
  if (after && !(before && isStrict)) next += after.length;
  const start = from - (before?.length ?? 0);
  const name = number.share ? '%' : (unit?.unit.name ?? currency?.name ?? (group ? 'year' : ''));
  const wording = t.text.slice(t.at(start)?.start, t.at(next - 1)?.end);
  const every = everyFew(t, next);
  const per = number.share ? undefined : (every?.per ?? perAfter(t, next));
  if (every) next = every.next;
  const isFar = t.phraseBefore(from, t.lexicon.numbers.farHedges) !== undefined;
  const plainReading = hedgedReading(whole.number, hedge, name, wording);
  const { quantity } = plainReading;
  const looseStep = plainReading.looseStep * (isFar ? FAR : 1);
  const reading: NumberReading = {
    ...plainReading,
    looseStep,
    per,
    part: number.share,
  };
  const plain =
    before && (isDuration(t, start, unit?.unit) || isEmphasis(t, start, from) || isComparison(t, from))
      ? [{ ...reading, quantity: withoutHedge(quantity) }]
      : [];
  // The "over-65s" may be those over 65 or those aged 65 and over.
  if (group && 'relation' in quantity)
    plain.push({ ...reading, quantity: { ...quantity, relation: quantity.relation === '>=' ? '>' : '<' } });
  // "Half a pupil" may be half of one.
  const isOfOne = number.share && t.isIn(whole.next, t.lexicon.grammar.a) && t.at(whole.next + 1)?.kind === 'word';
  if (isOfOne) plain.push({ ...reading, ...partOfOne(quantity, number), part: false });
  const alone = aloneness(t, at, number, unit);
  if (alone === 'none') return undefined;
  return { from: start, next, core: [from, number.next], readings: [reading, ...plain], weak: alone === 'weak' };
}

/** The number of a part of one thing: 0.5 for "half a pupil". */
function partOfOne(quantity: NumberReading['quantity'], { value }: FoundNumber) {
  const step = value / 1000;
  return { quantity: { ...quantity, value: value / 100, unit: '' }, unit: '', step, looseStep: step };
}

/** The hedge before a number, unless it compares another one: "96 fewer than twelve months earlier". */
function ownHedge(t: Tokens, from: number, unit: FoundUnit | undefined) {
  const before = hedgeBefore(t, from);
  const compares = before && unit && isShift(t, unit.next) && t.isNumber(from - before.length - 1);
  return compares ? undefined : before;
}

/** "No more than 17%", "as many as 400": the number itself, called small or large. */
function isEmphasis(t: Tokens, start: number, from: number): boolean {
  // "Is put at no more than 40%" states a bound.
  if (t.isIn(start - 1, t.lexicon.grammar.at)) return false;
  return t.phraseAt(start, t.lexicon.numbers.emphases)?.length === from - start;
}

/** "Less than the 6.4% by which prices rose", "above the 50 g aimed at": the number itself, with which another one is compared. */
function isComparison(t: Tokens, from: number): boolean {
  const { grammar, roles } = t.lexicon;
  return t.isIn(from - 1, grammar.the) && (t.isIn(from - 2, roles.than) || !!t.phraseBefore(from - 1, roles.levels));
}

/** True for "over 12 years" as a duration (a loan "over 12 years"), after words that don't take an amount. */
function isDuration(t: Tokens, start: number, unit: Unit | undefined): boolean {
  const { during, beforeAmounts } = t.lexicon.numbers;
  if (!t.isIn(start, during) || !unit || !isTime(unit)) return false;
  return !t.isIn(start - 1, beforeAmounts);
}

function multipleFound(t: Tokens, at: number, value: number, next: number): Found {
  const before = hedgeBefore(t, at);
  const from = at - (before?.length ?? 0);
  const wording = t.text.slice(t.at(from)?.start, t.at(next - 1)?.end);
  const step = value % 1 === 0 ? 1 : 0.1;
  const number: FoundNumber = {
    next,
    value,
    step: Math.min(step, value / 5),
    looseStep: value >= 1 ? 1 : value / 2.5,
    share: false,
  };
  const multiple = hedgedReading(number, hedgeOfMultiple(t, at, before?.meaning), '×', wording);
  // "12 times more often" may also be a difference.
  const isCount = t.isIn(next + 1, t.lexicon.numbers.multiples.frequencies) && Number.isInteger(value);
  const count = isCount ? [hedgedReading(number, before?.meaning, '', wording)] : [];
  return { from, next, core: [at, next], readings: [multiple, ...count] };
}

/** "More than halved" is less than half as much. */
function hedgeOfMultiple(t: Tokens, at: number, hedge: Hedge | undefined): Hedge | undefined {
  if ((t.lexicon.numbers.multiples.factors.get(t.lower(at)) ?? 1) >= 1) return hedge;
  // "Almost halved" is a little more than half as much.
  return hedge === '>' ? '<' : hedge === '<' ? '>' : hedge === 'nearly' ? 'approximate' : hedge;
}

/** The number of tokens before a number that make it negative. */
function minusBefore(t: Tokens, at: number): number | undefined {
  if (t.isIn(at - 1, t.lexicon.numbers.minus) && !t.isIn(at - 2, t.lexicon.grammar.or)) return 1;
  const sign = t.at(at - 1);
  if (!sign || !/^[-−–]$/.test(sign.text) || !t.joined(at - 1)) return undefined;
  const before = t.at(at - 2);
  const free = before === undefined || before.end < sign.start || /^[([“"'‘]$/.test(before.text);
  return free && (sign.text !== '–' || before === undefined) ? 1 : undefined;
}

/** "15 degrees below zero" */
function isBelowZero(t: Tokens, next: number): boolean {
  const unit = unitAfter(t, next);
  const isDegree = unit?.unit.name === 'degree' || /^°/.test(unit?.unit.name ?? '');
  return isDegree && t.phraseAt(unit?.next ?? next, t.lexicon.numbers.belowZero ?? []) !== undefined;
}

/** The number of tokens of an explicit plus sign: "+10%". */
function plusBefore(t: Tokens, at: number): number {
  return t.at(at - 1)?.text === '+' && t.joined(at - 1) ? 1 : 0;
}

/**
 * Classifies "one": it is a figure beside a unit or magnitude, weak before a noun ("one vote"), and none elsewhere ("no one",
 * "one of them").
 */
function aloneness(t: Tokens, at: number, found: FoundNumber, unit: FoundUnit | undefined): 'figure' | 'weak' | 'none' {
  const { numbers, units, subjects } = t.lexicon;
  // Where one word is "a" and "one", it is an article, and "un an" may be either.
  if (found.value === 1 && t.isIn(at, t.lexicon.grammar.a) && !found.share) return unit ? 'weak' : 'none';
  if (t.isNumber(at) || unit || found.share || found.upTo !== undefined) return 'figure';
  if (found.value === 0) return t.isIn(at, numbers.zero) ? 'figure' : 'weak';
  if (found.value !== 1 || t.isIn(found.next, units.per)) return 'figure';
  // "Not one hospital" has no number.
  if (t.isIn(at - 1, numbers.beforePronounOne) || t.isIn(at - 1, t.lexicon.grammar.not)) return 'none';
  const after = t.at(found.next);
  if (after?.kind !== 'word' || subjects.stop.has(after.lower)) return 'none';
  return 'weak';
}
