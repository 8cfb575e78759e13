/** Tables that are too wide for their column span all columns instead. */

import type { Box, TableBox } from '../../box/box.ts';
import type { LayoutContext } from '../context.ts';
import { outerWidths } from '../flow/content-width.ts';

const SLACK = 0.01;

/** True for a table too wide for a column, and for a box that contains one and otherwise only notes. */
export function needsAllColumns(box: Box, width: number, context: LayoutContext): boolean {
  const table = onlyTable(box);
  // A float to an edge of the page is as wide as the page.
  if (!table || (box.style.float !== 'none' && box.style.floatReference === 'page')) return false;
  return outerWidths(box, context).min > width + SLACK && table.style.columnSpan === 'none';
}

const WRAPPERS = new Set(['div', 'figure', 'aside']);

function onlyTable(box: Box): TableBox | undefined {
  if (box.kind === 'table') return box;
  if (box.kind !== 'block' || box.content.kind !== 'blocks' || !WRAPPERS.has(box.element?.name ?? '')) return undefined;
  const tables = box.content.children.filter((child) => child.kind === 'table');
  const notes = box.content.children.filter((child) => child.kind === 'block' && child.content.kind === 'inline');
  return tables.length === 1 && tables.length + notes.length === box.content.children.length ? tables[0] : undefined;
}
