/** Quantities in words. Charts, tables and alternative texts say them alike because they all ask here. */

import { own as ownValue } from './own.ts';
import type { BoundQuantity, EstimateQuantity, Quantity } from './quantity.ts';

/** What a language needs to say a quantity. The functions take numbers that are written out already. */
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

/** As short as a label beside a bar: "<10%", "~60%", "55–60%", "6% (3–9%)"; for an unknown value its reason. */
export function quantityLabel(quantity: Quantity, language = 'en'): string {
  const say = speaker(quantity, language);
  switch (quantity.kind) {
    case 'exact':
      return say.measured(quantity.value);
    case 'approximate':
      return `~${say.measured(quantity.value)}`;
    case 'bound':
      return `${SIGNS[quantity.relation]}${say.measured(quantity.value)}`;
    case 'range':
      return say.dashed(quantity);
    case 'estimate':
      return `${say.point(quantity.value)} (${say.dashed(quantity)})`;
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
  const say = speaker(quantity, language);
  switch (quantity.kind) {
    case 'exact':
      return say.measured(quantity.value);
    case 'approximate':
      return `${say.phrases.about} ${say.measured(quantity.value)}`;
    case 'bound':
      return `${say.phrases.relation[quantity.relation]} ${say.measured(quantity.value)}`;
    case 'range':
      return say.spoken(quantity);
    case 'estimate':
      return `${say.point(quantity.value)} (${say.spoken(quantity)}, ${levelWords(quantity, say)})`;
    case 'unknown':
      return quantity.reason;
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

function levelWords(quantity: EstimateQuantity, say: Speaker): string {
  const { phrases } = say;
  return quantity.level === undefined
    ? phrases.levelNotStated
    : phrases.interval(formatNumber(quantity.level, 0, phrases));
}

interface Span {
  readonly low: number;
  readonly high: number;
}

interface Speaker {
  readonly phrases: QuantityPhrases;
  /** "10%", "145 miles". */
  readonly measured: (value: number) => string;
  /** The same for the value of an estimate, as precise as that. */
  readonly point: (value: number) => string;
  /** "55–60%". */
  readonly dashed: (span: Span) => string;
  /** "55% to 60%", "3 to 9 miles". */
  readonly spoken: (span: Span) => string;
}

function speaker(quantity: Quantity, language: string): Speaker {
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
    // A percent sign belongs to both ends; a unit's word is said once.
    spoken: ({ low, high }) => `${unit === '%' ? measured(low) : number(low)} ${phrases.to} ${measured(high)}`,
  };
}

/** A percent sign is closed up, a currency's sign stands before the number; other units stand after a space that doesn't break. */
function withUnit(number: string, unit: string): string {
  if (unit === '') return number;
  const [, currency, rest] = /^([$€£¥₽₴])\s*(.*)$/.exec(unit) ?? [];
  if (currency !== undefined) return currency + withUnit(number, rest ?? '');
  return unit === '%' ? `${number}%` : `${number}${NO_BREAK_SPACE}${unit}`;
}

/** The value of an estimate alone, for where its interval is drawn; any other quantity as it is. */
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
 * A fraction with more than 12 significant digits that its author did not write comes from arithmetic with binary
 * fractions: 390.62499999999994 is 390.625.
 */
function withoutNoise(value: number, decimals: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const natural = inFull(Math.abs(value)).split('.')[1]?.length ?? 0;
  return natural <= decimals ? value : Number(value.toPrecision(12));
}

/** A number's shortest digits without a power of ten: 0.000000001 rather than 1e-9. */
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
