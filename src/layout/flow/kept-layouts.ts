/**
 * Layouts of boxes, found once for each size. One that depends on nothing but its box, the size and the fonts is kept for later
 * builds, which have the same box where an edit doesn't reach it; any other is kept for this layout.
 */

import type { Box } from '../../box/box.ts';
import type { PageStyles } from '../page/styles.ts';
import type { Piece } from './flow.ts';

/** A box laid out apart. */
export interface LaidApart {
  readonly pieces: readonly Piece[];
  /** The remaining margin below; the margin above belongs to the first piece. */
  readonly marginBottom: number;
}

/** The widths of content, pt: the least without overflow, and the width without line breaks. */
export interface ContentWidths {
  readonly min: number;
  readonly max: number;
}

/** Layouts by their box, and by a text of what they depend on besides it. Valid as long as the fonts are the same. */
export type LaidBoxes = WeakMap<Box, Map<string, unknown>>;

/** A box is hardly ever laid out for more sizes; those of earlier pages are forgotten at once. */
const MAX_SIZES = 16;

export class KeptLayouts {
  readonly #always: LaidBoxes;
  readonly #now: LaidBoxes = new WeakMap();
  readonly #page: string;
  #reached = 0;

  constructor(always: LaidBoxes, pages: PageStyles) {
    this.#always = always;
    this.#page = `${pages.contentWidth('')} ${pages.laterHeight('')}`;
  }

  /** What is being laid out depends on something outside its box, or says something about it: it holds for this layout only. */
  reachOut(): void {
    this.#reached++;
  }

  /** What `lay` returns for a box. `size` is a text of all that the layout depends on besides the box and the page's size. */
  of<T>(box: Box, size: string, lay: () => T): T {
    const key = `${size} ${this.#page}`;
    const kept = this.#always.get(box)?.get(key);
    if (kept !== undefined) return kept as T;
    const now = this.#now.get(box)?.get(key);
    if (now !== undefined) {
      this.reachOut();
      return now as T;
    }
    const before = this.#reached;
    const laid = lay();
    const laidBoxes = this.#reached === before ? this.#always : this.#now;
    const sizes = laidBoxes.get(box) ?? new Map<string, unknown>();
    if (sizes.size >= MAX_SIZES) sizes.clear();
    laidBoxes.set(box, sizes.set(key, laid));
    return laid;
  }
}
