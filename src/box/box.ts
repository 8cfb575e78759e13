/**
 * The box tree, the input of layout. A block box contains either blocks or inline content, never both (CSS 2.2,
 * 9.2.1.1). List markers, counters and generated content are already text, white space is collapsed, text is
 * transformed.
 */

import type { ComputedStyle } from '../css/computed-style.ts';
import type { ElementNode } from '../html/element.ts';

export type Box = BlockBox | TableBox | ReplacedBox;

interface Boxed {
  /** Undefined for anonymous boxes. */
  readonly element: ElementNode | undefined;
  readonly style: ComputedStyle;
  /** Named strings set here, for running headers. */
  readonly strings: readonly NamedString[];
}

export interface NamedString {
  readonly name: string;
  readonly value: string;
  /** The element that sets it; its `src` is the origin of the text. */
  readonly source: ElementNode;
}

/** A block container. */
export interface BlockBox extends Boxed {
  readonly kind: 'block';
  readonly marker: InlineText | undefined;
  readonly content:
    | { readonly kind: 'blocks'; readonly children: readonly Box[] }
    /** Items of a flex or grid container. */
    | { readonly kind: 'items'; readonly children: readonly Box[] }
    | {
        readonly kind: 'inline';
        readonly items: readonly InlineItem[];
        /** The first letter, where `initial-letter` removes it from the first line. */
        readonly initial: InitialLetter | undefined;
      };
}

export interface InitialLetter {
  readonly text: InlineText;
  /** Height in lines. */
  readonly size: number;
  /** Number of lines beside it. */
  readonly sink: number;
}

export interface TableBox extends Boxed {
  readonly kind: 'table';
  readonly captions: readonly BlockBox[];
  /** Styles of `col` elements, in order, for their widths; undefined where there is none. */
  readonly columns: readonly (ComputedStyle | undefined)[];
  readonly groups: readonly RowGroup[];
}

export interface RowGroup extends Boxed {
  readonly kind: 'head' | 'body' | 'foot';
  readonly rows: readonly RowBox[];
}

export interface RowBox extends Boxed {
  readonly cells: readonly CellBox[];
}

export interface CellBox extends Boxed {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly content: BlockBox;
}

/** A chart or an image, whose natural size comes from outside CSS. */
export interface ReplacedBox extends Boxed {
  readonly kind: 'replaced';
  readonly element: ElementNode;
}

/** Inline content in logical order, flattened: each text keeps its style and element. */
export type InlineItem =
  | InlineText
  | AtomicInline
  | InlineEdge
  | InlineLeader
  | InlineFloat
  | { readonly kind: 'break' };

/** A box at the side of the text, no higher than the line of the words after it (CSS 2.2, 9.5.1). */
export interface InlineFloat {
  readonly kind: 'float';
  readonly box: Box;
}

/** A box placed in a line like a letter: an image, a chart, `display: inline-block`. */
export interface AtomicInline {
  readonly kind: 'atomic';
  readonly box: Box;
  readonly element: ElementNode;
  readonly rise: number;
  /** The style of the inline content around it, to which `vertical-align` refers. */
  readonly around: ComputedStyle;
}

/** The start or end of an inline box with margin, border, padding or background. Edges come in pairs. */
export interface InlineEdge {
  readonly kind: 'edge';
  readonly side: 'start' | 'end';
  readonly style: ComputedStyle;
  readonly element: ElementNode;
  readonly language: string;
  readonly rise: number;
}

/** The style and origin of inline text. */
interface InlineStyled {
  readonly style: ComputedStyle;
  readonly element: ElementNode;
  /** Language of the text, BCP 47. */
  readonly language: string;
  /** Upwards from the block's baseline, pt. */
  readonly rise: number;
  /** Elements with `text-decoration`, outer ones first; equal lists are the same object. */
  readonly decorations: readonly Decorating[];
}

/** An element with `text-decoration`; its font and baseline determine the position of the lines. */
export interface Decorating {
  readonly style: ComputedStyle;
  readonly language: string;
  readonly rise: number;
}

/** `leader('.')`: a pattern repeated to fill the rest of the line. */
export interface InlineLeader extends InlineStyled {
  readonly kind: 'leader';
  readonly pattern: string;
}

export interface InlineText extends InlineStyled {
  readonly kind: 'text';
  readonly text: string;
  /** True for markers, counters and `content`. */
  readonly generated: boolean;
}
