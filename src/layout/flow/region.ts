/** Regions: the options for filling a column or a page, and the result of filling it. */

import type { PageEdge } from '../page/edge.ts';
import {
  type AttachedFloat,
  type BreakLevel,
  type Container,
  type ForcedBreak,
  flowHeight,
  type Piece,
} from './flow.ts';

/** The start of a region. */
export interface Position {
  readonly index: number;
  /** The place inside piece `index`, when it started in an earlier region. */
  readonly inner: Inside | undefined;
  /** Earlier floats that haven't fitted in a region yet, in order. */
  readonly waiting: readonly Piece[];
  /** A forced break that comes after the waiting floats. */
  readonly pending: ForcedBreak;
}

/** How much of a piece that can break inside has been placed. */
export interface Inside {
  /** The position in each of its flows: one for columns, none for empty space. */
  readonly at: readonly Position[];
  /** The height it used in earlier regions, pt. */
  readonly used: number;
}

export const FLOW_START: Position = { index: 0, inner: undefined, waiting: [], pending: 'none' };

export function isAtEnd(pieces: readonly Piece[], at: Position): boolean {
  return at.index >= pieces.length && at.waiting.length === 0;
}

/** A placed piece, with its part in the region where it can break inside. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly part: PiecePart | undefined;
}

export type PiecePart =
  | { readonly kind: 'columns'; readonly fit: ColumnsFit }
  | { readonly kind: 'beside'; readonly fit: BesideFit }
  | { readonly kind: 'space'; readonly height: number; readonly continued: boolean };

/** The part of flows side by side in one region. */
export interface BesideFit {
  /** By flow; undefined for a flow with nothing in this region. */
  readonly flows: readonly (BesideFlowFit | undefined)[];
  readonly height: number;
  readonly all: boolean;
  readonly continued: boolean;
}

export interface BesideFlowFit {
  /** Undefined for a flow that ended in an earlier region: only its box continues. */
  readonly fit: Fit | undefined;
  /** The top, from the top of the part. */
  readonly top: number;
}

/** The fits directly inside a part, without those of nested regions. */
export function fitsOf(part: PiecePart): readonly Fit[] {
  if (part.kind === 'columns') return part.fit.columns;
  return part.kind === 'beside' ? part.fit.flows.flatMap((flow) => flow?.fit ?? []) : [];
}

/** The result of filling columns. */
export interface ColumnsFit {
  readonly columns: readonly Fit[];
  readonly next: Position;
  readonly height: number;
  /** The bottom edge for floats at the columns' bottoms, from the columns' top: the page's foot where more follows. */
  readonly bottom: number;
  readonly all: boolean;
  /** True when these continue columns of earlier regions. */
  readonly continued: boolean;
  /** The break before the piece that follows. */
  readonly forced: ForcedBreak;
  /** Pieces with footnotes, and floats that go to an edge of the page, in order. */
  readonly calls: readonly Piece[];
  /** By how much a piece that had to be placed is higher than the columns, pt. */
  readonly overflow: number;
}

export interface Fit {
  /** Floats at the region's top and bottom. */
  readonly top: readonly Piece[];
  readonly bottom: readonly Piece[];
  /** The repeated rows of a table's head at the region's start and of its foot at the end. */
  readonly heads: readonly Piece[];
  readonly feet: readonly Piece[];
  /** In order. The first one's margin above is dropped unless `keepsMargin`. */
  readonly placed: readonly PlacedPiece[];
  readonly keepsMargin: boolean;
  readonly next: Position;
  readonly height: number;
  /** The kind of break that ended the region; `none` also when all pieces are placed. */
  readonly forced: ForcedBreak;
  /** The penalty of the break. */
  readonly level: BreakLevel;
  /** How much more height would have held one more piece; 0 when nothing was left out. */
  readonly shortage: number;
  /** In a column: pieces with footnotes, and floats that go to an edge of the page, in order. */
  readonly calls: readonly Piece[];
  /** On a page: the content of its edges. */
  readonly edge: PageEdge | undefined;
  /** By how much a piece that had to be placed is higher than the region, pt. */
  readonly overflow: number;
  /** Side floats that had no room beside the text that they are attached to. */
  readonly missed: MissedFloats | undefined;
}

export interface MissedFloats {
  readonly attached: readonly AttachedFloat[];
  /** The height left in the region at the top of the piece that they are attached to, pt. */
  readonly room: number;
  /** The height left blank, pt. */
  readonly blank: number;
}

export interface FillOptions {
  readonly height: number;
  /** The height of the highest later region, pt; by default `height`. */
  readonly full?: number | undefined;
  /** Place the first piece even if it is too high: the region is as large as regions get. */
  readonly force: boolean;
  /** Even so, a piece that is too high waits: its page holds something, and the next region is higher. */
  readonly mayWait?: boolean | undefined;
  /** Keeps the margin of the first piece, as after a forced break. */
  readonly keepMargin?: boolean;
  /** For a page: the current content of its edges. Columns pass such content up to their page. */
  readonly edge?: PageEdge | undefined;
}

/** The largest share of a region that repeated heads, and feet, may take: higher ones aren't repeated. */
const REPEATED_SHARE = 0.5;

/** The heads to repeat at the top of a region of that height which starts at piece `start`, outer boxes first. */
export function repeatedHeads(pieces: readonly Piece[], start: number, height: number): readonly Piece[] {
  const piece = pieces[start];
  if (piece?.content.kind !== 'row' || piece.content.group === 'head' || start === 0) return NONE;
  let heads = NONE;
  for (let c: Container | undefined = piece.container; c; c = c.parent) {
    if (c.repeatedHead.length > 0 && c.first !== piece.content) heads = [...c.repeatedHead, ...heads];
  }
  return flowHeight(heads) <= height * REPEATED_SHARE ? heads : NONE;
}

/** The feet to repeat if a region of that height ends after `piece`, inner boxes first. */
export function repeatedFeet(piece: Piece | undefined, height: number): readonly Piece[] {
  if (piece?.content.kind !== 'row' || piece.content.group === 'foot') return NONE;
  let feet = NONE;
  for (let c: Container | undefined = piece.container; c; c = c.parent) {
    if (c.repeatedFoot.length > 0 && c.last !== piece.content) feet = [...feet, ...c.repeatedFoot];
  }
  return flowHeight(feet) <= height * REPEATED_SHARE ? feet : NONE;
}

export const NONE: readonly Piece[] = Object.freeze([]);

/** True when a region holds nothing: its pieces fit better in the next one. */
export function isEmptyFit(fit: Fit): boolean {
  return fit.placed.length === 0 && fit.top.length === 0 && fit.bottom.length === 0;
}

/** Fills one region; passed as a value, since columns may contain columns. */
export type FillRegion = (pieces: readonly Piece[], start: Position, options: FillOptions) => Fit;
