/** Table boxes (CSS 2.2, 17.2): row groups, rows and cells from elements by their `display`. */

import type { ComputedStyle } from '../css/computed-style.ts';
import type { StyledElement, StyledNode } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import { anonymousStyle } from './anonymous-style.ts';
import { isBlank } from './block-level.ts';
import type { BlockBox, CellBox, RowBox, RowGroup, TableBox } from './box.ts';
import type { BoxBuilder } from './builder.ts';

export function buildTable(table: StyledElement, builder: BoxBuilder): TableBox {
  return tableOf(table.children, { table, element: table.element, style: table.style }, builder);
}

/** An anonymous table around table parts outside a table (CSS 2.2, 17.2.1); `parts` are children of `parent`. */
export function anonymousTable(parts: readonly StyledNode[], parent: StyledElement, builder: BoxBuilder): TableBox {
  const style: ComputedStyle = { ...anonymousStyle(parent.style), display: 'table' };
  return tableOf(parts, { table: parent, element: undefined, style }, builder);
}

/** The consecutive table parts from `start` on, and the white space between them; empty if there is none at `start`. */
export function tablePartsFrom(nodes: readonly StyledNode[], start: number): readonly StyledNode[] {
  const [first] = nodes.slice(start, start + 1);
  if (!first || !isTablePart(first)) return [];
  const rest = nodes.slice(start);
  const end = rest.findIndex((node) => !isBlank(node) && !isTablePart(node));
  return end < 0 ? rest : rest.slice(0, end);
}

/** True for boxes that must be inside a table: cells, rows, groups of rows, captions. */
function isTablePart(node: StyledNode): boolean {
  return node.kind === 'element' && node.style.float === 'none' && node.style.display.startsWith('table-');
}

interface TableSource {
  /** The table element, or the parent of parts without a table. */
  readonly table: StyledElement;
  readonly element: ElementNode | undefined;
  readonly style: ComputedStyle;
}

function tableOf(nodes: readonly StyledNode[], source: TableSource, builder: BoxBuilder): TableBox {
  const { table, element, style } = source;
  const captions: BlockBox[] = [];
  const columns: (ComputedStyle | undefined)[] = [];
  const groups: RowGroup[] = [];
  const looseRows: RowBox[] = [];
  const flushRows = (): void => {
    if (looseRows.length === 0) return;
    groups.push(anonymousGroup(style, looseRows.splice(0)));
  };
  for (const { own, others } of runs(nodes, isOfTable)) {
    if (!own) {
      looseRows.push(anonymousRow(others, table, builder));
      continue;
    }
    const { display } = own.style;
    if (own.element.name === 'colgroup') collectColumns(own, columns);
    else if (own.element.name === 'col') pushColumn(own, columns);
    else if (display === 'table-caption') captions.push(builder.container(own, own.style));
    else if (display === 'table-row') looseRows.push(buildRow(own, builder));
    else {
      flushRows();
      groups.push(buildGroup(own, builder));
    }
  }
  flushRows();
  const strings = element ? builder.strings(table) : [];
  return { kind: 'table', element, style, strings, captions, columns, groups: inOrder(groups) };
}

/** A child that belongs in the box, or consecutive children that need a wrapper. */
type Run =
  | { readonly own: StyledElement; readonly others?: undefined }
  | { readonly own?: undefined; readonly others: readonly StyledNode[] };

/**
 * Groups children by whether they belong in their parent directly; drops white space between them (CSS 2.2, 17.2.1).
 */
function runs(nodes: readonly StyledNode[], belongs: (child: StyledElement) => boolean): Run[] {
  const all: Run[] = [];
  let others: StyledNode[] = [];
  const flush = (): void => {
    if (others.some((node) => !isBlank(node))) all.push({ others });
    others = [];
  };
  for (const node of nodes) {
    if (node.kind === 'element' && node.style.display === 'none' && !isColumn(node)) continue;
    if (node.kind === 'element' && belongs(node)) {
      flush();
      all.push({ own: node });
    } else others.push(node);
  }
  flush();
  return all;
}

function isColumn({ element }: StyledElement): boolean {
  return element.name === 'col' || element.name === 'colgroup';
}

function isOfTable(child: StyledElement): boolean {
  const { display } = child.style;
  return isColumn(child) || display === 'table-caption' || display === 'table-row' || isGroup(display);
}

/** Moves the first head above all rows and the first foot below them; further ones become bodies (CSS 2.2, 17.2). */
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
  const rows = runs(group.children, ({ style }) => style.display === 'table-row').map(({ own, others }) =>
    own ? buildRow(own, builder) : anonymousRow(others, group, builder),
  );
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
  const cells = cellsOf(row.children, row, builder);
  builder.leave();
  return { element: row.element, style: row.style, strings: builder.strings(row), cells };
}

function cellsOf(nodes: readonly StyledNode[], parent: StyledElement, builder: BoxBuilder): CellBox[] {
  return runs(nodes, ({ style }) => style.display === 'table-cell').map(({ own, others }) =>
    own ? buildCell(own, builder) : anonymousCell(others, parent, builder),
  );
}

/** A cell with its borders, padding and background; its content is a plain block inside. */
function buildCell(cell: StyledElement, builder: BoxBuilder): CellBox {
  return builder.kept(cell, () => ({
    element: cell.element,
    style: cell.style,
    strings: builder.strings(cell),
    rowSpan: count(cell.element.attributes.get('rowspan')),
    colSpan: count(cell.element.attributes.get('colspan')),
    content: { ...builder.container(cell, contentStyle(cell.style)), element: undefined, strings: [] },
  }));
}

/** The style of a cell's content, which takes over the cell's columns. */
function contentStyle(cell: ComputedStyle): ComputedStyle {
  const { columnCount, columnWidth } = cell;
  const style = anonymousStyle(cell);
  return columnCount === 'auto' && columnWidth === 'auto' ? style : { ...style, columnCount, columnWidth };
}

/** Wraps children that aren't rows in an anonymous row (CSS 2.2, 17.2.1). */
function anonymousRow(nodes: readonly StyledNode[], parent: StyledElement, builder: BoxBuilder): RowBox {
  const cells = cellsOf(nodes, parent, builder);
  return { element: undefined, style: anonymousStyle(parent.style), strings: [], cells };
}

/** Wraps children that aren't cells in an anonymous cell. */
function anonymousCell(nodes: readonly StyledNode[], parent: StyledElement, builder: BoxBuilder): CellBox {
  const style = anonymousStyle(parent.style);
  const content = builder.wrapped(nodes, parent);
  return { element: undefined, style, strings: [], rowSpan: 1, colSpan: 1, content };
}

function anonymousGroup(style: ComputedStyle, rows: readonly RowBox[]): RowGroup {
  return { kind: 'body', element: undefined, style: anonymousStyle(style), strings: [], rows };
}

function count(text: string | undefined): number {
  const n = Number(text ?? '1');
  return Number.isInteger(n) && n >= 1 ? Math.min(n, 1000) : 1;
}
