/** The forms of slots: what `{= unemployment | compared to national}` prints. docs/many-places.md has them all. */

import type { Quantity } from '../../core/quantity.ts';
import { didYouMean } from '../../core/suggest.ts';
import { articleOf } from '../../languages/articles.ts';
import type { Locale } from '../../languages/locale.ts';
import { categoriesOf, pluralCategory } from '../../languages/plural-rules.ts';
import { quantityLabel, quantityWords } from '../../languages/quantity-words.ts';
import { numberIn, STATISTICS } from './columns.ts';
import {
  isStatistic,
  knownCount,
  knownIn,
  ownValue,
  quantityIn,
  requiredText,
  statistic,
  written,
} from './slot-cells.ts';
import { compared, difference, rankOf, rankSide, standing } from './slot-comparisons.ts';
import { type SlotContext, SlotError, type SlotValue, unknownColumn } from './slot-value.ts';
import type { SlotExpression } from './slots.ts';

/** The value of an expression. Throws `SlotError`. */
export function evaluate({ column, forms }: SlotExpression, context: SlotContext): SlotValue {
  const { columns } = context.place.table;
  if (!columns.includes(column)) throw new SlotError(unknownColumn(column, columns));
  const [first, ...rest] = forms;
  const start = first === undefined ? undefined : ofColumn(first, column, context);
  const value = start ?? ownValue(column, context);
  return (start ? rest : forms).reduce((before, form) => applied(form, before, column, context), value);
}

/** A value in print. */
export function printed(value: SlotValue, locale: Locale): string {
  if (value.kind === 'text') return value.text;
  return value.isYear ? value.quantity.wording : quantityLabel(value.quantity, locale);
}

/** A value as data has it, in the language of the rows: a cell as it is written, with the unit of its column. */
export function asData(expression: SlotExpression, context: SlotContext): string {
  const { column, forms } = expression;
  const { columns } = context.place.table;
  if (forms.length === 0 && columns.includes(column)) return written(column, context);
  const value = evaluate(expression, context);
  if (value.kind === 'text') return value.text;
  const { unit, wording } = value.quantity;
  const number = wording.replace('.', context.language.numbers.numbers.decimal);
  return unit === '' ? number : `${number} ${unit}`;
}

/** The forms that are about a column, not about the row's own value alone; undefined for other forms. */
function ofColumn(form: string, name: string, context: SlotContext): SlotValue | undefined {
  const [word = '', ...more] = form.split(' ');
  const argument = more.join(' ');
  switch (word) {
    case 'plain':
      return { kind: 'text', text: requiredText(name, context) };
    case 'count':
      return number(knownCount(name, context));
    case 'rank':
      return number(rankOf(name, rankSide(argument), context));
    case 'standing':
      return { kind: 'text', text: standing(name, argument, context) };
    default:
      return isStatistic(form) ? { kind: 'quantity', quantity: statistic(name, form, context) } : undefined;
  }
}

function number(value: number): SlotValue {
  return { kind: 'quantity', quantity: { kind: 'exact', value, unit: '', wording: String(value) } };
}

/** The forms that take a value. */
function applied(form: string, value: SlotValue, name: string, context: SlotContext): SlotValue {
  const { locale } = context;
  const [word = ''] = form.split(' ');
  const rest = form.slice(word.length).trim();
  const text = (words: string): SlotValue => ({ kind: 'text', text: words });
  switch (word) {
    case 'words':
      return text(quantityWords(quantityIn(value, name, context), locale));
    case 'compared':
      return text(compared(rest, knownIn(value, name, context), name, context));
    case 'difference':
      return text(difference(rest, knownIn(value, name, context), name, context));
    case 'plural':
      return text(plural(rest, knownIn(value, name, context), name, context));
    case 'article':
      return text(withArticle(printed(value, locale), locale));
    case 'capital':
      return text(capital(printed(value, locale)));
    default: {
      const known = [...FORMS, ...STATISTICS];
      const message = form === '' ? "a form is missing after '|'" : `there is no form '${form}'`;
      const hint = didYouMean(word, known) ?? `the forms are ${known.join(', ')}`;
      throw new SlotError({ code: 'bad-slot', message, hint });
    }
  }
}

const FORMS = [
  ...['plain', 'words', 'compared to', 'difference to', 'rank', 'standing', 'count', 'plural', 'article', 'capital'],
];

/** The word for a number: `plural seat seats`, or with spaces in the words `plural vacant seat / vacant seats`. */
function plural(argument: string, value: Quantity, name: string, { locale, place }: SlotContext): string {
  const words = argument.includes('/') ? argument.split('/').map((word) => word.trim()) : argument.split(' ');
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
  const used = categoriesOf(locale.plurals);
  const categories = order.filter((category) => used.has(category));
  if (words.length !== categories.length || words.includes('')) {
    const message = `the language '${locale.tag}' has ${categories.length} forms here (${categories.join(', ')}), and this names ${words.filter(Boolean).length}`;
    throw new SlotError({
      code: 'bad-slot',
      message,
      hint: `write plural ${categories.join(' ')}, each in your words`,
    });
  }
  if (!('value' in value)) {
    const message = `${quantityWords(value)} isn't one number, which a plural needs`;
    throw new SlotError({ code: 'not-comparable', message, cell: { row: place.row, column: name } });
  }
  const count = numberIn(value);
  const category = Number.isInteger(count) ? pluralCategory(locale.plurals, count) : 'other';
  return words[categories.indexOf(category)] ?? words.at(-1) ?? '';
}

function withArticle(words: string, locale: Locale): string {
  const article = articleOf(words, locale);
  if (article !== undefined) return article;
  throw new SlotError({
    code: 'bad-slot',
    message: `in '${locale.tag}' the article depends on the gender of the word`,
    hint: 'write the words with their article in a column of the rows',
  });
}

function capital(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
