/** The styled tree, made by the css stage from the element tree and the style sheets. */

import type { Color } from '../core/color.ts';
import type { Span } from '../core/diagnostic.ts';
import type { ElementNode, TextNode } from '../html/element.ts';
import type { ElementTree } from '../html/element-tree.ts';
import type { ComputedStyle, PropertyName } from './computed-style.ts';

export interface StyledElement {
  readonly kind: 'element';
  readonly element: ElementNode;
  readonly style: ComputedStyle;
  readonly children: readonly StyledNode[];
  /** Present when `content` generates something. */
  readonly before: ComputedStyle | undefined;
  readonly after: ComputedStyle | undefined;
  /** Style of a list item's marker; undefined for elements that aren't list items. */
  readonly marker: ComputedStyle | undefined;
  readonly firstLetter: ComputedStyle | undefined;
  /** Custom properties (`--accent`) as text, for charts that use the house palette. */
  readonly customProperties: ReadonlyMap<string, string>;
}

export type StyledNode = StyledElement | TextNode;

export type MarginBoxName = 'top-left' | 'top-center' | 'top-right' | 'bottom-left' | 'bottom-center' | 'bottom-right';

/** The style of one page; sizes and margins in pt. */
export interface PageStyle {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly backgroundColor: Color;
  readonly marginBoxes: ReadonlyMap<MarginBoxName, ComputedStyle>;
  readonly footnotes: FootnoteArea;
}

/** The area at the foot of a page for its footnotes (`@footnote`; CSS GCPM 3, 2.4); pt. */
export interface FootnoteArea {
  readonly style: ComputedStyle;
  readonly marginTop: number;
  /** Margin, border and padding above the notes. */
  readonly before: number;
  /** Padding, border and margin below the notes. */
  readonly after: number;
}

export interface PageSelector {
  readonly name: string;
  readonly first: boolean;
  readonly side: 'left' | 'right';
  /** True for a page left empty so that the next one is a left or right page. */
  readonly blank: boolean;
}

/** An `@font-face` rule: where a family's files are. */
export interface FontFaceRule {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** As written in `url(...)`: a path relative to the style sheet, or `npm:package/file.ttf`. */
  readonly url: string;
  /** The style sheet with the rule. */
  readonly file: string;
  readonly span: Span;
}

export interface StyledDocument {
  readonly root: StyledElement;
  /** Where its elements are. */
  readonly tree: ElementTree;
  /** Present where references to elements that aren't displayed were removed. */
  readonly pruned?: true;
  readonly page: (selector: PageSelector) => PageStyle;
  readonly fontFaces: readonly FontFaceRule[];
  /** Where a property's value was declared, for the element or the ancestor from which it inherits. */
  readonly declaredAt: (element: ElementNode, property: PropertyName) => Span | undefined;
  /** The same for the margin boxes at the top or bottom of pages; the last of several rules. */
  readonly declaredInMargin: (side: 'header' | 'footer', property: PropertyName) => Span | undefined;
}
