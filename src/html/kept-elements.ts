/** A document shares with the last one what they have in common: an edit leaves all other elements the same objects. */

import type { Span } from '../core/diagnostic.ts';
import { keptList } from '../core/kept-list.ts';
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
  const children = keptList(element.children, last.children, kept);
  return children === last.children && hasSameTag(element, last) ? last : { ...element, children };
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
