/** The elements that the html stage makes from a layout's markup. `element-tree.ts` knows where they are. */

import type { Span } from '../core/diagnostic.ts';

export interface ElementNode {
  readonly kind: 'element';
  /** Lower case; one of the names in `elements.ts`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
  /** Place of the tag in the layout's template. */
  readonly template: Span | undefined;
  /** The data path that it prints: its own `data-src` or the nearest ancestor's. */
  readonly src: string | undefined;
  /** BCP 47: its own `lang` or the nearest ancestor's; '' when there is none. */
  readonly language: string;
}

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

export type MarkupNode = ElementNode | TextNode;

/** The result of the template stage: one document and its style sheets, weakest first. */
export interface Markup {
  readonly html: string;
  readonly styleSheets: readonly StyleSheetText[];
}

export interface StyleSheetText {
  /** Path, for diagnostics and for `url()`s relative to it. */
  readonly file: string;
  readonly text: string;
  readonly origin: 'user-agent' | 'author';
}
