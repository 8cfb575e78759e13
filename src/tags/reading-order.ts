/** The reading order of a line's texts and boxes. */

import type { Fragment, LineFragment, TextFragment } from '../layout/fragment.ts';

export type LineItem = TextFragment | Fragment;

/** Text and boxes in logical order; undefined for a line without boxes, whose `items` are in that order. */
export function logicalItems({ items, boxes, boxPlaces }: LineFragment): readonly LineItem[] | undefined {
  if (boxes.length === 0) return undefined;
  const out: LineItem[] = [];
  let from = 0;
  for (const [i, box] of boxes.entries()) {
    const to = boxPlaces[i] ?? items.length;
    out.push(...items.slice(from, to), box);
    from = to;
  }
  return [...out, ...items.slice(from)];
}
