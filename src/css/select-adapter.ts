import type { Options } from 'css-select';
import type { MarkupNode, TextNode } from '../html/element.ts';
import type { ElementPlace } from '../html/element-tree.ts';

/** A node that css-select can walk from. */
export type PlacedNode = ElementPlace | TextNode;

type Adapter = NonNullable<Options<PlacedNode, ElementPlace>['adapter']>;

/** Lets css-select walk the element tree. */
export const SELECT_ADAPTER: Adapter = {
  isTag: (node): node is ElementPlace => node.kind === 'place',
  getAttributeValue: ({ element }, name) => element.attributes.get(name),
  hasAttrib: ({ element }, name) => element.attributes.has(name),
  getChildren: (node) => childrenOf(node) ?? [],
  getName: ({ element }) => element.name,
  getParent: (node) => parentOf(node) ?? null,
  getSiblings: (node) => childrenOf(parentOf(node)) ?? [node],
  prevElementSibling(node) {
    const siblings = parentOf(node)?.children ?? [];
    for (let i = siblings.indexOf(node) - 1; i >= 0; i--) {
      const sibling = siblings[i];
      if (sibling?.kind === 'place') return sibling;
    }
    return null;
  },
  getText: (node) => textOf(node.kind === 'place' ? node.element : node),
  removeSubsets: (nodes) => [...nodes],
};

function parentOf(node: PlacedNode): ElementPlace | undefined {
  return node.kind === 'place' ? node.parent : undefined;
}

/** css-select's types require a mutable array, but it only reads it. */
function childrenOf(node: PlacedNode | undefined): PlacedNode[] | undefined {
  return node?.kind === 'place' ? (node.children as PlacedNode[]) : undefined;
}

function textOf(node: MarkupNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}
