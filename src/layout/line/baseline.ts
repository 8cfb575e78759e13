import type { Piece } from '../flow/flow.ts';
import type { Fragment } from '../fragment.ts';

/** The baseline of the first line in a flow, from the flow's top; undefined where there is no line. */
export function firstBaseline(pieces: readonly Piece[]): number | undefined {
  let top = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) top += piece.spaceBefore;
    const baseline = 'place' in piece.content ? baselineOf(piece.content.place?.(0, top) ?? []) : undefined;
    if (baseline !== undefined) return baseline;
    top += piece.height;
  }
  return undefined;
}

function baselineOf(fragments: readonly Fragment[]): number | undefined {
  for (const fragment of fragments) {
    if (fragment.kind === 'line') return fragment.baseline;
    const inner = fragment.kind === 'box' ? baselineOf(fragment.children) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
