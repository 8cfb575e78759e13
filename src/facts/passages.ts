/** Everything that a brief prints and that can state a figure, each with the claims that it rests on. */

import type { Block, Brief, DataPath, InlineNode, PartBlock, RichText, Table } from '../core/brief.ts';
import { type Chart, chartClaims, type GridChart, type Survey, type TimelineChart } from '../core/chart.ts';
import type { Quantity } from '../core/quantity.ts';
import { dateReading, quantityReading, type Reading } from './figure.ts';

/** Where in a text claims are named. Marks at one place are one. */
export interface ClaimMark {
  readonly at: number;
  readonly claims: readonly string[];
}

export interface Passage {
  readonly src: DataPath;
  /** As it is printed, without marks. */
  readonly text: string;
  readonly marks: readonly ClaimMark[];
  /** Claims of the row, chart or table that it stands in. */
  readonly claims: readonly string[];
  /** Ids of what it stands in: section, chart, table. */
  readonly within: readonly string[];
  /** Of a value of the data, which is a figure as a whole. */
  readonly reading?: Reading;
  /** True where words in quotation marks are somebody's. */
  readonly quotes: boolean;
}

/** The passages in the order of the data; a chart counts once, wherever it is placed. */
export function passagesOf(brief: Brief): readonly Passage[] {
  const collector = new PassageCollector(brief);
  collector.texts([brief.title, brief.standfirst, ...brief.keyMessages], []);
  for (const section of brief.sections) {
    collector.texts([section.title], [section.id]);
    for (const block of section.blocks) collector.block(block, [section.id]);
  }
  for (const note of brief.notes) {
    if (note.text) collector.text(note.text, [], note.claim ? [note.claim.id] : []);
  }
  collector.texts([brief.disclosure], []);
  return collector.passages;
}

class PassageCollector {
  readonly passages: Passage[] = [];
  readonly #brief: Brief;
  readonly #charts = new Set<string>();

  constructor(brief: Brief) {
    this.#brief = brief;
  }

  texts(texts: readonly (RichText | undefined)[], within: readonly string[], claims: readonly string[] = []): void {
    for (const text of texts) if (text) this.text(text, within, claims);
  }

  text({ src, plain, nodes }: RichText, within: readonly string[], claims: readonly string[]): void {
    this.passages.push({ src, text: plain, marks: marksOf(nodes), claims, within, quotes: true });
  }

  alternative({ src, plain, nodes }: RichText, within: readonly string[], claims: readonly string[]): void {
    this.passages.push({ src, text: plain, marks: marksOf(nodes), claims, within, quotes: false });
  }

  /** Words without marks. */
  words(src: DataPath, text: string | undefined, within: readonly string[], claims: readonly string[]): void {
    if (text !== undefined) this.passages.push({ src, text, marks: [], claims, within, quotes: false });
  }

  block(block: Block, within: readonly string[]): void {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        this.text(block.text, within, []);
        break;
      case 'list':
        this.texts(block.items, within);
        break;
      case 'definitions':
        this.texts(
          block.items.flatMap(({ term, text }) => [term, text]),
          within,
        );
        break;
      case 'key-figures':
        for (const { src, quantity, label, note, claims = [] } of block.items) {
          this.#quantity(`${src}.value`, quantity, within, claims);
          this.texts([label, note], within, claims);
        }
        break;
      case 'quotation':
        this.text(block.text, within, block.claims ?? []);
        break;
      case 'box':
        this.texts([block.title], within);
        for (const inner of block.blocks) this.block(inner, within);
        break;
      case 'table':
        this.#table(block.table, [...within, block.table.id]);
        break;
      case 'figure':
        this.#chart(this.#brief.charts.get(block.chart), within);
        break;
      case 'image':
        this.alternative(block.alt, within, []);
        this.texts([block.caption], within);
        break;
      case 'part':
        this.#part(block.part, within);
        break;
      default:
        block satisfies never;
    }
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
    const { claims = [], rows } = table;
    const all = [...claims, ...rows.flatMap((row) => row.claims ?? [])];
    this.texts([table.caption, ...table.columns.map(({ title }) => title), table.note, table.source], within, all);
    for (const row of rows) {
      const own = [...claims, ...(row.claims ?? [])];
      for (const cell of row.cells) {
        if (cell.kind === 'text') this.text(cell.text, within, own);
        else this.#quantity(cell.src, cell.quantity, within, own);
      }
    }
  }

  #chart(chart: Chart | undefined, outside: readonly string[]): void {
    if (!chart || this.#charts.has(chart.id)) return;
    this.#charts.add(chart.id);
    const within = [...outside, chart.id];
    const all = chartClaims(chart);
    this.texts([chart.title, chart.subtitle, chart.note, chart.source], within, all);
    if (chart.alt) this.alternative(chart.alt, within, all);
    if (chart.kind === 'timeline') this.#events(chart, within);
    if ('rows' in chart) this.#grid(chart, within, all);
    if (chart.survey) this.#survey(chart.survey, within, all);
  }

  #grid(chart: GridChart, within: readonly string[], all: readonly string[]): void {
    this.words(`${chart.src}.measure`, chart.measure, within, all);
    for (const { src, name } of chart.series) this.words(src, name, within, all);
    for (const { src, label, cells, claims = [] } of chart.rows) {
      this.words(`${src}.label`, label, within, claims);
      for (const cell of cells) this.#quantity(cell.src, cell.quantity, within, claims);
    }
  }

  #survey({ src, claims = [], ...facts }: Survey, within: readonly string[], all: readonly string[]): void {
    for (const [key, value] of Object.entries(facts)) this.words(`${src}.${key}`, value, within, [...claims, ...all]);
  }

  #events(chart: TimelineChart, within: readonly string[]): void {
    for (const { src, date, label, text, claims = [] } of chart.events) {
      const reading = dateReading(date);
      if (reading) {
        const at = `${src}.date`;
        this.passages.push({ src: at, text: date.wording, marks: [], claims, within, reading, quotes: false });
      }
      this.words(`${src}.label`, label, within, claims);
      this.text(text, within, claims);
    }
  }

  #quantity(src: DataPath, quantity: Quantity, within: readonly string[], claims: readonly string[]): void {
    const reading = quantityReading(quantity);
    if (reading) this.passages.push({ src, text: quantity.wording, marks: [], claims, within, reading, quotes: false });
  }
}

/** Where a text names claims, by offsets in its words. */
function marksOf(nodes: readonly InlineNode[]): readonly ClaimMark[] {
  const marks: { at: number; claims: string[] }[] = [];
  let at = 0;
  const add = (id: string): void => {
    const last = marks.at(-1);
    if (last?.at === at) last.claims.push(id);
    else marks.push({ at, claims: [id] });
  };
  const visit = (node: InlineNode): void => {
    if (node.kind === 'text' || node.kind === 'code') at += node.text.length;
    else if (node.kind === 'note') add(node.note);
    else if (node.kind === 'trace') add(node.claim);
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return marks;
}
