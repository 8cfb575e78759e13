/** The statements of a row, as words that a claim can quote as its evidence: "unemployment: 2.2 %; unemployment: 3 of 50, from the highest". */

import { quantityLabel } from '../../languages/quantity-words.ts';
import { labelled, say } from '../../languages/say.ts';
import type { Statistic } from './columns.ts';
import { isStatistic, knownCount, statistic, written } from './slot-cells.ts';
import { evaluate, printed } from './slot-forms.ts';
import { type SlotContext, SlotError, unknownColumn } from './slot-value.ts';
import { parseExpression } from './slots.ts';

/** The statement of one column, with a form if it is about all rows: `unemployment | rank`. Throws `SlotError`. */
export function rowStatement(text: string, context: SlotContext): string {
  const { locale, place } = context;
  const { places } = locale.words;
  const { column, forms } = parseExpression(text.trim().replace(/^=\s*/, ''));
  if (!place.table.columns.includes(column)) throw new SlotError(unknownColumn(column, place.table.columns));
  const [form, ...more] = forms;
  if (form === undefined) return labelled(column, written(column, context), locale);
  const known = knownCount(column, context);
  const value = (): string => printed(evaluate({ column, forms: [form] }, context), locale);
  const count = printed({ kind: 'quantity', quantity: { kind: 'exact', value: known, unit: '', wording: '' } }, locale);
  if (more.length === 0 && form === 'count') return say(places.countStated, locale, { column, count });
  if (more.length === 0 && /^rank( highest)?$/.test(form))
    return say(places.rankStated, locale, { column, value: value(), count });
  if (more.length === 0 && form === 'rank lowest')
    return say(places.lowestRankStated, locale, { column, value: value(), count });
  if (more.length === 0 && isStatistic(form)) {
    const quantity = quantityLabel(statistic(column, form, context), locale);
    return say(places[STATED[form]], locale, { column, value: quantity, count });
  }
  return labelled(column, printed(evaluate({ column, forms }, context), locale), locale);
}

const STATED = {
  average: 'averageStated',
  median: 'medianStated',
  lowest: 'lowestStated',
  highest: 'highestStated',
  total: 'totalStated',
} as const satisfies Readonly<Record<Statistic, string>>;
