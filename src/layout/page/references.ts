/** Page numbers for generated text (`counter(page)`, `target-counter()`), taken from the previous round of layout. */

import type { PageReferences } from '../../box/builder.ts';
import type { ElementNode } from '../../html/element.ts';
import type { ElementTree } from '../../html/element-tree.ts';
import { isRepeated } from '../anchors.ts';
import type { Anchor, Fragment, Page } from '../fragment.ts';

/** The page counter where an element's own text, or the element, begins and ends. */
interface PageRange {
  start: number;
  end: number;
}

/** Values from the round before. In the first round placeholders as wide as a digit are used. */
export class LaidReferences implements PageReferences {
  readonly #tree: ElementTree;
  #labels: ReadonlyMap<string, string> = new Map();
  #counters: ReadonlyMap<ElementNode, PageRange> = new Map();
  #count: number | undefined;
  #used = { labels: false, counters: false, count: false };

  /** `tree` has the elements of the pages. */
  constructor(tree: ElementTree) {
    this.#tree = tree;
  }

  pageOf(id: string): string | undefined {
    this.#used.labels = true;
    return this.#labels.get(id);
  }

  counterAt(element: ElementNode, edge: 'start' | 'end'): number | undefined {
    this.#used.counters = true;
    return this.#counters.get(element)?.[edge];
  }

  pageCount(): number | undefined {
    this.#used.count = true;
    return this.#count;
  }

  /** Updates the values from the pages laid out with them; true when none has changed. */
  settle(pages: readonly Page[], anchors: readonly Anchor[]): boolean {
    const used = this.#used;
    const labels = new Map(anchors.map(({ id, page }) => [id, pages[page - 1]?.label ?? '']));
    const counters = used.counters ? pageRanges(pages, this.#tree) : this.#counters;
    const settled =
      (!used.labels || [...labels].every(([id, label]) => this.#labels.get(id) === label)) &&
      (!used.counters || sameRanges(this.#counters, counters)) &&
      (!used.count || this.#count === pages.length);
    this.#labels = labels;
    this.#counters = counters;
    this.#count = pages.length;
    this.#used = { labels: false, counters: false, count: false };
    return settled;
  }
}

function sameRanges(before: ReadonlyMap<ElementNode, PageRange>, now: ReadonlyMap<ElementNode, PageRange>): boolean {
  return [...now].every(([element, { start, end }]) => {
    const was = before.get(element);
    return was?.start === start && was.end === end;
  });
}

/** The pages of each element's generated text, or of the element where it has none. */
function pageRanges(pages: readonly Page[], tree: ElementTree): ReadonlyMap<ElementNode, PageRange> {
  const [own, generated] = [new Map<ElementNode, PageRange>(), new Map<ElementNode, PageRange>()];
  const visit = (fragments: readonly Fragment[], counter: number): void => {
    const note = (ranges: Map<ElementNode, PageRange>, element: ElementNode | undefined): void => {
      if (!element) return;
      const known = ranges.get(element);
      if (known) known.end = counter;
      else ranges.set(element, { start: counter, end: counter });
    };
    for (const fragment of fragments) {
      if (fragment.kind === 'rule' || isRepeated(fragment)) continue;
      note(own, fragment.element);
      if (fragment.kind === 'box') visit(fragment.children, counter);
      if (fragment.kind !== 'line') continue;
      for (const { element, origin } of fragment.items) {
        if (origin === 'generated') note(generated, element);
        for (let e: ElementNode | undefined = element; e && e !== fragment.element; e = tree.parent(e)) note(own, e);
      }
      visit(fragment.boxes, counter);
    }
  };
  for (const page of pages) visit(page.content, page.counter);
  return new Map([...own, ...generated]);
}
