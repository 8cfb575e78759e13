/** Shaped text, made by the text stage and shared by charts, layout and paint. */

/** An opened font file. Metrics are in font units, y upwards; `unitsPerEm` of them make one em. */
export interface FontFace {
  /** The same for the same bytes: the start of `sha256`. */
  readonly id: string;
  /** Digest of the file, hexadecimal. */
  readonly sha256: string;
  /** The path that the file was read from. */
  readonly file: string;
  readonly family: string;
  /** 1..1000, as in CSS. */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly postscriptName: string;
  readonly bytes: Uint8Array;
  /** Only for a font with CFF outlines; others have TrueType outlines. */
  readonly cff?: CffOutlines;
  readonly unitsPerEm: number;
  readonly ascender: number;
  /** Negative below the baseline. */
  readonly descender: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly underlinePosition: number;
  readonly underlineThickness: number;
  /** Degrees, negative for type that leans right. */
  readonly italicAngle: number;
  readonly bbox: readonly [xMin: number, yMin: number, xMax: number, yMax: number];
  /** True when the font's character map has a glyph for the code point. */
  has(codePoint: number): boolean;
  /** The glyph that the font's character map has for the code point, 0 for none. */
  glyphOf(codePoint: number): number;
}

/** The outlines of a font in Compact Font Format. */
export interface CffOutlines {
  /**
   * The CID that selects a glyph: that of the font's charset if it is CID-keyed, otherwise the glyph's number (ISO
   * 32000-1, 9.7.4.2).
   */
  cid(glyph: number): number;
  /**
   * The font's 'CFF ' table reduced to `glyphs` and .notdef, which keep their numbers and CIDs. Undefined if their outlines
   * can't be read.
   */
  subset(glyphs: readonly number[]): Uint8Array | undefined;
}

/** One glyph of a run; lengths in font units. */
export interface Glyph {
  readonly id: number;
  /** Offset in the run's text (UTF-16) of the cluster that it belongs to. */
  readonly cluster: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** Text of one font, script and direction, shaped. Glyphs are in visual order, the text in logical order. */
export interface ShapedRun {
  readonly face: FontFace;
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
  readonly glyphs: readonly Glyph[];
  /** The sum of the glyphs' advances, font units. */
  readonly advance: number;
}

/** The parts of a style that shaping depends on; sizes in pt. */
export interface FontRequest {
  /** In order of preference; the document's fallback families follow. */
  readonly families: readonly string[];
  readonly size: number;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** BCP 47, '' when unknown. */
  readonly language: string;
  /** OpenType features by tag: `{ tnum: 1, smcp: 1, liga: 0 }`. */
  readonly features: Readonly<Record<string, number>>;
  /** Shapes letters as capitals, to synthesise small capitals that the font lacks; the text stays as written. */
  readonly capitals?: boolean;
}

/** Metrics of the first available font of a request, in pt at the request's size; descent is positive. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly underlinePosition: number;
  readonly underlineThickness: number;
}

/** Turns text into glyphs. Caches its results. */
export interface Shaper {
  /**
   * The runs of a line of text, from left to right (UAX 9), in the direction of the font's language. A character that no font has is shaped as U+FFFD or '?', and the stage reports
   * it.
   */
  shape(text: string, font: FontRequest): readonly ShapedRun[];
  metrics(font: FontRequest): FontMetrics;
  /** Offsets (UTF-16) before which a line of the text may start, by the rules of the font's language (UAX 14), and dictionaries. */
  breaks(text: string, font: FontRequest): readonly number[];
}

/** A run's width in pt at a size, without letter or word spacing. */
export function runWidth(run: ShapedRun, size: number): number {
  return (run.advance * size) / run.face.unitsPerEm;
}
