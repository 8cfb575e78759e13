/** A shaped word: the unit of caching, of which paragraphs are made. */

import type { FontFace, Glyph, ShapedRun } from '../core/shaping.ts';
import type { WordGlyph } from './harfbuzz.ts';

export interface WordContent {
  readonly text: string;
  readonly face: FontFace;
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  readonly glyphs: readonly WordGlyph[];
  /** For a single space: its advance without kerning against its neighbours, font units. Undefined for words. */
  readonly space?: number;
  /** Characters that no font has. */
  readonly missing?: readonly string[];
}

/** Text without spaces, or one space (U+0020, U+00A0), in one font. Immutable; its tables are computed on demand. */
export class ShapedWord implements ShapedRun {
  readonly text: string;
  readonly face: FontFace;
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  readonly glyphs: readonly WordGlyph[];
  readonly space: number | undefined;
  readonly missing: readonly string[];
  readonly advance: number;
  /** The number of times that letter-spacing is added. */
  readonly clusters: number;
  #before: Float64Array | undefined;
  #safe: Uint8Array | undefined;

  constructor(content: WordContent) {
    this.text = content.text;
    this.face = content.face;
    this.script = content.script;
    this.direction = content.direction;
    this.glyphs = content.glyphs;
    this.space = content.space;
    this.missing = content.missing ?? [];
    this.advance = content.glyphs.reduce((sum, g) => sum + g.advance, 0);
    this.clusters = clusterCount(content.glyphs);
  }

  /** True where the word can be cut before `offset` without reshaping its parts. */
  safeAt(offset: number): boolean {
    if (offset <= 0 || offset >= this.text.length) return true;
    return this.#tables().safe[offset] === 1;
  }

  /** The advance of the clusters that start before `offset`, font units. */
  advanceBefore(offset: number): number {
    return this.#tables().before[offset] ?? this.advance;
  }

  #tables(): { readonly before: Float64Array; readonly safe: Uint8Array } {
    if (this.#before && this.#safe) return { before: this.#before, safe: this.#safe };
    const length = this.text.length;
    const before = new Float64Array(length + 1);
    const unsafe = new Uint8Array(length + 1);
    const starts = new Uint8Array(length + 1);
    for (const glyph of this.glyphs) {
      before[glyph.cluster + 1] = (before[glyph.cluster + 1] ?? 0) + glyph.advance;
      starts[glyph.cluster] = 1;
      if (glyph.unsafe) unsafe[glyph.cluster] = 1;
    }
    for (let i = 1; i <= length; i++) before[i] = (before[i] ?? 0) + (before[i - 1] ?? 0);
    const safe = starts.map((start, i) => (start === 1 && unsafe[i] === 0 ? 1 : 0));
    this.#before = before;
    this.#safe = safe;
    return { before, safe };
  }
}

/** The number of clusters of a run: CSS letter-spacing is added once after each. */
export function clusterCount(glyphs: readonly Glyph[]): number {
  let count = 0;
  let last = -1;
  for (const glyph of glyphs) {
    if (glyph.cluster !== last) count++;
    last = glyph.cluster;
  }
  return count;
}
