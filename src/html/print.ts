import type { ElementNode, MarkupNode } from './element.ts';
import type { ElementTree } from './element-tree.ts';

/** The tree as indented text: tags with their attributes, words in quotes, `@path` where the data path changes. */
export function printElements({ root }: ElementTree): string {
  const lines: string[] = [];
  print(root, undefined, '', lines);
  return lines.join('\n');
}

function print(node: MarkupNode, parent: ElementNode | undefined, indent: string, lines: string[]): void {
  if (node.kind === 'text') {
    const words = node.text.replace(/[ \t\n\r\f]+/g, ' ');
    if (words !== ' ') lines.push(`${indent}${JSON.stringify(words)}`);
    return;
  }
  lines.push(`${indent}${printTag(node, parent)}`);
  for (const child of node.children) print(child, node, `${indent}  `, lines);
}

/** `<p class="note"> @sections[0].blocks[1]` */
function printTag(element: ElementNode, parent: ElementNode | undefined): string {
  const attributes = [...element.attributes].map(([name, value]) => ` ${name}="${value.replace(/"/g, '&quot;')}"`);
  const src = element.src !== undefined && element.src !== parent?.src ? ` @${element.src}` : '';
  return `<${element.name}${attributes.join('')}>${src}`;
}
