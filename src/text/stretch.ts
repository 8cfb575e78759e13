/**
 * How a justified line takes up its white. Spaces give first: by a ratio of 1 half their width. Beyond that letters are
 * set apart too, a little and up to a limit, so that spaces need not gape (R. Bringhurst, The Elements of Typographic
 * Style, 2.1.9, allows up to 3 % of an em).
 */

/** What a stretch of text can give, pt. */
export interface Give {
  /** By a ratio of 1. */
  readonly spaces: number;
  /** Ems of its letters together. */
  readonly letters: number;
}

/** Ems between letters by a ratio of 1, and the ratios between which they grow. */
const TRACKING = 0.008;
const FROM = 1;
const TO = 3;

/** Ems added after each letter of a line of that ratio. */
export function trackingAt(ratio: number): number {
  return TRACKING * Math.min(Math.max(0, ratio - FROM), TO - FROM);
}

/** White that a line takes up at a ratio. */
export function whiteAt(ratio: number, { spaces, letters }: Give): number {
  return spaces * ratio + letters * trackingAt(ratio);
}

/** The ratio at which a line takes up so much white: the inverse of `whiteAt`. Infinite for a line that gives nothing. */
export function ratioFor(white: number, give: Give): number {
  const { spaces, letters } = give;
  if (spaces <= 0) return Number.POSITIVE_INFINITY;
  if (white <= spaces * FROM || letters <= 0) return white / spaces;
  const most = whiteAt(TO, give);
  if (white >= most) return TO + (white - most) / spaces;
  return FROM + (white - spaces * FROM) / (spaces + letters * TRACKING);
}
