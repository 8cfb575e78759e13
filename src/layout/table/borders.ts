/** Borders that collapse (CSS 2.2, 17.6.2): of all borders at an edge of the grid one wins, and is drawn on the line. */

import type { TableBox } from '../../box/box.ts';
import type { Color } from '../../core/color.ts';
import type { BorderStyle, ComputedStyle } from '../../css/computed-style.ts';
import type { Grid, GridCell } from './grid.ts';

export interface Border {
  readonly width: number;
  readonly style: BorderStyle;
  readonly color: Color;
}

type Side = 'Top' | 'Right' | 'Bottom' | 'Left';

interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A row that lies above or below an edge; undefined outside the table. */
type RowAt = number | undefined;

const NO_BORDER: Border = { width: 0, style: 'none', color: { r: 0, g: 0, b: 0, a: 0 } };

/** Later styles win (17.6.2.1). */
const RANK: readonly BorderStyle[] = ['inset', 'groove', 'outset', 'ridge', 'dotted', 'dashed', 'solid', 'double'];

export class CollapsedBorders {
  readonly #table: TableBox;
  readonly #grid: Grid;
  /** Caches: by the row below (or the number of rows) and column; by row and the line before a column. */
  readonly #across: (Border | undefined)[] = [];
  readonly #down: (Border | undefined)[] = [];

  /** The sides of a cell towards its row's start and end. */
  readonly #start: 'Left' | 'Right';
  readonly #end: 'Left' | 'Right';

  constructor(table: TableBox, grid: Grid) {
    this.#table = table;
    this.#grid = grid;
    [this.#start, this.#end] = table.style.direction === 'ltr' ? ['Left', 'Right'] : ['Right', 'Left'];
  }

  /**
   * The border between two rows at a column. They need not be neighbours: a repeated head may be above any row at the top
   * of a page.
   */
  between(above: RowAt, below: RowAt, column: number): Border {
    const line = below ?? this.#grid.rows.length;
    if ((above ?? -1) + 1 !== line) return this.#between(above, below, column);
    const at = line * this.#grid.columnCount + column;
    let border = this.#across[at];
    if (!border) {
      border = this.#between(above, below, column);
      this.#across[at] = border;
    }
    return border;
  }

  #between(above: RowAt, below: RowAt, column: number): Border {
    const over = this.#slot(above, column);
    const under = this.#slot(below, column);
    if (over && over === under) return NO_BORDER;
    return this.#winner([
      [over?.cell.style, 'Bottom'],
      [under?.cell.style, 'Top'],
      ...this.#rowCandidates(above, below),
      [above === undefined ? this.#table.columns[column] : undefined, 'Top'],
      [below === undefined ? this.#table.columns[column] : undefined, 'Bottom'],
      ...this.#ofTable(above === undefined, 'Top'),
      ...this.#ofTable(below === undefined, 'Bottom'),
    ]);
  }

  /** The border before a column in a row, in text direction; at the table's end where there is no such column. */
  beside(row: number, column: number): Border {
    const at = row * (this.#grid.columnCount + 1) + column;
    let border = this.#down[at];
    if (!border) {
      border = this.#beside(row, column);
      this.#down[at] = border;
    }
    return border;
  }

  #beside(row: number, column: number): Border {
    const before = this.#slot(row, column - 1);
    const after = this.#slot(row, column);
    if (before && before === after) return NO_BORDER;
    const first = column === 0;
    const last = column === this.#grid.columnCount;
    const { box, group } = this.#grid.rows[row] ?? {};
    const ends = (side: Side, at: boolean): Candidate[] => (at ? [[box?.style, side], [group?.style, side]] : []); // biome-ignore format: a pair
    return this.#winner([
      [before?.cell.style, this.#end],
      [after?.cell.style, this.#start],
      ...ends(this.#start, first),
      ...ends(this.#end, last),
      [this.#table.columns[column - 1], this.#end],
      [this.#table.columns[column], this.#start],
      ...this.#ofTable(first, this.#start),
      ...this.#ofTable(last, this.#end),
    ]);
  }

  /** Half of the widest border on each side of a cell: the share inside the cell's own box. */
  halves(at: GridCell): Sides {
    const { row, column, rowSpan, colSpan } = at;
    const below = row + rowSpan;
    let [top, start, bottom, end] = [0, 0, 0, 0];
    for (let c = column; c < column + colSpan; c++) {
      top = Math.max(top, this.between(row === 0 ? undefined : row - 1, row, c).width / 2);
      bottom = Math.max(
        bottom,
        this.between(below - 1, below < this.#grid.rows.length ? below : undefined, c).width / 2,
      );
    }
    for (let r = row; r < below; r++) {
      start = Math.max(start, this.beside(r, column).width / 2);
      end = Math.max(end, this.beside(r, column + colSpan).width / 2);
    }
    return this.#sides(top, start, bottom, end);
  }

  /** Half of the widest border at each of the table's own sides: they belong to its box. */
  outer(): Sides {
    const { columnCount, rows } = this.#grid;
    let [top, start, bottom, end] = [0, 0, 0, 0];
    if (rows.length === 0) return this.#sides(top, start, bottom, end);
    for (let c = 0; c < columnCount; c++) {
      top = Math.max(top, this.between(undefined, 0, c).width / 2);
      bottom = Math.max(bottom, this.between(rows.length - 1, undefined, c).width / 2);
    }
    for (let r = 0; r < rows.length; r++) {
      start = Math.max(start, this.beside(r, 0).width / 2);
      end = Math.max(end, this.beside(r, columnCount).width / 2);
    }
    return this.#sides(top, start, bottom, end);
  }

  #sides(top: number, start: number, bottom: number, end: number): Sides {
    return this.#start === 'Left' ? { top, right: end, bottom, left: start } : { top, right: start, bottom, left: end };
  }

  #slot(row: RowAt, column: number): GridCell | undefined {
    return row === undefined ? undefined : this.#grid.rows[row]?.slots[column];
  }

  #rowCandidates(above: RowAt, below: RowAt): readonly Candidate[] {
    const over = above === undefined ? undefined : this.#grid.rows[above];
    const under = below === undefined ? undefined : this.#grid.rows[below];
    const rows: Candidate[] = [[over?.box.style, 'Bottom'], [under?.box.style, 'Top']]; // biome-ignore format: a pair
    if (over?.group === under?.group) return rows;
    return [...rows, [over?.group.style, 'Bottom'], [under?.group.style, 'Top']];
  }

  #ofTable(at: boolean, side: Side): readonly Candidate[] {
    return at ? [[this.#table.style, side]] : [];
  }

  /** A hidden border suppresses all; then the widest wins, then by style, then the first in the list. */
  #winner(candidates: readonly Candidate[]): Border {
    let best = NO_BORDER;
    for (const [style, side] of candidates) {
      if (!style) continue;
      const border = borderOf(style, side);
      if (border.style === 'hidden') return NO_BORDER;
      if (border.style === 'none' || border.width <= 0) continue;
      const more = border.width - best.width || RANK.indexOf(border.style) - RANK.indexOf(best.style);
      if (best.style === 'none' || more > 0) best = border;
    }
    return best;
  }
}

type Candidate = readonly [style: ComputedStyle | undefined, side: Side];

function borderOf(style: ComputedStyle, side: Side): Border {
  return {
    width: style[`border${side}Width`],
    style: style[`border${side}Style`],
    color: style[`border${side}Color`],
  };
}

export function sameBorder(a: Border, b: Border): boolean {
  const { color: p } = a;
  const { color: q } = b;
  return a.width === b.width && a.style === b.style && p.r === q.r && p.g === q.g && p.b === q.b && p.a === q.a;
}
