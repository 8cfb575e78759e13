/** The views of a brief's parts: sections, blocks, tables, charts, notes. */

import { ATTACHED } from '../core/attached.ts';
import type { Actor, Block, Brief, ImageBlock, KeyFigure, Section, Table, TableCell } from '../core/brief.ts';
import { type Chart, LONGEST_DATA_TABLE } from '../core/chart.ts';
import { localeOf } from '../core/language.ts';
import type { Quantity } from '../core/quantity.ts';
import type { RichText } from '../core/rich-text.ts';
import { type ClaimViewContext, evidenceTable, noteViews, sourceViews } from './claim-view.ts';
import type { Numbering, TablePart } from './numbering.ts';
import { surveyView } from './survey-view.ts';
import type { ViewTexts } from './view-texts.ts';
import type { TextView, View } from './view-value.ts';

export class ViewMaker {
  readonly #brief: Brief;
  readonly #words: ViewTexts;
  readonly #numbering: Numbering;
  readonly #text: (t: RichText) => TextView;
  readonly #maybe: (t: RichText | undefined) => TextView | undefined;
  readonly sources: ReadonlyMap<string, View>;
  readonly #claims: ClaimViewContext;

  constructor(
    brief: Brief,
    words: ViewTexts,
    numbering: Numbering,
    text: (t: RichText) => TextView,
    maybe: (t: RichText | undefined) => TextView | undefined,
  ) {
    this.#brief = brief;
    this.#words = words;
    this.#numbering = numbering;
    this.#text = text;
    this.#maybe = maybe;
    this.sources = sourceViews(brief);
    this.#claims = { brief, sources: this.sources, text, quantity: words.quantity };
  }

  section(section: Section): View {
    const blocks = section.blocks.map((block) => this.block(block));
    return {
      id: section.id,
      anchor: `section-${section.id}`,
      src: section.src,
      title: this.#text(section.title),
      blocks,
      headings: blocks.filter((block) => block.kind === 'heading'),
    };
  }

  /** A block with `kind`, from which the layout chooses a partial: `{{> (concat 'block-' kind)}}`. */
  block(block: Block): View {
    const { kind, src } = block;
    switch (block.kind) {
      case 'paragraph':
        return { kind, src, text: this.#text(block.text) };
      case 'heading':
        return { kind, src, text: this.#text(block.text), anchor: `heading-${src.match(/\d+/g)?.join('-')}` };
      case 'list':
        return { kind, src, ordered: block.style === 'number', items: block.items.map(this.#text) };
      case 'definitions': {
        const items = block.items.map((item) => ({
          src: item.src,
          term: this.#text(item.term),
          text: this.#text(item.text),
        }));
        return { kind, src, items };
      }
      case 'key-figures':
        return { kind, src, wide: block.wide, items: block.items.map((item) => this.#keyFigure(item)) };
      case 'recommendations': {
        const items = block.items.map(({ src: at, title, text, actor }) => {
          return { src: at, title: this.#text(title), text: this.#maybe(text), actor: this.#maybe(actor) };
        });
        return { kind, src, items };
      }
      case 'quotation': {
        const { speaker, pull } = block;
        return { kind, src, speaker, pull, text: this.#text(block.text) };
      }
      case 'box':
        return { kind, src, title: this.#maybe(block.title), blocks: block.blocks.map((b) => this.block(b)) };
      case 'table':
        return { kind, src, ...this.table(block.table) };
      case 'figure': {
        const chart = this.#brief.charts.get(block.chart);
        return { kind, src, wide: block.wide, chart: chart ? this.chart(chart) : undefined };
      }
      case 'image': {
        return { kind, src, ...this.#image(block) };
      }
      case 'part':
        return { kind, src, part: block.part, ...this.#label(block.part), ...this.parts() };
      default: {
        const never: never = block;
        return never;
      }
    }
  }

  #image({ id, path, alt, place, width, caption, credit }: ImageBlock): View {
    return {
      ...(id === undefined ? { label: undefined, anchor: undefined } : this.#label(id)),
      ...{ path, alt: alt.plain, place, width, wide: place === 'page' },
      ...{ caption: this.#maybe(caption), credit: this.#maybe(credit) },
    };
  }

  /** A figure's number and title, for lists of figures. */
  numberedFigure(figure: string | ImageBlock): View {
    const image = typeof figure === 'object';
    const title = image ? figure.caption : this.#brief.charts.get(figure)?.title;
    return { ...this.#label(image ? (figure.id ?? '') : figure), title: this.#maybe(title) };
  }

  /** Created once, because rendering a text counts its mentions of notes. */
  parts(): View {
    this.#parts ??= {
      actors: this.#brief.actors.map((actor) => this.#actor(actor)),
      implications: this.#brief.implications.map(({ src, title, text }) => ({
        src,
        title: this.#text(title),
        text: this.#text(text),
      })),
      unknowns: this.#brief.unknowns.map(this.#text),
      evidence: evidenceTable(this.#claims),
    };
    return this.#parts;
  }
  #parts: View | undefined;

  #actor(actor: Actor): View {
    const { src, name, role, interests } = actor;
    return { src, name, role: this.#text(role), interests: this.#text(interests) };
  }

  #label(id: string): View {
    const target = this.#numbering.labels.get(id);
    return { label: target?.label, anchor: target?.anchor };
  }

  /**
   * A table's number and caption, for lists of tables. The captions of the brief's own parts are the layout's words.
   */
  numberedTable(table: Table | TablePart): View {
    if (typeof table === 'object') return { ...this.table(table), part: undefined };
    return { ...this.#label(table), caption: undefined, part: table };
  }

  table(table: Table): View {
    const known = this.#tables.get(table);
    const view = known ?? this.#table(table);
    this.#tables.set(table, view);
    return view;
  }
  readonly #tables = new Map<Table, View>();

  #table(table: Table): View {
    return {
      id: table.id,
      ...this.#label(table.id),
      caption: this.#text(table.caption),
      columns: table.columns.map(({ src, title, type }) => ({ src, type, title: this.#text(title) })),
      rows: table.rows.map(({ src, cells }) => ({ src, cells: cells.map((cell) => this.#cell(cell)) })),
      note: this.#maybe(table.note),
      source: this.#maybe(table.source),
      wide: table.wide,
    };
  }

  /** A key figure. Its value begins with a capital: "Less than 10%". */
  #keyFigure({ src, quantity, label, note }: KeyFigure): View {
    const words = isPrintedAsWritten(quantity) ? quantity.wording.trim() : this.#words.quantity(quantity);
    return {
      src,
      value: words.charAt(0).toLocaleUpperCase(localeOf(this.#brief.language)) + words.slice(1),
      label: this.#text(label),
      note: this.#maybe(note),
    };
  }

  #cell(cell: TableCell): View {
    if (cell.kind === 'text') return { kind: 'text', text: this.#text(cell.text), src: cell.text.src };
    const { quantity, src } = cell;
    return { kind: 'quantity', words: this.#words.quantity(quantity), short: this.#words.quantityLabel(quantity), src };
  }

  chart(chart: Chart): View {
    const known = this.#charts.get(chart.id);
    if (known) return known;
    const view = this.#chart(chart);
    this.#charts.set(chart.id, view);
    return view;
  }
  readonly #charts = new Map<string, View>();

  #chart(chart: Chart): View {
    const written = 'rows' in chart ? chart.rows.length : 0;
    const table = written > LONGEST_DATA_TABLE ? undefined : this.#words.charts.table(chart);
    const count = table?.rows.length ?? written;
    const isLong = count > LONGEST_DATA_TABLE;
    const common = {
      id: chart.id,
      kind: chart.kind,
      src: chart.src,
      ...this.#label(chart.id),
      title: this.#text(chart.title),
      subtitle: this.#maybe(chart.subtitle),
      source: this.#maybe(chart.source),
      note: this.#maybe(chart.note),
      wide: chart.wide,
      dualAxis: undefined as TextView | undefined,
      survey: surveyView(chart.survey, this.#words.strings),
      table: isLong ? undefined : table,
      // Loading a locale takes longer than all else of a view.
      rowCount: isLong ? count.toLocaleString(localeOf(this.#brief.language)) : undefined,
      dataHref: this.#dataHref(chart, isLong),
    };
    if (chart.kind === 'chartjs') {
      return { ...common, dualAxis: this.#maybe(chart.dualAxis), measure: undefined, events: undefined };
    }
    if (chart.kind !== 'timeline') return { ...common, measure: chart.measure, events: undefined };
    const events = chart.events.map(({ src, date, label, text }) => ({ src, date, label, text: this.#text(text) }));
    return { ...common, measure: undefined, events };
  }

  /** The place of a chart's data: its table in the annex, or else the attached file. */
  #dataHref({ id }: Chart, isLong: boolean): string | undefined {
    if (this.#brief.annex === 'full' && !isLong) return `#data-${this.#numbering.labels.get(id)?.anchor ?? id}`;
    return this.#words.attached ? `${ATTACHED}${id}` : undefined;
  }

  notes(): readonly View[] {
    return noteViews(this.#brief, this.#claims);
  }
}

/** Years and shares in words are printed as written: "2030", "1 in 5". */
function isPrintedAsWritten({ kind, unit, wording }: Quantity): boolean {
  return (
    (kind === 'exact' && unit === '' && /^\s*\d{4}\s*$/.test(wording)) || /^\s*\d+ (?:in|out of) \d+\s*$/i.test(wording)
  );
}
