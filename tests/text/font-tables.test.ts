/** Tables of a font that are edited one at a time: each is read as OpenType 1.9 has it, or the font is refused with a reason. */

import { expect, test } from 'vitest';
import { openFontFace } from '../../src/text/font-face.ts';
import { fontBytes } from './fixtures.ts';

const regular = fontBytes('npm:@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
const description = { family: 'Test', weight: 400, style: 'normal' } as const;

interface Found {
  readonly table: DataView;
  readonly file: DataView;
  /** Where the table's record is in the file. */
  readonly record: number;
}

function tableOf(bytes: Uint8Array, tag: string): Found {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = Array.from({ length: file.getUint16(4) }, (_, i) => 12 + i * 16);
  const record = records.find((at) => String.fromCharCode(...bytes.subarray(at, at + 4)) === tag) ?? 0;
  const offset = bytes.byteOffset + file.getUint32(record + 8);
  return { table: new DataView(bytes.buffer, offset, file.getUint32(record + 12)), file, record };
}

/** The font after an edit of one of its tables. */
function edited(tag: string, edit: (table: DataView, found: Found) => void): Opened {
  const bytes = Uint8Array.from(regular);
  const found = tableOf(bytes, tag);
  edit(found.table, found);
  return openFontFace(bytes, description, 'f.ttf');
}

type Opened = ReturnType<typeof openFontFace>;

/** Makes all subtables of the character map Macintosh ones, except one. */
function onlyMap(cmap: DataView, kept: number): void {
  for (let i = 0; i < cmap.getUint16(2); i++) if (i !== kept) cmap.setUint16(4 + i * 8, 1);
}

/** The font's subtables in their order: two for all Unicode characters, two for those of 16 bits. */
test.each([
  ['Unicode, 16 bits', 0],
  ['Unicode, all characters', 1],
  ['Windows, 16 bits', 2],
  ['Windows, all characters', 3],
])('characters are found in a map for %s', (_, index) => {
  const { face } = edited('cmap', (cmap) => onlyMap(cmap, index));
  const all = openFontFace(regular, description, 'f.ttf').face;
  for (const char of 'aДЖў–ﬁ中') {
    const code = char.codePointAt(0) ?? 0;
    expect(face?.glyphOf(code), char).toBe(all?.glyphOf(code));
  }
  expect(face?.glyphOf(0x61)).toBeGreaterThan(0);
});

test("a map for symbols, or for other computers, isn't a Unicode map", () => {
  const problem = 'it has no Unicode character map';
  expect(edited('cmap', (cmap) => onlyMap(cmap, -1)).problem).toBe(problem);
  const symbols = edited('cmap', (cmap) => {
    onlyMap(cmap, 2);
    cmap.setUint16(4 + 2 * 8 + 2, 0);
  });
  expect(symbols.problem).toBe(problem);
});

test.each([
  ['groups', 1, 12, 'setUint32'],
  ['segments', 0, 6, 'setUint16'],
] as const)('a map with more %s than its table holds is refused', (_, index, at, set) => {
  const withCount = (count: number): Opened =>
    edited('cmap', (cmap) => {
      onlyMap(cmap, index);
      cmap[set](cmap.getUint32(4 + index * 8 + 4) + at, count);
    });
  expect(withCount(0xfffe).problem).toBe('its character map is too short');
  expect(withCount(2).problem).toBeUndefined();
});

test("line heights come from 'OS/2' where it says so, else from 'hhea'", () => {
  const heights = (bit: number) =>
    edited('OS/2', (os2) => {
      os2.setUint16(62, bit);
      os2.setInt16(68, 900);
      os2.setInt16(70, -300);
    }).face;
  expect(heights(1 << 7)).toMatchObject({ ascender: 900, descender: -300 });
  expect(heights(~(1 << 7) & 0xffff)).toMatchObject({ ascender: 1036, descender: -335 });
});

test("the heights of letters are usual ones where 'OS/2' doesn't have them", () => {
  const usual = { xHeight: 500, capHeight: 700 };
  expect(edited('OS/2', (os2) => os2.setUint16(0, 1)).face).toMatchObject(usual);
  expect(edited('OS/2', (_, { file, record }) => file.setUint32(record + 12, 89)).face).toMatchObject(usual);
  expect(edited('OS/2', (_, { file, record }) => file.setUint32(record + 12, 90)).face).toMatchObject({
    ...{ xHeight: 475, capHeight: 670 },
  });
});

test.each([
  [2, 'its licence bits forbid embedding it (OS/2 fsType)'],
  [0x100, 'its licence bits forbid embedding a part of it (OS/2 fsType)'],
  [4, undefined],
  [2 | 8, undefined],
])('the licence bits %i', (bits, problem) => {
  expect(edited('OS/2', (os2) => os2.setUint16(8, bits)).problem).toBe(problem);
});

/** A flag of a part of a glyph (OpenType 1.9, "glyf"). */
const MORE_COMPONENTS = 0x20;

/** A glyph that is composed of others, and where its outline begins in 'glyf' (short offsets in 'loca'). */
function composedGlyph(): { readonly glyph: number; readonly begin: number } {
  const glyph = openFontFace(regular, description, 'f.ttf').face?.glyphOf(0xe9) ?? 0;
  const loca = tableOf(regular, 'loca').table;
  const begin = loca.getUint16(glyph * 2) * 2;
  expect(tableOf(regular, 'glyf').table.getInt16(begin)).toBeLessThan(0);
  return { glyph, begin };
}

test('a glyph composed of one that is missing is refused', () => {
  const { glyph, begin } = composedGlyph();
  const glyphs = tableOf(regular, 'maxp').table.getUint16(4);
  const withPart = (part: number): Opened => edited('glyf', (glyf) => glyf.setUint16(begin + 10 + 2, part));
  for (const part of [glyphs, 0xffff])
    expect(withPart(part).problem).toBe(`its glyph ${glyph} is composed of missing glyphs`);
  expect(withPart(glyphs - 1).problem).toBeUndefined();
});

test('a composed glyph whose last part ends after it is refused', () => {
  const { glyph, begin } = composedGlyph();
  const glyf = tableOf(regular, 'glyf').table;
  let end = begin + 10;
  // Each part: flags, a glyph, and two offsets of one or two bytes each; no part of this glyph is scaled.
  for (let flags = MORE_COMPONENTS; flags & MORE_COMPONENTS; end += flags & 1 ? 8 : 6) flags = glyf.getUint16(end);
  const endingAt = (place: number): Opened => edited('loca', (loca) => loca.setUint16(glyph * 2 + 2, place / 2));
  expect(endingAt(end).problem).toBeUndefined();
  expect(endingAt(end - 2).problem).toBe(`its glyph ${glyph} is composed of missing glyphs`);
});
