/** Documents that differ only in what no selector sees: their elements match the same rules. */

import { parse, type Selector, SelectorType } from 'css-what';
import type { Span } from '../core/diagnostic.ts';
import type { ElementNode, MarkupNode } from '../html/element.ts';

/** What the selectors of style sheets see of a document, besides the names, languages and order of elements. */
export class SeenParts {
  /** Of style attributes, the declarations; of links, whether they are links. */
  readonly attributes = new Set(['style', 'href', 'dir']);

  add(tokens: readonly Selector[]): void {
    for (const token of tokens) {
      if (token.type === SelectorType.Attribute) this.attributes.add(token.name);
      if (token.type !== SelectorType.Pseudo) continue;
      const of = typeof token.data === 'string' ? /\sof\s+(.+)$/is.exec(token.data)?.[1] : undefined;
      const inner = Array.isArray(token.data) ? token.data : of === undefined ? [] : parse(of);
      for (const list of inner) this.add(list);
    }
  }
}

/** True where an element, its place in the template, and everything inside look the same to selectors. */
export function haveSameTags(now: ElementNode, last: ElementNode, seen: SeenParts): boolean {
  if (now === last) return true;
  if (now.name !== last.name || now.language !== last.language || hasDirectionOfText(now)) return false;
  if (now.children.length !== last.children.length || !isSamePlace(now.template, last.template)) return false;
  for (const name of seen.attributes) if (now.attributes.get(name) !== last.attributes.get(name)) return false;
  return now.children.every((child, i) => isSameKind(child, last.children[i], seen));
}

function isSameKind(now: MarkupNode, last: MarkupNode | undefined, seen: SeenParts): boolean {
  if (now.kind === 'text') return last?.kind === 'text';
  return last?.kind === 'element' && haveSameTags(now, last, seen);
}

/** `:dir()` depends on the letters of such an element (HTML, 3.2.6.4). */
function hasDirectionOfText({ name, attributes }: ElementNode): boolean {
  return name === 'bdi' || attributes.get('dir')?.toLowerCase() === 'auto';
}

function isSamePlace(now: Span | undefined, last: Span | undefined): boolean {
  return now?.file === last?.file && now?.line === last?.line && now?.column === last?.column;
}
