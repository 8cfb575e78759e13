/** Passages that reviewers removed or moved: as edits of the data where nothing else belongs to them, otherwise listed with their place. */

import { groupBy } from '../core/group-by.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { MergeEdits } from './merge-edits.ts';
import type { Unmerged } from './merge-result.ts';
import type { ListItem, Outline } from './outline.ts';

interface Passage {
  readonly path: DataPath;
  readonly words: string;
  readonly authors: readonly string[];
}

type Moved = Passage & { readonly behind: DataPath | undefined };

export class Rearrangements {
  readonly #edits: MergeEdits;
  readonly #outline: Outline;
  readonly #removed = new Map<DataPath, Passage>();
  readonly #moved = new Map<DataPath, Moved>();

  constructor(edits: MergeEdits, outline: Outline) {
    this.#edits = edits;
    this.#outline = outline;
  }

  remove(path: DataPath, words: string, authors: readonly string[]): void {
    this.#removed.set(path, { path, words, authors });
  }

  /** `behind` is the passage that is before it now. */
  move(path: DataPath, behind: DataPath | undefined, words: string, authors: readonly string[]): void {
    if (!this.#moved.has(path)) this.#moved.set(path, { path, behind, words, authors });
  }

  /** Makes the edits, and returns what can't be one. */
  finish(): readonly Unmerged[] {
    return [...this.#finishRemoved(), ...this.#finishMoved()];
  }

  #finishRemoved(): readonly Unmerged[] {
    const sections = [...this.#removed.keys()].flatMap((path) => /^(sections\[\d+\])\.title$/.exec(path)?.[1] ?? []);
    const inSection = (path: DataPath): string | undefined =>
      sections.find(
        (section) => path.startsWith(`${section}.`) || this.#outline.blockOf(path)?.startsWith(`${section}.`) === true,
      );
    const single = [...this.#removed.keys()].filter((path) => inSection(path) === undefined);
    const { items, left } = this.#outline.itemsOf(single);
    for (const item of items) {
      const edit = { kind: 'remove', ...item } as const;
      const name = nameOf(item);
      for (const { path, words, authors } of this.#removed.values())
        if (path === name || path.startsWith(`${name}.`))
          this.#edits.rearrange(edit, {
            ...this.#edits.placeOf(path),
            kind: 'removed',
            before: words,
            after: '',
            authors,
          });
    }
    const why = 'deleted: remove it from the data yourself';
    return [
      ...sections.map((section) =>
        this.#listed(`${section}.title`, 'deleted section: remove it from the data yourself', this.#removed),
      ),
      ...this.#byPart(left, this.#removed, why),
    ];
  }

  #finishMoved(): readonly Unmerged[] {
    const left: DataPath[] = [];
    // What follows a passage that moved is inserted after it.
    const inOrder = [...this.#moved.values()].sort((a, b) => this.#depth(a) - this.#depth(b));
    for (const moved of inOrder) {
      const { path, words, authors } = moved;
      const item = this.#outline.itemOf(path);
      const to = this.#target(moved);
      if (item && to) {
        const edit = { kind: 'move', ...item, to } as const;
        this.#edits.rearrange(edit, {
          ...this.#edits.placeOf(path),
          kind: 'moved',
          before: words,
          after: words,
          authors,
        });
      } else left.push(path);
    }
    return this.#byPart(left, this.#moved, 'moved: move it in the data yourself');
  }

  /** The number of moved passages directly before one. */
  #depth({ behind }: Moved): number {
    const before = behind === undefined ? undefined : this.#moved.get(behind);
    return before ? this.#depth(before) + 1 : 0;
  }

  /** Where a passage goes; behind one that moved, where that one goes. */
  #target({ path, behind }: Moved): ListItem | undefined {
    const item = this.#outline.itemOf(path);
    if (!item || behind === undefined) return undefined;
    const before = this.#moved.get(behind);
    const to = before ? this.#target(before) : this.#placeBehind(behind, item);
    return to && isListOfBlocks(to) === isListOfBlocks(item) ? to : undefined;
  }

  #placeBehind(behind: DataPath, item: ListItem): ListItem | undefined {
    const place = this.#outline.placeBehind(behind, isListOfBlocks(item) ? 'text' : 'item', '');
    return place && { list: place.list, index: place.index };
  }

  /** One entry for each row, figure or table. */
  #byPart(paths: readonly DataPath[], all: ReadonlyMap<DataPath, Passage>, why: string): readonly Unmerged[] {
    const parts = groupBy(paths, (path) => this.#outline.partOf(path, paths));
    return [...parts.values()].map(([first = '', ...more]) => {
      const entry = this.#listed(first, why, all);
      return { ...entry, words: [entry.words, ...more.map((path) => all.get(path)?.words ?? '')].join(' | ') };
    });
  }

  #listed(path: DataPath, why: string, all: ReadonlyMap<DataPath, Passage>): Unmerged {
    return { ...this.#edits.placeOf(path), why, words: all.get(path)?.words ?? '' };
  }
}

function isListOfBlocks({ list }: ListItem): boolean {
  return list.endsWith('blocks');
}

function nameOf({ list, index }: ListItem): DataPath {
  return `${list}[${index}]`;
}
