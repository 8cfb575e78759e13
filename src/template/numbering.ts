/** Numbers that the brief does not write itself: of figures, tables and mentions of notes. */

import type { Block, Brief } from '../core/brief.ts';
import type { TextTargets } from './rich-text.ts';

export interface Numbering {
  readonly labels: ReadonlyMap<string, { readonly label: string; readonly anchor: string }>;
  /** Ids of charts in the order of their numbers. */
  readonly order: readonly string[];
}

/** Figures and tables in the order in which sections place them. */
export function numberFigures(brief: Brief, strings: Readonly<Record<string, string>>): Numbering {
  const labels = new Map<string, { label: string; anchor: string }>();
  const order: string[] = [];
  let figures = 0;
  let tables = 0;
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'figure' && !labels.has(block.chart)) {
        figures++;
        order.push(block.chart);
        labels.set(block.chart, { label: `${strings.figure ?? 'Figure'} ${figures}`, anchor: `figure-${block.chart}` });
      } else if (block.kind === 'table') {
        tables++;
        labels.set(block.table.id, {
          label: `${strings.table ?? 'Table'} ${tables}`,
          anchor: `table-${block.table.id}`,
        });
      } else if (block.kind === 'part' && block.part === 'actors') {
        tables++;
        labels.set('actors', { label: `${strings.table ?? 'Table'} ${tables}`, anchor: 'table-actors' });
      } else if (block.kind === 'box') visit(block.blocks);
    }
  };
  for (const section of brief.sections) {
    visit(section.blocks);
    labels.set(section.id, { label: section.title.plain, anchor: `section-${section.id}` });
  }
  return { labels, order };
}

/** What notes and references in texts lead to. Counts each note's mentions as texts are rendered. */
export function textTargets(brief: Brief, numbering: Numbering): TextTargets {
  const numbers = new Map(brief.notes.map((note) => [note.id, note.number]));
  const mentions = new Map<string, number>();
  return {
    note(id) {
      const mention = (mentions.get(id) ?? 0) + 1;
      mentions.set(id, mention);
      return { number: numbers.get(id) ?? 0, mention };
    },
    reference: (id) => numbering.labels.get(id),
  };
}
