/** Numbers in running text, with their hedges, ranges and units. */

import { COUNTED_BY_ORDINALS, HEDGES, type Hedge, LABELS, MONTHS, ORDINALS } from './english.ts';
import type { KnownQuantity, NumberReading } from './figure.ts';
import { type FoundNumber, numberAt } from './number-words.ts';
import { isDash, type Token, touches } from './tokens.ts';
import { type Unit, unitOf } from './units.ts';

/** A quantity among tokens. */
export interface FoundQuantity {
  readonly from: number;
  readonly next: number;
  readonly reading: NumberReading;
}

type Tokens = readonly Token[];

/** The quantity whose first number, or the sign before it, stands at `at`. */
export function quantityAt(tokens: Tokens, at: number, text: string): FoundQuantity | undefined {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal) return ordinal;
  const currency = currencyBefore(tokens, at);
  const first = numberAt(tokens, at, currency !== undefined);
  if (!first) return undefined;
  const from = currency ? at - 1 : at;
  const between = tokens[from - 1]?.lower;
  const second = rangeEnd(tokens, first.next, between === 'between', currency !== undefined);
  if (second && second.value > first.value) return range(tokens, { from, first, second, currency, text });
  const unit = first.share ? SHARE : unitAfter(tokens, first.next);
  const hedged = hedgeBefore(tokens, from);
  const next = unit?.next ?? first.next;
  const start = from - (hedged?.length ?? 0);
  const wording = text.slice(tokens[start]?.start, tokens[next - 1]?.end);
  const quantity = quantityOf(first, hedged?.hedge, unit?.unit.name ?? currency?.name ?? '', wording);
  return { from: start, next, reading: readingOf(quantity, first) };
}

const SHARE = { unit: { name: '%', dimension: 'share', factor: 1 }, next: undefined };

function readingOf(quantity: KnownQuantity, { step, looseStep }: FoundNumber): NumberReading {
  return { kind: 'number', quantity, unit: quantity.unit, step, looseStep };
}

function quantityOf(number: FoundNumber, hedge: Hedge | undefined, unit: string, wording: string): KnownQuantity {
  const { value, upTo } = number;
  if (upTo !== undefined) return { kind: 'range', low: value, high: upTo, unit, wording };
  if (hedge === undefined) return { kind: 'exact', value, unit, wording };
  if (hedge === 'approximate') return { kind: 'approximate', value, unit, wording };
  return { kind: 'bound', relation: hedge, value, unit, wording };
}

interface RangeParts {
  readonly from: number;
  readonly first: FoundNumber;
  readonly second: FoundNumber;
  readonly currency: Unit | undefined;
  readonly text: string;
}

function range(tokens: Tokens, { from, first, second, currency, text }: RangeParts): FoundQuantity {
  const unit = unitAfter(tokens, second.next);
  const next = unit?.next ?? second.next;
  const before = tokens[from - 1]?.lower;
  const start = before === 'between' || before === 'from' ? from - 1 : from;
  const wording = text.slice(tokens[start]?.start, tokens[next - 1]?.end);
  const name = unit?.unit.name ?? currency?.name ?? '';
  // "5 to 6 million": the magnitude belongs to both.
  const scale = second.step > first.step && first.value < second.value / second.step ? second.step / first.step : 1;
  const low = first.value * (Number.isInteger(Math.log10(scale)) ? scale : 1);
  const quantity: KnownQuantity = { kind: 'range', low, high: second.value, unit: name, wording };
  return { from: start, next, reading: readingOf(quantity, second) };
}

/** The second number of "55–60", "55% to 60%", "between 55 and 60". */
function rangeEnd(tokens: Tokens, at: number, between: boolean, money: boolean): FoundNumber | undefined {
  const own = unitAfter(tokens, at);
  const joint = own?.next ?? at;
  const join = tokens[joint];
  const joins = isDash(join) || join?.lower === 'to' || (between && join?.lower === 'and');
  if (!joins) return undefined;
  const start = money && unitOf(tokens[joint + 1]?.text ?? '') ? joint + 2 : joint + 1;
  const second = numberAt(tokens, start, money);
  return second && !second.share ? second : undefined;
}

/** "$", "US$", "£" before a number. */
function currencyBefore(tokens: Tokens, at: number): Unit | undefined {
  const sign = tokens[at - 1];
  return sign && /^[$€£¥₽₴]$/.test(sign.text) ? unitOf(sign.text) : undefined;
}

function unitAfter(tokens: Tokens, at: number): { readonly unit: Unit; readonly next: number } | undefined {
  // "a 145-mile road"
  const hyphen = isDash(tokens[at]) && touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1]);
  const start = hyphen ? at + 1 : at;
  const [one, two] = [tokens[start], tokens[start + 1]];
  if (!one) return undefined;
  const pair = two && unitOf(`${one.lower} ${two.lower}`);
  if (pair) return { unit: pair, next: start + 2 };
  const unit = unitOf(one.lower);
  if (!unit || (one.text.length === 1 && /\p{L}/u.test(one.text) && one.text !== one.lower)) return undefined;
  return { unit, next: start + 1 };
}

/** The hedge that ends right before a token, and how many tokens it has. */
function hedgeBefore(tokens: Tokens, at: number): { readonly hedge: Hedge; readonly length: number } | undefined {
  for (const [words, hedge] of HEDGES) {
    if (words.every((word, i) => tokens[at - words.length + i]?.lower === word)) {
      return { hedge, length: words.length };
    }
  }
  return undefined;
}

/** "21st", "third term": which one, not how many. */
function ordinalAt(tokens: Tokens, at: number): FoundQuantity | undefined {
  const token = tokens[at];
  const ending = tokens[at + 1];
  const digits = token?.kind === 'number' && touches(token, ending) && /^(?:st|nd|rd|th)$/.test(ending?.lower ?? '');
  const word = ORDINALS.get(token?.lower ?? '');
  const value = digits ? token.value : word;
  if (value === undefined || !token) return undefined;
  const next = digits ? at + 2 : at + 1;
  if (!digits && !COUNTED_BY_ORDINALS.has(tokens[next]?.lower ?? '')) return undefined;
  const quantity: KnownQuantity = { kind: 'exact', value, unit: 'th', wording: token.text };
  return { from: at, next, reading: { kind: 'number', quantity, unit: 'th', step: 1, looseStep: 1 } };
}

/** Before a hyphen and a number, these leave it a number: "mid-2010s", "pre-1991". */
const PREFIXES: ReadonlySet<string> = new Set(['mid', 'early', 'late', 'pre', 'post', 'sub', 'over', 'under']);

/**
 * True for a number that names something: "COVID-19", "Figure 2", "paragraphs 3, 4 and 8 to 10", "MH17", "5G".
 */
export function isName(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number') return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (touches(before, token) && before?.kind === 'word') return true;
  const joined = tokens[at - 2];
  if (isDash(before) && touches(before, token) && touches(joined, before) && joined?.kind === 'word') {
    return !PREFIXES.has(joined.lower) && !MONTHS.has(joined.text);
  }
  // "5G"; but "5K" and "5M" count.
  if (touches(token, after) && /^[A-JLN-Z]$/.test(after?.text ?? '') && !unitOf(after?.text ?? '')) return true;
  return labelled(tokens, at);
}

/** Tokens to look back over for a list's label; no label counts up more. */
const LONGEST_LIST = 60;

/** True when a label stands before a number, or before the list of numbers that it ends. */
function labelled(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LIST); i--) {
    const token = tokens[i];
    if (token?.kind === 'word' && LABELS.has(token.lower)) return true;
    const inList = token?.kind === 'number' || /^(?:[,&.]|and|to|or|[-–])$/.test(token?.lower ?? '');
    if (!inList) return false;
  }
  return false;
}
