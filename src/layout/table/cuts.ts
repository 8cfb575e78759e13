/** Finds where a page's end may cut rows: at heights where no cell's line is cut. */

import type { BreakLevel, Piece } from '../flow/flow.ts';
import type { LaidCell, LaidRow } from './rows.ts';

/** The tolerance for comparing sums of heights, pt. */
const SLACK = 0.01;

/** A cut through a row, from the row's top. */
export interface Cut {
  readonly offset: number;
  readonly level: BreakLevel;
}

/** The tops of a cell's pieces, from the cell's top. */
export function pieceTops({ pieces, contentTop }: LaidCell): readonly number[] {
  let bottom = contentTop;
  return pieces.map((piece, i) => {
    const top = bottom + (i > 0 ? piece.spaceBefore : 0);
    bottom = top + piece.height;
    return top;
  });
}

/** A cell that extends into a row, its pieces measured from the row's top. */
interface Reach {
  readonly pieces: readonly Piece[];
  readonly tops: readonly number[];
}

export class TableCuts {
  readonly #rows: readonly LaidRow[];
  readonly #laid = new Map<unknown, LaidCell>();

  constructor(rows: readonly LaidRow[]) {
    this.#rows = rows;
    for (const { cells } of rows) for (const cell of cells) this.#laid.set(cell.at, cell);
  }

  /** The cuts inside a row, from its top down. */
  inside(index: number): readonly Cut[] {
    const row = this.#rows[index];
    const cells = this.#cellsOf(index);
    if (!row || cells.every((cell) => cell.pieces.length < 2)) return [];
    const reaches = cells.map((cell) => this.#reach(cell, row));
    const tops = reaches.flatMap(({ tops: [, ...later] }) => later);
    const offsets = tops.filter((y) => y > SLACK && y < row.height - SLACK).sort((a, b) => a - b);
    const cuts: Cut[] = [];
    for (const offset of offsets) {
      if (offset - (cuts.at(-1)?.offset ?? 0) < SLACK) continue;
      const level = levelAt(offset, reaches);
      if (level !== undefined) cuts.push({ offset, level: insideRow(level, row) });
    }
    return cuts;
  }

  /** The penalty of a break between a row and the one before: a cell spanning both is kept whole if possible. */
  before(index: number): BreakLevel {
    const row = this.#rows[index];
    if (!row) return 0;
    const joining = this.#cellsOf(index).filter((cell) => cell.at.row < index);
    if (joining.length === 0) return 0;
    const reaches = joining.map((cell) => this.#reach(cell, row));
    return reaches.some((reach) => cutOf(0, reach) === undefined) ? 3 : 1;
  }

  #cellsOf(index: number): readonly LaidCell[] {
    const slots = new Set(this.#rows[index]?.grid.slots);
    return [...slots].flatMap((at) => this.#laid.get(at) ?? []);
  }

  #reach(cell: LaidCell, row: LaidRow): Reach {
    const up = row.top - (this.#rows[cell.at.row]?.top ?? 0);
    return { pieces: cell.pieces, tops: pieceTops(cell).map((top) => top - up) };
  }
}

/** With `break-inside: avoid` cuts in a row are penalised, and those that its cells avoid even more. */
function insideRow(level: BreakLevel, row: LaidRow): BreakLevel {
  if (row.grid.box.style.breakInside !== 'avoid') return level;
  return level === 0 ? 2 : 3;
}

/** Undefined where a line would be cut, or where there is nothing above or nothing below. */
function levelAt(offset: number, reaches: readonly Reach[]): BreakLevel | undefined {
  let level: BreakLevel = 0;
  let above = false;
  let below = false;
  for (const reach of reaches) {
    const cut = cutOf(offset, reach);
    if (!cut) return undefined;
    if (cut.level > level) level = cut.level;
    above ||= cut.above;
    below ||= cut.below;
  }
  return above && below ? level : undefined;
}

function cutOf(
  offset: number,
  { pieces, tops }: Reach,
): { readonly level: BreakLevel; readonly above: boolean; readonly below: boolean } | undefined {
  // Find the first piece below the cut.
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) < offset - SLACK) low = middle + 1;
    else high = middle;
  }
  const last = pieces[low - 1];
  if (last && (tops[low - 1] ?? 0) + last.reach > offset + SLACK) return undefined;
  const next = pieces[low];
  return { level: last && next ? next.breakBefore.level : 0, above: last !== undefined, below: next !== undefined };
}
