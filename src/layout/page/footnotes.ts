/**
 * Notes: boxes with `float: footnote` or `float: margin`. A link to one is its mark: the note is at the foot, or in the
 * margin, of the page with the first such link (CSS GCPM 3, 2, with the note's own place in the source left to the layout).
 */

import type { BlockBox, Box } from '../../box/box.ts';
import type { ElementNode } from '../../html/element.ts';
import type { ElementTree } from '../../html/element-tree.ts';
import type { Line } from '../../text/line.ts';
import type { Note } from '../flow/flow.ts';
import type { KeptLayouts, LaidApart } from '../flow/kept-layouts.ts';
import { elementOf } from '../line/place-text.ts';

/** Lays out a note's box with the width of unnamed pages, or of their margin. */
export type LayOutNote = (box: Box, element: ElementNode) => LaidApart;

/** What notes depend on besides boxes. */
export interface NoteSurroundings {
  readonly tree: ElementTree;
  readonly kept: KeptLayouts;
}

/** The notes of a document that float to one place. */
export class CalledNotes {
  readonly #surroundings: NoteSurroundings;
  readonly #boxes = new Map<string, Box>();
  readonly #called = new Set<string>();
  readonly #notes = new Map<string, Note>();
  readonly #underWay = new Set<string>();

  /** Finds the notes of a document and the links to them. */
  constructor(root: BlockBox, surroundings: NoteSurroundings, isNote: (box: Box) => boolean) {
    this.#surroundings = surroundings;
    for (const box of boxesBelow(root)) {
      const id = isNote(box) ? box.element?.attributes.get('id') : undefined;
      if (id !== undefined && !this.#boxes.has(id)) this.#boxes.set(id, box);
    }
    if (this.#boxes.size === 0) return;
    for (const box of boxesBelow(root)) {
      if (box.kind !== 'block' || box.content.kind !== 'inline') continue;
      for (const item of box.content.items) {
        if (!('element' in item)) continue;
        for (const id of this.#targetsOf(item.element, box.element)) this.#called.add(id);
      }
    }
  }

  /** True for a note with a link to it. */
  isCalled(box: Box): boolean {
    const id = box.element?.attributes.get('id');
    return id !== undefined && this.#called.has(id) && this.#boxes.get(id) === box;
  }

  /** The notes that the links around a line's words refer to, in order. */
  calledBy({ line, elements, block }: CallingLine, layOutNote: LayOutNote): readonly Note[] {
    const ids = line.items.flatMap((item) =>
      item.kind === 'text' ? this.#targetsOf(elementOf(item, elements), block) : [],
    );
    if (ids.length === 0) return NONE;
    // Also a link to anything else: in the next document its target may be a note.
    this.#surroundings.kept.reachOut();
    return ids.flatMap((id) => this.#note(id, layOutNote) ?? []);
  }

  /** The target ids of links around an element, up to the block that holds it. */
  #targetsOf(element: ElementNode, block: ElementNode | undefined): string[] {
    const found: string[] = [];
    for (let e: ElementNode | undefined = element; e && e !== block; e = this.#surroundings.tree.parent(e)) {
      const href = e.name === 'a' ? e.attributes.get('href') : undefined;
      if (href?.startsWith('#')) found.push(href.slice(1));
    }
    return found;
  }

  /** Lays out a note at its first use. */
  #note(id: string, layOutNote: LayOutNote): Note | undefined {
    const known = this.#notes.get(id);
    const box = this.#boxes.get(id);
    // A note that refers to itself, or to one that refers back, is already being laid out.
    if (known || !box?.element || this.#underWay.has(id)) return known;
    this.#underWay.add(id);
    const { element } = box;
    const plain = { ...box, style: { ...box.style, float: 'none' as const } };
    const { pieces, marginBottom } = layOutNote(plain, element);
    const note = { element, pieces, spaceAfter: marginBottom };
    this.#notes.set(id, note);
    return note;
  }
}

/** A line of a block, and the elements that it names by number. */
export interface CallingLine {
  readonly line: Line;
  readonly elements: readonly ElementNode[];
  readonly block: ElementNode | undefined;
}

const NONE: readonly Note[] = Object.freeze([]);

/** A box and all its descendants, in order. */
export function boxesBelow(box: Box, found: Box[] = []): readonly Box[] {
  found.push(box);
  if (box.kind === 'block' && box.content.kind !== 'inline') {
    for (const child of box.content.children) boxesBelow(child, found);
  }
  if (box.kind !== 'table') return found;
  for (const caption of box.captions) boxesBelow(caption, found);
  for (const { rows } of box.groups) {
    for (const row of rows) for (const cell of row.cells) boxesBelow(cell.content, found);
  }
  return found;
}
