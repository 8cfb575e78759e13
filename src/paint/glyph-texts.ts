/**
 * The text of each glyph of a run, for ToUnicode (ISO 32000-1, 9.10.3), in the order of the text.
 *
 * Programs that extract text disagree about glyphs with several letters, glyphs of the same letter, and text that runs
 * from right to left. All of them agree on codes that have one letter each, beside each other. So each letter has a place
 * of its own: the glyphs of a letter (its dots, say) are drawn as one, and a ligature's other letters have empty glyphs.
 */

import type { ShapedRun } from '../core/shaping.ts';
import { compositeGlyph, type DrawnGlyph } from './drawn-glyph.ts';

/** A glyph as it is drawn, with its share of the text. */
export interface GlyphText {
  readonly glyph: DrawnGlyph;
  readonly text: string;
  /** Its place: from the pen position of the run's glyph `index` (the run's end for their number), font units, y upwards. */
  readonly index: number;
  readonly dx: number;
  readonly dy: number;
  /** True where programs would take it for a part of the letter before, and read both from left to right. */
  readonly isApart: boolean;
}

/**
 * The text of a glyph whose cluster's text is already used up by the glyphs before it, in fonts whose glyphs can't be put
 * together: a code without a text fails PDF/A, and ActualText inside marked content makes poppler lose the rest of it. Most
 * readers drop this character.
 */
const FURTHER = '\u00ad';

/**
 * The text of a hyphen added by line breaking (ISO 32000-1, 14.8.2.2.3). Of the alternatives tried, only this keeps words
 * whole in structure text (poppler) and in pdf.js, which drop it, and lets pdftotext, Acrobat and PDFium know that the word
 * continues. A plain hyphen stays in all of them but pdftotext's default; an empty ActualText inside marked content makes
 * poppler lose the rest of it, and leaves "deter\nmined" everywhere else.
 */
export const SOFT_HYPHEN = '\u00ad';

/**
 * Invisible, and without effect among letters from right to left. pdf.js drops spaces between such letters, but not this
 * mark with a space after it. poppler takes signs for a part of the number or foreign word beside them, unless the mark is
 * between them.
 */
const RIGHT_TO_LEFT_MARK = '\u200f';

/** The empty glyph of a right-to-left mark; each font that has text from right to left has it. */
export const EMPTY_MARK = { glyph: compositeGlyph(0, []), text: RIGHT_TO_LEFT_MARK };

/** How far over the edge of a letter an empty glyph is, in em, so that it is found on that side of it. */
export const OVER_THE_EDGE = 0.02;

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
    texts = isPlain(run) ? 'plain' : separated(run, clusters(run));
    known.set(run, texts);
  }
  return texts;
}

/** Glyphs `from` to before `to`, and their text without characters that only steer. */
interface Cluster {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly isFirst: boolean;
}

/** In logical order. */
function clusters({ glyphs, text, direction }: ShapedRun): readonly Cluster[] {
  const count = glyphs.length;
  const out: Cluster[] = [];
  const at = (i: number): number => (direction === 'ltr' ? i : count - 1 - i);
  for (let i = 0; i < count; ) {
    const start = glyphs[at(i)]?.cluster ?? 0;
    let end = i + 1;
    while (end < count && glyphs[at(end)]?.cluster === start) end++;
    const next = end < count ? (glyphs[at(end)]?.cluster ?? text.length) : text.length;
    const from = Math.min(at(i), at(end - 1));
    const own = text.slice(i === 0 ? 0 : start, next).replace(STEERING, '');
    out.push({ from, to: from + end - i, text: own, isFirst: i === 0 });
    i = end;
  }
  return out;
}

function clusterTexts(run: ShapedRun, cluster: Cluster): readonly GlyphText[] {
  const { from, to, text } = cluster;
  const isRtl = run.direction === 'rtl';
  if (run.face.cff) return ownGlyphs(run, cluster);
  if (!isRtl && shares(text, to - from).length >= to - from) return ownGlyphs(run, cluster);
  return isRtl ? rightToLeftTexts(run, cluster) : letterPlaces(run, cluster);
}

function rightToLeftTexts(run: ShapedRun, cluster: Cluster): readonly GlyphText[] {
  const { from, to, text, isFirst } = cluster;
  const over = OVER_THE_EDGE * run.face.unitsPerEm;
  const markAt = (index: number, dx: number): GlyphText => ({ ...EMPTY_MARK, index, dx, dy: 0, isApart: false });
  const isSpace = text === ' ' || text === '\u00a0';
  const places = [...(isSpace ? [ownGlyph(run, from, RIGHT_TO_LEFT_MARK + text)] : letterPlaces(run, cluster))];
  if (isFirst && isNeutral(text)) places.unshift(markAt(to, -over));
  if (SIGN_OF_NUMBERS.test(text)) places.push(markAt(from, -over));
  return places;
}

/** A cluster's glyphs as they are, each with its share of the text. */
function ownGlyphs(run: ShapedRun, { from, to, text }: Cluster): readonly GlyphText[] {
  const letters = shares(text, to - from);
  return Array.from({ length: to - from }, (_, i) => {
    return ownGlyph(run, run.direction === 'rtl' ? to - 1 - i : from + i, letters[i] ?? FURTHER);
  });
}

function ownGlyph({ glyphs }: ShapedRun, index: number, text: string): GlyphText {
  const { id = 0, dx = 0, dy = 0 } = glyphs[index] ?? {};
  return { glyph: id, text, index, dx, dy, isApart: false };
}

/** A place for each letter of a cluster: all its glyphs at that of the first, empty ones for the others; marks are at their letter's end. */
function letterPlaces(run: ShapedRun, { from, to, text }: Cluster): readonly GlyphText[] {
  const letters = text === '' ? [RIGHT_TO_LEFT_MARK] : Array.from(text);
  const isRtl = run.direction === 'rtl';
  const first = Math.max(
    0,
    letters.findIndex((letter) => !isMark(letter)),
  );
  const bases = Math.max(1, letters.filter((letter) => !isMark(letter)).length);
  const over = OVER_THE_EDGE * run.face.unitsPerEm;
  let width = 0;
  for (const { advance } of run.glyphs.slice(from, to)) width += advance;
  /** The left edge of a letter that isn't a mark; the last one's end is that of the next. */
  const left = (base: number): number => Math.round((width * (isRtl ? bases - 1 - base : base)) / bases);
  let base = -1;
  let marks = 0;
  return letters.map((letter, i) => {
    const place = { text: letter, index: from, dy: 0, isApart: false };
    if (i !== first && isMark(letter)) {
      marks++;
      return { ...place, glyph: EMPTY_MARK.glyph, dx: isRtl ? left(base) - marks * over : left(base + 1) };
    }
    base++;
    marks = 0;
    const at = left(base);
    const own = left(base + (isRtl ? -1 : 1)) - at;
    if (i === first) return { ...drawn(run, { from, to, at, width: own }), text: letter };
    return { ...place, glyph: compositeGlyph(own, []), dx: at };
  });
}

/** The glyphs of a cluster as one, at `at` from the first one's pen position. */
function drawn(
  { glyphs }: ShapedRun,
  { from, to, at, width }: { readonly from: number; readonly to: number; readonly at: number; readonly width: number },
): Omit<GlyphText, 'text'> {
  const [first] = glyphs.slice(from, to);
  const place = { index: from, dx: at, dy: 0, isApart: false };
  if (first && to - from === 1 && first.dx === 0 && first.dy === 0 && at === 0) return { ...place, glyph: first.id };
  let pen = -at;
  const parts = glyphs.slice(from, to).map(({ id, advance, dx, dy }) => {
    const part = { glyph: id, dx: pen + dx, dy };
    pen += advance;
    return part;
  });
  return { ...place, glyph: compositeGlyph(width, parts) };
}

/** Marks, and joiners, which have no width either. */
function isMark(letter: string): boolean {
  return /^[\p{M}\u200c\u200d]/u.test(letter);
}

/** pdf.js and poppler take a letter for a part of what was drawn before it unless it begins further left, in em. */
const FURTHER_LEFT = 0.21;

/** Text from right to left in which what would be read in the wrong order is apart: marks, and narrow letters. */
function separated(run: ShapedRun, ofRun: readonly Cluster[]): readonly GlyphText[] {
  const { glyphs, face, direction } = run;
  const texts = ofRun.flatMap((cluster) => clusterTexts(run, cluster));
  if (direction === 'ltr') return texts;
  const pens = [0];
  for (const { advance } of glyphs) pens.push((pens.at(-1) ?? 0) + advance);
  // Where the last letter ends, and the last glyph: pdf.js doesn't see right-to-left marks, and poppler does.
  let ends: readonly number[] = [];
  return texts.map((one) => {
    const { glyph, text, index, dx } = one;
    const start = (pens[index] ?? 0) + dx;
    const isNear = ends.some((end) => start - end > -FURTHER_LEFT * face.unitsPerEm);
    const isMark = /\p{Mn}/u.test(text);
    const end = start + (typeof glyph === 'number' ? (glyphs[index]?.advance ?? 0) : glyph.width);
    ends = isMark || isInvisible(text) ? [...ends.slice(0, 1), end] : [end];
    return isNear || isMark ? { ...one, isApart: true } : one;
  });
}

/** What poppler takes for a part of a number (UAX 9: ES, ET, CS), even where there is none. */
const SIGN_OF_NUMBERS =
  /^[+\-#$%\u00a2-\u00a5\u00b0\u00b1,./:\u0609\u060a\u060c\u066a\u2030-\u2034\u2044\u20a0-\u20bf\u2212]/;

/** True for a character that only formats others, such as joiners: pdf.js ignores it. */
export function isInvisible(text: string): boolean {
  return /^\p{Cf}$/u.test(text);
}

/** True for text whose direction is that of the text around it. */
function isNeutral(text: string): boolean {
  return !/^[\p{L}\p{N}]/u.test(text);
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
