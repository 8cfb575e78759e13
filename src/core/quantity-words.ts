/** Quantities in words, in one place so that charts, tables and alternative texts word them alike. */

import { own as ownValue } from './own.ts';
import type { BoundQuantity, EstimateQuantity, Quantity } from './quantity.ts';

/** The phrases of a language for quantities. The functions take formatted numbers. */
interface QuantityPhrases {
  readonly decimal: string;
  readonly group: string;
  readonly relation: Readonly<Record<BoundQuantity['relation'], string>>;
  readonly about: string;
  readonly to: string;
  readonly interval: (level: string) => string;
  readonly levelNotStated: string;
}

const ENGLISH: QuantityPhrases = {
  decimal: '.',
  group: ',',
  relation: { '<': 'less than', '<=': 'at most', '>': 'more than', '>=': 'at least' },
  about: 'about',
  to: 'to',
  interval: (level) => `${level}% interval`,
  levelNotStated: 'level not stated',
};

const PHRASES: Readonly<Record<string, QuantityPhrases>> = { en: ENGLISH };

const SIGNS: Readonly<Record<BoundQuantity['relation'], string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' };

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** A short label, as beside a bar: "<10%", "~60%", "55–60%", "6% (3–9%)"; for an unknown value its reason. */
export function quantityLabel(quantity: Quantity, language = 'en'): string {
  const format = formatterFor(quantity, language);
  switch (quantity.kind) {
    case 'exact':
      return format.measured(quantity.value);
    case 'approximate':
      return `~${format.measured(quantity.value)}`;
    case 'bound':
      return `${SIGNS[quantity.relation]}${format.measured(quantity.value)}`;
    case 'range':
      return format.dashed(quantity);
    case 'estimate':
      return `${format.point(quantity.value)} (${format.dashed(quantity)})`;
    case 'unknown':
      return quantity.reason;
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** As read aloud: "less than 10%", "about 60%", "55% to 60%", "6% (3% to 9%, 95% interval)", "not stated in source". */
export function quantityWords(quantity: Quantity, language = 'en'): string {
  const format = formatterFor(quantity, language);
  switch (quantity.kind) {
    case 'exact':
      return format.measured(quantity.value);
    case 'approximate':
      return `${format.phrases.about} ${format.measured(quantity.value)}`;
    case 'bound':
      return `${format.phrases.relation[quantity.relation]} ${format.measured(quantity.value)}`;
    case 'range':
      return format.spoken(quantity);
    case 'estimate':
      return `${format.point(quantity.value)} (${format.spoken(quantity)}, ${levelWords(quantity, format)})`;
    case 'unknown':
      return quantity.reason;
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

function levelWords(quantity: EstimateQuantity, format: QuantityFormatter): string {
  const { phrases } = format;
  return quantity.level === undefined
    ? phrases.levelNotStated
    : phrases.interval(formatNumber(quantity.level, 0, phrases));
}

interface Span {
  readonly low: number;
  readonly high: number;
}

interface QuantityFormatter {
  readonly phrases: QuantityPhrases;
  /** "10%", "145 miles". */
  readonly measured: (value: number) => string;
  /** The same for the value of an estimate, at that value's precision. */
  readonly point: (value: number) => string;
  /** "55–60%". */
  readonly dashed: (span: Span) => string;
  /** "55% to 60%", "3 to 9 miles". */
  readonly spoken: (span: Span) => string;
}

function formatterFor(quantity: Quantity, language: string): QuantityFormatter {
  const phrases = ownValue(PHRASES, language.split('-')[0]?.toLowerCase() ?? '') ?? ENGLISH;
  const decimals = statedDecimals(quantity.wording);
  const number = (value: number): string => formatNumber(value, decimals, phrases);
  const { unit } = quantity;
  const measured = (value: number): string => withUnit(number(value), unit);
  // An estimate is as precise as it was written, whatever its margin is.
  const own = quantity.kind === 'estimate' ? statedDecimals(firstNumber(quantity.wording)) : decimals;
  return {
    phrases,
    measured,
    point: (value) => withUnit(formatNumber(value, own, phrases), unit),
    dashed: ({ low, high }) => `${number(low)}–${measured(high)}`,
    // A percent sign belongs to both ends; a unit's word appears once.
    spoken: ({ low, high }) => `${unit === '%' ? measured(low) : number(low)} ${phrases.to} ${measured(high)}`,
  };
}

/** A percent sign follows directly, a currency sign comes first; other units follow a no-break space. */
function withUnit(number: string, unit: string): string {
  if (unit === '') return number;
  const [, currency, rest] = /^([$€£¥₽₴])\s*(.*)$/.exec(unit) ?? [];
  if (currency !== undefined) return currency + withUnit(number, rest ?? '');
  return unit === '%' ? `${number}%` : `${number}${NO_BREAK_SPACE}${unit}`;
}

/** The value of an estimate without its interval, for charts that draw the interval; any other quantity unchanged. */
export function withoutInterval(quantity: Quantity): Quantity {
  if (quantity.kind !== 'estimate') return quantity;
  const { value, unit, wording } = quantity;
  return { kind: 'exact', value, unit, wording: firstNumber(wording) };
}

function firstNumber(wording: string): string {
  return /\d[\d,]*(?:\.\d+)?/.exec(wording)?.[0] ?? '';
}

/** "10.0 %" states a tenth, so it is printed with one: the most decimals of any number in the wording. */
function statedDecimals(wording: string): number {
  let most = 0;
  for (const match of wording.matchAll(/\d\.(\d+)/g)) most = Math.max(most, match[1]?.length ?? 0);
  return Math.min(most, 20);
}

/**
 * Rounds a fraction to 12 significant digits unless its author wrote more: 390.62499999999994, from binary arithmetic,
 * becomes 390.625.
 */
function withoutNoise(value: number, decimals: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const natural = inFull(Math.abs(value)).split('.')[1]?.length ?? 0;
  return natural <= decimals ? value : Number(value.toPrecision(12));
}

/** A number's shortest digits without an exponent: 0.000000001 rather than 1e-9. */
function inFull(value: number): string {
  const [, whole = '', fraction = '', power] = /^(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (power === undefined) return String(value);
  const shift = Number(power);
  if (shift < 0) return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
  return whole + fraction.padEnd(shift, '0');
}

/** Grouped by thousands from 1,000 on, with at least `decimals` decimals. */
function formatNumber(value: number, decimals: number, phrases: QuantityPhrases): string {
  const plain = inFull(Math.abs(withoutNoise(value, decimals)));
  const natural = plain.split('.')[1]?.length ?? 0;
  const [whole = '', fraction] = (natural >= decimals ? plain : Math.abs(value).toFixed(decimals)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, phrases.group);
  const sign = value < 0 ? MINUS : '';
  return fraction === undefined ? sign + grouped : sign + grouped + phrases.decimal + fraction;
}
