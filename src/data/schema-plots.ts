/** The schema of charts of points and distributions. */

import * as z from 'zod/mini';
import { annotated, highlighted } from './schema-annotations.ts';
import { chartWords, grid, rowValues, survey } from './schema-chart-parts.ts';
import { described, maybe, name, number, quantity, text, texts } from './schema-parts.ts';

const measureKeys = {
  column: name('The column of values, or the key in values.'),
  title: maybe(text('Its title; the name of the column if omitted.')),
  unit: maybe(text("The values' unit.")),
};

const scatterAxis = (description: string) =>
  described(
    z.strictObject(
      {
        ...measureKeys,
        scale: maybe(
          described(
            z.enum(['linear', 'log'], { error: 'linear or log' }),
            'log: equal distances are equal ratios; for values above zero. linear if omitted.',
          ),
        ),
        min: maybe(number('Its start.')),
        max: maybe(number('Its end.')),
      },
      { error: 'a map with column, title and unit' },
    ),
    description,
  );

const pointRow = z.strictObject({
  label: name('What the point is: a country.'),
  group: maybe(name('The group that it belongs to, shown by colour and shape.')),
  panel: rowValues.panel,
  values: rowValues.values,
  claim: rowValues.claim,
  evidence: rowValues.evidence,
});

const scatter = z.strictObject({
  kind: z.literal('scatter'),
  ...chartWords,
  x: scatterAxis('The values from left to right.'),
  y: scatterAxis('The values from bottom to top.'),
  size: maybe(
    described(
      z.strictObject(measureKeys, { error: 'a map with column, title and unit' }),
      'Makes the points bubbles: their areas are in proportion to these values.',
    ),
  ),
  labels: maybe(
    described(
      z.union([z.enum(['all', 'none']), texts('The labels of the rows to name.')], {
        error: 'all, none or a list of rows',
      }),
      'The points to name. If omitted: all of up to 30, otherwise the outermost.',
    ),
  ),
  rows: maybe(z.array(pointRow, { error: 'a list of rows' })),
  data: maybe(
    text(
      'Instead of rows: a CSV file with label, the columns of values, group, panel, and claim, or source, paragraph, quote.',
    ),
  ),
  survey: maybe(described(survey, 'Facts of the survey; those left out are printed as not stated in source.')),
  ...annotated,
  ...highlighted,
});

const histogram = z.strictObject({
  kind: z.literal('histogram'),
  ...chartWords,
  measure: text('What is counted: Number of days.'),
  unit: maybe(text('The unit of the numbers.')),
  of: described(
    z.strictObject(
      { title: text('What the classes are of: Highest temperature.'), unit: maybe(text('Its unit.')) },
      { error: 'a map with title and unit' },
    ),
    'The axis of the classes.',
  ),
  values: maybe(
    described(
      z.union([z.string(), z.array(quantity())], { error: 'a list of values, or the name of a CSV file' }),
      'The values to count: a list, or a CSV file with a column value.',
    ),
  ),
  classes: maybe(
    described(
      z.union([z.array(z.number({ error: 'a number' })), z.strictObject({ count: number('How many, about.') })], {
        error: 'a list of limits, or a map with count',
      }),
      'The limits of the classes of values, with both ends: [0, 10, 20, 50]. Equal steps at round numbers if omitted.',
    ),
  ),
  rows: maybe(
    z.array(
      z.strictObject(
        {
          from: number('The start of the class.'),
          to: number('Its end, which belongs to the next class.'),
          value: quantity(),
          panel: rowValues.panel,
          claim: rowValues.claim,
          evidence: rowValues.evidence,
        },
        { error: 'a map with from, to and value' },
      ),
      { error: 'a list of classes' },
    ),
  ),
  data: maybe(text('Instead of rows: a CSV file with from, to, value, panel, and claim.')),
  survey: maybe(described(survey, 'Facts of the survey; those left out are printed as not stated in source.')),
  ...annotated,
  ...highlighted,
});

const pyramid = z.strictObject({ kind: z.literal('pyramid'), ...grid, ...annotated, ...highlighted });

export const plotKinds = [scatter, histogram, pyramid] as const;
