/** Forms that compare: rank, standing, and comparisons with another value. */

import type { Quantity } from '../../core/quantity.ts';
import { compareQuantities, differenceOf } from '../../core/quantity-arithmetic.ts';
import { didYouMean } from '../../core/suggest.ts';
import { formatNumber } from '../../languages/numbers.ts';
import { quantityLabel, quantityWords } from '../../languages/quantity-words.ts';
import { say } from '../../languages/say.ts';
import { parseQuantity } from '../quantity-text.ts';
import { countBeyond, isKnown } from './columns.ts';
import { knownCount, knownQuantity, numbersOf, statistic } from './slot-cells.ts';
import { type SlotContext, SlotError } from './slot-value.ts';

/** The end that a rank is counted from: `rank`, `rank lowest`. */
export function rankSide(argument: string): 'above' | 'below' {
  if (argument === '' || argument === 'highest') return 'above';
  if (argument === 'lowest') return 'below';
  throw new SlotError({
    code: 'bad-slot',
    message: `a rank is counted from the highest or the lowest value, not from '${argument}'`,
    hint: 'write rank, or rank lowest',
  });
}

/** 1 for the highest (or lowest) value, and for all that are equal to it. */
export function rankOf(name: string, side: 'above' | 'below', context: SlotContext): number {
  const column = numbersOf(name, context);
  const { row } = context.place;
  const own = knownQuantity(name, context);
  const beyond = countBeyond(column, own, side);
  if (typeof beyond === 'number') return beyond + 1;
  const words = (quantity: Quantity | undefined): string => (quantity ? quantityWords(quantity) : '');
  throw new SlotError({
    code: 'not-comparable',
    message: `there is no rank: it isn't known which of ${words(own)} and ${words(column.values.get(beyond))} ('${beyond.key}') is more`,
    cell: { row, column: name },
  });
}

/** "the highest", "one of the 3 lowest", "between the 3 highest and the 3 lowest". */
export function standing(name: string, argument: string, context: SlotContext): string {
  const { locale } = context;
  const { places } = locale.words;
  const most = argument === '' ? 3 : Number(argument);
  if (!Number.isInteger(most) || most < 2) {
    const message = `'${argument}' isn't a number of values from 2 up`;
    throw new SlotError({ code: 'bad-slot', message, hint: 'write standing 3' });
  }
  const [above, below] = [rankOf(name, 'above', context), rankOf(name, 'below', context)];
  if (above === 1) return places.highest;
  if (below === 1) return places.lowest;
  const count = formatNumber(most, 0, locale.numbers);
  if (above <= most) return say(places.amongHighest, locale, { count });
  return say(below <= most ? places.amongLowest : places.between, locale, { count });
}

interface Target {
  readonly quantity: Quantity;
  /** As the slot prints it. */
  readonly words: string;
}

/** What to compare with, and the words for it after a comma. The name of a column may have commas of its own. */
function targetParts(text: string, columns: readonly string[]): { readonly what: string; readonly own?: string } {
  const column = columns
    .filter((name) => text === name || text.startsWith(`${name},`))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
  const [, what = '', own] = column === '' ? (/^([^,]+?)(?: ?, ?(.+))?$/.exec(text) ?? []) : [];
  const words = column === '' ? own : text.slice(column.length + 1).trim();
  return { what: column === '' ? what : column, ...(words && { own: words }) };
}

/** The other side of a comparison: a column of the row, the average or median of the column, or a number. */
function target(argument: string, name: string, context: SlotContext): Target {
  const { locale, place, language } = context;
  const { what, own } = targetParts(argument.replace(/^to /, ''), place.table.columns);
  const { places } = locale.words;
  if (place.table.columns.includes(what)) {
    const quantity = knownQuantity(what, context);
    return { quantity, words: own ?? quantityLabel(quantity, locale) };
  }
  if (what === 'average' || what === 'median') {
    const count = formatNumber(knownCount(name, context), 0, locale.numbers);
    return { quantity: statistic(name, what, context), words: own ?? say(places[what], locale, { count }) };
  }
  const read = what === '' ? undefined : parseQuantity(what, language);
  if (read && 'quantity' in read && isKnown(read.quantity))
    return { quantity: read.quantity, words: own ?? quantityLabel(read.quantity, locale) };
  const message = what === '' ? 'this compares with nothing' : `'${what}' is neither a column nor a number`;
  const hint = didYouMean(what, [...place.table.columns, 'average', 'median']) ?? 'write compared to national';
  throw new SlotError({ code: what === '' ? 'bad-slot' : 'unknown-column', message, hint });
}

export function compared(argument: string, value: Quantity, name: string, context: SlotContext): string {
  const { quantity, words } = target(argument, name, context);
  const { places } = context.locale.words;
  const order = value.unit === quantity.unit ? compareQuantities(value, quantity) : 'undecided';
  if (order === 'undecided') throwIncomparable(value, quantity, name, context);
  const message = order === 'more' ? places.above : order === 'less' ? places.below : places.same;
  return say(message, context.locale, { other: words });
}

function throwIncomparable(value: Quantity, other: Quantity, name: string, { place }: SlotContext): never {
  const [a, b] = [quantityWords(value), quantityWords(other)];
  const message = `it isn't known which of ${a} and ${b} is more`;
  throw new SlotError({ code: 'not-comparable', message, cell: { row: place.row, column: name } });
}

/** "0.2 percentage points": the difference without its direction. */
export function difference(argument: string, value: Quantity, name: string, context: SlotContext): string {
  const { quantity } = target(argument, name, context);
  const [a, b] = compareQuantities(value, quantity) === 'less' ? [quantity, value] : [value, quantity];
  const found = differenceOf(a, b);
  if ('refused' in found) throwIncomparable(value, quantity, name, context);
  const { locale } = context;
  if (found.quantity.unit !== '%') return quantityLabel(found.quantity, locale);
  return found.quantity.kind === 'exact'
    ? say(locale.words.places.points, locale, { count: found.quantity.value })
    : throwIncomparable(value, quantity, name, context);
}
