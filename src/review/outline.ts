/** Which lists of the data hold a brief's passages, and so where a paragraph can be added, removed or moved. */

import { allBlocks } from '../core/block-content.ts';
import type { BlockKind } from '../core/block-forms.ts';
import { BLOCK_KINDS } from '../core/block-kinds.ts';
import type { Brief } from '../core/brief.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { BoundPassage } from './find-passage.ts';
import type { ParagraphKind } from './units.ts';

/** An item of a list in the data. */
export interface ListItem {
  readonly list: DataPath;
  readonly index: number;
}

/** The keys of blocks that are words alone: without them, nothing else is lost. */
const WORDS_ALONE = Object.values(BLOCK_KINDS)
  .filter(isWordsAlone)
  .map(({ key }) => key);

function isWordsAlone(kind: BlockKind): boolean {
  if (kind.form === 'own') return false;
  const item = kind.form === 'list' && kind.item !== 'text' ? kind.item : {};
  const fields = Object.values(kind.form === 'map' ? kind.fields : item);
  return fields.every(({ type }) => type !== 'quantity' && type !== 'blocks');
}

export class Outline {
  readonly #valueAt: (path: DataPath) => unknown;
  readonly #figures = new Map<string, DataPath>();
  /** The paths of each block's passages, by the block's path, in order. */
  readonly #inBlock = new Map<DataPath, DataPath[]>();

  /** `valueAt` has the values of the YAML, `passages` are those of the text in reading order. */
  constructor(brief: Brief, valueAt: (path: DataPath) => unknown, passages: readonly BoundPassage[]) {
    this.#valueAt = valueAt;
    for (const section of brief.sections)
      for (const block of allBlocks(section.blocks))
        if (block.kind === 'figure') this.#figures.set(block.chart, block.src);
    for (const { path } of passages) {
      const block = this.blockOf(path);
      if (block !== undefined) this.#inBlock.set(block, [...(this.#inBlock.get(block) ?? []), path]);
    }
  }

  /** Where a new paragraph behind a passage belongs, with its value; undefined if the data have no such place. */
  placeBehind(path: DataPath, kind: ParagraphKind, words: string): (ListItem & { value: unknown }) | undefined {
    const text = itemIn(path);
    const isText = text !== undefined && typeof this.#item(text) === 'string';
    if (kind === 'item' && isText) return { list: text.list, index: text.index + 1, value: words };
    if (kind === 'section' || (isText && this.#block(path) === undefined)) return undefined;
    const value = kind === 'heading' ? { heading: words } : { paragraph: words };
    const section = /^(sections\[\d+\])\.title$/.exec(path)?.[1];
    if (section !== undefined)
      return Array.isArray(this.#valueAt(`${section}.blocks`))
        ? { list: `${section}.blocks`, index: 0, value }
        : undefined;
    const block = this.blockOf(path);
    const place = block === undefined ? undefined : itemIn(block);
    const isLast = block !== undefined && this.#inBlock.get(block)?.at(-1) === path;
    return place && isLast ? { list: place.list, index: place.index + 1, value } : undefined;
  }

  /** The item that is nothing but a passage; undefined if other data belong to it. */
  itemOf(path: DataPath): ListItem | undefined {
    const text = itemIn(path);
    if (text && typeof this.#item(text) === 'string') return text;
    const block = this.#block(path);
    return block && this.#inBlock.get(`${block.list}[${block.index}]`)?.length === 1 ? block : undefined;
  }

  /** The items that are nothing but these passages, and the passages to which other data belong. */
  itemsOf(paths: readonly DataPath[]): { readonly items: readonly ListItem[]; readonly left: readonly DataPath[] } {
    const gone = new Set(paths);
    const items = new Map<string, ListItem>();
    const left: DataPath[] = [];
    for (const path of paths) {
      const block = this.#block(path);
      const name = block && `${block.list}[${block.index}]`;
      const isAll = name !== undefined && (this.#inBlock.get(name) ?? []).every((one) => gone.has(one));
      const item = isAll ? block : this.itemOf(path);
      if (item) items.set(`${item.list}[${item.index}]`, item);
      else left.push(path);
    }
    return { items: [...items.values()], left };
  }

  /** The row, figure, table or other block that a passage is part of; a row only if others of its block aren't among the paths. */
  partOf(path: DataPath, paths: readonly DataPath[]): DataPath {
    const block = this.blockOf(path);
    const row = /^.*\.rows\[\d+\]/.exec(path)?.[0];
    const isAll = block !== undefined && (this.#inBlock.get(block) ?? []).every((one) => paths.includes(one));
    return (isAll ? block : (row ?? block)) ?? path;
  }

  /** The block of words that a passage is in. */
  #block(path: DataPath): ListItem | undefined {
    const block = this.blockOf(path);
    const item = block === undefined ? undefined : itemIn(block);
    const value = item && this.#item(item);
    const isWords = typeof value === 'object' && value !== null && WORDS_ALONE.some((key) => key in value);
    return isWords ? item : undefined;
  }

  /** The block that a passage is printed in. */
  blockOf(path: DataPath): DataPath | undefined {
    const chart = /^charts\.(.+?)\.(?:title|subtitle|note|source|rows|values|events)/.exec(path)?.[1];
    if (chart !== undefined) return this.#figures.get(chart);
    return /^.*\bblocks\[\d+\]/.exec(path)?.[0];
  }

  #item({ list, index }: ListItem): unknown {
    const array = this.#valueAt(list);
    return Array.isArray(array) ? array[index] : undefined;
  }
}

/** The list and index at the end of a path. */
function itemIn(path: DataPath): ListItem | undefined {
  const [, list, index] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
  return list === undefined ? undefined : { list, index: Number(index) };
}
