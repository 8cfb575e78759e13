/** Drafts to finished structure elements: children in source order, attributes by role. */

import type { ElementNode } from '../html/element.ts';
import type { Draft } from './drafts.ts';
import { plainText } from './plain-text.ts';
import { listNumbering } from './roles.ts';
import { tableGroups } from './table-groups.ts';
import type { ContentMark, LinkTarget, TagNode } from './tag-tree.ts';

interface Scope {
  readonly language: string;
  /** IDs that were given: each once (ISO 32000-1, 14.7.2). */
  readonly ids: Set<string>;
}

export function finishTree(root: Draft): TagNode {
  return finish(root, { language: root.element.language, ids: new Set() });
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
    listNumbering: role === 'L' ? listNumbering(firstLabel(draft)) : undefined,
    scope: role === 'TH' ? scopeOf(element) : undefined,
    rowSpan: isCell ? spanOf(element, 'rowspan') : 1,
    colSpan: isCell ? spanOf(element, 'colspan') : 1,
    headers: isCell ? (element.attributes.get('headers') ?? '').split(/\s+/).filter((h) => h !== '') : [],
    bbox: draft.bbox,
    link: role === 'Link' ? linkOf(element) : undefined,
    chart: role === 'Figure' && element.name === 'chart' ? element.attributes.get('name') : undefined,
    children: role === 'Table' ? tableGroups(finished) : finished,
  };
}

function uniqueId(draft: Draft, ids: Set<string>): string | undefined {
  if (draft.id === undefined) return undefined;
  const id = ids.has(draft.id) ? `${draft.id}-${draft.element.order}` : draft.id;
  ids.add(id);
  return id;
}

/** Words of a list's first label, '' where its items have none or their labels are terms. */
function firstLabel(list: Draft): string {
  if (list.element.name === 'dl') return '';
  for (const { child: item } of list.children) {
    if (item.kind !== 'draft') continue;
    for (const { child } of item.children) if (child.kind === 'draft' && child.role === 'Lbl') return child.text;
  }
  return '';
}

/** As stated; else heads of columns in a table's head, of rows where the row begins. */
function scopeOf(element: ElementNode): 'Row' | 'Column' {
  const stated = element.attributes.get('scope');
  if (stated === 'row' || stated === 'rowgroup') return 'Row';
  if (stated === 'col' || stated === 'colgroup') return 'Column';
  if (element.parent?.parent?.name === 'thead') return 'Column';
  return element.parent?.children.find((c) => c.kind === 'element') === element ? 'Row' : 'Column';
}

function spanOf(element: ElementNode, name: string): number {
  const value = element.attributes.get(name) ?? '1';
  return /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1;
}

function linkOf(element: ElementNode): LinkTarget {
  const { attributes } = element;
  const href = attributes.get('href') ?? '';
  const said = [attributes.get('title'), attributes.get('aria-label'), plainText(element), href];
  return { href, description: said.find((text) => text !== undefined && text.trim() !== '')?.trim() ?? href };
}
