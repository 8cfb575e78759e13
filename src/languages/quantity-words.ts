/** Quantities in words, in one place so that charts, tables and alternative texts word them alike. */

import { letterPattern } from '../core/letter-pattern.ts';
import { own as ownValue } from '../core/own.ts';
import type { BoundQuantity, EstimateQuantity, Quantity } from '../core/quantity.ts';
import { endsInLetter, type MoneyUnit, moneyUnit } from './currency.ts';
import type { Locale } from './locale.ts';
import { english } from './locale-for.ts';
import { fill } from './message.ts';
import { formatNumber } from './numbers.ts';
import { inCanonicalNumbers } from './read-numbers.ts';

type QuantityKey = keyof Locale['words']['quantities'];

const SIGNS: Readonly<Record<BoundQuantity['relation'], string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' };
const RELATIONS: Readonly<Record<BoundQuantity['relation'], QuantityKey>> = {
  '<': 'less',
  '<=': 'atMost',
  '>': 'more',
  '>=': 'atLeast',
};
/** Reasons as data and code name them. */
const REASONS: Readonly<Record<string, QuantityKey>> = {
  'not asked': 'notAsked',
  'not stated in source': 'notStated',
  'not available': 'notAvailable',
  'not applicable': 'notApplicable',
};

const NO_BREAK_SPACE = '\u00a0';

/** Why a value is unknown, in words of the language; an author's own reason as it was written. */
export function reasonWords(reason: string, { words }: Locale): string {
  const key = ownValue(REASONS, reason);
  return key === undefined ? reason : words.quantities[key];
}

/** A short label, as beside a bar: "<10%", "~60%", "55–60%", "6% (3–9%)"; for an unknown value its reason. */
export function quantityLabel(quantity: Quantity, locale: Locale = english()): string {
  const format = formatterFor(quantity, locale);
  switch (quantity.kind) {
    case 'exact':
      return format.measured(quantity.value);
    case 'approximate':
      return fill(locale.numbers.approximately, { 0: format.measured(quantity.value) });
    case 'bound':
      return `${SIGNS[quantity.relation]}${format.measured(quantity.value)}`;
    case 'range':
      return format.dashed(quantity);
    case 'estimate':
      return `${format.point(quantity.value)} (${format.dashed(quantity)})`;
    case 'unknown':
      return reasonWords(quantity.reason, locale);
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** As read aloud: "less than 10%", "about 60%", "55% to 60%", "6% (3% to 9%, 95% interval)", "not stated in source". */
export function quantityWords(quantity: Quantity, locale: Locale = english()): string {
  const format = formatterFor(quantity, locale);
  const { quantities } = locale.words;
  switch (quantity.kind) {
    case 'exact':
      return format.measured(quantity.value);
    case 'approximate':
      return fill(quantities.about, { value: format.measured(quantity.value) });
    case 'bound':
      return fill(quantities[RELATIONS[quantity.relation]], { value: format.measured(quantity.value) });
    case 'range':
      return format.spoken(quantity);
    case 'estimate': {
      const parts = { range: format.spoken(quantity), level: levelWords(quantity, locale) };
      return fill(quantities.estimate, { value: format.point(quantity.value), ...parts });
    }
    case 'unknown':
      return reasonWords(quantity.reason, locale);
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

function levelWords({ level }: EstimateQuantity, locale: Locale): string {
  const { level: ofLevel, levelNotStated } = locale.words.quantities;
  return level === undefined ? levelNotStated : fill(ofLevel, { level: percent(level, locale) });
}

/** "95%". */
export function percent(value: number, { numbers }: Locale): string {
  return fill(numbers.percent, { 0: formatNumber(value, 0, numbers) });
}

interface Span {
  readonly low: number;
  readonly high: number;
}

interface QuantityFormatter {
  /** "10%", "145 miles". */
  readonly measured: (value: number) => string;
  /** The same for the value of an estimate, at that value's precision. */
  readonly point: (value: number) => string;
  /** "55–60%". */
  readonly dashed: (span: Span) => string;
  /** "55% to 60%", "3 to 9 miles". */
  readonly spoken: (span: Span) => string;
}

function formatterFor(quantity: Quantity, locale: Locale): QuantityFormatter {
  const { numbers, words } = locale;
  const wording = inCanonicalNumbers(quantity.wording, locale);
  const decimals = statedDecimals(wording);
  const number = (value: number): string => formatNumber(value, decimals, numbers);
  const { unit } = quantity;
  const measured = (value: number): string => withUnit(number(value), unit, locale);
  // An estimate is as precise as it was written, whatever its margin is.
  const own = quantity.kind === 'estimate' ? statedDecimals(firstNumber(wording)) : decimals;
  const isMoney = moneyUnit(unit) !== undefined;
  return {
    measured,
    point: (value) => withUnit(formatNumber(value, own, numbers), unit, locale),
    // The sign of a currency may precede its number, and precedes the range then.
    dashed: ({ low, high }) =>
      isMoney
        ? withUnit(fill(numbers.range, { 0: number(low), 1: number(high) }), unit, locale)
        : fill(numbers.range, { 0: number(low), 1: measured(high) }),
    // Signs of percent and of currencies belong to both ends; a unit's word appears once.
    spoken: ({ low, high }) =>
      fill(words.quantities.range, {
        low: unit === '%' || isMoney ? measured(low) : number(low),
        high: measured(high),
      }),
  };
}

/** Magnitudes that follow their number without a space: "£1.25m". */
const SHORT_MAGNITUDE = /^(?:m|mn|bn|tn|k)$/;

/** With the unit where the language has it: "10%", "10 %", "£5 million", "5 million £", "145 miles", "100人". */
function withUnit(number: string, unit: string, locale: Locale): string {
  if (unit === '') return number;
  const { numbers } = locale;
  if (unit === '%') return fill(numbers.percent, { 0: number });
  const money = moneyUnit(unit);
  if (money) return withCurrency(number, money, locale);
  const isUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(unit);
  return isUnspaced ? number + unit : `${number}${NO_BREAK_SPACE}${unit}`;
}

function withCurrency(number: string, { currency, rest }: MoneyUnit, locale: Locale): string {
  const { minus } = locale.numbers;
  if (number.startsWith(minus)) return minus + withCurrency(number.slice(minus.length), { currency, rest }, locale);
  const amount = SHORT_MAGNITUDE.test(rest) ? number + rest : withUnit(number, rest, locale);
  const touches = locale.numbers.currency === '{1}{0}' && endsInLetter(currency);
  return fill(locale.numbers.currency, { 0: amount, 1: touches ? currency + NO_BREAK_SPACE : currency });
}

/** The value of an estimate without its interval, for charts that draw the interval; any other quantity unchanged. */
export function withoutInterval(quantity: Quantity): Quantity {
  if (quantity.kind !== 'estimate') return quantity;
  const { value, unit, wording } = quantity;
  return { kind: 'exact', value, unit, wording: wording.split(/[±(]|\+/)[0]?.trim() ?? '' };
}

function firstNumber(wording: string): string {
  return /\d[\d,]*(?:\.\d+)?/.exec(wording)?.[0] ?? '';
}

const DECIMALS = letterPattern(String.raw`(?<![\p{L}\d])\d+(?:,\d+)*\.(\d+)`, 'g');

/** "10.0 %" states a tenth, so it is printed with one: the most decimals of any number in the wording. */
function statedDecimals(wording: string): number {
  let most = 0;
  for (const match of wording.matchAll(DECIMALS(wording))) most = Math.max(most, match[1]?.length ?? 0);
  return Math.min(most, 20);
}
