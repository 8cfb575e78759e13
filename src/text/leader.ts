/** Leaders: a pattern repeated to fill space in a line (CSS Generated Content for Paged Media 3, 2.2). */

import { joinRun } from './join-run.ts';
import type { LineText } from './line.ts';
import type { LeaderPart } from './prepared.ts';
import type { ShapedWord } from './shaped-word.ts';
import { widthOf } from './word-width.ts';

/** Tolerance for widths, whose last digits depend on the order of addition. */
const EPSILON = 1e-6;

/**
 * As many whole patterns as fit, a whole number of patterns away from `edge`, so that the leaders of lines with the
 * same edge align. Empty where not even one fits. Lengths in pt.
 */
export function fillLeader(
  part: LeaderPart,
  stretch: { readonly x: number; readonly width: number; readonly edge: number },
): readonly LineText[] {
  const { piece, words, width: step } = part;
  if (step <= 0) return [];
  const toStart = Math.floor((stretch.edge - stretch.x) / step + EPSILON);
  const toEnd = Math.ceil((stretch.edge - stretch.x - stretch.width) / step - EPSILON);
  const items: LineText[] = [];
  let x = stretch.edge - toStart * step;
  for (const group of sameFaces(Array.from({ length: toStart - toEnd }, () => words).flat())) {
    const [first] = group;
    if (!first) continue;
    const spaces = group.filter((w) => w.space !== undefined).length;
    const width = widthOf(group, piece.style) + spaces * piece.style.wordSpacing;
    items.push({
      kind: 'text',
      run: joinRun(first, group),
      style: piece.style,
      of: piece.of,
      generated: true,
      added: 'leader',
      x,
      rise: piece.style.rise,
      width,
      letterSpacing: piece.style.letterSpacing,
      spaceExtra: piece.style.wordSpacing,
      strokes: [],
    });
    x += width;
  }
  return items;
}

function sameFaces(words: readonly ShapedWord[]): readonly (readonly ShapedWord[])[] {
  const groups: ShapedWord[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last?.[0]?.face === word.face && last[0].direction === word.direction) last.push(word);
    else groups.push([word]);
  }
  return groups;
}
