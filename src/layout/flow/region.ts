/** Regions: what a column or a page is given to fill, and what is said of it once it is full. */

import type { PageEdge } from '../page/edge.ts';
import { type BreakLevel, type Container, type ForcedBreak, flowHeight, type Hanging, type Piece } from './flow.ts';

/** Where a region starts. */
export interface Position {
  readonly index: number;
  /** Inside piece `index`, when it began in an earlier region. */
  readonly inner: Inside | undefined;
  /** Floats from before here that no region had room for, in order. */
  readonly waiting: readonly Piece[];
  /** A break that the floats which wait come before. */
  readonly pending: ForcedBreak;
}

/** How far a piece that breaks inside has been set. */
export interface Inside {
  /** In each of its flows: one for columns, none for empty room. */
  readonly at: readonly Position[];
  /** The height that earlier regions gave it, pt. */
  readonly used: number;
}

export const FLOW_START: Position = { index: 0, inner: undefined, waiting: [], pending: 'none' };

export function isAtEnd(pieces: readonly Piece[], at: Position): boolean {
  return at.index >= pieces.length && at.waiting.length === 0;
}

/** A piece in its place; one that breaks inside with what the region holds of it. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly part: PiecePart | undefined;
}

export type PiecePart =
  | { readonly kind: 'columns'; readonly fit: ColumnsFit }
  | { readonly kind: 'beside'; readonly fit: BesideFit }
  | { readonly kind: 'space'; readonly height: number; readonly continued: boolean };

/** What a region holds of flows that stand beside each other. */
export interface BesideFit {
  /** By flow; undefined for one that has nothing in this region. */
  readonly flows: readonly (BesideFlowFit | undefined)[];
  readonly height: number;
  readonly all: boolean;
  readonly continued: boolean;
}

export interface BesideFlowFit {
  /** Undefined for a flow that ended in an earlier region: its box alone goes on. */
  readonly fit: Fit | undefined;
  /** From the top of the part. */
  readonly top: number;
}

/** The fits of a part, those of regions inside regions left out. */
export function fitsOf(part: PiecePart): readonly Fit[] {
  if (part.kind === 'columns') return part.fit.columns;
  return part.kind === 'beside' ? part.fit.flows.flatMap((flow) => flow?.fit ?? []) : [];
}

/** What columns hold. */
export interface ColumnsFit {
  readonly columns: readonly Fit[];
  readonly next: Position;
  readonly height: number;
  /** Where floats at the columns' bottoms end, from the columns' top: the page's foot where more follows. */
  readonly bottom: number;
  readonly all: boolean;
  /** Columns of earlier regions go on in these. */
  readonly continued: boolean;
  /** The break before the piece that follows. */
  readonly forced: ForcedBreak;
  /** Pieces with footnotes, and floats that go to an edge of the page, in order. */
  readonly calls: readonly Piece[];
  /** By how much something that had to be placed is higher than the columns. */
  readonly overflow: number;
}

export interface Fit {
  /** Floats at the region's top and bottom. */
  readonly top: readonly Piece[];
  readonly bottom: readonly Piece[];
  /** The rows of a table's head that the region starts with and those of its foot that it ends with. */
  readonly heads: readonly Piece[];
  readonly feet: readonly Piece[];
  /** In their order; their margins above count but for the first one's, unless `keepsMargin`. */
  readonly placed: readonly PlacedPiece[];
  readonly keepsMargin: boolean;
  readonly next: Position;
  readonly height: number;
  /** The kind of break that ended the region; `none` also when all pieces are placed. */
  readonly forced: ForcedBreak;
  /** How bad the break is. */
  readonly level: BreakLevel;
  /** How much more height would have held one more piece; 0 when nothing was left out. */
  readonly shortage: number;
  /** In a column: pieces with footnotes, and floats that go to an edge of the page, in order. */
  readonly calls: readonly Piece[];
  /** On a page: what stands at its edges. */
  readonly edge: PageEdge | undefined;
  /** By how much what had to be placed is higher than the region. */
  readonly overflow: number;
  /** Side floats that had no room beside the text that they hang from. */
  readonly missed: MissedFloats | undefined;
}

export interface MissedFloats {
  readonly hanging: readonly Hanging[];
  /** What was left of the region at the top of the piece that they hang from, pt. */
  readonly room: number;
  /** What stayed empty, pt. */
  readonly blank: number;
}

export interface FillOptions {
  readonly height: number;
  /** Place the first piece even if it is too high: the region is as large as regions get. */
  readonly force: boolean;
  /** Keeps the margin of the first piece, as after a forced break. */
  readonly keepMargin?: boolean;
  /** Given for a page: what its edges hold already. Columns hand what belongs there to their page. */
  readonly edge?: PageEdge | undefined;
}

/** The largest share of a region that repeated heads, and feet, may take: higher ones stand but once. */
const REPEATED_SHARE = 0.5;

/** What must come again at the top of a region of that height which starts at piece `start`: outer boxes' heads first. */
export function repeatedHeads(pieces: readonly Piece[], start: number, height: number): readonly Piece[] {
  const piece = pieces[start];
  if (piece?.content.kind !== 'row' || piece.content.group === 'head' || start === 0) return NONE;
  let heads = NONE;
  for (let c: Container | undefined = piece.container; c; c = c.parent) {
    if (c.repeatedHead.length > 0 && c.firstPiece !== piece) heads = [...c.repeatedHead, ...heads];
  }
  return flowHeight(heads) <= height * REPEATED_SHARE ? heads : NONE;
}

/** What a region of that height must have room for below `piece`, should it end there: inner boxes' feet first. */
export function repeatedFeet(piece: Piece | undefined, height: number): readonly Piece[] {
  if (piece?.content.kind !== 'row' || piece.content.group === 'foot') return NONE;
  let feet = NONE;
  for (let c: Container | undefined = piece.container; c; c = c.parent) {
    if (c.repeatedFoot.length > 0 && c.lastPiece !== piece) feet = [...feet, ...c.repeatedFoot];
  }
  return flowHeight(feet) <= height * REPEATED_SHARE ? feet : NONE;
}

export const NONE: readonly Piece[] = Object.freeze([]);

/** True when a region holds nothing: its pieces are better off in the next one. */
export function isEmptyFit(fit: Fit): boolean {
  return fit.placed.length === 0 && fit.top.length === 0 && fit.bottom.length === 0;
}

/** Fills one region; handed along, as columns may stand in columns. */
export type FillRegion = (pieces: readonly Piece[], start: Position, options: FillOptions) => Fit;
