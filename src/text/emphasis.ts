/** Emphasis marks above or below each character of a run (CSS Text Decoration 3, 3). */

import type { FontRequest } from '../core/shaping.ts';
import type { LineText, TextStyle } from './line.ts';
import type { ShapedWord } from './shaped-word.ts';
import type { CachingShaper } from './shaper.ts';

/** Shares of the font size: that of a mark, and its baseline from the text's, above and below. */
const SIZE = 0.5;
const OVER = 0.86;
const UNDER = -0.5;

/** The run's marks, which aren't part of the text; `[]` for a run without emphasis. */
export function emphasisMarks(item: LineText, shaper: CachingShaper): readonly LineText[] {
  const { emphasis } = item.style;
  if (!emphasis) return [];
  const style = markStyle(item.style);
  const [mark] = shaper.words(emphasis.mark, style.font);
  if (!mark) return [];
  const width = (mark.advance * style.font.size) / mark.face.unitsPerEm;
  return middles(item).map((middle) => ({ ...item, ...markAt(mark, style, middle - width / 2, width) }));
}

function markAt(mark: ShapedWord, style: TextStyle, x: number, width: number): Partial<LineText> {
  const { text, face, direction, glyphs, advance } = mark;
  const run = { text, face, direction, glyphs, advance };
  return { run, style, added: 'leader', x, rise: style.rise, width, letterSpacing: 0, spaceExtra: 0, strokes: [] };
}

/** The middle of each character that has a mark. */
function middles({ run, x, style, letterSpacing, spaceExtra }: LineText): readonly number[] {
  const scale = style.font.size / run.face.unitsPerEm;
  const found: number[] = [];
  let pen = x;
  for (let i = 0; i < run.glyphs.length; ) {
    const cluster = run.glyphs[i]?.cluster ?? 0;
    let width = 0;
    while (i < run.glyphs.length && run.glyphs[i]?.cluster === cluster)
      width += (run.glyphs[i++]?.advance ?? 0) * scale;
    const char = String.fromCodePoint(run.text.codePointAt(cluster) ?? 0x20);
    // White space, punctuation, controls and unassigned characters have none (3.1).
    if (!/^[\p{Z}\p{P}\p{Cc}\p{Cf}\p{Cn}]/u.test(char)) found.push(pen + width / 2);
    pen += width + letterSpacing + (char === ' ' || char === '\u00a0' ? spaceExtra : 0);
  }
  return found;
}

const styles = new WeakMap<TextStyle, TextStyle>();

/** The style of a text's marks; they don't affect the height of their line. */
function markStyle(style: TextStyle): TextStyle {
  const known = styles.get(style);
  if (known) return known;
  const { font, emphasis } = style;
  const half: FontRequest = { ...font, size: font.size * SIZE, features: {} };
  const rise = style.rise + font.size * (emphasis?.position === 'under' ? UNDER : OVER);
  const made = {
    ...style,
    font: half,
    color: emphasis?.color ?? style.color,
    rise,
    lineHeight: 0,
    decorations: [],
    emphasis: undefined,
  };
  styles.set(style, made);
  return made;
}
