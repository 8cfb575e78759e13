/**
 * A flow: a box's content cut into pieces that pages and columns may part. Pieces are measured once, before anyone knows
 * where pages end; filling a region is then arithmetic over heights, so balancing columns can try many heights cheaply.
 */

import type { ComputedStyle } from '../../css/computed-style.ts';
import type { ElementNode } from '../../html/element.ts';
import type { Fragment } from '../fragment.ts';

/**
 * How bad it is to break before a piece: 0 freely; 1 against orphans, widows or `break-inside: avoid`; 2 parts a heading
 * from its text; 3 parts a box from its own edge. A higher one is taken only where no lower one is to be had.
 */
export type BreakLevel = 0 | 1 | 2 | 3;
export type ForcedBreak = 'none' | 'column' | 'page' | 'left' | 'right';

export interface BreakRule {
  readonly level: BreakLevel;
  readonly forced: ForcedBreak;
}

/** A box that pieces stand in; its fragments reach from its first to its last piece in a region. */
export interface Container {
  readonly parent: Container | undefined;
  readonly element: ElementNode | undefined;
  /** Undefined where the box paints nothing itself. */
  readonly style: ComputedStyle | undefined;
  /** The border box's left edge, from the flow's left edge, and its width. */
  readonly x: number;
  readonly width: number;
  /** What starts each further region of the box (a table's head), and what ends each region but its last. */
  readonly repeatedHead: readonly Piece[];
  readonly repeatedFoot: readonly Piece[];
  readonly compose: Compose | undefined;
  /** `break-inside: avoid`. */
  readonly keepTogether: boolean;
  firstPiece: Piece | undefined;
  lastPiece: Piece | undefined;
}

/**
 * Makes the fragments of all rows of a box that stand in one region: a table's rows share cells and borders. `x` is the
 * flow's left edge.
 */
export type Compose = (rows: readonly RowPlace[], x: number) => readonly Fragment[];

export interface RowPlace {
  readonly piece: Piece;
  /** Its top on the page. */
  readonly y: number;
}

export interface Piece {
  /** Collapsed margin above; none at the top of a region that an unforced break opened. */
  readonly spaceBefore: number;
  readonly height: number;
  /** How far it reaches below its top: its height, or more where a side float hangs from it. */
  readonly reach: number;
  /** Side floats that start at its top; the flow's text stands beside them. */
  readonly hanging: readonly Hanging[];
  readonly container: Container | undefined;
  readonly breakBefore: BreakRule;
  /** Set where the piece may leave its place in the flow for an edge of its column or page. */
  readonly float: EdgeFloat | undefined;
  /** Footnotes whose marks stand in it, in order. */
  readonly notes: readonly Note[];
  /** The name of the page that it asks for (`page`). */
  readonly page: string;
  readonly content: PieceContent;
}

/** A page float (CSS Page Floats 3), beside the margins that hold text off. */
export interface EdgeFloat {
  /** `here` stays in its place where there is room, and goes to the next region's top where there is none. */
  readonly side: 'here' | 'top' | 'bottom';
  readonly reference: 'column' | 'page';
  readonly element: ElementNode;
  readonly marginTop: number;
  readonly marginBottom: number;
}

/** Something beside the flow's text, placed from the flow's left edge and the top of the piece that it hangs from. */
export interface Hanging {
  readonly element: ElementNode | undefined;
  /** Of the piece, from the flow's top as if nothing broke it. */
  readonly top: number;
  /** How far it reaches below the piece's top. */
  readonly reach: number;
  readonly notes: readonly Note[];
  readonly place: PlaceWhole;
}

/** A footnote: pieces that go to the foot of the page that its mark is on. */
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
  /** `place` sets the columns where nothing parts them; undefined where their height is found as a page is filled. */
  | {
      readonly kind: 'columns';
      readonly columns: ColumnFlow;
      readonly place?: PlaceWhole;
      readonly whole?: ColumnsWhole;
    }
  /** Flows beside each other; `place` sets them where nothing parts them. */
  | { readonly kind: 'beside'; readonly beside: BesideFlows; readonly place: PlaceWhole }
  /** Empty room that a page's end may cut at any height. */
  | { readonly kind: 'space' };

/** Columns that nothing parts. */
export interface ColumnsWhole {
  /** More columns than have room beside each other: the box is too low for what it holds. */
  readonly overflows: boolean;
}

/** Fragments with their top left corner at a place on the page. */
export type PlaceWhole = (x: number, y: number) => readonly Fragment[];

/** Flows that stand beside each other: each breaks for itself (CSS Fragmentation 3, 2: parallel fragmentation flows). */
export interface BesideFlows {
  readonly flows: readonly SideBySideFlow[];
  /** Up to this height they are not parted, pt: they rather go to the next region as a whole. */
  readonly keptBelow: number;
}

export interface SideBySideFlow {
  readonly pieces: readonly Piece[];
  /** From the left edge of the flow around it, and from the top of the piece that holds it. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Its box reaches down to the bottom of the flows beside it. */
  readonly stretch: boolean;
}

/** Pieces to be set in columns: one stretch between elements that span all columns. */
export interface ColumnFlow {
  readonly pieces: readonly Piece[];
  readonly count: number;
  /** From the flow's left edge. */
  readonly x: number;
  /** The first column is at the side where text begins. */
  readonly direction: ComputedStyle['direction'];
  readonly columnWidth: number;
  readonly gap: number;
  readonly balance: boolean;
  /** The height that the box gives its columns, pt; Infinity where their content settles it. */
  readonly most: number;
  /** Rather on the next page as a whole than parted by a page's end (`break-inside: avoid`). */
  readonly keepTogether: boolean;
  readonly rule: { readonly style: ComputedStyle } | undefined;
}

/** The sum of heights and the margins between pieces: the flow's height if nothing breaks it. */
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

/** Room that is made up of additions is compared with this much slack, pt. */
export const SLACK = 0.01;

/** What a float takes at an edge of a region, with the margin that holds the text off. */
export function floatHeight(piece: Piece): number {
  const { float } = piece;
  if (!float) return piece.height;
  return piece.height + (float.side === 'bottom' ? float.marginTop : float.marginBottom);
}
