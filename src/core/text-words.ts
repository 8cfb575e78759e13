import type { InlineNode } from './rich-text.ts';

/**
 * The words of a text's nodes without note and claim marks. `reference` returns the words of a reference to a chart,
 * table or section ("Figure 2"); '' omits it. `link` returns those of a link, which are its own otherwise.
 */
export function textWords(
  nodes: readonly InlineNode[],
  reference: (target: string) => string,
  link: (words: string, href: string) => string = (words) => words,
): string {
  return nodes.map((node) => nodeWords(node, reference, link)).join('');
}

function nodeWords(
  node: InlineNode,
  reference: (target: string) => string,
  link: (words: string, href: string) => string,
): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text;
    case 'emphasis':
    case 'strong':
    case 'language':
    case 'term':
      return textWords(node.children, reference, link);
    case 'link':
      return link(textWords(node.children, reference, link), node.href);
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
