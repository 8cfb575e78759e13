/** The columns of the rows of `each` as numbers: whether they are some, and what they are taken together. */

import type { Quantity } from '../../core/quantity.ts';
import { compareQuantities } from '../../core/quantity-arithmetic.ts';
import { canonicalNumbers } from '../../languages/read-numbers.ts';
import type { DataLanguage } from '../../languages/read-quantities.ts';
import { parseQuantity } from '../quantity-text.ts';
import { unitInFull } from '../unit-in-full.ts';
import { type BriefPlace, cellText, type PlaceRow, type PlaceTable } from './place-table.ts';

export interface Column {
  readonly name: string;
  /** `mixed`: most cells are numbers of one unit, but not all. */
  readonly kind: 'text' | 'numbers' | 'mixed';
  /** The numbers by row; rows with an empty cell have none. */
  readonly values: ReadonlyMap<PlaceRow, Quantity>;
  /** The number of values that are known. */
  readonly known: number;
  /** The cells that aren't numbers like the others, with the reason. */
  readonly faults: ReadonlyMap<PlaceRow, ColumnFault>;
  /** The most decimals that a cell states. */
  readonly decimals: number;
  /** True for years, which are printed without groups of digits. */
  readonly isYears: boolean;
}

export interface ColumnFault {
  readonly code: 'mixed-column' | 'unknown-unit';
  readonly reason: string;
}

const columns = new WeakMap<PlaceTable, Map<string, Column>>();

/** A column of the rows, read once for all places. */
export function columnOf({ each, table }: BriefPlace, name: string, language: DataLanguage): Column {
  const known = columns.get(table) ?? new Map<string, Column>();
  columns.set(table, known);
  const unit = each.units && Object.hasOwn(each.units, name) ? each.units[name]?.trim() : undefined;
  const key = JSON.stringify([name, unit, language.words.tag, language.numbers.tag, language.isStated]);
  const column = known.get(key) ?? readColumn(name, table, unit, language);
  known.set(key, column);
  return column;
}

function readColumn(name: string, table: PlaceTable, unit: string | undefined, language: DataLanguage): Column {
  const read = table.rows.flatMap((row) => {
    const text = cellText(row, name);
    return text === undefined ? [] : [{ row, text, found: parsed(text, language) }];
  });
  const wanted = unit ?? commonUnit(read.flatMap(({ found }) => (found && isKnown(found) ? [found.unit] : [])));
  const values = new Map<PlaceRow, Quantity>();
  const faults = new Map<PlaceRow, ColumnFault>();
  for (const { row, text, found } of read) {
    const value = found && inUnit(found, wanted ?? '', unit !== undefined);
    if (value) values.set(row, value);
    else faults.set(row, faultOf(text, found, wanted ?? ''));
  }
  const texts = read.map(({ text }) => text);
  const known = [...values.values()].filter(isKnown).length;
  const share = known / Math.max(1, read.length);
  const isText = unit === undefined && (wanted === undefined || share <= 0.5 || texts.some((text) => CODE.test(text)));
  return {
    name,
    kind: isText ? 'text' : faults.size > 0 ? 'mixed' : 'numbers',
    ...{ values, known },
    faults,
    decimals: Math.max(0, ...texts.map((text) => decimalsOf(text, language))),
    isYears: unit === undefined && wanted === '' && texts.every((text) => YEAR.test(text)),
  };
}

/** Numbers that begin with 0 are codes; numbers such as 1999 alone, years. */
const CODE = /^0\d/;
const YEAR = /^(?:1[6-9]|2[01])\d\d$/;

function parsed(text: string, language: DataLanguage): Quantity | undefined {
  const read = parseQuantity(text, language);
  return 'quantity' in read ? read.quantity : undefined;
}

export function isKnown({ kind }: Quantity): boolean {
  return kind !== 'unknown';
}

/** The unit of most cells; undefined where they have many, as in a column of addresses. */
function commonUnit(units: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 > units.length ? most[0] : undefined;
}

/** The quantity in a unit, which the cell may leave out where `each` declares it. */
function inUnit(quantity: Quantity, unit: string, isDeclared: boolean): Quantity | undefined {
  if (!isKnown(quantity)) return { ...quantity, unit };
  if (quantity.unit === '' && isDeclared) return { ...quantity, unit };
  return unitInFull(quantity.unit) === unitInFull(unit) ? quantity : undefined;
}

function faultOf(text: string, found: Quantity | undefined, unit: string): ColumnFault {
  if (!found) return { code: 'mixed-column', reason: `'${text}' isn't a number` };
  const has = found.unit === '' ? 'has no unit' : `has the unit '${found.unit}'`;
  return { code: 'unknown-unit', reason: `'${text}' ${has}, not ${unit === '' ? 'a number alone' : `'${unit}'`}` };
}

function decimalsOf(text: string, { numbers, isStated }: DataLanguage): number {
  return /\d\.(\d+)/.exec(canonicalNumbers(text, numbers, isStated).text)?.[1]?.length ?? 0;
}

export const STATISTICS = ['average', 'median', 'lowest', 'highest', 'total'] as const;
export type Statistic = (typeof STATISTICS)[number];

/** A quantity, or why there is none, with the row whose value is the reason. */
export type Computed =
  | { readonly quantity: Quantity }
  | { readonly row: PlaceRow | undefined; readonly reason: string };

const computed = new WeakMap<Column, Map<Statistic, Computed>>();

/** A statistic of the known numbers of a column. Average, median and total have the decimals of the column. */
export function statisticOf(column: Column, statistic: Statistic): Computed {
  const known = computed.get(column) ?? new Map<Statistic, Computed>();
  computed.set(column, known);
  const found = known.get(statistic) ?? compute(column, statistic);
  known.set(statistic, found);
  return found;
}

function compute(column: Column, statistic: Statistic): Computed {
  const known = [...column.values].filter(([, quantity]) => isKnown(quantity));
  const inexact = known.find(([, { kind }]) => kind !== 'exact' && kind !== 'approximate');
  if (inexact) return { row: inexact[0], reason: `it isn't one number, so the ${statistic} of all isn't known` };
  const sorted = known.map(([, quantity]) => quantity).toSorted((a, b) => numberIn(a) - numberIn(b));
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (!lowest || !highest) return { row: undefined, reason: 'no row has a number in this column' };
  if (statistic === 'lowest') return { quantity: lowest };
  if (statistic === 'highest') return { quantity: highest };
  const rounded = summary(sorted.map(numberIn), statistic).toFixed(column.decimals);
  const kind = sorted.some((one) => one.kind === 'approximate') ? 'approximate' : 'exact';
  return { quantity: { kind, value: Number(rounded), unit: lowest.unit, wording: rounded } };
}

/** Of numbers in ascending order. */
function summary(numbers: readonly number[], statistic: 'average' | 'median' | 'total'): number {
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (statistic === 'total') return sum;
  if (statistic === 'average') return sum / numbers.length;
  const middle = numbers.length / 2;
  return ((numbers[Math.ceil(middle) - 1] ?? 0) + (numbers[Math.floor(middle)] ?? 0)) / 2;
}

export function numberIn(quantity: Quantity): number {
  return 'value' in quantity ? quantity.value : Number.NaN;
}

/** The number of values above a row's own, or below it; or the row whose order isn't known. */
export function countBeyond(column: Column, own: Quantity, side: 'above' | 'below'): number | PlaceRow {
  const sorted = sortedNumbers(column);
  if (sorted && own.kind === 'exact')
    return side === 'below'
      ? countBelow(sorted, own.value, false)
      : sorted.length - countBelow(sorted, own.value, true);
  let count = 0;
  for (const [row, value] of column.values) {
    if (!isKnown(value)) continue;
    const order = value === own ? 'equal' : compareQuantities(value, own);
    if (order === 'undecided') return row;
    if (order === (side === 'above' ? 'more' : 'less')) count++;
  }
  return count;
}

const sortedColumns = new WeakMap<Column, Float64Array | undefined>();

/** The known numbers in ascending order; undefined if one isn't exact. Sorted once: each place counts those beyond its own. */
function sortedNumbers(column: Column): Float64Array | undefined {
  if (sortedColumns.has(column)) return sortedColumns.get(column);
  const known = [...column.values.values()].filter(isKnown);
  const isExact = known.every(({ kind }) => kind === 'exact');
  const sorted = isExact ? Float64Array.from(known, numberIn).sort() : undefined;
  sortedColumns.set(column, sorted);
  return sorted;
}

/** How many of the sorted numbers are below a value, or also equal to it. */
function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = sorted[middle] ?? 0;
    if (number < value || (orEqual && number === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
