/** A font in a PDF being written: its subset, and corrections to PDFKit's fonts. */

import { CMAP_KEYS, cffCMap, cffWidths } from './cff-font.ts';
import { glyphNumbers } from './drawn-glyph.ts';
import type { FontCoding } from './font-coding.ts';
import type { PdfDictionary, PdfRef } from './pdf-values.ts';
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
      widths[code] = (typeof glyph === 'number' ? source.getGlyph(glyph).advanceWidth : glyph.width) * scale;
      unicode[code] = codePoints(texts[i] ?? '');
    }
    // ToUnicode must not map .notdef to U+0000 (Matterhorn 31-028).
    unicode[0] = [0xfffd];
    if (subset.cff) embedCff(font, document, [0, ...glyphNumbers(glyphs)].map(subset.cff.cid));
    else embedTrueType(font, document);
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
function embedTrueType(font: EmbeddedFont, document: PdfKitDocument): void {
  correctObjects(font, document, (data, i) =>
    i === 0 ? { ...data, Length1: font.subset.length(), Filter: 'FlateDecode' } : data,
  );
}

/**
 * A CFF subset keeps the font's glyph numbers, and CFF fonts have no CIDToGIDMap: a CMap of the font's own maps codes to
 * CIDs, and widths are those of CIDs (ISO 32000-1, 9.7.4.3, 9.7.5.3). `cids` are by code.
 */
function embedCff(font: EmbeddedFont, document: PdfKitDocument, cids: readonly number[]): void {
  correctObjects(font, document, (data, i) => {
    if (i === 0) return { ...data, Filter: 'FlateDecode' };
    return data.Subtype === 'CIDFontType0' ? { ...data, W: cffWidths(cids, font.widths) } : data;
  });
  const dictionary = font.ref();
  const end = dictionary.end.bind(dictionary);
  dictionary.end = () => {
    const cmap = document.ref(CMAP_KEYS);
    cmap.end(cffCMap(cids));
    dictionary.data.Encoding = cmap;
    end();
  };
}

/** Corrects the objects that PDFKit makes in `embed`, which are numbered from 0. */
function correctObjects(
  font: EmbeddedFont,
  document: PdfKitDocument,
  correct: (data: PdfDictionary, number: number) => PdfDictionary,
): void {
  const embed = font.embed.bind(font);
  font.embed = () => {
    const ref = document.ref;
    let made = 0;
    document.ref = (data = {}) => ref.call(document, correct(data, made++));
    try {
      return embed();
    } finally {
      document.ref = ref;
    }
  };
}
