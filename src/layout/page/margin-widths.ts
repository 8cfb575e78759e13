/** Shares the width of a page edge among three boxes (CSS Paged Media 3, 5.3.2). */

import type { ContentWidths } from '../flow/kept-layouts.ts';

/** The width of a margin box including margins, borders and padding; pt. */
export interface EdgeBox extends ContentWidths {
  /** Undefined for `width: auto`. */
  readonly specified: number | undefined;
}

export interface EdgeBoxes<T> {
  readonly left: T | undefined;
  readonly center: T | undefined;
  readonly right: T | undefined;
}

export interface EdgeWidths {
  readonly left: number;
  readonly center: number;
  readonly right: number;
}

const ABSENT: EdgeBox = { specified: 0, min: 0, max: 0 };

/** The widths of the boxes along an edge `available` wide, pt. The one in the middle is centred; 0 for absent ones. */
export function edgeWidths(boxes: EdgeBoxes<EdgeBox>, available: number): EdgeWidths {
  const { left = ABSENT, center, right = ABSENT } = boxes;
  if (!center) {
    const [l = 0, r = 0] = shareOut([left, right], available);
    return { left: l, center: 0, right: r };
  }
  // The sides of a centred box have equal room, so together they need twice the wider one.
  const sides: EdgeBox = {
    specified:
      left.specified === undefined || right.specified === undefined
        ? undefined
        : 2 * Math.max(left.specified, right.specified),
    min: 2 * Math.max(left.specified ?? left.min, right.specified ?? right.min),
    max: 2 * Math.max(left.specified ?? left.max, right.specified ?? right.max),
  };
  const [middle = 0] = shareOut([center, sides], available);
  const beside = Math.max(0, (available - middle) / 2);
  return { left: left.specified ?? beside, center: middle, right: right.specified ?? beside };
}

/** Two boxes side by side: those without a specified width share the rest. */
function shareOut(boxes: readonly EdgeBox[], available: number): readonly number[] {
  const auto = boxes.filter((box) => box.specified === undefined);
  const taken = boxes.reduce((sum, box) => sum + (box.specified ?? 0), 0);
  const shares = flexFit(auto, Math.max(0, available - taken));
  return boxes.map((box) => box.specified ?? shares[auto.indexOf(box)] ?? 0);
}

/** The specification's "flex-fit" (5.3.2.1): from max-content if that fits, else from min-content. */
function flexFit(boxes: readonly ContentWidths[], available: number): readonly number[] {
  const sum = (of: (box: ContentWidths) => number): number => boxes.reduce((all, box) => all + of(box), 0);
  const spread = (base: keyof ContentWidths, weight: (box: ContentWidths) => number): readonly number[] => {
    const rest = available - sum((box) => box[base]);
    const all = sum(weight);
    return boxes.map((box) => Math.max(0, box[base] + (all > 0 ? (rest * weight(box)) / all : rest / boxes.length)));
  };
  if (sum(({ max }) => max) <= available) return spread('max', ({ max }) => max);
  if (sum(({ min }) => min) <= available) return spread('min', ({ min, max }) => max - min);
  return spread('min', ({ min }) => min);
}
