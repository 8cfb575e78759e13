/** The forms that the declaration of a kind of block may have. */

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

export type Declarations = {
  readonly [K in Block['kind']]: K extends OwnName ? OwnKind : DeclarationFor<BlockOf<K>>;
};

export type ComposedKind = TextKind | MapKind | ListKind;
export type BlockKind = ComposedKind | OwnKind;
