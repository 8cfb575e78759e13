/** Widths of shaped words in a style, pt. */

import type { FontRequest } from '../core/shaping.ts';
import type { TextStyle } from './line.ts';
import type { ShapedWord } from './shaped-word.ts';
import type { CachingShaper } from './shaper.ts';

/** Width with letter-spacing after each cluster (CSS Text 3, 8.2), without word-spacing. */
export function wordWidth(word: ShapedWord, style: TextStyle): number {
  return (word.advance * style.font.size) / word.face.unitsPerEm + word.clusters * style.letterSpacing;
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

/** True for words that may be tracked. */
export function isSpaced(word: ShapedWord): boolean {
  return SPACED_SCRIPTS.has(word.script);
}

/** Number of a word's letters times the font size, pt; 0 for words that must not be tracked. */
export function lettersOf(word: ShapedWord, style: TextStyle): number {
  return isSpaced(word) ? word.clusters * style.font.size : 0;
}
