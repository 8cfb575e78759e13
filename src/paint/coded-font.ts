/** The parts of a font in a PDF that depend only on its file and its coding: made once, and kept while both stay the same. */

import { deflateSync } from 'node:zlib';
import type { FontFace } from '../core/shaping.ts';
import { cffCMap, cffWidths } from './cff-font.ts';
import { glyphNumbers } from './drawn-glyph.ts';
import type { FontCoding } from './font-coding.ts';
import { WrittenValue } from './pdf-values.ts';
import { TrueTypeSource, TrueTypeSubset } from './truetype-subset.ts';
import { HorizontalMetrics, readTables, viewOf } from './truetype-tables.ts';

export interface CodedFont {
  readonly face: FontFace;
  readonly coding: FontCoding;
  /** The font program, deflated, and its length before. */
  readonly program: Uint8Array;
  readonly programLength: number;
  /** Thousandths of an em, by code. */
  readonly widths: readonly number[];
  /** The W array of the CIDFont. */
  readonly widthArray: WrittenValue;
  readonly toUnicode: Uint8Array;
  /** The CMap from codes to CIDs, for CFF outlines; the codes of a TrueType subset are its CIDs. */
  readonly cmap: Uint8Array | undefined;
  /** The flags of the descriptor (ISO 32000-1, Table 123). */
  readonly flags: number;
}

/** Reduces a font to the letters of a coding. Throws `RangeError` for a damaged file. */
export function codedFont(face: FontFace, coding: FontCoding): CodedFont {
  const { glyphs, texts } = coding.letters;
  const tables = readTables(face.bytes);
  const metrics = new HorizontalMetrics(tables);
  const scale = 1000 / face.unitsPerEm;
  const widthOf = (glyph: (typeof glyphs)[number]): number =>
    (typeof glyph === 'number' ? metrics.advanceWidth(glyph) : glyph.width) * scale;
  const widths = [0, ...glyphs].map(widthOf);
  const cids = face.cff && [0, ...glyphNumbers(glyphs)].map(face.cff.cid);
  const program = face.cff ? cffProgram(face, glyphs) : trueTypeProgram(face, glyphs);
  return {
    face,
    coding,
    program: deflateSync(program),
    programLength: program.length,
    widths,
    widthArray: new WrittenValue(cids ? cffWidths(cids, widths) : [0, widths]),
    toUnicode: Buffer.from(toUnicodeMap(texts), 'latin1'),
    cmap: cids && Buffer.from(cffCMap(cids), 'latin1'),
    flags: flagsOf(face, tables),
  };
}

type Glyphs = FontCoding['letters']['glyphs'];

/** Keeps the glyph numbers of the font. */
function cffProgram(face: FontFace, glyphs: Glyphs): Uint8Array {
  if (glyphs.some((glyph) => typeof glyph !== 'number')) throw new Error('glyphs of a CFF font are not put together');
  const table = face.cff?.subset([0, ...glyphNumbers(glyphs)]);
  if (!table) throw new Error(`the outlines of '${face.postscriptName}' can't be read`);
  return table;
}

function trueTypeProgram(face: FontFace, glyphs: Glyphs): Uint8Array {
  const subset = new TrueTypeSubset(trueTypeSource(face));
  for (const glyph of glyphs) subset.append(glyph);
  return subset.encode();
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

const FIXED_PITCH = 1;
const SERIF = 2;
const SYMBOLIC = 4;
const SCRIPT = 8;
const ITALIC = 64;

/** The family class is that of table OS/2 (OpenType 1.9, "sFamilyClass"): 1 to 7 are serifs, 10 is a script. */
function flagsOf(face: FontFace, tables: ReadonlyMap<string, Uint8Array>): number {
  const os2 = tables.get('OS/2');
  const post = tables.get('post');
  const family = os2 && os2.length >= 32 ? viewOf(os2).getInt16(30) >> 8 : 0;
  const isFixed = post !== undefined && post.length >= 16 && viewOf(post).getUint32(12) !== 0;
  return (
    SYMBOLIC |
    (isFixed ? FIXED_PITCH : 0) |
    (family >= 1 && family <= 7 ? SERIF : 0) |
    (family === 10 ? SCRIPT : 0) |
    (face.style === 'italic' ? ITALIC : 0)
  );
}

/** The most codes of a range in a ToUnicode map: those with the same first byte (Adobe Technical Note 5014, 4.3). */
const RANGE = 256;

/** The CMap from codes to text (ISO 32000-1, 9.10.3). It must not map .notdef to U+0000 (Matterhorn 31-028). */
function toUnicodeMap(texts: readonly string[]): string {
  const entries = ['\ufffd', ...texts].map((text) => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`);
  const code = (n: number): string => `<${n.toString(16).padStart(4, '0')}>`;
  const ranges: string[] = [];
  for (let from = 0; from < entries.length; from += RANGE) {
    const part = entries.slice(from, from + RANGE);
    ranges.push(`${code(from)} ${code(from + part.length - 1)} [${part.join(' ')}]`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<
  /Registry (Adobe)
  /Ordering (UCS)
  /Supplement 0
>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
