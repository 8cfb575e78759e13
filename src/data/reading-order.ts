import { contentOf } from '../core/block-content.ts';
import type { OwnBlock } from '../core/block-forms.ts';
import { isComposed } from '../core/block-kinds.ts';
import type { Block, Brief, PartBlock } from '../core/brief.ts';
import { isPartEmpty } from '../core/brief-parts.ts';
import { type Chart, chartTexts } from '../core/chart.ts';
import type { RichText } from '../core/rich-text.ts';
import { tableTexts } from '../core/table.ts';
import type { UnnumberedNote } from './read-claims.ts';

/** A brief whose notes have no numbers yet. */
export type UnnumberedBrief = Omit<Brief, 'notes' | 'spans'> & { readonly notes: readonly UnnumberedNote[] };

export interface ReadingOrder {
  /** Every printed text, in reading order. */
  readonly texts: readonly RichText[];
  /** The ids that a reference can name: placed charts, tables, sections. */
  readonly targets: ReadonlySet<string>;
  readonly parts: ReadonlySet<PartBlock['part']>;
}

/** The printed content of a brief in order: front matter, sections with the blocks that they place, back matter. */
export function readingOrder(brief: UnnumberedBrief): ReadingOrder {
  const order = new OrderCollector(brief);
  order.add(brief.cover?.credit, brief.title, brief.standfirst, ...brief.keyMessages);
  for (const section of brief.sections) {
    order.targets.add(section.id);
    order.add(section.title);
    for (const block of section.blocks) order.addBlock(block);
  }
  for (const { term, text } of brief.glossary) order.add(term, text);
  order.add(...brief.imprint);
  order.add(brief.disclosure, brief.licence, brief.contact);
  return order;
}

class OrderCollector implements ReadingOrder {
  readonly texts: RichText[] = [];
  readonly targets = new Set<string>();
  readonly parts = new Set<PartBlock['part']>();
  readonly #brief: UnnumberedBrief;

  constructor(brief: UnnumberedBrief) {
    this.#brief = brief;
  }

  add(...texts: readonly (RichText | undefined)[]): void {
    for (const text of texts) if (text) this.texts.push(text);
  }

  addBlock(block: Block): void {
    if (!isComposed(block)) {
      this.add(...this.#textsOf(block));
      return;
    }
    for (const content of contentOf(block).flatMap(({ contents }) => contents)) {
      if (content.type === 'text') this.add(content.text);
      else if (content.type === 'blocks') for (const inner of content.blocks) this.addBlock(inner);
    }
  }

  #textsOf(block: OwnBlock): readonly (RichText | undefined)[] {
    switch (block.kind) {
      case 'table':
        this.targets.add(block.table.id);
        return tableTexts(block.table);
      case 'figure':
        return this.#chartTexts(this.#brief.charts.get(block.chart));
      case 'image':
        if (block.id !== undefined) this.targets.add(block.id);
        return [block.caption, block.credit];
      case 'part':
        return this.#partTexts(block.part);
      default: {
        const never: never = block;
        return never;
      }
    }
  }

  /** A chart placed a second time adds nothing. */
  #chartTexts(chart: Chart | undefined): readonly (RichText | undefined)[] {
    if (!chart || this.targets.has(chart.id)) return [];
    this.targets.add(chart.id);
    return [chart.title, chart.subtitle, ...chartTexts(chart), chart.note, chart.source];
  }

  #partTexts(part: PartBlock['part']): readonly RichText[] {
    this.parts.add(part);
    if ((part === 'evidence' || part === 'actors') && !isPartEmpty(part, this.#brief)) this.targets.add(part);
    if (part === 'evidence') return [...this.#brief.claims.values()].flatMap(({ words }) => words ?? []);
    if (part === 'unknowns') return this.#brief.unknowns;
    if (part === 'implications') return this.#brief.implications.flatMap(({ title, text }) => [title, text]);
    return this.#brief.actors.flatMap(({ role, interests }) => [role, interests]);
  }
}
