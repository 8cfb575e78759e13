/**
 * The schema of `brief.yaml`: the single source of truth for its types, its validation and its published JSON Schema.
 * The `error` of every part is the noun phrase that a diagnostic puts after "expected".
 */

import * as z from 'zod/mini';
import { block } from './schema-blocks.ts';
import { chart } from './schema-charts.ts';
import { claimKeys } from './schema-claims.ts';
import { each } from './schema-each.ts';
import {
  claims,
  date,
  described,
  evidenceList,
  id,
  MARKS,
  mapOf,
  maybe,
  name,
  text,
  texts,
  when,
} from './schema-parts.ts';

const section = z.strictObject(
  {
    id: maybe(id('For references: {@id}. Derived from the title if omitted.')),
    title: text('The heading.'),
    when,
    blocks: described(z.array(block, { error: 'a list of blocks' }), 'The content of the section, in order.'),
  },
  { error: 'a map with title and blocks' },
);

const actor = z.strictObject(
  {
    name: text('Who.'),
    role: text(`Their role in the subject. ${MARKS}`),
    interests: text(`Their interests. ${MARKS}`),
    claim: maybe(claims()),
    evidence: maybe(evidenceList('The place in the source that supports it.')),
  },
  { error: 'a map with name, role and interests' },
);

const person = z.strictObject(
  {
    name: text('Full name.'),
    role: maybe(text('As stated.')),
    orcid: maybe(text('Their ORCID iD: 0000-0002-1825-0097.')),
    photo: maybe(text("A photograph, from this brief's folder.")),
  },
  { error: 'a map with name' },
);

export const briefSchema = z.strictObject(
  {
    language: maybe(text('BCP 47: en, en-GB, be. English if omitted.')),
    numbers: maybe(
      text(
        'The language in which the data writes numbers, if they could be read in two ways: de (4.722,6) or en (4,722.6).',
      ),
    ),
    each: maybe(described(each, 'One brief for each row of a table. In texts, {= column} prints a value of the row.')),
    layout: maybe(text("A folder under templates/; 'brief' if omitted.")),
    look: maybe(
      text(
        "The house style, a folder under templates/looks/: institute (if omitted), newsroom, parliament, development; 'brief looks' lists them.",
      ),
    ),
    paper: maybe(
      described(
        z.enum(['A4', 'Letter'], { error: 'A4 or Letter' }),
        "If omitted, the house style's paper size, which is A4 by default.",
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
          version: name('The edition of this brief.'),
          date: date('The date to print.'),
        },
        { error: 'a map with series, number, version and date' },
      ),
      'The head of the first page.',
    ),
    title: text('The title.'),
    shortTitle: maybe(text('For running headers.')),
    standfirst: text('The brief in at most 35 words.'),
    cover: maybe(
      described(
        z.strictObject(
          {
            image: text("A PNG, JPEG or SVG, from this brief's folder."),
            alt: maybe(text("Describes it for readers who can't see it; decoration if omitted.")),
            credit: maybe(text(`Who made the picture, or where it comes from. ${MARKS}`)),
            focus: maybe(
              text(
                'The point that stays visible where the picture is cropped, across and down: 60% 30%, or left, right, top, bottom. The middle if omitted.',
              ),
            ),
          },
          { error: 'a map with image' },
        ),
        'The picture of the first page, in layouts that have a place for it.',
      ),
    ),
    keyMessages: texts('Three to five messages, each opening with its point.'),
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
        'The people and organisations involved: a list, or the name of a CSV file.',
      ),
    ),
    implications: maybe(
      described(
        z.array(
          z.strictObject({ title: text('The point.'), text: text(`The implication. ${MARKS}`) }, { error: 'a map' }),
          { error: 'a list of implications' },
        ),
        'The implications of the findings.',
      ),
    ),
    unknowns: maybe(texts('Open questions.')),
    glossary: maybe(
      described(
        z.array(
          z.strictObject(
            { term: text('The word or words to explain.'), text: text(`The meaning. ${MARKS}`) },
            { error: 'a map with term and text' },
          ),
          { error: 'a list of terms' },
        ),
        'Terms that the brief explains; [words]{term} in a text marks one.',
      ),
    ),
    ...claimKeys,
    author: described(
      z.union([person, z.array(person, { error: 'a list of authors' })], { error: 'a map with name' }),
      'The author, or a list of authors.',
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
    licence: maybe(text('The licence under which others may use this brief.')),
    url: maybe(text('Where readers find this brief online, printed with a QR code: https://...')),
    imprint: maybe(texts(`Publisher, address, those responsible: one text for each line. ${MARKS}`)),
    doi: maybe(text("The brief's own DOI, if it has one: 10. ...")),
    keywords: maybe(texts("For the document's properties.")),
    hyphenation: maybe(
      texts(
        'Words with their only permitted hyphenation points: Luka-shenko. A word without a point is never hyphenated.',
      ),
    ),
    contact: maybe(text('The contact details of the person responsible.')),
  },
  { error: 'a map of keys: title, standfirst, sections and so on' },
);

/** A brief as written in its files, after validation. */
export type RawBrief = z.infer<typeof briefSchema>;
export type RawSection = RawBrief['sections'][number];
export type { RawBlock, RawOwn } from './schema-blocks.ts';
export type RawChart = NonNullable<RawBrief['charts']>[string];
/** A chart of values by category and series. */
export type RawGrid = Exclude<Extract<RawChart, { measure: string }>, { kind: 'histogram' | 'sankey' }>;
export type RawTimeline = Extract<RawChart, { kind: 'timeline' }>;
export type RawGridRow = NonNullable<Extract<RawChart, { kind: 'bar' | 'line' }>['rows']>[number];
export type RawEvent = NonNullable<RawTimeline['events']>[number];
export type RawSurvey = NonNullable<RawGrid['survey']>;
export type RawActor = Exclude<NonNullable<RawBrief['actors']>, string>[number];
export type RawClaim = NonNullable<RawBrief['claims']>[string];
export type RawEvidence = NonNullable<RawGridRow['evidence']>;
export type RawClaimIds = NonNullable<RawGridRow['claim']>;
export type RawDate = RawBrief['masthead']['date'];
