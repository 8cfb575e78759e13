/** Hedges around a number ("about 40", "over-65s", "60 or more"), and the quantity that they make of it. */

import type { Hedge } from '../../languages/lexicon.ts';
import type { KnownQuantity, NumberReading } from './figure.ts';
import type { FoundNumber } from './number-words.ts';
import type { Token } from './token.ts';
import type { Tokens } from './tokens.ts';
import { unitOf } from './units.ts';

/** The most words between a hedge and its number: "at least the first €5,000". */
const MOST_INSIDE = 2;

/** The hedge that ends right before a token, and its length in tokens. */
export function hedgeBefore(t: Tokens, at: number): { readonly meaning: Hedge; readonly length: number } | undefined {
  let inside = 0;
  while (inside < MOST_INSIDE && t.isIn(at - 1 - inside, t.lexicon.numbers.insideHedges)) inside++;
  const phrase = t.phraseBefore(at - inside, t.lexicon.numbers.hedges);
  const found = phrase && { ...phrase, length: phrase.length + inside };
  if (!found) return undefined;
  // "Fees went up to £5.28" and "delays added up to 9 hours" aren't limits.
  if (t.phraseBefore(at, t.lexicon.numbers.sums)) return undefined;
  const { grammar, numbers, dates, roles, wording } = t.lexicon;
  const first = at - found.length;
  if (t.isIn(at - 1, grammar.to) && startsChange(t, first)) return undefined;
  // "Spread over 63 harbours"
  if (found.length === 1 && t.isIn(at - 1, numbers.during) && numbers.spreads?.has(t.lower(first - 1)))
    return undefined;
  // "Of those aged 50 or over 39%"
  if (t.isNumber(first - 2) && t.phraseAt(first - 1, numbers.hedgesAfter)) return undefined;
  // "Its range is up to 110 km" is one.
  if (!t.isIn(first - 1, wording.be) && t.phraseAt(first - 1, roles.changePhrases)?.length === 2) return undefined;
  // "£6 million less than ten years earlier" compares with another time.
  const isAfterFigure =
    t.isNumber(first - 1) || numbers.magnitudes.has(t.lower(first - 1)) || numbers.small.has(t.lower(first - 1));
  const isAfterUnit = unitOf(t.lower(first - 1), t.lexicon) !== undefined;
  if ((isAfterFigure || isAfterUnit) && dates.shifts.has(t.lower(at + 2))) return undefined;
  // "6% fewer than the 5.18 million of 2022" compares too.
  if (inside > 0 && (isAfterFigure || t.at(first - 1)?.text === '%')) return undefined;
  const isMultiple = t.isIn(first - 1, numbers.multiples.beforeAs) || numbers.parts.fractions.has(t.lower(first - 1));
  // "three times as many as", "half as much as" compare.
  return isMultiple && t.isIn(first, grammar.as) ? undefined : found;
}

/** "From £2.4m up to £3.1m": true if the tokens before `end` state an amount after "from". A bare number may be a year. */
export function startsChange(t: Tokens, end: number): boolean {
  const { numbers, grammar } = t.lexicon;
  const at = [end - 1, end - 2, end - 3].find((i) => t.isNumber(i));
  if (at === undefined) return false;
  const isOfAmount = ({ text, lower }: Token): boolean =>
    text === '%' || numbers.magnitudes.has(lower) || numbers.shortMagnitudes.has(lower) || !!unitOf(lower, t.lexicon);
  const after = t.list.slice(at + 1, end);
  const isMoney = /^\p{Sc}$/u.test(t.at(at - 1)?.text ?? '');
  if (!after.every(isOfAmount) || (after.length === 0 && !isMoney)) return false;
  return t.isIn(at - 1, grammar.from) || (isMoney && t.isIn(at - 2, grammar.from));
}

/** The hedge that follows a number, unless it belongs to the next one: "85% and below the 71% of 2019". */
export function hedgeAfter(t: Tokens, next: number): { readonly meaning: Hedge; readonly length: number } | undefined {
  const { grammar, numbers } = t.lexicon;
  const found = t.phraseAt(next, numbers.hedgesAfter);
  const end = next + (found?.length ?? 0);
  return t.isIn(end, grammar.the) && t.isNumber(end + 1) ? undefined : found;
}

/** "16 times or more", "14 movements a night at most": a hedge after the noun that a number counts, and its rate. */
export function hedgeAfterNoun(t: Tokens, next: number): Hedge | undefined {
  const { grammar, units } = t.lexicon;
  const isRate = t.isIn(next + 1, grammar.a) || t.isIn(next + 1, units.per);
  const at = isRate ? next + 3 : next + 1;
  if (t.at(next)?.kind !== 'word' || t.isIn(at, grammar.and)) return undefined;
  const found = hedgeAfter(t, at);
  const end = at + (found?.length ?? 0);
  // "One policy in six leaves at least the first €5,000"
  const follows = t.isIn(at, grammar.or) ? t.isNumber(end) || subjectFollows(t, end) : t.at(end)?.kind === 'word';
  return found && !isLoose(found.meaning) && !follows ? found.meaning : undefined;
}

/** The most words between a number and the hedge at the end of its words. */
const FAR = 6;

/** "Six days' stock of each group or more", "12 miles (19 km) or more": a hedge that ends the words after a number. */
export function hedgeAtEnd(t: Tokens, next: number): Hedge | undefined {
  const { grammar, numbers, subjects, units } = t.lexicon;
  const isOpen = t.at(next)?.text === '(';
  const close = isOpen || t.at(next)?.text === ')' ? t.list.findIndex(({ text }, i) => i >= next && text === ')') : -1;
  if (isOpen && close < 0) return undefined;
  const first = close >= 0 ? close + 1 : next;
  for (let at = first; at < first + FAR; at++) {
    if (t.isIn(at, grammar.or)) {
      const found = t.phraseAt(at, numbers.hedgesAfter);
      const isLast = found !== undefined && t.at(at + found.length)?.kind !== 'word' && !t.isNumber(at + found.length);
      return isLast && !isLoose(found.meaning) ? found.meaning : undefined;
    }
    // "Stock of each group", but not "sites were in good condition or better"
    const { text = '', kind, lower = '' } = t.at(at) ?? {};
    const isJoint = [grammar.of, grammar.determiners, units.each, grammar.possessives].some((words) =>
      words.has(lower),
    );
    const isInside = isJoint || /^[’']$/.test(text) || (kind === 'word' && !subjects.stop.has(lower));
    if (!isInside || close >= 0 || t.isIn(at, grammar.a) || numbers.small.has(lower)) return undefined;
  }
  return undefined;
}

/** "Five men or more women": the words after "or" belong to the next noun. */
function subjectFollows(t: Tokens, at: number): boolean {
  const { thesaurus, roles } = t.lexicon;
  return thesaurus.isNoun(t.lower(at)) || roles.than.has(t.lower(at));
}

/** "over-65s", "under-25s". */
export function ageGroup(t: Tokens, from: number): { readonly hedge: Hedge; readonly length: number } | undefined {
  const dash = t.isDash(from - 1) ? 1 : 0;
  const hedge = t.lexicon.numbers.ageBounds.get(t.lower(from - 1 - dash));
  return hedge && { hedge, length: 1 + dash };
}

export function readingOf(quantity: KnownQuantity, { step, looseStep }: FoundNumber): NumberReading {
  return { kind: 'number', quantity, unit: quantity.unit, step, looseStep };
}

/** True for hedges that leave open how far a value is from its number. */
export function isLoose(hedge: Hedge): hedge is 'approximate' | 'nearly' {
  return hedge === 'approximate' || hedge === 'nearly';
}

/** The reading of a number with its hedge. */
export function hedgedReading(
  number: FoundNumber,
  hedge: Hedge | undefined,
  unit: string,
  wording: string,
): NumberReading {
  const reading = readingOf(quantityOf(number, hedge, unit, wording), number);
  return hedge === 'nearly' || hedge === 'justUnder' ? { ...reading, nearly: true } : reading;
}

function quantityOf(number: FoundNumber, hedge: Hedge | undefined, unit: string, wording: string): KnownQuantity {
  const { value, upTo } = number;
  if (upTo !== undefined) return { kind: 'range', low: value, high: upTo, unit, wording };
  if (hedge === undefined) return { kind: 'exact', value, unit, wording };
  if (isLoose(hedge)) return { kind: 'approximate', value, unit, wording };
  return { kind: 'bound', relation: hedge === 'justUnder' ? '<' : hedge, value, unit, wording };
}

/** The quantity without its hedge. */
export function withoutHedge(quantity: KnownQuantity): KnownQuantity {
  if (!('value' in quantity)) return quantity;
  const { value, unit, wording } = quantity;
  return { kind: 'exact', value, unit, wording };
}
