/** Reads the structure of a font's 'CFF ' table (Adobe Technical Note 5176, "The Compact Font Format Specification"). */

import { FontFormatError } from './font-format-error.ts';

// Operators of a Top DICT; those of two bytes are 256 + the second byte.
const CHARSET = 15;
const CHAR_STRINGS = 17;
const CHAR_STRING_TYPE = 256 + 6;
const ROS = 256 + 30;

/**
 * The CIDs of a CID-keyed font by glyph; undefined for a font whose glyphs have names. Throws `FontFormatError` for a
 * table without an outline for each of `glyphs` glyphs, `RangeError` for one that ends too early.
 */
export function readCids(table: DataView, glyphs: number): Uint16Array | undefined {
  if (table.getUint8(0) !== 1) throw new FontFormatError("its 'CFF ' table has an unknown version");
  const names = readIndex(table, table.getUint8(2));
  const dictionaries = readIndex(table, names.end);
  const [start, end] = dictionaries.ranges[0] ?? [0, 0];
  const top = readDictionary(table, start, end);
  const outlines = readIndex(table, top.get(CHAR_STRINGS)?.at(-1) ?? table.byteLength);
  if (outlines.ranges.length !== glyphs) {
    throw new FontFormatError(`it has ${outlines.ranges.length} outlines for ${glyphs} glyphs`);
  }
  if ((top.get(CHAR_STRING_TYPE)?.at(-1) ?? 2) !== 2) throw new FontFormatError('its outlines are not Type 2');
  return top.has(ROS) ? readCharset(table, top.get(CHARSET)?.at(-1) ?? 0, glyphs) : undefined;
}

interface Index {
  /** The start and end of each object in the table. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  readonly end: number;
}

/** An INDEX (5): a count, the size of offsets, the offsets, and objects. */
function readIndex(table: DataView, at: number): Index {
  const count = table.getUint16(at);
  if (count === 0) return { ranges: [], end: at + 2 };
  const size = table.getUint8(at + 2);
  const data = at + 3 + (count + 1) * size - 1;
  const offset = (i: number): number => {
    let value = 0;
    for (let byte = 0; byte < size; byte++) value = value * 256 + table.getUint8(at + 3 + i * size + byte);
    return data + value;
  };
  const ranges = Array.from({ length: count }, (_, i) => [offset(i), offset(i + 1)] as const);
  if (ranges.some(([start, end]) => end < start || end > table.byteLength)) {
    throw new FontFormatError("its 'CFF ' table has objects outside the table");
  }
  return { ranges, end: offset(count) };
}

/** A DICT (4): operands before their operator. The values of real numbers aren't needed. */
function readDictionary(table: DataView, start: number, end: number): ReadonlyMap<number, readonly number[]> {
  const entries = new Map<number, readonly number[]>();
  let operands: number[] = [];
  for (let at = start; at < end; ) {
    const first = table.getUint8(at++);
    if (first <= 21) {
      entries.set(first === 12 ? 256 + table.getUint8(at++) : first, operands);
      operands = [];
    } else if (first === 28) {
      operands.push(table.getInt16(at));
      at += 2;
    } else if (first === 29) {
      operands.push(table.getInt32(at));
      at += 4;
    } else if (first === 30) {
      while ((table.getUint8(at++) & 0xf) !== 0xf);
      operands.push(Number.NaN);
    } else if (first <= 246) operands.push(first - 139);
    else if (first <= 250) operands.push((first - 247) * 256 + table.getUint8(at++) + 108);
    else operands.push(-(first - 251) * 256 - table.getUint8(at++) - 108);
  }
  return entries;
}

/** A charset (13): the CID of each glyph after .notdef, as a list (format 0) or as ranges. */
function readCharset(table: DataView, offset: number, glyphs: number): Uint16Array {
  const cids = new Uint16Array(glyphs);
  const format = table.getUint8(offset);
  if (format > 2) throw new FontFormatError("its 'CFF ' table has an unknown kind of charset");
  for (let glyph = 1, at = offset + 1; glyph < glyphs; ) {
    const first = table.getUint16(at);
    const more = format === 0 ? 0 : format === 1 ? table.getUint8(at + 2) : table.getUint16(at + 2);
    for (let i = 0; i <= more && glyph < glyphs; i++) cids[glyph++] = first + i;
    at += 2 + format;
  }
  return cids;
}
