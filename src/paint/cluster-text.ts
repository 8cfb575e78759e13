/** What each glyph of a run says, for ToUnicode (ISO 32000-1, 9.10.3). */

import type { ShapedRun } from '../core/shaping.ts';

/** A glyph's index in the run, and its share of the text; '' for further glyphs of a cluster that outnumber its letters. */
export interface GlyphText {
  readonly index: number;
  readonly text: string;
  /** True where the glyph is the last of its cluster: letter-spacing follows. */
  readonly ends: boolean;
}

/** One letter a glyph. */
export type PlainRun = 'plain';

// Characters without a glyph that only steer breaking and direction; joiners stay, as they belong to the spelling.
const STEERING = /[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Glyphs in logical order with their texts, or 'plain' where glyph i says the i-th UTF-16 unit. */
export function clusterTexts(run: ShapedRun): PlainRun | readonly GlyphText[] {
  if (isPlain(run)) return 'plain';
  const { glyphs, text } = run;
  const count = glyphs.length;
  const out: GlyphText[] = [];
  const at = (i: number): number => (run.direction === 'ltr' ? i : count - 1 - i);
  for (let i = 0; i < count; ) {
    const start = glyphs[at(i)]?.cluster ?? 0;
    let end = i + 1;
    while (end < count && glyphs[at(end)]?.cluster === start) end++;
    const next = end < count ? (glyphs[at(end)]?.cluster ?? text.length) : text.length;
    const letters = Array.from(text.slice(i === 0 ? 0 : start, next).replace(STEERING, ''));
    const surplus = letters.length - (end - i);
    for (let j = i; j < end; j++) {
      const first = j === i;
      let share = '';
      if (surplus >= 0) share = first ? letters.slice(0, surplus + 1).join('') : (letters[surplus + j - i] ?? '');
      else if (first) share = letters.join('');
      out.push({ index: at(j), text: share, ends: j === end - 1 });
    }
    i = end;
  }
  return out;
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

/** Steering characters and surrogates, roughly. */
function mayMatter(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2028 && unit <= 0x2069) || unit >= 0xd800;
}
