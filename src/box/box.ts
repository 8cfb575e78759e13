/**
 * The box tree: what is laid out. Block boxes hold either blocks or one inline content, never both (CSS 2.2, 9.2.1.1);
 * list markers, counters and generated text are already words here, white space is collapsed, text is transformed.
 */

import type { ComputedStyle } from '../css/computed-style.ts';
import type { ElementNode } from '../html/element.ts';

export type Box = BlockBox | TableBox | ReplacedBox;

interface Boxed {
  /** Undefined for anonymous boxes. */
  readonly element: ElementNode | undefined;
  readonly style: ComputedStyle;
  /** Named strings that start here, for running headers. */
  readonly strings: readonly NamedString[];
}

export interface NamedString {
  readonly name: string;
  readonly value: string;
  /** The element that sets it; its `src` is where the words are from. */
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
        /** The first letter, where `initial-letter` takes it out of the first line. */
        readonly initial: InitialLetter | undefined;
      };
}

export interface InitialLetter {
  readonly text: InlineText;
  /** In lines: how high it is, and how many lines stand beside it. */
  readonly size: number;
  readonly sink: number;
}

export interface TableBox extends Boxed {
  readonly kind: 'table';
  readonly captions: readonly BlockBox[];
  /** Widths asked for by `col` elements, in order; undefined where none. */
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

/** A chart or an image: its size comes from outside CSS. */
export interface ReplacedBox extends Boxed {
  readonly kind: 'replaced';
  readonly element: ElementNode;
}

/** Inline content in logical order, flattened: nesting shows in each text's style and element. */
export type InlineItem = InlineText | AtomicInline | InlineEdge | InlineLeader | { readonly kind: 'break' };

/** A box that stands in a line as one letter would: an image, a chart, `display: inline-block`. */
export interface AtomicInline {
  readonly kind: 'atomic';
  readonly box: Box;
  readonly element: ElementNode;
  readonly rise: number;
  /** The style of the inline content around it, to whose letters `vertical-align` refers. */
  readonly around: ComputedStyle;
}

/** Where an inline box with margin, border, padding or background opens or closes. They come in pairs. */
export interface InlineEdge {
  readonly kind: 'edge';
  readonly side: 'start' | 'end';
  readonly style: ComputedStyle;
  readonly element: ElementNode;
  readonly language: string;
  readonly rise: number;
}

/** What words of a line share: how they look, and whose they are. */
interface InlineStyled {
  readonly style: ComputedStyle;
  readonly element: ElementNode;
  /** Language of the words, BCP 47. */
  readonly language: string;
  /** pt, upwards from the block's baseline. */
  readonly rise: number;
  /** Elements that draw lines along the words, outer ones first; the same object for the same ones. */
  readonly decorations: readonly Decorating[];
}

/** An element with `text-decoration`: its font and its baseline place the lines. */
export interface Decorating {
  readonly style: ComputedStyle;
  readonly language: string;
  readonly rise: number;
}

/** `leader('.')`: the pattern, over and over, in all the room that the line has left. */
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
