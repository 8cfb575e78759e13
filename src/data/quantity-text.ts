/** Parses quantities as people write them, keeping bounds, ranges and uncertainty. */

import type { BoundQuantity, Quantity } from '../core/quantity.ts';
import { type AmbiguousNumber, withAsciiDigits } from '../languages/read-numbers.ts';
import { canonicalQuantity, type DataLanguage } from '../languages/read-quantities.ts';

export type ParsedQuantity =
  | { readonly quantity: Quantity }
  | {
      readonly reason: string;
      readonly hint?: string | undefined;
      /** True if all values of a file probably have the same fault. */
      readonly systematic?: boolean;
      /** The fault in the same words for all of them, if `reason` names the value. */
      readonly fault?: string;
    };

export const QUANTITY_EXAMPLES =
  "write 10, 1,234.5, 10 %, <10 %, at least 5, ~60 %, 55-60 %, 6 +/- 3 (95 %), 6 (3-9, 95 % CI), 'not asked' or 'unknown'";

/** No honest value is longer; the limit also bounds the time that matching takes. */
const LONGEST = 120;

const NUMBER = String.raw`-?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?`;
// Digits in units: CO2e, PM2.5, m3; per 1,000, pour 100 000.
const IN_UNIT = String.raw`(?<=[A-Za-zµμ\u0400-\u04ff])\d(?:\.\d)?(?!\d)|(?<= (?:per|pro|je|pour|por|ogni|na|на|لكل|प्रति|ต่อ) |^(?:per|pro|je|pour|por|ogni|na|на|لكل|प्रति|ต่อ) )1(?:00|(?:[, ]?000){1,2}|0{4,5}|0{1,2},000)(?![\d,])`;
const NOT_IN_UNIT = String.raw`\d%<>~≈≤≥±()+,;`;
// A separator between two numbers isn't a unit: -35 to -20, -35–-20.
const UNIT = String.raw`(?:%|(?!to\b)[^\s–—${NOT_IN_UNIT}-](?:[^${NOT_IN_UNIT}]|${IN_UNIT}){0,39})?`;
const LEVEL = String.raw`(?<level>\d{1,2}(?:\.\d+)?) ?%(?: ?(?:CI|CrI|confidence(?: interval)?|credible interval|interval))?`;
const SPAN = `(?<low>${NUMBER}) ?(?<lowUnit>${UNIT}) ?(?:-|–|—|to) ?(?<high>${NUMBER}) ?(?<highUnit>${UNIT})`;

const BOUNDS: Readonly<Record<string, BoundQuantity['relation']>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  'less than': '<',
  'fewer than': '<',
  under: '<',
  below: '<',
  'at most': '<=',
  'no more than': '<=',
  'up to': '<=',
  'more than': '>',
  over: '>',
  above: '>',
  'at least': '>=',
  'no fewer than': '>=',
  'no less than': '>=',
};

const UNKNOWNS: Readonly<Record<string, string>> = {
  '?': 'not stated in source',
  unknown: 'not stated in source',
  'not stated': 'not stated in source',
  'not stated in source': 'not stated in source',
  'not asked': 'not asked',
  'not known': 'not stated in source',
  'not reported': 'not stated in source',
  'no data': 'not available',
  'n/a': 'not available',
  'n.a.': 'not available',
  na: 'not available',
  'not available': 'not available',
  'not applicable': 'not applicable',
};

/** Signs that mean zero in some tables and an unknown value in others. */
const AMBIGUOUS = /^(?:[-–—−‒]+|\.{2,}|…|\*+|x|null|nil|none|nan)$/i;

const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|####*)$|^#+$/i;

const UNKNOWN_EXAMPLES =
  "write 0, or why there is no value: 'not stated', 'not asked', 'not available' or 'not applicable'";

let patterns: ReturnType<typeof compilePatterns> | undefined;

function compilePatterns() {
  const words = Object.keys(BOUNDS).sort((a, b) => b.length - a.length);
  const value = `(?<value>${NUMBER}) ?(?<unit>${UNIT})`;
  return {
    unknown: new RegExp(
      `^(?<word>${Object.keys(UNKNOWNS).map(escaped).join('|')})(?: ?\\((?<reason>[^()]+)\\))?$`,
      'i',
    ),
    plusMinus: new RegExp(
      `^${value} ?(?:\\+/-|\\+-|±) ?(?<margin>${NUMBER}) ?(?<marginUnit>${UNIT})(?: ?\\(${LEVEL}\\))?$`,
    ),
    interval: new RegExp(`^${value} ?\\(${SPAN}(?:[,;] ?${LEVEL})?\\)$`),
    range: new RegExp(`^${SPAN}$`),
    bound: new RegExp(`^(?<word>${words.map(escaped).join('|')}) ?${value}$`, 'i'),
    approximate: new RegExp(`^(?:~|≈|about|around|roughly|approximately|circa|c\\.) ?${value}$`, 'i'),
    exact: new RegExp(`^${value}$`),
  };
}

function escaped(word: string): string {
  return word.replace(/[?.]/g, '\\$&');
}

/**
 * Parses a value with its unit, written in a language or in English; `reason` explains why it can't be parsed, as when the two read
 * it differently.
 */
export function parseQuantity(written: string, language?: DataLanguage): ParsedQuantity {
  const wording = written.trim();
  if (!language) return parseCanonical(withAsciiDigits(wording), wording);
  const { text, ambiguous } = canonicalQuantity(wording, language);
  return ambiguous ? ambiguousNumber(ambiguous, language) : parseCanonical(text, wording);
}

function ambiguousNumber({ written, own, english }: AmbiguousNumber, { numbers }: DataLanguage): ParsedQuantity {
  const { language } = numbers;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return {
    reason: `'${written}' is ${own} in ${name} and ${english} in English`,
    hint: `write ${own.includes('.') ? english : own} if that is meant; or say how the brief writes numbers, with numbers: ${language} or numbers: en`,
    systematic: true,
    fault: 'ambiguous number',
  };
}

/** Parses the form that data has; `wording` is the author's own. */
function parseCanonical(canonical: string, wording: string): ParsedQuantity {
  const text = withPlainRange(
    canonical
      .trim()
      .replace(/[\s\u00a0\u202f]+/g, ' ')
      .replace(/\u2212/g, '-'),
  );
  if (text === '' || text.length > LONGEST) return { reason: text === '' ? 'it is empty' : 'it is too long' };
  patterns ??= compilePatterns();
  const after = boundAfter(text);
  if (after !== undefined) return withWording(parseCanonical(after, after), wording);
  const inWords = wordedShare(text);
  if (inWords) return { quantity: { ...inWords, wording } };
  const unknown = patterns.unknown.exec(text)?.groups;
  if (unknown) {
    const reason = unknown.reason?.trim() ?? UNKNOWNS[unknown.word?.toLowerCase() ?? ''] ?? text;
    return { quantity: { kind: 'unknown', unit: '', wording, reason } };
  }
  const sign = /(?:\b[A-Z]{1,2})?[$€£¥₽₴₹₺₪₩₦]/.exec(text)?.[0];
  if (sign !== undefined) return inCurrency(sign, parseCanonical(text.replaceAll(sign, ''), wording), wording);
  const code = /(?:^|[\s<>~≈≤≥])([A-Z]{3}) ?(?=\d)/.exec(text)?.[1];
  if (code !== undefined) return inCurrency(code, parseCanonical(text.replaceAll(code, ''), wording), wording);
  return parseEstimate(text, wording, patterns) ?? parseSimple(text, wording, patterns) ?? parseFailure(text);
}

/** "between 10 and 20" and "from 10 to 20" as "10 to 20"; "6 [3-9]" as "6 (3-9)". */
function withPlainRange(text: string): string {
  return text
    .replace(/^between (\D{0,3}\d.*?) and (?=\D{0,3}\d)/i, '$1 to ')
    .replace(/^from (?=\D{0,3}\d.* to )/i, '')
    .replace(/^(\D{0,3}\d[^[\]]*)\[(\d[^[\]]*)\]$/, '$1($2)');
}

/** "60 % or more" and "60+" as "at least 60"; "60 or so" as "~60". */
function boundAfter(text: string): string | undefined {
  const open = /^(\D{0,3}\d[\d,.]*)\+(| ?[^\d+/]+)$/.exec(text);
  if (open) return `at least ${open[1]}${open[2]}`;
  const found = /^(.*\d.*?) (?:or|and) (more|over|above|older|higher|less|fewer|under|below|younger|so)$/i.exec(text);
  if (!found?.[1]) return undefined;
  const [, rest, word = ''] = found;
  if (word.toLowerCase() === 'so') return `~${rest}`;
  return `${/^(?:more|over|above|older|higher)$/i.test(word) ? 'at least' : 'at most'} ${rest}`;
}

function withWording(parsed: ParsedQuantity, wording: string): ParsedQuantity {
  return 'reason' in parsed ? parsed : { quantity: { ...parsed.quantity, wording } };
}

const DENOMINATORS = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const COUNTS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "half a percent", "a third", "three quarters", "one in ten": a share of 100 %. */
function wordedShare(
  text: string,
): { readonly kind: 'exact' | 'approximate'; readonly value: number; readonly unit: string } | undefined {
  const [, hedge, words = ''] = /^(about |around |roughly |approximately |~ ?)?(.*)$/i.exec(text.toLowerCase()) ?? [];
  const kind = hedge === undefined ? 'exact' : 'approximate';
  if (/^half a ?per ?cent$/.test(words)) return { kind, value: 0.5, unit: '%' };
  const ratio = /^(\w+) (?:in|out of) (\w+)$/.exec(words);
  const [part, whole] = ratio ? [countOf(ratio[1]), countOf(ratio[2])] : fractionOf(words);
  if (part === undefined || whole === undefined || part >= whole) return undefined;
  return { kind, value: Number(((part / whole) * 100).toPrecision(12)), unit: '%' };
}

function countOf(word = ''): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const index = COUNTS.indexOf(word === 'one' ? 'a' : word);
  return index < 0 ? undefined : index + 1;
}

function fractionOf(words: string): readonly [number | undefined, number | undefined] {
  const [first = '', second] = words.split(/[ -]/);
  if (second === undefined) return words === 'half' ? [1, 2] : [undefined, undefined];
  const index = DENOMINATORS.indexOf(second.replace(/s$/, ''));
  return [countOf(first), index < 0 || words.split(/[ -]/).length > 2 ? undefined : index + 2];
}

/** "£1.8 million": the sign precedes the number and is part of the unit, '£ million'. */
function inCurrency(sign: string, parsed: ParsedQuantity, wording: string): ParsedQuantity {
  if ('reason' in parsed) return parsed;
  return { quantity: { ...parsed.quantity, unit: `${sign} ${parsed.quantity.unit}`.trim(), wording } };
}

type Patterns = ReturnType<typeof compilePatterns>;

function parseEstimate(text: string, wording: string, { plusMinus, interval }: Patterns): ParsedQuantity | undefined {
  if (!/[±+(]/.test(text)) return undefined;
  const margin = plusMinus.exec(text)?.groups;
  const around = margin ?? interval.exec(text)?.groups;
  if (!around) return undefined;
  const unit = commonUnit([around.unit, around.marginUnit, around.lowUnit, around.highUnit]);
  if (unit === undefined) return { reason: 'its units differ' };
  const value = toNumber(around.value);
  const width = toNumber(around.margin);
  const decimals = Math.max(decimalsOf(around.value), decimalsOf(around.margin));
  const low = margin ? Number((value - width).toFixed(decimals)) : toNumber(around.low);
  const high = margin ? Number((value + width).toFixed(decimals)) : toNumber(around.high);
  if (low > value || value > high) return { reason: 'the value lies outside its interval' };
  const level = around.level === undefined ? undefined : Number(around.level);
  return { quantity: { kind: 'estimate', unit, wording, value, low, high, level } };
}

function parseSimple(text: string, wording: string, patterns: Patterns): ParsedQuantity | undefined {
  const span = patterns.range.exec(text)?.groups;
  if (span) {
    const unit = commonUnit([span.lowUnit, span.highUnit]);
    if (unit === undefined) return { reason: 'its units differ' };
    const [low, high] = [toNumber(span.low), toNumber(span.high)];
    return low <= high
      ? { quantity: { kind: 'range', unit, wording, low, high } }
      : { reason: 'the range runs backwards' };
  }
  const bound = patterns.bound.exec(text)?.groups;
  const approximate = bound ? undefined : patterns.approximate.exec(text)?.groups;
  const found = bound ?? approximate ?? patterns.exact.exec(text)?.groups;
  const unit = found && commonUnit([found.unit]);
  if (!found || unit === undefined) return undefined;
  const value = toNumber(found.value);
  if (approximate) return { quantity: { kind: 'approximate', unit, wording, value } };
  const relation = BOUNDS[bound?.word?.toLowerCase() ?? ''];
  if (relation) return { quantity: { kind: 'bound', unit, wording, relation, value } };
  return { quantity: { kind: 'exact', unit, wording, value } };
}

/** The unit that they share, '' for none; undefined if they contradict each other. */
function commonUnit(units: readonly (string | undefined)[]): string | undefined {
  const named = new Set(units.map((unit) => normalUnit(unit ?? '')).filter((unit) => unit !== ''));
  if (named.size > 1) return undefined;
  const [unit = ''] = named;
  return /^(?:or|and|of|to|in)\b/i.test(unit) ? undefined : unit;
}

function normalUnit(unit: string): string {
  const trimmed = unit.trim();
  return /^per ?cent$/i.test(trimmed) ? '%' : trimmed;
}

function toNumber(written: string | undefined): number {
  return Number((written ?? '0').replace(/[, ]/g, ''));
}

function decimalsOf(written: string | undefined): number {
  return written?.split('.')[1]?.length ?? 0;
}

function parseFailure(text: string): Extract<ParsedQuantity, { readonly reason: string }> {
  if (SPREADSHEET_ERROR.test(text)) return { reason: 'it is a spreadsheet error', hint: UNKNOWN_EXAMPLES };
  if (AMBIGUOUS.test(text)) return { reason: 'it can mean zero or no value', hint: UNKNOWN_EXAMPLES };
  const comma = /^\D*\d[\d ]*,\d{1,2}(?!\d)/.exec(text)?.[0];
  if (comma !== undefined) {
    const hint = `write ${comma.replace(',', '.')}${text.slice(comma.length)}`;
    return { reason: 'the decimal separator must be a point', hint, systematic: true };
  }
  const positive = /^\+ ?(\d.*)$/.exec(text)?.[1];
  if (positive !== undefined)
    return { reason: "a value has no '+' before it", hint: `write ${positive}`, systematic: true };
  const negative = /^\(([^()]*\d[^()]*)\)$/.exec(text)?.[1];
  if (negative !== undefined) {
    return { reason: "parentheses don't make it negative", hint: `write -${negative.trim()}`, systematic: true };
  }
  const near = /^(?:nearly|almost|close to|just (?:under|over)|well (?:under|over)) (.*\d.*)$/i.exec(text)?.[1];
  if (near !== undefined) {
    return { reason: 'it leaves open on which side of the number it is', hint: `write ~${near}, <${near} or >${near}` };
  }
  return { reason: "it isn't written in a known form" };
}
