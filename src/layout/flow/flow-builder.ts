/** Collects the pieces of a flow in order, collapsing margins and merging the break rules of neighbours. */

import type { FigureRoom } from '../context.ts';
import { AttachedFloats, type WaitingFloat } from './attached-floats.ts';
import {
  type BreakLevel,
  type BreakRule,
  type Container,
  type ContainerBox,
  type EdgeFloat,
  emptyContainer,
  type ForcedBreak,
  type LineSnap,
  type Note,
  type Piece,
  type PieceContent,
} from './flow.ts';
import type { Band } from './side-floats.ts';

export interface PushOptions {
  readonly notes?: readonly Note[];
  /** How far it extends below its top, where more than its height, pt. */
  readonly reach?: number;
  readonly snap?: LineSnap | undefined;
}

interface Open {
  readonly container: Container;
  readonly avoid: boolean;
}

/** The pieces of one flow (CSS 2.2, 8.3.1 for its margins; CSS Fragmentation 3, 4.3 for its breaks). */
export class FlowBuilder {
  readonly #sideFloats = new AttachedFloats();
  /** The page name that the current boxes require. */
  page: string;
  /** True for a flow that pages and columns don't break: nothing in it floats to an edge. */
  readonly apart: boolean;
  /** How charts that are higher than a page continue. */
  readonly continues: FigureRoom['continues'];
  /** True for a flow that is laid out to be measured: its problems are reported when it is placed. */
  readonly measures: boolean;
  readonly #breaks: 'all' | 'columns' | 'none';
  #pieces: Piece[] = [];
  readonly #open: Open[] = [];
  readonly #outer: Container | undefined;
  #y = 0;
  #positive = 0;
  #negative = 0;
  #level: BreakLevel = 0;
  #forced: ForcedBreak = 'none';
  #avoidDepth = 0;
  #joins: 'no' | 'with the next piece' | 'yes' = 'no';
  /** True where the next piece comes after the floats before it. */
  followsFloats = false;

  constructor(
    options: {
      readonly outer?: Container | undefined;
      readonly page?: string;
      readonly apart?: boolean;
      /** By rows by default, and in parts where the flow is `apart`. */
      readonly continues?: FigureRoom['continues'];
      readonly measures?: boolean;
      /** The breaks that can be forced; none by default where the flow is `apart`. */
      readonly breaks?: 'all' | 'columns' | 'none';
    } = {},
  ) {
    this.#outer = options.outer;
    this.page = options.page ?? '';
    this.apart = options.apart ?? false;
    this.continues = options.continues ?? (this.apart ? 'in parts' : 'by rows');
    this.measures = options.measures ?? false;
    this.#breaks = options.breaks ?? (this.apart ? 'none' : 'all');
  }

  /** The innermost open box. */
  get current(): Container | undefined {
    return this.#open.at(-1)?.container ?? this.#outer;
  }

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** The top of the next piece in an unbroken flow, pt. */
  get y(): number {
    return this.#y + this.#positive + this.#negative;
  }

  /** The height of a heading that the next piece stays with, its margins included; 0 where there is none. */
  get headingAbove(): number {
    if (this.#level < 2) return 0;
    let height = this.#positive + this.#negative;
    for (const piece of this.#pieces.toReversed()) {
      if (piece.float) break;
      height += piece.height;
      const { level, forced } = piece.breakBefore;
      // A margin at the top of a page is dropped, but not after a forced break.
      if (level === 0 && forced === 'none' && this.#pieces[0] !== piece) break;
      height += piece.spaceBefore;
      if (forced !== 'none') break;
    }
    return height;
  }

  /** Takes the pieces collected so far and starts a new list; margins and containers continue. */
  takePieces(): readonly Piece[] {
    const taken = this.#pieces;
    this.#pieces = [];
    return taken;
  }

  margin(amount: number): void {
    if (amount > 0) this.#positive = Math.max(this.#positive, amount);
    else this.#negative = Math.min(this.#negative, amount);
  }

  /** Takes the margin before the next piece, leaving none. */
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

  /** Forces the break before the next piece, where the flow has such breaks. */
  force(forced: ForcedBreak): void {
    if (forced !== 'none' && this.canForce(forced)) this.#forced = forced;
  }

  /** False where no page (or column) breaks the flow: it could not continue anywhere. */
  canForce(forced: ForcedBreak): boolean {
    return this.#breaks === 'all' || (this.#breaks === 'columns' && forced === 'column');
  }

  /** Keeps the pieces from the next one on together, as a heading with its text, until `endJoin`. */
  join(): void {
    this.#joins = 'with the next piece';
  }

  endJoin(): void {
    this.#joins = 'no';
  }

  /** The number of pieces so far, for `widen`. */
  get length(): number {
    return this.#pieces.length;
  }

  /** Adds space above the piece with this index: before it, or inside it at its top. */
  widen(index: number, amount: number, where: 'before' | 'inside'): void {
    const piece = this.#pieces[index];
    if (!piece) return;
    this.#pieces[index] =
      where === 'before'
        ? { ...piece, spaceBefore: piece.spaceBefore + amount }
        : { ...piece, height: piece.height + amount, reach: piece.reach + amount };
    this.#y += amount;
  }

  takeBreak(): BreakRule {
    const rule = { level: this.#level, forced: this.#forced };
    this.#level = 0;
    this.#forced = 'none';
    return rule;
  }

  open(box: ContainerBox): Container {
    const container = emptyContainer(box, this.current);
    this.#open.push({ container, avoid: box.avoidBreakInside });
    return container;
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed?.avoid && closed.container.first) this.#avoidDepth--;
  }

  push(height: number, content: PieceContent, { notes = NO_NOTES, reach = height, snap }: PushOptions = {}): Piece {
    this.settleFloats();
    // Avoid breaks beside a side float: the lines after it would stay short on the next page.
    const avoided = this.#avoidDepth > 0 || this.y < this.#sideFloats.keptTo - SLACK;
    if (this.#joins === 'yes') this.discourage(2);
    else if (this.#joins !== 'no') this.#joins = 'yes';
    const rule = this.takeBreak();
    const last = this.#pieces.at(-1);
    const turns = last !== undefined && last.page !== this.page && this.canForce('page');
    const forced = rule.forced === 'none' && turns ? 'page' : rule.forced;
    const attached = this.#sideFloats.take(this.y, height);
    const spaceBefore = this.takeMargin();
    const piece: Piece = {
      spaceBefore,
      height,
      reach: Math.max(reach, ...attached.map((h) => h.reach)),
      attached,
      container: this.current,
      breakBefore: { level: avoided && rule.level < 1 ? 1 : rule.level, forced },
      float: undefined,
      followsFloats: this.followsFloats,
      notes: attached.length > 0 ? [...attached.flatMap((h) => h.notes), ...notes] : notes,
      page: this.page,
      snap,
      content,
    };
    this.followsFloats = false;
    this.#y += spaceBefore + height;
    return this.#add(piece);
  }

  /** A float at the left or right, attached to the next piece: the margins above that piece aren't known before. */
  pushSideFloat(float: WaitingFloat): void {
    this.#sideFloats.push({ ...float, notAbove: Math.max(float.notAbove, this.#floatsFrom) });
  }

  /** Side floats that `layOut` pushes start no higher than `top`, from the flow's top. */
  floatFrom(top: number, layOut: () => void): void {
    this.#floatsFrom = top;
    layOut();
    this.#floatsFrom = 0;
  }
  #floatsFrom = 0;

  /** Places the waiting side floats at the height of the next piece. */
  settleFloats(): void {
    this.#sideFloats.settle(this.y);
  }

  /** Places waiting floats now: the next piece can't move further down for them, as lines can. */
  cancelFloatDelay(): void {
    this.#sideFloats.cancelDelay(this.y);
  }

  /** The part of `band` that side floats leave free between heights from the flow's top. */
  freeBand(top: number, bottom: number, band: Band): Band {
    return this.#sideFloats.free(top, bottom, band);
  }

  /** True when side floats extend below the top of the next piece. */
  get besideFloats(): boolean {
    return this.#sideFloats.reachBelow(this.y);
  }

  /** Moves down below side floats (CSS 2.2, 9.5.2). This terminates: each piece takes the float that starts at its bottom. */
  clear(side: 'left' | 'right' | 'both'): void {
    this.settleFloats();
    this.#sideFloats.cancelDelay(this.y);
    const target = this.#sideFloats.clearance(side);
    if (this.y >= target - SLACK && !this.#sideFloats.isPending) return;
    this.takeMargin();
    for (let next = this.#sideFloats.nextTop; next < target - SLACK; next = this.#sideFloats.nextTop) {
      this.push(Math.max(0, Math.min(this.#sideFloats.topAfter(next), target) - this.#y), { kind: 'edge' });
    }
    if (this.#y < target - SLACK || this.#sideFloats.isPending) {
      this.push(Math.max(0, target - this.#y), { kind: 'edge' });
    }
  }

  /**
   * Adds a float to an edge. Its neighbours collapse margins and stay together as if it weren't there. It belongs to no box,
   * so that no box stretches to its place.
   */
  pushEdgeFloat(height: number, content: PieceContent, float: EdgeFloat, notes: readonly Note[]): void {
    const breakBefore: BreakRule = { level: this.#level, forced: 'none' };
    const [container, page, attached] = [this.#outer, this.page, NO_FLOATS];
    const spaceBefore = float.marginTop;
    const piece = { spaceBefore, height, reach: height, attached, container, breakBefore, float, notes, page, content };
    this.#pieces.push(piece);
    this.#y += float.side === 'here' ? float.marginTop + height + float.marginBottom : 0;
  }

  #add(piece: Piece): Piece {
    this.#pieces.push(piece);
    for (const { container, avoid } of this.#open) {
      if (!container.first) {
        container.first = piece.content;
        // The container's content starts here: breaks inside it are avoided, the one before it isn't.
        if (avoid) this.#avoidDepth++;
      }
      container.last = piece.content;
    }
    return piece;
  }
}

const NO_NOTES: readonly Note[] = Object.freeze([]);
const NO_FLOATS: Piece['attached'] = Object.freeze([]);
/** The tolerance for comparing sums of heights, pt. */
const SLACK = 0.001;
