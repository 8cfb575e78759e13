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
export function rangeEnd(
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
