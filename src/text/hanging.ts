/** Hanging punctuation: punctuation at a line's ends is partly in the margin, so that the edge looks straight. */

import { blankAtEnd, blankAtStart } from './autospace.ts';
import type { WordPart } from './prepared.ts';

/**
 * The share of a character's advance that hangs: large for light marks, small for dashes (as in H. Zapf's margin
 * kerning).
 */
const AT_END: Readonly<Record<string, number>> = {
  '.': 0.7,
  ',': 0.7,
  ';': 0.4,
  ':': 0.5,
  '-': 0.5,
  '\u2010': 0.5,
  '\u2013': 0.3,
  '\u2014': 0.2,
  '\u2019': 0.6,
  '\u201d': 0.5,
  '\u00bb': 0.3,
  "'": 0.6,
  '"': 0.5,
};
const AT_START: Readonly<Record<string, number>> = {
  '\u2018': 0.6,
  '\u201c': 0.5,
  '\u201e': 0.5,
  '\u00ab': 0.3,
  "'": 0.6,
  '"': 0.5,
};

/**
 * How far a line hangs that ends before `offset` of a word, or with an added hyphen of width `hyphen` there, pt: the blank half
 * of wide punctuation, and with `hanging` a share of other punctuation.
 */
export function hangBefore(part: WordPart, offset: number, hyphen: number, hanging: boolean): number {
  if (hyphen > 0) return hanging ? hyphen * (AT_END['-'] ?? 0) : 0;
  const { textSpacingTrim, font } = part.piece.style;
  const blank = textSpacingTrim === 'space-all' ? 0 : blankAtEnd(part, offset) * font.size;
  return blank > 0 || !hanging ? blank : signHang(part, offset);
}

function signHang(part: WordPart, offset: number): number {
  const share = AT_END[part.word.text.charAt(offset - 1)];
  return share === undefined ? 0 : share * signWidth(part, offset - 1);
}

/** How far a line hangs that starts at `offset` of a word, pt. */
export function hangAfter(part: WordPart, offset: number, hanging: boolean): number {
  const { textSpacingTrim, font } = part.piece.style;
  if (textSpacingTrim === 'trim-both') {
    const blank = blankAtStart(part, offset) * font.size;
    if (blank > 0) return blank;
  }
  if (!hanging) return 0;
  const share = AT_START[part.word.text.charAt(offset)];
  return share === undefined ? 0 : share * signWidth(part, offset);
}

function signWidth(part: WordPart, at: number): number {
  const { word, piece } = part;
  return ((word.advanceBefore(at + 1) - word.advanceBefore(at)) * piece.style.font.size) / word.face.unitsPerEm;
}
