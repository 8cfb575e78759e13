import type { InlineNode } from './rich-text.ts';

/**
 * The words of a text's nodes without note and claim marks. `reference` returns the words of a reference to a chart,
 * table or section ("Figure 2"); '' omits it.
 */
export function textWords(nodes: readonly InlineNode[], reference: (target: string) => string): string {
  return nodes.map((node) => nodeWords(node, reference)).join('');
}

function nodeWords(node: InlineNode, reference: (target: string) => string): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text;
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'language':
    case 'term':
      return textWords(node.children, reference);
    case 'reference':
      return reference(node.target);
    case 'note':
    case 'trace':
      return '';
    default: {
      const never: never = node;
      return never;
    }
  }
}
