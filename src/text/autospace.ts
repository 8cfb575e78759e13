/**
 * White that depends on the next character: between ideographs and the letters and digits of other scripts
 * (`text-autospace`: CSS Text 4, 8.3), and the half that wide punctuation gives up in sequences (`text-spacing-trim`, 8.4).
 */

import type { TextStyle } from './line.ts';
import type { Part, WordPart } from './prepared.ts';
import { ShapedWord } from './shaped-word.ts';

/** Ems. */
const WHITE = 1 / 8;
const WIDE = /[\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u;
const ANY_IDEOGRAPH = /[\u2e80-\u9fff\uf900-\ufaff\ud840-\ud88f]/;

/** The parts with white at the end of words before a change between the two; the same array where there is none. */
export function withAutospace(parts: readonly Part[]): readonly Part[] {
  if (!parts.some((part) => part.kind === 'word' && ANY_IDEOGRAPH.test(part.word.text))) return parts;
  return parts.map((part, i) => {
    const next = part.kind === 'word' ? nextWord(parts, i) : undefined;
    return part.kind === 'word' && next ? withWhite(part, whiteBetween(part, next)) : part;
  });
}

/** Ems; negative where punctuation gives up a half. */
function whiteBetween(part: WordPart, next: WordPart): number {
  const [style, nextStyle] = [part.piece.style, next.piece.style];
  if (style.textSpacingTrim !== 'space-all' && isPunctuationPair(part.word.text, next.word.text)) {
    return -blankAtEnd(part, part.word.text.length, true);
  }
  const isSpaced = style.textAutospace === 'normal' && nextStyle.textAutospace === 'normal';
  return isSpaced && meet(part.word.text, next.word.text) ? WHITE : 0;
}

function nextWord(parts: readonly Part[], index: number): WordPart | undefined {
  for (let i = index + 1; i < parts.length; i++) {
    const part = parts[i];
    if (part?.kind === 'word') return part;
    if (part?.kind !== 'edge' || part.width !== 0) return undefined;
  }
  return undefined;
}

function meet(before: string, after: string): boolean {
  const last = lastLetter(before);
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0);
  return (isIdeograph(last) && isNarrow(first)) || (isNarrow(last) && isIdeograph(first));
}

/** The last character, without marks on it. */
function lastLetter(text: string): string {
  return Array.from(text.replace(/\p{M}+$/u, '')).at(-1) ?? '';
}

function isIdeograph(char: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u.test(char);
}

/** True for letters and digits, with marks on them, that aren't as wide as an ideograph. */
function isNarrow(char: string): boolean {
  return /[\p{L}\p{Nd}\p{M}]/u.test(char) && !WIDE.test(char);
}

function withWhite(part: WordPart, white: number): WordPart {
  if (white === 0) return part;
  const { word, piece } = part;
  const autospace = white * piece.style.font.size;
  return { ...part, word: widened(word, white), width: part.width + autospace, autospace };
}

/** The words of the end of a part, with the part's white after the last. */
export function withWhiteAtEnd(words: readonly ShapedWord[], { autospace, piece }: WordPart): readonly ShapedWord[] {
  const last = words.at(-1);
  return last ? [...words.slice(0, -1), widened(last, autospace / piece.style.font.size)] : words;
}

const known = new WeakMap<ShapedWord, Map<number, ShapedWord>>();

/** The word with more or less white after its last character, ems. */
function widened(word: ShapedWord, white: number): ShapedWord {
  const ofWord = known.get(word) ?? new Map<number, ShapedWord>();
  known.set(word, ofWord);
  const made = ofWord.get(white);
  if (made) return made;
  const last = word.glyphs.length - 1;
  const more = white * word.face.unitsPerEm;
  const glyphs = word.glyphs.map((glyph, i) => (i === last ? { ...glyph, advance: glyph.advance + more } : glyph));
  const { text, face, script, direction, missing } = word;
  const wide = new ShapedWord({ text, face, script, direction, glyphs, missing });
  ofWord.set(white, wide);
  return wide;
}

/** Offsets in a word where white depends on the next character, so that it is divided there. */
export function dividedAtWhite({ text }: ShapedWord, { textAutospace, textSpacingTrim }: TextStyle): readonly number[] {
  if (!MAY_DIVIDE.test(text)) return NOWHERE;
  const offsets: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const [before, after] = [text.charCodeAt(i - 1), text.charCodeAt(i)];
    const meets =
      textAutospace === 'normal' &&
      (isDigit(before) ? isIdeographUnit(after) : isDigit(after) && isIdeographUnit(before));
    if (meets || (textSpacingTrim !== 'space-all' && isPair(text.charAt(i - 1), text.charAt(i)))) offsets.push(i);
  }
  return offsets;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Han, kana and Bopomofo of the basic plane, roughly. */
function isIdeographUnit(unit: number): boolean {
  return (
    (unit >= 0x3005 && unit <= 0x3007) ||
    (unit >= 0x3041 && unit <= 0x9fff && unit !== 0x30fb) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

const NOWHERE: readonly number[] = [];
const MAY_DIVIDE = /[\u3001-\u9fff\uf900-\ufaff\uff08-\uff5d\u2018-\u201d]./;
/** Punctuation whose ink is in the left half of its square, and in the right half. */
const CLOSING = '、。，．」』】》〉）］｝〕〗〙〛”’';
const OPENING = '「『【《〈（［｛〔〖〘〚“‘';
/** These are in the middle of their squares in traditional Chinese. */
const CENTRED = '、。，．';
const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/i;

function isPunctuationPair(before: string, after: string): boolean {
  return isPair(before.slice(-1), after.charAt(0));
}

function isPair(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  if (OPENING.includes(before)) return OPENING.includes(after);
  return CLOSING.includes(before) && (OPENING.includes(after) || CLOSING.includes(after));
}

/** The share of an em that a wide character needs to be as wide as its square. */
const WIDE_ADVANCE = 0.9;

/**
 * The blank half of wide closing punctuation before `offset` of a word, ems; with `opening`, that of opening punctuation
 * too. 0 for other characters, and for a font in which they are narrow.
 */
export function blankAtEnd(part: WordPart, offset: number, opening = false): number {
  const { piece } = part;
  const word = offset === part.word.text.length ? part.bare : part.word;
  const char = word.text.charAt(offset - 1);
  if (!CLOSING.includes(char) && !(opening && OPENING.includes(char))) return 0;
  if (CENTRED.includes(char) && TRADITIONAL.test(piece.style.font.language)) return 0;
  const advance = (word.advanceBefore(offset) - word.advanceBefore(offset - 1)) / word.face.unitsPerEm;
  return advance >= WIDE_ADVANCE ? advance / 2 : 0;
}

/** The blank half of wide opening punctuation at `offset` of a word, ems. */
export function blankAtStart({ word }: WordPart, offset: number): number {
  if (!OPENING.includes(word.text.charAt(offset)) || offset >= word.text.length) return 0;
  const advance = (word.advanceBefore(offset + 1) - word.advanceBefore(offset)) / word.face.unitsPerEm;
  return advance >= WIDE_ADVANCE ? advance / 2 : 0;
}
