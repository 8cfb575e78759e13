/** The text stage's vocabulary: inline content in, lines out. */

import type { Color } from '../core/color.ts';
import type { Decoration } from '../core/decoration.ts';
import type { FontRequest, ShapedRun } from '../core/shaping.ts';
import type { ElementNode } from '../html/element.ts';

/** How a stretch of inline text looks; all lengths in pt. */
export interface TextStyle {
  readonly font: FontRequest;
  readonly color: Color;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  /** Upwards, from the line's baseline: superscripts. */
  readonly rise: number;
  /** The height that it asks of the line, split half above and half below its ascent and descent (CSS 2.2, 10.8.1). */
  readonly lineHeight: number;
  readonly decorations: readonly Decoration[];
  readonly hyphens: 'none' | 'manual' | 'auto';
  readonly hyphenateLimitChars: readonly [word: number, before: number, after: number];
  /** True where lines must not be broken inside. */
  readonly noWrap: boolean;
  /** True where white space and line ends are kept (`pre`). */
  readonly preserve: boolean;
  /** Characters from one tab stop to the next, where white space is kept. */
  readonly tabSize: number;
  /** Where a word that is wider than its line may be broken; `anywhere` counts in min-content widths, too. */
  readonly overflowWrap: 'normal' | 'break-word' | 'anywhere';
}

/** One piece of a paragraph, in logical order. White space is already collapsed, text-transform already done. */
export type InlinePiece =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: TextStyle;
      /** The innermost element around it, or the one that generated it. */
      readonly element: ElementNode;
      /** True for `content`, markers and the like: not the author's words. */
      readonly generated: boolean;
    }
  /** An atomic box in the line (image, inline-block): placed by its baseline. */
  | {
      readonly kind: 'box';
      readonly width: number;
      /** Above and below the baseline. */
      readonly ascent: number;
      readonly descent: number;
      /** Whatever the layout stage must know to place it. */
      readonly payload: unknown;
      readonly element: ElementNode;
    }
  /** Where an inline box opens or closes. They come in pairs, nested. */
  | {
      readonly kind: 'edge';
      readonly side: 'start' | 'end';
      /** Margin, border and padding together, and the margin's share of it. */
      readonly width: number;
      readonly margin: number;
      readonly element: ElementNode;
      /** Whatever the layout stage must know to paint the box; undefined where there is nothing to paint. */
      readonly look: object | undefined;
    }
  /** A pattern that fills, over and over, what room the line has left. Never parted from what follows. */
  | {
      readonly kind: 'leader';
      readonly pattern: string;
      readonly style: TextStyle;
      readonly element: ElementNode;
    }
  /** `<br>`. */
  | { readonly kind: 'break' };

export interface ParagraphOptions {
  /** The measure of line `index` (0-based) and its shift from the content's left edge: floats and indents narrow it. */
  readonly measure: (index: number) => { readonly width: number; readonly shift: number };
  /** Every line has the measure of the first: such paragraphs can be kept between builds. */
  readonly steady?: true;
  readonly align: 'left' | 'right' | 'center' | 'justify';
  readonly alignLast: 'left' | 'right' | 'center' | 'justify';
  readonly indent: number;
  /** Lines of nearly equal length (`text-wrap: balance`). */
  readonly balance: boolean;
  /** Rather another line than a short last one (`text-wrap: pretty`). */
  readonly pretty?: boolean;
  readonly hangingPunctuation: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** The block's own font and line height: the least that every line takes (the strut, CSS 2.2, 10.8.1). */
  readonly strut: TextStyle;
  readonly language: string;
}

/** A stretch of one line's text in one style; `x` from the content's left edge, `y` of its baseline from the line's. */
export interface LineText {
  readonly kind: 'text';
  readonly run: ShapedRun;
  readonly style: TextStyle;
  readonly element: ElementNode;
  readonly generated: boolean;
  /** A hyphen at a line's end and the dots of a leader are no part of the text. */
  readonly added: 'none' | 'hyphen' | 'leader';
  readonly x: number;
  readonly rise: number;
  /** Width with word spacing, and letter spacing once after each cluster; trailing spaces at a line's end are in the run but not in the width. */
  readonly width: number;
  /** Added after each cluster and to each U+0020 and U+00A0 of the run, justification included. */
  readonly letterSpacing: number;
  readonly spaceExtra: number;
  readonly strokes: readonly TextStroke[];
}

/** A stretch of a line along text; `x` from the content's left edge. */
export interface TextStroke {
  readonly decoration: Decoration;
  readonly x: number;
  readonly width: number;
}

export interface LineBox {
  readonly kind: 'box';
  readonly payload: unknown;
  readonly element: ElementNode;
  readonly x: number;
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

export type LineItem = LineText | LineBox;

/** What of an inline box stands on one line: its border box from left to right. */
export interface LineSpan {
  readonly look: object;
  readonly element: ElementNode;
  readonly x: number;
  readonly width: number;
  /** Does the box open, does it close on this line? */
  readonly starts: boolean;
  readonly ends: boolean;
}

export interface Line {
  /** From the content's left edge to the first item, and the width of the items. */
  readonly x: number;
  readonly width: number;
  /** From the line's top to its baseline, and from there to its bottom: with half-leading. */
  readonly ascent: number;
  readonly descent: number;
  readonly items: readonly LineItem[];
  /** Inline boxes that paint something, outer ones first. */
  readonly spans: readonly LineSpan[];
  /** How far it was stretched (>0) or shrunk (<0) of what its spaces allow; 0 for ragged lines. */
  readonly ratio: number;
  /** By how much its content is wider than its measure, 0 when it fits. */
  readonly overfull: number;
  /** It ends inside a word, where no syllable does: nothing else fitted. */
  readonly partsWord: boolean;
}
