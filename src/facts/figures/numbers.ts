/** Finds numbers in running text, with their signs, hedges, ranges and units. */

import type { Hedge } from '../../languages/lexicon.ts';
import { exactly, type KnownQuantity, type NumberReading, type Reading } from './figure.ts';
import { fractionAt, oneInTen } from './fractions.ts';
import { multipleAt } from './multiples.ts';
import { digitsAt, type FoundNumber, halfAt, partOfMagnitude, vagueAt, wordsAt } from './number-words.ts';
import type { Tokens } from './tokens.ts';
import { currencyBefore, type FoundUnit, perAfter, unitAfter } from './unit-words.ts';
import { isMoney, type Unit, unitNamed, unitOf } from './units.ts';

/** A figure among tokens. */
export interface Found {
  readonly from: number;
  readonly next: number;
  /** The first token of the number itself, and the first one after it. */
  readonly core: readonly [from: number, next: number];
  readonly readings: readonly [Reading, ...Reading[]];
  readonly weak?: boolean;
}

/** The number that begins at a token; undefined if there is none. `money` allows the short magnitudes of money. */
export function numberAt(t: Tokens, at: number, money = false): FoundNumber | undefined {
  const part = partOfMagnitude(t, at);
  if (part) return part;
  const found = digitsAt(t, at, money) ?? wordsAt(t, at);
  return oneInTen(t, at, found) ?? fractionAt(t, at, found) ?? vagueAt(t, at) ?? found;
}

/** The quantity whose first number is at `at`; its sign, currency and hedge come before it. */
export function quantityAt(t: Tokens, at: number): Found | undefined {
  const currency = currencyBefore(t, at);
  const first = numberAt(t, at, currency !== undefined || isMoneyAhead(t, at));
  const multiple = currency ? undefined : multipleAt(t, at, first);
  if (multiple) return multipleFound(t, at, multiple.value, multiple.next);
  const half = currency || t.isNumber(at) ? undefined : halfOfUnit(t, at);
  if (half) return half;
  if (!first) return undefined;
  const negative = minusBefore(t, at - (currency?.length ?? 0)) ?? (currency ? minusBefore(t, at) : undefined);
  const from = at - (currency?.length ?? 0) - (negative ?? 0);
  const second = negative === undefined ? rangeEnd(t, at, first, currency) : undefined;
  if (second) return rangeFound(t, { from, at, first, second, currency: currency?.unit });
  const signed = negative === undefined ? first : { ...first, value: -first.value };
  return single(t, { from, at, number: signed, currency: currency?.unit });
}

/** "40m euros": the letter is a magnitude where money follows. */
function isMoneyAhead(t: Tokens, at: number): boolean {
  if (!t.isNumber(at) || !/^(?:m|b)$/.test(t.lower(at + 1))) return false;
  const unit = unitOf(t.lower(at + 2), t.lexicon);
  return unit !== undefined && isMoney(unit.name);
}

interface SingleParts {
  readonly from: number;
  readonly at: number;
  readonly number: FoundNumber;
  readonly currency: Unit | undefined;
}

function single(t: Tokens, { from, at, number, currency }: SingleParts): Found | undefined {
  const unit = number.share ? undefined : unitWithAge(t, at, number.next);
  const whole = withUnitHalf(t, number, unit);
  let next = whole.next;
  const plural = !unit && t.at(next)?.text === 's' && t.joined(next - 1) ? ageGroup(t, from) : undefined;
  if (plural) next++;
  const after = t.phraseAt(next, t.lexicon.numbers.hedgesAfter);
  const before = plural ? { meaning: plural.hedge, length: plural.length } : hedgeBefore(t, from);
  const hedge = after && after.meaning !== 'approximate' ? after.meaning : (before?.meaning ?? after?.meaning);
  if (after && !(before && after.meaning !== 'approximate')) next += after.length;
  const start = from - (before?.length ?? 0);
  const name = number.share ? '%' : (unit?.unit.name ?? currency?.name ?? (plural ? 'year' : ''));
  const wording = t.text.slice(t.at(start)?.start, t.at(next - 1)?.end);
  const per = number.share ? undefined : perAfter(t, next);
  const quantity = quantityOf(whole.number, hedge, name, wording);
  const reading: NumberReading = { ...readingOf(quantity, whole.number), per, part: number.share };
  const during = before && isDuration(t, start, unit?.unit) ? [{ ...reading, quantity: exact(quantity) }] : [];
  const alone = aloneness(t, at, number, unit);
  if (alone === 'none') return undefined;
  return { from: start, next, core: [from, number.next], readings: [reading, ...during], weak: alone === 'weak' };
}

/** True for "over 12 years" as a duration (a loan "over 12 years"), after words that don't take an amount. */
function isDuration(t: Tokens, start: number, unit: Unit | undefined): boolean {
  if (t.lower(start) !== 'over' || !(unit?.dimension === 'calendar' || unit?.dimension === 'time')) return false;
  return !/^(?:for|of|after|to|by|in|at|with|from|than|just|is|was|were|are|be|been|took|takes?|taking|lasts?|lasted|lasting|waits?|waited|stays?|stayed|served?|spent|well|aged)$/.test(
    t.lower(start - 1),
  );
}

function exact(quantity: KnownQuantity): KnownQuantity {
  if (!('value' in quantity)) return quantity;
  const { value, unit, wording } = quantity;
  return { kind: 'exact', value, unit, wording };
}

/** "a year and a half" after its unit: "two miles and a half". */
function withUnitHalf(t: Tokens, number: FoundNumber, unit: FoundUnit | undefined) {
  const next = unit?.next ?? number.next;
  const half = halfAt(t, next);
  if (!half || !unit) return { number, next };
  return {
    number: { ...number, value: number.value + half.part, step: half.part, looseStep: half.part },
    next: half.next,
  };
}

/** "a year and a half", "half an hour", "half a percentage point", "a quarter of a mile", "three quarters of an hour". */
function halfOfUnit(t: Tokens, at: number): Found | undefined {
  const article = /^(?:a|an|one)$/.test(t.lower(at));
  if (article) {
    const unit = unitAfter(t, at + 1);
    const half = unit && halfAt(t, unit.next);
    if (unit && half) return halfFound(t, at, half.next, 1 + half.part, unit.unit.name);
  }
  const many = article ? undefined : wordsAt(t, at);
  const start = many?.next ?? (article ? at + 1 : at);
  const denominator = t.lexicon.numbers.fractions.get(t.lower(start));
  if (denominator === undefined || (article && denominator === 2)) return undefined;
  const count = many?.value ?? 1;
  if (count >= denominator) return undefined;
  const of = t.lower(start + 1) === 'of' ? start + 2 : start + 1;
  const unitAt = /^(?:a|an|one)$/.test(t.lower(of)) ? of + 1 : of;
  const unit = unitAfter(t, unitAt);
  if (!unit || (unitAt === of && !t.isDash(of) && unit.unit.name !== '%')) return undefined;
  return halfFound(t, at, unit.next, count / denominator, unit.unit.name);
}

function halfFound(t: Tokens, at: number, next: number, value: number, unit: string): Found {
  const before = hedgeBefore(t, at);
  const from = at - (before?.length ?? 0);
  const wording = t.text.slice(t.at(from)?.start, t.at(next - 1)?.end);
  const number: FoundNumber = { next, value, step: value / 10, looseStep: value / 5, share: false };
  return {
    from,
    next,
    core: [at, next],
    readings: [readingOf(quantityOf(number, before?.meaning, unit, wording), number)],
  };
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
  return {
    from,
    next,
    core: [at, next],
    readings: [readingOf(quantityOf(number, before?.meaning, '×', wording), number)],
  };
}

/** "over-65s", "under-25s". */
function ageGroup(t: Tokens, from: number): { readonly hedge: Hedge; readonly length: number } | undefined {
  const dash = t.isDash(from - 1) ? 1 : 0;
  const word = t.lower(from - 1 - dash);
  if (word === 'over') return { hedge: '>=', length: 1 + dash };
  return word === 'under' ? { hedge: '<', length: 1 + dash } : undefined;
}

/** The unit after a number; years for ages: "aged 51", "51-year-old". */
function unitWithAge(t: Tokens, at: number, next: number): FoundUnit | undefined {
  const unit = unitAfter(t, next);
  if (unit?.unit.name === 'year' && t.isDash(unit.next) && /^olds?$/.test(t.lower(unit.next + 1))) {
    return { ...unit, next: unit.next + 2 };
  }
  if (unit) return t.lower(unit.next) === 'old' && unit.unit.name === 'year' ? { ...unit, next: unit.next + 1 } : unit;
  return /^(?:aged|age|ages)$/.test(t.lower(at - 1)) ? { unit: YEAR, next } : undefined;
}

const YEAR: Unit = { name: 'year', dimension: 'calendar', factor: 12 };

function readingOf(quantity: KnownQuantity, { step, looseStep }: FoundNumber): NumberReading {
  return { kind: 'number', quantity, unit: quantity.unit, step, looseStep };
}

function quantityOf(number: FoundNumber, hedge: Hedge | undefined, unit: string, wording: string): KnownQuantity {
  const { value, upTo } = number;
  if (upTo !== undefined) return { kind: 'range', low: value, high: upTo, unit, wording };
  if (hedge === undefined) return { kind: 'exact', value, unit, wording };
  if (hedge === 'approximate') return { kind: 'approximate', value, unit, wording };
  return { kind: 'bound', relation: hedge, value, unit, wording };
}

/** The number of tokens before a number that make it negative. */
function minusBefore(t: Tokens, at: number): number | undefined {
  if (t.lexicon.numbers.minus.has(t.lower(at - 1)) && t.lower(at - 2) !== 'or') return 1;
  const sign = t.at(at - 1);
  if (!sign || !/^[-−–]$/.test(sign.text) || !t.joined(at - 1)) return undefined;
  const before = t.at(at - 2);
  const free = before === undefined || before.end < sign.start || /^[([“"'‘]$/.test(before.text);
  return free && (sign.text !== '–' || before === undefined) ? 1 : undefined;
}

interface RangeParts {
  readonly from: number;
  readonly at: number;
  readonly first: FoundNumber;
  readonly second: FoundNumber;
  readonly currency: Unit | undefined;
}

function rangeFound(t: Tokens, { from, at, first, second, currency }: RangeParts): Found {
  const unit = unitWithAge(t, at, second.next);
  const next = unit?.next ?? second.next;
  const before = t.lower(from - 1);
  const hedge = hedgeBefore(t, from);
  const start = before === 'between' || before === 'from' ? from - 1 : from - (hedge?.length ?? 0);
  const wording = t.text.slice(t.at(start)?.start, t.at(next - 1)?.end);
  const own = unitAfter(t, first.next);
  const name = unit?.unit.name ?? own?.unit.name ?? currency?.name ?? '';
  // "5 to 6 million": the magnitude belongs to both.
  const scale = second.step > first.step && first.value < second.value / second.step ? second.step / first.step : 1;
  const low = first.value * (Number.isInteger(Math.log10(scale)) ? scale : 1);
  const quantity: KnownQuantity = { kind: 'range', low, high: second.value, unit: name, wording };
  const reading = { ...readingOf(quantity, second), per: perAfter(t, next) };
  return { from: start, next, core: [at, second.next], readings: [reading] };
}

/** The second number of "55–60", "55% to 60%", "between 55 and 60", "18- to 24-year-olds". */
function rangeEnd(
  t: Tokens,
  at: number,
  first: FoundNumber,
  currency: { readonly unit: Unit; readonly length: number } | undefined,
): FoundNumber | undefined {
  const before = t.lower(at - (currency?.length ?? 0) - 1);
  const between = before === 'between' || (before === 'of' && t.lower(at - 2) === 'ages');
  const own = unitAfter(t, first.next);
  let joint = own?.next ?? first.next;
  if (t.isDash(joint) && t.lexicon.numbers.rangeWords.has(t.lower(joint + 1))) joint++;
  const dash = t.isDash(joint);
  const joins = dash || t.lexicon.numbers.rangeWords.has(t.lower(joint)) || (between && t.lower(joint) === 'and');
  if (!joins || (!between && !dash && isChange(t, at - (currency?.length ?? 0)))) return undefined;
  const start = joint + 1 + (currencyBefore(t, joint + 2) ? 1 : 0);
  const sameMoney = currency === undefined || start > joint + 1 || currencyBefore(t, joint + 1) === undefined;
  const second = numberAt(t, start, currency !== undefined || isMoneyAhead(t, start));
  if (!second || second.share || first.share || !sameMoney) return undefined;
  const unit = unitAfter(t, second.next);
  if (own && unit && own.unit.name !== unit.unit.name) return undefined;
  const scaled = second.step > first.step ? first.value * (second.step / first.step) : first.value;
  return second.value > first.value || second.value > scaled ? second : undefined;
}

/** "rose from 3 to 5", "by 3 to 5", "fell 3 points to 40": two figures, not a range. */
function isChange(t: Tokens, at: number): boolean {
  const { changes } = t.lexicon.roles;
  const before = t.lower(at - 1);
  const { stem } = t.lexicon.subjects;
  if (before === 'by' || changes.has(stem(before))) return true;
  const hedge = hedgeBefore(t, at);
  if (hedge && changes.has(stem(t.lower(at - hedge.length - 1)))) return true;
  if (before !== 'from') return false;
  for (let i = at - 2; i >= Math.max(0, at - 14); i--) {
    if (/^[.;:]$/.test(t.at(i)?.text ?? '')) return false;
    if (changes.has(stem(t.lower(i))) || t.lexicon.numbers.multiples.has(t.lower(i))) return true;
  }
  return false;
}

/** The hedge that ends right before a token, and its length in tokens. */
export function hedgeBefore(t: Tokens, at: number): { readonly meaning: Hedge; readonly length: number } | undefined {
  const found = t.phraseBefore(at, t.lexicon.numbers.hedges);
  if (!found) return undefined;
  const [first, before] = [t.lower(at - found.length), t.lower(at - found.length - 1)];
  // "three times as many as", "half as much as" compare.
  if (first === 'as' && (/^(?:times|twice|half|double)$/.test(before) || t.lexicon.numbers.fractions.has(before)))
    return undefined;
  return found;
}

/**
 * Classifies "one": it is a figure beside a unit or magnitude, weak before a noun ("one vote"), and none elsewhere ("no one",
 * "one of them").
 */
function aloneness(t: Tokens, at: number, found: FoundNumber, unit: FoundUnit | undefined): 'figure' | 'weak' | 'none' {
  if (t.isNumber(at) || unit || found.share || found.upTo !== undefined) return 'figure';
  if (found.value === 0) return /^(?:zero)$/.test(t.lower(at)) ? 'figure' : 'weak';
  if (found.value !== 1) return 'figure';
  if (t.lower(found.next) === 'per') return 'figure';
  if (/^(?:no|any|every|each|at|this|that|which|another|some|the|only|every)$/.test(t.lower(at - 1))) return 'none';
  const after = t.at(found.next);
  if (after?.kind !== 'word' || t.lexicon.subjects.stop.has(after.lower)) return 'none';
  return 'weak';
}

export { exactly, unitNamed };
