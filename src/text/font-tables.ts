/** Reads the tables of a font with TrueType or CFF outlines for metrics and coverage (ISO/IEC 14496-22, OpenType 1.9). */

import type { CffOutlines } from '../core/shaping.ts';
import { cffOutlines } from './cff-outlines.ts';
import { FontFormatError } from './font-format-error.ts';
import { type FontTable, glyfProblem, widthsProblem } from './font-outlines.ts';

export interface FontTables {
  readonly unitsPerEm: number;
  readonly bbox: readonly [xMin: number, yMin: number, xMax: number, yMax: number];
  readonly ascender: number;
  readonly descender: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly underlinePosition: number;
  readonly underlineThickness: number;
  readonly postscriptName: string;
  /** For CFF outlines only. */
  readonly cff?: CffOutlines;
  /** The glyph of a code point, 0 when the font has none. */
  glyphOf(codePoint: number): number;
}

// Versions of a font file: 1.0, 'true' and 'OTTO'.
const TRUETYPE = 0x00010000;
const APPLE_TRUETYPE = 0x74727565;
const OPENTYPE_CFF = 0x4f54544f;

const USE_TYPO_METRICS = 1 << 7;

/** Throws `FontFormatError` for a file that isn't a usable TrueType or OpenType font. */
export function readFontTables(bytes: Uint8Array): FontTables {
  try {
    return readTables(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new FontFormatError('the file ends inside a table');
    throw error;
  }
}

function readTables(bytes: Uint8Array): FontTables {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableDirectory(file);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new FontFormatError(`it has no '${tag.trim()}' table`);
    return found;
  };
  const head = table('head');
  const hhea = table('hhea');
  const post = table('post');
  const os2 = tables.get('OS/2');
  checkLicence(os2);
  const cff = readOutlines(bytes, tables, table);
  const unitsPerEm = head.getUint16(18);
  if (unitsPerEm < 16 || unitsPerEm > 16384) throw new FontFormatError(`it has ${unitsPerEm} units per em`);
  const typographic = os2 !== undefined && (os2.getUint16(62) & USE_TYPO_METRICS) !== 0;
  const vertical = typographic ? os2 : hhea;
  const at = typographic ? 68 : 4;
  const heights = os2 !== undefined && os2.getUint16(0) >= 2 && os2.byteLength >= 90 ? os2 : undefined;
  return {
    unitsPerEm,
    bbox: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascender: vertical.getInt16(at),
    descender: vertical.getInt16(at + 2),
    lineGap: vertical.getInt16(at + 4),
    // Without the fields, the usual proportions of Latin type.
    xHeight: heights?.getInt16(86) || Math.round(unitsPerEm * 0.5),
    capHeight: heights?.getInt16(88) || Math.round(unitsPerEm * 0.7),
    italicAngle: post.getInt32(4) / 65536,
    underlinePosition: post.getInt16(8),
    underlineThickness: post.getInt16(10),
    postscriptName: postscriptName(tables.get('name')),
    ...(cff ? { cff } : {}),
    glyphOf: characterMap(table('cmap'), table('maxp').getUint16(4)),
  };
}

/** Checks the outlines; returns them if they are in Compact Font Format. */
function readOutlines(
  bytes: Uint8Array,
  tables: ReadonlyMap<string, DataView>,
  table: FontTable,
): CffOutlines | undefined {
  const wrongWidths = widthsProblem(table);
  if (wrongWidths !== undefined) throw new FontFormatError(wrongWidths);
  const cff = tables.get('CFF ');
  if (cff && !tables.has('glyf')) return cffOutlines(bytes, cff, table('maxp').getUint16(4));
  if (tables.has('CFF2')) throw new FontFormatError('it is a variable font (CFF2); a static TTF or OTF file expected');
  if (!tables.has('glyf')) throw new FontFormatError("it has no outlines: neither a 'glyf' nor a 'CFF ' table");
  const damaged = glyfProblem(table);
  if (damaged !== undefined) throw new FontFormatError(damaged);
  return undefined;
}

/** OS/2 fsType: 2 forbids embedding unless another bit allows it, 0x100 forbids subsets (OpenType 1.9, "OS/2"). */
function checkLicence(os2: DataView | undefined): void {
  const bits = os2?.getUint16(8) ?? 0;
  if ((bits & 0xe) === 2) throw new FontFormatError('its licence bits forbid embedding it (OS/2 fsType)');
  if (bits & 0x100) throw new FontFormatError('its licence bits forbid embedding a part of it (OS/2 fsType)');
}

function tableDirectory(file: DataView): Map<string, DataView> {
  const tables = new Map<string, DataView>();
  if (file.byteLength < 12) throw new FontFormatError('the file is too short for a font');
  const version = file.getUint32(0);
  if (version !== TRUETYPE && version !== APPLE_TRUETYPE && version !== OPENTYPE_CFF)
    throw new FontFormatError(foreignFormat(version));
  const count = file.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + i * 16;
    const offset = file.getUint32(record + 8);
    const length = file.getUint32(record + 12);
    if (offset + length > file.byteLength) throw new FontFormatError('the file ends inside a table');
    tables.set(tagAt(file, record), new DataView(file.buffer, file.byteOffset + offset, length));
  }
  return tables;
}

function foreignFormat(version: number): string {
  const tag = String.fromCharCode(version >>> 24, (version >>> 16) & 255, (version >>> 8) & 255, version & 255);
  if (tag === 'wOF2' || tag === 'wOFF') return 'it is a packed web font (WOFF); a TTF or OTF file expected';
  if (tag === 'ttcf') return 'it is a collection of fonts; a single TTF or OTF file expected';
  return 'it is not a font';
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(
    view.getUint8(offset),
    view.getUint8(offset + 1),
    view.getUint8(offset + 2),
    view.getUint8(offset + 3),
  );
}

/** Name 6, of the Windows platform (UTF-16) or the Macintosh platform (ASCII); '' when there is none. */
function postscriptName(name: DataView | undefined): string {
  if (!name) return '';
  const count = name.getUint16(2);
  const storage = name.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 6 + i * 12;
    if (name.getUint16(record + 6) !== 6) continue;
    const wide = name.getUint16(record) !== 1;
    const start = storage + name.getUint16(record + 10);
    const end = start + name.getUint16(record + 8);
    let text = '';
    for (let at = wide ? start + 1 : start; at < end; at += wide ? 2 : 1) {
      text += String.fromCharCode(name.getUint8(at));
    }
    return text;
  }
  return '';
}

/** The widest Unicode subtable of format 12 or 4. */
function characterMap(cmap: DataView, glyphs: number): (codePoint: number) => number {
  let best: { readonly format: 4 | 12; readonly offset: number } | undefined;
  const count = cmap.getUint16(2);
  for (let i = 0; i < count; i++) {
    const record = 4 + i * 8;
    const platform = cmap.getUint16(record);
    const encoding = cmap.getUint16(record + 2);
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    const offset = cmap.getUint32(record + 4);
    const format = cmap.getUint16(offset);
    if (format === 12 || (format === 4 && best === undefined)) best = { format, offset };
  }
  if (!best) throw new FontFormatError('it has no Unicode character map');
  const subtable = new DataView(cmap.buffer, cmap.byteOffset + best.offset, cmap.byteLength - best.offset);
  const [rows, size] = best.format === 12 ? [subtable.getUint32(12), 12] : [subtable.getUint16(6) / 2, 8];
  if (16 + rows * size > subtable.byteLength) throw new FontFormatError('its character map is too short');
  const map = best.format === 12 ? groupedMap(subtable) : segmentedMap(subtable);
  return (codePoint) => {
    const glyph = map(codePoint);
    return glyph < glyphs ? glyph : 0;
  };
}

/** cmap format 12: groups of (first, last, glyph of the first). */
function groupedMap(table: DataView): (codePoint: number) => number {
  const count = table.getUint32(12);
  return (codePoint) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = 16 + middle * 12;
      const first = table.getUint32(group);
      if (codePoint < first) high = middle - 1;
      else if (codePoint > table.getUint32(group + 4)) low = middle + 1;
      else return table.getUint32(group + 8) + codePoint - first;
    }
    return 0;
  };
}

/** cmap format 4: segments of the Basic Multilingual Plane, with a delta or an array of glyphs. */
function segmentedMap(table: DataView): (codePoint: number) => number {
  const size = table.getUint16(6);
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    let low = 0;
    let high = size / 2 - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (table.getUint16(14 + middle * 2) < codePoint) low = middle + 1;
      else high = middle;
    }
    const end = 14 + low * 2;
    const start = end + size + 2;
    const first = table.getUint16(start);
    if (codePoint < first || codePoint > table.getUint16(end)) return 0;
    const delta = table.getUint16(start + size);
    const range = table.getUint16(start + 2 * size);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const place = start + 2 * size + range + (codePoint - first) * 2;
    const glyph = place + 2 <= table.byteLength ? table.getUint16(place) : 0;
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
