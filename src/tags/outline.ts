/** Builds the outline from headings, nested by level. */

import type { ElementTree } from '../html/element-tree.ts';
import type { Draft } from './drafts.ts';
import { plainText } from './plain-text.ts';
import type { OutlineEntry } from './tag-tree.ts';

interface Heading {
  readonly level: number;
  readonly order: number;
  readonly title: string;
  readonly page: number;
  readonly y: number;
}

export class HeadingCollector {
  readonly #tree: ElementTree;
  readonly #headings = new Map<Draft['element'], Heading>();

  constructor(tree: ElementTree) {
    this.#tree = tree;
  }

  /** Records the first place of a heading's text; `y` in pt from the page's top. */
  record(draft: Draft, page: number, y: number): void {
    let place = this.#tree.place(draft.element);
    while (place && !/^h[1-6]$/.test(place.element.name)) {
      // Only inline elements are inside headings.
      place = draft.level === 'inline' ? place.parent : undefined;
    }
    if (!place || this.#headings.has(place.element)) return;
    const { element, order } = place;
    this.#headings.set(element, { level: Number(element.name[1]), order, title: plainText(element), page, y });
  }

  outline(): readonly OutlineEntry[] {
    const top: OutlineEntry[] = [];
    const open: { readonly level: number; readonly children: OutlineEntry[] }[] = [{ level: 0, children: top }];
    const headings = [...this.#headings.values()].sort((a, b) => a.order - b.order);
    for (const { level, title, page, y } of headings) {
      if (title === '') continue;
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const children: OutlineEntry[] = [];
      open.at(-1)?.children.push({ title, page, y, children });
      open.push({ level, children });
    }
    return top;
  }
}
