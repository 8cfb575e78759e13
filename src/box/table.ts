/** Table boxes (CSS 2.2, 17.2): row groups, rows and cells from elements by their `display`. */

import type { ComputedStyle } from '../css/computed-style.ts';
import type { StyledElement, StyledNode } from '../css/styled.ts';
import { anonymousStyle } from './anonymous-style.ts';
import type { BlockBox, CellBox, RowBox, RowGroup, TableBox } from './box.ts';
import type { BoxBuilder } from './builder.ts';

export function buildTable(table: StyledElement, builder: BoxBuilder): TableBox {
  const captions: BlockBox[] = [];
  const columns: (ComputedStyle | undefined)[] = [];
  const groups: RowGroup[] = [];
  const looseRows: RowBox[] = [];
  const flushRows = (): void => {
    if (looseRows.length === 0) return;
    groups.push(anonymousGroup(table, looseRows.splice(0)));
  };
  for (const child of elements(table.children)) {
    const { display } = child.style;
    if (child.element.name === 'colgroup') collectColumns(child, columns);
    else if (child.element.name === 'col') pushColumn(child, columns);
    else if (display === 'table-caption') captions.push(builder.container(child, child.style));
    else if (display === 'table-row') looseRows.push(buildRow(child, builder));
    else if (isGroup(display)) {
      flushRows();
      groups.push(buildGroup(child, builder));
    } else if (display !== 'none') {
      looseRows.push(anonymousRow(child, builder));
    }
  }
  flushRows();
  return {
    kind: 'table',
    element: table.element,
    style: table.style,
    strings: builder.strings(table),
    captions,
    columns,
    groups: inOrder(groups),
  };
}

/** The first head stands above all rows, the first foot below them; further ones are bodies (CSS 2.2, 17.2). */
function inOrder(groups: readonly RowGroup[]): RowGroup[] {
  const head = groups.find((group) => group.kind === 'head');
  const foot = groups.find((group) => group.kind === 'foot');
  const bodies = groups.filter((group) => group !== head && group !== foot);
  return [
    ...(head ? [head] : []),
    ...bodies.map((group): RowGroup => (group.kind === 'body' ? group : { ...group, kind: 'body' })),
    ...(foot ? [foot] : []),
  ];
}

function elements(nodes: readonly StyledNode[]): StyledElement[] {
  return nodes.filter((n): n is StyledElement => n.kind === 'element');
}

function isGroup(display: string): boolean {
  return display === 'table-header-group' || display === 'table-row-group' || display === 'table-footer-group';
}

function collectColumns(group: StyledElement, columns: (ComputedStyle | undefined)[]): void {
  const children = elements(group.children).filter((c) => c.element.name === 'col');
  if (children.length === 0) pushColumn(group, columns);
  for (const child of children) pushColumn(child, columns);
}

function pushColumn(column: StyledElement, columns: (ComputedStyle | undefined)[]): void {
  const span = count(column.element.attributes.get('span'));
  for (let i = 0; i < span; i++) columns.push(column.style);
}

function buildGroup(group: StyledElement, builder: BoxBuilder): RowGroup {
  builder.enter(group);
  const rows = elements(group.children)
    .filter((row) => row.style.display !== 'none')
    .map((row) => (row.style.display === 'table-row' ? buildRow(row, builder) : anonymousRow(row, builder)));
  builder.leave();
  const { display } = group.style;
  return {
    kind: display === 'table-header-group' ? 'head' : display === 'table-footer-group' ? 'foot' : 'body',
    element: group.element,
    style: group.style,
    strings: builder.strings(group),
    rows,
  };
}

function buildRow(row: StyledElement, builder: BoxBuilder): RowBox {
  builder.enter(row);
  const cells = elements(row.children)
    .filter((cell) => cell.style.display !== 'none')
    .map((cell) => buildCell(cell, builder));
  builder.leave();
  return { element: row.element, style: row.style, strings: builder.strings(row), cells };
}

/** A cell's borders, padding and background are the cell's own; its content is a plain block inside. */
function buildCell(cell: StyledElement, builder: BoxBuilder): CellBox {
  return {
    element: cell.element,
    style: cell.style,
    strings: builder.strings(cell),
    rowSpan: count(cell.element.attributes.get('rowspan')),
    colSpan: count(cell.element.attributes.get('colspan')),
    content: { ...builder.container(cell, anonymousStyle(cell.style)), element: undefined, strings: [] },
  };
}

/** A child that is no row becomes the only cell of one (CSS 2.2, 17.2.1). */
function anonymousRow(child: StyledElement, builder: BoxBuilder): RowBox {
  return { element: undefined, style: anonymousStyle(child.style), strings: [], cells: [buildCell(child, builder)] };
}

function anonymousGroup(table: StyledElement, rows: readonly RowBox[]): RowGroup {
  return { kind: 'body', element: undefined, style: anonymousStyle(table.style), strings: [], rows };
}

function count(text: string | undefined): number {
  const n = Number(text ?? '1');
  return Number.isInteger(n) && n >= 1 ? Math.min(n, 1000) : 1;
}
