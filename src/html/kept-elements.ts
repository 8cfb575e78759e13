/** A document shares with the last one what they have in common: an edit leaves all other elements the same objects. */

import type { Span } from '../core/diagnostic.ts';
import type { ElementNode, MarkupNode } from './element.ts';

/** The last document, for the next one. */
export class ElementMemory {
  #last: ElementNode | undefined;

  /** The same document, in which parts equal to parts of the last one are those parts. */
  keep(root: ElementNode): ElementNode {
    const kept = this.#last ? keptElement(root, this.#last) : root;
    this.#last = kept;
    return kept;
  }
}

function kept(node: MarkupNode, last: MarkupNode): MarkupNode {
  if (node.kind === 'element') return last.kind === 'element' ? keptElement(node, last) : node;
  return last.kind === 'text' && last.text === node.text ? last : node;
}

function keptElement(element: ElementNode, last: ElementNode): ElementNode {
  const children = keptChildren(element.children, last.children);
  return children === last.children && hasSameTag(element, last) ? last : { ...element, children };
}

/** Compares children in order, and from the end where some were added or removed. No child is kept twice. */
function keptChildren(children: readonly MarkupNode[], last: readonly MarkupNode[]): readonly MarkupNode[] {
  const now = [...children];
  const [end, lastEnd] = [now.length, last.length];
  const sharesAt = (i: number, j: number): boolean => {
    const [node, before] = [children[i], last[j]];
    if (!node || !before) return false;
    const found = kept(node, before);
    now[i] = found;
    return found === before;
  };
  if (end === lastEnd) {
    const same = now.map((_, i) => sharesAt(i, i));
    return same.every(Boolean) ? last : now;
  }
  let start = 0;
  while (start < end && sharesAt(start, start)) start++;
  // Parts of the first one that differs may be kept below.
  const first = children[start];
  if (first) now[start] = first;
  const least = Math.min(end, lastEnd) - start;
  let same = 1;
  while (same <= least && sharesAt(end - same, lastEnd - same)) same++;
  return now;
}

function hasSameTag(a: ElementNode, b: ElementNode): boolean {
  return (
    a.name === b.name &&
    a.src === b.src &&
    a.language === b.language &&
    isSamePlace(a.template, b.template) &&
    a.attributes.size === b.attributes.size &&
    [...a.attributes].every(([name, value]) => b.attributes.get(name) === value)
  );
}

function isSamePlace(a: Span | undefined, b: Span | undefined): boolean {
  return a?.file === b?.file && a?.line === b?.line && a?.column === b?.column;
}
