/**
 * Checks that a TrueType font's outlines and widths can be read, before it is used (OpenType 1.9, "glyf", "loca",
 * "hmtx").
 */

/** Returns a table of the font by its tag; throws if it is missing. */
export type FontTable = (tag: string) => DataView;

/** Flags of a component (OpenType 1.9, "glyf", Composite Glyph Description). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** The problem of the widths, if there is one. Throws `RangeError` where a table is too short to check. */
export function widthsProblem(table: FontTable): string | undefined {
  const glyphs = table('maxp').getUint16(4);
  const metrics = table('hhea').getUint16(34);
  if (glyphs === 0) return 'it has no glyphs';
  if (metrics === 0 || metrics > glyphs) return `it has ${metrics} widths for ${glyphs} glyphs`;
  if (table('hmtx').byteLength < metrics * 4 + (glyphs - metrics) * 2) return "its 'hmtx' table is too short";
  return undefined;
}

/**
 * The problem of TrueType outlines; undefined if every glyph's data are inside their table and every component of a
 * composite glyph exists. Throws `RangeError` where a table is too short to check.
 */
export function glyfProblem(table: FontTable): string | undefined {
  const glyphs = table('maxp').getUint16(4);
  const loca = table('loca');
  const long = table('head').getInt16(50) !== 0;
  if (loca.byteLength < (glyphs + 1) * (long ? 4 : 2)) return "its 'loca' table is too short";
  const glyf = table('glyf');
  const start = (glyph: number): number => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  let to = start(0);
  for (let glyph = 0; glyph < glyphs; glyph++) {
    const from = to;
    to = start(glyph + 1);
    if (to < from || to > glyf.byteLength) return `the outline of its glyph ${glyph} is outside the 'glyf' table`;
    if (to - from >= 2 && glyf.getInt16(from) < 0 && !hasParts(glyf, from + 10, to, glyphs)) {
      return `its glyph ${glyph} is composed of missing glyphs`;
    }
  }
  return undefined;
}

/** True if all components of a composite glyph end before `end` and are glyphs of the font. */
function hasParts(glyf: DataView, begin: number, end: number, glyphs: number): boolean {
  let flags = MORE;
  for (let at = begin; flags & MORE; ) {
    if (at + 4 > end) return false;
    flags = glyf.getUint16(at);
    if (glyf.getUint16(at + 2) >= glyphs) return false;
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
    if (at > end) return false;
  }
  return true;
}
