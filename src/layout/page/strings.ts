/** Named strings (CSS GCPM 3, 1.1): the values of each string on each page. */

import type { NamedString } from '../../box/box.ts';
import type { ElementNode } from '../../html/element.ts';
import type { ElementTree } from '../../html/element-tree.ts';
import { isRepeated } from '../anchors.ts';
import type { Fragment } from '../fragment.ts';

/** A page's values of one string: the one in force before it, and those set on it in order. */
export interface StringValues {
  readonly before: NamedString | undefined;
  readonly set: readonly NamedString[];
  /** True when the first of `set` was set by the first element on the page (GCPM 3, 1.1.2, `start`). */
  readonly startsPage: boolean;
}

export interface PageStrings {
  on(pageIndex: number): ReadonlyMap<string, StringValues>;
}

/** Finds the strings set on each page; an element counts at its first fragment. */
export function namedStrings(
  tree: ElementTree,
  sets: ReadonlyMap<ElementNode, readonly NamedString[]>,
  pages: readonly (readonly Fragment[])[],
): PageStrings {
  const current = new Map<string, NamedString>();
  const seen = new Set<ElementNode>();
  const perPage = pages.map((fragments) => {
    const values = new Map<string, { before: NamedString | undefined; set: NamedString[]; startsPage: boolean }>();
    for (const [name, before] of current) values.set(name, { before, set: [], startsPage: false });
    let outer: ElementNode | undefined;
    let descends = true;
    for (const element of elementsOf(fragments)) {
      descends &&= outer === undefined || tree.isInside(element, new Set([outer]));
      outer = element;
      if (seen.has(element)) continue;
      seen.add(element);
      for (const string of sets.get(element) ?? []) {
        const entry = values.get(string.name) ?? { before: undefined, set: [], startsPage: false };
        if (entry.set.length === 0) entry.startsPage = descends;
        entry.set.push(string);
        values.set(string.name, entry);
        current.set(string.name, string);
      }
    }
    return values;
  });
  return { on: (index) => perPage[index] ?? new Map() };
}

/** The elements of fragments, outer before inner, in painting order. */
export function elementsOf(fragments: readonly Fragment[], found: ElementNode[] = []): readonly ElementNode[] {
  for (const fragment of fragments) {
    if (isRepeated(fragment)) continue;
    if (fragment.kind !== 'rule' && fragment.element) found.push(fragment.element);
    if (fragment.kind === 'box') elementsOf(fragment.children, found);
    else if (fragment.kind === 'line') elementsOf(fragment.boxes, found);
  }
  return found;
}
