/** Widths of shaped words in a style, pt. */

import type { FontRequest } from '../core/shaping.ts';
import type { TextStyle } from './line.ts';
import type { ShapedWord } from './shaped-word.ts';
import type { CachingShaper } from './shaper.ts';

/** Width with letter-spacing after each cluster (CSS Text 3, 8.2), without word-spacing. */
export function wordWidth(word: ShapedWord, style: TextStyle): number {
  return (word.advance * style.font.size) / word.face.unitsPerEm + word.clusters * letterSpacingOf(word, style);
}

export function widthOf(words: readonly ShapedWord[], style: TextStyle): number {
  return words.reduce((sum, w) => sum + wordWidth(w, style), 0);
}

/** The width of the hyphen that breaking adds. */
export function hyphenWidth(style: TextStyle, shaper: CachingShaper): number {
  const { hyphenWidths } = shaper.cache;
  const known = hyphenWidths.get(style);
  if (known !== undefined) return known;
  const width = widthOf(shaper.words('-', fontOf(style)), style);
  hyphenWidths.set(style, width);
  return width;
}

const unligatured = new WeakMap<TextStyle, FontRequest>();

/** The style's font; letter-spaced text has no optional ligatures (CSS Text 3, 8.2). */
export function fontOf(style: TextStyle): FontRequest {
  if (style.letterSpacing === 0) return style.font;
  const known = unligatured.get(style);
  if (known) return known;
  const font = { ...style.font, features: { liga: 0, clig: 0, ...style.font.features } };
  unligatured.set(style, font);
  return font;
}

/** Scripts whose letters may be tracked; in others, letters join or form clusters. */
const SPACED_SCRIPTS = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor']);
/** Scripts whose letters share a stroke, which spacing would cut (CSS Text 3, 8.2.1 and appendix D). */
const JOINED_SCRIPTS = new Set(
  'Arab Syrc Mong Nkoo Mand Rohg Adlm Deva Beng Guru Gujr Sylo Tibt Khar Ougr Sogd Phlp Mani Hmng'.split(' '),
);
/** White that a justified line may add after each character at a ratio of 1, ems, in scripts with few or no spaces. */
const GIVING_SCRIPTS: ReadonlyMap<string, number> = new Map([
  ...['Hani', 'Hira', 'Kana', 'Bopo'].map((script) => [script, 0.08] as const),
  ...['Thai', 'Laoo', 'Khmr', 'Mymr'].map((script) => [script, 0.03] as const),
]);

/** True for words that may be tracked. */
export function isSpaced(word: ShapedWord): boolean {
  return SPACED_SCRIPTS.has(word.script);
}

/** True for words that are spaced alike, and may be in one run. */
export function haveSameSpacing(a: ShapedWord, b: ShapedWord): boolean {
  if (a.script === b.script) return true;
  return (
    isSpaced(a) === isSpaced(b) &&
    JOINED_SCRIPTS.has(a.script) === JOINED_SCRIPTS.has(b.script) &&
    GIVING_SCRIPTS.get(a.script) === GIVING_SCRIPTS.get(b.script)
  );
}

/** The style's letter-spacing; 0 in joined scripts. */
export function letterSpacingOf(word: ShapedWord, style: TextStyle): number {
  return style.letterSpacing === 0 || JOINED_SCRIPTS.has(word.script) ? 0 : style.letterSpacing;
}

/** Number of a word's letters times the font size, pt; 0 for words that must not be tracked. */
export function lettersOf(word: ShapedWord, style: TextStyle): number {
  return isSpaced(word) ? word.clusters * style.font.size : 0;
}

/** White that a justified line may add after each character of a word at a ratio of 1, pt. */
export function givingOf(word: ShapedWord, style: TextStyle): number {
  return (GIVING_SCRIPTS.get(word.script) ?? 0) * style.font.size;
}
