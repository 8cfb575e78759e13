/** A font in a PDF being written: its subset, and corrections to PDFKit's fonts. */

import type { FontCoding } from './font-coding.ts';
import type { PdfRef } from './pdf-values.ts';
import type { EmbeddedFont, PdfKitDocument } from './pdfkit-internals.ts';

/** A font of the document; codes are glyph numbers of its subset. */
export class PdfFont {
  readonly coding: FontCoding;
  readonly #font: EmbeddedFont;

  constructor(font: EmbeddedFont, document: PdfKitDocument, coding: FontCoding) {
    this.#font = font;
    this.coding = coding;
    const { subset, widths, unicode, scale, font: source } = font;
    const { glyphs, texts } = coding.letters;
    for (let i = 0; i < glyphs.length; i++) {
      const glyph = glyphs[i] ?? 0;
      const code = subset.append(glyph);
      widths[code] = source.getGlyph(glyph).advanceWidth * scale;
      unicode[code] = codePoints(texts[i] ?? '');
    }
    // ToUnicode must not map .notdef to U+0000 (Matterhorn 31-028).
    unicode[0] = [0xfffd];
    writeLength1(font, document);
  }

  get name(): string {
    return this.#font.id;
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

/** FontFile2 must state its uncompressed length (ISO 32000-1, Table 127); it is PDFKit's first object in `embed`. */
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
