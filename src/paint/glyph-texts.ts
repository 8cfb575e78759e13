/** The text of each glyph of a run, for ToUnicode (ISO 32000-1, 9.10.3). */

import type { ShapedRun } from '../core/shaping.ts';

/** A glyph's index in the run, and its share of the text. */
export interface GlyphText {
  readonly index: number;
  readonly text: string;
  /** True where the glyph is the last of its cluster: letter-spacing follows. */
  readonly ends: boolean;
}

/**
 * The text of a glyph whose cluster's text is already used up by the glyphs before it: a code without a text fails PDF/A,
 * and ActualText inside marked content makes poppler lose the rest of it. Most readers drop this character.
 */
const FURTHER = '\u00ad';

/**
 * The text of a hyphen added by line breaking (ISO 32000-1, 14.8.2.2.3). Of the alternatives tried, only this keeps words
 * whole in structure text (poppler) and in pdf.js, which drop it, and lets pdftotext, Acrobat and PDFium know that the word
 * continues. A plain hyphen stays in all of them but pdftotext's default; an empty ActualText inside marked content makes
 * poppler lose the rest of it, and leaves "deter\nmined" everywhere else.
 */
export const SOFT_HYPHEN = '\u00ad';

/** Each glyph has one letter. */
export type PlainRun = 'plain';

// Characters without a glyph that only control hyphenation and direction. Joiners belong to the spelling, and U+200B
// and U+2060 to the author's text: addresses, terms of other scripts.
const STEERING = /[\u00ad\u200e\u200f\u2028-\u202e\u2061-\u2064\u2066-\u2069\ufeff]/g;

const known = new WeakMap<ShapedRun, PlainRun | readonly GlyphText[]>();

/** Glyphs in logical order with their texts, or 'plain' where glyph i has the i-th UTF-16 unit as its text. */
export function glyphTexts(run: ShapedRun): PlainRun | readonly GlyphText[] {
  let texts = known.get(run);
  if (texts === undefined) {
    texts = isPlain(run) ? 'plain' : clusterTexts(run);
    known.set(run, texts);
  }
  return texts;
}

function clusterTexts(run: ShapedRun): readonly GlyphText[] {
  const { glyphs, text } = run;
  const count = glyphs.length;
  const out: GlyphText[] = [];
  const at = (i: number): number => (run.direction === 'ltr' ? i : count - 1 - i);
  for (let i = 0; i < count; ) {
    const start = glyphs[at(i)]?.cluster ?? 0;
    let end = i + 1;
    while (end < count && glyphs[at(end)]?.cluster === start) end++;
    const next = end < count ? (glyphs[at(end)]?.cluster ?? text.length) : text.length;
    const letters = shares(text.slice(i === 0 ? 0 : start, next).replace(STEERING, ''), end - i);
    for (let j = i; j < end; j++) out.push({ index: at(j), text: letters[j - i] ?? FURTHER, ends: j === end - 1 });
    i = end;
  }
  return out;
}

/** Divides a cluster's text among its glyphs, one letter each; the first takes any surplus. */
function shares(text: string, glyphs: number): readonly string[] {
  if (glyphs === 1) return [text === '' ? FURTHER : text];
  let letters = Array.from(text);
  // A letter with its accent, from glyphs for each.
  if (letters.length < glyphs) letters = Array.from(text.normalize('NFD'));
  if (letters.length < glyphs) return [text];
  const surplus = letters.length - glyphs;
  return [letters.slice(0, surplus + 1).join(''), ...letters.slice(surplus + 1)];
}

function isPlain(run: ShapedRun): boolean {
  const { glyphs, text } = run;
  if (run.direction !== 'ltr' || glyphs.length !== text.length) return false;
  for (let i = 0; i < glyphs.length; i++) {
    const unit = text.charCodeAt(i);
    if (glyphs[i]?.cluster !== i || mayMatter(unit)) return false;
  }
  return true;
}

/** Control characters and surrogates, roughly. */
function mayMatter(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2028 && unit <= 0x2069) || unit >= 0xd800;
}
