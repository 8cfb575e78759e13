import type { WordPiece } from '../outputs/proof.ts';

/** Joins consecutive words on a line into one piece, including the space between them. */
export function joinPieces(pieces: readonly WordPiece[]): readonly WordPiece[] {
  const joined: WordPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const sameLine = last && last.page === piece.page && Math.abs(last.rect.y - piece.rect.y) < piece.rect.height / 2;
    if (last && sameLine && piece.rect.x >= last.rect.x) {
      const width = piece.rect.x + piece.rect.width - last.rect.x;
      joined.splice(-1, 1, { page: last.page, rect: { ...last.rect, width } });
    } else joined.push(piece);
  }
  return joined;
}
