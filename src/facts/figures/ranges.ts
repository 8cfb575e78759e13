/** Ranges of numbers: "55–60", "between 20 and 25 per cent", "18- to 24-year-olds". */

import type { KnownQuantity } from './figure.ts';
import type { Found } from './found.ts';
import { hedgeBefore, readingOf } from './hedges.ts';
import type { FoundNumber } from './number-words.ts';
import type { Tokens } from './tokens.ts';
import { currencyBefore, perAfter, unitAfter, unitWithAge } from './unit-words.ts';
import type { Unit } from './units.ts';
import { isMoneyAhead, numberAt } from './written-numbers.ts';

interface RangeParts {
  readonly from: number;
  readonly at: number;
  readonly first: FoundNumber;
  readonly second: FoundNumber;
  readonly currency: Unit | undefined;
}

export function rangeFound(t: Tokens, { from, at, first, second, currency }: RangeParts): Found {
  const unit = unitWithAge(t, at, second.next);
  const next = unit?.next ?? second.next;
  const { between, from: fromWords } = t.lexicon.grammar;
  const hedge = hedgeBefore(t, from);
  const isInside = t.isIn(from - 1, between) || t.isIn(from - 1, fromWords);
  const start = isInside ? from - 1 : from - (hedge?.length ?? 0);
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
export function rangeEnd(
  t: Tokens,
  at: number,
  first: FoundNumber,
  currency: { readonly unit: Unit; readonly length: number } | undefined,
): FoundNumber | undefined {
  const { grammar, numbers } = t.lexicon;
  const start = at - (currency?.length ?? 0);
  const between = t.isIn(start - 1, grammar.between) || t.phraseBefore(start, numbers.betweenAges) !== undefined;
  const own = unitAfter(t, first.next);
  let joint = own?.next ?? first.next;
  if (t.isDash(joint) && t.isIn(joint + 1, numbers.rangeWords)) joint++;
  const dash = t.isDash(joint);
  const isEither = t.isIn(joint, grammar.or) && isNextOfUnit(t, first, joint + 1);
  const joins = dash || isEither || t.isIn(joint, numbers.rangeWords) || (between && t.isIn(joint, grammar.and));
  if (!joins) return undefined;
  // "£2bn to £3bn", "A$2bn to A$3bn"
  const length = [1, 2].find((n) => currencyBefore(t, joint + 1 + n)?.length === n) ?? 0;
  const secondAt = joint + 1 + length;
  const sameMoney = currency === undefined || secondAt > joint + 1 || currencyBefore(t, joint + 1) === undefined;
  const second = numberAt(t, secondAt, currency !== undefined || isMoneyAhead(t, secondAt));
  if (!second || second.share || first.share || !sameMoney) return undefined;
  const unit = unitAfter(t, second.next);
  if (own && unit && own.unit.name !== unit.unit.name) return undefined;
  // "By 10 to 15%" is a range, "by 5 to 15" may state the end of a change.
  const isSize = t.isIn(start - 1, grammar.by) && !own && unit !== undefined;
  if (!between && !dash && !isSize && isChange(t, start)) return undefined;
  return isLarger(second, first) ? second : undefined;
}

/** How far apart two numbers before one magnitude may be. */
const MOST_APART = 20;

/** "5 to 6 million", but not "2.9 to 2.0 million", where the magnitude belongs to both. */
function isLarger(second: FoundNumber, first: FoundNumber): boolean {
  const scale = second.step / first.step;
  const scaled = first.value * scale;
  const isOfBoth = scale >= 1000 && scaled < second.value * MOST_APART;
  return second.value > (isOfBoth ? scaled : first.value);
}

/** "One or two days", "two or three miles": two numbers in a row, of one unit. */
function isNextOfUnit(t: Tokens, first: FoundNumber, at: number): boolean {
  const second = numberAt(t, at);
  return second?.value === first.value + 1 && !second.share && unitAfter(t, second.next) !== undefined;
}

/** "rose from 3 to 5", "by 3 to 5", "fell 3 points to 40": two figures, not a range. */
function isChange(t: Tokens, at: number): boolean {
  const { grammar, numbers, roles, subjects } = t.lexicon;
  const { stem } = subjects;
  const changes = { has: (word: string) => roles.changes.has(word) || roles.moves.has(word) };
  if (t.isIn(at - 1, grammar.by) || changes.has(stem(t.lower(at - 1)))) return true;
  const hedge = hedgeBefore(t, at);
  if (hedge && changes.has(stem(t.lower(at - hedge.length - 1)))) return true;
  if (!t.isIn(at - 1, grammar.from)) return false;
  for (let i = at - 2; i >= Math.max(0, at - 14); i--) {
    if (/^[.;:]$/.test(t.at(i)?.text ?? '')) return false;
    if (changes.has(stem(t.lower(i))) || numbers.multiples.factors.has(t.lower(i))) return true;
  }
  return false;
}
