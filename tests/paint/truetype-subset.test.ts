import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositeGlyph } from '../../src/paint/drawn-glyph.ts';
import { TrueTypeSource, TrueTypeSubset } from '../../src/paint/truetype-subset.ts';
import { readTables, viewOf } from '../../src/paint/truetype-tables.ts';
import { runs } from '../support/runs.ts';

const file = readFileSync('node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
const source = new TrueTypeSource(file);

/** Offsets of the component numbers in a composite glyph. */
function componentsAt(outline: Uint8Array): number[] {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return [];
  const at: number[] = [];
  for (let offset = 10, flags = 0x20; flags & 0x20; ) {
    flags = viewOf(outline).getUint16(offset);
    at.push(offset + 2);
    offset += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
  return at;
}

/** An outline with its components in place of their numbers, all the way down. */
function flatten(font: TrueTypeSource, glyph: number): unknown {
  const outline = Uint8Array.from(font.outline(glyph));
  const at = componentsAt(outline);
  const parts = at.map((offset) => flatten(font, viewOf(outline).getUint16(offset)));
  for (const offset of at) outline.fill(0, offset, offset + 2);
  // Padding to four bytes isn't part of a description.
  return [
    Buffer.from(outline)
      .toString('hex')
      .replace(/(00)*$/, ''),
    ...parts,
  ];
}

const composites = Array.from({ length: source.glyphCount }, (_, g) => g).filter(
  (g) => componentsAt(source.outline(g)).length > 0,
);

describe('a subset', () => {
  it('keeps outlines and widths, glyphs in order of inclusion after .notdef', () => {
    expect(composites.length).toBeGreaterThan(50);
    const glyph = fc.oneof(fc.nat(source.glyphCount - 1), fc.constantFrom(...composites));
    fc.assert(
      fc.property(fc.array(glyph, { maxLength: 40 }), (glyphs) => {
        const subset = new TrueTypeSubset(source);
        expect(glyphs.map((g) => subset.append(g))).toEqual(glyphs.map((_, i) => i + 1));
        const made = new TrueTypeSource(subset.encode());
        for (const [i, glyph] of [0, ...glyphs].entries()) {
          expect(flatten(made, i)).toEqual(flatten(source, glyph));
          expect(made.advanceWidth(i)).toBe(source.advanceWidth(glyph));
          expect(made.leftSideBearing(i)).toBe(source.leftSideBearing(glyph));
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('is a font file with correct checksums', () => {
    const subset = new TrueTypeSubset(source);
    for (const glyph of composites.slice(0, 5)) subset.append(glyph);
    const made = subset.encode();
    const view = viewOf(made);
    let sum = 0;
    for (let at = 0; at < made.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
    expect([...readTables(made).keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']);
  });

  it('puts glyphs together, within their bounds, with a width of their own', () => {
    const [a = 0, e = 0] = composites;
    const parts = [
      { glyph: a, dx: 0, dy: 0 },
      { glyph: e, dx: 300, dy: -40 },
    ];
    const subset = new TrueTypeSubset(source);
    const whole = subset.append(compositeGlyph(777, parts));
    const empty = subset.append(compositeGlyph(50, []));
    const made = new TrueTypeSource(subset.encode());
    expect([made.advanceWidth(whole), made.advanceWidth(empty)]).toEqual([777, 50]);
    expect(made.outline(empty)).toHaveLength(0);
    const view = viewOf(made.outline(whole));
    const drawn = componentsAt(made.outline(whole)).map((at, i) => {
      expect([view.getInt16(at + 2), view.getInt16(at + 4)]).toEqual([parts[i]?.dx, parts[i]?.dy]);
      return flatten(made, view.getUint16(at));
    });
    expect(drawn).toEqual([flatten(source, a), flatten(source, e)]);
    const edges = (outline: Uint8Array): number[] => [2, 4, 6, 8].map((at) => viewOf(outline).getInt16(at));
    const [left = 0, bottom = 0, right = 0, top = 0] = edges(source.outline(e));
    const first = edges(source.outline(a));
    const moved = [left + 300, bottom - 40, right + 300, top - 40];
    const wanted = first.map((edge, i) => (i < 2 ? Math.min(edge, moved[i] ?? 0) : Math.max(edge, moved[i] ?? 0)));
    expect(edges(made.outline(whole))).toEqual(wanted);
    expect(viewOf(made.table('maxp')).getUint16(28)).toBeGreaterThanOrEqual(2);
  });

  it('has .notdef for numbers outside the font', () => {
    const subset = new TrueTypeSubset(source);
    subset.append(65535);
    const made = new TrueTypeSource(subset.encode());
    expect(flatten(made, 1)).toEqual(flatten(source, 0));
  });

  it('of a damaged file is a RangeError', () => {
    expect(() => new TrueTypeSource(file.subarray(0, 5000))).toThrow(RangeError);
  });
});
