/**
 * The view for templates: the brief as plain frozen data, with figures, tables and notes numbered, and every text
 * already HTML. Templates can read it but not change it, and have no access to the machine.
 */

import type { Changes } from '../changes/changes.ts';
import { ATTACHED } from '../core/attached.ts';
import type { Actor, Block, Brief, KeyFigure, Section, Table, TableCell } from '../core/brief.ts';
import type { Chart } from '../core/chart.ts';
import type { Tracing } from '../core/evidence.ts';
import { freezeDeep } from '../core/freeze.ts';
import { localeOf } from '../core/language.ts';
import type { Quantity } from '../core/quantity.ts';
import type { RichText } from '../core/rich-text.ts';
import { changesView, isChangedIn } from './changes-view.ts';
import { type ClaimViewContext, evidenceTable, noteViews, sourceViews } from './claim-view.ts';
import { excerptTargets, type Numbering, numberFigures, type TablePart, textTargets } from './numbering.ts';
import { richTextHtml, richTextWords } from './rich-text.ts';
import { surveyView } from './survey-view.ts';
import type { TextView, View } from './view-value.ts';

/** Texts of charts for the view; passed in by the build, as the chart stage makes them. */
export interface ChartTexts {
  table(chart: Chart): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

export interface ViewTexts {
  /** In words: "less than 10%". */
  readonly quantity: (quantity: Quantity) => string;
  /** Short, for a column of numbers: "<10%". */
  readonly quantityLabel: (quantity: Quantity) => string;
  readonly strings: Readonly<Record<string, string>>;
  readonly charts: ChartTexts;
  readonly tracing: Tracing;
  /** Changes since the previous edition that the brief names. */
  readonly changes?: Changes | undefined;
  /** True where the data of the figures are attached to the output. */
  readonly attached?: boolean;
  /** For output with only a part of the brief, such as a mail: texts have no note marks or internal links. */
  readonly excerpt?: boolean;
}

/** The frozen view of a brief. Figures and tables are numbered in the order in which sections place them. */
export function briefView(brief: Brief, words: ViewTexts): View {
  const numbered = numberFigures(brief, words.strings);
  const targets = words.excerpt ? excerptTargets(numbered) : textTargets(brief, numbered, words.strings);
  const isChanged = brief.previous?.mark ? isChangedIn(words.changes) : undefined;
  const text = (t: RichText): TextView => {
    const html = richTextHtml(t, targets);
    if (words.excerpt) return { html, plain: t.plain, src: t.src, words: richTextWords(t, targets) };
    return { html: isChanged?.(t.src) ? `<mark class="changed">${html}</mark>` : html, plain: t.plain, src: t.src };
  };
  const maybe = (t: RichText | undefined): TextView | undefined => (t ? text(t) : undefined);
  const maker = new ViewMaker(brief, words, numbered, text, maybe);
  // Texts are rendered before notes, so that all mentions of the notes are counted.
  const sections = brief.sections.map((section) => maker.section(section));
  const front = {
    title: text(brief.title),
    standfirst: text(brief.standfirst),
    keyMessages: brief.keyMessages.map(text),
  };
  return freezeDeep({
    ...front,
    name: brief.name,
    language: brief.language,
    paper: brief.paper,
    masthead: brief.masthead,
    shortTitle: brief.shortTitle,
    shortTitleSrc: brief.spans.has('shortTitle') ? 'shortTitle' : brief.title.src,
    sections,
    charts: Object.fromEntries([...brief.charts].map(([id, chart]) => [id, maker.chart(chart)])),
    figures: numbered.figures.map((id) => brief.charts.get(id)).flatMap((chart) => (chart ? [maker.chart(chart)] : [])),
    tables: numbered.tables.map((table) => maker.numberedTable(table)),
    ...maker.parts(),
    notes: maker.notes(),
    changes: changesView(words.changes, words.strings, numbered.labels),
    tracing: tracingView(words),
    sources: [...maker.sources.values()],
    annex: brief.annex === 'full',
    shortNotes: brief.noteStyle === 'short',
    author: brief.author,
    disclosure: maybe(brief.disclosure),
    related: brief.related,
    licence: maybe(brief.licence),
    contact: maybe(brief.contact),
    keywords: brief.keywords,
    strings: words.strings,
  });
}

/** The facts for the last page: `all` is true only if every figure is traced and everything printed was checked. */
function tracingView({ tracing, strings }: ViewTexts): View {
  const { figures, traced, excepted, unchecked } = tracing;
  const named = unchecked.map((part) => strings[`unchecked${part.charAt(0).toUpperCase()}${part.slice(1)}`] ?? part);
  return { figures, traced, excepted, all: traced === figures && unchecked.length === 0, unchecked: named.join('; ') };
}

class ViewMaker {
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
        const { path, alt, wide } = block;
        return { kind, src, path, alt: alt.plain, wide, caption: this.#maybe(block.caption) };
      }
      case 'part':
        return { kind, src, part: block.part, ...this.#label(block.part), ...this.parts() };
      default: {
        const never: never = block;
        return never;
      }
    }
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
    const words = this.#words.quantity(quantity);
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
      table: this.#words.charts.table(chart),
      dataHref: this.#dataHref(chart),
    };
    if (chart.kind === 'chartjs') {
      return { ...common, dualAxis: this.#maybe(chart.dualAxis), measure: undefined, events: undefined };
    }
    if (chart.kind !== 'timeline') return { ...common, measure: chart.measure, events: undefined };
    const events = chart.events.map(({ src, date, label, text }) => ({ src, date, label, text: this.#text(text) }));
    return { ...common, measure: undefined, events };
  }

  /** The place of a chart's data: its table in the annex, or else the attached file. */
  #dataHref({ id }: Chart): string | undefined {
    if (this.#brief.annex === 'full') return `#data-${this.#numbering.labels.get(id)?.anchor ?? id}`;
    return this.#words.attached ? `${ATTACHED}${id}` : undefined;
  }

  notes(): readonly View[] {
    return noteViews(this.#brief, this.#claims);
  }
}
