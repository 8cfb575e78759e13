/** Placing: pieces that were given to a region become fragments at absolute places, nested as their boxes are. */

import { repeatedHeads } from './fill.ts';
import type { Container, Piece } from './flow.ts';
import type { BoxFragment, Fragment } from './fragment.ts';

/** What a region holds of a flow. */
export interface PieceRange {
  readonly pieces: readonly Piece[];
  readonly from: number;
  readonly to: number;
  /** Floats at the top, and those in the range that stand elsewhere. */
  readonly floats?: readonly number[];
  readonly without?: readonly number[];
  /** Boxes from here upwards belong to the flow around this one, which makes their fragments. */
  readonly outer?: Container | undefined;
}

interface OpenBox {
  readonly container: Container;
  readonly children: Fragment[];
  readonly top: number;
  readonly first: boolean;
}

/** Makes fragments as pieces go by; the page's flow hands it stretches of columns in between. */
export class Placer {
  readonly #roots: Fragment[] = [];
  readonly #open: OpenBox[] = [];
  readonly #x: number;
  readonly #outer: Container | undefined;
  /** The bottom of the last piece. */
  #bottom = 0;

  constructor(x: number, outer: Container | undefined) {
    this.#x = x;
    this.#outer = outer;
  }

  /** Opens and closes boxes so that the piece's chain of boxes is open, at height `y`. */
  enter(piece: Piece, y: number): void {
    const chain: Container[] = [];
    for (let c = piece.container; c && c !== this.#outer; c = c.parent) chain.unshift(c);
    let common = 0;
    while (common < chain.length && this.#open[common]?.container === chain[common]) common++;
    this.#closeTo(common);
    for (const container of chain.slice(common)) {
      this.#open.push({ container, children: [], top: y, first: container.firstPiece === piece });
    }
  }

  add(fragments: readonly Fragment[], bottom: number): void {
    const children = this.#open.at(-1)?.children ?? this.#roots;
    for (const fragment of fragments) children.push(fragment);
    this.#bottom = bottom;
  }

  /** Sets pieces below each other from `y`; returns the bottom. */
  place(pieces: readonly Piece[], y: number): number {
    let top = y;
    for (const { height, content } of pieces) {
      this.add(content.kind === 'fragments' ? content.place(this.#x, top) : [], top + height);
      top += height;
    }
    return top;
  }

  /** Marks that the piece was the last one, so that boxes which end with it know. */
  leave(piece: Piece): void {
    this.#lastPiece = piece;
  }
  #lastPiece: Piece | undefined;

  finish(): readonly Fragment[] {
    this.#closeTo(0);
    return this.#roots;
  }

  #closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const open = this.#open.pop();
      if (!open) return;
      const { container, children, top, first } = open;
      const fragment: BoxFragment = {
        kind: 'box',
        element: container.element,
        style: container.style,
        rect: { x: this.#x + container.x, y: top, width: container.width, height: this.#bottom - top },
        first,
        last: container.lastPiece === this.#lastPiece,
        repeated: false,
        children,
      };
      (this.#open.at(-1)?.children ?? this.#roots).push(fragment);
    }
  }
}

/** Places a stretch of a flow that holds no columns, its top left corner at (x, y). */
export function placePieces(range: PieceRange, x: number, y: number): readonly Fragment[] {
  const { pieces, from, to, floats = [], without = [] } = range;
  const placer = new Placer(x, range.outer);
  let top = placer.place(
    floats.flatMap((i) => pieces[i] ?? []),
    y,
  );
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (!piece) break;
    if (piece.float && without.includes(i)) continue;
    if (i > from) top += piece.spaceBefore;
    placer.enter(piece, top);
    top = placer.place(i === from ? [...repeatedHeads(pieces, from), piece] : [piece], top);
    placer.leave(piece);
  }
  return placer.finish();
}
