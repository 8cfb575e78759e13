/** Borders and padding of a table and its cells, in either border model (CSS 2.2, 17.6). */

import type { TableBox } from '../../box/box.ts';
import { boxEdges } from '../flow/box-edges.ts';
import { CollapsedBorders } from './borders.ts';
import type { Grid, GridCell } from './grid.ts';

/** Border and padding together, pt. */
export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface TableEdges {
  /** The edges of the table's own box. */
  readonly outer: Edges;
  /** The spacing between and around cells, horizontal and vertical; 0 where borders collapse. */
  readonly spacing: readonly [number, number];
  cell(at: GridCell): Edges;
  /** Undefined where borders are separate. */
  readonly collapsed: CollapsedBorders | undefined;
}

export function tableEdges(table: TableBox, grid: Grid): TableEdges {
  const { style } = table;
  if (style.borderCollapse === 'separate') {
    return {
      outer: boxEdges(style, 0),
      spacing: grid.columnCount > 0 ? style.borderSpacing : [0, 0],
      cell: ({ cell }) => boxEdges(cell.style, 0),
      collapsed: undefined,
    };
  }
  const collapsed = new CollapsedBorders(table, grid);
  const outer = collapsed.outer();
  return { outer, spacing: [0, 0], cell: (at) => collapsedEdges(at, collapsed), collapsed };
}

function collapsedEdges(at: GridCell, borders: CollapsedBorders): Edges {
  const { style } = at.cell;
  const all = boxEdges(style, 0);
  const half = borders.halves(at);
  return {
    top: all.top - style.borderTopWidth + half.top,
    right: all.right - style.borderRightWidth + half.right,
    bottom: all.bottom - style.borderBottomWidth + half.bottom,
    left: all.left - style.borderLeftWidth + half.left,
  };
}
