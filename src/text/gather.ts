/** Step one: the pieces between forced breaks, with their text. */

import { mayReorder } from '../core/bidi.ts';
import { cleanText } from './clean-text.ts';
import type { InlinePiece } from './line.ts';
import type { EdgePiece, TextPiece } from './prepared.ts';
import type { CachingShaper } from './shaper.ts';
import { synthesise } from './synthesis.ts';

const SOFT_HYPHEN = '\u00ad';

type Piece = Exclude<InlinePiece, { readonly kind: 'break' }>;

/** The pieces between two forced breaks; texts are clean and without soft hyphens. */
export interface Gathered {
  readonly pieces: readonly Piece[];
  /** The text of all pieces, U+FFFC for boxes and leaders. */
  readonly text: string;
  /** Offsets of soft hyphens in `text`. */
  readonly softHyphens: readonly number[];
  /** True if it ends with a forced break. */
  readonly forced: boolean;
  /** True if a text or box in it may not run from left to right. */
  readonly reorders: boolean;
  /** Starts of the boxes with an embedding that are open where it begins, outer ones first. */
  readonly open: readonly EdgePiece[];
}

/** Splits pieces at forced breaks; a break at the very end doesn't start another line. */
export function gatherPieces(pieces: readonly InlinePiece[], shaper: CachingShaper): readonly Gathered[] {
  const gathering = new Gathering();
  for (const piece of pieces) {
    if (piece.kind === 'break') gathering.finish(true);
    else if (piece.kind !== 'text') gathering.add(piece);
    else {
      const lines = cleanText(piece.text, piece.style.preserve ? piece.style.tabSize : undefined, gathering.text);
      for (const [i, line] of lines.entries()) {
        if (i > 0) gathering.finish(true);
        for (const part of synthesise({ ...piece, text: line }, shaper)) gathering.addText(part);
      }
    }
  }
  gathering.finish(false);
  return gathering.chunks;
}

class Gathering {
  readonly chunks: Gathered[] = [];
  text = '';
  #pieces: Piece[] = [];
  #softHyphens: number[] = [];
  #reorders = false;
  readonly #open: EdgePiece[] = [];
  #openAtStart: readonly EdgePiece[] = [];

  add(piece: Exclude<Piece, TextPiece>): void {
    this.#pieces.push(piece);
    if (piece.kind !== 'edge') this.text += '\ufffc';
    else if (piece.embedding) {
      this.#reorders = true;
      if (piece.side === 'start') this.#open.push(piece);
      else this.#open.pop();
    }
  }

  addText(piece: TextPiece): void {
    const { text } = piece;
    if (text.includes(SOFT_HYPHEN)) {
      const syllables = text.split(SOFT_HYPHEN);
      let at = this.text.length;
      for (const syllable of syllables.slice(0, -1)) {
        at += syllable.length;
        if (piece.style.hyphens !== 'none') this.#softHyphens.push(at);
      }
      this.#push({ ...piece, text: syllables.join('') });
    } else this.#push(piece);
  }

  finish(forced: boolean): void {
    const { text } = this;
    if (forced || this.#pieces.length > 0) {
      const [pieces, softHyphens] = [this.#pieces, this.#softHyphens];
      const reorders = this.#reorders || this.#openAtStart.length > 0;
      this.chunks.push({ pieces, text, softHyphens, forced, reorders, open: this.#openAtStart });
    }
    this.text = '';
    [this.#pieces, this.#softHyphens, this.#reorders] = [[], [], false];
    this.#openAtStart = [...this.#open];
  }

  #push(piece: TextPiece): void {
    if (piece.text === '') return;
    this.#pieces.push(piece);
    this.text += piece.text;
    this.#reorders ||= mayReorder(piece.text);
  }
}
