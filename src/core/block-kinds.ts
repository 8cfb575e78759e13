/**
 * The kinds of block, one declaration each. The schema, the reader, the view of templates, the checks of facts and the
 * comparison of editions are made from it. Kinds of form `own` print a value of their own (a table, a chart, a picture,
 * a part of the brief), which each stage treats by itself.
 */

import type { BlockKind, ComposedBlock, Declarations } from './block-forms.ts';
import type { Block } from './brief.ts';

const MARKS =
  'Marks: *emphasis*, **strong**, `code`, [text](url), [^note-or-claim], {^claim}, {@figure}, [words]{lang=be}, [words]{term}.';

/** In the order in which they are documented. */
const DECLARATIONS: Declarations = {
  paragraph: {
    key: 'paragraph',
    form: 'text',
    about: MARKS,
    expected: 'text',
    unit: 'paragraph',
    counted: ['paragraph', 'paragraphs'],
  },
  heading: {
    key: 'heading',
    form: 'text',
    about: 'A heading inside the section.',
    expected: 'text',
    unit: 'heading',
    counted: undefined,
    view: ({ src }) => ({ anchor: `heading-${src.match(/\d+/g)?.join('-')}` }),
  },
  list: {
    key: 'list',
    form: 'list',
    about: 'A list of texts, or style (bullet, number) and items.',
    expected: 'a list of texts',
    item: 'text',
    options: { style: { type: 'choice', of: ['bullet', 'number'] } },
    empty: 'this list has no items',
    unit: 'list item',
    counted: ['list', 'lists'],
    view: ({ style }) => ({ ordered: style === 'number' }),
  },
  definitions: {
    key: 'definitions',
    form: 'list',
    about: 'Terms and what they mean.',
    expected: 'a list of terms',
    expectedItem: 'a map with term and text',
    item: {
      term: { type: 'text', about: `The word or name. ${MARKS}` },
      text: { type: 'text', about: `Its meaning. ${MARKS}` },
    },
    options: {},
    empty: 'this list has no terms',
    unit: 'definition',
    between: ': ',
    counted: ['list of terms', 'lists of terms'],
  },
  'key-figures': {
    key: 'keyFigures',
    form: 'list',
    about: 'A row of tiles with a few numbers to remember.',
    expected: 'a list of values with their labels',
    expectedItem: 'a map with value and label',
    item: {
      quantity: { type: 'quantity', key: 'value' },
      label: { type: 'text', about: `What the number counts: of residents ride every day. ${MARKS}` },
      note: { type: 'text', about: `Printed small below. ${MARKS}`, optional: true },
    },
    traced: {
      evidence: 'The place in the source that states the value.',
      states: ({ quantity }) => ({ value: quantity }),
    },
    options: { wide: { type: 'flag', about: 'Across all columns.' } },
    empty: 'there are no key figures here',
    unit: 'key figure',
    between: ' ',
    counted: ['row of key figures', 'rows of key figures'],
  },
  recommendations: {
    key: 'recommendations',
    form: 'list',
    about: 'What should be done, as numbered panels.',
    expected: 'a list of recommendations',
    expectedItem: 'a map with title',
    item: {
      title: { type: 'text', about: `What should be done. ${MARKS}` },
      text: { type: 'text', about: `Reasons and details. ${MARKS}`, optional: true },
      actor: { type: 'text', about: `Who should do it: the ministry, the councils. ${MARKS}`, optional: true },
    },
    traced: {},
    options: {},
    empty: 'there are no recommendations here',
    unit: 'recommendation',
    counted: ['list of recommendations', 'lists of recommendations'],
  },
  quotation: {
    key: 'quotation',
    form: 'map',
    about: 'A quotation, set apart from the text.',
    expected: 'a map with text, speaker and claim',
    fields: {
      text: { type: 'text', about: `The quoted words, without quotation marks. ${MARKS}` },
      speaker: { type: 'words', about: 'The speaker or author.' },
      pull: { type: 'flag', about: 'Set large, as a pull quote.' },
    },
    traced: {
      evidence: 'The place in the source where these words are.',
      states: ({ text, speaker }) => ({ words: text, speaker }),
    },
    unit: 'quotation',
    counted: ['quotation', 'quotations'],
  },
  table: { key: 'table', form: 'own', about: 'A table, with its rows here or in a CSV file.', counted: undefined },
  figure: { key: 'figure', form: 'own', about: 'Places a chart here.', counted: undefined },
  image: { key: 'image', form: 'own', about: 'Places a picture here.', counted: ['image', 'images'] },
  part: { key: 'part', form: 'own', about: "Places one of the brief's parts here.", counted: undefined },
  box: {
    key: 'box',
    form: 'map',
    about: 'Blocks set apart in a box.',
    expected: 'a map with title and blocks',
    fields: {
      title: { type: 'text', about: `Printed at its top. ${MARKS}`, optional: true },
      blocks: { type: 'blocks', empty: 'this box has no blocks' },
    },
    unit: 'title of a box',
    counted: ['box', 'boxes'],
  },
};

/** The declarations as stages read them: by kind, for blocks of any kind. */
export const BLOCK_KINDS: Readonly<Record<Block['kind'], BlockKind>> = DECLARATIONS;

/** True for blocks that only the declaration of their kind describes. */
export function isComposed(block: Block): block is ComposedBlock {
  return BLOCK_KINDS[block.kind].form !== 'own';
}
