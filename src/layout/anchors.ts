import type { ElementNode } from '../html/element.ts';
import type { ElementTree } from '../html/element-tree.ts';
import type { Anchor, Fragment, Page } from './fragment.ts';

/** True for a repeated table head or foot: its elements already have a place elsewhere. */
export function isRepeated(fragment: Fragment): boolean {
  return fragment.kind === 'box' && fragment.repeated;
}

/** The first place of each element of `tree` with an `id`: destinations and page references. */
export function collectAnchors(pages: readonly Page[], tree: ElementTree): readonly Anchor[] {
  const anchors = new Map<string, Anchor>();
  const note = (element: ElementNode | undefined, page: number, x: number, y: number): void => {
    const id = element?.attributes.get('id');
    if (id !== undefined && !anchors.has(id)) anchors.set(id, { id, page, x, y });
  };
  const visit = (fragments: readonly Fragment[], page: number): void => {
    for (const fragment of fragments) {
      if (fragment.kind === 'rule' || isRepeated(fragment)) continue;
      note(fragment.element, page, fragment.rect.x, fragment.rect.y);
      if (fragment.kind === 'box') visit(fragment.children, page);
      if (fragment.kind !== 'line') continue;
      for (const item of fragment.items) {
        // Elements inside the line: from the text's own element up to the block's.
        for (let e: ElementNode | undefined = item.element; e && e !== fragment.element; e = tree.parent(e)) {
          note(e, page, item.x, fragment.rect.y);
        }
      }
      visit(fragment.boxes, page);
    }
  };
  for (const page of pages) visit(page.content, page.number);
  return [...anchors.values()];
}
