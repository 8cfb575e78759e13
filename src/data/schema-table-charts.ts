/** The schema of charts in the form of tables, and of parts and flows. */

import * as z from 'zod/mini';
import { highlighted } from './schema-annotations.ts';
import { chartWords, classes, grid, rowValues, survey } from './schema-chart-parts.ts';
import { described, flag, maybe, name, text, texts, UP_TO_ONE } from './schema-parts.ts';

const { value, claim, evidence } = rowValues;

const heatTable = z.strictObject({ kind: z.literal('heat-table'), ...grid, classes });

const rankedTable = z.strictObject({
  kind: z.literal('ranked-table'),
  ...grid,
  sort: maybe(
    described(
      z.enum(['descending', 'ascending'], { error: 'descending or ascending' }),
      'The order of the ranks, by the last series; descending if omitted.',
    ),
  ),
  ...highlighted,
});

const treemap = z.strictObject({
  kind: z.literal('treemap'),
  ...chartWords,
  unit: maybe(text("The values' unit.")),
  share: maybe(flag("false for percentages that aren't parts of a whole.")),
  upToOne: maybe(flag(UP_TO_ONE)),
  measure: text('The measure, which the areas stand for.'),
  rows: maybe(
    z.array(
      z.strictObject({
        label: name('The part.'),
        group: maybe(name('The group that it belongs to; the tiles of a group are together.')),
        ...{ value, claim, evidence },
      }),
      { error: 'a list of rows' },
    ),
  ),
  data: maybe(text('Instead of rows: a CSV file with label, value, group, and claim, or source, paragraph, quote.')),
  survey: maybe(described(survey, 'Facts of the survey; those left out are printed as not stated in source.')),
});

const sankey = z.strictObject({
  kind: z.literal('sankey'),
  ...chartWords,
  unit: maybe(text("The values' unit.")),
  measure: text('What flows.'),
  stages: maybe(texts('The names of the two or three stages.')),
  rows: maybe(
    z.array(
      z.strictObject(
        {
          from: text('Where it comes from.'),
          to: text('Where it flows to.'),
          value: described(
            z.union([z.string({ error: 'a value' }), z.number({ error: 'a value' })]),
            'The amount: exact or approximate (~30).',
          ),
          ...{ claim, evidence },
        },
        { error: 'a map with from, to and value' },
      ),
      { error: 'a list of flows' },
    ),
  ),
  data: maybe(text('Instead of rows: a CSV file with from, to, value, and claim.')),
  survey: maybe(described(survey, 'Facts of the survey; those left out are printed as not stated in source.')),
});

export const tableKinds = [heatTable, rankedTable, treemap, sankey] as const;
