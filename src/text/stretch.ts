/**
 * How a justified line takes up its white. Spaces do most of it: at a ratio of 1 each is half wider, at -1 a third
 * narrower. Letters help a little, so that spaces neither gape nor close (R. Bringhurst, The Elements of Typographic
 * Style, 2.1.9, allows up to 3 % of an em).
 */

/** The room that a piece of text can gain or give up, pt. */
export interface Elasticity {
  /** White that its spaces add at a ratio of 1, and give up at -1. */
  readonly stretch: number;
  readonly shrink: number;
  /** Number of letters times the font size; 0 where letters keep their distance. */
  readonly letters: number;
}

/** Tracking per unit of ratio, ems, of loose and of tight lines, and the ratio from which it doesn't grow. */
const LOOSE = 0.006;
const TIGHT = 0.004;
const MOST_TRACKED = 3;

/** Tracking of a line with this ratio: ems added after each letter. */
export function trackingAt(ratio: number): number {
  return ratio < 0 ? TIGHT * ratio : LOOSE * Math.min(ratio, MOST_TRACKED);
}

/** White that a line takes up at a ratio, pt; negative where it shrinks. */
export function whiteAt(ratio: number, { stretch, shrink, letters }: Elasticity): number {
  return ratio * (ratio < 0 ? shrink : stretch) + letters * trackingAt(ratio);
}

/** The most that a line can shrink, pt. */
export function mostShrink({ shrink, letters }: Elasticity): number {
  return shrink > 0 ? shrink + letters * TIGHT : 0;
}

/** The ratio at which a line takes up this much white: the inverse of `whiteAt`. Infinite for a line without spaces. */
export function ratioFor(white: number, elasticity: Elasticity): number {
  const { stretch, letters } = elasticity;
  if (white < 0) {
    const most = mostShrink(elasticity);
    return most > 0 ? white / most : Number.NEGATIVE_INFINITY;
  }
  if (stretch <= 0) return Number.POSITIVE_INFINITY;
  const most = whiteAt(MOST_TRACKED, elasticity);
  return white < most ? white / (stretch + letters * LOOSE) : MOST_TRACKED + (white - most) / stretch;
}
