/** Caches of painting, kept from file to file. They only save work and never change a file. */

import type { FontFace, ShapedRun } from '../core/shaping.ts';
import { type CodedFont, codedFont } from './coded-font.ts';
import { type FontCoding, FontCodings } from './font-coding.ts';
import { StreamPacker } from './stream-packer.ts';
import type { TextPiece } from './surface.ts';
import type { WrittenTexts } from './written-texts.ts';

/** A run as it was written, and everything its encoding depends on. */
export interface WrittenRun {
  readonly coding: FontCoding;
  readonly size: number;
  readonly letterSpacing: number | undefined;
  readonly spaceExtra: number | undefined;
  readonly isHyphen: boolean;
  /** Its start, and the pen position before it, in 1/1000 em from the line's start. */
  readonly origin: number;
  readonly penBefore: number;
  /** The operator that shows only this run, and the pen position after it. */
  readonly operator: string;
  readonly penAfter: number;
}

export class PaintMemory {
  readonly streams = new StreamPacker();
  readonly codings = new FontCodings();
  /** By run: lines that an edit doesn't change keep their runs. */
  readonly runs = new WeakMap<ShapedRun, WrittenRun>();
  /** By the first of them: texts that an edit neither changes nor moves are the same objects. */
  readonly texts = new WeakMap<TextPiece, WrittenTexts>();
  readonly #fonts = new WeakMap<FontCoding, CodedFont>();

  /** A font with a coding, which are those of the last file where its letters are the same. */
  font(face: FontFace, coding: FontCoding): CodedFont {
    let font = this.#fonts.get(coding);
    if (!font) {
      font = codedFont(face, coding);
      this.#fonts.set(coding, font);
    }
    return font;
  }
}
