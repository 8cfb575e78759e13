/** Parts and single units: "half an hour", "a year and a half", "more than a year". */

import type { Found } from './found.ts';
import { hedgeAfter, hedgeBefore, hedgedReading, readingOf } from './hedges.ts';
import { digitsAt, type FoundNumber, halfAt, wordsAt } from './number-words.ts';
import type { Tokens } from './tokens.ts';
import { type FoundUnit, unitAfter } from './unit-words.ts';
import { convert, isTime, unitNamed } from './units.ts';

/** "a year and a half", "half an hour", "half a percentage point", "a quarter of a mile", "three quarters of an hour". */
export function halfOfUnit(t: Tokens, at: number): Found | undefined {
  const article = isOne(t, at);
  // "Another metre and a half", "the year and a half"
  if (article || t.isIn(at, t.lexicon.numbers.beforePronounOne)) {
    const unit = unitAfter(t, at + 1);
    const half = unit && halfAt(t, unit.next);
    if (unit && half) return halfFound(t, at, half.next, 1 + half.part, unit.unit.name);
  }
  const many = article ? undefined : wordsAt(t, at);
  const start = many?.next ?? (article ? at + 1 : at);
  const denominator = t.lexicon.numbers.parts.fractions.get(t.lower(start));
  if (denominator === undefined || (article && denominator === 2)) return undefined;
  const count = many?.value ?? 1;
  if (count >= denominator) return undefined;
  const of = t.isIn(start + 1, t.lexicon.grammar.of) ? start + 2 : start + 1;
  const unitAt = isOne(t, of) ? of + 1 : of;
  const unit = unitAfter(t, unitAt) ?? pointAfter(t, unitAt, of);
  if (!unit || (unitAt === of && !t.isDash(of) && unit.unit.name !== '%')) return undefined;
  return halfFound(t, at, unit.next, count / denominator, unit.unit.name);
}

/** "A quarter of a point": one percentage point. */
function pointAfter(t: Tokens, at: number, of: number): FoundUnit | undefined {
  const point = at > of && t.isIn(at, t.lexicon.units.onePoint) ? unitNamed('pp') : undefined;
  return point && { unit: point, next: at + 1 };
}

/** "a", "an", "one". */
function isOne(t: Tokens, at: number): boolean {
  const { grammar, numbers } = t.lexicon;
  return t.isIn(at, grammar.a) || numbers.small.get(t.lower(at)) === 1;
}

function halfFound(t: Tokens, at: number, next: number, value: number, unit: string): Found {
  const before = hedgeBefore(t, at);
  const after = before ? undefined : hedgeAfter(t, next);
  const from = at - (before?.length ?? 0);
  const wording = t.text.slice(t.at(from)?.start, t.at(next + (after?.length ?? 0) - 1)?.end);
  const named = unitNamed(unit);
  // "Almost half an hour" may be 26 minutes.
  const looseStep = value / (named && isTime(named) ? 3 : 5);
  const number: FoundNumber = { next, value, step: value / 10, looseStep, share: false };
  return {
    from,
    next: next + (after?.length ?? 0),
    core: [at, next],
    readings: [hedgedReading(number, (before ?? after)?.meaning, unit, wording)],
  };
}

/** "two miles and a half", "six years and four months": a quantity with a part after its unit. */
export function withUnitHalf(t: Tokens, number: FoundNumber, unit: FoundUnit | undefined) {
  const next = unit?.next ?? number.next;
  if (!unit) return { number, next };
  const smaller = smallerUnit(t, next, unit);
  if (smaller) {
    const { part, step } = smaller;
    return { number: { ...number, value: number.value + part, step, looseStep: step }, next: smaller.next };
  }
  const half = halfAt(t, next);
  if (!half) return { number, next };
  return {
    number: { ...number, value: number.value + half.part, step: half.part, looseStep: half.part },
    next: half.next,
  };
}

/** "A day or two", "a mile or two": from one to two. */
export function oneOrTwo(t: Tokens, at: number): Found | undefined {
  const unit = isOne(t, at) ? unitAfter(t, at + 1) : undefined;
  const second = unit && t.isIn(unit.next, t.lexicon.grammar.or) ? wordsAt(t, unit.next + 1) : undefined;
  if (!unit || second?.value !== 2 || unitAfter(t, second.next)) return undefined;
  const wording = t.text.slice(t.at(at)?.start, t.at(second.next - 1)?.end);
  const quantity = { kind: 'range', low: 1, high: 2, unit: unit.unit.name, wording } as const;
  return { from: at, next: second.next, core: [at, second.next], readings: [readingOf(quantity, second)] };
}

/** "more than a year", "under a mile": a bound of one unit, as "a year" alone isn't a figure. Times are weak, as they may follow from dates. */
export function oneOfUnit(t: Tokens, at: number): Found | undefined {
  if (!t.isIn(at, t.lexicon.grammar.a)) return undefined;
  const before = hedgeBefore(t, at);
  const unit = before && before.meaning !== 'approximate' ? unitAfter(t, at + 1) : undefined;
  if (!before || !unit || isShift(t, unit.next)) return undefined;
  const from = at - before.length;
  const wording = t.text.slice(t.at(from)?.start, t.at(unit.next - 1)?.end);
  // "More than a mile" may be 1.9 miles, "almost a year" isn't half of one.
  const looseStep = before.meaning === 'nearly' ? 0.5 : 1;
  const number: FoundNumber = { next: unit.next, value: 1, step: 0.1, looseStep, share: false };
  const reading = hedgedReading(number, before.meaning, unit.unit.name, wording);
  return { from, next: unit.next, core: [at, unit.next], readings: [reading], weak: isTime(unit.unit) };
}

/** "A year earlier" and "a year ago" are dates. */
export function isShift(t: Tokens, at: number): boolean {
  const { shifts, ago } = t.lexicon.dates;
  return shifts.has(t.lower(at)) || ago.has(t.lower(at));
}

/** "and four months" after "six years": a number of whole smaller units, as a part of the larger unit. */
function smallerUnit(t: Tokens, at: number, { unit }: FoundUnit) {
  const start = t.isIn(at, t.lexicon.grammar.and) ? at + 1 : at;
  const count = isTime(unit) ? (digitsAt(t, start, false) ?? wordsAt(t, start)) : undefined;
  const second = count && Number.isInteger(count.value) ? unitAfter(t, count.next) : undefined;
  const step = second && second.unit.factor < unit.factor ? convert(1, second.unit.name, unit.name) : undefined;
  if (!count || !second || step === undefined || count.value * step >= 1) return undefined;
  return { next: second.next, part: count.value * step, step };
}
