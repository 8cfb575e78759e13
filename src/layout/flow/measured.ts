/** What was found out of boxes once and is asked again: items of flex and grid boxes are measured before they are set. */

import type { Box } from '../../box/box.ts';
import type { Piece } from './flow.ts';

/** A box laid out apart. */
export interface LaidApart {
  readonly pieces: readonly Piece[];
  /** The margin below that is left over; that above is the first piece's. */
  readonly marginBottom: number;
}

/** Of one layout. Without it each level of nested flex boxes would double the cost of all levels in it. */
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

  /** `size` names all that the layout of the box depends on. */
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

/** Of content: without anything sticking out, and without breaking a line; pt. */

export interface ContentWidths {
  readonly min: number;
  readonly max: number;
}
