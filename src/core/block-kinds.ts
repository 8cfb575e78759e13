/**
 * The kinds of block, one declaration each. The schema, the reader, the view of templates, the checks of facts and the
 * comparison of editions are made from it. Kinds of form `own` print a value of their own (a table, a chart, a picture,
 * a part of the brief), which each stage treats by itself.
 */

import type { Block } from './brief.ts';
import type { Claim } from './evidence.ts';
import type { Quantity } from './quantity.ts';
import type { RichText } from './rich-text.ts';

/** A text with marks. */
export interface TextField {
  readonly type: 'text';
  /** For the schema: what the author writes here. */
  readonly about: string;
  readonly optional?: true;
}

/** An optional text without marks. */
interface WordsField {
  readonly type: 'words';
  readonly about: string;
}

/** A value. The author may add `upToOne` to it. */
interface QuantityField {
  readonly type: 'quantity';
  /** The key that authors write. */
  readonly key: string;
}

/** False if omitted. */
interface FlagField {
  readonly type: 'flag';
  readonly about: string;
}

/** The first name if omitted. */
interface ChoiceField<Name extends string = string> {
  readonly type: 'choice';
  readonly of: readonly [Name, ...Name[]];
}

/** Blocks inside a block. */
interface BlocksField {
  readonly type: 'blocks';
  /** The message for an empty list. */
  readonly empty: string;
}

export type Field = TextField | WordsField | QuantityField | FlagField | ChoiceField | BlocksField;
export type Fields = Readonly<Record<string, Field>>;

/** How a block or an item names its evidence: by claims, and in place if `evidence` describes it. */
export interface Tracing {
  readonly evidence?: string;
  /** The content that evidence in place supports. */
  readonly states?: (content: never) => Partial<Pick<Claim, 'words' | 'value' | 'speaker'>>;
}

interface Common {
  /** The key that authors write. */
  readonly key: string;
  /** For the schema. */
  readonly about: string;
  /** To count blocks that a layout doesn't print; undefined if they are listed in another way, or needn't be. */
  readonly counted: readonly [one: string, more: string] | undefined;
}

interface Composed extends Common {
  /** The phrase that a diagnostic puts after "expected". */
  readonly expected: string;
  /** The name of one unit of content in lists of changes: an item, or else the block. */
  readonly unit: string;
  /** Joins the required texts and values of a unit in lists of changes. */
  readonly between?: string;
  readonly traced?: Tracing;
  /** Further values for templates. */
  readonly view?: (block: never) => Readonly<Record<string, string | boolean>>;
}

export interface TextKind extends Composed {
  readonly form: 'text';
}

export interface MapKind extends Composed {
  readonly form: 'map';
  readonly fields: Fields;
}

/** A list of items, or a map of options with `items` if there are options. */
export interface ListKind extends Composed {
  readonly form: 'list';
  /** One text, or a map of fields. */
  readonly item: 'text' | Fields;
  /** The phrase that a diagnostic puts after "expected" for an item. */
  readonly expectedItem?: string;
  readonly options: Fields;
  /** The message for an empty list. */
  readonly empty: string;
}

export interface OwnKind extends Common {
  readonly form: 'own';
}

export type OwnName = 'table' | 'figure' | 'image' | 'part';
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;
export type OwnBlock = BlockOf<OwnName>;
export type ComposedBlock = Exclude<Block, OwnBlock>;

type FieldFor<T> = [T] extends [RichText]
  ? TextField & { readonly optional?: never }
  : [T] extends [RichText | undefined]
    ? TextField & { readonly optional: true }
    : [T] extends [Quantity]
      ? QuantityField
      : [T] extends [boolean]
        ? FlagField
        : [T] extends [readonly Block[]]
          ? BlocksField
          : [T] extends [string]
            ? ChoiceField<T>
            : WordsField;

/** A field for each property of a type, so that none can be forgotten. */
type FieldsFor<T> = {
  readonly [K in Exclude<keyof T, 'kind' | 'src' | 'claims' | 'items'>]: FieldFor<T[K]>;
};

type TracingFor<T> = T extends { readonly claims?: unknown }
  ? {
      readonly traced: {
        readonly evidence?: string;
        readonly states?: (content: T) => ReturnType<NonNullable<Tracing['states']>>;
      };
    }
  : { readonly traced?: never };

type DeclarationFor<B> = { readonly view?: (block: B) => Readonly<Record<string, string | boolean>> } & (B extends {
  readonly items: readonly (infer Item)[];
}
  ? Omit<ListKind, 'view' | 'traced'> & {
      readonly item: [Item] extends [RichText] ? 'text' : FieldsFor<Item>;
      readonly options: FieldsFor<B>;
    } & TracingFor<Item>
  :
      | (Omit<MapKind, 'view' | 'traced'> & { readonly fields: FieldsFor<B> } & TracingFor<B>)
      | (B extends { readonly text: RichText }
          ? Omit<TextKind, 'view' | 'traced'> & { readonly traced?: never }
          : never));

type Declarations = {
  readonly [K in Block['kind']]: K extends OwnName ? OwnKind : DeclarationFor<BlockOf<K>>;
};

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

export type ComposedKind = TextKind | MapKind | ListKind;
export type BlockKind = ComposedKind | OwnKind;

/** The declarations as stages read them: by kind, for blocks of any kind. */
export const BLOCK_KINDS: Readonly<Record<Block['kind'], BlockKind>> = DECLARATIONS;

/** True for blocks that only the declaration of their kind describes. */
export function isComposed(block: Block): block is ComposedBlock {
  return BLOCK_KINDS[block.kind].form !== 'own';
}
