import { visualOrder } from '../core/bidi.ts';
import type { Glyph, ShapedRun } from '../core/shaping.ts';

/** Joins words of the same face and direction, in logical order, into one run; `first` is the first word. */
export function joinRun(first: ShapedRun, words: readonly ShapedRun[]): ShapedRun {
  const { face, direction } = first;
  if (words.length === 1) {
    return { face, text: first.text, direction, glyphs: first.glyphs, advance: first.advance };
  }
  let text = '';
  let advance = 0;
  const parts: (readonly Glyph[])[] = [];
  for (const word of words) {
    const offset = text.length;
    parts.push(offset === 0 ? word.glyphs : word.glyphs.map((g) => moveGlyph(g, offset)));
    text += word.text;
    advance += word.advance;
  }
  if (direction === 'rtl') parts.reverse();
  return { face, text, direction, glyphs: parts.flat(), advance };
}

function moveGlyph(glyph: Glyph, offset: number): Glyph {
  return { id: glyph.id, cluster: glyph.cluster + offset, advance: glyph.advance, dx: glyph.dx, dy: glyph.dy };
}

/** Joins neighbours of the same face and direction into runs. */
export function joinWords(words: readonly ShapedRun[]): readonly ShapedRun[] {
  const runs: ShapedRun[] = [];
  for (let i = 0; i < words.length; ) {
    const first = words[i];
    if (!first) break;
    let end = i + 1;
    while (words[end]?.face === first.face && words[end]?.direction === first.direction) end++;
    runs.push(joinRun(first, words.slice(i, end)));
    i = end;
  }
  return runs;
}

/** Runs from left to right; `levels` are those of the words' text (UAX 9). */
export function inVisualOrder(words: readonly ShapedRun[], levels: Uint8Array): readonly ShapedRun[] {
  let at = 0;
  const placed = words.map((word) => {
    const level = levels[at] ?? 0;
    at += word.text.length;
    return { word, level };
  });
  const runs: { readonly words: ShapedRun[]; readonly level: number }[] = [];
  for (const { word, level } of placed) {
    const last = runs.at(-1);
    if (last && last.level === level && last.words[0]?.face === word.face) last.words.push(word);
    else runs.push({ words: [word], level });
  }
  return visualOrder(runs).flatMap(({ words: ofRun }) => joinWords(ofRun));
}
