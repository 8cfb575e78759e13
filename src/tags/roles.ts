/** Maps elements to the structure tree by their name and role (ISO 32000-1, 14.8.4; ARIA DPub 1.0). */

import { attachedChart } from '../core/attached.ts';
import { isReplacedElement } from '../core/replaced-elements.ts';
import type { ElementNode } from '../html/element.ts';
import type { ElementTree } from '../html/element-tree.ts';
import type { StructureRole } from './tag-tree.ts';

/**
 * `node`: a structure element. `grouping` nodes contain only elements, so text directly inside them gets a P. `block`:
 * no structure element; text directly inside is a paragraph. `inline`: no structure element; text belongs to the
 * parent. `item`: a list item with Lbl and LBody; `term` and `definition`: the same from two elements. `hidden`: an
 * artifact.
 */
export type Treatment =
  | { readonly kind: 'node'; readonly roles: readonly [StructureRole, ...StructureRole[]]; readonly level: Level }
  | { readonly kind: 'item'; readonly note: boolean }
  | { readonly kind: 'term' | 'definition' | 'block' | 'inline' | 'hidden' };

export type Level = 'grouping' | 'block' | 'inline';

const GROUPING: Readonly<Record<string, StructureRole>> = {
  body: 'Document',
  section: 'Sect',
  nav: 'Sect',
  aside: 'Sect',
  figure: 'Div',
  blockquote: 'BlockQuote',
  table: 'Table',
  thead: 'THead',
  tbody: 'TBody',
  tfoot: 'TFoot',
  tr: 'TR',
};

const BLOCK: Readonly<Record<string, StructureRole>> = {
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  h4: 'H4',
  h5: 'H5',
  h6: 'H6',
  p: 'P',
  pre: 'P',
  address: 'P',
  figcaption: 'Caption',
  caption: 'Caption',
  th: 'TH',
  td: 'TD',
};

const INLINE: Readonly<Record<string, StructureRole>> = { q: 'Quote', code: 'Code' };

const BLOCKS_WITHOUT = new Set(['article', 'header', 'footer', 'main', 'div', 'colgroup']);

/** `hasTarget` returns true if a link's `href` has a target. */
export function treatmentOf(element: ElementNode, tree: ElementTree, hasTarget: (href: string) => boolean): Treatment {
  const { name, attributes } = element;
  if (name === 'hr' || name === 'br' || name === 'col') return { kind: 'hidden' };
  if (name === 'li')
    return {
      kind: 'item',
      note: attributes.get('role') === 'doc-endnote' || attributes.get('role') === 'doc-footnote',
    };
  if (name === 'dt') return { kind: 'term' };
  if (name === 'dd') return { kind: 'definition' };
  if (name === 'dl') return node('L', 'grouping');
  if (name === 'ul' || name === 'ol') return node(inContents(element, tree) ? 'TOC' : 'L', 'grouping');
  if (isReplacedElement(name)) return node('Figure', 'block');
  if (name === 'a') return linkTreatment(element, tree, hasTarget);
  if (name === 'article' && !isOnlyArticle(element, tree)) return node('Part', 'grouping');
  const grouping = GROUPING[name];
  if (grouping) return node(grouping, 'grouping');
  const block = BLOCK[name];
  if (block) return node(block, 'block');
  const outer = tree.parent(element);
  const changesLanguage = element.language !== '' && outer && element.language !== outer.language;
  const inline = INLINE[name];
  if (inline) return node(inline, 'inline');
  if (BLOCKS_WITHOUT.has(name)) return changesLanguage ? node('Div', 'grouping') : { kind: 'block' };
  return changesLanguage ? node('Span', 'inline') : { kind: 'inline' };
}

function node(role: StructureRole, level: Level): Treatment {
  return { kind: 'node', roles: [role], level };
}

function linkTreatment(element: ElementNode, tree: ElementTree, hasTarget: (href: string) => boolean): Treatment {
  const href = element.attributes.get('href') ?? '';
  if (href === '' || !hasTarget(href)) return { kind: 'inline' };
  // Files are attached by annotations of other types, which aren't links (ISO 14289-1, 7.18.1).
  if (attachedChart(href) !== undefined) return { kind: 'node', roles: ['Annot'], level: 'inline' };
  const refers = element.attributes.get('role') === 'doc-noteref' || inContents(element, tree);
  return { kind: 'node', roles: refers ? ['Reference', 'Link'] : ['Link'], level: 'inline' };
}

/** True inside a table of contents. */
export function inContents(element: ElementNode, tree: ElementTree): boolean {
  for (let e: ElementNode | undefined = element; e; e = tree.parent(e)) {
    if (e.name === 'nav') return e.attributes.get('role') === 'doc-toc';
  }
  return false;
}

/** True for the only article of a document, which is the document itself. */
function isOnlyArticle(element: ElementNode, tree: ElementTree): boolean {
  const siblings = tree.parent(element)?.children ?? [];
  return siblings.every((s) => s === element || s.kind !== 'element' || s.name !== 'article');
}
