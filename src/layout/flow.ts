/**
 * A flow: a box's content cut into pieces that pages and columns may part. Pieces are measured once, before anyone knows
 * where pages end; filling a region is then arithmetic over heights, so balancing columns can try many heights cheaply.
 */

import type { ComputedStyle } from '../css/computed-style.ts';
import type { ElementNode } from '../html/element.ts';
import type { Fragment } from './fragment.ts';

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
  /** Rows that start each further region of a table. */
  readonly repeatedHead: readonly Piece[];
  firstPiece: Piece | undefined;
  lastPiece: Piece | undefined;
}

export interface Piece {
  /** Collapsed margin above; none at the top of a region that an unforced break opened. */
  readonly spaceBefore: number;
  readonly height: number;
  readonly container: Container | undefined;
  readonly breakBefore: BreakRule;
  /** May leave its place for the top of the next column; its margin below is in its height. */
  readonly float: boolean;
  readonly content: PieceContent;
}

export type PieceContent =
  /** A box's padding and border at its start or end. */
  | { readonly kind: 'edge' }
  | {
      readonly kind: 'fragments';
      readonly head: boolean;
      readonly place: (x: number, y: number) => readonly Fragment[];
    }
  | { readonly kind: 'columns'; readonly columns: ColumnFlow };

/** Pieces to be set in columns: one stretch between elements that span all columns. */
export interface ColumnFlow {
  readonly pieces: readonly Piece[];
  readonly count: number;
  /** From the flow's left edge. */
  readonly x: number;
  readonly columnWidth: number;
  readonly gap: number;
  readonly balance: boolean;
  /** Rather on the next page as a whole than parted by a page's end (`break-inside: avoid`). */
  readonly keepTogether: boolean;
  readonly rule: { readonly style: ComputedStyle } | undefined;
}

export interface ContainerBox {
  readonly element: ElementNode | undefined;
  readonly style: ComputedStyle | undefined;
  readonly x: number;
  readonly width: number;
  readonly avoidBreakInside: boolean;
  readonly repeatedHead?: readonly Piece[];
}

interface Open {
  readonly container: Container;
  readonly avoid: boolean;
}

/** Collects pieces in order, collapsing margins (CSS 2.2, 8.3.1) and merging what neighbours say of breaks. */
export class FlowBuilder {
  #pieces: Piece[] = [];
  readonly #open: Open[] = [];
  readonly #outer: Container | undefined;
  #positive = 0;
  #negative = 0;
  #level: BreakLevel = 0;
  #forced: ForcedBreak = 'none';
  #avoidDepth = 0;

  constructor(outer?: Container) {
    this.#outer = outer;
  }

  /** The innermost open box. */
  get current(): Container | undefined {
    return this.#open.at(-1)?.container ?? this.#outer;
  }

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** Takes the pieces gathered so far, so that what follows starts a new list; margins and containers go on. */
  takePieces(): readonly Piece[] {
    const taken = this.#pieces;
    this.#pieces = [];
    return taken;
  }

  margin(amount: number): void {
    if (amount > 0) this.#positive = Math.max(this.#positive, amount);
    else this.#negative = Math.min(this.#negative, amount);
  }

  /** The margin that waits for the next piece; taking it leaves none. */
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

  force(forced: ForcedBreak): void {
    if (forced !== 'none') this.#forced = forced;
  }

  takeBreak(): BreakRule {
    const rule = { level: this.#level, forced: this.#forced };
    this.#level = 0;
    this.#forced = 'none';
    return rule;
  }

  open(box: ContainerBox): Container {
    const container: Container = {
      parent: this.current,
      element: box.element,
      style: box.style,
      x: box.x,
      width: box.width,
      repeatedHead: box.repeatedHead ?? [],
      firstPiece: undefined,
      lastPiece: undefined,
    };
    this.#open.push({ container, avoid: box.avoidBreakInside });
    return container;
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed?.avoid && closed.container.firstPiece) this.#avoidDepth--;
  }

  push(height: number, content: PieceContent): Piece {
    const rule = this.takeBreak();
    const level = this.#avoidDepth > 0 && rule.level < 1 ? 1 : rule.level;
    const piece: Piece = {
      spaceBefore: this.takeMargin(),
      height,
      container: this.current,
      breakBefore: { level, forced: rule.forced },
      float: false,
      content,
    };
    return this.#add(piece);
  }

  /**
   * A float: what surrounds it collapses margins and keeps together past it, as if it were not there. It stands in no
   * box, so that none is stretched to where it goes.
   */
  pushFloat(spaceBefore: number, height: number, content: PieceContent): void {
    const breakBefore: BreakRule = { level: this.#level, forced: 'none' };
    this.#pieces.push({ spaceBefore, height, container: this.#outer, breakBefore, float: true, content });
  }

  #add(piece: Piece): Piece {
    this.#pieces.push(piece);
    for (const { container, avoid } of this.#open) {
      if (!container.firstPiece) {
        container.firstPiece = piece;
        // From here on the container's inside has begun: breaks in it are to be avoided, the one before it is not.
        if (avoid) this.#avoidDepth++;
      }
      container.lastPiece = piece;
    }
    return piece;
  }
}

/** The sum of heights and the margins between pieces: the flow's height if nothing breaks it. */
export function flowHeight(pieces: readonly Piece[]): number {
  let height = 0;
  pieces.forEach((piece, i) => {
    height += (i > 0 ? piece.spaceBefore : 0) + piece.height;
  });
  return height;
}
