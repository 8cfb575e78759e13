/**
 * Reduces a TrueType font to the used glyphs (ISO/IEC 14496-22, 5; OpenType 1.9: "glyf", "loca", "hmtx"). Glyphs are
 * numbered in order of inclusion after .notdef; outlines are unchanged except for the numbers of components. Glyphs may be
 * put together into one.
 */

import type { CompositeGlyph, DrawnGlyph } from './drawn-glyph.ts';
import { type FontTableMap, HorizontalMetrics, readTables, tableOf, viewOf, writeTables } from './truetype-tables.ts';

/** Tables of a font program in a PDF that are copied, besides the rewritten ones (ISO 32000-1, 9.9: no cmap for a CIDFont). */
const KEPT = ['cvt ', 'fpgm', 'prep'];

// Flags of a component (OpenType 1.9, "glyf", Composite Glyph Description).
const ARG_1_AND_2_ARE_WORDS = 0x0001;
const ARGS_ARE_XY_VALUES = 0x0002;
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
  /** Glyphs by number in the subset. */
  readonly #glyphs: DrawnGlyph[] = [0];
  /** Glyph numbers in the subset of components, by number in the font. */
  readonly #components = new Map<number, number>();

  constructor(source: TrueTypeSource) {
    this.#source = source;
  }

  /** Glyphs by number in the subset. */
  get glyphs(): readonly DrawnGlyph[] {
    return this.#glyphs;
  }

  /** Appends a glyph of the font, even one that it already contains, and returns its number in the subset. */
  append(glyph: DrawnGlyph): number {
    const isMissing = typeof glyph === 'number' && glyph >= this.#source.glyphCount;
    return this.#glyphs.push(isMissing ? 0 : glyph) - 1;
  }

  /** The font file of the subset. Components of composite glyphs are appended when they are found. */
  encode(): Uint8Array {
    const outlines: Uint8Array[] = [];
    for (let i = 0; i < this.#glyphs.length; i++) {
      const glyph = this.#glyphs[i] ?? 0;
      const outline = typeof glyph === 'number' ? this.#source.outline(glyph) : this.#compose(glyph);
      outlines.push(typeof glyph === 'number' && isComposite(outline) ? this.#renumber(outline) : outline);
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

  /** The description of a composite glyph ("glyf", Composite Glyph Description); empty where no part has an outline. */
  #compose({ parts }: CompositeGlyph): Uint8Array {
    const seen = parts.filter(({ glyph }) => this.#source.outline(glyph).length > 0);
    if (seen.length === 0) return new Uint8Array();
    const bytes = new Uint8Array(10 + 8 * seen.length);
    const view = viewOf(bytes);
    view.setInt16(0, -1);
    boundsOf(seen, this.#source).forEach((edge, i) => {
      view.setInt16(2 + 2 * i, edge);
    });
    seen.forEach(({ glyph, dx, dy }, i) => {
      const at = 10 + 8 * i;
      view.setUint16(at, ARG_1_AND_2_ARE_WORDS | ARGS_ARE_XY_VALUES | (i < seen.length - 1 ? MORE_COMPONENTS : 0));
      view.setUint16(at + 2, this.#component(glyph));
      view.setInt16(at + 4, dx);
      view.setInt16(at + 6, dy);
    });
    return bytes;
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
      const isOwn = typeof glyph === 'number';
      hmtxView.setUint16(i * 4, isOwn ? source.advanceWidth(glyph) : glyph.width);
      hmtxView.setInt16(
        i * 4 + 2,
        isOwn ? source.leftSideBearing(glyph) : outline.length > 0 ? viewOf(outline).getInt16(2) : 0,
      );
    });
    locaView.setUint32(count * 4, offset);
    const head = source.table('head').slice();
    viewOf(head).setInt16(50, 1);
    const hhea = source.table('hhea').slice();
    viewOf(hhea).setUint16(34, count);
    const maxp = source.table('maxp').slice();
    viewOf(maxp).setUint16(4, count);
    raiseLimits(viewOf(maxp), this.#glyphs);
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

/** The least x and y and the greatest of parts that have outlines. */
function boundsOf(parts: CompositeGlyph['parts'], source: TrueTypeSource): readonly [number, number, number, number] {
  const edges = parts.map(({ glyph, dx, dy }) => {
    const view = viewOf(source.outline(glyph));
    return [2, 4, 6, 8].map((at, i) => view.getInt16(at) + (i % 2 === 0 ? dx : dy));
  });
  const of = (i: number): number[] => edges.map((edge) => edge[i] ?? 0);
  return [Math.min(...of(0)), Math.min(...of(1)), Math.max(...of(2)), Math.max(...of(3))];
}

// Offsets in "maxp" of the most that a glyph has: points, contours, and those of composites; components, and their depth.
const [POINTS, CONTOURS, COMPOSITE_POINTS, COMPOSITE_CONTOURS] = [6, 8, 10, 12];
const [COMPONENTS, DEPTH] = [28, 30];

/** Makes the limits of a font large enough for composites of its glyphs. */
function raiseLimits(maxp: DataView, glyphs: readonly DrawnGlyph[]): void {
  const parts = Math.max(0, ...glyphs.map((glyph) => (typeof glyph === 'number' ? 0 : glyph.parts.length)));
  if (parts === 0) return;
  const most = (...at: readonly number[]): number => Math.max(...at.map((offset) => maxp.getUint16(offset)));
  const atMost = (value: number): number => Math.min(value, 0xffff);
  const points = most(POINTS, COMPOSITE_POINTS);
  const contours = most(CONTOURS, COMPOSITE_CONTOURS);
  maxp.setUint16(COMPOSITE_POINTS, atMost(points * parts));
  maxp.setUint16(COMPOSITE_CONTOURS, atMost(contours * parts));
  maxp.setUint16(COMPONENTS, Math.max(parts, most(COMPONENTS)));
  maxp.setUint16(DEPTH, atMost(most(DEPTH) + 1));
}

/** numberOfContours is negative for composites. */
function isComposite(outline: Uint8Array): boolean {
  return outline.length > 10 && ((outline[0] ?? 0) & 0x80) !== 0;
}
