/** The parts of the schema that several kinds of chart share. */

import * as z from 'zod/mini';
import {
  claims,
  dataFrom,
  date,
  described,
  evidenceList,
  flag,
  mapOf,
  maybe,
  name,
  number,
  quantity,
  text,
  texts,
  UP_TO_ONE,
  where,
} from './schema-parts.ts';

export const chartWords = {
  title: text('The finding, an active sentence of 15 words at most.'),
  subtitle: maybe(text('Measure, place, period.')),
  source: maybe(text('Printed below the chart.')),
  note: maybe(text('Printed below the chart.')),
  alt: maybe(text('Alternative text; generated from the data if omitted.')),
  wide: maybe(flag('Across all columns.')),
  longNote: maybe(flag('Allows notes and a source that are higher than the chart.')),
  dataFrom,
  where,
  columns: maybe(
    mapOf(
      text('A column.'),
      'columns',
      'The columns of data by the names that the chart has for them: { label: name, value: unemployment }. Others are ignored.',
    ),
  ),
};

export const survey = z.strictObject({
  sponsor: maybe(text('Who paid.')),
  conductor: maybe(text('The organisation that conducted the survey.')),
  population: maybe(text('The group that the sample represents.')),
  sample: maybe(text('How respondents were selected.')),
  mode: maybe(text('By telephone, online, face to face.')),
  fieldDates: maybe(text('When.')),
  size: maybe(name('The number of respondents.')),
  precision: maybe(text('The margin of error and its level.')),
  weighting: maybe(text('How results were weighted.')),
  question: maybe(text('The wording of the question.')),
  claim: maybe(claims()),
});

export const values = {
  ...chartWords,
  unit: maybe(text("With '%' the values are shares and the axis is 0-100.")),
  share: maybe(flag("false for percentages that aren't parts of a whole: rates, changes.")),
  upToOne: maybe(flag(UP_TO_ONE)),
  measure: text('The measure: Share of respondents.'),
  series: maybe(texts('The names of the columns of values; if omitted there is one column, value.')),
  sort: maybe(
    described(
      z.enum(['given', 'descending', 'ascending'], { error: 'given, descending or ascending' }),
      'The order of the rows, by the first series; given if omitted.',
    ),
  ),
  survey: maybe(described(survey, 'Facts of the survey; those left out are printed as not stated in source.')),
};

export const rowValues = {
  value: maybe(quantity()),
  values: maybe(mapOf(quantity(), 'values', 'A value for each series.')),
  claim: maybe(claims()),
  evidence: maybe(evidenceList('The place in the source that states the value.')),
  provisional: maybe(flag('true for values that the source will still revise.')),
  panel: maybe(name('The panel that it is in: rows with different panels are small multiples on the same scales.')),
};

/** Values by category. */
export const grid = {
  ...values,
  rows: maybe(z.array(z.strictObject({ label: name('The category.'), ...rowValues }), { error: 'a list of rows' })),
  data: maybe(
    text(
      'Instead of rows: a CSV file with label, value (or the series), panel, and claim, or source, paragraph, quote.',
    ),
  ),
};

/** Values by date. */
export const timeGrid = {
  ...values,
  rows: maybe(z.array(z.strictObject({ date: date('When.'), ...rowValues }), { error: 'a list of rows' })),
  data: maybe(
    text(
      'Instead of rows: a CSV file with date, value (or the series), wording, panel, and claim, or source, paragraph, quote.',
    ),
  ),
};

export const axis = maybe(
  described(
    z.strictObject(
      { min: maybe(number('Its start.')), max: maybe(number('Its end.')) },
      { error: 'a map with min and max' },
    ),
    'The start and end of the axis. Bars always start at zero.',
  ),
);

/** The classes of values that colours stand for. */
export const classes = maybe(
  described(
    z.union(
      [
        z.array(z.number({ error: 'a number' })),
        z.strictObject({
          method: maybe(
            described(
              z.enum(['equal', 'quantiles', 'natural'], { error: 'equal, quantiles or natural' }),
              'Equal steps, about equal numbers of regions, or natural breaks (Fisher and Jenks). equal if omitted.',
            ),
          ),
          count: maybe(number('How many, 2 to 7; 5 if omitted.')),
        }),
      ],
      { error: 'a list of limits, or a map with method and count' },
    ),
    'The limits of the classes: [10, 20, 30] are below 10, 10 to below 20, 20 to below 30, and 30 or more. Or a method.',
  ),
);

export type RawClasses = NonNullable<z.infer<typeof classes>>;

export const panels = maybe(flag('Small multiples: one panel for each series, all on the same scale.'));
