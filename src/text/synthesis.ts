/** Small capitals, superscripts and subscripts for letters of which the font has none of its own (CSS Fonts 4, 6). */

import { graphemes } from '../core/graphemes.ts';
import type { TextStyle } from './line.ts';
import type { TextPiece } from './prepared.ts';
import type { CachingShaper } from './shaper.ts';
import { fontOf } from './word-width.ts';

interface Synthesis {
  /** The OpenType feature that would give the letters. */
  readonly feature: 'smcp' | 'c2sc' | 'sups' | 'subs';
  /** Of the font's size. */
  readonly size: number;
  /** Ems, upwards. */
  readonly rise: number;
  applies(letter: string): boolean;
}

const isLower = (letter: string): boolean => letter !== letter.toUpperCase();
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

const SYNTHESES: readonly Synthesis[] = [
  { feature: 'smcp', size: 0.78, rise: 0, applies: isLower },
  { feature: 'c2sc', size: 0.78, rise: 0, applies: isUpper },
  { feature: 'sups', size: 0.62, rise: 0.33, applies: (letter) => letter.trim() !== '' },
  { feature: 'subs', size: 0.62, rise: -0.15, applies: (letter) => letter.trim() !== '' },
];

/** The piece as it is, or in stretches of which some are set smaller. Put together their texts are the piece's. */
export function synthesise(piece: TextPiece, shaper: CachingShaper): readonly TextPiece[] {
  const { features } = piece.style.font;
  const asked = SYNTHESES.filter(({ feature }) => features[feature] === 1);
  if (asked.length === 0) return [piece];
  const pieces: { text: string; readonly by: Synthesis | undefined }[] = [];
  for (const { segment } of graphemes(piece.text)) {
    const by = asked.find((s) => s.applies(segment) && lacks(segment, s.feature, piece.style, shaper));
    const last = pieces.at(-1);
    if (last && last.by === by) last.text += segment;
    else pieces.push({ text: segment, by });
  }
  return pieces.map(({ text, by }) => ({ ...piece, text, style: by ? smaller(piece.style, by) : piece.style }));
}

const known = new WeakMap<TextStyle, Map<string, boolean>>();

/** True when the feature changes nothing about the letter. */
function lacks(letter: string, feature: string, style: TextStyle, shaper: CachingShaper): boolean {
  const ofStyle = known.get(style) ?? new Map<string, boolean>();
  known.set(style, ofStyle);
  const key = feature + letter;
  const remembered = ofStyle.get(key);
  if (remembered !== undefined) return remembered;
  const font = fontOf(style);
  const ids = (on: 0 | 1): string => {
    const words = shaper.words(letter, { ...font, features: { ...font.features, [feature]: on } });
    return words.flatMap((word) => word.glyphs.map((g) => g.id)).join(' ');
  };
  const same = ids(1) === ids(0);
  ofStyle.set(key, same);
  return same;
}

const styles = new WeakMap<TextStyle, Map<Synthesis, TextStyle>>();

/** The style of synthesised letters; they ask no height of the line beyond that of the text around them. */
function smaller(style: TextStyle, by: Synthesis): TextStyle {
  const ofStyle = styles.get(style) ?? new Map<Synthesis, TextStyle>();
  styles.set(style, ofStyle);
  const made = ofStyle.get(by);
  if (made) return made;
  const { feature, size, rise } = by;
  const { font } = style;
  const { [feature]: _, ...features } = font.features;
  const changed: TextStyle = {
    ...style,
    font: { ...font, size: font.size * size, features, capitals: feature === 'smcp' },
    lineHeight: 0,
    rise: style.rise + rise * font.size,
  };
  ofStyle.set(by, changed);
  return changed;
}
