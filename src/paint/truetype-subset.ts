/**
 * Reduces a TrueType font to the used glyphs (ISO/IEC 14496-22, 5; OpenType 1.9: "glyf", "loca", "hmtx"). Glyphs are
 * numbered in order of inclusion after .notdef; outlines are unchanged except for the numbers of components.
 */

import { type FontTableMap, HorizontalMetrics, readTables, tableOf, viewOf, writeTables } from './truetype-tables.ts';

/** Tables of a font program in a PDF that are copied, besides the rewritten ones (ISO 32000-1, 9.9: no cmap for a CIDFont). */
const KEPT = ['cvt ', 'fpgm', 'prep'];

// Flags of a component (OpenType 1.9, "glyf", Composite Glyph Description).
const ARG_1_AND_2_ARE_WORDS = 0x0001;
const WE_HAVE_A_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const WE_HAVE_AN_X_AND_Y_SCALE = 0x0040;
const WE_HAVE_A_TWO_BY_TWO = 0x0080;

/** The tables of a font, read once for any number of subsets. Throws `RangeError` for a damaged file. */
export class TrueTypeSource {
  readonly tables: FontTableMap;
  readonly glyphCount: number;
  readonly #glyf: Uint8Array;
  readonly #loca: DataView;
  readonly #longLoca: boolean;
  readonly #metrics: HorizontalMetrics;

  constructor(file: Uint8Array) {
    // A Buffer's `slice` shares memory, but a Uint8Array's copies: renumbering needs a copy.
    this.tables = readTables(new Uint8Array(file.buffer, file.byteOffset, file.byteLength));
    this.glyphCount = viewOf(this.table('maxp')).getUint16(4);
    this.#glyf = this.table('glyf');
    this.#loca = viewOf(this.table('loca'));
    this.#longLoca = viewOf(this.table('head')).getInt16(50) === 1;
    this.#metrics = new HorizontalMetrics(this.tables);
  }

  table(tag: string): Uint8Array {
    return tableOf(this.tables, tag);
  }

  /** A glyph's description; empty for glyphs without an outline and for numbers outside the font. */
  outline(glyph: number): Uint8Array {
    if (glyph >= this.glyphCount) return new Uint8Array();
    return this.#glyf.subarray(this.#offset(glyph), this.#offset(glyph + 1));
  }

  #offset(glyph: number): number {
    return this.#longLoca ? this.#loca.getUint32(glyph * 4) : this.#loca.getUint16(glyph * 2) * 2;
  }

  /** The advance width in font units. */
  advanceWidth(glyph: number): number {
    return this.#metrics.advanceWidth(glyph);
  }

  leftSideBearing(glyph: number): number {
    return this.#metrics.leftSideBearing(glyph);
  }
}

export class TrueTypeSubset {
  readonly #source: TrueTypeSource;
  /** Glyph numbers in the font, by number in the subset. */
  readonly #glyphs: number[] = [0];
  /** Glyph numbers in the subset of components, by number in the font. */
  readonly #components = new Map<number, number>();

  constructor(source: TrueTypeSource) {
    this.#source = source;
  }

  /** Glyph numbers in the font, by number in the subset. */
  get glyphs(): readonly number[] {
    return this.#glyphs;
  }

  /** Appends a glyph of the font, even one that it already contains, and returns its number in the subset. */
  append(glyph: number): number {
    return this.#glyphs.push(glyph < this.#source.glyphCount ? glyph : 0) - 1;
  }

  /** The font file of the subset. Components of composite glyphs are appended when they are found. */
  encode(): Uint8Array {
    const outlines: Uint8Array[] = [];
    for (let i = 0; i < this.#glyphs.length; i++) {
      const outline = this.#source.outline(this.#glyphs[i] ?? 0);
      outlines.push(isComposite(outline) ? this.#renumber(outline) : outline);
    }
    return writeTables(this.#tables(outlines));
  }

  /** A copy of a composite glyph whose components have the subset's numbers. */
  #renumber(outline: Uint8Array): Uint8Array {
    const copy = outline.slice();
    const view = viewOf(copy);
    for (let at = 10; ; ) {
      const flags = view.getUint16(at);
      view.setUint16(at + 2, this.#component(view.getUint16(at + 2)));
      at += 4 + (flags & ARG_1_AND_2_ARE_WORDS ? 4 : 2);
      if (flags & WE_HAVE_A_SCALE) at += 2;
      else if (flags & WE_HAVE_AN_X_AND_Y_SCALE) at += 4;
      else if (flags & WE_HAVE_A_TWO_BY_TWO) at += 8;
      if (!(flags & MORE_COMPONENTS)) return copy;
    }
  }

  #component(glyph: number): number {
    const known = this.#components.get(glyph);
    if (known !== undefined) return known;
    const found = this.#glyphs.indexOf(glyph);
    const number = found >= 0 ? found : this.append(glyph);
    this.#components.set(glyph, number);
    return number;
  }

  #tables(outlines: readonly Uint8Array[]): Map<string, Uint8Array> {
    const source = this.#source;
    const count = outlines.length;
    const glyf = new Uint8Array(outlines.reduce((sum, o) => sum + ((o.length + 3) & ~3), 0));
    const loca = new Uint8Array((count + 1) * 4);
    const hmtx = new Uint8Array(count * 4);
    const locaView = viewOf(loca);
    const hmtxView = viewOf(hmtx);
    let offset = 0;
    outlines.forEach((outline, i) => {
      const glyph = this.#glyphs[i] ?? 0;
      glyf.set(outline, offset);
      locaView.setUint32(i * 4, offset);
      offset += (outline.length + 3) & ~3;
      hmtxView.setUint16(i * 4, source.advanceWidth(glyph));
      hmtxView.setInt16(i * 4 + 2, source.leftSideBearing(glyph));
    });
    locaView.setUint32(count * 4, offset);
    const head = source.table('head').slice();
    viewOf(head).setInt16(50, 1);
    const hhea = source.table('hhea').slice();
    viewOf(hhea).setUint16(34, count);
    const maxp = source.table('maxp').slice();
    viewOf(maxp).setUint16(4, count);
    const tables = new Map<string, Uint8Array>([
      ['glyf', glyf],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', hmtx],
      ['loca', loca],
      ['maxp', maxp],
    ]);
    for (const tag of KEPT) {
      const table = source.tables.get(tag);
      if (table) tables.set(tag, table);
    }
    return tables;
  }
}

/** numberOfContours is negative for composites. */
function isComposite(outline: Uint8Array): boolean {
  return outline.length > 10 && ((outline[0] ?? 0) & 0x80) !== 0;
}
