/** A font in a PDF being written: its name on the pages, and its objects (ISO 32000-1, 9.7). */

import type { FontFace } from '../core/shaping.ts';
import { CMAP_KEYS } from './cff-font.ts';
import type { CodedFont } from './coded-font.ts';
import type { FontCoding } from './font-coding.ts';
import { decimal } from './numbers.ts';
import { type PdfDictionary, type PdfRef, pdfText } from './pdf-values.ts';

/** A font of the document; codes are glyph numbers of its subset. */
export class PdfFont {
  /** `F1`. */
  readonly name: string;
  readonly ref: PdfRef;
  readonly #font: CodedFont;
  /** By size. */
  readonly #selectors = new Map<number, string>();

  constructor(name: string, ref: PdfRef, font: CodedFont) {
    this.name = name;
    this.ref = ref;
    this.#font = font;
  }

  get coding(): FontCoding {
    return this.#font.coding;
  }

  /** The operator that selects it in a size, pt. */
  selector(size: number): string {
    let selector = this.#selectors.get(size);
    if (selector === undefined) {
      selector = `/${this.name} ${decimal(size, 3)} Tf`;
      this.#selectors.set(size, selector);
    }
    return selector;
  }

  /** Thousandths of an em. */
  width(code: number): number {
    return this.#font.widths[code] ?? 0;
  }

  /** Writes its objects, which `make` makes. */
  write(make: (data: PdfDictionary) => PdfRef): void {
    const { face, program, programLength, widthArray, toUnicode, cmap } = this.#font;
    const ended = (data: PdfDictionary, stream?: Uint8Array): PdfRef => {
      const ref = make(data);
      ref.end(stream);
      return ref;
    };
    const name = `${subsetTag(this.name)}+${fontName(face)}`;
    const file = face.cff
      ? { FontFile3: ended({ Subtype: 'CIDFontType0C', Filter: 'FlateDecode' }, program) }
      : // Its length before compression (ISO 32000-1, Table 127).
        { FontFile2: ended({ Length1: programLength, Filter: 'FlateDecode' }, program) };
    const descendant = ended({
      Type: 'Font',
      Subtype: face.cff ? 'CIDFontType0' : 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
      FontDescriptor: ended({ ...descriptor(this.#font), FontName: name, ...file }),
      W: widthArray,
      CIDToGIDMap: face.cff ? undefined : 'Identity',
    });
    Object.assign(this.ref.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: cmap ? ended(CMAP_KEYS, cmap) : 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: ended({}, toUnicode),
    });
    this.ref.end();
  }
}

function descriptor({ face, flags }: CodedFont): PdfDictionary {
  const scale = 1000 / face.unitsPerEm;
  return {
    Type: 'FontDescriptor',
    Flags: flags,
    FontBBox: face.bbox.map((value) => value * scale),
    ItalicAngle: face.italicAngle,
    Ascent: face.ascender * scale,
    Descent: face.descender * scale,
    CapHeight: (face.capHeight || face.ascender) * scale,
    XHeight: face.xHeight * scale,
    StemV: 0,
  };
}

/** Six capital letters that differ for each font of the file (ISO 32000-1, 9.6.4), made from the digits of its name. */
function subsetTag(name: string): string {
  const letters = [...name.slice(1)].map((digit) => String.fromCharCode('A'.charCodeAt(0) + Number(digit)));
  return letters.join('').padEnd(6, 'Z');
}

/** A font's name: without characters that aren't allowed in names, and not too long (ISO 32000-1, 7.3.5; C.2). */
export function fontName({ postscriptName }: FontFace): string {
  return postscriptName.replace(/[^!-~]|[()<>[\]{}/%#]/g, '_').slice(0, 100);
}
