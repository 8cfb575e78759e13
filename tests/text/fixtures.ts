import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFace, FontRequest } from '../../src/core/shaping.ts';
import { defaultFontFaces } from '../../src/text/default-fonts.ts';
import { createFontLibrary, type FontLibrary } from '../../src/text/font-library.ts';
import { type HarfBuzz, loadHarfBuzz } from '../../src/text/harfbuzz.ts';
import type { InlinePiece, Line, ParagraphOptions, TextStyle } from '../../src/text/line.ts';
import { type CachingShaper, createShaper } from '../../src/text/shaper.ts';

const require = createRequire(import.meta.url);

/** The bytes behind an `npm:` url. */
export function fontBytes(url: string): Uint8Array {
  return readFileSync(require.resolve(url.slice('npm:'.length)));
}

export function shippedFonts(): FontLibrary {
  const library = createFontLibrary();
  for (const face of defaultFontFaces()) library.add({ ...face, file: face.url, read: () => fontBytes(face.url) });
  return library;
}

export async function shippedShaper(): Promise<CachingShaper> {
  return createShaper(shippedFonts(), loadHarfBuzz());
}

/** Every character is half an em wide, spaces a quarter; ascent 0.8 em, descent 0.2 em. Has all of Unicode but '☃'. */
export function plainShaper(): CachingShaper {
  return measuredShaper((char) => (char === ' ' ? 250 : 500));
}

/** The same with characters of East Asian scripts as wide as they are high. */
export function squareShaper(): CachingShaper {
  return measuredShaper((char) => (char === ' ' ? 250 : /[\u3000-\uffef]/.test(char) ? 1000 : 500));
}

function measuredShaper(advanceOf: (char: string) => number): CachingShaper {
  const face: FontFace = {
    id: 'plain',
    sha256: '',
    file: '',
    family: 'Plain',
    weight: 400,
    style: 'normal',
    postscriptName: 'Plain',
    bytes: new Uint8Array(),
    unitsPerEm: 1000,
    ascender: 800,
    descender: -200,
    lineGap: 0,
    capHeight: 700,
    xHeight: 500,
    underlinePosition: -100,
    underlineThickness: 50,
    italicAngle: 0,
    bbox: [0, -200, 500, 800],
    has: (codePoint) => codePoint !== 0x2603,
    glyphOf: (codePoint) => (codePoint === 0x2603 ? 0 : codePoint),
  };
  const harfbuzz: HarfBuzz = {
    featureSet: () => ({ pointer: 0, count: 0 }),
    // Every glyph but the space's is a stem from -200 to 500, 100 wide.
    outline: (_, glyph) => (glyph === 32 ? '' : 'M200,-200L300,-200L300,500L200,500Z'),
    shape: (_, { text, direction }) => {
      const glyphs = [...text].map((char, i, all) => ({
        id: char.codePointAt(0) ?? 1,
        cluster: all.slice(0, i).join('').length,
        advance: advanceOf(char),
        dx: 0,
        dy: 0,
        unsafe: false,
      }));
      return direction === 'rtl' ? glyphs.reverse() : glyphs;
    },
  };
  const library: FontLibrary = {
    add: () => {},
    match: () => ({ at: (index) => (index === 0 ? face : undefined), touch: () => {}, use: () => {} }),
    takeDiagnostics: () => [],
  };
  return createShaper(library, harfbuzz);
}

export function font(changes: Partial<FontRequest> = {}): FontRequest {
  const base = { families: ['Source Serif 4'], size: 10, weight: 400, style: 'normal', language: 'en-GB' } as const;
  return { ...base, features: {}, ...changes };
}

export function textStyle(changes: Partial<TextStyle> = {}): TextStyle {
  return {
    font: font(),
    color: { r: 0, g: 0, b: 0, a: 1 },
    letterSpacing: 0,
    wordSpacing: 0,
    rise: 0,
    lineHeight: 14,
    decorations: [],
    hyphens: 'manual',
    hyphenateLimitChars: [5, 2, 2],
    noWrap: false,
    preserve: false,
    tabSize: 8,
    wordBreak: 'normal',
    lineBreak: 'auto',
    textAutospace: 'normal',
    textSpacingTrim: 'normal',
    emphasis: undefined,
    overflowWrap: 'normal',
    ...changes,
  };
}

export function textPiece(text: string, changes: Partial<TextStyle> = {}, of = 0): InlinePiece {
  return { kind: 'text', text, style: textStyle(changes), of, generated: false };
}

const look = { look: 'code' };

/** An edge of a box that paints something. */
export function edgePiece(side: 'start' | 'end', width: number, margin = 0): InlinePiece {
  return { kind: 'edge', side, width, margin, of: 1, look };
}

export function leaderPiece(pattern: string): InlinePiece {
  return { kind: 'leader', pattern, style: textStyle(), of: 1 };
}

/** Ragged at the right, `width` pt on every line. */
export function paragraphOptions(width: number, changes: Partial<ParagraphOptions> = {}): ParagraphOptions {
  return {
    measure: () => ({ width, shift: 0 }),
    align: 'left',
    alignLast: 'left',
    indent: 0,
    balance: false,
    hangingPunctuation: false,
    direction: 'ltr',
    strut: textStyle(),
    language: 'en-GB',
    ...changes,
  };
}

export const justified = { align: 'justify', alignLast: 'left' } as const;

/** The text of each line, with added hyphens as '·'. */
export function lineTexts(lines: readonly Line[]): string[] {
  return lines.map((line) =>
    line.items.map((i) => (i.kind === 'box' ? '□' : i.added === 'hyphen' ? '·' : i.run.text)).join(''),
  );
}

/** The author's text in all lines. */
export function textOf(lines: readonly Line[]): string {
  return lines
    .flatMap((line) => line.items)
    .map((i) => (i.kind === 'text' && i.added === 'none' ? i.run.text : ''))
    .join('');
}
