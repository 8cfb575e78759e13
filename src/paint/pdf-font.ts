/** A font in a PDF under way: its subset's codes, and what PDFKit leaves open for fonts. */

import type { PdfRef } from './pdf-values.ts';
import type { EmbeddedFont, PdfKitDocument } from './pdfkit-internals.ts';

/** A font of the document under its name in page resources; codes are glyph numbers of its subset. */
export class PdfFont {
  readonly #font: EmbeddedFont;
  readonly #codes = new Map<number, { readonly unicode: string; readonly code: number }[]>();
  /** What each glyph stood for last. */
  readonly #letters = new Map<number, { readonly unit: number; readonly code: number }>();
  /** Codes of glyphs that are in the subset before anything says what they stand for. */
  readonly #reserved = new Map<number, number>();

  constructor(font: EmbeddedFont, document: PdfKitDocument, glyphs: readonly number[]) {
    this.#font = font;
    for (const glyph of glyphs) this.#reserved.set(glyph, this.#append(glyph, '\ufffd'));
    // ToUnicode must not map .notdef to U+0000 (Matterhorn 31-028).
    font.unicode[0] = [0xfffd];
    writeLength1(font, document);
  }

  get name(): string {
    return this.#font.id;
  }

  /** The code of a glyph that stands for one UTF-16 unit. */
  letterCode(glyph: number, unit: number): number {
    const letter = this.#letters.get(glyph);
    if (letter?.unit === unit) return letter.code;
    const code = this.code(glyph, String.fromCharCode(unit));
    this.#letters.set(glyph, { unit, code });
    return code;
  }

  /**
   * The code of a glyph that stands for `unicode`. ToUnicode gives one text for each code, so a glyph that stands for
   * different texts (space and no-break space, hyphen and soft hyphen) is in the subset once for each.
   */
  code(glyph: number, unicode: string): number {
    let known = this.#codes.get(glyph);
    if (!known) {
      known = [];
      this.#codes.set(glyph, known);
    }
    for (const entry of known) if (entry.unicode === unicode) return entry.code;
    const reserved = this.#reserved.get(glyph);
    this.#reserved.delete(glyph);
    const code = reserved ?? this.#append(glyph, unicode);
    if (reserved !== undefined) this.#font.unicode[code] = codePoints(unicode);
    known.push({ unicode, code });
    return code;
  }

  #append(glyph: number, unicode: string): number {
    const { subset, widths, unicode: texts, scale, font } = this.#font;
    const code = subset.append(glyph);
    widths[code] = font.getGlyph(glyph).advanceWidth * scale;
    texts[code] = codePoints(unicode);
    return code;
  }

  /** Thousandths of an em. */
  width(code: number): number {
    return this.#font.widths[code] ?? 0;
  }

  ref(): PdfRef {
    return this.#font.ref();
  }
}

function codePoints(text: string): number[] {
  return Array.from(text, (c) => c.codePointAt(0) ?? 0xfffd);
}

/** FontFile2 must say its length before compression (ISO 32000-1, Table 127): PDFKit's first object in `embed` is it. */
function writeLength1(font: EmbeddedFont, document: PdfKitDocument): void {
  const embed = font.embed.bind(font);
  font.embed = () => {
    const ref = document.ref;
    document.ref = (data) => {
      document.ref = ref;
      return ref.call(document, { ...data, Length1: font.subset.length(), Filter: 'FlateDecode' });
    };
    return embed();
  };
}
