/** Rows too high for many pages, whose cells' lines end together nowhere: some lines move down, so that a page may end. */

import type { Piece } from '../flow/flow.ts';
import { pieceTops, type TableCuts } from './cuts.ts';
import type { LaidCell, LaidRow } from './rows.ts';

/** The most of a row without a place to cut it: a share of a page, and no more than that, pt. */
const MOST_SHARE = 0.3;
const MOST = 180;
const LEAST = 1;
const SLACK = 0.01;

/** Moves lines down to a common height wherever a row can't be cut for long. Rows change in place. */
export function loosenRows(rows: readonly LaidRow[], cuts: TableCuts, spacing: number, pageHeight: number): void {
  const most = Math.max(LEAST, Math.min(MOST, pageHeight * MOST_SHARE));
  let grown = false;
  rows.forEach((row, index) => {
    if (row.height > most && stands(row)) grown = loosen(row, index, cuts, most) || grown;
  });
  if (!grown) return;
  let top = 0;
  for (const row of rows) {
    row.top = top;
    top += row.height + spacing;
  }
}

/** No cell of it reaches into another row. */
function stands(row: LaidRow): boolean {
  return row.cells.every((cell) => cell.at.rowSpan === 1) && new Set(row.grid.slots).size <= row.cells.length;
}

/**
 * It ends: `from` grows each round, to the next known cut or by `most`, and the row by no more than once for each line: a
 * line that has moved starts at a cut, and later cuts pass below it.
 */
function loosen(row: LaidRow, index: number, cuts: TableCuts, most: number): boolean {
  const before = row.height;
  let from = 0;
  // Below its last line a row is empty, however high a style makes it: nothing can move there.
  while (row.height - from > most && from < contentBottom(row)) {
    const lowest = lowestCut(row, from, most);
    const known = cuts.inside(index).findLast(({ offset }) => offset > from + SLACK && offset <= lowest);
    const to = known?.offset ?? lowest;
    if (!known) for (const cell of row.cells) giveWay(cell, to);
    for (const { contentHeight, edges } of row.cells) {
      row.height = Math.max(row.height, contentHeight + edges.top + edges.bottom);
    }
    from = to;
  }
  return row.height > before;
}

/** Where the lowest line of a row ends, from its top. */
function contentBottom({ cells }: LaidRow): number {
  return cells.reduce((lowest, cell) => {
    const last = cell.pieces.length - 1;
    return Math.max(lowest, (pieceTops(cell)[last] ?? 0) + (cell.pieces[last]?.height ?? 0));
  }, 0);
}

/** The next cut's greatest height: below what starts at the last cut and is too high to be parted from it. */
function lowestCut(row: LaidRow, from: number, most: number): number {
  let lowest = from + most;
  for (const cell of row.cells) {
    const tops = pieceTops(cell);
    cell.pieces.forEach((piece, i) => {
      const top = tops[i] ?? 0;
      if (i === 0 || top <= from + SLACK) lowest = Math.max(lowest, top + piece.reach);
    });
  }
  return lowest;
}

/** Moves the line that a cut would go through, and all below it, down to the cut. */
function giveWay(cell: LaidCell, height: number): void {
  const tops = pieceTops(cell);
  const i = cell.pieces.findIndex((piece, k) => (tops[k] ?? 0) + piece.reach > height + SLACK);
  const piece = cell.pieces[i];
  const by = height - (tops[i] ?? height);
  if (!piece || i === 0 || by <= SLACK) return;
  cell.pieces = cell.pieces.map((other) => (other === piece ? movedDown(piece, by) : other));
  cell.contentHeight += by;
}

/** The piece with more room above it; the boxes that begin or end with it know it. */
function movedDown(piece: Piece, by: number): Piece {
  const moved: Piece = { ...piece, spaceBefore: piece.spaceBefore + by };
  for (let box = piece.container; box; box = box.parent) {
    if (box.firstPiece === piece) box.firstPiece = moved;
    if (box.lastPiece === piece) box.lastPiece = moved;
  }
  return moved;
}
