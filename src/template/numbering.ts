/** Generated numbers: of figures, tables and mentions of notes. */

import { allBlocks } from '../core/block-content.ts';
import type { Block, Brief, ImageBlock, PartBlock } from '../core/brief.ts';
import { termKey } from '../core/brief-parts.ts';
import type { Table } from '../core/table.ts';
import { inDigits } from '../languages/numbers.ts';
import type { LayoutWords } from './layout-words.ts';
import type { TextTargets } from './rich-text.ts';

export interface Numbering {
  readonly labels: ReadonlyMap<string, { readonly label: string; readonly anchor: string }>;
  /** Ids of charts in the order of their numbers. */
  readonly figures: readonly string[];
  /** All numbered figures: ids of charts, and images. */
  readonly numberedFigures: readonly (string | ImageBlock)[];
  /** Tables in the order of their numbers; the brief's own parts by name. */
  readonly tables: readonly (Table | TablePart)[];
}

/** Parts of the brief that are tables. */
export type TablePart = Extract<PartBlock['part'], 'actors' | 'evidence'>;

/** Figures and tables in the order in which sections place them. */
export function numberFigures(brief: Brief, words: LayoutWords): Numbering {
  const labels = new Map<string, { label: string; anchor: string }>();
  const figures: (string | ImageBlock)[] = [];
  const tables: (Table | TablePart)[] = [];
  const label = (key: 'figure' | 'table', id: string, anchor: string, number: number): void => {
    labels.set(id, { label: words.say(key, { number }), anchor });
  };
  const visit = (blocks: readonly Block[]): void => {
    for (const block of allBlocks(blocks)) {
      if (block.kind === 'figure' && !labels.has(block.chart)) {
        label('figure', block.chart, `figure-${block.chart}`, figures.push(block.chart));
      } else if (block.kind === 'image' && block.id !== undefined) {
        label('figure', block.id, `figure-${block.id}`, figures.push(block));
      } else if (block.kind === 'table') {
        label('table', block.table.id, `table-${block.table.id}`, tables.push(block.table));
      } else if (block.kind === 'part' && (block.part === 'actors' || block.part === 'evidence')) {
        label('table', block.part, `table-${block.part}`, tables.push(block.part));
      }
    }
  };
  for (const section of brief.sections) {
    visit(section.blocks);
    // A section may have the same id as a part ('evidence'); the part's table keeps its number.
    if (!labels.has(section.id)) {
      labels.set(section.id, { label: section.title.plain, anchor: `section-${section.id}` });
    }
  }
  const charts = figures.filter((figure) => typeof figure === 'string');
  return { labels, figures: charts, numberedFigures: figures, tables };
}

/** The targets of notes and references in texts. Counts the mentions of each note as texts are rendered. */
export function textTargets(brief: Brief, numbering: Numbering, words: LayoutWords): TextTargets {
  const numbers = new Map(brief.notes.map((note) => [note.id, note.number]));
  const mentions = new Map<string, number>();
  return {
    note(id) {
      if (brief.noteStyle === 'off') return undefined;
      const mention = (mentions.get(id) ?? 0) + 1;
      mentions.set(id, mention);
      return { number: inDigits(String(numbers.get(id) ?? 0), words.locale.numbers), mention };
    },
    reference: (id) => numbering.labels.get(id),
    term: termTargets(brief),
    onPage: words.pieces('onPage'),
  };
}

/** The anchors of each term at its first mention. */
function termTargets({ glossary }: Brief): TextTargets['term'] {
  const places = new Map(glossary.map(({ term }, i) => [termKey(term.plain), i + 1]));
  return (term) => {
    const place = places.get(termKey(term));
    if (place === undefined) return undefined;
    places.delete(termKey(term));
    return { anchor: `term-${place}`, mention: `termref-${place}` };
  };
}

/** The targets in an excerpt, which has no notes and no anchors to link to. */
export function excerptTargets(numbering: Numbering): TextTargets {
  return {
    note: () => undefined,
    term: () => undefined,
    reference(id) {
      const label = numbering.labels.get(id)?.label;
      return label === undefined ? undefined : { label, anchor: undefined };
    },
  };
}
