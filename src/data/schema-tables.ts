/** The block `table`. */

import * as z from 'zod/mini';
import { claims, dataFrom, described, flag, id, MARKS, maybe, text, UP_TO_ONE, where } from './schema-parts.ts';

const column = z.strictObject({
  key: text("The key of this column's cells in rows, or the column's name in the CSV header."),
  title: maybe(text('The heading to print; the key if omitted.')),
  group: maybe(text('A heading that this column shares with the columns beside it that have the same group.')),
  type: maybe(
    described(
      z.enum(['text', 'quantity', 'answer'], { error: 'text, quantity or answer' }),
      'text if omitted; values (quantity); or yes, no and partly with a mark (answer).',
    ),
  ),
  show: maybe(
    described(
      z.enum(['value', 'bar', 'shade'], { error: 'value, bar or shade' }),
      'What values have beside them: nothing (value, if omitted), a bar, or a shade by their class. Columns of the same unit share a scale.',
    ),
  ),
  summed: maybe(flag("false if this column's totals aren't the sums of its values: averages, rates.")),
  upToOne: maybe(flag(UP_TO_ONE)),
});

const row = z.record(z.string(), maybe(z.union([z.string(), z.number()])), {
  error: 'a map from column keys to cells',
});

export const table = z.strictObject(
  {
    id: id('For references: {@id}.'),
    caption: text(`The caption: what the table shows. ${MARKS}`),
    columns: z.array(column, { error: 'a list of columns' }),
    rows: maybe(
      described(
        z.array(row, { error: 'a list of rows' }),
        "One map for each row, from column keys to cells; 'claim' names the claims that support the row. A missing or empty cell prints nothing.",
      ),
    ),
    data: maybe(text('Instead of rows: a CSV file in this folder whose header names the columns.')),
    dataFrom,
    where,
    groupBy: maybe(text('The key in rows that has the heading of the group to which the row belongs.')),
    totals: maybe(
      described(
        z.array(row, { error: 'a list of rows' }),
        'Rows with totals, which are checked: of all rows, or of the group that the groupBy key names.',
      ),
    ),
    claim: maybe(claims()),
    note: maybe(text('Printed below the table.')),
    source: maybe(text('Printed below the table.')),
    wide: maybe(flag('Across all columns.')),
  },
  { error: 'a map with id, caption, columns and rows or data' },
);
