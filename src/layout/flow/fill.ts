/** Fills regions with pieces: decides where a column or a page ends. It only adds heights and places nothing. */

import type { PageEdge } from '../page/edge.ts';
import { breaksInside, fillPart } from './fill-parts.ts';
import { type BreakLevel, type ForcedBreak, floatHeight, flowHeight, type Piece, SLACK, snappedTop } from './flow.ts';
import { isHeadingAbove, isPartOf, keptBelow, levelBelow } from './kept-pieces.ts';
import {
  type FillOptions,
  type FillRegion,
  type Fit,
  type Inside,
  type MissedFloats,
  NONE,
  type PlacedPiece,
  type Position,
  repeatedFeet,
  repeatedHeads,
} from './region.ts';

/**
 * Fits as many pieces from `start` as a region holds, ending at the least bad break. Floats that don't fit wait for the
 * next region's top while the text continues. Linear in the pieces placed.
 *
 * With `force` false it may place nothing: then the pieces fit better in the next region.
 */
export const fillRegion: FillRegion = (pieces, start, options) => new Filling(pieces, start, options).run();

/** A possible break, and the state of the region before it. */
interface Candidate {
  readonly index: number;
  readonly inner: Inside | undefined;
  readonly level: BreakLevel;
  readonly y: number;
  readonly low: number;
  /** The lengths of the region's lists. */
  readonly counts: readonly number[];
  readonly edge: PageEdge | undefined;
}

type Ending = Pick<Fit, 'forced' | 'level' | 'shortage' | 'overflow'>;
const FREE: Ending = { forced: 'none', level: 0, shortage: 0, overflow: 0 };

class Filling {
  readonly #pieces: readonly Piece[];
  readonly #start: Position;
  readonly #options: FillOptions;
  readonly #heads: readonly Piece[];
  #placed: PlacedPiece[] = [];
  #top: Piece[] = [];
  #bottom: Piece[] = [];
  #waiting: Piece[] = [];
  #calls: Piece[] = [];
  #edge: PageEdge | undefined;
  /** The height used by floats, heads and pieces, pt. */
  #y: number;
  /** The lowest bottom of side floats, which may be below the text beside them. */
  #low = 0;
  #best: Candidate | undefined;
  #missed: MissedFloats | undefined;
  /** The excess height of a piece that had to be placed, pt. */
  #overflow = 0;

  constructor(pieces: readonly Piece[], start: Position, options: FillOptions) {
    this.#pieces = pieces;
    this.#start = start;
    this.#options = options;
    this.#edge = options.edge;
    this.#heads = repeatedHeads(pieces, start.index, options.height);
    this.#y = flowHeight(this.#heads);
  }

  run(): Fit {
    const { index: from, pending } = this.#start;
    this.#placeWaiting();
    if (pending !== 'none') return this.#forcedEnd(from, pending);
    for (let i = from; i < this.#pieces.length; i++) {
      const piece = this.#pieces[i];
      if (!piece) break;
      const { forced } = piece.breakBefore;
      const level = levelBelow(this.#placed.at(-1)?.piece, piece);
      if (i > from && forced !== 'none' && this.#breaksHere(forced)) return this.#forcedEnd(i, forced);
      if (this.#holdsSomething && (!this.#best || level <= this.#best.level)) this.#best = this.#candidate(i, level);
      if (piece.float) {
        if (this.#runsAhead(piece)) return this.#goBack(piece, floatHeight(piece));
        this.#float(piece);
        continue;
      }
      const starts = i > from || !this.#start.inner;
      if (piece.followsFloats && starts && this.#floatsWait && this.#holdsSomething)
        return this.#goBack(piece, piece.reach);
      const end = breaksInside(piece) ? this.#part(piece, i) : this.#piece(piece, i);
      if (end) return end;
    }
    const [rest] = this.#waiting;
    if (rest && this.#leavesHeadingAlone(rest)) return this.#goBack(rest, floatHeight(rest));
    const shortage = rest ? Math.max(0, this.#y + floatHeight(rest) - this.#options.height) : 0;
    return this.#finish(this.#pieces.length, undefined, { ...FREE, shortage });
  }

  /** The flow ends with a heading whose floats would go to later regions. */
  #leavesHeadingAlone(float: Piece): boolean {
    const best = this.#best?.level ?? 3;
    return best < 2 && isHeadingAbove(this.#placed.at(-1)?.piece, float, this.#pieces);
  }

  get #lists(): readonly unknown[][] {
    return [this.#placed, this.#top, this.#bottom, this.#waiting, this.#calls];
  }

  /** True while floats of this region, or of its page, wait for a later one. */
  get #floatsWait(): boolean {
    return this.#waiting.length > 0 || (this.#edge?.waiting.length ?? 0) > 0;
  }

  get #holdsSomething(): boolean {
    return this.#placed.length + this.#top.length + this.#bottom.length > 0 || (this.#edge?.holdsSomething ?? false);
  }

  /** True when the next piece must be placed though it is too high: neither the region nor its page holds anything else. */
  get #mustPlace(): boolean {
    return this.#options.force && !this.#options.mayWait && !this.#holdsSomething;
  }

  /** The room below `y` and below side floats that extend further down. */
  #free(y: number): number {
    return this.#options.height - Math.max(y, this.#low) - (this.#edge?.height ?? 0);
  }

  #breaksHere(forced: ForcedBreak): boolean {
    return !this.#options.edge || forced !== 'column';
  }

  /** A forced break comes after the floats that wait. */
  #forcedEnd(index: number, forced: ForcedBreak): Fit {
    const left = this.#floatsWait;
    return this.#finish(index, undefined, { ...FREE, forced: left ? 'none' : forced }, left ? forced : 'none');
  }

  #candidate(index: number, level: BreakLevel): Candidate {
    const counts = this.#lists.map((list) => list.length);
    const inner = index === this.#start.index ? this.#start.inner : undefined;
    return { index, inner, level, y: this.#y, low: this.#low, counts, edge: this.#edge };
  }

  /**
   * Places as many waiting floats as fit, in order. A float too high for any region is placed alone, from the top down, so
   * that it extends past the foot only.
   */
  #placeWaiting(): void {
    const { waiting } = this.#start;
    let count = 0;
    for (const piece of waiting) {
      const need = floatHeight(piece);
      const excess = need - this.#free(this.#y);
      if (excess > SLACK && !(this.#mustPlace && count === 0)) break;
      this.#overflow = Math.max(this.#overflow, excess);
      (piece.float?.side === 'bottom' && excess <= SLACK ? this.#bottom : this.#top).push(piece);
      this.#y += need;
      count++;
    }
    this.#waiting = waiting.slice(count);
  }

  #float(piece: Piece): void {
    const { float } = piece;
    if (!float) return;
    // On a page with one column, a float to neither edge stays in the flow.
    if (float.reference === 'page' && !(this.#edge && float.side === 'here')) {
      if (this.#edge) this.#edge = this.#edge.withFloat(piece, this.#free(this.#y));
      else this.#calls.push(piece);
      return;
    }
    const need = floatHeight(piece) + (float.side === 'here' ? this.#space(piece) : 0);
    const edge = this.#edge?.withNotes(piece.notes, this.#free(this.#y) - need);
    if (this.#waiting.length > 0 || need > this.#free(this.#y) + SLACK || (this.#edge && !edge)) {
      this.#waiting.push(piece);
      return;
    }
    this.#edge = edge;
    if (!this.#edge && piece.notes.length > 0) this.#calls.push(piece);
    if (float.side === 'here') this.#placed.push({ piece, part: undefined });
    else (float.side === 'top' ? this.#top : this.#bottom).push(piece);
    this.#y += need;
    if (float.side === 'top') this.#low += this.#low > 0 ? need : 0;
  }

  /** Text continues past floats that stay in their place only while a single further region can hold those that wait. */
  #runsAhead(piece: Piece): boolean {
    if (piece.float?.side !== 'here' || this.#waiting.length === 0 || !this.#holdsSomething) return false;
    if (isPartOf(this.#waiting.at(-1), piece)) return false;
    const waiting = this.#waiting.reduce((sum, one) => sum + floatHeight(one), 0);
    return waiting + floatHeight(piece) > this.#options.height + SLACK;
  }

  /** Undefined when the piece was placed and the region goes on. */
  #piece(piece: Piece, index: number): Fit | undefined {
    const top = snappedTop(this.#y + this.#space(piece), piece.snap);
    const feet = repeatedFeet(piece, this.#options.height);
    const reach = Math.max(piece.reach, piece.height + flowHeight(feet));
    const kept = this.#edge && piece.notes.length > 0 ? keptBelow(this.#pieces, index) : 0;
    const edge = this.#edge?.withNotes(piece.notes, this.#free(top + reach), kept);
    const shortage = top + reach + (this.#edge?.height ?? 0) - this.#options.height;
    if (shortage > SLACK || (this.#edge && !edge)) {
      const fits = shortage <= piece.reach - piece.height + SLACK;
      if (piece.attached.length > 0 && fits)
        this.#missed = { attached: piece.attached, room: this.#free(top), blank: 0 };
      if (!this.#mustPlace) return this.#goBack(piece, shortage);
      this.#place(piece, top, this.#edge?.withNotesForced(piece.notes, this.#free(top + reach)));
      return this.#finish(index + 1, undefined, { ...FREE, shortage, overflow: Math.max(0, shortage) });
    }
    this.#place(piece, top, edge);
    return undefined;
  }

  #place(piece: Piece, top: number, edge: PageEdge | undefined): void {
    this.#edge = edge;
    if (!edge && piece.notes.length > 0) this.#calls.push(piece);
    this.#placed.push({ piece, part: undefined });
    this.#y = top + piece.height;
    if (piece.reach > piece.height) this.#low = Math.max(this.#low, top + piece.reach);
  }

  /** A margin at a region's top is dropped after an unforced break (CSS Fragmentation 3, 5.2). */
  #space(piece: Piece): number {
    return this.#placed.length === 0 && !this.#options.keepMargin ? 0 : piece.spaceBefore;
  }

  /** As `#piece`, for a piece that can break inside. */
  #part(piece: Piece, index: number): Fit | undefined {
    const from = index === this.#start.index ? this.#start.inner : undefined;
    const top = this.#y + (from ? 0 : this.#space(piece));
    const free = this.#free(top);
    const isWhole = !from && piece.content.kind === 'beside' && piece.reach <= free + SLACK;
    if (isWhole && (!this.#edge || this.#edge.withNotes(piece.notes, free - piece.height)))
      return this.#piece(piece, index);
    const force = this.#mustPlace;
    const { height: here, full = here } = this.#options;
    const room = { height: free, full, force, alone: !this.#holdsSomething, fillRegion };
    const found = fillPart(piece, from, room, this.#edge);
    if (!found)
      return this.#goBack(piece, piece.height > 0 ? Math.max(piece.height - free, 0) : Number.POSITIVE_INFINITY);
    const { part, height, next, forced, edge } = found;
    this.#edge = edge;
    if (!edge) for (const call of found.calls) this.#calls.push(call);
    this.#placed.push({ piece, part });
    if (force) this.#overflow = Math.max(this.#overflow, -this.#free(top + height), found.overflow);
    this.#y = top + height;
    if (!from && piece.attached.length > 0) this.#low = Math.max(this.#low, top + piece.reach);
    return next && this.#finish(index, next, { ...FREE, forced });
  }

  /** Ends the region at the least bad place before a piece that doesn't fit. */
  #goBack(piece: Piece, shortage: number): Fit {
    const first = this.#pieces[this.#start.index]?.breakBefore.level ?? 0;
    const best = this.#best;
    if (!best || !(this.#options.force || best.level === 0 || best.level < first)) {
      this.#reset();
      const level = this.#holdsSomething ? first : piece.breakBefore.level;
      return this.#finish(this.#start.index, this.#start.inner, { ...FREE, shortage, level });
    }
    for (const [i, list] of this.#lists.entries()) list.length = best.counts[i] ?? 0;
    this.#edge = best.edge;
    this.#y = best.y;
    this.#low = best.low;
    return this.#finish(best.index, best.inner, { ...FREE, shortage, level: best.level });
  }

  /** Restores the region to its state before the first piece. */
  #reset(): void {
    this.#placed = [];
    this.#top = [];
    this.#bottom = [];
    this.#calls = [];
    this.#edge = this.#options.edge;
    this.#y = 0;
    this.#low = 0;
    this.#placeWaiting();
  }

  #finish(index: number, inner: Inside | undefined, ending: Ending, pending: ForcedBreak = 'none'): Fit {
    const last = this.#placed.at(-1)?.piece;
    const cut = index > this.#start.index && index < this.#pieces.length && !inner;
    const feet = cut ? repeatedFeet(last, this.#options.height) : NONE;
    return {
      top: this.#top,
      bottom: this.#bottom,
      heads: this.#placed.length > 0 ? this.#heads : NONE,
      feet,
      placed: this.#placed,
      keepsMargin: this.#options.keepMargin ?? false,
      next: { index, inner, waiting: this.#waiting, pending },
      height: Math.max(this.#low, this.#y + flowHeight(feet)),
      calls: this.#calls,
      edge: this.#edge,
      missed: this.#missed && { ...this.#missed, blank: this.#free(this.#y) },
      ...ending,
      overflow: Math.max(ending.overflow, this.#overflow),
    };
  }
}
