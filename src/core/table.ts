/** Tables in the brief's terms: cells, groups of columns and rows, and totals. */

import type { Traced } from './evidence.ts';
import type { Quantity } from './quantity.ts';
import type { DataPath, RichText, Sourced } from './rich-text.ts';

export interface Table extends Sourced, Traced {
  readonly id: string;
  readonly caption: RichText;
  readonly columns: readonly TableColumn[];
  /** In order; one without a title if the rows aren't grouped. */
  readonly groups: readonly RowGroup[];
  /** Totals of all rows. */
  readonly totals: readonly TableRow[];
  readonly note: RichText | undefined;
  readonly source: RichText | undefined;
  readonly wide: boolean;
}

export interface TableColumn extends Sourced {
  readonly key: string;
  readonly title: RichText;
  /** `quantity` columns hold parsed values and align on the decimal sign; `answer` columns hold yes, no or partly. */
  readonly type: 'text' | 'quantity' | 'answer';
  /** The title that columns beside each other share. */
  readonly group: RichText | undefined;
  /** The graphic beside or behind a quantity's value. */
  readonly show: 'value' | 'bar' | 'shade';
  /** False if its totals aren't sums: averages, rates. */
  readonly summed: boolean;
}

export interface RowGroup extends Sourced {
  readonly title: RichText | undefined;
  readonly rows: readonly TableRow[];
  readonly totals: readonly TableRow[];
}

export interface TableRow extends Sourced, Traced {
  readonly cells: readonly TableCell[];
}

export type Answer = 'yes' | 'no' | 'partly';

export type TableCell =
  | { readonly kind: 'text'; readonly text: RichText }
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly src: DataPath }
  /** `more` are the words after the answer: ", in cities". */
  | { readonly kind: 'answer'; readonly answer: Answer; readonly more: RichText };

/** The rows without totals. */
export function tableRows({ groups }: Table): readonly TableRow[] {
  return groups.flatMap(({ rows }) => rows);
}

/** Rows and totals, as they are printed. */
export function allTableRows({ groups, totals }: Table): readonly TableRow[] {
  return [...groups.flatMap((group) => [...group.rows, ...group.totals]), ...totals];
}

/** Columns in a row that share a group's title. */
export interface ColumnGroup {
  readonly title: RichText | undefined;
  readonly columns: readonly TableColumn[];
}

/** The columns by their groups, in order; a column without a group is one of its own. */
export function columnGroups(columns: readonly TableColumn[]): readonly ColumnGroup[] {
  const groups: { title: RichText | undefined; columns: TableColumn[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.group && last?.title?.plain === column.group.plain) last.columns.push(column);
    else groups.push({ title: column.group, columns: [column] });
  }
  return groups;
}

/** Every text of a table that may have marks, in reading order. */
export function tableTexts(table: Table): readonly RichText[] {
  const heads = columnGroups(table.columns);
  const rows = (some: readonly TableRow[]): readonly RichText[] =>
    some.flatMap(({ cells }) => cells.flatMap(cellTexts));
  const texts = [
    table.caption,
    ...heads.map(({ title }) => title),
    ...table.columns.map(({ title }) => title),
    ...table.groups.flatMap((group) => [group.title, ...rows(group.rows), ...rows(group.totals)]),
    ...rows(table.totals),
    table.note,
    table.source,
  ];
  return texts.filter((text) => text !== undefined);
}

function cellTexts(cell: TableCell): readonly RichText[] {
  return cell.kind === 'quantity' ? [] : [cell.kind === 'answer' ? cell.more : cell.text];
}
