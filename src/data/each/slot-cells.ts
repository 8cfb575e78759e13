/** What slots take from the rows: cells, numbers, and what a column's numbers are together. A fault is thrown as `SlotError`. */

import type { Quantity } from '../../core/quantity.ts';
import { type Column, columnOf, isKnown, STATISTICS, type Statistic, statisticOf } from './columns.ts';
import { cellText } from './place-table.ts';
import { type SlotContext, SlotError, type SlotValue } from './slot-value.ts';

/** The row's cell as it is written, with the unit that `each` gives its column. */
export function written(name: string, context: SlotContext): string {
  const text = requiredText(name, context);
  const { each } = context.place;
  const unit = each.units && Object.hasOwn(each.units, name) ? each.units[name] : undefined;
  return unit === undefined || !/^[-<>~≤≥]? ?\d[\d.,\s]*$/.test(text) ? text : `${text} ${unit}`;
}

/** The row's own value: a number in a column of numbers, otherwise a text. */
export function ownValue(name: string, context: SlotContext): SlotValue {
  const { place, language } = context;
  const text = requiredText(name, context);
  const column = columnOf(place, name, language);
  const quantity = column.values.get(place.row);
  if (column.kind === 'mixed') throwFault(column);
  if (column.kind === 'text' || !quantity) return { kind: 'text', text };
  return { kind: 'quantity', quantity, ...(column.isYears && { isYear: true }) };
}

export function requiredText(name: string, { place: { row } }: SlotContext): string {
  const text = cellText(row, name);
  if (text !== undefined) return text;
  throw new SlotError({
    code: 'missing-cell',
    message: `'${name}' is empty in this row, and the brief needs it`,
    hint: `write the value, or why there is none: not stated, not asked, not available or not applicable`,
    cell: { row, column: name },
  });
}

function throwFault({ name, faults }: Column): never {
  const [found] = faults;
  if (!found) throw new SlotError({ code: 'mixed-column', message: `the column '${name}' has no numbers` });
  const [row, { code, reason }] = found;
  throw new SlotError({
    code,
    message: `${reason}, and the brief uses the column '${name}' as numbers`,
    hint: `correct it; or, for names and codes, print them as they are written: {= ${name} | plain}`,
    cell: { row, column: name },
  });
}

/** A column as numbers. */
export function numbersOf(name: string, { place, language }: SlotContext): Column {
  const column = columnOf(place, name, language);
  if (column.kind !== 'numbers') throwFault(column);
  return column;
}

export function isStatistic(word: string): word is Statistic {
  return STATISTICS.some((one) => one === word);
}

/** The number of rows with a number in a column. */
export function knownCount(name: string, context: SlotContext): number {
  return numbersOf(name, context).known;
}

export function statistic(name: string, which: Statistic, context: SlotContext): Quantity {
  const found = statisticOf(numbersOf(name, context), which);
  if ('quantity' in found) return found.quantity;
  const { row, reason } = found;
  const message = row ? `'${cellText(row, name)}': ${reason}` : reason;
  throw new SlotError({ code: 'not-comparable', message, ...(row && { cell: { row, column: name } }) });
}

/** The row's own value, which must be known. */
export function knownQuantity(name: string, context: SlotContext): Quantity {
  const { row } = context.place;
  requiredText(name, context);
  const own = numbersOf(name, context).values.get(row);
  if (own && isKnown(own)) return own;
  const message = `'${cellText(row, name)}' can't be compared with other values`;
  throw new SlotError({ code: 'not-comparable', message, hint: CONDITION, cell: { row, column: name } });
}

const CONDITION = 'give the part of the brief that compares it a condition, such as when: COLUMN is known';

/** The quantity of a value on its way through forms. */
export function quantityIn(value: SlotValue, name: string, context: SlotContext): Quantity {
  if (value.kind === 'quantity') return value.quantity;
  return throwFault(columnOf(context.place, name, context.language));
}

export function knownIn(value: SlotValue, name: string, context: SlotContext): Quantity {
  const quantity = quantityIn(value, name, context);
  return isKnown(quantity) ? quantity : knownQuantity(name, context);
}
