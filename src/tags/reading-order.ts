/** The reading order of a line's items, from their visual order (the inverse of UAX 9, rule L2). */

import type { Fragment, LineFragment, TextFragment } from '../layout/fragment.ts';

export type LineItem = TextFragment | Fragment;

/** Text and boxes in logical order; undefined if that is the order of `items` and there are no boxes. */
export function logicalItems(line: LineFragment): readonly LineItem[] | undefined {
  const { items, boxes } = line;
  const rtl = line.direction === 'rtl';
  const opposite = rtl ? 'ltr' : 'rtl';
  if (boxes.length === 0 && !rtl && items.every((item) => item.run.direction === 'ltr')) return undefined;
  // List markers come first, whichever side they are on.
  const markers = items.slice(0, line.markers ?? 0);
  const visual = [...items.slice(markers.length), ...boxes].sort((a, b) => leftOf(a) - leftOf(b));
  const order: LineItem[] = rtl ? visual.reverse() : visual;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (isText(order[to], opposite)) to++;
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
