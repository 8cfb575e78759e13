/** The words of references in a review: figures and tables are counted as they follow each other. */

import { allBlocks } from '../core/block-content.ts';
import type { Brief } from '../core/brief.ts';

/** By id. */
export function referenceWords(brief: Brief): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const { figure, table } = brief.locale.words.shared;
  let [figures, tables] = [0, 0];
  const of = (pattern: unknown, number: number): string => String(pattern).replace('{number}', String(number));
  for (const section of brief.sections) {
    words.set(section.id, section.title.plain);
    for (const block of allBlocks(section.blocks)) {
      if (block.kind === 'figure') words.set(block.chart, of(figure, ++figures));
      else if (block.kind === 'image' && block.id !== undefined && block.caption)
        words.set(block.id, of(figure, ++figures));
      else if (block.kind === 'table') words.set(block.table.id, of(table, ++tables));
    }
  }
  return words;
}

export function displayOf(id: string, words: ReadonlyMap<string, string>): string {
  return words.get(id) ?? id;
}
