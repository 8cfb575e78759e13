/** The view of a table: heads in one or two rows, rows by group, totals, bars and shades. */

import type { Quantity } from '../core/quantity.ts';
import type { RichText } from '../core/rich-text.ts';
import { columnGroups, type RowGroup, type Table, type TableCell, type TableRow } from '../core/table.ts';
import { barScales, type ShadeScale, shadeClass, shadeScales } from '../core/table-scales.ts';
import { labelWidth } from './label-width.ts';
import type { ViewTexts } from './view-texts.ts';
import type { TextView, View } from './view-value.ts';

export interface TableTexts {
  readonly words: ViewTexts;
  readonly text: (t: RichText) => TextView;
  readonly maybe: (t: RichText | undefined) => TextView | undefined;
  /** Of the table, for the ids of its heads. */
  readonly anchor: string | undefined;
}

/** A table, without its label. */
export function tableView(table: Table, texts: TableTexts): View {
  return new TableViewMaker(table, texts).view();
}

interface RowPlace {
  /** The ids of its group's head. */
  readonly heads: readonly string[];
  readonly name: string;
  readonly isTotal: boolean;
}

/** Em. */
const LEAST_VALUE_ROOM = 3.6;

class TableViewMaker {
  readonly #table: Table;
  readonly #texts: TableTexts;
  readonly #bars: ReturnType<typeof barScales>;
  readonly #shades: ReturnType<typeof shadeScales>;
  /** The heads of each column, by its index; empty where scopes alone determine the heads of a cell. */
  readonly #heads: readonly (readonly string[])[];
  readonly #isComplex: boolean;
  /** The room for the values of each column with bars, em: bars have a common zero only if they start at the same place. */
  readonly #valueRoom: ReadonlyMap<number, number>;

  constructor(table: Table, texts: TableTexts) {
    this.#table = table;
    this.#texts = texts;
    this.#bars = barScales(table);
    this.#shades = shadeScales(table);
    this.#isComplex = table.columns.some(({ group }) => group) || table.groups.some(({ title }) => title);
    this.#valueRoom = new Map([...this.#bars.keys()].map((column) => [column, this.#widestValue(column)]));
    const groups = columnGroups(table.columns);
    this.#heads = groups.flatMap(({ title, columns }, g) =>
      columns.map((column) => {
        const own = this.#id(`c${table.columns.indexOf(column)}`);
        return this.#isComplex ? [...(title ? [this.#id(`g${g}`)] : []), own] : [];
      }),
    );
  }

  view(): View {
    const { id, caption, columns, groups, totals, note, source, wide } = this.#table;
    const { text, maybe } = this.#texts;
    const shownCaption = text(caption);
    const heads = this.#headRows();
    const bodies = groups.map((group, i) => this.#body(group, i));
    return {
      ...{
        id,
        caption: shownCaption,
        columns: columns.map(({ src, title, type }) => ({ src, type, title: text(title) })),
      },
      ...{ width: columns.length, heads, bodies, rows: bodies.flatMap((body) => body.rows as readonly View[]) },
      totals: totals.map((row, i) => this.#row(row, { heads: [], name: `t${i}`, isTotal: true })),
      ...{ legends: this.#legends(), note: maybe(note), source: maybe(source), wide },
    };
  }

  #widestValue(column: number): number {
    const { groups, totals } = this.#table;
    const rows = [...groups.flatMap((group) => [...group.rows, ...group.totals]), ...totals];
    const widths = rows.map(({ cells }) => {
      const cell = cells[column];
      return cell?.kind === 'quantity' ? labelWidth(this.#texts.words.quantityLabel(cell.quantity)) : 0;
    });
    return Math.max(LEAST_VALUE_ROOM, ...widths);
  }

  #id(part: string): string {
    return `${this.#texts.anchor ?? this.#table.id}-${part}`;
  }

  /** One row of heads; two where columns have a group, which spans them. */
  #headRows(): readonly View[] {
    const { columns } = this.#table;
    const { text } = this.#texts;
    const groups = columnGroups(columns);
    const isGrouped = groups.some(({ title }) => title);
    const head = (index: number, rowspan: number): View => {
      const column = columns[index];
      if (!column) return {};
      const { src, type, show, title } = column;
      return {
        ...{
          src,
          type,
          show,
          title: text(title),
          scope: 'col',
          rowspan: rowspan > 1 ? rowspan : undefined,
          colspan: undefined,
        },
        id: this.#headId(index),
      };
    };
    if (!isGrouped) return [{ cells: columns.map((_, i) => head(i, 1)) }];
    const first = groups.map(({ title, columns: of }, g): View => {
      if (!title) return head(columns.indexOf(of[0] as (typeof columns)[number]), 2);
      const spans = { scope: 'colgroup', rowspan: undefined, colspan: of.length };
      return { src: title.src, type: 'group', show: 'value', title: text(title), ...spans, id: this.#id(`g${g}`) };
    });
    const second = columns.flatMap((column, i) => (column.group ? [head(i, 1)] : []));
    return [{ cells: first }, { cells: second }];
  }

  #headId(index: number): string | undefined {
    return this.#isComplex ? this.#id(`c${index}`) : undefined;
  }

  #body({ src, title, rows, totals }: RowGroup, index: number): View & { readonly rows: readonly View[] } {
    const id = this.#id(`b${index}`);
    const heads = title ? [id] : [];
    return {
      ...{ src, title: this.#texts.maybe(title), id },
      rows: rows.map((row, i) => this.#row(row, { heads, name: `r${index}-${i}`, isTotal: false })),
      totals: totals.map((row, i) => this.#row(row, { heads, name: `t${index}-${i}`, isTotal: true })),
    };
  }

  /** The first cell is the row's head. */
  #row({ src, cells }: TableRow, { heads: groupHeads, name, isTotal }: RowPlace): View {
    const id = this.#isComplex ? this.#id(name) : undefined;
    const views = cells.map((cell, i): View => {
      const heads = [...groupHeads, ...(this.#heads[i] ?? []), ...(i > 0 && id !== undefined ? [id] : [])];
      return {
        ...this.#cell(cell, i, isTotal),
        ...{ id: i === 0 ? id : undefined, headers: this.#isComplex ? heads.join(' ') : undefined },
      };
    });
    return { src, cells: views };
  }

  #cell(cell: TableCell, index: number, isTotal: boolean): View {
    const { text, words } = this.#texts;
    if (cell.kind === 'text') return { kind: 'text', text: text(cell.text), src: cell.text.src };
    if (cell.kind === 'answer') {
      const { answer, more } = cell;
      return { kind: 'answer', answer, word: words.strings.say(answer), text: text(more), src: more.src };
    }
    const { quantity, src } = cell;
    return {
      ...{ kind: 'quantity', words: words.quantity(quantity), short: words.quantityLabel(quantity), src },
      inBars: this.#bars.has(index),
      valueRoom: this.#valueRoom.get(index),
      bar: !isTotal && this.#bars.has(index) && quantity.kind !== 'unknown',
      shade: isTotal ? undefined : this.#shadeOf(quantity, index),
    };
  }

  /** From 1, the lightest; undefined without shading. */
  #shadeOf(quantity: Quantity, index: number): number | undefined {
    const scale = this.#shades.get(index);
    const found = scale && shadeClass(quantity, scale);
    return found === undefined ? undefined : found + 1;
  }

  /** The classes of each scale, with their ends as one value. */
  #legends(): readonly View[] {
    const { quantityLabel } = this.#texts.words;
    return [...new Set(this.#shades.values())].flatMap((scale: ShadeScale) => {
      const classes = scale.bounds.slice(1).map((high, i) => {
        const low = scale.bounds[i] ?? 0;
        return {
          shade: i + 1,
          label: quantityLabel({ kind: 'range', low, high, unit: scale.unit, wording: `${low}-${high}` }),
        };
      });
      return classes.length > 0 ? [{ classes }] : [];
    });
  }
}
