/** Scales and units that words of a chart or table state once for its numbers: "Passengers, millions", "Cost (£ million)". */

import { letterPattern, lettersIn } from '../../core/letter-pattern.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { Table } from '../../core/table.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { magnitudeOfUnit } from '../figures/figure.ts';
import { Tokens } from '../figures/tokens.ts';
import { currencyBefore, unitAfter } from '../figures/unit-words.ts';
import { convert, isMoney, unitOf } from '../figures/units.ts';
import type { Passage } from './passage.ts';

/** The scale of numbers, and its place in the text that states it. */
export interface StatedScale {
  /** 1,000,000 for "millions"; 1 for a unit alone ("%"). */
  readonly factor: number;
  /** The canonical name of the money or share that the numbers are in; '' for others. */
  readonly unit: string;
  /** The canonical name of the unit after the magnitude: 't' for "million tonnes"; '' for none. */
  readonly of: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The scale that a text states; undefined if it states none. In a `label` (a column's head, a series' name) other words may come
 * before it; in a sentence only a sign, a currency or "in".
 */
export function scaleIn(text: string, kind: 'label' | 'sentence', lexicon: Lexicon): StatedScale | undefined {
  // Most texts have none.
  if (!mayStateScale(text, lexicon)) return undefined;
  const t = new Tokens(text, lexicon);
  const places = t.list.map((_, at) => at);
  const scaled = places.find((at) => magnitudeAt(t, at) > 1 && isUnitPlace(t, at, kind));
  if (scaled !== undefined) return stated(t, scaled, magnitudeAt(t, scaled), moneyBeside(t, scaled));
  const bare = places.find((at) => unitAlone(t, at) !== undefined && isUnitPlace(t, at, 'sentence'));
  return bare === undefined ? undefined : stated(t, bare, 1, unitAlone(t, bare) ?? '');
}

function stated(t: Tokens, at: number, factor: number, unit: string): StatedScale {
  return {
    factor,
    unit,
    of: unitAfter(t, at + 1)?.unit.name ?? '',
    start: t.at(at)?.start ?? 0,
    end: t.at(at)?.end ?? 0,
  };
}

const SCALED = letterPattern(String.raw`%|[\p{Sc}]|000`);

function mayStateScale(text: string, lexicon: Lexicon): boolean {
  const { vague, magnitudes, shortMagnitudes } = lexicon.numbers;
  if (SCALED(text).test(text)) return true;
  return lettersIn(text.toLowerCase()).some(
    (word) =>
      vague.has(word) ||
      magnitudes.has(word) ||
      shortMagnitudes.has(word) ||
      isShareOrMoney(unitOf(word, lexicon)?.name) ||
      lexicon.units.per.has(word),
  );
}

/** 1,000 or more for "thousand", "millions", and the letters of "£m"; 1 for other words. */
function magnitudeAt(t: Tokens, at: number): number {
  const { vague, magnitudes, shortMagnitudes } = t.lexicon.numbers;
  const word = t.lower(at);
  // "Passengers, ’000"
  if (t.at(at)?.text === '000') return 1000;
  const isBesideMoney = t.joined(at - 1) && currencyBefore(t, at) !== undefined;
  const isShort = isBesideMoney || isBesideThings(t, at);
  const factor = magnitudes.get(word) ?? vague.get(word) ?? (isShort ? shortMagnitudes.get(word)?.factor : 1);
  return factor !== undefined && factor >= 1000 ? factor : 1;
}

/** "Passengers (m)", but not "Depth (m)", which is in metres. */
function isBesideThings(t: Tokens, at: number): boolean {
  if (t.at(at - 1)?.text !== '(' || t.at(at + 1)?.text !== ')') return false;
  const { things, stem } = t.lexicon.subjects;
  const kind = things.get(stem(t.lower(at - 2)));
  return kind !== undefined && kind !== 'time';
}

/** "%", "per cent", "percentage points", and money that nothing counts: "Cost, €", "Euros per head". */
function unitAlone(t: Tokens, at: number): string | undefined {
  const found = unitAfter(t, at);
  const name = found?.unit.name;
  if (!found || !isShareOrMoney(name)) return undefined;
  const after = t.at(found.next);
  const isAlone = after === undefined || after.kind === 'sign' || t.isIn(found.next, t.lexicon.units.per);
  return !isMoney(name) || isAlone ? name : undefined;
}

function isShareOrMoney(unit: string | undefined): unit is string {
  return unit !== undefined && (unit === '%' || unit === 'pp' || isMoney(unit));
}

/** True unless the words before make it an amount: "two million passengers", "per million". */
function isUnitPlace(t: Tokens, at: number, kind: 'label' | 'sentence'): boolean {
  const before = t.at(at - 1);
  const { grammar, numbers, units } = t.lexicon;
  if (before === undefined || currencyBefore(t, at) || t.isIn(at - 1, grammar.in)) return true;
  // "Passengers in 2023, millions", but not "a 5-million vote lead".
  if (before.kind === 'sign')
    return /^[(,:;’']$/.test(before.text) || (/^[/–—-]$/.test(before.text) && !t.isNumber(at - 2));
  const isAmount =
    before.kind === 'number' ||
    numbers.small.has(before.lower) ||
    magnitudeAt(t, at - 1) > 1 ||
    numbers.vague.has(before.lower);
  const isJoined = [grammar.a, grammar.of, grammar.and, units.per, units.each].some((words) => t.isIn(at - 1, words));
  return kind === 'label' && !isAmount && !isJoined;
}

/** How many tokens from its scale the money may be: "£ million", "million euros", "millions of pounds". */
const NEAR = 2;

function moneyBeside(t: Tokens, at: number): string {
  const before = currencyBefore(t, at)?.unit.name;
  if (before !== undefined) return before;
  for (let i = at + 1; i <= at + NEAR; i++) {
    const { name = '' } = unitAfter(t, i)?.unit ?? {};
    if (isMoney(name)) return name;
    if (!t.isIn(i, t.lexicon.grammar.of)) break;
  }
  return '';
}

/** The scale that a text beside values states for them, right or wrong. */
export function statedScale({ text, scale, context }: Passage, lexicon: Lexicon): StatedScale | undefined {
  if (scale === undefined || context) return undefined;
  const found = scaleIn(text, 'sentence', lexicon);
  return found && found.factor > 1 ? found : undefined;
}

/** A quantity without a magnitude, or without any unit, in the scale that words state for it. */
export function inScale(quantity: Quantity, scale: StatedScale | undefined, lexicon: Lexicon): Quantity {
  if (!scale || magnitudeOfUnit(quantity.unit, lexicon) !== 1 || quantity.unit === '%') return quantity;
  // "Million tonnes" is what the unit "Mt" says.
  const isSaidTwice = convert(1, unitOf(quantity.unit, lexicon)?.name ?? '', scale.of) === scale.factor;
  if (isSaidTwice && scale.factor > 1) return quantity;
  const magnitude = [...lexicon.numbers.magnitudes].find(([, factor]) => factor === scale.factor)?.[0] ?? '';
  const unit = quantity.unit === '' ? scale.unit : quantity.unit;
  return { ...quantity, unit: `${unit} ${magnitude}`.trim() };
}

/** The value of a cell in the scale that the head of its column states, or the caption of a table with one column of values. */
export function inTableScale(
  quantity: Quantity,
  context: readonly string[],
  { caption, columns }: Table,
  lexicon: Lexicon,
): Quantity {
  const isOnly = columns.filter(({ type }) => type === 'quantity').length === 1;
  const scale =
    scaleIn(context.at(-1) ?? '', 'label', lexicon) ??
    (isOnly ? scaleIn(caption.plain, 'sentence', lexicon) : undefined);
  return inScale(quantity, scale, lexicon);
}

/** The magnitude that all values have which have one; undefined for none, and for different ones. */
export function sharedMagnitude(quantities: readonly Quantity[], lexicon: Lexicon): number | undefined {
  const factors = new Set(quantities.map(({ unit }) => magnitudeOfUnit(unit, lexicon)));
  factors.delete(1);
  const [factor, ...others] = factors;
  return others.length === 0 ? factor : undefined;
}
