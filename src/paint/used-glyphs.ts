import type { ShapedRun } from '../core/shaping.ts';

/** Glyphs' numbers in the font, ascending, by the font's id. */
export type UsedGlyphs = ReadonlyMap<string, readonly number[]>;

/**
 * The glyphs of all text, known before any is painted. Subsets number glyphs in this order rather than in that of the
 * words: a brief of which the words change, but not the letters, then has the same fonts, which need not be cut down and
 * compressed again.
 */
export function usedGlyphs(runs: Iterable<ShapedRun>): UsedGlyphs {
  const found = new Map<string, Uint8Array>();
  for (const { face, glyphs } of runs) {
    let used = found.get(face.id) ?? new Uint8Array(USUAL_GLYPHS);
    for (const { id } of glyphs) {
      if (id >= used.length) used = enlarged(used, id);
      used[id] = 1;
    }
    found.set(face.id, used);
  }
  return new Map([...found].map(([face, used]) => [face, numbersOf(used)] as const));
}

/** Of a font for European languages; others take more room. */
const USUAL_GLYPHS = 4096;

function enlarged(used: Uint8Array, id: number): Uint8Array {
  const larger = new Uint8Array(Math.max(id + 1, 2 * used.length));
  larger.set(used);
  return larger;
}

/** All that are marked but .notdef, which is in every subset. */
function numbersOf(used: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  for (let id = used.indexOf(1, 1); id >= 0; id = used.indexOf(1, id + 1)) numbers.push(id);
  return numbers;
}
