/**
 * What `brief.yaml` may hold: the one source of truth for its types, its validation and its published JSON Schema.
 * The `error` of every part is the noun phrase that a diagnostic puts after "expected".
 */

import * as z from 'zod/mini';
import { block } from './schema-blocks.ts';
import { chart } from './schema-charts.ts';
import { claimKeys } from './schema-claims.ts';
import { claims, date, described, evidenceList, id, MARKS, mapOf, maybe, name, text, texts } from './schema-parts.ts';

const section = z.strictObject(
  {
    id: maybe(id('For references: {@id}. Made from the title where none is given.')),
    title: text('The heading.'),
    blocks: described(z.array(block, { error: 'a list of blocks' }), 'What the section says, in order.'),
  },
  { error: 'a map with title and blocks' },
);

const actor = z.strictObject(
  {
    name: text('Who.'),
    role: text(`What they do in this. ${MARKS}`),
    interests: text(`What they want. ${MARKS}`),
    claim: maybe(claims()),
    evidence: maybe(evidenceList('Where the source says so.')),
  },
  { error: 'a map with name, role and interests' },
);

export const briefSchema = z.strictObject(
  {
    language: maybe(text('BCP 47: en, en-GB, be. English where none is given.')),
    layout: maybe(text("A folder under templates/; 'brief' where none is given.")),
    paper: maybe(
      described(
        z.enum(['A4', 'Letter'], { error: 'A4 or Letter' }),
        "The house style's where none is given, which is A4 unless it says otherwise.",
      ),
    ),
    masthead: described(
      z.strictObject(
        {
          series: text("The series' name: Policy brief."),
          seriesLocal: maybe(
            described(
              z.strictObject({ text: text('The name.'), language: text('BCP 47.') }),
              "The series' name in another language.",
            ),
          ),
          number: name('The number in the series.'),
          version: name('Counts the editions of this brief.'),
          date: date('The date to print.'),
        },
        { error: 'a map with series, number, version and date' },
      ),
      'The head of the first page.',
    ),
    title: text('The title.'),
    shortTitle: maybe(text('For running headers.')),
    standfirst: text('What the brief says, in 35 words at most.'),
    keyMessages: texts('Three to five, each opening with its point.'),
    sections: described(z.array(section, { error: 'a list of sections' }), 'The body, in order.'),
    charts: maybe(mapOf(chart, 'charts', 'Charts by id; a figure block places one.')),
    actors: maybe(
      described(
        z.union([
          z.array(actor, { error: 'a list of actors' }),
          z.string({
            error: 'the name of a CSV file with name, role, interests and claim, or source, paragraph, quote',
          }),
        ]),
        'Who is involved: a list, or the name of a CSV file.',
      ),
    ),
    implications: maybe(
      described(
        z.array(
          z.strictObject({ title: text('The point.'), text: text(`What follows. ${MARKS}`) }, { error: 'a map' }),
          { error: 'a list of implications' },
        ),
        'What follows from it.',
      ),
    ),
    unknowns: maybe(texts('What is not known.')),
    ...claimKeys,
    author: described(
      z.strictObject({ name: text('Full name.'), role: maybe(text('As stated.')) }, { error: 'a map with name' }),
      'Who wrote it.',
    ),
    disclosure: maybe(text('Interests and funding.')),
    related: maybe(
      described(
        z.array(
          z.strictObject({
            title: text('As stated.'),
            publisher: maybe(text('As stated.')),
            url: maybe(text('https://...')),
          }),
          { error: 'a list of readings' },
        ),
        'Further reading.',
      ),
    ),
    licence: maybe(text('What others may do with this brief.')),
    doi: maybe(text("The brief's own, where it has one: 10. ...")),
    keywords: maybe(texts("For the document's properties.")),
    hyphenation: maybe(texts('Words with the only places where they may be hyphenated: Luka-shenko. None: never.')),
    contact: maybe(text('How to reach whoever answers for it.')),
  },
  { error: 'a map of keys: title, standfirst, sections and so on' },
);

/** A brief as its files say it, valid in form. */
export type RawBrief = z.infer<typeof briefSchema>;
export type RawSection = RawBrief['sections'][number];
export type RawBlock = RawSection['blocks'][number];
export type RawTable = Extract<RawBlock, { table: unknown }>['table'];
export type RawList = Extract<RawBlock, { list: unknown }>['list'];
export type RawDefinitions = Extract<RawBlock, { definitions: unknown }>['definitions'];
export type RawKeyFigures = Extract<RawBlock, { keyFigures: unknown }>['keyFigures'];
export type RawFigure = Extract<RawBlock, { figure: unknown }>['figure'];
export type RawImage = Extract<RawBlock, { image: unknown }>['image'];
export type RawChart = NonNullable<RawBrief['charts']>[string];
/** A chart of values by category and series. */
export type RawGrid = Extract<RawChart, { measure: string }>;
export type RawTimeline = Extract<RawChart, { kind: 'timeline' }>;
export type RawGridRow = NonNullable<RawGrid['rows']>[number];
export type RawEvent = NonNullable<RawTimeline['events']>[number];
export type RawSurvey = NonNullable<RawGrid['survey']>;
export type RawActor = Exclude<NonNullable<RawBrief['actors']>, string>[number];
export type RawClaim = NonNullable<RawBrief['claims']>[string];
export type RawEvidence = NonNullable<RawGridRow['evidence']>;
export type RawClaimIds = NonNullable<RawGridRow['claim']>;
export type RawDate = RawBrief['masthead']['date'];
