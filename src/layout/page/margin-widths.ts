/** How three boxes share an edge of a page (CSS Paged Media 3, 5.3.2). */

import type { ContentWidths } from '../flow/measured.ts';

/** A margin box's width, margins, borders and padding included; pt. */
export interface EdgeBox extends ContentWidths {
  /** Undefined for `width: auto`. */
  readonly asked: number | undefined;
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

const ABSENT: EdgeBox = { asked: 0, min: 0, max: 0 };

/** The widths of the boxes along an edge `available` wide, pt. The one in the middle is centred; 0 for absent ones. */
export function edgeWidths(boxes: EdgeBoxes<EdgeBox>, available: number): EdgeWidths {
  const { left = ABSENT, center, right = ABSENT } = boxes;
  if (!center) {
    const [l = 0, r = 0] = shareOut([left, right], available);
    return { left: l, center: 0, right: r };
  }
  // What stands on either side of a centred box has the same room: both together are twice the wider one.
  const sides: EdgeBox = {
    asked: left.asked === undefined || right.asked === undefined ? undefined : 2 * Math.max(left.asked, right.asked),
    min: 2 * Math.max(left.asked ?? left.min, right.asked ?? right.min),
    max: 2 * Math.max(left.asked ?? left.max, right.asked ?? right.max),
  };
  const [middle = 0] = shareOut([center, sides], available);
  const beside = Math.max(0, (available - middle) / 2);
  return { left: left.asked ?? beside, center: middle, right: right.asked ?? beside };
}

/** Two boxes side by side: those without a width of their own share what the others leave. */
function shareOut(boxes: readonly EdgeBox[], available: number): readonly number[] {
  const auto = boxes.filter((box) => box.asked === undefined);
  const taken = boxes.reduce((sum, box) => sum + (box.asked ?? 0), 0);
  const shares = flexFit(auto, Math.max(0, available - taken));
  return boxes.map((box) => box.asked ?? shares[auto.indexOf(box)] ?? 0);
}

/** The specification's "flex-fit" (5.3.2.1): from max-content if all fit so, else from min-content. */
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
