/** Parts and single units: "half an hour", "a year and a half", "more than a year". */

import type { Found } from './found.ts';
import { hedgeBefore, quantityOf, readingOf } from './hedges.ts';
import { type FoundNumber, halfAt, wordsAt } from './number-words.ts';
import type { Tokens } from './tokens.ts';
import { type FoundUnit, unitAfter } from './unit-words.ts';
import { isTime } from './units.ts';

/** "a year and a half", "half an hour", "half a percentage point", "a quarter of a mile", "three quarters of an hour". */
export function halfOfUnit(t: Tokens, at: number): Found | undefined {
  const article = isOne(t, at);
  if (article) {
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
  const unit = unitAfter(t, unitAt);
  if (!unit || (unitAt === of && !t.isDash(of) && unit.unit.name !== '%')) return undefined;
  return halfFound(t, at, unit.next, count / denominator, unit.unit.name);
}

/** "a", "an", "one". */
function isOne(t: Tokens, at: number): boolean {
  const { grammar, numbers } = t.lexicon;
  return t.isIn(at, grammar.a) || numbers.small.get(t.lower(at)) === 1;
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

/** "a year and a half" after its unit: "two miles and a half". */
export function withUnitHalf(t: Tokens, number: FoundNumber, unit: FoundUnit | undefined) {
  const next = unit?.next ?? number.next;
  const half = halfAt(t, next);
  if (!half || !unit) return { number, next };
  return {
    number: { ...number, value: number.value + half.part, step: half.part, looseStep: half.part },
    next: half.next,
  };
}

/** "more than a year", "under an hour": a bound of one unit; weak, because "a year" alone isn't a figure. */
export function oneOfUnit(t: Tokens, at: number): Found | undefined {
  if (!t.isIn(at, t.lexicon.grammar.a)) return undefined;
  const before = hedgeBefore(t, at);
  const unit = before && before.meaning !== 'approximate' ? unitAfter(t, at + 1) : undefined;
  if (!before || !unit || !isTime(unit.unit) || isShift(t, unit.next)) return undefined;
  const from = at - before.length;
  const wording = t.text.slice(t.at(from)?.start, t.at(unit.next - 1)?.end);
  const number: FoundNumber = { next: unit.next, value: 1, step: 0.1, looseStep: 0.1, share: false };
  const reading = readingOf(quantityOf(number, before.meaning, unit.unit.name, wording), number);
  return { from, next: unit.next, core: [at, unit.next], readings: [reading], weak: true };
}

/** "A year earlier" and "a year ago" are dates. */
export function isShift(t: Tokens, at: number): boolean {
  const { shifts, ago } = t.lexicon.dates;
  return shifts.has(t.lower(at)) || ago.has(t.lower(at));
}
