/** Adapts our own faces and subsets to the interface that PDFKit 0.20.2 expects from fontkit. */

import { deflateSync } from 'node:zlib';
import type { CffOutlines, FontFace } from '../core/shaping.ts';
import { type DrawnGlyph, glyphKey } from './drawn-glyph.ts';
import { TrueTypeSource, TrueTypeSubset } from './truetype-subset.ts';
import { HorizontalMetrics, readTables, viewOf } from './truetype-tables.ts';

/** The properties of a font that PDFKit's `class EmbeddedFont` reads. */
export interface PdfKitFontSource {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly post: { readonly isFixedPitch: boolean };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly 'OS/2': { readonly sFamilyClass: number };
  /** PDFKit treats two fonts with the same name as one where these are equal. */
  readonly _tables: {
    readonly head: { readonly checkSumAdjustment: string };
    readonly name: { readonly records: string };
  };
  createSubset(): PdfKitSubset;
  getGlyph(id: number): { readonly advanceWidth: number };
  /** Never called: PDFKit recognises a font by this method. */
  layout(): never;
}

export interface PdfKitSubset {
  /** Undefined for TrueType outlines. */
  readonly cff: CffOutlines | undefined;
  /** Throws for a composite in a font with CFF outlines. */
  append(glyph: DrawnGlyph): number;
  /** The font program, deflated. */
  encode(): Uint8Array;
  /** The program's length before compression. */
  length(): number;
}

/** PDFKit doesn't escape names: replaces characters that aren't allowed in one, and limits its length (ISO 32000-1, 7.3.5; C.2). */
function nameFor(postscriptName: string): string {
  return postscriptName.replace(/[^!-~]|[()<>[\]{}/%#]/g, '_').slice(0, 100);
}

export function pdfKitFont(face: FontFace): PdfKitFontSource {
  const tables = readTables(face.bytes);
  const metrics = new HorizontalMetrics(tables);
  const [minX, minY, maxX, maxY] = face.bbox;
  const os2 = tables.get('OS/2');
  const post = tables.get('post');
  return {
    postscriptName: nameFor(face.postscriptName),
    unitsPerEm: face.unitsPerEm,
    ascent: face.ascender,
    descent: face.descender,
    lineGap: face.lineGap,
    xHeight: face.xHeight,
    capHeight: face.capHeight,
    italicAngle: face.italicAngle,
    bbox: { minX, minY, maxX, maxY },
    post: { isFixedPitch: post !== undefined && post.length >= 16 && viewOf(post).getUint32(12) !== 0 },
    head: { macStyle: { italic: face.style === 'italic' } },
    'OS/2': { sFamilyClass: os2 && os2.length >= 32 ? viewOf(os2).getInt16(30) : 0 },
    _tables: { head: { checkSumAdjustment: face.id }, name: { records: face.id } },
    createSubset: () => (face.cff ? cffSubset(face, face.cff) : trueTypeSubset(face)),
    getGlyph: (id) => ({ advanceWidth: metrics.advanceWidth(id) }),
    layout() {
      throw new Error('text is already shaped: PDFKit must not lay it out');
    },
  };
}

interface FontProgram {
  readonly glyphs: readonly DrawnGlyph[];
  readonly length: number;
  readonly deflated: Uint8Array;
}

/** The last program of each font: a rebuilt brief needs the same glyphs in the same order. */
const programs = new WeakMap<FontFace, FontProgram>();

/** Reuses the last program of a face for the same glyphs; `encode` makes another. */
function programOf(face: FontFace, glyphs: readonly DrawnGlyph[], encode: () => Uint8Array): FontProgram {
  const known = programs.get(face);
  if (known && isSame(known.glyphs, glyphs)) return known;
  const subsetGlyphs = [...glyphs];
  const bytes = encode();
  const made = { glyphs: subsetGlyphs, length: bytes.length, deflated: deflateSync(bytes) };
  programs.set(face, made);
  return made;
}

function isSame(a: readonly DrawnGlyph[], b: readonly DrawnGlyph[]): boolean {
  return a.length === b.length && a.every((glyph, i) => glyphKey(glyph) === glyphKey(b[i] ?? 0));
}

const sources = new WeakMap<FontFace, TrueTypeSource>();

/** Reads a face's tables once for the life of the face. */
function trueTypeSource(face: FontFace): TrueTypeSource {
  let source = sources.get(face);
  if (!source) {
    source = new TrueTypeSource(face.bytes);
    sources.set(face, source);
  }
  return source;
}

function trueTypeSubset(face: FontFace): PdfKitSubset {
  const subset = new TrueTypeSubset(trueTypeSource(face));
  let made: FontProgram | undefined;
  const program = (): FontProgram => {
    made ??= programOf(face, subset.glyphs, () => subset.encode());
    return made;
  };
  return {
    cff: undefined,
    append: (glyph) => subset.append(glyph),
    encode: () => program().deflated,
    length: () => program().length,
  };
}

/** The same numbers as a TrueType subset has; the PDF maps them to those of the font (`pdf-font.ts`). */
function cffSubset(face: FontFace, cff: CffOutlines): PdfKitSubset {
  const glyphs = [0];
  const program = (): FontProgram =>
    programOf(face, glyphs, () => {
      const table = cff.subset(glyphs);
      if (!table) throw new Error(`the outlines of '${face.postscriptName}' can't be read`);
      return table;
    });
  return {
    cff,
    append: (glyph) => {
      if (typeof glyph !== 'number') throw new Error('glyphs of a CFF font are not put together');
      return glyphs.push(glyph) - 1;
    },
    encode: () => program().deflated,
    length: () => program().length,
  };
}
