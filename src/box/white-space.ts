/** White space of inline content. */

import type { ComputedStyle } from '../css/computed-style.ts';
import type { InlineItem, InlineText } from './box.ts';

/**
 * Collapses spaces, tabs and line ends to one space, across items, and removes spaces at the start, at the end and
 * around forced breaks (CSS Text 3, 4.1.1-4.1.2). Keeps preserved white space; with `pre-line` only line ends.
 */
export function collapseSpaces(items: readonly InlineItem[]): InlineItem[] {
  const out: InlineItem[] = [];
  let afterSpace = true;
  for (const item of items) {
    if (item.kind === 'break') {
      trimEnd(out);
      out.push(item);
      afterSpace = true;
    } else if (item.kind === 'text') {
      const collapsed = collapseText(item, afterSpace);
      if (collapsed.text !== '') {
        out.push(collapsed);
        afterSpace = collapsible(item.style) && /[ \n]$/.test(collapsed.text);
      }
    } else {
      out.push(item);
      if (item.kind === 'atomic' || item.kind === 'leader') afterSpace = false;
    }
  }
  trimEnd(out);
  return out;
}

function collapsible(style: ComputedStyle): boolean {
  return style.whiteSpace === 'normal' || style.whiteSpace === 'nowrap' || style.whiteSpace === 'pre-line';
}

function collapseText(item: InlineText, afterSpace: boolean): InlineText {
  if (!collapsible(item.style)) return item;
  const text =
    item.style.whiteSpace === 'pre-line'
      ? item.text.replace(/[ \t\f]*\r?\n[ \t\f]*/g, '\n').replace(/[ \t\f]+/g, ' ')
      : item.text.replace(/[ \t\n\r\f]+/g, ' ');
  const trimmed = afterSpace && text.startsWith(' ') ? text.slice(1) : text;
  return trimmed === item.text ? item : { ...item, text: trimmed };
}

/** Removes the space at the end of the content so far, ignoring edges of inline boxes and floats. */
function trimEnd(out: InlineItem[]): void {
  for (let i = out.length - 1; i >= 0; i--) {
    const item = out[i];
    if (item?.kind === 'edge' || item?.kind === 'float') continue;
    if (item?.kind !== 'text' || !collapsible(item.style) || !item.text.endsWith(' ')) return;
    const text = item.text.slice(0, -1);
    if (text !== '') {
      out[i] = { ...item, text };
      return;
    }
    out.splice(i, 1);
  }
}
