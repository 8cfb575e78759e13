/** Finds units beside a number: currencies before it, units after it, and the denominators of rates. */

import { letterPattern } from '../../core/letter-pattern.ts';
import { digitsAt, wordsAt } from './number-words.ts';
import { rateCount } from './rate-counts.ts';
import type { Tokens } from './tokens.ts';
import { isMoney, type Unit, unitNamed, unitOf } from './units.ts';

export interface FoundUnit {
  readonly unit: Unit;
  readonly next: number;
}

/** Abbreviations of currencies that are written before the amount. */
const PREFIXES: ReadonlySet<string> = new Set(['Rs', 'KSh']);

const CURRENCY = letterPattern(String.raw`^[\p{Sc}]$`);
const CASED = letterPattern(String.raw`[\p{Lu}\p{Ll}]`);

/** "$", "US$", "A$", "EUR", "£" before a number, and its length in tokens. */
export function currencyBefore(t: Tokens, at: number): { readonly unit: Unit; readonly length: number } | undefined {
  const sign = t.at(at - 1);
  if (!sign) return undefined;
  const before = unitNamed(t.lexicon.units.before.get(sign.lower) ?? '');
  if (before) return { unit: before, length: 1 };
  if (CURRENCY(sign.text).test(sign.text)) {
    const country = t.at(at - 2);
    const long =
      country?.kind === 'word' && t.joined(at - 2) ? unitOf(`${country.text}${sign.text}`, t.lexicon) : undefined;
    if (long) return { unit: long, length: 2 };
    const unit = unitOf(sign.text, t.lexicon);
    return unit && { unit, length: 1 };
  }
  const isCode = /^[A-Z]{3}$/.test(sign.text) || PREFIXES.has(sign.text);
  const unit = isCode ? unitOf(sign.text, t.lexicon) : undefined;
  return unit && isMoney(unit.name) ? { unit, length: 1 } : undefined;
}

/** "km", "per cent", "-mile", "°C", "μg/m³", "percentage points". */
export function unitAfter(t: Tokens, at: number): FoundUnit | undefined {
  const found = simpleUnit(t, at);
  if (!found) return undefined;
  const { next } = found;
  // "Tonne-kilometres" are neither.
  if (t.isDash(next) && t.joined(next - 1) && t.joined(next) && unitOf(t.lower(next + 1), t.lexicon)) return undefined;
  // "μg/m³" and "km/h" are units of their own.
  if (t.at(next)?.text === '/' && t.joined(next - 1) && t.joined(next)) {
    const compound = unitOf(`${t.lower(next - 1)}/${t.lower(next + 1)}`, t.lexicon);
    if (compound) return { unit: compound, next: next + 2 };
  }
  return found;
}

function simpleUnit(t: Tokens, at: number): FoundUnit | undefined {
  // "a 145-mile road"
  const hyphen = t.isDash(at) && t.joined(at - 1) && t.joined(at);
  const start = hyphen || isOfMagnitude(t, at) ? at + 1 : at;
  const one = t.at(start);
  if (!one) return undefined;
  for (const length of [3, 2]) {
    const words = Array.from({ length }, (_, i) => t.lower(start + i));
    const joined = words.includes('')
      ? undefined
      : (unitOf(words.join(' '), t.lexicon) ?? unitOf(joinedText(t, start, length), t.lexicon));
    if (joined) return { unit: joined, next: start + length };
  }
  const attached = attachedLetter(t, start);
  if (attached) return { unit: attached, next: start + 1 };
  const unit = unitOf(one.lower, t.lexicon);
  if (!unit || unit.name === 'th') return undefined;
  // A capital letter alone, and words of a sentence that look like a symbol, aren't units: "40 T", "12 a".
  if (
    one.text.length === 1 &&
    CASED(one.text).test(one.text) &&
    (one.text !== one.lower || !/^[mtglhw]$/.test(one.text))
  )
    return one.text === 'W' ? { unit, next: start + 1 } : undefined;
  if (PREFIXES.has(one.text)) return undefined;
  const { ambiguous, comparing } = t.lexicon.units;
  // "27 points" and "four points fewer" are short for percentage points, but "four points" may be arguments.
  if (ambiguous.has(one.lower) && !t.isNumber(start - 1) && !t.isIn(start + 1, comparing)) return undefined;
  // "7 points out of 10" is a mark.
  if (ambiguous.has(one.lower) && t.phraseAt(start + 1, t.lexicon.numbers.parts.outOf)) return undefined;
  return { unit, next: start + 1 };
}

/** "de" in "2,3 millions de litres". */
function isOfMagnitude(t: Tokens, at: number): boolean {
  const { grammar, numbers, writing } = t.lexicon;
  const isLarge = numbers.magnitudes.has(t.lower(at - 1)) || (t.at(at - 1)?.spelled?.step ?? 1) >= 1e6;
  return writing.spelled !== undefined && isLarge && t.isIn(at, grammar.of);
}

/** "-" and "°" between letters: "kilowatt-hours", "° C". */
function joinedText(t: Tokens, start: number, length: number): string {
  const [first, last] = [t.at(start), t.at(start + length - 1)];
  return first && last ? t.text.slice(first.start, last.end).replace(/\s+/g, '') : '';
}

/** "30C", "86F", "45p". */
function attachedLetter(t: Tokens, at: number): Unit | undefined {
  if (!t.isNumber(at - 1) || !t.joined(at - 1)) return undefined;
  const text = t.at(at)?.text ?? '';
  if (text === 'C' || text === 'F') return unitNamed(`°${text}`);
  return unitNamed(t.lexicon.units.attached.get(text) ?? '');
}

/** The number of tokens after a quantity that may contain its denominator: "2.3 tonnes of carbon dioxide per head". */
const RATE_WORDS = 6;

/** False for "a year earlier" and "a year on", but not for "an hour on 1 April". */
function isRate(t: Tokens, article: number): boolean {
  const { units, grammar } = t.lexicon;
  const after = article + 2;
  return !t.isIn(after, units.notRates) || (t.isIn(after, grammar.on) && t.isNumber(after + 1));
}

/** Canonical denominators that are periods. */
type Period = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** Canonical denominators by their number of months. */
const LONG_PERIODS: ReadonlyMap<number, string> = new Map<number, Period>([
  [3, 'quarter'],
  [12, 'year'],
  [120, 'decade'],
]);

const PERIODS: ReadonlySet<string> = new Set<Period>([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
]);

/** "every ten years", "every three months": the canonical period, and the first token after it. */
export function everyFew(t: Tokens, at: number): { readonly per: string; readonly next: number } | undefined {
  const { units, dates, numbers } = t.lexicon;
  const count = numbers.small.get(t.lower(at + 1)) ?? t.at(at + 1)?.value ?? 0;
  const months = dates.periods.get(t.lower(at + 2));
  if (!t.isIn(at, units.each) || count < 2 || months === undefined) return undefined;
  const period = LONG_PERIODS.get(count * months);
  return period === undefined ? undefined : { per: period, next: at + 3 };
}

/** The number at a token if a rate may be per so many. */
function rateCountAt(t: Tokens, at: number): string | undefined {
  const count = (digitsAt(t, at, false) ?? wordsAt(t, at))?.value ?? t.lexicon.numbers.magnitudes.get(t.lower(at));
  return rateCount(count ?? 0);
}

/** True for "1,000" in "4.1 deaths per 1,000", which isn't a figure of its own. */
export function isBelowRate(t: Tokens, at: number): boolean {
  const { grammar, units } = t.lexicon;
  // "85 of every 10,000" has two figures.
  const isLine = t.isIn(at - 1, units.per) || (t.isIn(at - 1, units.each) && !t.isIn(at - 2, grammar.of));
  if (!isLine) return false;
  if (rateCountAt(t, at) === undefined) return false;
  for (let i = at - 2; i >= at - 1 - RATE_WORDS; i--) {
    if (t.isNumber(i) || t.lexicon.numbers.small.has(t.lower(i))) return true;
    if (/^[.,;:()]?$/.test(t.at(i)?.text ?? '')) return false;
  }
  return false;
}

/** The canonical denominator that words name: 'm²' for "square metre". */
export function denominatorAt(t: Tokens, at: number): string | undefined {
  const { units, forms } = t.lexicon;
  const word = t.lower(at);
  const pair = units.denominators.get(`${word} ${t.lower(at + 1)}`);
  return pair ?? units.denominators.get(word) ?? units.denominators.get(forms.singulars(word)[0]);
}

/** "per head", "a year", "/m³", 'month/head' for "a month per head"; never "a year earlier". */
export function perAfter(t: Tokens, at: number): string | undefined {
  const { grammar, units, writing } = t.lexicon;
  const { each, per } = units;
  const named = (index: number): string | undefined => denominatorAt(t, index);
  const slash = t.at(at)?.text === '/' ? named(at + 1) : undefined;
  if (slash) return slash;
  const below = (i: number): string | undefined => named(i) ?? rateCountAt(t, i);
  const isRateAt = (i: number): boolean => t.isIn(i, per) || (t.isIn(i, each) && below(i + 1) !== undefined);
  // "Par personne et par jour" are two rates, of which a text may leave out one.
  const isTwofold = (i: number): boolean => writing.spelled !== undefined && [2, 3].some((n) => isRateAt(i + n));
  // "1,450 crowns a month per head"
  const secondBelow = (i: number): readonly string[] => (t.isIn(i, per) ? [below(i + 1) ?? []].flat() : []);
  if (t.isIn(at, grammar.a) || t.isIn(at, each)) {
    const rate = named(at + 1);
    // "A charge of 4 pence a mile on electric cars"
    if (rate && (!PERIODS.has(rate) || isRate(t, at)))
      return isTwofold(at) ? undefined : [rate, ...secondBelow(at + 2)].join('/');
  }
  for (let i = at; i < at + RATE_WORDS; i++) {
    const token = t.at(i);
    if (!token || token.kind === 'number' || /^[.,;:()]$/.test(token.text)) return undefined;
    if (i > at + 1 && t.isIn(at, grammar.of) && grammar.a.has(token.lower) && isRate(t, i)) {
      const period = named(i + 1);
      if (period !== undefined && PERIODS.has(period)) return period;
    }
    if (isRateAt(i))
      return isTwofold(i) ? undefined : (below(i + 1) ?? periodAfter(t, i + 2, named) ?? unknownBelow(t, i + 1));
  }
  return undefined;
}

/** The period of a rate with two denominators: "day" in "per prisoner a day". */
function periodAfter(t: Tokens, at: number, named: (index: number) => string | undefined): string | undefined {
  const { grammar, units } = t.lexicon;
  const period = t.isIn(at, grammar.a) || t.isIn(at, units.per) ? named(at + 1) : undefined;
  return period !== undefined && PERIODS.has(period) && isRate(t, at) ? period : undefined;
}

/** The stem of a denominator that has no canonical name: "per trial". */
function unknownBelow(t: Tokens, at: number): string | undefined {
  const { subjects } = t.lexicon;
  const isWord = t.at(at)?.kind === 'word' && !subjects.stop.has(t.lower(at)) && !t.isDash(at + 1);
  return isWord ? `per ${subjects.stem(t.lower(at))}` : undefined;
}

/** The unit after a number; years for ages: "aged 51", "51-year-old". */
export function unitWithAge(t: Tokens, at: number, next: number): FoundUnit | undefined {
  const unit = unitAfter(t, next);
  const { aged, old } = t.lexicon.units;
  if (unit?.unit.name === 'year') {
    const dash = t.isDash(unit.next) ? 1 : 0;
    return t.isIn(unit.next + dash, old) ? { ...unit, next: unit.next + dash + 1 } : unit;
  }
  const year = !unit && t.isIn(at - 1, aged) ? unitNamed('year') : undefined;
  return year ? { unit: year, next } : unit;
}
