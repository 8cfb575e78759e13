/** The blocks of a section, each identified by its key. */

import * as z from 'zod/mini';
import {
  claims,
  described,
  evidenceList,
  flag,
  id,
  MARKS,
  maybe,
  name,
  quantity,
  text,
  texts,
  UP_TO_ONE,
} from './schema-parts.ts';

const list = z.union(
  [
    texts('A list with bullets.'),
    z.strictObject({
      style: maybe(z.enum(['bullet', 'number'], { error: 'bullet or number' })),
      items: texts('One text for each item.'),
    }),
  ],
  { error: 'a list of texts' },
);

const figure = z.union([
  z.string({ error: 'the id of a chart' }),
  z.strictObject({ chart: text('A key of charts.'), wide: maybe(flag('Across all columns.')) }),
]);

const quotation = z.strictObject(
  {
    text: text(`The quoted words, without quotation marks. ${MARKS}`),
    speaker: maybe(text('The speaker or author.')),
    claim: maybe(claims()),
    evidence: maybe(evidenceList('The place in the source where these words are.')),
    pull: maybe(flag('Set large, as a pull quote.')),
  },
  { error: 'a map with text, speaker and claim' },
);

const definitions = z.array(
  z.strictObject(
    { term: text(`The word or name. ${MARKS}`), text: text(`Its meaning. ${MARKS}`) },
    { error: 'a map with term and text' },
  ),
  { error: 'a list of terms' },
);

const keyFigure = z.strictObject(
  {
    value: quantity(),
    label: text(`What the number counts: of residents ride every day. ${MARKS}`),
    note: maybe(text(`Printed small below. ${MARKS}`)),
    upToOne: maybe(flag(UP_TO_ONE)),
    claim: maybe(claims()),
    evidence: maybe(evidenceList('The place in the source that states the value.')),
  },
  { error: 'a map with value and label' },
);

const figures = z.array(keyFigure, { error: 'a list of values' });
const keyFigures = z.union([figures, z.strictObject({ items: figures, wide: maybe(flag('Across all columns.')) })], {
  error: 'a list of values with their labels',
});

const table = z.strictObject(
  {
    id: id('For references: {@id}.'),
    caption: text(`The caption: what the table shows. ${MARKS}`),
    columns: z.array(
      z.strictObject({
        key: text("The key of this column's cells in rows, or the column's name in the CSV header."),
        title: maybe(text('The heading to print; the key if omitted.')),
        type: maybe(z.enum(['text', 'quantity'], { error: 'text or quantity' })),
        upToOne: maybe(flag(UP_TO_ONE)),
      }),
      { error: 'a list of columns' },
    ),
    rows: maybe(
      described(
        z.array(
          z.record(z.string(), maybe(z.union([z.string(), z.number()])), { error: 'a map from column keys to cells' }),
          {
            error: 'a list of rows',
          },
        ),
        "One map for each row, from column keys to cells; 'claim' names the claims that support the row. A missing or empty cell prints nothing.",
      ),
    ),
    data: maybe(text('Instead of rows: a CSV file in this folder whose header names the columns.')),
    claim: maybe(claims()),
    note: maybe(text('Printed below the table.')),
    source: maybe(text('Printed below the table.')),
    wide: maybe(flag('Across all columns.')),
  },
  { error: 'a map with id, caption, columns and rows or data' },
);

const image = z.strictObject(
  {
    path: text("A PNG, JPEG or SVG, from this brief's folder."),
    alt: text("Describes the image for readers who can't see it."),
    id: maybe(id('For references: {@id}. Numbers the image with the figures.')),
    caption: maybe(text(`Printed below. ${MARKS}`)),
    credit: maybe(text(`Who made the picture, or where it comes from. ${MARKS}`)),
    place: maybe(
      described(
        z.enum(['column', 'page', 'margin', 'bleed'], { error: 'column, page, margin or bleed' }),
        "In a column, across all columns, in the margin, or to the sheet's edges. column if omitted.",
      ),
    ),
    width: maybe(name('60% of its place, or a length: 80mm, 8cm, 3in.')),
    wide: maybe(flag('Across all columns: the same as place: page.')),
  },
  { error: 'a map with path and alt' },
);

const recommendations = z.array(
  z.strictObject(
    {
      title: text(`What should be done. ${MARKS}`),
      text: maybe(text(`Reasons and details. ${MARKS}`)),
      actor: maybe(text(`Who should do it: the ministry, the councils. ${MARKS}`)),
      claim: maybe(claims()),
    },
    { error: 'a map with title' },
  ),
  { error: 'a list of recommendations' },
);

/** Blocks, each identified by its key. A box can hold any block except another box. */
const simpleBlocks = [
  z.strictObject({ paragraph: text(MARKS) }),
  z.strictObject({ heading: text('A heading inside the section.') }),
  z.strictObject({ list: described(list, 'A list of texts, or style (bullet, number) and items.') }),
  z.strictObject({ definitions: described(definitions, 'Terms and what they mean.') }),
  z.strictObject({ keyFigures: described(keyFigures, 'A row of tiles with a few numbers to remember.') }),
  z.strictObject({ recommendations: described(recommendations, 'What should be done, as numbered panels.') }),
  z.strictObject({ quotation: described(quotation, 'A quotation, set apart from the text.') }),
  z.strictObject({ table: described(table, 'A table, with its rows here or in a CSV file.') }),
  z.strictObject({ figure: described(figure, 'Places a chart here.') }),
  z.strictObject({ image: described(image, 'Places a picture here.') }),
  z.strictObject({
    part: described(
      z.enum(['actors', 'implications', 'unknowns', 'evidence'], {
        error: 'actors, implications, unknowns or evidence',
      }),
      "Places one of the brief's parts here.",
    ),
  }),
] as const;

const BLOCK = { error: "a block such as 'paragraph: ...'" };

const simpleBlock = z.union(simpleBlocks, BLOCK);

const box = z.strictObject(
  {
    title: maybe(text(`Printed at its top. ${MARKS}`)),
    blocks: z.array(simpleBlock, { error: 'a list of blocks' }),
  },
  { error: 'a map with title and blocks' },
);

export const block = z.union(
  [...simpleBlocks, z.strictObject({ box: described(box, 'Blocks set apart in a box.') })],
  BLOCK,
);

/** The unions whose members are identified by their first key. */
export const BLOCK_UNIONS: readonly z.ZodMiniType[] = [block, simpleBlock];
