/** Numbers whose magnitude is written once, after the last of them: "from 10.4 to 14.4 million", "1.31, 0.88 and 0.52 million". */

import { dateAt } from './dates.ts';
import type { FoundNumber } from './number-words.ts';
import type { Tokens } from './tokens.ts';
import { currencyBefore } from './unit-words.ts';
import { isMoneyAhead, numberAt } from './written-numbers.ts';

/** How far apart two numbers before one magnitude may be: "from 950 to 1.2 million" has two. */
const MOST_APART = 20;

/** The most numbers of a list. */
const MOST_LISTED = 8;

/** One end of a change, with the magnitude that follows the other: "from 10.4 in 2021 to 14.4 million", "to 9.8 from 15.2 million". */
export function withLaterMagnitude(t: Tokens, from: number, at: number, number: FoundNumber): FoundNumber {
  const { grammar, numbers } = t.lexicon;
  if (!isPlain(t, at, number)) return number;
  const joint = afterDate(t, number.next);
  const isStart = t.isIn(from - 1, grammar.from) && (t.isIn(joint, numbers.rangeWords) || t.isIn(joint, grammar.to));
  const isEnd = t.isIn(from - 1, grammar.to) && t.isIn(joint, grammar.from);
  const factor = isStart || isEnd ? magnitudeOf(t, joint + 1, number) : 1;
  return factor === 1 ? number : scaled(number, factor);
}

/** A number of a list with the magnitude of the last one; undefined for others. The list may also have numbers of other kinds. */
export function inList(t: Tokens, at: number, number: FoundNumber): FoundNumber | undefined {
  if (!isPlain(t, at, number)) return undefined;
  let next = number.next;
  for (let count = 1; count < MOST_LISTED; count++) {
    const isLast = t.isIn(next, t.lexicon.grammar.and) || t.isIn(next + 1, t.lexicon.grammar.and);
    const start = isLast && t.at(next)?.text === ',' ? next + 2 : next + 1;
    if (t.at(next)?.text !== ',' && !isLast) return undefined;
    if (isLast) {
      const factor = magnitudeOf(t, start, number);
      return factor === 1 ? undefined : scaled(number, factor);
    }
    const other = numberAt(t, start);
    if (!other || !isPlain(t, start, other)) return undefined;
    next = other.next;
  }
  return undefined;
}

/** The magnitude of the number at a token, if another one of about the same digits may share it; 1 for none. */
function magnitudeOf(t: Tokens, at: number, { value }: FoundNumber): number {
  const money = t.isNumber(at) ? undefined : [at + 1, at + 2].find((i) => currencyBefore(t, i));
  const start = money ?? at;
  const last = numberAt(t, start, money !== undefined || isMoneyAhead(t, start));
  const written = t.at(start)?.value ?? 0;
  if (!last || last.share || !t.isNumber(start) || written <= 0) return 1;
  const factor = last.value / written;
  const isNear = Math.abs(value) < written * MOST_APART && written < Math.abs(value) * MOST_APART;
  return factor >= 1000 && isNear ? factor : 1;
}

/** The token after "in 2010" or "(2010)". */
function afterDate(t: Tokens, at: number): number {
  const isBracket = t.at(at)?.text === '(';
  const date = isBracket || t.isIn(at, t.lexicon.grammar.in) ? dateAt(t, at + 1) : undefined;
  if (!date || date.from !== at + 1) return at;
  return isBracket && t.at(date.next)?.text === ')' ? date.next + 1 : date.next;
}

/** True for digits without a magnitude of their own. */
function isPlain(t: Tokens, at: number, { next, value, share }: FoundNumber): boolean {
  return !share && t.isNumber(at) && next === at + 1 && Math.abs(value) === t.at(at)?.value;
}

function scaled(number: FoundNumber, factor: number): FoundNumber {
  const value = Number((number.value * factor).toPrecision(15));
  return { ...number, value, step: number.step * factor, looseStep: number.looseStep * factor };
}
