/** Named strings (CSS GCPM 3, 1.1): which value of a string holds on which page. */

import type { NamedString } from '../box/box.ts';
import type { ElementNode } from '../html/element.ts';
import { isRepeated } from './anchors.ts';
import type { Fragment } from './fragment.ts';

/** A page's values of one string: before it, and those set on it in order. */
export interface StringValues {
  readonly before: string;
  readonly set: readonly string[];
}

export interface PageStrings {
  on(pageIndex: number): ReadonlyMap<string, StringValues>;
}

/** Follows the strings that elements set through the pages' fragments; an element counts where it first stands. */
export function namedStrings(
  sets: ReadonlyMap<ElementNode, readonly NamedString[]>,
  pages: readonly (readonly Fragment[])[],
): PageStrings {
  const current = new Map<string, string>();
  const seen = new Set<ElementNode>();
  const perPage = pages.map((fragments) => {
    const values = new Map<string, { before: string; set: string[] }>();
    for (const [name, before] of current) values.set(name, { before, set: [] });
    for (const element of elementsOf(fragments)) {
      if (seen.has(element)) continue;
      seen.add(element);
      for (const { name, value } of sets.get(element) ?? []) {
        const entry = values.get(name) ?? { before: '', set: [] };
        entry.set.push(value);
        values.set(name, entry);
        current.set(name, value);
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
