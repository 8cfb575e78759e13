/** Floats at the left and right of a flow (CSS 2.2, 9.5): their places, and the width that they leave to lines. */

export interface SideFloat {
  readonly side: 'left' | 'right';
  /** Its margin box, from the flow's top left corner, in an unbroken flow. */
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Band {
  readonly left: number;
  readonly right: number;
}

/** The share of the width that must be free beside side floats for a line or a table to be set there. */
export const LEAST_SHARE = 0.3;

/** The tolerance for comparing sums of heights, pt. */
const SLACK = 0.001;

/** The side floats of one flow. A separate flow (a cell, a column) has its own. */
export class SideFloats {
  #floats: SideFloat[] = [];

  /** The bottom of the lowest one; 0 when there is none. */
  get bottom(): number {
    return this.clearance('both');
  }

  /** The top of the last one. */
  get lastTop(): number {
    return this.#floats.at(-1)?.top ?? 0;
  }

  add(float: SideFloat): SideFloat {
    this.#floats.push(float);
    return float;
  }

  remove(removed: readonly SideFloat[]): void {
    this.#floats = this.#floats.filter((float) => !removed.includes(float));
  }

  /** The part of `band` that is free over the whole height from `top` to `bottom`. */
  free(top: number, bottom: number, band: Band): Band {
    let { left, right } = band;
    for (const float of this.#floats) {
      // A line without height is still beside a float that starts at its top.
      if (float.bottom <= top + SLACK || float.top >= Math.max(bottom, top + SLACK) - SLACK / 2) continue;
      if (float.side === 'left') left = Math.max(left, float.x + float.width);
      else right = Math.min(right, float.x);
    }
    return { left, right };
  }

  /** The top of a box with `clear`. */
  clearance(side: 'left' | 'right' | 'both'): number {
    const cleared = this.#floats.filter((float) => side === 'both' || float.side === side);
    return Math.max(0, ...cleared.map((float) => float.bottom));
  }

  /** The least height from `top` where `width` fits in `band`. This terminates: fewer floats remain below each `y`. */
  topFor(width: number, top: number, height: number, band: Band): number {
    let y = top;
    for (;;) {
      const { left, right } = this.free(y, y + height, band);
      if (right - left >= width - SLACK || (left <= band.left && right >= band.right)) return y;
      const below = this.#floats.filter((float) => float.bottom > y + SLACK).map((float) => float.bottom);
      if (below.length === 0) return y;
      y = Math.min(...below);
    }
  }
}
