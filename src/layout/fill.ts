/** Filling regions with pieces: where a column ends, and how high balanced columns are. Nothing is placed here. */

import { type BreakLevel, type ColumnFlow, type Container, type ForcedBreak, flowHeight, type Piece } from './flow.ts';

/** Room that is made up of additions is compared with this much slack, pt. */
export const SLACK = 0.01;

/** Where a region starts: at a piece, with floats that earlier regions had no room for. */
export interface Position {
  readonly index: number;
  /** Indices of floats before `index`, in order. */
  readonly deferred: readonly number[];
}

export const FLOW_START: Position = { index: 0, deferred: [] };

export interface Fit {
  /** Floats at the region's top, in order. */
  readonly floats: readonly number[];
  /** The pieces from the start's index up to here stand in the region, but for those floats among them that `next` defers. */
  readonly next: Position;
  readonly height: number;
  /** The kind of break that ended the region; `none` also when all pieces are placed. */
  readonly forced: ForcedBreak;
  /** How bad the break is. */
  readonly level: BreakLevel;
  /** How much more height would have held one more piece; 0 when nothing was left out. */
  readonly shortage: number;
}

export interface FillOptions {
  readonly height: number;
  /** Place the first piece even if it is too high: the region is as large as regions get. */
  readonly force: boolean;
}

/** Table heads that must be set again at the top of a region which starts at piece `start`. */
export function repeatedHeads(pieces: readonly Piece[], start: number): readonly Piece[] {
  const piece = pieces[start];
  if (!piece || start === 0 || (piece.content.kind === 'fragments' && piece.content.head)) return [];
  for (let c: Container | undefined = piece.container; c; c = c.parent) {
    if (c.repeatedHead.length > 0 && c.firstPiece !== piece) return c.repeatedHead;
  }
  return [];
}

/** True when a region holds nothing: its pieces are better off in the next one. */
export function isEmptyFit(fit: Fit, start: Position): boolean {
  return fit.next.index === start.index && fit.floats.length === 0;
}

/**
 * As many pieces from `start` as a region holds, ending at the least bad break. Floats that don't fit where they stand
 * wait for the next region's top while the text goes on. Linear in the pieces placed.
 *
 * With `force` false it may place nothing: the pieces are better off in the next region.
 */
export function fillRegion(pieces: readonly Piece[], start: Position, options: FillOptions): Fit {
  const waiting = placeDeferred(pieces, start.deferred, options);
  const { floats } = waiting;
  const skipped: number[] = [];
  const finish = (index: number, fit: Pick<Fit, 'height' | 'forced' | 'level' | 'shortage'>): Fit => {
    return { ...fit, floats, next: { index, deferred: [...waiting.left, ...skipped.filter((i) => i < index)] } };
  };
  let y = waiting.height + flowHeight(repeatedHeads(pieces, start.index));
  let best: { readonly index: number; readonly height: number; readonly level: BreakLevel } | undefined;
  let placed = floats.length > 0;
  for (let i = start.index; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) break;
    const { level, forced } = piece.breakBefore;
    if (i > start.index && forced !== 'none') return finish(i, { height: y, forced, level: 0, shortage: 0 });
    if (placed && (!best || level <= best.level)) best = { index: i, height: y, level };
    const bottom = y + (i > start.index ? piece.spaceBefore : 0) + piece.height;
    const shortage = bottom - options.height;
    if (piece.float && (shortage > SLACK || waiting.left.length + skipped.length > 0)) {
      skipped.push(i);
      continue;
    }
    if (shortage > SLACK) {
      const nothing = { height: waiting.height, forced: 'none', level, shortage } as const;
      if (!placed) return options.force ? finish(i + 1, { ...nothing, height: bottom }) : finish(start.index, nothing);
      const first = pieces[start.index]?.breakBefore.level ?? 0;
      const keep = best && (options.force || best.level === 0 || best.level < first);
      if (best && keep) return finish(best.index, { height: best.height, forced: 'none', level: best.level, shortage });
      return finish(start.index, { ...nothing, level: first });
    }
    y = bottom;
    placed = true;
  }
  const rest = waiting.left[0] ?? skipped[0];
  const missing = rest === undefined ? 0 : y + (pieces[rest]?.height ?? 0) - options.height;
  return finish(pieces.length, { height: y, forced: 'none', level: 0, shortage: Math.max(0, missing) });
}

interface Deferred {
  readonly floats: readonly number[];
  readonly left: readonly number[];
  readonly height: number;
}

/** Floats that wait go to the top, as many as fit and in their order; one that is too high for any region goes too. */
function placeDeferred(pieces: readonly Piece[], deferred: readonly number[], options: FillOptions): Deferred {
  let y = 0;
  let count = 0;
  for (const index of deferred) {
    const height = pieces[index]?.height ?? 0;
    if (y + height > options.height + SLACK && !(options.force && count === 0)) break;
    y += height;
    count++;
  }
  return { floats: deferred.slice(0, count), left: deferred.slice(count), height: y };
}

export interface ColumnsFit {
  readonly columns: readonly { readonly start: Position; readonly fit: Fit }[];
  readonly next: Position;
  readonly height: number;
  readonly all: boolean;
  /** The break before the piece that follows. */
  readonly forced: ForcedBreak;
}

interface Filled extends ColumnsFit {
  readonly worst: BreakLevel;
  readonly shortage: number;
}

/** Columns of a given height, filled one after the other. */
function fillColumns(flow: ColumnFlow, start: Position, options: FillOptions): Filled {
  const columns: { start: Position; fit: Fit }[] = [];
  const { pieces } = flow;
  let at = start;
  let height = 0;
  let worst: BreakLevel = 0;
  let shortage = Number.POSITIVE_INFINITY;
  let forced: ForcedBreak = 'none';
  const left = (): boolean => at.index < pieces.length || at.deferred.length > 0;
  while (columns.length < flow.count && left()) {
    const fit = fillRegion(pieces, at, options);
    if (fit.shortage > 0) shortage = Math.min(shortage, fit.shortage);
    if (isEmptyFit(fit, at)) break;
    columns.push({ start: at, fit });
    height = Math.max(height, fit.height);
    at = fit.next;
    if (left() && fit.level > worst) worst = fit.level;
    if (fit.forced !== 'none' && fit.forced !== 'column') {
      forced = fit.forced;
      break;
    }
  }
  return { columns, next: at, height, all: !left(), forced, worst, shortage };
}

/**
 * Fits the pieces from `start` into columns at most `options.height` high. When all of them fit, the columns are as low
 * as they can be while breaking nowhere worse than they must (CSS Multi-column 1, 7.1); else they are full.
 */
export function fitColumns(flow: ColumnFlow, start: Position, options: FillOptions): ColumnsFit {
  const full = fillColumns(flow, start, options);
  if (!full.all || !flow.balance) return full;
  const waiting = start.deferred.flatMap((i) => flow.pieces[i] ?? []);
  const total = flowHeight(waiting) + flowHeight(flow.pieces.slice(start.index));
  // Grow by the least that lets one more piece in, as all smaller steps would give the same columns.
  let height = total / flow.count;
  while (height < options.height) {
    const fit = fillColumns(flow, start, { height, force: false });
    if (fit.all && fit.worst <= full.worst) return fit;
    height += Number.isFinite(fit.shortage) ? Math.max(fit.shortage, 0.5) : 0.5;
  }
  return full;
}
