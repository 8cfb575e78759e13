/** The glyphs that pages paint, known before anything is painted. */

import type { ShapedRun } from '../core/shaping.ts';
import type { Fragment, Page } from '../layout/fragment.ts';

/** Numbers in the font by the font's id, ascending. */
export type UsedGlyphs = ReadonlyMap<string, readonly number[]>;

/**
 * Subsets number glyphs in this order rather than in that of the words: a brief of which the words change, but not the
 * letters, then has the same fonts, which need not be cut down and compressed again.
 */
export function usedGlyphs(pages: readonly Page[]): UsedGlyphs {
  const found = new Map<string, Set<number>>();
  const see = (run: ShapedRun): void => {
    let glyphs = found.get(run.face.id);
    if (!glyphs) {
      glyphs = new Set();
      found.set(run.face.id, glyphs);
    }
    for (const { id } of run.glyphs) if (id !== 0) glyphs.add(id);
  };
  const visit = (fragments: readonly Fragment[]): void => {
    for (const fragment of fragments) {
      if (fragment.kind === 'box') visit(fragment.children);
      else if (fragment.kind === 'line') {
        for (const item of fragment.items) see(item.run);
        visit(fragment.boxes);
      } else if (fragment.kind === 'drawing') {
        for (const op of fragment.drawing.ops) if (op.op === 'text') see(op.run);
      }
    }
  };
  for (const page of pages) {
    visit(page.content);
    for (const margin of page.margins) visit(margin.content);
  }
  return new Map([...found].map(([face, glyphs]) => [face, [...glyphs].sort((a, b) => a - b)] as const));
}
