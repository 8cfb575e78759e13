/** The order in which a line's items are read, from the order in which they stand (UAX 9, rule L2 undone). */

import type { ElementNode } from '../html/element.ts';
import type { LineFragment, TextFragment } from '../layout/fragment.ts';

const RTL_LANGUAGES = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The items in logical order; undefined where they stand in that order already. */
export function logicalItems(line: LineFragment): readonly TextFragment[] | undefined {
  const { items } = line;
  if (items.every((item) => item.run.direction === 'ltr')) {
    return line.items.length > 1 && isRightToLeft(line.element) ? [...items].reverse() : undefined;
  }
  if (items.length < 2) return undefined;
  // What stands apart from the line's own text, as markers do, is read first.
  const rtl = isRightToLeft(line.element);
  const order = rtl ? [...items].reverse() : [...items];
  const against = rtl ? 'ltr' : 'rtl';
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (order[to]?.run.direction === against) to++;
    if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
    from = Math.max(to, from + 1);
  }
  return order;
}

function isRightToLeft(element: ElementNode | undefined): boolean {
  for (let e = element; e; e = e.parent) {
    const dir = e.attributes.get('dir');
    if (dir === 'rtl' || dir === 'ltr') return dir === 'rtl';
  }
  return RTL_LANGUAGES.has((element?.language ?? '').split('-')[0]?.toLowerCase() ?? '');
}
