/** Charts and their data. */

import * as z from 'zod/mini';
import { annotated, highlighted, positionAxis, seriesBreak } from './schema-annotations.ts';
import { axis, chartWords, grid, panels, survey, timeGrid } from './schema-chart-parts.ts';
import { mapKinds } from './schema-maps.ts';
import {
  claims,
  date,
  described,
  evidenceList,
  flag,
  MARKS,
  maybe,
  number,
  text,
  texts,
  UP_TO_ONE,
} from './schema-parts.ts';
import { plotKinds } from './schema-plots.ts';
import { tableKinds } from './schema-table-charts.ts';

const answers = (description: string) => maybe(texts(description));

const barChart = z.strictObject({
  kind: z.literal('bar'),
  ...grid,
  direction: maybe(
    described(
      z.enum(['horizontal', 'vertical'], { error: 'horizontal or vertical' }),
      "Horizontal if omitted, or if the labels don't fit below the columns.",
    ),
  ),
  panels,
  axis,
  ...annotated,
  ...highlighted,
});

const likert = z.strictObject({
  kind: z.literal('likert'),
  ...grid,
  negative: texts('Answers left of the middle, the strongest first.'),
  neutral: maybe(text('The answer in the middle.')),
  positive: texts('Answers right of the middle, the strongest last.'),
  apart: answers("Answers outside the scale: Don't know."),
  neutralPlace: maybe(
    described(
      z.enum(['split', 'aside'], { error: 'split or aside' }),
      'Puts half of the neutral answers on each side of the middle (split), or all beside the scale (aside).',
    ),
  ),
  ...annotated,
});

const lineChart = z.strictObject({
  kind: z.literal('line'),
  ...timeGrid,
  area: maybe(flag('Fills the area down to zero; several series are stacked.')),
  panels,
  axis: positionAxis,
  break: maybe(
    described(
      z.union([seriesBreak, z.array(seriesBreak, { error: 'a list of breaks' })]),
      'Where a series was redefined: no line is drawn across it. One break, or a list of them.',
    ),
  ),
  ...annotated,
  ...highlighted,
});

const stackedBar = z.strictObject({ kind: z.literal('stacked-bar'), ...grid, axis, ...annotated, ...highlighted });
const dotRange = z.strictObject({
  kind: z.literal('dot-range'),
  ...grid,
  axis: positionAxis,
  ...annotated,
  ...highlighted,
});
const lollipop = z.strictObject({ kind: z.literal('lollipop'), ...grid, axis, ...annotated, ...highlighted });
const dumbbell = z.strictObject({ kind: z.literal('dumbbell'), ...grid, ...annotated, ...highlighted });
const slope = z.strictObject({ kind: z.literal('slope'), ...grid, ...annotated, ...highlighted });
const waffle = z.strictObject({ kind: z.literal('waffle'), ...grid });
const bigNumber = z.strictObject({ kind: z.literal('big-number'), ...grid });

const timelineChart = z.strictObject({
  kind: z.literal('timeline'),
  ...chartWords,
  events: maybe(
    z.array(
      z.strictObject({
        date: date('The date, as precise as the source and no more.'),
        label: text('At most six words, for the drawing.'),
        strand: maybe(
          text('The strand that it belongs to, if there are several: Government. Each strand has its own lanes.'),
        ),
        text: text(`A sentence for the table. ${MARKS}`),
        claim: maybe(claims()),
        evidence: maybe(evidenceList('The place in the source that reports the event.')),
      }),
      { error: 'a list of events' },
    ),
  ),
  data: maybe(
    text(
      'Instead of events: a CSV file with date, wording, label, strand, text, and claim, or source, paragraph, quote.',
    ),
  ),
  ...annotated,
});

const flowChart = z.strictObject({
  kind: z.literal('flow'),
  ...chartWords,
  stages: maybe(texts('The names of the stages, in order; that of the boxes if omitted.')),
  boxes: z.array(
    z.strictObject(
      {
        id: text('For arrows. Letters, digits, - and _.'),
        stage: text('The stage that it belongs to: Inputs.'),
        text: text('A few words, for the drawing.'),
        to: maybe(
          described(
            z.union([z.string({ error: 'the id of a box' }), z.array(z.string({ error: 'the id of a box' }))]),
            'The box that an arrow leads to, or a list of them.',
          ),
        ),
        claim: maybe(claims()),
        evidence: maybe(evidenceList('The place in the source that supports it.')),
      },
      { error: 'a map with id, stage and text' },
    ),
    { error: 'a list of boxes' },
  ),
});

const ownChart = z.strictObject({
  kind: z.literal('chartjs'),
  ...chartWords,
  config: maybe(
    described(
      z.record(z.string(), z.unknown(), { error: 'a Chart.js configuration with type, data and options' }),
      'A Chart.js configuration: type, data, options.',
    ),
  ),
  data: maybe(text('Instead of config: a JSON file that holds it.')),
  module: maybe(
    text('Instead of config: a JavaScript file that exports it; it runs only with brief build --run-modules.'),
  ),
  upToOne: maybe(flag(UP_TO_ONE)),
  height: maybe(number('In pt; three fifths of the width if omitted.')),
  claim: maybe(claims()),
  dualAxis: maybe(text('Why the chart needs two value axes; printed below it.')),
  survey: maybe(described(survey, 'Facts of the survey; those left out are printed as not stated in source.')),
});

const kinds = [
  ...[
    barChart,
    stackedBar,
    likert,
    dotRange,
    slope,
    lineChart,
    waffle,
    bigNumber,
    timelineChart,
    flowChart,
    lollipop,
    dumbbell,
  ],
  ...plotKinds,
  ...tableKinds,
  ...mapKinds,
  ownChart,
] as const;

export const chart = z.discriminatedUnion('kind', kinds, {
  error: `a map with kind: ${kinds.map((kind) => [...kind.def.shape.kind.def.values][0]).join(', ')}`,
});
