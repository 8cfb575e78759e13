/** The key `each`: one brief for each row of a table. */

import * as z from 'zod/mini';
import { mapOf, maybe, text } from './schema-parts.ts';

export const each = z.strictObject(
  {
    rows: text('A CSV file, a workbook (places.xlsx#Sheet1!A3:C9), or a folder of JSON files with one place each.'),
    key: text('The column that identifies a row. It is what --row and --only name.'),
    file: maybe(text('The name of the PDF of each row: {= code}-{= name}. The key if omitted.')),
    units: maybe(
      mapOf(
        text('%, people, £.'),
        'units',
        'Units of columns whose cells have none, by column. Cells of such a column are numbers.',
      ),
    ),
  },
  { error: 'a map with rows and key' },
);

export type RawEach = z.infer<typeof each>;
