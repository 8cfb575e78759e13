import type { ShapedRun } from '../core/shaping.ts';

/** Glyphs' numbers in the font, ascending, by the font's id. */
export type UsedGlyphs = ReadonlyMap<string, readonly number[]>;

/**
 * The glyphs of all text, known before any is painted. Subsets number glyphs in this order rather than in that of the
 * words: a brief of which the words change, but not the letters, then has the same fonts, which need not be cut down and
 * compressed again.
 */
export function usedGlyphs(runs: Iterable<ShapedRun>): UsedGlyphs {
  const found = new Map<string, Set<number>>();
  for (const { face, glyphs } of runs) {
    let used = found.get(face.id);
    if (!used) {
      used = new Set();
      found.set(face.id, used);
    }
    for (const { id } of glyphs) if (id !== 0) used.add(id);
  }
  return new Map([...found].map(([face, glyphs]) => [face, [...glyphs].sort((a, b) => a - b)] as const));
}
