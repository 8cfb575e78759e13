/** Pieces that stay together: headings with what they belong to, lines with the lines beside them. */

import type { BreakLevel, Piece } from './flow.ts';

/**
 * How bad it is to break between two pieces. A float that has its place below a heading is what the heading belongs to: what
 * follows the float may break off.
 */
export function levelBelow(above: Piece | undefined, { breakBefore: { level } }: Piece): BreakLevel {
  return level === 2 && above?.float ? 0 : level;
}

/** True when `above` is a heading, and `float` the first of the floats that it belongs to. */
export function isHeadingAbove(above: Piece | undefined, float: Piece, pieces: readonly Piece[]): boolean {
  return float.breakBefore.level === 2 && above !== undefined && pieces[pieces.indexOf(float) - 1] === above;
}

/** The height of what stays with a piece: all below it up to the next place to break freely. */
export function keptBelow(pieces: readonly Piece[], index: number): number {
  let height = 0;
  for (let i = index + 1; i < pieces.length; i++) {
    const next = pieces[i];
    if (!next || next.float || next.breakBefore.level === 0 || next.breakBefore.forced !== 'none') break;
    height += next.spaceBefore + next.height;
  }
  return height;
}
