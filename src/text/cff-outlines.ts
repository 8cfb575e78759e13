/** The outlines of a font in Compact Font Format, as a PDF needs them. */

import type { CffOutlines } from '../core/shaping.ts';
import { readCids } from './cff-table.ts';
import { subsetCff } from './harfbuzz-subset.ts';

/** Throws `FontFormatError` or `RangeError` for a damaged table. `font` is the whole file. */
export function cffOutlines(font: Uint8Array, table: DataView, glyphCount: number): CffOutlines {
  const cids = readCids(table, glyphCount);
  let last: { readonly glyphs: readonly number[]; readonly table: Uint8Array | undefined } | undefined;
  return {
    cid: (glyph) => (cids ? (cids[glyph] ?? 0) : glyph),
    subset(glyphs) {
      if (!last || last.glyphs.length !== glyphs.length || last.glyphs.some((glyph, i) => glyph !== glyphs[i])) {
        last = { glyphs: [...glyphs], table: subsetCff(font, glyphs) };
      }
      return last.table;
    },
  };
}
