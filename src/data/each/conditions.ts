/**
 * Conditions of parts of a brief: `when: unemployment`, `when: unemployment > national and not island`. A side of a comparison is a
 * column, with forms if needed (`population | rank`), a number, or a text in quotation marks.
 */

import type { Quantity } from '../../core/quantity.ts';
import { compareQuantities } from '../../core/quantity-arithmetic.ts';
import { quantityWords } from '../../languages/quantity-words.ts';
import { parseQuantity } from '../quantity-text.ts';
import { columnOf, isKnown } from './columns.ts';
import { cellText } from './place-table.ts';
import { evaluate } from './slot-forms.ts';
import { type SlotContext, SlotError, type SlotValue, unknownColumn } from './slot-value.ts';
import { parseExpression, type SlotExpression } from './slots.ts';

/** True if the row meets a condition. Throws `SlotError`. */
export function holds(condition: string, context: SlotContext): boolean {
  // All of it is read first, so that a mistake is found in every row.
  const { columns } = context.place.table;
  const alternatives = splitAt(condition, 'or', columns).map((part) =>
    splitAt(part, 'and', columns).map((test) => parseTest(test, context)),
  );
  return alternatives.some((tests) => tests.every((test) => testHolds(test, context)));
}

/** The parts around a word that is neither in quotation marks nor in the name of a column. */
function splitAt(text: string, word: 'and' | 'or', columns: readonly string[]): readonly string[] {
  const parts = [''];
  const between = new RegExp(`\\s${word}\\s`);
  const names = columns.filter((name) => between.test(name)).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`(${['"[^"]*"', "'[^']*'", ...names].join('|')})`);
  for (const [i, piece] of text.split(whole).entries()) {
    const [first = '', ...rest] = i % 2 === 1 ? [piece] : piece.split(between);
    parts[parts.length - 1] += first;
    parts.push(...rest);
  }
  return parts.map((part) => part.trim());
}

const OPERATORS = ['>=', '<=', '!=', '>', '<', '='] as const;

/** A column of the row, or a value that the condition states. */
type Operand = { readonly expression: SlotExpression } | { readonly value: SlotValue };

type Test = { readonly isNegated: boolean } & (
  | { readonly column: string; readonly must: 'be there' | 'be known' }
  | { readonly left: Operand; readonly operator: (typeof OPERATORS)[number]; readonly right: Operand }
);

function parseTest(text: string, context: SlotContext): Test {
  const isNegated = /^not\s/.test(text);
  const rest = isNegated ? text.slice(3).trim() : text;
  const found = /^("[^"]*"|'[^']*'|[^<>=!]*?)\s*(>=|<=|!=|>|<|=)\s*("[^"]*"|'[^']*'|[^<>=!]*)$/.exec(rest);
  const [, left = '', sign, right = ''] = found ?? [];
  const operator = OPERATORS.find((one) => one === sign);
  if (operator && left !== '' && right !== '')
    return { isNegated, left: operand(left, context), operator, right: operand(right.trim(), context) };
  if (rest === '' || /[<>=!"']/.test(rest)) {
    const message = rest === '' ? 'a condition is missing' : `'${rest}' isn't a condition`;
    const hint = "write a column, or a comparison: unemployment >= national, region = 'South', not island";
    throw new SlotError({ code: 'bad-condition', message, hint });
  }
  const column = rest.replace(/\sis\sknown$/, '').trim();
  checkColumn(column, context);
  return { isNegated, column, must: column === rest ? 'be there' : 'be known' };
}

function checkColumn(column: string, { place }: SlotContext): void {
  const { columns } = place.table;
  if (!columns.includes(column)) throw new SlotError(unknownColumn(column, columns));
}

function operand(text: string, context: SlotContext): Operand {
  if (/^["']/.test(text)) return { value: { kind: 'text', text: text.slice(1, -1) } };
  const expression = parseExpression(text);
  const read = parseQuantity(text, context.language);
  if (!context.place.table.columns.includes(expression.column) && 'quantity' in read && isKnown(read.quantity))
    return { value: { kind: 'quantity', quantity: read.quantity } };
  checkColumn(expression.column, context);
  return { expression };
}

function testHolds(test: Test, context: SlotContext): boolean {
  return passes(test, context) !== test.isNegated;
}

function passes(test: Test, context: SlotContext): boolean {
  const { row } = context.place;
  if ('column' in test) {
    if (cellText(row, test.column) === undefined) return false;
    const quantity = columnOf(context.place, test.column, context.language).values.get(row);
    return test.must === 'be there' || !quantity || isKnown(quantity);
  }
  const [left, right] = [valueOfOperand(test.left, context), valueOfOperand(test.right, context)];
  const isEqual = test.operator === '=' || test.operator === '!=';
  if (left.kind === 'text' || right.kind === 'text') {
    const [a, b] = [textOf(left), textOf(right)];
    if (isEqual) return (a === b) === (test.operator === '=');
    const message = `'${left.kind === 'text' ? a : b}' is a text, which is neither more nor less than another value`;
    throw new SlotError({ code: 'bad-condition', message, hint: 'compare texts with = or !=' });
  }
  const order = orderOf(left.quantity, right.quantity, test, context);
  switch (test.operator) {
    case '>':
      return order === 'more';
    case '<':
      return order === 'less';
    case '>=':
      return order !== 'less';
    case '<=':
      return order !== 'more';
    case '=':
      return order === 'equal';
    case '!=':
      return order !== 'equal';
    default: {
      const never: never = test.operator;
      return never;
    }
  }
}

function valueOfOperand(operand: Operand, context: SlotContext): SlotValue {
  return 'value' in operand ? operand.value : evaluate(operand.expression, context);
}

function textOf(value: SlotValue): string {
  return value.kind === 'text' ? value.text : value.quantity.wording;
}

/** A number without a unit is in the unit of the other side. */
function orderOf(a: Quantity, b: Quantity, { left, right }: Extract<Test, { left: Operand }>, { place }: SlotContext) {
  const isSameUnit = a.unit === b.unit || ('value' in right && b.unit === '') || ('value' in left && a.unit === '');
  const order = isSameUnit ? compareQuantities(a, b) : 'undecided';
  if (order !== 'undecided') return order;
  const message = `it isn't known which of ${quantityWords(a)} and ${quantityWords(b)} is more`;
  const side = 'expression' in left ? left : 'expression' in right ? right : undefined;
  const cell = side && { row: place.row, column: side.expression.column };
  throw new SlotError({ code: 'not-comparable', message, ...(cell && { cell }) });
}
