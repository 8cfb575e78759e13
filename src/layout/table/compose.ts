/** Turns a table's rows in one region into fragments: groups, rows, cells, and the lines of collapsed borders. */

import type { RowGroup, TableBox } from '../../box/box.ts';
import { TRANSPARENT } from '../../core/color.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import type { PieceContent, RowPlace } from '../flow/flow.ts';
import { placePieces } from '../flow/place.ts';
import type { BoxFragment, Fragment } from '../fragment.ts';
import { paintsItself } from '../line/inline.ts';
import type { TableNeeds } from './columns.ts';
import { pieceTops } from './cuts.ts';
import type { GridCell } from './grid.ts';
import { collapsedLines } from './lines.ts';
import type { LaidCell, LaidRow } from './rows.ts';

/** The part of a row that a piece of a table's flow represents. */
export interface RowSlice {
  readonly row: number;
  readonly kind: 'row' | 'padding above' | 'padding below';
  /** From the row's top. Padding repeated at a cut contains no part of the row, so both are equal. */
  readonly from: number;
  readonly to: number;
  /** The spacing at the piece's top, pt. */
  readonly lead: number;
  readonly repeated: boolean;
}

export interface ComposedTable {
  readonly table: TableBox;
  readonly needs: TableNeeds;
  readonly rows: readonly LaidRow[];
  /** By the contents of pieces, which stay the same where a piece moves down. */
  readonly slices: ReadonlyMap<PieceContent, RowSlice>;
  /** The table's left edge, from the flow's; the columns' from the table's. */
  readonly x: number;
  readonly width: number;
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
}

/** A row's part in the region. */
interface Band {
  readonly row: LaidRow;
  readonly index: number;
  readonly repeated: boolean;
  readonly from: number;
  readonly top: number;
  /** The place of the row's height `from`, below any repeated padding. */
  readonly contentTop: number;
  to: number;
  bottom: number;
}

export function composeRows(placed: readonly RowPlace[], x: number, table: ComposedTable): readonly Fragment[] {
  return new Composer(bandsOf(placed, table), x + table.x, table).compose();
}

function bandsOf(placed: readonly RowPlace[], { rows, slices }: ComposedTable): readonly Band[] {
  const bands: Band[] = [];
  let padTop: number | undefined;
  for (const { piece, y } of placed) {
    const slice = slices.get(piece.content);
    const row = slice && rows[slice.row];
    if (!row) continue;
    const { row: index, kind, from, to, lead, repeated } = slice;
    const bottom = y + piece.height;
    const last = bands.at(-1);
    if (kind === 'padding above') padTop = y;
    else if (kind === 'padding below') {
      if (last) last.bottom = bottom;
    } else if (last?.index === index && last.to === from) {
      last.to = to;
      last.bottom = bottom;
    } else {
      bands.push({ row, index, repeated, from, to, top: padTop ?? y + lead, contentTop: y + lead, bottom });
      padTop = undefined;
    }
  }
  return bands;
}

/** A cell's part in the region: the bands that it covers. */
interface CellBand {
  readonly cell: LaidCell;
  readonly first: Band;
  last: Band;
}

class Composer {
  readonly #bands: readonly Band[];
  readonly #x: number;
  readonly #table: ComposedTable;
  readonly #spaced: boolean;
  readonly #cells = new Map<GridCell, LaidCell>();

  constructor(bands: readonly Band[], x: number, table: ComposedTable) {
    this.#bands = bands;
    this.#x = x;
    this.#table = table;
    const [across, down] = table.needs.edges.spacing;
    this.#spaced = across > 0 || down > 0;
  }

  compose(): readonly Fragment[] {
    const parts = this.#cellBands();
    const groups: Fragment[] = [];
    for (const bands of runsOf(this.#bands)) groups.push(this.#group(bands, parts));
    const { collapsed } = this.#table.needs.edges;
    if (!collapsed) return [...this.#columnBackgrounds(), ...groups];
    const { lefts, widths, rows } = this.#table;
    const { direction } = this.#table.table.style;
    const starts = lefts.map((left, c) => this.#x + left + (direction === 'ltr' ? 0 : (widths[c] ?? 0)));
    const end = this.#x + (lefts.at(-1) ?? 0) + (direction === 'ltr' ? (widths.at(-1) ?? 0) : 0);
    const xs = [...starts, end];
    const bands = this.#bands.map(({ index, top, bottom, from, to, row }) => {
      return { row: index, top, bottom, cutAbove: from > 0, cutBelow: to < row.height };
    });
    const lines = collapsedLines(bands, { borders: collapsed, rowCount: rows.length, xs });
    return [...this.#columnBackgrounds(), ...groups, ...lines];
  }

  /** Each cell of the region once, by its first band. */
  #cellBands(): ReadonlyMap<Band, readonly CellBand[]> {
    const found = new Map<Band, CellBand[]>();
    const open = new Map<GridCell, CellBand>();
    for (const band of this.#bands) {
      const starting: CellBand[] = [];
      for (const at of new Set(band.row.grid.slots)) {
        const cell = at && this.#laid(at);
        if (!cell) continue;
        const known = open.get(at);
        if (known) {
          known.last = band;
          continue;
        }
        const part = { cell, first: band, last: band };
        open.set(at, part);
        starting.push(part);
      }
      found.set(band, starting);
    }
    return found;
  }

  #laid(at: GridCell): LaidCell | undefined {
    let cell = this.#cells.get(at);
    if (!cell) {
      cell = this.#table.rows[at.row]?.cells.find((c) => c.at === at);
      if (cell) this.#cells.set(at, cell);
    }
    return cell;
  }

  #group(bands: readonly Band[], parts: ReadonlyMap<Band, readonly CellBand[]>): BoxFragment {
    const [first] = bands as readonly [Band];
    const last = bands.at(-1) ?? first;
    const { group } = first.row.grid;
    const { rows } = this.#table;
    return {
      kind: 'box',
      element: group.element,
      style: this.#spaced ? undefined : backgroundOf(group.style),
      rect: this.#rect(first.top, last.bottom),
      first: first.from === 0 && rows[first.index - 1]?.grid.group !== group,
      last: last.to === last.row.height && rows[last.index + 1]?.grid.group !== group,
      repeated: first.repeated,
      children: bands.map((band) => this.#row(band, group, parts.get(band) ?? [])),
    };
  }

  #row(band: Band, group: RowGroup, cells: readonly CellBand[]): BoxFragment {
    const { box } = band.row.grid;
    return {
      kind: 'box',
      element: box.element,
      style: this.#spaced ? undefined : backgroundOf(box.style),
      rect: this.#rect(band.top, band.bottom),
      first: band.from === 0,
      last: band.to === band.row.height,
      repeated: band.repeated,
      children: cells.flatMap((part) => {
        const fragment = this.#cell(part, band.repeated);
        return this.#spaced ? [...this.#behind(fragment, part, [group.style, box.style]), fragment] : [fragment];
      }),
    };
  }

  #rect(top: number, bottom: number): BoxFragment['rect'] {
    return { x: this.#x, y: top, width: this.#table.width, height: bottom - top };
  }

  #cell({ cell, first, last }: CellBand, repeated: boolean): BoxFragment {
    const { at, edges, pieces } = cell;
    const { rows, needs } = this.#table;
    const top = rows[at.row]?.top ?? 0;
    const fromTop = first.row.top - top + first.from;
    const toTop = last.row.top - top + last.to;
    const starts = first.index === at.row && first.from === 0;
    const ends = last.index === at.row + at.rowSpan - 1 && last.to === last.row.height;
    const tops = pieceTops(cell);
    // Content in the spacing above the first row belongs to that row's region.
    const above = first.from === 0 ? needs.edges.spacing[1] : 0;
    const from = starts ? 0 : firstFrom(tops, fromTop - above);
    const to = ends ? pieces.length : firstFrom(tops, toTop);
    const left = this.#x + cell.x;
    const y = first.contentTop + (tops[from] ?? 0) - fromTop;
    return {
      kind: 'box',
      element: at.cell.element,
      style: this.#cellStyle(cell, needs.edges.collapsed !== undefined),
      rect: { x: left, y: first.top, width: cell.width, height: last.bottom - first.top },
      first: starts,
      last: ends,
      repeated,
      children: from < to ? placePieces(pieces.slice(from, to), left + edges.left + cell.shift, y) : [],
    };
  }

  #cellStyle(cell: LaidCell, collapsed: boolean): ComputedStyle | undefined {
    const { style } = cell.at.cell;
    if (collapsed) return backgroundOf(style);
    const hidden = style.emptyCells === 'hide' && cell.pieces.length === 0;
    return hidden || !paintsItself(style) ? undefined : style;
  }

  /** Backgrounds of columns, where cells have no spacing: behind those of groups and rows. */
  #columnBackgrounds(): readonly Fragment[] {
    if (this.#spaced) return [];
    const { table, lefts, widths } = this.#table;
    const [first] = this.#bands;
    const last = this.#bands.at(-1);
    if (!first || !last) return [];
    return table.columns.flatMap((column, c) => {
      const style = column && backgroundOf(column);
      const rect = {
        x: this.#x + (lefts[c] ?? 0),
        y: first.top,
        width: widths[c] ?? 0,
        height: last.bottom - first.top,
      };
      return style ? [plainBox(style, rect)] : [];
    });
  }

  /** With spacing, backgrounds of columns and rows are painted only behind their cells (CSS 2.2, 17.5.1). */
  #behind(fragment: BoxFragment, part: CellBand, rows: readonly ComputedStyle[]): readonly Fragment[] {
    const column = this.#table.table.columns[part.cell.at.column];
    return [column, ...rows].flatMap((style) => {
      const background = style && backgroundOf(style);
      return background ? [plainBox(background, fragment.rect)] : [];
    });
  }
}

/** Consecutive bands of one row group. */
function runsOf(bands: readonly Band[]): readonly (readonly Band[])[] {
  const runs: Band[][] = [];
  for (const band of bands) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.row.grid.group === band.row.grid.group && last.repeated === band.repeated) runs.at(-1)?.push(band);
    else runs.push([band]);
  }
  return runs;
}

/** The first piece whose top is not above a height. */
function firstFrom(tops: readonly number[], height: number): number {
  const found = tops.findIndex((top) => top >= height - 0.01);
  return found < 0 ? tops.length : found;
}

function plainBox(style: ComputedStyle, rect: BoxFragment['rect']): BoxFragment {
  return { kind: 'box', element: undefined, style, rect, first: true, last: true, repeated: false, children: [] };
}

const backgrounds = new WeakMap<ComputedStyle, ComputedStyle>();

/** A style that paints the background alone; undefined where there is none. */
function backgroundOf(style: ComputedStyle): ComputedStyle | undefined {
  if (style.backgroundColor.a <= TRANSPARENT.a) return undefined;
  let plain = backgrounds.get(style);
  if (!plain) {
    const none = { borderTopWidth: 0, borderRightWidth: 0, borderBottomWidth: 0, borderLeftWidth: 0 };
    plain = { ...style, ...none };
    backgrounds.set(style, plain);
  }
  return plain;
}
