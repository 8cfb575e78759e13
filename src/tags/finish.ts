/** Converts drafts to structure elements, with children in source order and attributes by role. */

import type { ElementNode } from '../html/element.ts';
import type { ElementTree } from '../html/element-tree.ts';
import { placeCaptions } from './captions.ts';
import type { Draft } from './drafts.ts';
import { listNumbering } from './list-numbering.ts';
import { plainText } from './plain-text.ts';
import { tableGroups } from './table-groups.ts';
import type { ContentMark, LinkTarget, TagNode } from './tag-tree.ts';

interface Scope {
  readonly tree: ElementTree;
  readonly language: string;
  /** IDs in use; each must be unique (ISO 32000-1, 14.7.2). */
  readonly ids: Set<string>;
}

export function finishTree(root: Draft, tree: ElementTree): TagNode {
  return finish(root, { tree, language: root.element.language, ids: new Set() });
}

function finish(draft: Draft, scope: Scope): TagNode {
  const { role, element } = draft;
  const differs = element.language !== '' && element.language !== scope.language;
  const inner = differs ? { ...scope, language: element.language } : scope;
  const id = uniqueId(draft, scope.ids);
  const children = [...draft.children].sort((a, b) => a.key - b.key);
  const finished = children.map(({ child }): TagNode | ContentMark =>
    child.kind === 'content' ? child : finish(child, inner),
  );
  const isCell = role === 'TH' || role === 'TD';
  return {
    kind: 'node',
    role,
    element,
    id,
    title: undefined,
    alt: draft.alt,
    language: differs ? element.language : undefined,
    listNumbering: role === 'L' ? listNumbering(labelsOf(draft)) : undefined,
    scope: role === 'TH' ? scopeOf(element, scope.tree) : undefined,
    rowSpan: isCell ? spanOf(element, 'rowspan') : 1,
    colSpan: isCell ? spanOf(element, 'colspan') : 1,
    headers: isCell ? (element.attributes.get('headers') ?? '').split(/\s+/).filter((h) => h !== '') : [],
    bbox: draft.bbox,
    link: role === 'Link' || role === 'Annot' ? linkOf(element) : undefined,
    chart: role === 'Figure' && element.name === 'chart' ? element.attributes.get('name') : undefined,
    children: arranged(draft, finished),
  };
}

/** Arranges children as PDF requires. */
function arranged({ role, element }: Draft, children: readonly (TagNode | ContentMark)[]): TagNode['children'] {
  if (role === 'Table') return tableGroups(children);
  if (element.name === 'figure' && role === 'Div') return placeCaptions(children);
  // A cell contains blocks, but a quotation is a grouping element (ISO 32000-1, 14.8.4.2).
  if (role === 'TH' || role === 'TD') return children.map(inDiv);
  return children;
}

function inDiv(child: TagNode | ContentMark): TagNode | ContentMark {
  if (child.kind === 'content' || child.role !== 'BlockQuote') return child;
  const { element } = child;
  return { ...child, role: 'Div', language: undefined, id: undefined, children: [{ ...child, element }] };
}

function uniqueId(draft: Draft, ids: Set<string>): string | undefined {
  if (draft.id === undefined) return undefined;
  const id = ids.has(draft.id) ? `${draft.id}-${draft.order}` : draft.id;
  ids.add(id);
  return id;
}

/** The text of a list's labels, in order; none for a description list, whose terms aren't numbers. */
function labelsOf(list: Draft): readonly string[] {
  if (list.element.name === 'dl') return [];
  const items = [...list.children].sort((a, b) => a.key - b.key);
  return items.flatMap(({ child: item }) => {
    if (item.kind !== 'draft') return [];
    return item.children.flatMap(({ child }) => (child.kind === 'draft' && child.role === 'Lbl' ? [child.text] : []));
  });
}

/** The stated scope; else Column in a table's head, and Row for the first cell of a row. */
function scopeOf(element: ElementNode, tree: ElementTree): 'Row' | 'Column' {
  const stated = element.attributes.get('scope');
  if (stated === 'row' || stated === 'rowgroup') return 'Row';
  if (stated === 'col' || stated === 'colgroup') return 'Column';
  const row = tree.parent(element);
  if (row && tree.parent(row)?.name === 'thead') return 'Column';
  return row?.children.find((c) => c.kind === 'element') === element ? 'Row' : 'Column';
}

function spanOf(element: ElementNode, name: string): number {
  const value = element.attributes.get(name) ?? '1';
  return /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1;
}

function linkOf(element: ElementNode): LinkTarget {
  const { attributes } = element;
  const href = attributes.get('href') ?? '';
  const candidates = [attributes.get('title'), attributes.get('aria-label'), plainText(element), href];
  return { href, description: candidates.find((text) => text !== undefined && text.trim() !== '')?.trim() ?? href };
}
