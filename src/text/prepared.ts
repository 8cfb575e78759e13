/** The input of line breaking: the content between two forced breaks, shaped and measured. All lengths in pt. */

import type { InlinePiece } from './line.ts';
import type { ShapedWord } from './shaped-word.ts';

export type TextPiece = Extract<InlinePiece, { readonly kind: 'text' }>;
export type BoxPiece = Extract<InlinePiece, { readonly kind: 'box' }>;
export type EdgePiece = Extract<InlinePiece, { readonly kind: 'edge' }>;
export type LeaderPiece = Extract<InlinePiece, { readonly kind: 'leader' }>;

interface Placed {
  /** Offsets in the chunk's text. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Embedding level (UAX 9). */
  readonly level: number;
}

export interface WordPart extends Placed {
  readonly kind: 'word';
  readonly piece: TextPiece;
  readonly word: ShapedWord;
  /** Number of its letters times the font size, pt; 0 for scripts that can't be tracked. */
  readonly letters: number;
  /** White that a justified line may add between its characters at a ratio of 1, pt; 0 for scripts with spaces. */
  readonly stretch: number;
  /** White at its end that the character after it calls for, or less than 0 where it gives up a half; pt. */
  readonly autospace: number;
  /** The word without `autospace`, for a line's end. */
  readonly bare: ShapedWord;
}

/** One space, which stretches and shrinks in justified lines. */
export interface SpacePart extends Placed {
  readonly kind: 'space';
  readonly piece: TextPiece;
  readonly word: ShapedWord;
  readonly stretch: number;
  readonly shrink: number;
  /** Like `letters` of a word. */
  readonly letters: number;
  /** True for a space that neither stretches nor shrinks, and is therefore in a run of its own. */
  readonly fixed: boolean;
}

/** Represented in the text by U+FFFC. */
export interface BoxPart extends Placed {
  readonly kind: 'box';
  readonly piece: BoxPiece;
}

/** Margin, border and padding of an inline box. An end edge stays on the line before a break. */
export interface EdgePart extends Placed {
  readonly kind: 'edge';
  /** True where its level depends on the text beside it on its line: only boxes of their own embedding have one. */
  readonly neutral: boolean;
  readonly piece: EdgePiece;
}

/** Fills the rest of its line; `width` is that of one pattern. Represented in the text by U+FFFC. */
export interface LeaderPart extends Placed {
  readonly kind: 'leader';
  readonly piece: LeaderPiece;
  /** The shaped pattern. */
  readonly words: readonly ShapedWord[];
}

export type Part = WordPart | SpacePart | BoxPart | EdgePart | LeaderPart;

export interface Chunk {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Offsets of soft hyphens (U+00AD), which are removed from `text`. */
  readonly softHyphens: readonly number[];
  /** True for text of one direction, the paragraph's: left to right. Nothing has to be reordered. */
  readonly plain: boolean;
  /** True if it ends with a forced break, false at the paragraph's end. */
  readonly forced: boolean;
}

/** A place in a chunk where a line may end, with the sums that choosing breaks needs. */
export interface Breakpoint {
  readonly offset: number;
  readonly penalty: number;
  /** True if the line ends in a hyphen, in the text or added. */
  readonly flagged: boolean;
  /** Width of the added hyphen, 0 for none. */
  readonly hyphen: number;
  /** `endWidth` of the last break before this one that adds no hyphen, 0 for none. */
  readonly wholeEnd: number;
  /** From the chunk's start to the end of a line broken here, without trailing spaces, with the hyphen. */
  readonly endWidth: number;
  readonly endStretch: number;
  readonly endShrink: number;
  readonly endLetters: number;
  /** From the chunk's start to the start of the next line. */
  readonly startWidth: number;
  readonly startStretch: number;
  readonly startShrink: number;
  readonly startLetters: number;
  /** Number of leaders from the chunk's start: a line with one has no white to distribute. */
  readonly leaders: number;
  /** How far the last character of the line hangs into the margin. */
  readonly endHang: number;
  /** How far the first character of the next line hangs into the margin. */
  readonly startHang: number;
}
