/** The blocks of a section, each identified by its key. Their keys come from the declarations of their kinds. */

import * as z from 'zod/mini';
import type { BlockKind, ComposedKind, Field, Fields, OwnName } from '../core/block-forms.ts';
import { BLOCK_KINDS } from '../core/block-kinds.ts';
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
  UP_TO_ONE,
  when,
} from './schema-parts.ts';
import { table } from './schema-tables.ts';

const figure = z.union([
  z.string({ error: 'the id of a chart' }),
  z.strictObject({ chart: text('A key of charts.'), wide: maybe(flag('Across all columns.')) }),
]);

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

const part = z.enum(['actors', 'implications', 'unknowns', 'evidence'], {
  error: 'actors, implications, unknowns or evidence',
});

const OWN = { table, figure, image, part } satisfies Readonly<Record<OwnName, z.ZodMiniType>>;

/** The values of blocks of form `own`, as written. */
export type RawOwn = { readonly [K in OwnName]: z.infer<(typeof OWN)[K]> };

/** A block as written: one key, which identifies its kind. */
export type RawBlock = Readonly<Record<string, unknown>>;

const BLOCK = { error: "a block such as 'paragraph: ...'" };

function blockOf(kind: BlockKind): z.ZodMiniType<RawBlock> {
  return z.strictObject({ [kind.key]: described(schemaOf(kind), kind.about), when });
}

function schemaOf(kind: BlockKind): z.ZodMiniType {
  switch (kind.form) {
    case 'own':
      return OWN[kind.key as OwnName];
    case 'text':
      return z.string({ error: kind.expected });
    case 'map':
      return z.strictObject({ ...keysOf(kind.fields), ...tracingOf(kind) }, { error: kind.expected });
    case 'list': {
      const { item, options, expected, expectedItem = expected } = kind;
      const one =
        item === 'text'
          ? z.string({ error: 'text' })
          : z.strictObject({ ...keysOf(item), ...tracingOf(kind) }, { error: expectedItem });
      const items = z.array(one, { error: expected });
      if (Object.keys(options).length === 0) return items;
      return z.union([items, z.strictObject({ items: described(items, 'The items, in order.'), ...keysOf(options) })], {
        error: expected,
      });
    }
    default: {
      const never: never = kind;
      return never;
    }
  }
}

function keysOf(fields: Fields): Readonly<Record<string, z.ZodMiniType>> {
  return Object.assign({}, ...Object.entries(fields).map(([name, field]) => keyOf(name, field)));
}

function keyOf(name: string, field: Field): Readonly<Record<string, z.ZodMiniType>> {
  switch (field.type) {
    case 'text':
      return { [name]: field.optional ? maybe(text(field.about)) : text(field.about) };
    case 'words':
      return { [name]: maybe(text(field.about)) };
    case 'quantity':
      return { [field.key]: quantity(), upToOne: maybe(flag(UP_TO_ONE)) };
    case 'flag':
      return { [name]: maybe(flag(field.about)) };
    case 'choice':
      return { [name]: maybe(z.enum(field.of, { error: listed(field.of) })) };
    case 'blocks':
      return { [name]: z.array(simpleBlock, { error: 'a list of blocks' }) };
    default: {
      const never: never = field;
      return never;
    }
  }
}

function tracingOf({ traced }: ComposedKind): Readonly<Record<string, z.ZodMiniType>> {
  if (!traced) return {};
  return { claim: maybe(claims()), ...(traced.evidence && { evidence: maybe(evidenceList(traced.evidence)) }) };
}

/** "column, page, margin or bleed" */
function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].join(' or ');
}

function holdsBlocks(kind: BlockKind): boolean {
  return kind.form === 'map' && Object.values(kind.fields).some(({ type }) => type === 'blocks');
}

const kinds = Object.values(BLOCK_KINDS);
const simpleBlocks = new Map(kinds.filter((kind) => !holdsBlocks(kind)).map((kind) => [kind, blockOf(kind)]));
/** A block that another block can hold: of a kind that holds none itself. */
const simpleBlock = z.union([...simpleBlocks.values()], BLOCK);
export const block = z.union(
  kinds.map((kind) => simpleBlocks.get(kind) ?? blockOf(kind)),
  BLOCK,
);

/** The unions whose members are identified by their first key. */
export const BLOCK_UNIONS: readonly z.ZodMiniType[] = [block, simpleBlock];
