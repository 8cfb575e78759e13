/**
 * How a justified line distributes its white. Spaces stretch first: at a ratio of 1 by half their width. Beyond that
 * letters are tracked too, slightly and up to a limit, so that spaces don't gape (R. Bringhurst, The Elements of
 * Typographic Style, 2.1.9, allows up to 3 % of an em).
 */

/** The stretchability of a piece of text, pt. */
export interface Stretch {
  /** White that the spaces add at a ratio of 1. */
  readonly spaces: number;
  /** Number of letters times the font size. */
  readonly letters: number;
}

/** Tracking in ems per unit of ratio, and the range of ratios over which it grows. */
const TRACKING = 0.008;
const FROM = 1;
const TO = 3;

/** Tracking of a line with this ratio: ems added after each letter. */
export function trackingAt(ratio: number): number {
  return TRACKING * Math.min(Math.max(0, ratio - FROM), TO - FROM);
}

/** White that a line absorbs at a ratio, pt. */
export function whiteAt(ratio: number, { spaces, letters }: Stretch): number {
  return spaces * ratio + letters * trackingAt(ratio);
}

/**
 * The ratio at which a line absorbs this much white: the inverse of `whiteAt`. Infinite for a line that can't stretch.
 */
export function ratioFor(white: number, stretch: Stretch): number {
  const { spaces, letters } = stretch;
  if (spaces <= 0) return Number.POSITIVE_INFINITY;
  if (white <= spaces * FROM || letters <= 0) return white / spaces;
  const most = whiteAt(TO, stretch);
  if (white >= most) return TO + (white - most) / spaces;
  return FROM + (white - spaces * FROM) / (spaces + letters * TRACKING);
}
