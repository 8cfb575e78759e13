/**
 * A flow: a box's content divided into pieces, between which pages and columns may break. Pieces are measured once, before
 * page ends are known; filling a region then only adds heights, so balancing columns can try many heights cheaply.
 */

import type { ComputedStyle } from '../../css/computed-style.ts';
import type { ElementNode } from '../../html/element.ts';
import type { Fragment } from '../fragment.ts';

/**
 * The penalty of a break before a piece: 0 none; 1 breaks against orphans, widows or `break-inside: avoid`; 2 separates a
 * heading from its text; 3 separates a box from its own edge. A higher one is used only where no lower one is available.
 */
export type BreakLevel = 0 | 1 | 2 | 3;
export type ForcedBreak = 'none' | 'column' | 'page' | 'left' | 'right';

export interface BreakRule {
  readonly level: BreakLevel;
  readonly forced: ForcedBreak;
}

/** A box that contains pieces; its fragments extend from its first to its last piece in a region. */
export interface Container {
  readonly parent: Container | undefined;
  readonly element: ElementNode | undefined;
  /** Undefined where the box paints nothing itself. */
  readonly style: ComputedStyle | undefined;
  /** The border box's left edge, from the flow's left edge, and its width. */
  readonly x: number;
  readonly width: number;
  /** Repeated at the start of each further region of the box (a table's head), and at the end of each region but its last. */
  readonly repeatedHead: readonly Piece[];
  readonly repeatedFoot: readonly Piece[];
  readonly compose: Compose | undefined;
  /** `break-inside: avoid`. */
  readonly keepTogether: boolean;
  /** The contents of its first and last piece. */
  first: PieceContent | undefined;
  last: PieceContent | undefined;
}

/** A box that pieces are about to be pushed into. */
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

/** A container without pieces. */
export function emptyContainer(box: ContainerBox, parent: Container | undefined): Container {
  return {
    parent,
    element: box.element,
    style: box.style,
    x: box.x,
    width: box.width,
    repeatedHead: box.repeatedHead ?? [],
    repeatedFoot: box.repeatedFoot ?? [],
    compose: box.compose,
    keepTogether: box.avoidBreakInside,
    first: undefined,
    last: undefined,
  };
}

/**
 * Makes the fragments of all rows of a box in one region: a table's rows share cells and borders. `x` is the flow's left
 * edge.
 */
export type Compose = (rows: readonly RowPlace[], x: number) => readonly Fragment[];

export interface RowPlace {
  readonly piece: Piece;
  /** Its top on the page. */
  readonly y: number;
}

export interface Piece {
  /** The collapsed margin above; dropped at the top of a region after an unforced break. */
  readonly spaceBefore: number;
  readonly height: number;
  /** How far it extends below its top: its height, or more with a side float attached. */
  readonly reach: number;
  /** Side floats that start at its top; the flow's text is set beside them. */
  readonly attached: readonly AttachedFloat[];
  readonly container: Container | undefined;
  readonly breakBefore: BreakRule;
  /** Set where the piece may leave its place in the flow for an edge of its column or page. */
  readonly float: EdgeFloat | undefined;
  /** True where floats before it that wait come first: for `clear: both`, and a float too high for a page, which stays in the flow. */
  readonly followsFloats?: boolean;
  /** The footnotes whose marks it contains, in order. */
  readonly notes: readonly Note[];
  /** The page name that it requires (`page`). */
  readonly page: string;
  /** Set for a line whose baseline is placed on the grid of its region. */
  readonly snap?: LineSnap | undefined;
  readonly content: PieceContent;
}

/** A grid of baselines `step` pt apart; the first is at `ascent` from the top of each region (CSS Line Grid 1, 2). */
export interface LineGrid {
  readonly step: number;
  readonly ascent: number;
}

/** A grid, and a piece's baseline from its top. */
export interface LineSnap {
  readonly grid: LineGrid;
  readonly baseline: number;
}

/** The first place from `top` on where the piece's baseline is on its grid, both from the region's top (CSS Line Grid 1, 3.1). */
export function snappedTop(top: number, snap: LineSnap | undefined): number {
  if (!snap) return top;
  const { grid, baseline } = snap;
  const offset = baseline - grid.ascent;
  return Math.ceil((top + offset) / grid.step - SNAP_SLACK) * grid.step - offset;
}

/** Rounding errors of sums, as a share of a step. */
const SNAP_SLACK = 1e-4;

/** A page float (CSS Page Floats 3), with the margins between it and the text. */
export interface EdgeFloat {
  /** `here` stays in its place where it fits, and otherwise goes to the next region's top. */
  readonly side: 'here' | 'top' | 'bottom';
  readonly reference: 'column' | 'page';
  readonly element: ElementNode;
  readonly marginTop: number;
  readonly marginBottom: number;
}

/** A float beside the flow's text, placed from the flow's left edge and the top of the piece that it is attached to. */
export interface AttachedFloat {
  readonly element: ElementNode | undefined;
  /** The piece's top, from the flow's top in an unbroken flow. */
  readonly top: number;
  /** How far it extends below the piece's top. */
  readonly reach: number;
  readonly notes: readonly Note[];
  readonly place: PlaceWhole;
}

/** A footnote: pieces that go to the foot of the page with its mark. */
export interface Note {
  readonly element: ElementNode;
  readonly pieces: readonly Piece[];
  /** The margin below, pt. */
  readonly spaceAfter: number;
}

export type PieceContent =
  /** A box's padding and border at its start or end. */
  | { readonly kind: 'edge' }
  | { readonly kind: 'fragments'; readonly place: PlaceWhole }
  /** A table's row, or a slice of one: a box around it composes its fragments. */
  | { readonly kind: 'row'; readonly group: 'head' | 'body' | 'foot' }
  /** `place` places columns that don't break; undefined where their height is found as a page is filled. */
  | {
      readonly kind: 'columns';
      readonly columns: ColumnFlow;
      readonly place?: PlaceWhole;
      readonly whole?: ColumnsWhole;
    }
  /** Flows side by side; `place` places them where they don't break. */
  | { readonly kind: 'beside'; readonly beside: BesideFlows; readonly place: PlaceWhole }
  /** Empty space that may break at any height. */
  | { readonly kind: 'space' };

/** Columns that don't break. */
export interface ColumnsWhole {
  /** True with more columns than fit side by side: the box is too low for its content. */
  readonly overflows: boolean;
}

/** Makes fragments with their top left corner at a place on the page. */
export type PlaceWhole = (x: number, y: number) => readonly Fragment[];

/** Flows side by side, each of which breaks on its own (CSS Fragmentation 3, 2: parallel fragmentation flows). */
export interface BesideFlows {
  readonly flows: readonly SideBySideFlow[];
  /** Up to this height they don't break, pt: they move to the next region as a whole. */
  readonly keptBelow: number;
}

export interface SideBySideFlow {
  readonly pieces: readonly Piece[];
  /** The place from the left edge of the surrounding flow, and from the top of the piece. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** True where its box extends to the bottom of the flows beside it. */
  readonly stretch: boolean;
}

/** Pieces to be set in columns: one section between elements that span all columns. */
export interface ColumnFlow {
  readonly pieces: readonly Piece[];
  readonly count: number;
  /** From the flow's left edge. */
  readonly x: number;
  /** The first column is at the start side of this direction. */
  readonly direction: ComputedStyle['direction'];
  readonly columnWidth: number;
  readonly gap: number;
  readonly balance: boolean;
  /** The height limit of the columns, pt; Infinity where their content determines it. */
  readonly most: number;
  /** Move to the next page as a whole rather than break (`break-inside: avoid`). */
  readonly keepTogether: boolean;
  readonly rule: { readonly style: ComputedStyle } | undefined;
}

/** The height of an unbroken flow: the sum of the pieces and the margins between them. */
export function flowHeight(pieces: readonly Piece[]): number {
  let height = 0;
  let reach = 0;
  pieces.forEach((piece, i) => {
    height += i > 0 ? piece.spaceBefore : 0;
    reach = Math.max(reach, height + piece.reach);
    height += piece.height;
  });
  return Math.max(height, reach);
}

/** The footnotes of pieces, in order. */
export function notesOf(pieces: readonly Piece[]): readonly Note[] {
  return pieces.flatMap((piece) =>
    piece.content.kind === 'columns' && piece.notes.length === 0 ? notesOf(piece.content.columns.pieces) : piece.notes,
  );
}

/** The tolerance for comparing sums of heights, pt. */
export const SLACK = 0.01;

/** The height that a float takes from its region, with the margin between it and the text, pt. */
export function floatHeight({ height, float }: Piece): number {
  if (!float) return height;
  return height + (float.side === 'bottom' ? float.marginTop : float.marginBottom);
}
