/** The content of blocks, by the declarations of their kinds. */

import type { ComposedBlock, ComposedKind, Fields } from './block-forms.ts';
import { BLOCK_KINDS, isComposed } from './block-kinds.ts';
import type { Block } from './brief.ts';
import type { Quantity } from './quantity.ts';
import type { DataPath, RichText } from './rich-text.ts';

export type Content =
  | { readonly type: 'text'; readonly text: RichText; readonly optional: boolean }
  | { readonly type: 'words'; readonly src: DataPath; readonly words: string }
  | { readonly type: 'quantity'; readonly src: DataPath; readonly quantity: Quantity }
  | { readonly type: 'blocks'; readonly blocks: readonly Block[] };

/** One item of a block, or a block without items. */
export interface ContentUnit {
  readonly src: DataPath;
  /** In the order in which they are printed. */
  readonly contents: readonly Content[];
  readonly claims: readonly string[];
}

/** The printed content of a block, in order. */
export function contentOf(block: ComposedBlock): readonly ContentUnit[] {
  const kind = BLOCK_KINDS[block.kind] as ComposedKind;
  const at = `${block.src}.${kind.key}`;
  if (kind.form === 'text') return [unitOf({ text: { type: 'text', about: '' } }, block, at)];
  if (kind.form === 'map') return [unitOf(kind.fields, block, at)];
  const { item } = kind;
  const items = (block as unknown as { readonly items: readonly (RichText & Record<string, unknown>)[] }).items;
  if (item !== 'text') return items.map((one) => unitOf(item, one, one.src));
  return items.map((text) => ({ src: text.src, contents: [{ type: 'text', text, optional: false }], claims: [] }));
}

/** All blocks in reading order, each before the blocks inside it. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(blocksInside(block))]);
}

function blocksInside(block: Block): readonly Block[] {
  if (!isComposed(block)) return [];
  const contents = contentOf(block).flatMap((unit) => unit.contents);
  return contents.flatMap((content) => (content.type === 'blocks' ? content.blocks : []));
}

function unitOf(fields: Fields, values: object, at: DataPath): ContentUnit {
  const properties = values as Readonly<Record<string, unknown>>;
  const contents = Object.entries(fields).flatMap(([name, field]): readonly Content[] => {
    const value = properties[name];
    if (value === undefined) return [];
    switch (field.type) {
      case 'text':
        return [{ type: 'text', text: value as RichText, optional: field.optional === true }];
      case 'words':
        return [{ type: 'words', src: `${at}.${name}`, words: value as string }];
      case 'quantity':
        return [{ type: 'quantity', src: `${at}.${field.key}`, quantity: value as Quantity }];
      case 'blocks':
        return [{ type: 'blocks', blocks: value as readonly Block[] }];
      case 'flag':
      case 'choice':
        return [];
      default: {
        const never: never = field;
        return never;
      }
    }
  });
  return { src: at, contents, claims: (properties.claims as readonly string[] | undefined) ?? [] };
}
