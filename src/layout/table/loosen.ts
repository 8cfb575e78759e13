/** Rows longer than many pages, where the lines of the cells never end together: some lines move down to allow cuts. */

import { pieceTops, type TableCuts } from './cuts.ts';
import type { LaidCell, LaidRow } from './rows.ts';

/** The longest stretch of a row without a cut: a share of a page, and at most `MOST` pt. */
const MOST_SHARE = 0.3;
const MOST = 180;
const LEAST = 1;
const SLACK = 0.01;

/** Moves lines down to a common height wherever a row can't be cut for long. Changes the rows in place. */
export function loosenRows(rows: readonly LaidRow[], cuts: TableCuts, spacing: number, pageHeight: number): void {
  const most = Math.max(LEAST, Math.min(MOST, pageHeight * MOST_SHARE));
  let grown = false;
  rows.forEach((row, index) => {
    if (row.height > most && isIndependent(row)) grown = loosen(row, index, cuts, most) || grown;
  });
  if (!grown) return;
  let top = 0;
  for (const row of rows) {
    row.top = top;
    top += row.height + spacing;
  }
}

/** True when no cell of the row spans other rows. */
function isIndependent(row: LaidRow): boolean {
  return row.cells.every((cell) => cell.at.rowSpan === 1) && new Set(row.grid.slots).size <= row.cells.length;
}

/**
 * Returns true if the row has grown. This terminates: `from` grows each round, to the next known cut or by `most`, and
 * the row at most once for each line: a line that has moved starts at a cut, and later cuts pass below it.
 */
function loosen(row: LaidRow, index: number, cuts: TableCuts, most: number): boolean {
  const before = row.height;
  let from = 0;
  // Below its last line a row is empty, however high a style makes it: nothing can move there.
  while (row.height - from > most && from < contentBottom(row)) {
    const lowest = lowestCut(row, from, most);
    const known = cuts.inside(index).findLast(({ offset }) => offset > from + SLACK && offset <= lowest);
    const to = known?.offset ?? lowest;
    if (!known) for (const cell of row.cells) moveDown(cell, to);
    for (const { contentHeight, edges } of row.cells) {
      row.height = Math.max(row.height, contentHeight + edges.top + edges.bottom);
    }
    from = to;
  }
  return row.height > before;
}

/** The bottom of a row's lowest line, from the row's top. */
function contentBottom({ cells }: LaidRow): number {
  return cells.reduce((lowest, cell) => {
    const last = cell.pieces.length - 1;
    return Math.max(lowest, (pieceTops(cell)[last] ?? 0) + (cell.pieces[last]?.height ?? 0));
  }, 0);
}

/** The lowest place for the next cut: below any piece that starts at the last cut and is higher than `most`. */
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

/** Moves the line that a cut would go through, and everything below it, down to the cut. */
function moveDown(cell: LaidCell, height: number): void {
  const tops = pieceTops(cell);
  const i = cell.pieces.findIndex((piece, k) => (tops[k] ?? 0) + piece.reach > height + SLACK);
  const piece = cell.pieces[i];
  const by = height - (tops[i] ?? height);
  if (!piece || i === 0 || by <= SLACK) return;
  cell.pieces = cell.pieces.map((other) =>
    other === piece ? { ...piece, spaceBefore: piece.spaceBefore + by } : other,
  );
  cell.contentHeight += by;
}
