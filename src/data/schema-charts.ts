/** Charts and their data. */

import * as z from 'zod/mini';
import {
  claims,
  date,
  described,
  evidenceList,
  flag,
  MARKS,
  mapOf,
  maybe,
  name,
  quantity,
  text,
  texts,
} from './schema-parts.ts';

const chartWords = {
  title: text('The finding, an active sentence of 15 words at most.'),
  subtitle: maybe(text('Measure, place, period.')),
  source: maybe(text('Printed below the chart.')),
  note: maybe(text('Printed below the chart.')),
  alt: maybe(text('Alternative text; made from the data where none is given.')),
  wide: maybe(flag('Across all columns.')),
};

const survey = z.strictObject({
  sponsor: maybe(text('Who paid.')),
  conductor: maybe(text('Who asked.')),
  population: maybe(text('Whom the result stands for.')),
  sample: maybe(text('How respondents were found.')),
  mode: maybe(text('By telephone, online, face to face.')),
  fieldDates: maybe(text('When.')),
  size: maybe(name('The number of respondents.')),
  precision: maybe(text('The margin of error and its level.')),
  weighting: maybe(text('How results were weighted.')),
  question: maybe(text('The words of the question.')),
  claim: maybe(claims()),
});

const grid = {
  ...chartWords,
  unit: maybe(text("'%' makes it a share: the axis is 0-100.")),
  share: maybe(flag('false for percentages that are no parts of a whole: rates, changes.')),
  measure: text('What the numbers are: Share of respondents.'),
  series: maybe(texts('Names of the columns of values; without them there is one, value.')),
  rows: maybe(
    z.array(
      z.strictObject({
        label: name('The name beside the bar.'),
        value: maybe(quantity()),
        values: maybe(mapOf(quantity(), 'values', 'A value for each series.')),
        claim: maybe(claims()),
        evidence: maybe(evidenceList('Where the value stands.')),
      }),
      { error: 'a list of rows' },
    ),
  ),
  data: maybe(
    text('Instead of rows: a CSV file with label, value (or the series), and claim, or source, paragraph, quote.'),
  ),
  survey: maybe(described(survey, 'Facts of the survey; those left out are printed as not stated in source.')),
};

const barChart = z.strictObject({ kind: z.literal('bar'), ...grid });

const timelineChart = z.strictObject({
  kind: z.literal('timeline'),
  ...chartWords,
  events: maybe(
    z.array(
      z.strictObject({
        date: date('When, as precisely as the source says and no more.'),
        label: text('Six words at most, for the drawing.'),
        text: text(`A sentence for the table. ${MARKS}`),
        claim: maybe(claims()),
        evidence: maybe(evidenceList('Where the event stands.')),
      }),
      { error: 'a list of events' },
    ),
  ),
  data: maybe(
    text('Instead of events: a CSV file with date, wording, label, text, and claim, or source, paragraph, quote.'),
  ),
});

export const chart = z.discriminatedUnion('kind', [barChart, timelineChart], {
  error: 'a map with kind: bar or timeline',
});
