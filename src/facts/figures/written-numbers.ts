/** Numbers as written, without sign, currency, hedge and unit. */

import { everyNth, fractionAt, oneInTen } from './fractions.ts';
import { digitsAt, type FoundNumber, partOfMagnitude, vagueAt, wordsAt } from './number-words.ts';
import type { Tokens } from './tokens.ts';
import { currencyBefore } from './unit-words.ts';
import { isMoney, unitOf } from './units.ts';

/** The number that begins at a token; undefined if there is none. `money` allows the short magnitudes of money. */
export function numberAt(t: Tokens, at: number, money = false): FoundNumber | undefined {
  const part = partOfMagnitude(t, at);
  if (part) return part;
  const found = digitsAt(t, at, money) ?? wordsAt(t, at);
  return everyNth(t, at) ?? oneInTen(t, at, found) ?? fractionAt(t, at, found) ?? vagueAt(t, at) ?? found;
}

/** "40m euros": the letter is a magnitude where money follows. */
export function isMoneyAhead(t: Tokens, at: number): boolean {
  if (!t.isNumber(at) || !t.lexicon.numbers.shortMagnitudes.get(t.lower(at + 1))?.money) return false;
  const unit = unitOf(t.lower(at + 2), t.lexicon);
  return unit !== undefined && isMoney(unit.name);
}

/** How far apart two numbers before one magnitude may be: "from 950 to 1.2 million" has two. */
const MOST_APART = 20;

/** The number at the start of a change, with the magnitude that is written only at its end: "from 10.4 to 14.4 million". */
export function withLaterMagnitude(t: Tokens, from: number, at: number, first: FoundNumber): FoundNumber {
  const { grammar, numbers } = t.lexicon;
  const joins = t.isIn(first.next, numbers.rangeWords) || t.isIn(first.next, grammar.to);
  if (!joins || !t.isIn(from - 1, grammar.from) || !isPlain(t, at, first)) return first;
  const second = first.next + 1;
  const money = t.isNumber(second) ? undefined : [second + 1, second + 2].find((i) => currencyBefore(t, i));
  const end = money ?? second;
  const last = numberAt(t, end, end > second || isMoneyAhead(t, end));
  const written = t.at(end)?.value ?? 0;
  const factor = last && t.isNumber(end) && written > 0 ? last.value / written : 1;
  const isNear = first.value < written * MOST_APART && written < first.value * MOST_APART;
  if (factor < 1000 || !isNear || last?.share) return first;
  const [value, step, looseStep] = [first.value, first.step, first.looseStep].map((one) => one * factor);
  return { ...first, value: Number((value ?? 0).toPrecision(15)), step: step ?? 0, looseStep: looseStep ?? 0 };
}

/** True for digits without a magnitude of their own. */
function isPlain(t: Tokens, at: number, { next, value, share }: FoundNumber): boolean {
  return !share && t.isNumber(at) && next === at + 1 && value === t.at(at)?.value;
}
