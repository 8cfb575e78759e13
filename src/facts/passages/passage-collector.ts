/** Collects passages of blocks and texts, each with its claims. */

import { type ContentUnit, contentOf } from '../../core/block-content.ts';
import type { OwnBlock } from '../../core/block-forms.ts';
import { isComposed } from '../../core/block-kinds.ts';
import type { Block, Brief, ImageBlock, PartBlock } from '../../core/brief.ts';
import type { Chart } from '../../core/chart.ts';
import { allTableRows, columnGroups, type Table, tableRows } from '../../core/table.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import type { StatementMemory } from '../statements/statement-memory.ts';
import { inTableScale, sharedMagnitude } from './axis-scale.ts';
import { collectChart } from './chart-passages.ts';
import { type Frame, PassageList } from './passage-list.ts';
import { type DescribedCell, tableCells } from './table-cells.ts';

export class PassageCollector extends PassageList {
  readonly #brief: Brief;
  readonly #charts = new Set<string>();

  constructor(brief: Brief, statements: StatementMemory) {
    super(
      statements,
      [...brief.sources.values()].map(({ title }) => title),
    );
    this.#brief = brief;
  }

  block(block: Block, within: readonly string[]): void {
    if (isComposed(block)) for (const unit of contentOf(block)) this.#unit(unit, within);
    else this.#own(block, within);
  }

  #unit({ contents, claims }: ContentUnit, within: readonly string[]): void {
    const labels = contents.flatMap((one) => (one.type === 'text' && !one.optional ? [one.text.plain] : []));
    for (const content of contents) {
      switch (content.type) {
        case 'text':
          this.text(content.text, within, claims);
          break;
        case 'words':
          this.words(content.src, content.words, within, claims);
          break;
        case 'quantity':
          this.quantity(content.src, content.quantity, { within, claims, context: labels });
          break;
        case 'blocks':
          for (const inner of content.blocks) this.block(inner, within);
          break;
        default:
          content satisfies never;
      }
    }
  }

  #own(block: OwnBlock, within: readonly string[]): void {
    switch (block.kind) {
      case 'table':
        this.#table(block.table, [...within, block.table.id]);
        break;
      case 'figure':
        this.#chart(this.#brief.charts.get(block.chart), within);
        break;
      case 'image':
        this.alternative(block.alt, within, []);
        this.#image(block, block.id === undefined ? within : [...within, block.id]);
        break;
      case 'part':
        this.#part(block.part, within);
        break;
      default:
        block satisfies never;
    }
  }

  #image({ caption, credit }: ImageBlock, within: readonly string[]): void {
    this.texts([caption], within);
    if (credit) this.work(credit, within, []);
  }

  #part(part: PartBlock['part'], within: readonly string[]): void {
    switch (part) {
      case 'actors':
        for (const { src, name, role, interests, claims = [] } of this.#brief.actors) {
          this.words(`${src}.name`, name, within, claims);
          this.texts([role, interests], within, claims);
        }
        break;
      case 'implications':
        this.texts(
          this.#brief.implications.flatMap(({ title, text }) => [title, text]),
          within,
        );
        break;
      case 'unknowns':
        this.texts(this.#brief.unknowns, within);
        break;
      case 'evidence':
        for (const { id, words } of this.#brief.claims.values()) this.texts([words], within, [id]);
        break;
      default:
        part satisfies never;
    }
  }

  #table(table: Table, within: readonly string[]): void {
    const { claims = [], columns } = table;
    const rows = allTableRows(table);
    const all = [...claims, ...rows.flatMap((row) => row.claims ?? [])];
    const { lexicon } = this.statements;
    const cells = tableCells(table, lexicon).map(({ cell, ...described }) => ({
      ...described,
      cell:
        cell.kind === 'quantity'
          ? { ...cell, quantity: inTableScale(cell.quantity, described.context, table, lexicon) }
          : cell,
    }));
    const counts = [tableRows(table).length, table.groups.length, columns.length, columns.length - 1];
    this.texts([table.caption], within, all, { counts, ...scaleOf(cells, lexicon) });
    this.texts([table.note], within, all, { counts });
    const heads = [...columnGroups(columns), ...table.groups].map(({ title }) => title);
    this.texts(heads, within, all);
    for (const { title } of columns) {
      const below = cells.filter(({ context }) => context.at(-1) === title.plain);
      this.text(title, within, all, scaleOf(below, lexicon));
    }
    if (table.source) this.work(table.source, within, all);
    for (const { cell, context, isSum, counts, claims: rowClaims } of cells) {
      const own = [...claims, ...rowClaims];
      if (cell.kind === 'quantity') this.quantity(cell.src, cell.quantity, { within, claims: own, context, isSum });
      else this.text(cell.kind === 'text' ? cell.text : cell.more, within, own, { counts }, context);
    }
  }

  #chart(chart: Chart | undefined, outside: readonly string[]): void {
    if (!chart || this.#charts.has(chart.id)) return;
    this.#charts.add(chart.id);
    collectChart(chart, outside, this);
  }
}

/** The magnitude that cells share, as words above them may state it. */
function scaleOf(cells: readonly Pick<DescribedCell, 'cell'>[], lexicon: Lexicon): Pick<Frame, 'scale'> {
  const scale = sharedMagnitude(
    cells.flatMap(({ cell }) => (cell.kind === 'quantity' ? [cell.quantity] : [])),
    lexicon,
  );
  return scale === undefined ? {} : { scale };
}
