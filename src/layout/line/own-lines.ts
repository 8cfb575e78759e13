/** Lines of their own for inline-blocks that are higher than a page: on such a line they break across pages like blocks. */

import type { InlinePiece } from '../../text/line.ts';
import type { SizedContent } from '../context.ts';

/** Adds line breaks before and after each such box where there are words beside it. */
export function withOwnLines(pieces: readonly InlinePiece[]): readonly InlinePiece[] {
  if (!pieces.some(hasOwnLine)) return pieces;
  const result: InlinePiece[] = [];
  /** The last thing on the line so far. */
  let last: 'nothing' | 'words' | 'high box' = 'nothing';
  for (const piece of pieces) {
    const isHigh = hasOwnLine(piece);
    if (last === 'high box' && isWords(piece)) result.push(...onNextLine(piece));
    else result.push(...(last !== 'nothing' && isHigh ? [NEXT_LINE, piece] : [piece]));
    if (piece.kind === 'break') last = 'nothing';
    else if (isHigh) last = 'high box';
    else if (isWords(piece)) last = 'words';
  }
  return result;
}

const NEXT_LINE: InlinePiece = { kind: 'break' };

/** Spaces, and the ends of inline boxes, may be on any line. */
function isWords(piece: InlinePiece): boolean {
  return piece.kind === 'text' ? piece.text.trim() !== '' : piece.kind === 'box' || piece.kind === 'leader';
}

/** A piece after a line break; its first spaces stay on the line before. */
function onNextLine(piece: InlinePiece): readonly InlinePiece[] {
  const spaces = piece.kind === 'text' ? piece.text.length - piece.text.trimStart().length : 0;
  if (piece.kind !== 'text' || spaces === 0) return [NEXT_LINE, piece];
  const [before, after] = [piece.text.slice(0, spaces), piece.text.slice(spaces)];
  return [{ ...piece, text: before }, NEXT_LINE, { ...piece, text: after }];
}

function hasOwnLine(piece: InlinePiece): boolean {
  return piece.kind === 'box' && (piece.payload as SizedContent | undefined)?.block?.ownLine === true;
}
