/** A PDF's own tags as roles over its text, so that a screen reader hears the document that the file holds. */

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

/** Roles of ARIA for standard structure types; others say nothing of themselves. */
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

/** Undefined where the file has no tags on this page. */
export async function structureLayer(page: PDFPageProxy, text: HTMLElement): Promise<HTMLElement | undefined> {
  const tree = (await page.getStructTree()) as Structure | null;
  if (!tree) return undefined;
  return element('div', { class: 'structure' }, ...tree.children.map((child) => build(child, text, '')));
}

function build(node: Structure | Content, text: HTMLElement, parent: string): HTMLElement {
  if ('type' in node) {
    // Only what the text layer holds: pages show parts of what goes on over several.
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

/** A list without items, or a figure without words for it, would say something untrue. */
function isWhole({ role, alt, children }: Structure): boolean {
  if (role === 'Figure') return Boolean(alt);
  return children.length > 0;
}
