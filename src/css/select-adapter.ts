import type { Options } from 'css-select';
import type { ElementNode, MarkupNode } from '../html/element.ts';

type Adapter = NonNullable<Options<MarkupNode, ElementNode>['adapter']>;

/** Lets css-select walk the element tree. */
export const SELECT_ADAPTER: Adapter = {
  isTag: (node): node is ElementNode => node.kind === 'element',
  getAttributeValue: (element, name) => element.attributes.get(name),
  hasAttrib: (element, name) => element.attributes.has(name),
  getChildren: childrenOf,
  getName: (element) => element.name,
  getParent: (node) => node.parent ?? null,
  getSiblings: (node) => (node.parent ? childrenOf(node.parent) : [node]),
  prevElementSibling(node) {
    const siblings = node.parent?.children ?? [];
    for (let i = siblings.indexOf(node) - 1; i >= 0; i--) {
      const sibling = siblings[i];
      if (sibling?.kind === 'element') return sibling;
    }
    return null;
  },
  getText: textOf,
  removeSubsets: (nodes) => [...nodes],
};

/** css-select's types require a mutable array, but it only reads it. */
function childrenOf(node: MarkupNode): MarkupNode[] {
  return node.kind === 'element' ? (node.children as MarkupNode[]) : [];
}

function textOf(node: MarkupNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}
