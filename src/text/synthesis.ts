/** Synthesises small capitals, superscripts and subscripts for letters that the font lacks (CSS Fonts 4, 6). */

import { graphemes } from '../core/graphemes.ts';
import type { TextStyle } from './line.ts';
import type { TextPiece } from './prepared.ts';
import type { CachingShaper } from './shaper.ts';
import { fontOf } from './word-width.ts';

interface Synthesis {
  /** The OpenType feature that would provide the letters. */
  readonly feature: 'smcp' | 'c2sc' | 'sups' | 'subs';
  /** As a share of the font size. */
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

/** The piece unchanged, or split so that some parts are set smaller. Joined, their texts are the piece's. */
export function synthesise(piece: TextPiece, shaper: CachingShaper): readonly TextPiece[] {
  const { features } = piece.style.font;
  const requested = SYNTHESES.filter(({ feature }) => features[feature] === 1);
  if (requested.length === 0) return [piece];
  const pieces: { text: string; readonly by: Synthesis | undefined }[] = [];
  for (const { segment } of graphemes(piece.text)) {
    const by = requested.find((s) => s.applies(segment) && lacks(segment, s.feature, piece.style, shaper));
    const last = pieces.at(-1);
    if (last && last.by === by) last.text += segment;
    else pieces.push({ text: segment, by });
  }
  return pieces.map(({ text, by }) => ({ ...piece, text, style: by ? smaller(piece.style, by) : piece.style }));
}

const known = new WeakMap<TextStyle, Map<string, boolean>>();

/** True when the feature doesn't change the letter. */
function lacks(letter: string, feature: string, style: TextStyle, shaper: CachingShaper): boolean {
  const ofStyle = known.get(style) ?? new Map<string, boolean>();
  known.set(style, ofStyle);
  const key = feature + letter;
  const cached = ofStyle.get(key);
  if (cached !== undefined) return cached;
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

/** The style of synthesised letters; they don't affect the line's height. */
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
