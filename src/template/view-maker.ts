/** The views of a brief's parts: sections, blocks, tables, charts, notes. */

import { ATTACHED } from '../core/attached.ts';
import type { ComposedBlock, ComposedKind, Fields, OwnBlock } from '../core/block-forms.ts';
import { BLOCK_KINDS, isComposed } from '../core/block-kinds.ts';
import type { Actor, Block, Brief, ImageBlock, Section } from '../core/brief.ts';
import { type Chart, LONGEST_DATA_TABLE } from '../core/chart.ts';
import { localeOf } from '../core/language.ts';
import type { Quantity } from '../core/quantity.ts';
import type { RichText } from '../core/rich-text.ts';
import type { Table } from '../core/table.ts';
import { type ClaimViewContext, evidenceTable, noteViews, sourceViews } from './claim-view.ts';
import type { Numbering, TablePart } from './numbering.ts';
import { surveyView } from './survey-view.ts';
import { tableView } from './table-view.ts';
import type { ViewTexts } from './view-texts.ts';
import type { TextView, View } from './view-value.ts';

type Values = Readonly<Record<string, unknown>>;

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
    return { kind, src, ...(isComposed(block) ? this.#composed(block) : this.#own(block)) };
  }

  #composed(block: ComposedBlock): View {
    const kind = BLOCK_KINDS[block.kind] as ComposedKind;
    const values = block as unknown as Values;
    const more = kind.view as ((block: ComposedBlock) => View) | undefined;
    switch (kind.form) {
      case 'text':
        return { text: this.#text(values.text as RichText), ...more?.(block) };
      case 'map':
        return { ...this.#fields(kind.fields, values), ...more?.(block) };
      case 'list': {
        const { item, options } = kind;
        const items = values.items as readonly (RichText & Values)[];
        const views =
          item === 'text'
            ? items.map((text) => this.#text(text))
            : items.map((one) => ({ src: one.src, ...this.#fields(item, one) }));
        return { ...this.#fields(options, values), items: views, ...more?.(block) };
      }
      default: {
        const never: never = kind;
        return never;
      }
    }
  }

  #fields(fields: Fields, values: Values): View {
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]): readonly [string, unknown] => {
        const value = values[name];
        switch (field.type) {
          case 'text':
            return [name, this.#maybe(value as RichText | undefined)];
          case 'quantity':
            return [field.key, this.#headline(value as Quantity)];
          case 'blocks':
            return [name, (value as readonly Block[]).map((block) => this.block(block))];
          case 'words':
          case 'flag':
          case 'choice':
            return [name, value];
          default: {
            const never: never = field;
            return never;
          }
        }
      }),
    );
  }

  #own(block: OwnBlock): View {
    switch (block.kind) {
      case 'table':
        return this.table(block.table);
      case 'figure': {
        const chart = this.#brief.charts.get(block.chart);
        return { wide: block.wide || chart?.wide === true, chart: chart ? this.chart(chart) : undefined };
      }
      case 'image':
        return this.#image(block);
      case 'part':
        return { part: block.part, ...this.#label(block.part), ...this.parts() };
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
    const anchor = this.#numbering.labels.get(table.id)?.anchor;
    const texts = { words: this.#words, text: this.#text, maybe: this.#maybe, anchor };
    return { ...this.#label(table.id), ...tableView(table, texts) };
  }

  /** A value printed by itself. It begins with a capital: "Less than 10%". */
  #headline(quantity: Quantity): string {
    const words = isPrintedAsWritten(quantity) ? quantity.wording.trim() : this.#words.quantity(quantity);
    return words.charAt(0).toLocaleUpperCase(localeOf(this.#brief.language)) + words.slice(1);
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
      table: isLong || !table ? undefined : { ...table, numbers: table.numbers ?? table.header.map(() => false) },
      /** What the columns of the table measure, where their heads name series. */
      dataMeasure: 'series' in chart && chart.series.length > 1 ? chart.measure : undefined,
      rowCount: isLong ? count : undefined,
      dataHref: this.#dataHref(chart, isLong),
    };
    if (chart.kind === 'chartjs') {
      return { ...common, dualAxis: this.#maybe(chart.dualAxis), measure: undefined, events: undefined };
    }
    if (chart.kind === 'flow') return { ...common, measure: undefined, events: undefined };
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
