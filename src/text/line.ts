/** The types of the text stage: inline content in, lines out. */

import type { Direction, Embedding } from '../core/bidi.ts';
import type { Color } from '../core/color.ts';
import type { Decoration } from '../core/decoration.ts';
import type { FontRequest, ShapedRun } from '../core/shaping.ts';

/** The style of a run of inline text; all lengths in pt. */
export interface TextStyle {
  readonly font: FontRequest;
  readonly color: Color;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  /** Upwards, from the line's baseline: superscripts. */
  readonly rise: number;
  /** Line height, with half the leading above and half below the font's ascent and descent (CSS 2.2, 10.8.1). */
  readonly lineHeight: number;
  readonly decorations: readonly Decoration[];
  readonly hyphens: 'none' | 'manual' | 'auto';
  readonly hyphenateLimitChars: readonly [word: number, before: number, after: number];
  /** True where lines must not break inside. */
  readonly noWrap: boolean;
  /** True where white space and line ends are preserved (`pre`). */
  readonly preserve: boolean;
  /** Characters between tab stops, where white space is preserved. */
  readonly tabSize: number;
  /** Where lines may end between and inside words (CSS Text 3, 5.2 and 5.3). */
  readonly wordBreak: 'normal' | 'keep-all' | 'break-all';
  readonly lineBreak: 'auto' | 'loose' | 'normal' | 'strict' | 'anywhere';
  readonly textAutospace: 'normal' | 'no-autospace';
  /** Whether wide punctuation is set narrow: in sequences and at the ends of lines, also at their starts, or nowhere. */
  readonly textSpacingTrim: 'normal' | 'trim-both' | 'space-all';
  /** A mark on each character; undefined for none. */
  readonly emphasis: Emphasis | undefined;
  /** Whether a word wider than its line may be broken; `anywhere` also affects min-content widths. */
  readonly overflowWrap: 'normal' | 'break-word' | 'anywhere';
}

/** Marks that emphasise characters (CSS Text Decoration 3, 3). */
export interface Emphasis {
  readonly mark: string;
  readonly position: 'over' | 'under';
  readonly color: Color;
}

/**
 * One piece of a paragraph, in logical order. White space is already collapsed, text-transform already done. Pieces name their
 * elements by number (`of`), so that lines are the same in each build.
 */
export type InlinePiece =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: TextStyle;
      /** The place of the innermost element around it, or of the one that generated it, among the caller's elements. */
      readonly of: number;
      /** True for text that isn't the author's: `content`, markers and the like. */
      readonly generated: boolean;
    }
  /** An atomic box in the line (image, inline-block): placed by its baseline. */
  | {
      readonly kind: 'box';
      readonly width: number;
      /** Height above the baseline. */
      readonly ascent: number;
      /** Height below the baseline. */
      readonly descent: number;
      /** The edge of the line with which the box is aligned, wherever the baseline is. */
      readonly lineEdge?: 'top' | 'bottom' | undefined;
      /** Data for the layout stage to place the box. */
      readonly payload: unknown;
      readonly of: number;
    }
  /** The start or end edge of an inline box. Edges come in nested pairs. */
  | {
      readonly kind: 'edge';
      readonly side: 'start' | 'end';
      /** Margin, border and padding together. */
      readonly width: number;
      /** The margin's share of `width`. */
      readonly margin: number;
      readonly of: number;
      /** Undefined for a box whose text is ordered with the text around it. */
      readonly embedding?: Embedding | undefined;
      /** Data for the layout stage to paint the box; undefined where there is nothing to paint. */
      readonly look: object | undefined;
    }
  /** A pattern repeated to fill the rest of the line. Never separated from the text that follows. */
  | {
      readonly kind: 'leader';
      readonly pattern: string;
      readonly style: TextStyle;
      readonly of: number;
    }
  /** `<br>`. */
  | { readonly kind: 'break' };

/** Limits of automatic hyphenation (CSS Text 4, 6.3). */
export interface HyphenationLimits {
  /** The most lines in a row that end in a hyphen; Infinity without limit. */
  readonly lines: number;
  /** True if the line before a paragraph's last may end in a hyphen. */
  readonly beforeLast: boolean;
  /** White that a line may keep instead of hyphenating the next word, pt. */
  readonly zone: number;
}

export interface ParagraphOptions {
  /**
   * The measure of line `index` (0-based) and its offset from the content's left edge; floats and indents make it
   * narrower.
   */
  readonly measure: (index: number) => { readonly width: number; readonly shift: number };
  /** True if all lines have the same measure, so that the paragraph can be cached between builds. */
  readonly steady?: true;
  readonly align: 'left' | 'right' | 'center' | 'justify';
  readonly alignLast: 'left' | 'right' | 'center' | 'justify';
  readonly indent: number;
  /** Lines of nearly equal length (`text-wrap: balance`). */
  readonly balance: boolean;
  /** Prefers an additional line to a short last line (`text-wrap: pretty`). */
  readonly pretty?: boolean;
  readonly hangingPunctuation: boolean;
  /** Undefined for no limits. */
  readonly hyphenation?: HyphenationLimits;
  readonly direction: Direction;
  /** The block's own `unicode-bidi`, where it overrides the order of its text. */
  readonly embedding?: Embedding | undefined;
  /** The block's own font and line height: the minimum height of every line (the strut, CSS 2.2, 10.8.1). */
  readonly strut: TextStyle;
  readonly language: string;
}

/** A run of one line's text in one style; `x` from the content's left edge, `rise` of its baseline above the line's. */
export interface LineText {
  readonly kind: 'text';
  readonly run: ShapedRun;
  readonly style: TextStyle;
  /** As `InlinePiece.of`. */
  readonly of: number;
  readonly generated: boolean;
  /** Marks a hyphen at a line's end, or the dots of a leader and emphasis marks, which aren't part of the text. */
  readonly added: 'none' | 'hyphen' | 'leader';
  readonly x: number;
  readonly rise: number;
  /** Width with word spacing, and letter spacing once after each cluster; trailing spaces at a line's end are in the run but not in the width. */
  readonly width: number;
  /** Added after each cluster, including tracking of justified lines. */
  readonly letterSpacing: number;
  /** Added to each U+0020 and U+00A0 of the run, including justification. */
  readonly spaceExtra: number;
  readonly strokes: readonly TextStroke[];
}

/** A segment of a decoration line along text; `x` from the content's left edge. */
export interface TextStroke {
  readonly decoration: Decoration;
  readonly x: number;
  readonly width: number;
}

export interface LineBox {
  readonly kind: 'box';
  readonly payload: unknown;
  readonly of: number;
  readonly x: number;
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineEdge?: 'top' | 'bottom' | undefined;
}

export type LineItem = LineText | LineBox;

/** The part of an inline box on one line: the extent of its border box. */
export interface LineSpan {
  readonly look: object;
  readonly x: number;
  readonly width: number;
  /** True if the box starts on this line. */
  readonly starts: boolean;
  /** True if the box ends on this line. */
  readonly ends: boolean;
}

export interface Line {
  /** From the content's left edge to the first item. */
  readonly x: number;
  /** Total width of the items. */
  readonly width: number;
  /** From the line's top to its baseline, including half-leading. */
  readonly ascent: number;
  /** From the baseline to the line's bottom, including half-leading. */
  readonly descent: number;
  /** In logical order; their places are visual. */
  readonly items: readonly LineItem[];
  /** Inline boxes that paint something, outer ones first. */
  readonly spans: readonly LineSpan[];
  /** How far the line was stretched (>0) or shrunk (<0), relative to what its spaces allow; 0 for ragged lines. */
  readonly ratio: number;
  /** Excess of the content's width over the measure, pt; 0 when it fits. */
  readonly overfull: number;
  /** True if a hyphen was added at its end. */
  readonly hyphenated: boolean;
  /** True if the line ends inside a word and not at a hyphenation point, because nothing else fitted. */
  readonly breaksWord: boolean;
}
