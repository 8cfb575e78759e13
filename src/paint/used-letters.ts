import type { FontFace, ShapedRun } from '../core/shaping.ts';
import { glyphTexts, SOFT_HYPHEN } from './glyph-texts.ts';

/** Glyphs of one font with what each stands for; a glyph that stands for different texts is there once for each. */
export interface Letters {
  /** Ascending. */
  readonly glyphs: readonly number[];
  /** The text of each, ascending where the glyph is the same. */
  readonly texts: readonly string[];
}

/** By the font's id. */
export type UsedLetters = ReadonlyMap<string, Letters>;

/** A run; a hyphen that breaking added stands for U+00AD. */
export interface UsedText {
  readonly run: ShapedRun;
  readonly origin?: string;
}

/**
 * The letters of all text, known before any is painted. Subsets number glyphs in this order rather than in that of the
 * words: a brief of which the words change, but not the letters, then has the same fonts, which need not be cut down and
 * compressed again, and its other lines are written as they were. Digits come all together, as figures are what changes.
 */
export function usedLetters(texts: readonly UsedText[]): UsedLetters {
  // By id: a font that is declared under two names is one in the file.
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

/** Of a font for European languages; others take more room. */
const USUAL_GLYPHS = 4096;
const DIGITS = [...'0123456789'];

class FoundLetters {
  /** By glyph: the UTF-16 unit that it was first seen to stand for. */
  #units = new Uint16Array(USUAL_GLYPHS);
  readonly #seen: number[] = [];
  readonly #face: FontFace;
  /** What else glyphs stand for. */
  readonly #others = new Map<number, Set<string>>();

  constructor(face: FontFace) {
    this.#face = face;
  }

  add(run: ShapedRun, isHyphen: boolean): void {
    const texts = glyphTexts(run);
    const { glyphs, text } = run;
    if (texts !== 'plain') {
      for (const one of texts) this.#add(glyphs[one.index]?.id ?? 0, isHyphen ? SOFT_HYPHEN : one.text);
      return;
    }
    for (let i = 0; i < glyphs.length; i++) {
      const id = glyphs[i]?.id ?? 0;
      const unit = isHyphen ? 0xad : text.charCodeAt(i);
      if (this.#units[id] === unit) continue;
      this.#add(id, isHyphen ? SOFT_HYPHEN : text.charAt(i));
    }
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
    const glyphs: number[] = [];
    const texts: string[] = [];
    for (const id of [...new Set([...this.#seen, ...this.#others.keys()])].sort((a, b) => a - b)) {
      for (const text of this.#textsOf(id)) {
        glyphs.push(id);
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
