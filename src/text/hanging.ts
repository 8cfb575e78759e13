/** Hanging punctuation: signs at a line's ends stand partly in the margin, so that the edge looks straight. */

import type { Chunk, WordPart } from './prepared.ts';
import type { CachingShaper } from './shaper.ts';
import { hyphenWidth } from './word-width.ts';

/** The share of a sign's advance that hangs; light signs hang far, dashes little (as in H. Zapf's margin kerning). */
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

/** How far a line that ends at `offset` hangs over, pt. */
export function hangBefore(chunk: Chunk, offset: number, addsHyphen: boolean, shaper: CachingShaper): number {
  const part = wordAt(chunk, offset, 'before');
  if (!part) return 0;
  if (addsHyphen) return hyphenWidth(part.piece.style, shaper) * (AT_END['-'] ?? 0);
  const at = Math.min(offset, part.end) - part.start;
  return signWidth(part, at - 1) * (AT_END[part.word.text.charAt(at - 1)] ?? 0);
}

/** How far a line that starts at `offset` hangs over, pt. */
export function hangAfter(chunk: Chunk, offset: number): number {
  const part = wordAt(chunk, offset, 'after');
  if (!part) return 0;
  const at = offset - part.start;
  return signWidth(part, at) * (AT_START[part.word.text.charAt(at)] ?? 0);
}

function signWidth(part: WordPart, at: number): number {
  const { word, piece } = part;
  return ((word.advanceBefore(at + 1) - word.advanceBefore(at)) * piece.style.font.size) / word.face.unitsPerEm;
}

/** The word that ends a line before `offset`, past its trailing spaces, or that starts one there. */
function wordAt(chunk: Chunk, offset: number, side: 'before' | 'after'): WordPart | undefined {
  const { parts } = chunk;
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (part && (side === 'before' ? part.end < offset : part.end <= offset)) low = middle + 1;
    else high = middle;
  }
  if (side === 'after') {
    const part = parts[low];
    return part?.kind === 'word' ? part : undefined;
  }
  for (let i = low; i >= 0; i--) {
    const part = parts[i];
    if (part?.kind === 'word') return part;
    if (part && part.kind !== 'space') return undefined;
  }
  return undefined;
}
