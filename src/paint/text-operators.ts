/**
 * Writes text runs as text objects (ISO 32000-1, 9.4). Runs with the same font, size and baseline share one TJ array, with
 * a number wherever a glyph's position differs from the end of the glyph before it.
 */

import type { Glyph, ShapedRun } from '../core/shaping.ts';
import { GlyphString } from './glyph-string.ts';
import { EMPTY_MARK, type GlyphText, glyphTexts, isInvisible, OVER_THE_EDGE, SOFT_HYPHEN } from './glyph-texts.ts';
import { type GraphicsState, initialState } from './graphics-state.ts';
import { decimal } from './numbers.ts';
import type { PaintMemory, WrittenRun } from './paint-memory.ts';
import type { PdfFont } from './pdf-font.ts';
import type { TextPiece } from './surface.ts';

/** A gap wider than this, in thousandths of an em, is a move operator rather than a number in the array. */
const LONGEST_GAP = 5000;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

export class TextOperators {
  readonly #out: string[];
  readonly #written: PaintMemory['runs'];
  /** True while a text object is open, with its line at (x, y). */
  #open = false;
  #x = 0;
  #y = 0;
  readonly #glyphs = new GlyphString();
  /** The end of the glyphs so far, in 1/1000 em from the line's start. */
  #pen = 0;
  #size = 0;
  #last: { readonly piece: TextPiece; readonly font: PdfFont } | undefined;
  state: GraphicsState = initialState();

  /** Operators are appended to `out`. */
  constructor(out: string[], { runs }: PaintMemory) {
    this.#out = out;
    this.#written = runs;
  }

  /** Ends the text object, if one is open. Must be called before any operator that isn't text. */
  close(): void {
    if (!this.#open) return;
    this.#flush();
    this.#out.push('ET');
    this.#open = false;
    this.#last = undefined;
  }

  /** Shows a run. `color` is the operator that sets its fill colour, '' where it is already in force. */
  show(piece: TextPiece, font: PdfFont, color: string): void {
    const { run, size } = piece;
    if (run.glyphs.length === 0 || size <= 0) return;
    this.#announce(piece);
    this.#last = { piece, font };
    if (color !== '') {
      this.#flush();
      this.#out.push(color);
    }
    this.#start(piece, font);
    // Offsets are from the array's start.
    const origin = ((piece.x - this.#x) * 1000) / size;
    if (!this.#glyphs.empty) {
      this.#write(piece, font, origin);
      return;
    }
    const penBefore = this.#pen;
    const written = this.#written.get(run);
    if (written && isAsWritten(written, piece, font, origin, penBefore)) {
      this.#setRise(0);
      this.#glyphs.begin(written.operator);
      this.#pen = written.penAfter;
      return;
    }
    this.#write(piece, font, origin);
    if (needsOperators(run)) return;
    const operator = this.#glyphs.take();
    this.#glyphs.begin(operator);
    const { letterSpacing, spaceExtra } = piece;
    const how = { coding: font.coding, size, letterSpacing, spaceExtra, isHyphen: isHyphen(piece), origin, penBefore };
    this.#written.set(run, { ...how, operator, penAfter: this.#pen });
  }

  #write(piece: TextPiece, font: PdfFont, origin: number): void {
    const { run, size } = piece;
    const toThousandths = 1000 / run.face.unitsPerEm;
    const spacing = ((piece.letterSpacing ?? 0) * 1000) / size;
    const spaceExtra = ((piece.spaceExtra ?? 0) * 1000) / size;
    const texts = glyphTexts(run);
    if (texts === 'plain' && !isHyphen(piece)) {
      let x = origin;
      for (let i = 0; i < run.glyphs.length; i++) {
        const glyph = run.glyphs[i];
        if (!glyph) break;
        const unit = run.text.charCodeAt(i);
        const code = font.coding.letterCode(glyph.id, unit);
        this.#glyph(font, code, x + glyph.dx * toThousandths, glyph.dy * toThousandths);
        x += glyph.advance * toThousandths + spacing + (unit === SPACE || unit === NO_BREAK_SPACE ? spaceExtra : 0);
      }
      return;
    }
    const list = texts === 'plain' ? run.glyphs.map(hyphenGlyph) : texts;
    this.#placed(piece, font, list, { origin, spacing, spaceExtra });
  }

  /** Writes glyphs in logical order, at the places given by visual order. */
  #placed(
    piece: TextPiece,
    font: PdfFont,
    texts: readonly GlyphText[],
    room: { readonly origin: number; readonly spacing: number; readonly spaceExtra: number },
  ): void {
    const { glyphs, face, text: whole } = piece.run;
    const toThousandths = 1000 / face.unitsPerEm;
    const pens = new Float64Array(glyphs.length + 1);
    let pen = room.origin;
    glyphs.forEach(({ cluster, advance }, i) => {
      pens[i] = pen;
      const ends = glyphs[i + 1]?.cluster !== cluster;
      const isSpace = whole[cluster] === ' ' || whole[cluster] === '\u00a0';
      pen += advance * toThousandths + (ends ? room.spacing : 0) + (isSpace ? room.spaceExtra : 0);
    });
    pens[glyphs.length] = pen;
    for (const { glyph, text, index, dx, dy, isApart } of texts) {
      const code = font.coding.code(glyph, isHyphen(piece) ? SOFT_HYPHEN : text);
      const x = (pens[index] ?? 0) + dx * toThousandths;
      if (isApart) this.#apart(font, code, { x, rise: dy * toThousandths });
      else this.#glyph(font, code, x, dy * toThousandths);
      if (isInvisible(text)) this.#glyphs.divide();
    }
  }

  /** Shows a glyph in a font that differs from the text's by a trifle of its size. */
  #apart(font: PdfFont, code: number, { x, rise }: { readonly x: number; readonly rise: number }): void {
    this.#setRise((rise * this.#size) / 1000);
    this.#move(x);
    this.#flush();
    this.#out.push(font.selector(this.#size + 0.001));
    this.#show(font, code);
    this.#flush();
    this.#out.push(font.selector(this.#size));
  }

  /**
   * mutool ends a line where a foreign word begins that is beside the letter before it, but to its left. It doesn't if a
   * right-to-left mark is where the word begins.
   */
  #announce({ run, x, y }: TextPiece): void {
    const last = this.#last;
    if (!last || !this.#open || run.direction === 'rtl' || last.piece.run.direction === 'ltr') return;
    const { piece, font } = last;
    if (piece.run.face.cff || Math.abs(piece.y - y) > 0.001 || x > piece.x || /\s$/.test(piece.run.text)) return;
    const code = font.coding.code(EMPTY_MARK.glyph, EMPTY_MARK.text);
    this.#glyph(font, code, ((x - this.#x) / piece.size - OVER_THE_EDGE) * 1000, 0);
    this.#glyphs.divide();
  }

  /** Opens a text object or moves in it, unless the run continues the last one's line. */
  #start(piece: TextPiece, font: PdfFont): void {
    const { x, y, size, letterSpacing = 0 } = piece;
    const { state } = this;
    const selector = font.selector(size);
    const continues =
      this.#open && state.font === selector && Math.abs(y - this.#y) < 0.001 && state.spacing === letterSpacing;
    if (continues && Math.abs(((x - this.#x) * 1000) / size - this.#pen) < LONGEST_GAP) return;
    this.#flush();
    if (!this.#open) {
      this.#out.push('BT');
      this.#open = true;
      this.#x = 0;
      this.#y = Number.NaN;
    }
    if (state.font !== selector) this.#out.push(selector);
    if (state.spacing !== letterSpacing) this.#out.push(`${decimal(letterSpacing, 3)} Tc`);
    state.font = selector;
    state.spacing = letterSpacing;
    // Rounded as written, so that errors don't accumulate over a page.
    const newX = Math.round(x * 100) / 100;
    const newY = Math.round(y * 100) / 100;
    if (Number.isNaN(this.#y)) this.#out.push(`1 0 0 -1 ${decimal(newX)} ${decimal(newY)} Tm`);
    else this.#out.push(`${decimal(newX - this.#x)} ${decimal(this.#y - newY)} Td`);
    this.#x = newX;
    this.#y = newY;
    this.#pen = 0;
    this.#size = size;
  }

  #glyph(font: PdfFont, code: number, x: number, rise: number): void {
    this.#setRise((rise * this.#size) / 1000);
    this.#move(x);
    this.#show(font, code);
  }

  #show(font: PdfFont, code: number): void {
    this.#glyphs.code(code);
    this.#pen += font.width(code) + (this.state.spacing * 1000) / this.#size;
  }

  #move(x: number): void {
    const gap = Math.round(this.#pen - x);
    if (gap === 0) return;
    this.#glyphs.gap(gap);
    this.#pen -= gap;
  }

  #setRise(rise: number): void {
    const { state } = this;
    if (Math.abs(rise - state.rise) < 0.001) return;
    this.#flush();
    this.#out.push(`${decimal(rise, 3)} Ts`);
    state.rise = rise;
  }

  #flush(): void {
    if (!this.#glyphs.empty) this.#out.push(this.#glyphs.take());
  }
}

function isHyphen({ origin }: TextPiece): boolean {
  return origin === 'hyphen';
}

/** True when the run would be written as before */
function isAsWritten(run: WrittenRun, piece: TextPiece, font: PdfFont, origin: number, penBefore: number): boolean {
  return (
    run.coding === font.coding &&
    run.size === piece.size &&
    run.letterSpacing === piece.letterSpacing &&
    run.spaceExtra === piece.spaceExtra &&
    run.isHyphen === isHyphen(piece) &&
    run.origin === origin &&
    run.penBefore === penBefore
  );
}

/** True for a run that isn't written as one operator: glyphs that are raised, or apart. */
function needsOperators(run: ShapedRun): boolean {
  const texts = glyphTexts(run);
  return texts === 'plain'
    ? run.glyphs.some(({ dy }) => dy !== 0)
    : texts.some(({ dy, isApart }) => dy !== 0 || isApart);
}

function hyphenGlyph({ id, dx, dy }: Glyph, index: number): GlyphText {
  return { glyph: id, text: SOFT_HYPHEN, index, dx, dy, isApart: false };
}
