import { placeBreakpoints } from './breakpoints.ts';
import { emergencyCandidates, mergeCandidates, plainCandidates } from './candidates.ts';
import { collectChunks } from './collect.ts';
import type { InlinePiece, TextStyle } from './line.ts';
import type { CachingShaper } from './shaper.ts';

/** Breaks allowed by `break-word` don't count (CSS Text 3, 5.5). */
const COUNTED: ReadonlySet<TextStyle['overflowWrap']> = new Set(['anywhere']);

/**
 * Min-content and max-content widths in pt (CSS Sizing 3, 4.1): the widest unbreakable part, ignoring hyphenation, and
 * the widest line with forced breaks only.
 */
export function measureInline(
  pieces: readonly InlinePiece[],
  shaper: CachingShaper,
): { readonly min: number; readonly max: number } {
  let min = 0;
  let max = 0;
  for (const chunk of collectChunks(pieces, shaper)) {
    let start = 0;
    const inside = emergencyCandidates(chunk, 0, COUNTED);
    const candidates = mergeCandidates(plainCandidates(chunk, '', shaper), inside);
    for (const point of placeBreakpoints(chunk, candidates, shaper, false)) {
      min = Math.max(min, point.endWidth - start);
      max = Math.max(max, point.endWidth);
      start = point.startWidth;
    }
  }
  // Missing characters are those of the lines that are set.
  shaper.takeMissing();
  return { min, max };
}
