/** A paragraph between two forced breaks, shaped and measured: what line breaking works on. All lengths in pt. */

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
}

export interface WordPart extends Placed {
  readonly kind: 'word';
  readonly piece: TextPiece;
  readonly word: ShapedWord;
  /** Ems of its letters together, pt: of scripts whose letters stand apart. */
  readonly letters: number;
}

/** One space; it gives and takes in justified lines. */
export interface SpacePart extends Placed {
  readonly kind: 'space';
  readonly piece: TextPiece;
  readonly word: ShapedWord;
  readonly stretch: number;
  readonly shrink: number;
  /** As `letters` of a word. */
  readonly letters: number;
  /** Neither gives nor takes, and so stands in a run of its own. */
  readonly fixed: boolean;
}

/** Stands in the text as U+FFFC. */
export interface BoxPart extends Placed {
  readonly kind: 'box';
  readonly piece: BoxPiece;
}

/** Margin, border and padding of an inline box. One that ends it stays on the line before a break. */
export interface EdgePart extends Placed {
  readonly kind: 'edge';
  readonly piece: EdgePiece;
}

/** Takes what room its line has left; `width` is that of the pattern once. Stands in the text as U+FFFC. */
export interface LeaderPart extends Placed {
  readonly kind: 'leader';
  readonly piece: LeaderPiece;
  /** The pattern, shaped. */
  readonly words: readonly ShapedWord[];
}

export type Part = WordPart | SpacePart | BoxPart | EdgePart | LeaderPart;

export interface Chunk {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Where the text has soft hyphens (U+00AD), which are not in `text`. */
  readonly softHyphens: readonly number[];
  /** Ended by a forced break, or the paragraph's end. */
  readonly forced: boolean;
}

/** A place in a chunk where a line may end, with all that choosing needs. */
export interface Breakpoint {
  readonly offset: number;
  readonly penalty: number;
  /** The line ends in a hyphen, of the text or added. */
  readonly flagged: boolean;
  /** Width of the hyphen that is added, 0 for none. */
  readonly hyphen: number;
  /** From the chunk's start to the end of a line that is broken here, without trailing spaces, with the hyphen. */
  readonly endWidth: number;
  readonly endStretch: number;
  readonly endShrink: number;
  readonly endLetters: number;
  /** From the chunk's start to where the next line begins. */
  readonly startWidth: number;
  readonly startStretch: number;
  readonly startShrink: number;
  readonly startLetters: number;
  /** Leaders from the chunk's start: a line with one has no white to share out. */
  readonly leaders: number;
  /** How far the last sign of the line and the first one of the next hang into the margins. */
  readonly endHang: number;
  readonly startHang: number;
}
