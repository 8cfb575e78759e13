/** Adds a PDF's tags as ARIA roles over its text, so that a screen reader reads the document as tagged in the file. */

import type { PDFPageProxy } from 'pdfjs-dist';
import { element } from './dom.ts';

interface Content {
  readonly type: string;
  readonly id: string;
}

interface Structure {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children: readonly (Structure | Content)[];
}

/** ARIA roles for standard structure types; others get none. */
const ROLES: Readonly<Record<string, string>> = {
  P: 'paragraph',
  BlockQuote: 'blockquote',
  L: 'list',
  LI: 'listitem',
  Table: 'table',
  THead: 'rowgroup',
  TBody: 'rowgroup',
  TFoot: 'rowgroup',
  TR: 'row',
  TD: 'cell',
  Code: 'code',
  Figure: 'img',
};

/** The structure of a page; undefined where the file has no tags on it. */
export async function structureLayer(page: PDFPageProxy, text: HTMLElement): Promise<HTMLElement | undefined> {
  const tree = (await page.getStructTree()) as Structure | null;
  if (!tree) return undefined;
  return element('div', { class: 'structure' }, ...tree.children.map((child) => build(child, text, '')));
}

function build(node: Structure | Content, text: HTMLElement, parent: string): HTMLElement {
  if ('type' in node) {
    // Only content in this page's text layer: elements may continue on several pages.
    const there = node.type === 'content' && text.querySelector(`#${CSS.escape(node.id)}`) !== null;
    return element('span', { 'aria-owns': there ? node.id : undefined });
  }
  const { role, alt, lang } = node;
  const made = element('span', { lang: lang || undefined });
  const level = /^H([1-6])$/.exec(role)?.[1];
  if (level) {
    made.setAttribute('role', 'heading');
    made.setAttribute('aria-level', level);
  } else if (role === 'TH') made.setAttribute('role', parent === 'THead' ? 'columnheader' : 'rowheader');
  else if (role === 'Caption' && parent === 'Table') made.setAttribute('role', 'caption');
  else if (ROLES[role] && isWhole(node)) made.setAttribute('role', ROLES[role]);
  if (alt && role === 'Figure') {
    made.setAttribute('aria-label', alt);
    return made;
  }
  if (alt) made.setAttribute('title', alt);
  const within = role === 'TR' ? parent : role;
  made.append(...node.children.map((child) => build(child, text, within)));
  return made;
}

/** False for a list without items or a figure without alternative text, whose role would mislead. */
function isWhole({ role, alt, children }: Structure): boolean {
  if (role === 'Figure') return Boolean(alt);
  return children.length > 0;
}
