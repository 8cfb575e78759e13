/** The side floats of one flow: their places, and the pieces they are attached to, so that pages break both together. */

import type { ElementNode } from '../../html/element.ts';
import type { AttachedFloat, Note, PlaceWhole } from './flow.ts';
import { type Band, type SideFloat, SideFloats } from './side-floats.ts';

/** The tolerance for comparing sums of heights, pt. */
const SLACK = 0.001;

/** A side float that waits for the height of the next piece. */
export interface WaitingFloat {
  readonly element: ElementNode | undefined;
  readonly side: 'left' | 'right';
  readonly clear: 'none' | 'left' | 'right' | 'both';
  /** The size of its margin box. */
  readonly width: number;
  readonly height: number;
  /** The containing block, from the flow's left edge. */
  readonly band: Band;
  /** The least distance from the flow's top: earlier pages had no room for it. */
  readonly notAbove: number;
  /** How far it may extend below the top of the piece that it is attached to, pt. */
  readonly mostBelow: number;
  /** One part, or several for a float that is higher than a page: each is attached to the text beside it. */
  readonly parts: readonly FloatPart[];
}

export interface FloatPart {
  /** From the top of the margin box. */
  readonly top: number;
  readonly height: number;
  readonly notes: readonly Note[];
  /** `x` of the margin box's left edge, `y` of the part's top. */
  readonly place: PlaceWhole;
}

interface Pending extends FloatPart {
  readonly x: number;
  readonly at: SideFloat;
  readonly float: WaitingFloat;
}

export class AttachedFloats {
  readonly #floats = new SideFloats();
  #waiting: WaitingFloat[] = [];
  /** Floats that have a place but no piece yet, from the top down. */
  #pending: Pending[] = [];
  /** Text above this height stays with the float beside it. */
  keptTo = 0;

  push(float: WaitingFloat): void {
    this.#waiting.push(float);
  }

  /** Places waiting floats, no higher than `y`. */
  settle(y: number): void {
    if (this.#waiting.length === 0) return;
    for (const float of this.#waiting) {
      const { side, clear, width, height, band, parts, notAbove } = float;
      const cleared = clear === 'none' ? y : Math.max(y, this.#floats.clearance(clear));
      // No float is higher than an earlier one (CSS 2.2, 9.5.1, rule 5).
      const least = Math.max(cleared, this.#floats.lastTop, notAbove);
      const top = this.#floats.topFor(width, least, height, band);
      const free = this.#floats.free(top, top + height, band);
      const x = side === 'left' ? free.left : Math.max(free.left, free.right - width);
      const at = this.#floats.add({ side, x, width, top, bottom: top + height });
      this.#pending.push(...parts.map((part) => ({ ...part, x, at, float })));
    }
    this.#pending.sort((a, b) => topOf(a) - topOf(b));
    this.#waiting = [];
  }

  /** Attaches the floats that start beside a piece to it. */
  take(y: number, height: number): readonly AttachedFloat[] {
    if (this.#pending.length === 0) return NO_FLOATS;
    const bottom = y + Math.max(height, 2 * SLACK);
    const begun = this.#pending.filter((one) => topOf(one) < bottom - SLACK || staysAbove(one, y));
    if (begun.length === 0) return NO_FLOATS;
    this.#pending = this.#pending.filter((one) => !begun.includes(one));
    return begun.map((one) => {
      if (one.float.parts.length === 1) this.keptTo = Math.max(this.keptTo, one.at.bottom);
      const drop = topOf(one) - y;
      return {
        // A float in parts breaks across pages, so it never has to be delayed.
        element: one.float.parts.length === 1 ? one.float.element : undefined,
        top: y,
        reach: drop + one.height,
        notes: one.notes,
        place: (left, above) => one.place(left + one.x, above + drop),
      };
    });
  }

  get isPending(): boolean {
    return this.#pending.length > 0;
  }

  /** The top of the next float without a piece; infinite where there is none. */
  get nextTop(): number {
    const [next] = this.#pending;
    return next ? topOf(next) : Number.POSITIVE_INFINITY;
  }

  /** The next top below a height; infinite where there is none. */
  topAfter(top: number): number {
    const next = this.#pending.find((one) => topOf(one) > top + SLACK);
    return next ? topOf(next) : Number.POSITIVE_INFINITY;
  }

  /**
   * Places delayed floats again, from `y` on and without their delay: no text follows that could fill the space above them.
   * Floats after them move too, since none may be higher than an earlier one.
   */
  cancelDelay(y: number): void {
    const first = this.#pending.find(({ at, float }) => float.notAbove > 0 && at.top > y + SLACK);
    if (!first) return;
    const again = this.#pending.filter(({ at }) => at.top >= first.at.top);
    this.#pending = this.#pending.filter((one) => !again.includes(one));
    this.#floats.remove(again.map(({ at }) => at));
    const floats = new Set(again.map(({ float }) => float));
    this.#waiting = [...[...floats].map((float) => ({ ...float, notAbove: 0 })), ...this.#waiting];
    this.settle(y);
  }

  free(top: number, bottom: number, band: Band): Band {
    return this.#floats.free(top, bottom, band);
  }

  clearance(side: 'left' | 'right' | 'both'): number {
    return this.#floats.clearance(side);
  }

  /** True when floats extend below a height, or wait to be placed. */
  reachBelow(y: number): boolean {
    return this.#waiting.length + this.#pending.length > 0 || y < this.#floats.bottom - SLACK;
  }
}

function topOf({ at, top }: Pending): number {
  return at.top + top;
}

/** A float below others is attached to the same piece as they are: it is read before the text. */
function staysAbove(one: Pending, y: number): boolean {
  const { parts, notAbove, mostBelow } = one.float;
  return parts.length === 1 && notAbove === 0 && topOf(one) + one.height - y <= mostBelow;
}

const NO_FLOATS: readonly AttachedFloat[] = Object.freeze([]);
