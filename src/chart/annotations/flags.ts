/** Words above a plot for upright marks, each beside the pole that leads to its mark. */

import type { FontRequest } from '../../core/shaping.ts';
import type { PlanContext } from '../plan-context.ts';

/** A mark's place on the scale, pt from the drawing's left edge, and its words. */
export interface Flagged {
  readonly x: number;
  readonly label: string;
}

/** A label beside its pole; levels count from the plot upwards. */
export interface Flag {
  readonly lines: readonly string[];
  /** Its left edge, and that of its words. */
  readonly start: number;
  readonly width: number;
  readonly level: number;
}

export interface Flags {
  /** One for each mark; undefined where no place is free of other poles: its words belong in a key. */
  readonly flags: readonly (Flag | undefined)[];
  /** From the plot's top up to each level's foot, pt. */
  readonly feet: readonly number[];
  /** Of all levels together, pt. */
  readonly height: number;
  readonly font: FontRequest;
  readonly leading: number;
}

/** Between a pole and its words, and between words and another pole, pt. */
const GAP = 2.5;
/** The widest label, as a share of the drawing and in pt. */
const MOST_SHARE = 0.42;
const MOST_WIDTH = 130;
const LEVEL_GAP = 3;

/** Places labels right of their poles, or left where there is no room, on as few levels as no pole crosses words. */
export function layOutFlags(marks: readonly Flagged[], context: PlanContext): Flags {
  const { type, width } = context;
  const font = type.font(7);
  const leading = font.size * 1.2;
  const measure = Math.min(width * MOST_SHARE, MOST_WIDTH);
  const boxes = marks.map(({ x, label }) => {
    const lines = type.wrap(label, font, measure);
    const words = Math.max(...lines.map((line) => type.width(line, font))) + GAP;
    const right = x + words <= width;
    return { x, lines, width: words, start: right || x - words < 0 ? Math.min(x, width - words) : x - words };
  });
  const levels = levelsOf(boxes);
  const count = Math.max(0, ...levels.map((level) => (level ?? -1) + 1));
  const heights = Array.from({ length: count }, (_, level) => {
    const most = Math.max(0, ...boxes.map(({ lines }, i) => (levels[i] === level ? lines.length : 0)));
    return most * leading + LEVEL_GAP;
  });
  const feet = heights.map((_, level) => heights.slice(0, level).reduce((sum, h) => sum + h, 0));
  const flags = boxes.map(({ lines, start, width: wide, x }, i): Flag | undefined => {
    const level = levels[i];
    // Right of the pole the words keep a distance from it; left of it the box has that distance at its right end.
    return level === undefined
      ? undefined
      : { lines, start: start >= x ? start + GAP : start, width: wide - GAP, level };
  });
  return { flags, feet, height: heights.reduce((sum, h) => sum + h, 0), font, leading };
}

interface Box {
  readonly x: number;
  readonly start: number;
  readonly width: number;
}

/** A label is above every label whose pole it covers. Labels that cover each other's poles can't both have a place. */
function levelsOf(boxes: readonly Box[]): readonly (number | undefined)[] {
  const covers = (a: Box, b: Box): boolean => b !== a && b.x > a.start - GAP && b.x < a.start + a.width + GAP;
  const touch = (a: Box, b: Box): boolean => a.start < b.start + b.width + GAP && b.start < a.start + a.width + GAP;
  const levels: (number | undefined)[] = boxes.map(() => undefined);
  const waiting = new Set(boxes.keys());
  // A label is placed once all labels below it are; one that waits for itself through others goes into the key.
  for (let level = 0; waiting.size > 0; level++) {
    const ready = [...waiting].filter((i) => [...waiting].every((j) => j === i || !isBelow(boxes, j, i, covers)));
    if (ready.length === 0) {
      const last = [...waiting].at(-1);
      if (last !== undefined) waiting.delete(last);
      level--;
      continue;
    }
    for (const i of ready) {
      const box = boxes[i];
      const taken = ready.some((j) => levels[j] === level && boxes[j] && box && touch(boxes[j], box));
      if (taken) continue;
      levels[i] = level;
      waiting.delete(i);
    }
  }
  return levels;
}

/** True if label `j` must be below label `i`: `i` covers the pole of `j`. */
function isBelow(boxes: readonly Box[], j: number, i: number, covers: (a: Box, b: Box) => boolean): boolean {
  const [lower, upper] = [boxes[j], boxes[i]];
  return lower !== undefined && upper !== undefined && covers(upper, lower);
}
