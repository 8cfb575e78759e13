/** Finished pages: the output of layout, and the input of tags and paint. All places are absolute on the page, in pt. */

import type { Color } from '../core/color.ts';
import type { Decoration } from '../core/decoration.ts';
import type { Drawing } from '../core/drawing.ts';
import type { Rect } from '../core/geometry.ts';
import type { ShapedRun } from '../core/shaping.ts';
import type { BorderStyle, ComputedStyle } from '../css/computed-style.ts';
import type { ElementNode } from '../html/element.ts';
import type { ImageFile } from '../image/image-file.ts';

export interface Page {
  /** From 1. */
  readonly number: number;
  /** As printed: '1', 'iv'. */
  readonly label: string;
  /** The value of the page counter, which `counter-reset: page` sets. */
  readonly counter: number;
  readonly width: number;
  readonly height: number;
  readonly background: Color;
  /** In painting order. */
  readonly content: readonly Fragment[];
  /** Running headers and footers: pagination artifacts. */
  readonly margins: readonly MarginBox[];
}

export interface MarginBox {
  readonly side: 'header' | 'footer';
  readonly content: readonly Fragment[];
}

export type Fragment = BoxFragment | LineFragment | DrawingFragment | ImageFragment | RuleFragment;

/** A line between columns: always a layout artifact. */
export interface RuleFragment {
  readonly kind: 'rule';
  /** A thin rectangle: width (or height) is the rule's thickness. */
  readonly rect: Rect;
  readonly style: BorderStyle;
  readonly color: Color;
}

/** The part of a box on one page, in one column. */
export interface BoxFragment {
  readonly kind: 'box';
  /** Undefined for boxes without an element (anonymous boxes, column rules). */
  readonly element: ElementNode | undefined;
  /** Borders and background; undefined when it paints nothing itself. */
  readonly style: ComputedStyle | undefined;
  /** The border box. */
  readonly rect: Rect;
  /** True for the first and the last fragment of the box: borders and padding aren't drawn at a cut end. */
  readonly first: boolean;
  readonly last: boolean;
  /** True for a table head or foot that is repeated on a further page: an artifact there. */
  readonly repeated: boolean;
  readonly children: readonly Fragment[];
}

export interface LineFragment {
  readonly kind: 'line';
  /** The element of the block that holds the line. */
  readonly element: ElementNode | undefined;
  /** The block's direction. */
  readonly direction: 'ltr' | 'rtl';
  readonly rect: Rect;
  readonly baseline: number;
  /** In reading order. */
  readonly items: readonly TextFragment[];
  /** Backgrounds and borders of inline boxes behind the words, outer ones first. */
  readonly backdrops: readonly InlineBoxFragment[];
  /** The fault in how the line was set, if any. */
  readonly fault: LineFault | undefined;
  /** Inline boxes of the line: images, inline-blocks. */
  readonly boxes: readonly Fragment[];
  /** For each of `boxes`, the number of `items` that are read before it. */
  readonly boxPlaces: readonly number[];
}

/** `amount` is an overfull line's overflow in pt, or a loose line's space width as a multiple of the usual one. */
export interface LineFault {
  readonly kind: 'overfull' | 'loose' | 'parted-word';
  readonly amount: number;
}

/** Background and border of the part of an inline box on one line: layout artifacts. */
export interface InlineBoxFragment {
  readonly style: ComputedStyle;
  /** The border box. */
  readonly rect: Rect;
  /** True where the box is cut at the line's edge */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** Text of one font and style on one line. */
export interface TextFragment {
  readonly kind: 'text';
  readonly element: ElementNode;
  readonly run: ShapedRun;
  readonly size: number;
  readonly color: Color;
  readonly x: number;
  /** The baseline, rise included. */
  readonly y: number;
  readonly width: number;
  readonly letterSpacing: number;
  readonly spaceExtra: number;
  readonly strokes: readonly StrokeFragment[];
  /** The author's text, generated text (markers, counters), a hyphen added by line breaking, or a leader's dots */
  readonly origin: 'text' | 'generated' | 'hyphen' | 'leader';
}

/** A segment of an underline or the like; x from the page's left edge, y of its middle. */
export interface StrokeFragment {
  readonly decoration: Decoration;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A chart. */
export interface DrawingFragment {
  readonly kind: 'drawing';
  readonly element: ElementNode;
  readonly rect: Rect;
  readonly drawing: Drawing;
  readonly alt: string;
}

export interface ImageFragment {
  readonly kind: 'image';
  readonly element: ElementNode;
  readonly rect: Rect;
  /** The place of the whole image: larger than `rect` where `rect` crops it. */
  readonly drawn: Rect;
  readonly image: ImageFile;
  /** The image's file, for messages. */
  readonly path: string;
  readonly alt: string;
}

/** Where an element with an `id` starts: destinations, outline, page references. */
export interface Anchor {
  readonly id: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
}
