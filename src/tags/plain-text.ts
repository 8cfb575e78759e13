import type { ElementNode } from '../html/element.ts';

/** An element's text with white space collapsed, without note marks. */
export function plainText(element: ElementNode): string {
  return collect(element)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function collect(element: ElementNode): string {
  let text = '';
  for (const child of element.children) {
    if (child.kind === 'text') text += child.text;
    else if (child.name === 'br') text += ' ';
    else if (child.attributes.get('role') !== 'doc-noteref') text += collect(child);
  }
  return text;
}
