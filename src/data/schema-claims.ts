/** Claims, notes and sources: the evidence of the brief, and how strictly it is checked. */

import * as z from 'zod/mini';
import { ANNEX_STYLES, NOTE_STYLES } from '../core/brief.ts';
import { NOTE_PLACES } from '../core/evidence.ts';
import { FACT_RULES, RULE_LEVELS } from '../core/fact-rules.ts';
import { date, described, evidenceList, flag, MARKS, mapOf, maybe, quantity, text, texts } from './schema-parts.ts';

const STATUSES = ['reported', 'quoted', 'inferred', 'computed'] as const;

const claim = z.strictObject(
  {
    words: maybe(text(`The statement in the brief's own words. ${MARKS}`)),
    status: maybe(
      described(
        z.enum(STATUSES, { error: 'reported, quoted, inferred or computed' }),
        "reported (by the source; if omitted), quoted (somebody's words in the source), inferred (your own conclusion; how: why), computed (from: other claims, how: 145 miles -> 233 km).",
      ),
    ),
    value: maybe(quantity()),
    values: maybe(
      mapOf(
        quantity(),
        'values',
        'Further values by name, as from: £620, to: £1,190. {^claim.from} in a text and claim: claim.from at a row refer to one.',
      ),
    ),
    date: maybe(date('The date, as precise as the source and no more.')),
    speaker: maybe(text('The person whose words they are.')),
    evidence: maybe(
      evidenceList('The place where it can be checked: source, paragraph and the exact words, at most 25.'),
    ),
    from: maybe(
      described(
        z.union([z.string({ error: 'the id of a claim' }), z.array(z.string({ error: 'the id of a claim' }))]),
        'The claims that it follows from.',
      ),
    ),
    how: maybe(text('For a computed claim: 145 miles -> 233 km, or a - b. For an inferred one: the reason.')),
    conflicts: maybe(texts('Claims that contradict it. They are shown beside it.')),
    note: maybe(text(`Printed in its endnote, before the evidence. ${MARKS}`)),
  },
  { error: 'a map with words, value or date, and evidence' },
);

const note = z.strictObject(
  {
    text: text(`The text of the note. ${MARKS}`),
    place: maybe(
      described(
        z.enum(NOTE_PLACES, { error: 'end or margin' }),
        'end (with the other notes; if omitted), or margin: beside its mark, in layouts with a wide margin.',
      ),
    ),
  },
  { error: 'a map with text' },
);

const ownNotes = mapOf(note, 'notes', 'Endnotes that explain, by id; [^id] in a text refers to one.');

const source = z.strictObject(
  {
    type: maybe(text('As in CSL-JSON: article, report, webpage, interview.')),
    title: text('As stated, or a description of it.'),
    author: maybe(text('As stated.')),
    publisher: maybe(text('As stated.')),
    issued: maybe(date('As stated.')),
    url: maybe(text('https://...')),
    doi: maybe(text('10. ...')),
    licence: maybe(text('As stated.')),
    permission: maybe(text('Who permitted what, if the licence alone does not.')),
  },
  { error: 'a map with title' },
);

const allowance = z.strictObject(
  {
    words: text('The words that contain the figure, as printed: four things.'),
    in: maybe(text('The id of a section, chart or table; everywhere if omitted.')),
    reason: text('Why it needs no claim.'),
  },
  { error: 'a map with words and reason' },
);

const level = () => z.enum(RULE_LEVELS, { error: 'off, warning or error' });
const rules = Object.fromEntries(
  Object.entries(FACT_RULES).map(([rule, { level: usual, what }]) => [
    rule,
    maybe(described(level(), `${what} Usually ${usual}.`)),
  ]),
);

/** Keys of the brief for its evidence. */
export const claimKeys = {
  claims: maybe(
    mapOf(claim, 'claims', 'What the brief states, by id; [^id] in a text refers to one, and so does claim: at a row.'),
  ),
  notes: maybe(
    described(
      z.union([z.enum(NOTE_STYLES, { error: 'full, short or off' }), ownNotes]),
      'Endnotes that explain, by id; [^id] in a text refers to one. Without such: full (if omitted) prints the evidence of claims with its words, short its places, off no notes.',
    ),
  ),
  annex: maybe(
    described(
      z.enum(ANNEX_STYLES, { error: 'full or off' }),
      'full (if omitted) prints tables of the data of the figures. With off, figures link to their data, which are attached to the PDF.',
    ),
  ),
  sources: maybe(
    mapOf(source, 'sources', 'Works that the brief draws on, by id; the text of a source can be in sources/<id>.txt.'),
  ),
  allow: maybe(
    described(
      z.array(allowance, { error: 'a list of words and reasons' }),
      'Figures that need no claim, each with its reason.',
    ),
  ),
  checks: maybe(
    described(
      z.strictObject(rules, { error: 'a map from rules to off, warning or error' }),
      "The level of each check: off, warning or error; 'brief explain facts/<rule>' describes each.",
    ),
  ),
  previous: maybe(
    described(
      z.strictObject(
        {
          from: text("The folder or PDF of the previous edition, relative to this brief's folder."),
          mark: maybe(flag('Marks new and changed passages.')),
        },
        { error: 'a map with from' },
      ),
      'Prints the changes since the previous edition.',
    ),
  ),
};
