import type { PlaceCode } from '../../core/place-codes.ts';
import type { Explanation } from './explanation.ts';

/** Explanations of briefs that are made for each of many places. */
export const PLACE_DATA: Readonly<Record<PlaceCode, Explanation>> = {
  'no-each': {
    what: 'A slot or a condition in a brief without each:, which has no rows to take values from.',
    wrong: 'title: "Work in {= name}"',
    right: 'each: { rows: places.csv, key: code }',
  },
  'no-row': {
    what: 'A brief for many places is read, but the place isn’t named.',
    why: 'brief build NAME --each builds all of them, --only AL,AK some, --row AL one.',
  },
  'unknown-row-key': {
    what: 'No row has the key that --row or --only names.',
    why: 'The key is the value of the column that each: names as its key.',
  },
  'no-rows': {
    what: 'The file under each: has no rows, or no row that can be read.',
  },
  'duplicate-place': {
    what: 'Two rows have the same key, or their PDFs would have the same name.',
    why: 'Names that differ only in capitals are the same file on some systems, and so are names that differ only in characters that file names can’t have.',
    wrong: 'each: { rows: places.csv, key: code, file: "{= name}" }',
    right: 'each: { rows: places.csv, key: code, file: "{= code}-{= name}" }',
  },
  'unknown-column': {
    what: 'A slot, a condition or a key of each: names a column that the rows don’t have.',
    wrong: 'title: "Work in {= nmae}"',
    right: 'title: "Work in {= name}"',
  },
  'unknown-unit': {
    what: 'A cell has another unit than the one that each: gives its column, or cells of a column have different units.',
    wrong: 'units: { unemployment: people }, and a cell 4.1 %',
    right: 'units: { unemployment: "%" }',
  },
  'unclosed-slot': {
    what: 'A slot without its closing brace.',
    wrong: '{= name',
    right: '{= name}, or \\{= for the characters themselves',
  },
  'bad-slot': {
    what: 'A slot whose form is unknown, or lacks a word that it needs.',
    wrong: '{= seats | plurl seat seats}',
    right: '{= seats | plural seat seats}',
  },
  'unread-slot': {
    what: 'The name of a column between brackets that make no slot.',
    wrong: '{name}, {{name}}',
    right: '{= name}',
  },
  'bad-condition': {
    what: 'A condition under when: that can’t be read.',
    wrong: 'when: unemployment => national',
    right: 'when: unemployment >= national',
  },
  'missing-cell': {
    what: 'A cell that the brief prints or compares is empty.',
    why: 'Write the value, or why there is none: not stated, not asked, not available, not applicable. Parts of the brief that need it can have a condition: when: unemployment.',
  },
  'mixed-column': {
    what: 'A cell isn’t a number, in a column that the brief uses as numbers.',
    why: 'If the column holds names or codes, print them as they are written: {= district | plain}.',
  },
  'not-comparable': {
    what: 'Two values whose order isn’t known: one is unknown, a limit, a range that holds the other, or of another unit.',
  },
};
