/** The panel of the PDF's tags in reading order, with the alternative texts of figures, as a screen reader reads them. */

import type { Area, TagNode } from '../protocol.ts';
import { byId, element } from './dom.ts';

const NAMES: Readonly<Record<string, string>> = {
  Document: 'Document',
  Sect: 'Section',
  P: 'Paragraph',
  L: 'List',
  LI: 'List item',
  Lbl: 'Label',
  LBody: 'Item body',
  TR: 'Row',
  TH: 'Header cell',
  TD: 'Cell',
  TOC: 'Contents',
  TOCI: 'Contents entry',
};

/** Calls `select` with the places of the chosen tag. */
export function showTags(root: TagNode, select: (areas: readonly Area[]) => void): void {
  const tree = element('ul', { class: 'tags' }, item(root, select));
  byId('tags-body').replaceChildren(tree);
}

function item(node: TagNode, select: (areas: readonly Area[]) => void): HTMLLIElement {
  const { role, alt, title, language, scope, href, children } = node;
  const chip = element('span', { class: `role ${kindOf(role)}`, title: NAMES[role] ?? role }, role);
  const words = children
    .filter((child) => typeof child === 'string')
    .join(' ')
    .trim();
  const facts = [
    title && `title: ${title}`,
    language && `language: ${language}`,
    scope && `scope: ${scope}`,
    href && `to ${href}`,
  ];
  const parts = [
    ...(words === '' ? [] : [element('span', { class: 'words' }, words)]),
    ...(role === 'Figure'
      ? [element('span', { class: alt ? 'alt' : 'alt missing' }, alt ?? 'No alternative text')]
      : []),
    ...facts
      .filter((fact) => typeof fact === 'string' && fact !== '')
      .map((fact) => element('span', { class: 'fact' }, fact ?? '')),
  ];
  const button = element('button', { type: 'button', class: 'tag' }, chip, ...parts.flatMap((part) => [' ', part]));
  button.addEventListener('click', () => select(allAreas(node)));
  const inner = children.filter((child) => typeof child !== 'string');
  const list = inner.length > 0 ? [element('ul', {}, ...inner.map((child) => item(child, select)))] : [];
  return element('li', {}, button, ...list);
}

function allAreas(node: TagNode): readonly Area[] {
  return [...node.areas, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : allAreas(child)))];
}

/** Marks of tags with content of their own, numbered in reading order. */
export function tagMarks(root: TagNode): readonly (Area & { readonly kind: string; readonly label: string })[] {
  const marks: (Area & { kind: string; label: string })[] = [];
  let order = 0;
  const visit = (node: TagNode): void => {
    const isBlock = !INLINE.has(node.role);
    if (isBlock && node.areas.length > 0) {
      order++;
      for (const area of node.areas)
        marks.push({ ...area, kind: `tag-area ${kindOf(node.role)}`, label: `${order} ${node.role}` });
    }
    for (const child of node.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return marks;
}

const INLINE = new Set(['Span', 'Link', 'Reference', 'Quote', 'Code', 'Lbl', 'Note']);

function kindOf(role: string): string {
  if (/^H[1-6]$/.test(role)) return 'heading';
  if (role === 'Figure') return 'figure';
  if (role === 'Link' || role === 'Reference') return 'link';
  return /^(T|L)/.test(role) ? 'group' : 'text';
}
