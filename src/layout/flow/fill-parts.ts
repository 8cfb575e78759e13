/** Pieces that can break inside (columns, flows side by side, empty space): finds how much of one fits in a region. */

import type { PageEdge } from '../page/edge.ts';
import { fillBeside } from './fill-beside.ts';
import { fitColumnsOnPage, fitOnPage } from './fill-columns.ts';
import type { Container, ForcedBreak, Piece } from './flow.ts';
import { SLACK } from './flow.ts';
import { type FillRegion, FLOW_START, fitsOf, type Inside, type PiecePart } from './region.ts';

export interface PartRoom {
  /** The room left in the region. */
  readonly height: number;
  /** The height of the whole region; no later one is higher. */
  readonly full: number;
  /** As in `FillOptions`. */
  readonly force: boolean;
  /** True when the region holds nothing else. */
  readonly alone: boolean;
  readonly fillRegion: FillRegion;
}

export interface FilledPart {
  readonly part: PiecePart;
  readonly height: number;
  /** Undefined when all of the piece is set. */
  readonly next: Inside | undefined;
  readonly forced: ForcedBreak;
  readonly calls: readonly Piece[];
  readonly overflow: number;
  readonly edge: PageEdge | undefined;
}

/** True for a piece that may break at a region's end. */
export function breaksInside({ content: { kind } }: Piece): boolean {
  return kind === 'columns' || kind === 'beside' || kind === 'space';
}

/** Fills the room with part of a piece; undefined where the piece fits better in the next region. */
export function fillPart(
  piece: Piece,
  from: Inside | undefined,
  room: PartRoom,
  edge: PageEdge | undefined,
): FilledPart | undefined {
  const { content } = piece;
  if (content.kind === 'columns') return columnsPart(content.columns, from, room, edge);
  if (content.kind === 'beside') return besidePart(piece, from, room, edge);
  return spacePart(piece, from, room, edge);
}

function columnsPart(
  flow: Extract<Piece['content'], { kind: 'columns' }>['columns'],
  from: Inside | undefined,
  room: PartRoom,
  edge: PageEdge | undefined,
): FilledPart | undefined {
  const found = fitColumnsOnPage(flow, from?.at[0] ?? FLOW_START, room, edge);
  const { fit } = found;
  if (fit.columns.length === 0 || (flow.keepTogether && !fit.all && !room.alone)) return undefined;
  const { height, forced, calls, overflow } = fit;
  const next = fit.all ? undefined : { at: [fit.next], used: 0 };
  return { part: { kind: 'columns', fit }, height, next, forced, calls, overflow, edge: found.edge };
}

function besidePart(
  piece: Piece,
  from: Inside | undefined,
  room: PartRoom,
  edge: PageEdge | undefined,
): FilledPart | undefined {
  if (piece.content.kind !== 'beside') return undefined;
  const { beside } = piece.content;
  const whole = piece.height <= beside.keptBelow || (isKept(piece) && piece.height <= room.full);
  if (!from && whole && !room.force) return undefined;
  const found = fitOnPage((height) => {
    const filled = fillBeside(beside, from, { ...room, height });
    if (!filled) return undefined;
    const fits = fitsOf({ kind: 'beside', fit: filled.fit });
    return { filled, height: filled.fit.height, calls: fits.flatMap((fit) => fit.calls), fits };
  }, room, edge); // biome-ignore format: one call
  if (!found) return undefined;
  const { filled, calls, fits } = found.fit;
  const overflow = Math.max(0, ...fits.map((fit) => fit.overflow));
  const next = filled.fit.all ? undefined : filled.next;
  const { height } = filled.fit;
  return { part: { kind: 'beside', fit: filled.fit }, height, next, forced: 'none', calls, overflow, edge: found.edge };
}

/** True inside a box with `break-inside: avoid`. */
function isKept({ container }: Piece): boolean {
  for (let c: Container | undefined = container; c; c = c.parent) if (c.keepTogether) return true;
  return false;
}

/** Empty space up to this share of a region isn't cut, nor any in a box kept together: the box moves to the next region. */
const KEPT_SPACE = 0.5;

/** Space that was cut continues with its remainder (CSS Fragmentation 3, 5.1). */
function spacePart(
  piece: Piece,
  from: Inside | undefined,
  room: PartRoom,
  edge: PageEdge | undefined,
): FilledPart | undefined {
  const used = from?.used ?? 0;
  const rest = piece.height - used;
  const fits = rest <= room.height + SLACK;
  const kept = room.full * (isKept(piece) ? 1 : KEPT_SPACE);
  if (!fits && !from && !room.force && rest <= kept) return undefined;
  if (!fits && room.height <= SLACK && !room.force) return undefined;
  const cut = !fits && room.height > SLACK;
  const height = cut ? room.height : rest;
  const next = cut ? { at: [], used: used + height } : undefined;
  const overflow = Math.max(0, height - room.height);
  return {
    part: { kind: 'space', height, continued: from !== undefined },
    height,
    next,
    forced: 'none',
    calls: [],
    overflow,
    edge,
  };
}
