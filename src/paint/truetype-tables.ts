/** The table directory of a font file, reading and writing (ISO/IEC 14496-22, 4.3; OpenType 1.9, "otff"). */

export type FontTableMap = ReadonlyMap<string, Uint8Array>;

/** Tables by tag, as views on the file. Throws `RangeError` for a directory with a table outside the file. */
export function readTables(file: Uint8Array): FontTableMap {
  const view = viewOf(file);
  const tables = new Map<string, Uint8Array>();
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + i * 16;
    const tag = String.fromCharCode(...file.subarray(record, record + 4));
    const offset = view.getUint32(record + 8);
    const length = view.getUint32(record + 12);
    if (offset + length > file.length) throw new RangeError(`table '${tag}' ends outside the font file`);
    tables.set(tag, file.subarray(offset, offset + length));
  }
  return tables;
}

/** A table that a font must have. Throws `RangeError` if it has none. */
export function tableOf(tables: FontTableMap, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (!table) throw new RangeError(`the font has no '${tag}' table`);
  return table;
}

/** The widths of glyphs in font units (OpenType 1.9, "hhea", "hmtx"); glyphs after the last metric have its width. */
export class HorizontalMetrics {
  readonly #hmtx: DataView;
  readonly #count: number;

  constructor(tables: FontTableMap) {
    this.#hmtx = viewOf(tableOf(tables, 'hmtx'));
    this.#count = viewOf(tableOf(tables, 'hhea')).getUint16(34);
  }

  advanceWidth(glyph: number): number {
    return this.#hmtx.getUint16(Math.min(glyph, this.#count - 1) * 4);
  }

  leftSideBearing(glyph: number): number {
    if (glyph < this.#count) return this.#hmtx.getInt16(glyph * 4 + 2);
    return this.#hmtx.getInt16(this.#count * 4 + (glyph - this.#count) * 2);
  }
}

/** Writes a font file of the given tables, in order of their tags, with checksums (OpenType 1.9, "otff", Calculating Checksums). */
export function writeTables(tables: FontTableMap): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const log2 = Math.floor(Math.log2(entries.length));
  const range = 16 * 2 ** log2;
  let offset = 12 + 16 * entries.length;
  const size = entries.reduce((sum, [, data]) => sum + padded(data.length), offset);
  const file = new Uint8Array(size);
  const view = viewOf(file);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, entries.length);
  view.setUint16(6, range);
  view.setUint16(8, log2);
  view.setUint16(10, entries.length * 16 - range);
  let headAt = 0;
  entries.forEach(([tag, data], i) => {
    const record = 12 + i * 16;
    for (let c = 0; c < 4; c++) view.setUint8(record + c, tag.charCodeAt(c));
    file.set(data, offset);
    if (tag === 'head') {
      headAt = offset;
      view.setUint32(offset + 8, 0);
    }
    view.setUint32(record + 4, checksum(view, offset, padded(data.length)));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, data.length);
    offset += padded(data.length);
  });
  if (headAt > 0) view.setUint32(headAt + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0);
  return file;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
