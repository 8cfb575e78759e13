import { placeBreakpoints } from './breakpoints.ts';
import { plainCandidates } from './candidates.ts';
import { collectChunks } from './collect.ts';
import type { InlinePiece } from './line.ts';
import type { CachingShaper } from './shaper.ts';

/**
 * Min-content and max-content widths in pt (CSS Sizing 3, 4.1): the widest stretch that can't be broken, hyphenation
 * aside, and the widest line when only forced breaks end one.
 */
export function measureInline(
  pieces: readonly InlinePiece[],
  shaper: CachingShaper,
): { readonly min: number; readonly max: number } {
  let min = 0;
  let max = 0;
  for (const chunk of collectChunks(pieces, shaper)) {
    let start = 0;
    for (const point of placeBreakpoints(chunk, plainCandidates(chunk, '', shaper), shaper, false)) {
      min = Math.max(min, point.endWidth - start);
      max = Math.max(max, point.endWidth);
      start = point.startWidth;
    }
  }
  return { min, max };
}
