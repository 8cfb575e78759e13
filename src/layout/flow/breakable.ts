/** Content whose words may be hyphenated and broken anywhere: the last resort for a table that is too wide for its place. */

import type { BlockBox, Box, InlineItem } from '../../box/box.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';

export function breakable(box: BlockBox): BlockBox {
  const { content } = box;
  if (content.kind === 'inline') return { ...box, content: { ...content, items: content.items.map(brokenItem) } };
  return { ...box, content: { ...content, children: content.children.map(brokenBox) } };
}

function brokenBox(box: Box): Box {
  return box.kind === 'block' ? breakable(box) : box;
}

function brokenItem(item: InlineItem): InlineItem {
  return item.kind === 'text' ? { ...item, style: brokenStyle(item.style) } : item;
}

// One new style for each original, since text runs are distinguished by style identity.
const styles = new WeakMap<ComputedStyle, ComputedStyle>();

function brokenStyle(style: ComputedStyle): ComputedStyle {
  let broken = styles.get(style);
  if (!broken) {
    broken = { ...style, hyphens: 'auto', overflowWrap: 'anywhere' };
    styles.set(style, broken);
  }
  return broken;
}
