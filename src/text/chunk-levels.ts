/** The embedding levels of a chunk: UAX 9 over its whole text, before it is shaped. */

import { type BidiControl, controlsOf, type Direction, type Embedding, embeddingLevels } from '../core/bidi.ts';
import type { Gathered } from './gather.ts';
import type { EdgePiece } from './prepared.ts';

/** The direction of a block's text. */
export interface ParagraphDirection {
  readonly direction: Direction;
  /** The block's own `unicode-bidi`, where it overrides the order of its text. */
  readonly embedding?: Embedding | undefined;
}

export interface ChunkLevels {
  /** Of each UTF-16 unit. */
  readonly text: Uint8Array;
  /** Of edges with an embedding. */
  readonly edges: ReadonlyMap<EdgePiece, number>;
}

/**
 * The levels of a chunk; undefined where all of it runs from left to right. A forced break ends a paragraph, and the
 * embeddings in it start again in the next (CSS Writing Modes 4, 2.4.2).
 */
export function chunkLevels(gathered: Gathered, paragraph: ParagraphDirection): ChunkLevels | undefined {
  const { direction, embedding } = paragraph;
  if (!gathered.reorders && direction === 'ltr' && !embedding) return undefined;
  const controls: BidiControl[] = [];
  const edges: (EdgePiece | undefined)[] = [];
  const add = (own: Embedding | undefined, side: 'start' | 'end', offset: number, edge?: EdgePiece): void => {
    if (!own) return;
    controls.push({ offset, characters: controlsOf(own)[side] });
    edges.push(edge);
  };
  add(embedding, 'start', 0);
  for (const edge of gathered.open) add(edge.embedding, 'start', 0);
  let at = 0;
  for (const piece of gathered.pieces) {
    if (piece.kind === 'text') at += piece.text.length;
    else if (piece.kind === 'edge') add(piece.embedding, piece.side, at, piece);
    else at++;
  }
  const levels = embeddingLevels({ text: gathered.text, controls }, direction);
  const ofEdges = edges.flatMap((edge, i) => (edge ? [[edge, levels.controls[i] ?? 0] as const] : []));
  return { text: levels.text, edges: new Map(ofEdges) };
}
