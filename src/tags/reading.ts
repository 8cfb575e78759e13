/** The structure tree as a screen reader presents it: roles, text and places, for people who check it. */

import type { Rect } from '../core/geometry.ts';
import type { Fragment, LineFragment, Page, TextFragment } from '../layout/fragment.ts';
import type { ContentMark, StructureRole, TagNode, TagPlan } from './tag-tree.ts';

export interface ReadingNode {
  readonly role: StructureRole;
  readonly title: string | undefined;
  /** Alternative text of a figure. */
  readonly alt: string | undefined;
  /** BCP 47, where it differs from the parent's. */
  readonly language: string | undefined;
  readonly scope: TagNode['scope'];
  /** Target of a link. */
  readonly href: string | undefined;
  /** The areas of its own text, without those of its children. */
  readonly areas: readonly Area[];
  /** Nodes and text, in reading order. */
  readonly children: readonly (ReadingNode | string)[];
}

export interface Area {
  /** From 1. */
  readonly page: number;
  readonly rect: Rect;
}

/** The plan's tree with the text and places of its marks. */
export function readingTree(plan: TagPlan, pages: readonly Page[]): ReadingNode {
  const content = new Map<ContentMark, { text: string; areas: Area[] }>();
  const record = (what: Fragment | TextFragment, rect: Rect): void => {
    const mark = plan.marks.get(what);
    if (mark?.kind !== 'content') return;
    const known = content.get(mark) ?? { text: '', areas: [] };
    if (what.kind === 'text' && what.origin !== 'hyphen') known.text += what.run.text;
    addArea(known.areas, { page: mark.page, rect });
    content.set(mark, known);
  };
  const visit = (fragments: readonly Fragment[]): void => {
    for (const fragment of fragments) {
      if (fragment.kind === 'box') visit(fragment.children);
      else if (fragment.kind === 'line') {
        for (const item of plan.logical.get(fragment) ?? fragment.items) {
          if (item.kind === 'text') record(item, itemRect(item, fragment));
        }
        visit(fragment.boxes);
      } else record(fragment, fragment.rect);
    }
  };
  for (const page of pages) visit(page.content);
  return toReading(plan.root, content);
}

function itemRect({ x, width }: TextFragment, line: LineFragment): Rect {
  return { x, y: line.rect.y, width, height: line.rect.height };
}

/** Adds an area; consecutive lines form one area. */
function addArea(areas: Area[], area: Area): void {
  const last = areas.at(-1);
  if (!last || !touches(last, area)) {
    areas.push(area);
    return;
  }
  const [a, b] = [last.rect, area.rect];
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  const height = Math.max(a.y + a.height, b.y + b.height) - y;
  areas.splice(-1, 1, { page: last.page, rect: { x, y, width, height } });
}

function touches(last: Area, next: Area): boolean {
  const [a, b] = [last.rect, next.rect];
  const below = b.y - (a.y + a.height);
  return last.page === next.page && below < b.height && b.y + b.height > a.y && b.x < a.x + a.width + 2 * b.height;
}

type Content = ReadonlyMap<ContentMark, { readonly text: string; readonly areas: readonly Area[] }>;

function toReading(node: TagNode, content: Content): ReadingNode {
  const areas: Area[] = [];
  const children: (ReadingNode | string)[] = [];
  for (const child of node.children) {
    if (child.kind === 'node') {
      children.push(toReading(child, content));
      continue;
    }
    const { text, areas: own } = content.get(child) ?? { text: '', areas: [] };
    if (text !== '') children.push(text);
    for (const area of own) addArea(areas, area);
  }
  const { role, title, alt, language, scope, link } = node;
  return { role, title, alt, language, scope, href: link?.href, areas, children };
}
