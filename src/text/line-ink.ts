import type { Line } from './line.ts';
import type { CachingShaper } from './shaper.ts';

/** The extent of a line's ink above and below its baseline, and to the right of its first item's left edge; pt. */
export interface LineInk {
  readonly above: number;
  readonly below: number;
  readonly right: number;
}

export function lineInk(line: Line, shaper: CachingShaper): LineInk {
  let [above, below, right] = [0, 0, 0];
  for (const item of line.items) {
    if (item.kind !== 'text') continue;
    const { run, style, rise } = item;
    const scale = style.font.size / run.face.unitsPerEm;
    let pen = item.x - line.x;
    for (const { id, advance, dx, dy } of run.glyphs) {
      const ink = shaper.ink.bounds(run.face, id);
      if (ink) {
        above = Math.max(above, (ink.high + dy) * scale + rise);
        below = Math.max(below, -(ink.low + dy) * scale - rise);
        right = Math.max(right, pen + (ink.right + dx) * scale);
      }
      pen += advance * scale + item.letterSpacing;
    }
  }
  return { above, below, right };
}
