/** The order in which a line's items are read, from the order in which they stand (UAX 9, rule L2 undone). */

import type { Fragment, LineFragment, TextFragment } from '../layout/fragment.ts';

export type LineItem = TextFragment | Fragment;

/** Text and boxes in logical order; undefined where that is the order of `items`, and there are no boxes. */
export function logicalItems(line: LineFragment): readonly LineItem[] | undefined {
  const { items, boxes } = line;
  const rtl = line.direction === 'rtl';
  const against = rtl ? 'ltr' : 'rtl';
  if (boxes.length === 0 && !rtl && items.every((item) => item.run.direction === 'ltr')) return undefined;
  // What marks a list's item comes first, on whatever side.
  const markers = items.slice(0, line.markers ?? 0);
  const standing = [...items.slice(markers.length), ...boxes].sort((a, b) => leftOf(a) - leftOf(b));
  const order: LineItem[] = rtl ? standing.reverse() : standing;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (isText(order[to], against)) to++;
    if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
    from = Math.max(to, from + 1);
  }
  return [...markers, ...order];
}

function isText(item: LineItem | undefined, direction: 'ltr' | 'rtl'): boolean {
  return item?.kind === 'text' && item.run.direction === direction;
}

function leftOf(item: LineItem): number {
  return item.kind === 'text' ? item.x : item.rect.x;
}
