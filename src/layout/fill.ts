/** Filling regions with pieces: where a column ends, and how high balanced columns are. Nothing is placed here. */

import type { BreakLevel, ColumnFlow, Container, ForcedBreak, Piece } from './flow.ts';

/** Room that is made up of additions is compared with this much slack, pt. */
export const SLACK = 0.01;

export interface Fit {
  /** Index after the last piece that stands in the region. */
  readonly end: number;
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

/**
 * As many pieces from `start` as a region holds, ending at the least bad break. Linear in the pieces placed.
 *
 * With `force` false it may place nothing (`end === start`): the pieces are better off in the next region.
 */
export function fillRegion(pieces: readonly Piece[], start: number, options: FillOptions): Fit {
  let y = repeatedHeads(pieces, start).reduce((sum, head) => sum + head.height, 0);
  let best: Fit | undefined;
  for (let i = start; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) break;
    const { level, forced } = piece.breakBefore;
    if (i > start) {
      if (forced !== 'none') return { end: i, height: y, forced, level: 0, shortage: 0 };
      if (!best || level <= best.level) best = { end: i, height: y, forced: 'none', level, shortage: 0 };
    }
    const bottom = y + (i > start ? piece.spaceBefore : 0) + piece.height;
    if (bottom > options.height + SLACK) {
      const shortage = bottom - options.height;
      if (i === start) {
        const nothing: Fit = { end: start, height: 0, forced: 'none', level, shortage };
        return options.force ? { ...nothing, end: start + 1, height: bottom } : nothing;
      }
      if (best && (options.force || best.level === 0)) return { ...best, shortage };
      const first = pieces[start]?.breakBefore.level ?? 0;
      if (best && best.level < first) return { ...best, shortage };
      return { end: start, height: 0, forced: 'none', level: first, shortage };
    }
    y = bottom;
  }
  return { end: pieces.length, height: y, forced: 'none', level: 0, shortage: 0 };
}

export interface ColumnsFit {
  /** The index after each column's last piece. */
  readonly ends: readonly number[];
  readonly height: number;
  readonly all: boolean;
  /** The break before the piece that follows. */
  readonly forced: ForcedBreak;
}

/** Columns of a given height, filled one after the other. */
function fillColumns(
  flow: ColumnFlow,
  start: number,
  options: FillOptions,
): ColumnsFit & { worst: BreakLevel; shortage: number } {
  const ends: number[] = [];
  let at = start;
  let height = 0;
  let worst: BreakLevel = 0;
  let shortage = Number.POSITIVE_INFINITY;
  let forced: ForcedBreak = 'none';
  for (let c = 0; c < flow.count && at < flow.pieces.length; c++) {
    const fit = fillRegion(flow.pieces, at, options);
    if (fit.end === at) {
      shortage = Math.min(shortage, fit.shortage);
      break;
    }
    ends.push(fit.end);
    height = Math.max(height, fit.height);
    if (fit.end < flow.pieces.length && fit.level > worst) worst = fit.level;
    if (fit.shortage > 0) shortage = Math.min(shortage, fit.shortage);
    at = fit.end;
    if (fit.forced !== 'none' && fit.forced !== 'column') {
      forced = fit.forced;
      break;
    }
  }
  return { ends, height, all: at >= flow.pieces.length, forced, worst, shortage };
}

/**
 * Fits the pieces from `start` into columns at most `options.height` high. When all of them fit, the columns are as low
 * as they can be while breaking nowhere worse than they must (CSS Multi-column 1, 7.1); else they are full.
 */
export function fitColumns(flow: ColumnFlow, start: number, options: FillOptions): ColumnsFit {
  const full = fillColumns(flow, start, options);
  if (!full.all || !flow.balance) return full;
  let total = 0;
  for (let i = start; i < flow.pieces.length; i++) {
    const piece = flow.pieces[i];
    if (piece) total += piece.height + (i > start ? piece.spaceBefore : 0);
  }
  // Grow by the least that lets one more piece in, as all smaller steps would give the same columns.
  let height = total / flow.count;
  while (height < options.height) {
    const fit = fillColumns(flow, start, { height, force: false });
    if (fit.all && fit.worst <= full.worst) return fit;
    height += Number.isFinite(fit.shortage) ? Math.max(fit.shortage, 0.5) : 0.5;
  }
  return full;
}
