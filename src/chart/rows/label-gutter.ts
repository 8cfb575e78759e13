/** Between a mark and its words, pt. */
export const LABEL_GAP = 5;

export interface EndLabel {
  /** The end of its mark on the axis, 0 to 1. */
  readonly at: number;
  /** How far the mark's ink extends beyond that, pt. */
  readonly overhang: number;
  readonly width: number;
}

/**
 * The room to the right of a plot that makes every label fit beyond its mark: end + gap + label <= plot + gutter, where
 * the plot gets narrower as the gutter grows.
 *
 * @param room the width of plot and gutter together, pt.
 */
export function rightGutter(labels: readonly EndLabel[], room: number): number {
  let gutter = 0;
  for (const { at, overhang, width } of labels) {
    const share = Math.min(1, at);
    const missing = share * room + overhang + LABEL_GAP + width - room;
    // A gutter doesn't move a mark at the plot's start: if its label doesn't fit, no plot is left.
    if (share > 0) gutter = Math.max(gutter, missing / share);
    else if (missing > 0) gutter = Math.max(gutter, room);
  }
  return gutter;
}

/**
 * The room on both sides of a plot, for labels before marks and after them. Positions in `before` count from the
 * plot's right end: 0 is the right end, 1 the left.
 */
export function bothGutters(
  before: readonly EndLabel[],
  after: readonly EndLabel[],
  room: number,
): { readonly left: number; readonly right: number } {
  // Each gutter narrows the plot for the other; a few rounds converge to less than a tenth of a point.
  let [left, right] = [0, 0];
  for (let round = 0; round < 6; round++) {
    right = Math.max(right, rightGutter(after, room - left));
    left = Math.max(left, rightGutter(before, room - right));
  }
  return { left, right: Math.max(right, rightGutter(after, room - left)) };
}
