/** Pieces that stay together: headings with their content, lines with the lines beside them. */

import type { BreakLevel, Piece } from './flow.ts';

/**
 * The penalty of a break between two pieces of a region; `above` is the last one placed in it. A float below a heading
 * counts as the heading's content: a break after the float is free, and so is one below floats that wait in a region
 * after the heading's.
 */
export function levelBelow(above: Piece | undefined, { breakBefore: { level } }: Piece): BreakLevel {
  return level === 2 && (!above || above.float) ? 0 : level;
}

/** True when `above` is a heading, and `float` the first float below it. */
export function isHeadingAbove(above: Piece | undefined, float: Piece, pieces: readonly Piece[]): boolean {
  return float.breakBefore.level === 2 && above !== undefined && pieces[pieces.indexOf(float) - 1] === above;
}

/** The height of the pieces below that stay with a piece: up to the next free break. */
export function keptBelow(pieces: readonly Piece[], index: number): number {
  let height = 0;
  for (let i = index + 1; i < pieces.length; i++) {
    const next = pieces[i];
    if (!next || next.float || next.breakBefore.level === 0 || next.breakBefore.forced !== 'none') break;
    height += next.spaceBefore + next.height;
  }
  return height;
}

/** True when `float` is a further part of the float `before`. */
export function isPartOf(before: Piece | undefined, { float }: Piece): boolean {
  return float !== undefined && float.element === before?.float?.element;
}
