/**
 * Filling flows side by side: items of a flex or grid row. Each breaks at its own best place within the region's height
 * and continues at the top of the next region (CSS Flexbox 1, 10; CSS Grid 2, 10).
 */

import type { BesideFlows, SideBySideFlow } from './flow.ts';
import { SLACK } from './flow.ts';
import {
  type BesideFit,
  type BesideFlowFit,
  type FillRegion,
  FLOW_START,
  type Inside,
  isAtEnd,
  isEmptyFit,
  type Position,
} from './region.ts';

export interface BesideRoom {
  readonly height: number;
  /** The height of the highest later region, pt. */
  readonly full: number;
  /** As in `FillOptions`. */
  readonly force: boolean;
  readonly fillRegion: FillRegion;
}

export interface FilledBeside {
  readonly fit: BesideFit;
  readonly next: Inside;
}

/**
 * Fills the room with as much of each flow as fits. Undefined when one of them can't start here: then all move to the next
 * region. With `force` at least one piece is placed, without waiting for a gap above it.
 */
export function fillBeside(beside: BesideFlows, from: Inside | undefined, room: BesideRoom): FilledBeside | undefined {
  const filling = new BesideFilling(beside.flows, from, room);
  return filling.run();
}

class BesideFilling {
  readonly #flows: readonly SideBySideFlow[];
  readonly #from: Inside;
  readonly #continued: boolean;
  readonly #room: BesideRoom;
  readonly #set: (BesideFlowFit | undefined)[];
  readonly #next: Position[];
  /** The space that the first remaining flow would leave empty at the region's top. */
  readonly #lead: number;

  constructor(flows: readonly SideBySideFlow[], from: Inside | undefined, room: BesideRoom) {
    this.#flows = flows;
    this.#continued = from !== undefined;
    this.#from = from ?? { at: flows.map(() => FLOW_START), used: 0 };
    this.#room = room;
    this.#set = flows.map(() => undefined);
    this.#next = [...this.#from.at];
    const left = flows.filter((flow, i) => !this.#isDone(flow, i));
    this.#lead = from ? Math.min(...left.map((flow) => this.#offset(flow))) : 0;
  }

  run(): FilledBeside | undefined {
    const order = this.#flows.map((_, i) => i).sort((a, b) => this.#topOf(a) - this.#topOf(b));
    for (const i of order) {
      const flow = this.#flows[i];
      if (!flow || this.#isDone(flow, i)) continue;
      const top = this.#start(flow);
      if (top === undefined) continue;
      const at = this.#from.at[i] ?? FLOW_START;
      const { height, full, force, fillRegion } = this.#room;
      const fit = fillRegion(flow.pieces, at, { height: height - top, full, force, keepMargin: at === FLOW_START });
      if (isEmptyFit(fit) && !force) return undefined;
      this.#set[i] = { fit, top };
      this.#next[i] = fit.next;
    }
    const all = this.#flows.every((flow, i) => isAtEnd(flow.pieces, this.#next[i] ?? FLOW_START));
    const height = all ? this.#bottom() : Math.max(this.#room.height, this.#bottom());
    const flows = this.#set.map((set, i) => set ?? this.#boxAlone(i));
    return {
      fit: { flows, height, all, continued: this.#continued },
      next: { at: this.#next, used: this.#from.used + this.#lead + this.#room.height },
    };
  }

  #topOf(index: number): number {
    return this.#flows[index]?.top ?? 0;
  }

  #isDone(flow: SideBySideFlow, index: number): boolean {
    return isAtEnd(flow.pieces, this.#from.at[index] ?? FLOW_START);
  }

  #offset(flow: SideBySideFlow): number {
    return Math.max(0, flow.top - this.#from.used);
  }

  /** The top of a flow in this region; undefined where it starts in a later one. */
  #start(flow: SideBySideFlow): number | undefined {
    let top = this.#offset(flow) - this.#lead;
    for (const [i, above] of this.#flows.entries()) {
      if (!isAbove(above, flow)) continue;
      if (!isAtEnd(above.pieces, this.#next[i] ?? FLOW_START)) return undefined;
      const set = this.#set[i];
      if (set?.fit) top = Math.max(top, set.top + set.fit.height + flow.top - above.top - above.height);
    }
    return top >= this.#room.height - SLACK && !(this.#room.force && top <= 0) ? undefined : top;
  }

  #bottom(): number {
    return Math.max(0, ...this.#set.map((set) => (set?.fit ? set.top + set.fit.height : 0)));
  }

  /** A box that stretches continues beside the others even after its content has ended. */
  #boxAlone(index: number): BesideFlowFit | undefined {
    const flow = this.#flows[index];
    const started = this.#continued && flow && this.#isDone(flow, index) && !this.#hasBelow(flow);
    return started && flow.stretch ? { fit: undefined, top: 0 } : undefined;
  }

  #hasBelow(flow: SideBySideFlow): boolean {
    return this.#flows.some((other) => isAbove(flow, other));
  }
}

/** True when `above` ends above `flow` and overlaps it horizontally, so `flow` has to wait for it. */
function isAbove(above: SideBySideFlow, flow: SideBySideFlow): boolean {
  const meets = above.x < flow.x + flow.width - SLACK && flow.x < above.x + above.width - SLACK;
  return meets && above !== flow && above.top + above.height <= flow.top + SLACK && above.top < flow.top - SLACK;
}
