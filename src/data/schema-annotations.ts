/** What an author adds to the data of a chart, and chooses for its axis. */

import * as z from 'zod/mini';
import { claims, date, described, evidenceList, maybe, name, number, text } from './schema-parts.ts';

const annotation = z.strictObject(
  {
    reference: maybe(
      described(
        z.union([z.string({ error: 'a value' }), z.number({ error: 'a value' })]),
        'A line at a value (60 %), a band for a range (20-30 %), or the value of a claim, by its id.',
      ),
    ),
    period: maybe(date('A shaded stretch of time: 2008-01/2009-06. For kinds with dates.')),
    event: maybe(date('A line at a date. For kinds with dates.')),
    note: maybe(
      name(
        'Words at the value of this row: its label or date. With series if there are several. In a timeline, at an event.',
      ),
    ),
    bracket: maybe(
      described(
        z.array(z.union([z.string({ error: 'a row' }), z.number({ error: 'a row' })]), { error: 'a list of two rows' }),
        'A bracket between two rows, by their labels; with row, between two series of that row. Kinds with bars or dots.',
      ),
    ),
    axis: maybe(
      described(z.enum(['x', 'y'], { error: 'x or y' }), 'The axis of a reference in a plane of points; y if omitted.'),
    ),
    side: maybe(
      described(
        z.enum(['negative', 'positive'], { error: 'negative or positive' }),
        'The side of a likert chart that a reference is a share of; positive if omitted.',
      ),
    ),
    row: maybe(name('The row of a bracket between series.')),
    series: maybe(name('The series of a note, or of a bracket between rows; the first if omitted.')),
    text: maybe(text('The words beside it. A bracket without words has the difference of its values.')),
    claim: maybe(claims()),
    evidence: maybe(evidenceList('The place in the source that states it.')),
  },
  { error: 'a map with reference, period, event, note or bracket' },
);

/** What authors add to the data of kinds with an axis. */
export const annotated = {
  annotations: maybe(
    described(
      z.array(annotation, { error: 'a list of annotations' }),
      'Lines at values, shaded periods, events, notes and brackets.',
    ),
  ),
};

export const highlighted = {
  highlight: maybe(
    described(
      z.union([
        z.string({ error: 'a name' }),
        z.number({ error: 'a name' }),
        z.array(z.union([z.string({ error: 'a name' }), z.number({ error: 'a name' })]), { error: 'a list of names' }),
      ]),
      'The rows or the series that stand out, by name; all others are grey.',
    ),
  ),
};

export const positionAxis = maybe(
  described(
    z.strictObject(
      {
        min: maybe(number('Its start.')),
        max: maybe(number('Its end.')),
        why: maybe(text('Why the axis of a share is cut; printed at the axis.')),
        scale: maybe(
          described(
            z.enum(['linear', 'log'], { error: 'linear or log' }),
            'log for values over several powers of ten.',
          ),
        ),
        baseline: maybe(number('The base of an index, such as 100: a line to read the values from.')),
      },
      { error: 'a map with min, max, why, scale and baseline' },
    ),
    'The axis of lines and dots. That of a share is 0-100 unless `why` has a reason.',
  ),
);

export const seriesBreak = z.strictObject(
  {
    at: date('From this date the series is measured in another way.'),
    why: text('What changed: New definition of unemployment.'),
    claim: maybe(claims()),
    evidence: maybe(evidenceList('The place in the source that states it.')),
  },
  { error: 'a map with at and why' },
);
