/** Caches of measured boxes: items of flex and grid boxes are measured before they are set. */

import type { Box } from '../../box/box.ts';
import type { Piece } from './flow.ts';

/** A box laid out apart. */
export interface LaidApart {
  readonly pieces: readonly Piece[];
  /** The remaining margin below; the margin above belongs to the first piece. */
  readonly marginBottom: number;
}

/** The cache of one layout. Without it each level of nested flex boxes would double the cost of the levels inside. */
export class MeasuredBoxes {
  readonly #widths = new WeakMap<Box, ContentWidths>();
  readonly #laid = new WeakMap<Box, Map<string, LaidApart>>();

  widths(box: Box, measure: () => ContentWidths): ContentWidths {
    const known = this.#widths.get(box);
    if (known) return known;
    const found = measure();
    this.#widths.set(box, found);
    return found;
  }

  /** `size` is a key of everything that the box's layout depends on. */
  laid(box: Box, size: string, lay: () => LaidApart): LaidApart {
    const ofBox = this.#laid.get(box) ?? new Map<string, LaidApart>();
    this.#laid.set(box, ofBox);
    const known = ofBox.get(size);
    if (known) return known;
    const found = lay();
    ofBox.set(size, found);
    return found;
  }
}

/** The widths of content, pt: the least without overflow, and the width without line breaks. */

export interface ContentWidths {
  readonly min: number;
  readonly max: number;
}
