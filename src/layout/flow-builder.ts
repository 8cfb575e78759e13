/** Boxes into pieces: collects them in order, collapsing margins and merging what neighbours say of breaks. */

import type { ComputedStyle } from '../css/computed-style.ts';
import type { ElementNode } from '../html/element.ts';
import type {
  BreakLevel,
  BreakRule,
  Compose,
  Container,
  EdgeFloat,
  ForcedBreak,
  Hanging,
  Note,
  Piece,
  PieceContent,
} from './flow.ts';
import { type Band, SideFloats } from './side-floats.ts';

export interface ContainerBox {
  readonly element: ElementNode | undefined;
  readonly style: ComputedStyle | undefined;
  readonly x: number;
  readonly width: number;
  readonly avoidBreakInside: boolean;
  readonly repeatedHead?: readonly Piece[];
  readonly repeatedFoot?: readonly Piece[];
  readonly compose?: Compose;
}

interface Open {
  readonly container: Container;
  readonly avoid: boolean;
}

/** A side float that waits for the piece that it hangs from. */
export interface WaitingFloat {
  readonly side: 'left' | 'right';
  readonly clear: 'none' | 'left' | 'right' | 'both';
  /** Of its margin box. */
  readonly width: number;
  readonly height: number;
  /** The containing block, from the flow's left edge. */
  readonly band: Band;
  readonly notes: readonly Note[];
  /** `x` of the margin box's left edge, `y` of its top. */
  readonly place: Hanging['place'];
}

/** The pieces of one flow (CSS 2.2, 8.3.1 for its margins; CSS Fragmentation 3, 4.3 for its breaks). */
export class FlowBuilder {
  readonly #sideFloats = new SideFloats();
  #waiting: WaitingFloat[] = [];
  /** Those that have their place but no piece yet. */
  #hungTo = 0;
  #hanging: { readonly hanging: Hanging; readonly reach: number; readonly notes: readonly Note[] }[] = [];
  /** The name of the page that boxes ask for. */
  page: string;
  /** True for a flow that no page or column parts: nothing in it floats to an edge. */
  readonly apart: boolean;
  #pieces: Piece[] = [];
  readonly #open: Open[] = [];
  readonly #outer: Container | undefined;
  #y = 0;
  #positive = 0;
  #negative = 0;
  #level: BreakLevel = 0;
  #forced: ForcedBreak = 'none';
  #avoidDepth = 0;

  constructor(
    options: { readonly outer?: Container | undefined; readonly page?: string; readonly apart?: boolean } = {},
  ) {
    this.#outer = options.outer;
    this.page = options.page ?? '';
    this.apart = options.apart ?? false;
  }

  /** The innermost open box. */
  get current(): Container | undefined {
    return this.#open.at(-1)?.container ?? this.#outer;
  }

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** Where the next piece's top would be if nothing broke the flow. */
  get y(): number {
    return this.#y + this.#positive + this.#negative;
  }

  /** Takes the pieces gathered so far, so that what follows starts a new list; margins and containers go on. */
  takePieces(): readonly Piece[] {
    const taken = this.#pieces;
    this.#pieces = [];
    return taken;
  }

  margin(amount: number): void {
    if (amount > 0) this.#positive = Math.max(this.#positive, amount);
    else this.#negative = Math.min(this.#negative, amount);
  }

  /** The margin that waits for the next piece; taking it leaves none. */
  takeMargin(): number {
    const margin = this.#positive + this.#negative;
    this.#positive = 0;
    this.#negative = 0;
    return margin;
  }

  /** The break before the next piece is at least this bad. */
  discourage(level: BreakLevel): void {
    if (level > this.#level) this.#level = level;
  }

  force(forced: ForcedBreak): void {
    if (forced !== 'none') this.#forced = forced;
  }

  takeBreak(): BreakRule {
    const rule = { level: this.#level, forced: this.#forced };
    this.#level = 0;
    this.#forced = 'none';
    return rule;
  }

  open(box: ContainerBox): Container {
    const container: Container = {
      parent: this.current,
      element: box.element,
      style: box.style,
      x: box.x,
      width: box.width,
      repeatedHead: box.repeatedHead ?? [],
      repeatedFoot: box.repeatedFoot ?? [],
      compose: box.compose,
      keepTogether: box.avoidBreakInside,
      firstPiece: undefined,
      lastPiece: undefined,
    };
    this.#open.push({ container, avoid: box.avoidBreakInside });
    return container;
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed?.avoid && closed.container.firstPiece) this.#avoidDepth--;
  }

  push(height: number, content: PieceContent, notes: readonly Note[] = NO_NOTES): Piece {
    this.settleFloats();
    // Beside a side float text should rather not break: its lines would keep their short measure on the next page.
    const avoided = this.#avoidDepth > 0 || this.y < this.#hungTo - SLACK;
    const rule = this.takeBreak();
    const last = this.#pieces.at(-1);
    const forced = rule.forced === 'none' && last && last.page !== this.page ? 'page' : rule.forced;
    const hanging = this.#hanging;
    this.#hanging = [];
    if (hanging.length > 0) this.#hungTo = this.#sideFloats.bottom;
    const spaceBefore = this.takeMargin();
    const piece: Piece = {
      spaceBefore,
      height,
      reach: Math.max(height, ...hanging.map((h) => h.reach)),
      hanging: hanging.length > 0 ? hanging.map((h) => h.hanging) : NO_HANGING,
      container: this.current,
      breakBefore: { level: avoided && rule.level < 1 ? 1 : rule.level, forced },
      float: undefined,
      notes: hanging.length > 0 ? [...hanging.flatMap((h) => h.notes), ...notes] : notes,
      page: this.page,
      content,
    };
    this.#y += spaceBefore + height;
    return this.#add(piece);
  }

  /** A float at the left or right, which hangs from the next piece: margins above that are not known before. */
  pushSideFloat(float: WaitingFloat): void {
    this.#waiting.push(float);
  }

  /** Gives side floats that wait their place, at the height of the next piece. */
  settleFloats(): void {
    if (this.#waiting.length === 0) return;
    const { y } = this;
    for (const { side, clear, width, height, band, place, notes } of this.#waiting) {
      const cleared = clear === 'none' ? y : Math.max(y, this.#sideFloats.clearance(clear));
      // No float stands higher than one before it (CSS 2.2, 9.5.1, rule 5).
      const top = this.#sideFloats.topFor(width, Math.max(cleared, this.#sideFloats.lastTop), height, band);
      const free = this.#sideFloats.free(top, top + height, band);
      const x = side === 'left' ? free.left : Math.max(free.left, free.right - width);
      this.#sideFloats.add({ side, x, width, top, bottom: top + height });
      const drop = top - y;
      const hanging: Hanging = { place: (left, above) => place(left + x, above + drop) };
      this.#hanging.push({ hanging, reach: drop + height, notes });
    }
    this.#waiting = [];
  }

  /** The part of `band` that side floats leave free between heights from the flow's top. */
  freeBand(top: number, bottom: number, band: Band): Band {
    return this.#sideFloats.free(top, bottom, band);
  }

  /** True when side floats reach below the height at which the next piece will stand. */
  get besideFloats(): boolean {
    return this.#waiting.length > 0 || this.y < this.#sideFloats.bottom - SLACK;
  }

  /** Goes down below side floats (CSS 2.2, 9.5.2). */
  clear(side: 'left' | 'right' | 'both'): void {
    this.settleFloats();
    const target = this.#sideFloats.clearance(side);
    if (this.y >= target - SLACK && this.#hanging.length === 0) return;
    this.takeMargin();
    this.push(Math.max(0, target - this.#y), { kind: 'edge' });
  }

  /**
   * A page float: what surrounds it collapses margins and keeps together past it, as if it were not there. It stands in
   * no box, so that none is stretched to where it goes.
   */
  pushEdgeFloat(height: number, content: PieceContent, float: EdgeFloat, notes: readonly Note[]): void {
    const breakBefore: BreakRule = { level: this.#level, forced: 'none' };
    const container = this.#outer;
    const { page } = this;
    const hanging = NO_HANGING;
    const spaceBefore = float.marginTop;
    const piece = { spaceBefore, height, reach: height, hanging, container, breakBefore, float, notes, page, content };
    this.#pieces.push(piece);
    this.#y += float.side === 'here' ? float.marginTop + height + float.marginBottom : 0;
  }

  #add(piece: Piece): Piece {
    this.#pieces.push(piece);
    for (const { container, avoid } of this.#open) {
      if (!container.firstPiece) {
        container.firstPiece = piece;
        // From here on the container's inside has begun: breaks in it are to be avoided, the one before it is not.
        if (avoid) this.#avoidDepth++;
      }
      container.lastPiece = piece;
    }
    return piece;
  }
}

const NO_NOTES: readonly Note[] = Object.freeze([]);
const NO_HANGING: readonly Hanging[] = Object.freeze([]);
/** Heights that add up to the same are compared with this much slack, pt. */
const SLACK = 0.001;
