/** Collects passages of blocks and texts, each with its claims. */

import { type ContentUnit, contentOf } from '../../core/block-content.ts';
import type { OwnBlock } from '../../core/block-forms.ts';
import { isComposed } from '../../core/block-kinds.ts';
import type { Block, Brief, PartBlock } from '../../core/brief.ts';
import {
  annotationsIn,
  type Chart,
  chartClaims,
  type FlowChart,
  type GridChart,
  type OwnChart,
  type Survey,
  type TimelineChart,
} from '../../core/chart.ts';
import type { StatedDate } from '../../core/date.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { DataPath, RichText } from '../../core/rich-text.ts';
import { allTableRows, columnGroups, type Table, tableRows } from '../../core/table.ts';
import { dateReading, exactly, quantityReading, type Reading } from '../figures/figure.ts';
import { intervalEnds } from '../figures/interval-ends.ts';
import type { StatementMemory } from '../statements/statement-memory.ts';
import { inUnitOf, isScale } from './axis-scale.ts';
import { countsOf } from './chart-counts.ts';
import { printedBy } from './own-chart.ts';
import { marksOf, type Passage, referencesOf } from './passage.ts';
import { tableCells } from './table-cells.ts';
import { hasUnreadData } from './unread-data.ts';

export class PassageCollector {
  readonly passages: Passage[] = [];
  readonly #brief: Brief;
  readonly #statements: StatementMemory;
  readonly #charts = new Set<string>();

  constructor(brief: Brief, statements: StatementMemory) {
    this.#brief = brief;
    this.#statements = statements;
  }

  texts(
    texts: readonly (RichText | undefined)[],
    within: readonly string[],
    claims: readonly string[] = [],
    counts: readonly number[] = [],
  ): void {
    for (const text of texts) if (text) this.text(text, within, claims, counts);
  }

  /** `context` has the words of a table's row and column around a cell. */
  text(
    { src, plain, nodes }: RichText,
    within: readonly string[],
    claims: readonly string[],
    counts: readonly number[] = [],
    context: readonly string[] = [],
  ): void {
    const own = { text: plain, marks: marksOf(nodes), references: referencesOf(nodes) };
    this.passages.push({ src, ...own, claims, within, counts, quotes: true, ...(context.length > 0 && { context }) });
  }

  alternative(
    { src, plain, nodes }: RichText,
    within: readonly string[],
    claims: readonly string[],
    counts: readonly number[] = [],
  ): void {
    const own = { text: plain, marks: marksOf(nodes), references: [] };
    this.passages.push({ src, ...own, claims, within, counts, quotes: false });
  }

  /** Adds words without marks. */
  words(src: DataPath, text: string | undefined, within: readonly string[], claims: readonly string[]): void {
    if (text === undefined) return;
    this.passages.push({ src, text, marks: [], claims, within, quotes: false, references: [] });
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
          this.#quantity(content.src, content.quantity, { within, claims, context: labels });
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
        this.texts([block.caption, block.credit], block.id === undefined ? within : [...within, block.id]);
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
    const { claims = [], columns } = table;
    const rows = allTableRows(table);
    const all = [...claims, ...rows.flatMap((row) => row.claims ?? [])];
    const counts = [tableRows(table).length, table.groups.length, columns.length, columns.length - 1];
    this.texts([table.caption, table.note], within, all, counts);
    const heads = [...columnGroups(columns), ...table.groups].map(({ title }) => title);
    this.texts([...heads, ...columns.map(({ title }) => title), table.source], within, all);
    for (const { cell, context, isSum, ...row } of tableCells(table)) {
      const own = [...claims, ...row.claims];
      if (cell.kind === 'quantity') {
        const quantity = inUnitOf(context.at(-1) ?? '', cell.quantity, this.#statements.lexicon);
        this.#quantity(cell.src, quantity, { within, claims: own, context, isSum });
      } else this.text(cell.kind === 'text' ? cell.text : cell.more, within, own, [], context);
    }
  }

  #chart(chart: Chart | undefined, outside: readonly string[]): void {
    if (!chart || this.#charts.has(chart.id)) return;
    this.#charts.add(chart.id);
    // A chart with unreadable data is already an error, and its missing rows may have the claims of its title.
    if ('rows' in chart && chart.rows.length === 0) return;
    const within = [...outside, chart.id];
    const all = [...chartClaims(chart), ...(chart.survey?.claims ?? [])];
    const counts = countsOf(chart);
    this.texts([chart.title, chart.subtitle, chart.note], within, all, counts);
    this.texts([chart.source], within, all);
    if (chart.alt) this.alternative(chart.alt, within, all, counts);
    this.#annotations(chart, within);
    if (chart.kind === 'timeline') this.#events(chart, within);
    if (chart.kind === 'flow') this.#flow(chart, within, all);
    if ('rows' in chart && !hasUnreadData(chart)) this.#grid(chart, within, all);
    if (chart.kind === 'chartjs') this.#ownChart(chart, within, all);
    if (chart.survey) this.#survey(chart.survey, within, all);
  }

  #grid(chart: GridChart, within: readonly string[], all: readonly string[]): void {
    this.#added(chart, within, all);
    if (!isScale(chart.measure, this.#statements.lexicon))
      this.words(`${chart.src}.measure`, chart.measure, within, all);
    for (const { src, name } of chart.series) this.words(src, name, within, all);
    const panels = chart.panelNames ?? [];
    for (const { src, label, cells, panel, claims = [] } of chart.rows) {
      this.words(`${src}.label`, label, within, claims);
      const place = panel === undefined ? [label] : [label, panels[panel] ?? ''];
      this.words(`${src}.panel`, panel === undefined ? undefined : panels[panel], within, claims);
      cells.forEach((cell, i) => {
        const series = chart.series[i]?.name;
        this.#quantity(cell.src, cell.quantity, {
          within,
          claims,
          context: series === undefined ? place : [...place, series],
        });
      });
    }
  }

  #annotations(chart: Chart, within: readonly string[]): void {
    for (const annotation of annotationsIn(chart)) {
      const { src, label, claims = [] } = annotation;
      this.words(`${src}.text`, label === '' ? undefined : label, within, claims);
      if (annotation.kind === 'reference')
        this.#quantity(`${src}.reference`, annotation.quantity, { within, claims, context: [label] });
      if ('date' in annotation) this.date(`${src}.${annotation.kind}`, annotation.date, within, claims);
    }
  }

  /** Breaks of series, and the reason of an axis that isn't whole. */
  #added(chart: GridChart, within: readonly string[], all: readonly string[]): void {
    for (const { src, at, why, claims = [] } of chart.kind === 'line' ? (chart.breaks ?? []) : []) {
      this.words(`${src}.why`, why, within, claims);
      this.date(`${src}.at`, at, within, claims);
    }
    if ('axis' in chart) this.words(`${chart.src}.axis.why`, chart.axis?.why, within, all);
  }

  /** A module's configuration exists only after the module has run. */
  #ownChart({ src, configuration, dualAxis }: OwnChart, within: readonly string[], claims: readonly string[]): void {
    this.texts([dualAxis], within, claims);
    if (!configuration) return;
    for (const { src: at, value, context } of printedBy(configuration, `${src}.config`)) {
      if (typeof value === 'string') this.words(at, value, within, claims);
      else
        this.#value(at, exactly(value, '', 10 ** -(String(value).split('.')[1]?.length ?? 0)), String(value), {
          within,
          claims,
          context,
        });
    }
  }

  #survey({ src, claims = [], ...facts }: Survey, within: readonly string[], all: readonly string[]): void {
    for (const [key, value] of Object.entries(facts)) this.words(`${src}.${key}`, value, within, [...claims, ...all]);
  }

  #flow({ src, stages, boxes }: FlowChart, within: readonly string[], all: readonly string[]): void {
    for (const [i, stage] of stages.entries()) this.words(`${src}.stages[${i}]`, stage, within, all);
    for (const { src: at, text, claims = [] } of boxes) this.words(`${at}.text`, text, within, claims);
  }

  #events(chart: TimelineChart, within: readonly string[]): void {
    for (const { src, date, label, text, claims = [] } of chart.events) {
      this.date(`${src}.date`, date, within, claims, [label]);
      this.words(`${src}.label`, label, within, claims);
      this.text(text, within, claims);
    }
  }

  /** Adds a date as a value and in its printed wording. */
  date(
    src: DataPath,
    date: StatedDate,
    within: readonly string[],
    claims: readonly string[],
    context: readonly string[] = [],
  ): void {
    const reading = dateReading(date);
    const ends = intervalEnds(date);
    if (reading) this.#value(src, { ...reading, ...(ends && { ends }) }, date.wording, { within, claims, context });
    const [only, ...others] = this.#statements.figuresIn(date.wording);
    const isDateAlone = only?.written === date.wording.trim() && others.length === 0;
    if (only && !isDateAlone) this.words(`${src}.wording`, date.wording, within, claims);
  }

  #quantity(src: DataPath, quantity: Quantity, place: ValuePlace): void {
    const reading = quantityReading(quantity, this.#statements.lexicon);
    if (reading) this.#value(src, reading, quantity.wording, place);
  }

  #value(src: DataPath, reading: Reading, text: string, { within, claims, context, isSum }: ValuePlace): void {
    const sum = isSum ? { isSum } : {};
    this.passages.push({
      src,
      text,
      marks: [],
      claims,
      within,
      reading,
      context,
      quotes: false,
      references: [],
      ...sum,
    });
  }
}

interface ValuePlace {
  readonly within: readonly string[];
  readonly claims: readonly string[];
  readonly context: readonly string[];
  readonly isSum?: boolean;
}
