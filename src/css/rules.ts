/** A parsed style sheet, the input of the cascade. */

import type { CssNode } from 'css-tree';
import type { Span } from '../core/diagnostic.ts';
import type { PropertyName } from './computed-style.ts';
import type { FontFaceRule, MarginBoxName } from './styled.ts';
import type { Specified } from './values/specified.ts';

/** A value with var(), parsed once the custom properties are known. The longhands of a shorthand share one. */
export interface PendingValue {
  /** The CSS name of the property or shorthand, and its value as written. */
  readonly name: string;
  readonly text: string;
  readonly span: Span;
}

export type DeclaredValue =
  | { readonly kind: 'specified'; readonly specified: Specified<unknown> }
  | { readonly kind: 'wide'; readonly keyword: WideKeyword }
  | { readonly kind: 'pending'; readonly pending: PendingValue };

/** The CSS-wide keywords (CSS Cascade 4, 7.3). */
export type WideKeyword = 'inherit' | 'initial' | 'unset';

/** A longhand's declaration; shorthands are already expanded. */
export interface Declaration {
  readonly property: PropertyName;
  readonly value: DeclaredValue;
  readonly important: boolean;
  readonly span: Span;
  /** For a flow-relative property (`padding-inline-start`): the direction in which it maps to this longhand. */
  readonly direction?: 'ltr' | 'rtl';
}

/** `--accent: #123`; the text is trimmed and may contain var(). */
export interface CustomDeclaration {
  readonly name: string;
  readonly text: string;
  readonly important: boolean;
  readonly span: Span;
}

export interface DeclarationBlock {
  readonly declarations: readonly Declaration[];
  readonly custom: readonly CustomDeclaration[];
}

/** A declaration as parsed, before its property is looked up. */
export interface RawDeclaration {
  /** In lower case. */
  readonly name: string;
  readonly text: string;
  readonly nodes: readonly CssNode[];
  readonly important: boolean;
  readonly span: Span;
  readonly valueSpan: Span;
}

/** One selector of a style rule, as text, with its place. */
export interface SelectorText {
  readonly text: string;
  readonly span: Span;
}

export interface StyleRule {
  readonly selectors: readonly SelectorText[];
  readonly block: DeclarationBlock;
}

/** Margin boxes by the direction of the text: at its start is the left, in a right-to-left document the right. */
export type FlowMarginBoxName = 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end';

/** The areas that at-rules inside `@page` style. */
export type PageAreaName = MarginBoxName | FlowMarginBoxName | 'footnote';

/** Width and height in pt. */
export type PageSize = readonly [width: number, height: number];

/** A sheet size, or only the orientation of the size that other rules set. */
export type DeclaredPageSize = PageSize | 'portrait' | 'landscape';

/** The selector of an `@page` rule (CSS Paged Media 3, 4.2). */
export interface PageRuleSelector {
  readonly name: string | undefined;
  readonly first: boolean;
  readonly side: 'left' | 'right' | undefined;
  readonly blank: boolean;
}

export interface PageRule {
  /** Empty for a bare `@page`. */
  readonly selectors: readonly PageRuleSelector[];
  readonly size: { readonly value: DeclaredPageSize; readonly important: boolean } | undefined;
  readonly block: DeclarationBlock;
  /** By name; `footnote` for the footnote area. */
  readonly marginBoxes: ReadonlyMap<PageAreaName, DeclarationBlock>;
}

export interface ParsedSheet {
  readonly origin: 'user-agent' | 'author';
  readonly styleRules: readonly StyleRule[];
  readonly pageRules: readonly PageRule[];
  readonly fontFaces: readonly FontFaceRule[];
}

/** A block that matches an element. */
export interface RankedBlock {
  /** Rank in the cascade by origin, specificity and order, from 0 (the weakest; CSS Cascade 4, 6.1). */
  readonly rank: number;
  readonly origin: ParsedSheet['origin'];
  readonly block: DeclarationBlock;
}
