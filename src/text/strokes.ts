/** Underlines, overlines and strikes of a run, with gaps around descenders (CSS Text Decoration 4, 2.10). */

import type { Decoration } from '../core/decoration.ts';
import type { LineText, TextStroke } from './line.ts';
import type { CachingShaper } from './shaper.ts';

/** White on both sides of ink that a line would cross: in multiples of its thickness, but at least this many ems. */
const CLEARANCE = 1;
const LEAST_CLEARANCE = 0.04;
/** Pieces between two letters that are shorter than this are omitted, ems. */
const SHORTEST = 0.1;

/** The run with its decoration lines; `x` is its left end. */
export function withStrokes(item: LineText, x: number, shaper: CachingShaper): LineText {
  const { decorations } = item.style;
  if (decorations.length === 0 || item.width <= 0) return item;
  const strokes = decorations.flatMap((decoration) => {
    if (!decoration.skipsInk) return [{ decoration, x, width: item.width }];
    return piecesBetween(gapsOf(item, decoration, shaper), decoration, { x, width: item.width }, item.style.font.size);
  });
  return { ...item, strokes };
}

type Gap = readonly [from: number, to: number];

/** The intervals where ink crosses the line, from left to right. */
function gapsOf(item: LineText, decoration: Decoration, shaper: CachingShaper): readonly Gap[] {
  const { run, style, letterSpacing, spaceExtra } = item;
  const scale = style.font.size / run.face.unitsPerEm;
  const clearance = Math.max(CLEARANCE * decoration.thickness, LEAST_CLEARANCE * style.font.size);
  const middle = decoration.middle - item.rise;
  const half = decoration.thickness / 2;
  const gaps: Gap[] = [];
  let pen = item.x;
  run.glyphs.forEach((glyph, i) => {
    const shift = glyph.dy * scale;
    const band = { low: (middle - half - shift) / scale, high: (middle + half - shift) / scale };
    const ink = shaper.ink.between(run.face, glyph.id, band);
    const left = pen + glyph.dx * scale;
    if (ink) gaps.push([left + ink[0] * scale - clearance, left + ink[1] * scale + clearance]);
    pen += glyph.advance * scale;
    if (run.glyphs[i + 1]?.cluster === glyph.cluster) return;
    const char = run.text.charAt(glyph.cluster);
    pen += letterSpacing + (char === ' ' || char === '\u00a0' ? spaceExtra : 0);
  });
  return gaps;
}

function piecesBetween(
  gaps: readonly Gap[],
  decoration: Decoration,
  extent: { readonly x: number; readonly width: number },
  size: number,
): readonly TextStroke[] {
  const end = extent.x + extent.width;
  const strokes: TextStroke[] = [];
  let from = extent.x;
  const add = (to: number, whole: boolean): void => {
    if (to - from > (whole ? 0 : SHORTEST * size)) strokes.push({ decoration, x: from, width: to - from });
  };
  for (const [left, right] of gaps) {
    add(Math.min(left, end), false);
    from = Math.max(from, right);
  }
  add(end, from === extent.x);
  return strokes;
}
