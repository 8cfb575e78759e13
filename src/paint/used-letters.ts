import type { FontFace, ShapedRun } from '../core/shaping.ts';
import type { CompositeGlyph, DrawnGlyph } from './drawn-glyph.ts';
import { EMPTY_MARK, glyphTexts, SOFT_HYPHEN } from './glyph-texts.ts';

/** The glyphs of one font with their texts; a glyph with several texts appears once for each. */
export interface Letters {
  /** Numbers in ascending order, then composites by their keys. */
  readonly glyphs: readonly DrawnGlyph[];
  /** The text of each, ascending for the same glyph. */
  readonly texts: readonly string[];
}

/** Letters by the font's id. */
export type UsedLetters = ReadonlyMap<string, Letters>;

/** A run; the text of a hyphen added by line breaking is U+00AD. */
export interface UsedText {
  readonly run: ShapedRun;
  readonly origin?: string;
}

/**
 * Collects the letters of all text before any is painted. Subsets number glyphs in this order rather than in that of the
 * words: if a brief's words change, but not its letters, its fonts stay the same and need not be reduced and compressed
 * again, and its other lines are written as before. Digits are included all together, since figures change most.
 */
export function usedLetters(texts: readonly UsedText[]): UsedLetters {
  // By id: a font declared under two names is one font in the file.
  const found = new Map<string, FoundLetters>();
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i];
    if (!text) continue;
    const { face } = text.run;
    let letters = found.get(face.id);
    if (!letters) {
      letters = new FoundLetters(face);
      found.set(face.id, letters);
    }
    letters.add(text.run, text.origin === 'hyphen');
  }
  return new Map([...found].map(([id, letters]) => [id, letters.sorted()] as const));
}

/** The glyph count of fonts for European languages; others grow the array. */
const USUAL_GLYPHS = 4096;
const DIGITS = [...'0123456789'];

class FoundLetters {
  /** The first text of each glyph, if it is a single UTF-16 unit; 0 otherwise. */
  #units = new Uint16Array(USUAL_GLYPHS);
  readonly #seen: number[] = [];
  readonly #face: FontFace;
  /** Other texts of glyphs. */
  readonly #others = new Map<number, Set<string>>();
  readonly #composites = new Map<string, { readonly glyph: CompositeGlyph; readonly texts: Set<string> }>();

  constructor(face: FontFace) {
    this.#face = face;
  }

  add(run: ShapedRun, isHyphen: boolean): void {
    const texts = glyphTexts(run);
    const { glyphs, text } = run;
    if (run.direction === 'rtl' && !run.face.cff) this.#addDrawn(EMPTY_MARK.glyph, EMPTY_MARK.text);
    if (texts !== 'plain') {
      for (const one of texts) this.#addDrawn(one.glyph, isHyphen ? SOFT_HYPHEN : one.text);
      return;
    }
    for (let i = 0; i < glyphs.length; i++) {
      const id = glyphs[i]?.id ?? 0;
      const unit = isHyphen ? 0xad : text.charCodeAt(i);
      if (this.#units[id] === unit) continue;
      this.#add(id, isHyphen ? SOFT_HYPHEN : text.charAt(i));
    }
  }

  #addDrawn(glyph: DrawnGlyph, text: string): void {
    if (typeof glyph === 'number') {
      this.#add(glyph, text);
      return;
    }
    const known = this.#composites.get(glyph.key);
    if (known) known.texts.add(text);
    else this.#composites.set(glyph.key, { glyph, texts: new Set([text]) });
  }

  #add(glyph: number, text: string): void {
    if (glyph >= this.#units.length) this.#enlarge(glyph);
    const unit = text.length === 1 ? text.charCodeAt(0) : 0;
    if (unit !== 0 && this.#units[glyph] === unit) return;
    if (unit !== 0 && this.#units[glyph] === 0) {
      this.#units[glyph] = unit;
      this.#seen.push(glyph);
      return;
    }
    const known = this.#others.get(glyph);
    if (known) known.add(text);
    else this.#others.set(glyph, new Set([text]));
  }

  #enlarge(glyph: number): void {
    const larger = new Uint16Array(Math.max(glyph + 1, 2 * this.#units.length));
    larger.set(this.#units);
    this.#units = larger;
  }

  sorted(): Letters {
    this.#completeDigits();
    const glyphs: DrawnGlyph[] = [];
    const texts: string[] = [];
    for (const id of [...new Set([...this.#seen, ...this.#others.keys()])].sort((a, b) => a - b)) {
      for (const text of this.#textsOf(id)) {
        glyphs.push(id);
        texts.push(text);
      }
    }
    const composites = [...this.#composites].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, { glyph, texts: own }] of composites) {
      for (const text of [...own].sort()) {
        glyphs.push(glyph);
        texts.push(text);
      }
    }
    return { glyphs, texts };
  }

  #textsOf(glyph: number): readonly string[] {
    const unit = this.#units[glyph] ?? 0;
    const own = unit === 0 ? [] : [String.fromCharCode(unit)];
    const others = this.#others.get(glyph);
    return others ? [...own, ...others].sort() : own;
  }

  #completeDigits(): void {
    const digits = DIGITS.map((text) => ({ text, glyph: this.#face.glyphOf(text.charCodeAt(0)) }));
    const usesOne = digits.some(({ text, glyph }) => this.#units[glyph] === text.charCodeAt(0));
    if (usesOne) for (const { text, glyph } of digits) if (glyph !== 0) this.#add(glyph, text);
  }
}
