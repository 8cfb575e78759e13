/** The codes of a font's subset, fixed before the first page; the same object is used for equal letters in later files. */

import { type DrawnGlyph, glyphKey } from './drawn-glyph.ts';
import type { Letters, UsedLetters } from './used-letters.ts';

export class FontCoding {
  readonly letters: Letters;
  /** By glyph: its codes with their texts. Code 0 is .notdef. */
  readonly #codes = new Map<number | string, { readonly text: string; readonly code: number }[]>();
  /** Cache of each glyph's last letter: its UTF-16 unit and its code, by glyph. */
  readonly #lastUnit: Int32Array;
  readonly #lastCode: Uint16Array;

  constructor(letters: Letters) {
    this.letters = letters;
    const end = letters.glyphs.reduce<number>((most, glyph) => (typeof glyph === 'number' && glyph >= most ? glyph + 1 : most), 1); // biome-ignore format: one line
    this.#lastUnit = new Int32Array(end).fill(-1);
    this.#lastCode = new Uint16Array(end);
    letters.glyphs.forEach((glyph, i) => {
      const entry = { text: letters.texts[i] ?? '', code: i + 1 };
      const key = glyphKey(glyph);
      const known = this.#codes.get(key);
      if (known) known.push(entry);
      else this.#codes.set(key, [entry]);
    });
  }

  /** The code of a glyph for one UTF-16 unit; throws for a letter that isn't in `letters`. */
  letterCode(glyph: number, unit: number): number {
    if (this.#lastUnit[glyph] === unit) return this.#lastCode[glyph] ?? 0;
    const code = this.code(glyph, String.fromCharCode(unit));
    this.#lastUnit[glyph] = unit;
    this.#lastCode[glyph] = code;
    return code;
  }

  /**
   * The code of a glyph for `text`; throws for one that isn't in `letters`. ToUnicode has one text for each code, so a glyph
   * with different texts (space and no-break space, hyphen and soft hyphen) is in the subset once for each.
   */
  code(glyph: DrawnGlyph, text: string): number {
    const found = this.#codes.get(glyphKey(glyph))?.find((entry) => entry.text === text);
    if (!found) throw new Error(`glyph ${glyphKey(glyph)} for '${text}' is not among the letters of the pages`);
    return found.code;
  }
}

/** The codings of the last file by font, reused where the letters are the same. */
export class FontCodings {
  #kept: ReadonlyMap<string, FontCoding> = new Map();

  of(used: UsedLetters): ReadonlyMap<string, FontCoding> {
    const kept = this.#kept;
    this.#kept = new Map(
      [...used].map(([face, letters]) => {
        const known = kept.get(face);
        return [face, known && sameLetters(known.letters, letters) ? known : new FontCoding(letters)] as const;
      }),
    );
    return this.#kept;
  }
}

function sameLetters(a: Letters, b: Letters): boolean {
  return (
    a.glyphs.length === b.glyphs.length &&
    a.glyphs.every((glyph, i) => glyphKey(glyph) === glyphKey(b.glyphs[i] ?? 0)) &&
    a.texts.every((text, i) => text === b.texts[i])
  );
}
