/** The glyphs of a font in a PDF: those of the font file, and glyphs put together from them. */

/** Glyphs of a font drawn as one, with a width of their own; without parts, an empty place for a letter. Font units. */
export interface CompositeGlyph {
  /** The same for the same parts and width. */
  readonly key: string;
  /** Not negative. */
  readonly width: number;
  readonly parts: readonly GlyphPart[];
}

export interface GlyphPart {
  readonly glyph: number;
  /** From the composite's origin, y upwards. */
  readonly dx: number;
  readonly dy: number;
}

/** A glyph's number in its font, or a composite of several. */
export type DrawnGlyph = number | CompositeGlyph;

/** Lengths are rounded to whole units, as font files have them. */
export function compositeGlyph(width: number, parts: readonly GlyphPart[]): CompositeGlyph {
  const whole = {
    width: Math.max(0, Math.round(width)),
    parts: parts.map(({ glyph, dx, dy }) => ({ glyph, dx: Math.round(dx), dy: Math.round(dy) })),
  };
  return { ...whole, key: [whole.width, ...whole.parts.map((p) => `${p.glyph},${p.dx},${p.dy}`)].join(' ') };
}

/** What two drawn glyphs share if they look the same and are equally wide. */
export function glyphKey(glyph: DrawnGlyph): number | string {
  return typeof glyph === 'number' ? glyph : glyph.key;
}

/** The glyphs of a font whose glyphs are never put together. */
export function glyphNumbers(glyphs: readonly DrawnGlyph[]): readonly number[] {
  return glyphs.filter((glyph) => typeof glyph === 'number');
}
