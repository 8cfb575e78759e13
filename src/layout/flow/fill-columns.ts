/** Filling columns: balances their heights and reserves room for footnotes and floats of their page. */

import type { PageEdge } from '../page/edge.ts';
import { type BreakLevel, type ColumnFlow, type ForcedBreak, flowHeight, type Piece, SLACK } from './flow.ts';
import {
  type ColumnsFit,
  type FillRegion,
  type Fit,
  FLOW_START,
  isAtEnd,
  isEmptyFit,
  type Position,
} from './region.ts';

/** The room available to columns. */
export interface ColumnsRoom {
  readonly height: number;
  /** As in `FillOptions`. */
  readonly full?: number | undefined;
  /** As in `FillOptions`. */
  readonly force: boolean;
  /** True where room is kept below the columns: those of the next page may be higher. */
  readonly lowered?: boolean;
  readonly fillRegion: FillRegion;
}

interface Filled extends ColumnsFit {
  readonly worst: BreakLevel;
  readonly shortage: number;
}

/** Balancing tries at most this many heights. */
const MOST_STEPS = 1000;

/** Fills columns of a given height one after the other. */
function fillColumns(flow: ColumnFlow, start: Position, room: ColumnsRoom): Filled {
  const columns: Fit[] = [];
  const { pieces } = flow;
  let at = start;
  let height = 0;
  let worst: BreakLevel = 0;
  let shortage = Number.POSITIVE_INFINITY;
  let forced: ForcedBreak = 'none';
  while (columns.length < flow.count && !isAtEnd(pieces, at)) {
    const keepMargin = columns.at(-1)?.forced === 'column';
    const mayWait = room.lowered && columns.length > 0;
    const fit = room.fillRegion(pieces, at, {
      height: room.height,
      full: room.full,
      force: room.force,
      mayWait,
      keepMargin,
    });
    if (fit.shortage > 0) shortage = Math.min(shortage, fit.shortage);
    if (isEmptyFit(fit) && isSame(fit.next, at)) break;
    at = fit.next;
    columns.push(fit);
    height = Math.max(height, fit.height);
    if (!isAtEnd(pieces, at) && fit.level > worst) worst = fit.level;
    if (fit.forced !== 'none' && fit.forced !== 'column') {
      forced = fit.forced;
      break;
    }
  }
  const all = isAtEnd(pieces, at);
  const continued = start !== FLOW_START;
  const overflow = Math.max(0, ...columns.map((column) => column.overflow));
  const bottom = all ? height : Math.max(height, room.height);
  return {
    columns,
    continued,
    bottom,
    next: at,
    height,
    all,
    forced,
    calls: columns.flatMap((c) => c.calls),
    overflow,
    worst,
    shortage,
  };
}

/** True when nothing was placed and nothing was deferred. */
function isSame(a: Position, b: Position): boolean {
  return a.index === b.index && a.inner === b.inner && a.waiting.length === b.waiting.length && a.pending === b.pending;
}

/**
 * Fits the pieces from `start` into columns at most `room.height` high. If all fit, the columns are as low
 * as possible without a worse break than necessary (CSS Multi-column 1, 7.1); otherwise they are full.
 */
export function fitColumns(flow: ColumnFlow, start: Position, room: ColumnsRoom): ColumnsFit {
  if (flow.most < room.height && start === FLOW_START) {
    const limited = fitColumns(flow, start, { ...room, height: flow.most, full: flow.most });
    if (limited.all) return limited;
  }
  const full = fillColumns(flow, start, room);
  if (!full.all || !flow.balance) return full;
  const rest = flow.pieces.slice(start.index).filter((piece) => piece.float?.reference !== 'page');
  const total = flowHeight(start.waiting) + flowHeight(rest);
  // Grow by the smallest amount that admits one more piece; smaller steps would give the same columns. This terminates: the
  // height grows by a share of the whole each time, and one column as high as the whole holds everything.
  const most = Math.min(room.height, Math.max(total, full.height) + SLACK);
  const step = Math.max(0.5, total / MOST_STEPS);
  let height = total / flow.count;
  while (height < most) {
    const fit = fillColumns(flow, start, { ...room, height, force: false });
    if (fit.all && fit.worst <= full.worst) return fit;
    height += Number.isFinite(fit.shortage) ? Math.max(fit.shortage, step) : step;
  }
  return full;
}

interface Called {
  readonly height: number;
  /** Pieces with footnotes, and floats to an edge of the page, in order. */
  readonly calls: readonly Piece[];
}

interface FitOnPage<T> {
  readonly fit: T;
  readonly edge: PageEdge | undefined;
}

/**
 * Fits the content of `fill` into a height, with room at the page's edges for the footnotes and floats that it requires.
 * Lower content requires less, so this searches for the smallest reserve that suffices: at most two tries for each call
 * and four more. Without `edge` (columns in columns) the caller handles the calls. Undefined when nothing fits.
 */
export function fitOnPage<T extends Called>(
  fill: (height: number) => T | undefined,
  room: { readonly height: number; readonly force: boolean },
  edge: PageEdge | undefined,
): FitOnPage<T> | undefined {
  const plain = fill(room.height);
  if (!edge || !plain) return plain && { fit: plain, edge };
  const found = fitWithCalls(plain, fill, room.height, edge);
  if (found) return found;
  if (!room.force) return undefined;
  // Floats may wait for the next page; a note may not leave its mark as long as both fit on one.
  return (
    fitWithCalls(plain, fill, room.height, edge.keepingFloatsWaiting()) ?? {
      fit: plain,
      edge: edge.withCallsForced(plain.calls, room.height - plain.height),
    }
  );
}

/** As `fitOnPage`; undefined where no reserve suffices. */
function fitWithCalls<T extends Called>(
  plain: T,
  fill: (height: number) => T | undefined,
  height: number,
  edge: PageEdge,
): FitOnPage<T> | undefined {
  const called = edge.withCalls(plain.calls, height - plain.height);
  if (called && called.waiting.length === edge.waiting.length) return { fit: plain, edge: called };
  for (const reserve of reserves(plain.calls, edge, height)) {
    const fit = fill(height - reserve);
    const found = fit && edge.withCalls(fit.calls, height - fit.height);
    if (!fit || !found) continue;
    // A float waits for the next page only where lower columns wouldn't make room for it on this one.
    const takesReserve = found.waiting.length === edge.waiting.length && found.height - edge.height > reserve - SLACK;
    if (!called || takesReserve) return { fit, edge: found };
  }
  return called && { fit: plain, edge: called };
}

/** As `fitColumns`, on a page. There are no columns where the floats and footnotes that they require don't fit. */
export function fitColumnsOnPage(
  flow: ColumnFlow,
  start: Position,
  room: ColumnsRoom,
  edge: PageEdge | undefined,
): FitOnPage<ColumnsFit> {
  const fill = (height: number): ColumnsFit =>
    fitColumns(flow, start, { ...room, height, lowered: height < room.height });
  const found = fitOnPage(fill, room, edge);
  if (!found) return { fit: { ...NO_COLUMNS, next: start }, edge };
  const { fit } = found;
  const free = room.height - (found.edge && edge ? found.edge.height - edge.height : 0);
  return { fit: { ...fit, bottom: Math.max(fit.height, Math.min(fit.bottom, free)) }, edge: found.edge };
}

const NO_COLUMNS: Omit<ColumnsFit, 'next'> = {
  columns: [],
  height: 0,
  bottom: 0,
  all: false,
  continued: false,
  forced: 'none',
  calls: [],
  overflow: 0,
};

/** Reserves worth trying, smallest first: for the first call, the first two, ..., each also with only the start of a note. */
function reserves(calls: readonly Piece[], edge: PageEdge, height: number): number[] {
  const found: number[] = [];
  let taken = edge;
  for (const call of calls) {
    found.push(...taken.leastRooms(call).map((room) => taken.height - edge.height + room));
    const next = taken.withCalls([call], height - (taken.height - edge.height));
    if (!next) break;
    taken = next;
    found.push(taken.height - edge.height);
  }
  // For notes too long for the page that refers to them: less and less text.
  for (const share of [0.25, 0.5, 0.75, 0.9]) found.push(height * share);
  return [...new Set(found)].filter((room) => room > SLACK && room < height).sort((a, b) => a - b);
}
