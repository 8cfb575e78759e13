/** Side floats among the words of a paragraph (CSS 2.2, 9.5.1): each starts at the top of the line that continues after it. */

import type { BlockBox, Box } from '../../box/box.ts';
import type { Line } from '../../text/line.ts';
import type { LayoutContext } from '../context.ts';
import type { BlockLines } from '../line/inline.ts';
import { sideFloatWidth } from './floats.ts';
import type { FlowBuilder } from './flow-builder.ts';
import type { FlowPlace, LayOutBox } from './flow-place.ts';
import { LEAST_SHARE } from './side-floats.ts';

/** The lines of a paragraph beside the floats so far, and their flow. */
export interface FloatingLines {
  readonly breakLines: () => BlockLines;
  readonly builder: FlowBuilder;
  readonly layOutBox: LayOutBox;
}

/** Lays out a paragraph's floats. Returns those that leave too little room for lines: they come after the paragraph. */
export function layOutInlineFloats(
  { content }: BlockBox,
  place: FlowPlace,
  { breakLines, builder, layOutBox }: FloatingLines,
  context: LayoutContext,
): readonly Box[] {
  if (content.kind !== 'inline') return [];
  const later: Box[] = [];
  let letters = 0;
  for (const item of content.items) {
    if (item.kind === 'text') letters += item.text.length;
    if (item.kind !== 'float') continue;
    const { lines } = breakLines();
    const tops = topsOf(lines.map(({ ascent, descent }) => ascent + descent));
    const top = builder.y + (tops[lineAfter(lines, letters)] ?? 0);
    const { left, right } = builder.freeBand(top, top, { left: place.x, right: place.x + place.width });
    const room = right - left - sideFloatWidth(item.box, place.width, context);
    if (room < place.width * LEAST_SHARE) later.push(item.box);
    else builder.floatFrom(top, () => layOutBox(item.box, place, builder, context));
  }
  return later;
}

/** The line with the letter after the given number of them; the last one if there is none. */
function lineAfter(lines: readonly Line[], letters: number): number {
  let passed = 0;
  const index = lines.findIndex(({ items }) => {
    for (const item of items) if (item.kind === 'text' && item.added === 'none') passed += item.run.text.length;
    return passed > letters;
  });
  return index < 0 ? Math.max(0, lines.length - 1) : index;
}

/** The tops of lines of these heights, and of the line after them. */
export function topsOf(heights: readonly number[]): readonly number[] {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}
