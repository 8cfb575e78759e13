/** Placing: turns the pieces of filled regions into fragments at absolute places, nested as their boxes are. */

import type { PageStyle } from '../../css/styled.ts';
import type { BoxFragment, Fragment } from '../fragment.ts';
import { areaHeight, noteGap, type PageEdge } from '../page/edge.ts';
import type { FilledPage } from '../page/filled-page.ts';
import {
  type BesideFlows,
  type ColumnFlow,
  type Container,
  floatHeight,
  flowHeight,
  type Piece,
  type RowPlace,
  type SideBySideFlow,
  snappedTop,
} from './flow.ts';
import type { BesideFit, ColumnsFit, Fit, PiecePart } from './region.ts';

interface OpenBox {
  readonly container: Container;
  readonly children: Fragment[];
  /** Rows of a box that composes its fragments. */
  readonly rows: RowPlace[];
  readonly top: number;
  readonly first: boolean;
}

/** Makes fragments from a sequence of pieces. */
class Placer {
  readonly #roots: Fragment[] = [];
  readonly #open: OpenBox[] = [];
  readonly #x: number;
  /** This box and its ancestors belong to the surrounding flow, which makes their fragments. */
  readonly #outer: Container | undefined;
  /** The bottom of the last piece. */
  #bottom = 0;
  #last: Piece | undefined;

  constructor(x: number, outer: Container | undefined) {
    this.#x = x;
    this.#outer = outer;
  }

  /** Opens and closes boxes at height `y`, so that exactly the piece's ancestors are open. */
  enter(piece: Piece, y: number): void {
    const chain: Container[] = [];
    for (let c = piece.container; c && c !== this.#outer; c = c.parent) chain.unshift(c);
    let common = 0;
    while (common < chain.length && this.#open[common]?.container === chain[common]) common++;
    this.#closeTo(common);
    for (const container of chain.slice(common)) {
      this.#open.push({ container, children: [], rows: [], top: y, first: container.first === piece.content });
    }
  }

  /** Adds a piece's fragments to the open boxes. */
  add(
    piece: Piece,
    fragments: readonly Fragment[],
    bottom: number,
    y: number,
    options: { readonly continued?: boolean } = {},
  ): void {
    const children = this.#open.at(-1)?.children ?? this.#roots;
    if (piece.content.kind === 'row') this.#open.findLast((o) => o.container.compose)?.rows.push({ piece, y });
    const attached = options.continued ? [] : piece.attached;
    for (const { place } of attached) for (const fragment of place(this.#x, y)) children.push(fragment);
    for (const fragment of fragments) children.push(fragment);
    this.#bottom = bottom;
  }

  /** Places pieces without columns below each other from `y`; returns the bottom. */
  place(pieces: readonly Piece[], y: number): number {
    let top = y;
    pieces.forEach((piece, i) => {
      if (i > 0) top += piece.spaceBefore;
      this.add(piece, fragmentsOf(piece, this.#x, top), top + piece.height, top);
      top += piece.height;
    });
    return top;
  }

  /** Records the piece as the last one so far, so that boxes ending with it are closed as complete. */
  leave(piece: Piece): void {
    this.#last = piece;
  }

  finish(stretch?: Stretch): readonly Fragment[] {
    this.#closeTo(stretch ? 1 : 0);
    if (!stretch) return this.#roots;
    this.#bottom = Math.max(this.#bottom, stretch.bottom);
    if (stretch.continues) this.#last = undefined;
    this.#closeTo(0);
    return this.#roots;
  }

  #closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const open = this.#open.pop();
      if (!open) return;
      const { container, rows, top, first } = open;
      const children = container.compose ? [...open.children, ...container.compose(rows, this.#x)] : open.children;
      const fragment: BoxFragment = {
        kind: 'box',
        element: container.element,
        style: container.style,
        rect: { x: this.#x + container.x, y: top, width: container.width, height: this.#bottom - top },
        first,
        last: container.last === this.#last?.content,
        repeated: false,
        children,
      };
      (this.#open.at(-1)?.children ?? this.#roots).push(fragment);
    }
  }
}

function fragmentsOf(piece: Piece, x: number, y: number): readonly Fragment[] {
  const { content } = piece;
  if (content.kind === 'fragments' || content.kind === 'beside') return content.place(x, y);
  return content.kind === 'columns' ? (content.place?.(x, y) ?? []) : [];
}

/** Places pieces in one region with its top left corner at (x, y): a cell, a float, a note. */
export function placePieces(pieces: readonly Piece[], x: number, y: number, stretch?: Stretch): readonly Fragment[] {
  const placer = new Placer(x, undefined);
  let top = y;
  pieces.forEach((piece, i) => {
    if (i > 0) top += piece.spaceBefore;
    placer.enter(piece, top);
    top = placer.place([piece], top);
    placer.leave(piece);
  });
  return placer.finish(stretch);
}

export interface Region {
  readonly x: number;
  readonly y: number;
  /** The bottom edge for floats at its bottom. */
  readonly bottom: number;
  readonly outer: Container | undefined;
  readonly stretch?: Stretch;
}

/** How far down the outermost box extends, regardless of its content. */
export interface Stretch {
  readonly bottom: number;
  /** True where it continues in the next region. */
  readonly continues: boolean;
}

/** Places the content of a column or of a page's flow. */
function placeRegion(fit: Fit, region: Region): readonly Fragment[] {
  const { x, bottom, outer } = region;
  const { fragments, y } = placeAtTop(fit.top, x, region.y);
  const placer = new Placer(x, outer);
  let top = y;
  fit.placed.forEach(({ piece, part }, i) => {
    if (i > 0 || fit.keepsMargin) top += isContinued(part) ? 0 : piece.spaceBefore;
    top = region.y + snappedTop(top - region.y, piece.snap);
    placer.enter(piece, top);
    const heads = i === 0 ? fit.heads : [];
    if (part) {
      const inner = placePart(piece, part, { x, y: top, bottom, outer: piece.container });
      const height = part.kind === 'space' ? part.height : part.fit.height;
      placer.add(piece, inner, top + height, top, { continued: isContinued(part) });
      top += height;
    } else {
      if (heads.length > 0) top = placer.place(heads, top);
      top = placer.place([piece], top) + (piece.float?.marginBottom ?? 0);
    }
    if (!continues(fit, part, i)) placer.leave(piece);
  });
  placer.place(fit.feet, top);
  return [...fragments, ...placer.finish(region.stretch), ...placeAtBottom(fit.bottom, x, bottom)];
}

function isContinued(part: PiecePart | undefined): boolean {
  return part !== undefined && (part.kind === 'space' ? part.continued : part.fit.continued);
}

/** True when the rest of the piece is in a later region. */
function continues(fit: Fit, part: PiecePart | undefined, i: number): boolean {
  return part !== undefined && i === fit.placed.length - 1 && fit.next.inner !== undefined;
}

function placePart(piece: Piece, part: PiecePart, region: Region): readonly Fragment[] {
  const { content } = piece;
  if (part.kind === 'columns' && content.kind === 'columns') return placeColumns(content.columns, part.fit, region);
  if (part.kind === 'beside' && content.kind === 'beside') return placeBeside(content.beside, part.fit, region);
  return [];
}

/** Places a region's part of flows side by side; boxes that stretch end at the bottom of the lowest. */
function placeBeside({ flows }: BesideFlows, { flows: fits, height, all }: BesideFit, region: Region): Fragment[] {
  const { x, y } = region;
  return flows.flatMap((flow, i): readonly Fragment[] => {
    const set = fits[i];
    if (!set) return [];
    const stretch = flow.stretch ? { bottom: y + height, continues: !all } : undefined;
    if (!set.fit) return restOfBox(flow, { x: x + flow.x, y, height, last: all });
    const at = { x: x + flow.x, y: y + set.top, bottom: y + height, outer: undefined };
    return placeRegion(set.fit, stretch ? { ...at, stretch } : at);
  });
}

/** The box of a flow whose content ended in an earlier region. */
function restOfBox(
  { pieces }: SideBySideFlow,
  at: { readonly x: number; readonly y: number; readonly height: number; readonly last: boolean },
): readonly Fragment[] {
  let box = pieces[0]?.container;
  while (box?.parent) box = box.parent;
  if (!box?.style || box.compose) return [];
  const { element, style, width } = box;
  const rect = { x: at.x + box.x, y: at.y, width, height: at.height };
  return [{ kind: 'box', element, style, rect, first: false, last: at.last, repeated: false, children: [] }];
}

function placeAtTop(floats: readonly Piece[], x: number, y: number): { fragments: Fragment[]; y: number } {
  const fragments: Fragment[] = [];
  let top = y;
  for (const piece of floats) {
    fragments.push(...fragmentsOf(piece, x, top));
    top += floatHeight(piece);
  }
  return { fragments, y: top };
}

function placeAtBottom(floats: readonly Piece[], x: number, bottom: number): Fragment[] {
  let top = bottom - floats.reduce((sum, piece) => sum + floatHeight(piece), 0);
  return floats.flatMap((piece) => {
    const fragments = fragmentsOf(piece, x, top + (piece.float?.side === 'bottom' ? piece.float.marginTop : 0));
    top += floatHeight(piece);
    return fragments;
  });
}

/**
 * Places columns; the region's corner is that of the surrounding flow. A footnote continued in the space left on the page
 * may have raised the bottom since the columns were filled.
 */
export function placeColumns(flow: ColumnFlow, fit: ColumnsFit, region: Region): readonly Fragment[] {
  const { x: left, y, outer } = region;
  const bottom = Math.max(y + fit.height, Math.min(y + fit.bottom, region.bottom));
  const fragments: Fragment[] = [];
  fit.columns.forEach((column, c) => {
    const step = flow.columnWidth + flow.gap;
    const x = left + flow.x + (flow.direction === 'ltr' ? c : flow.count - 1 - c) * step;
    if (c > 0 && flow.rule) {
      const { columnRuleWidth: width, columnRuleStyle, columnRuleColor: color } = flow.rule.style;
      const between = flow.direction === 'ltr' ? x - flow.gap / 2 : x + flow.columnWidth + flow.gap / 2;
      const rect = { x: between - width / 2, y, width, height: fit.height };
      fragments.push({ kind: 'rule', rect, style: columnRuleStyle, color });
    }
    fragments.push(...placeRegion(column, { x, y, bottom, outer }));
  });
  return fragments;
}

/** A page's content: floats at its edges, the flow between them, footnotes at its foot. */
export function placePage({ style, fit, edge }: FilledPage): readonly Fragment[] {
  if (!fit) return [];
  const x = style.marginLeft;
  const bottom = style.height - style.marginBottom - (edge ? areaHeight(edge.notes, style.footnotes) : 0);
  const { fragments, y } = placeAtTop(edge?.top ?? [], x, style.marginTop);
  const below = placeAtBottom(edge?.bottom ?? [], x, bottom);
  const lower = (edge?.bottom ?? []).reduce((sum, piece) => sum + floatHeight(piece), 0);
  const flow = placeRegion(fit, { x, y, bottom: bottom - lower, outer: undefined });
  return [...fragments, ...flow, ...below, ...(edge ? placeNotes(edge, style, bottom) : [])];
}

/** The footnote area: its box, which paints a border above the notes, and the notes in it. */
function placeNotes(edge: PageEdge, style: PageStyle, y: number): Fragment[] {
  if (edge.notes.length === 0) return [];
  const { footnotes, marginLeft: x } = style;
  const children: Fragment[] = [];
  let top = y + footnotes.before;
  edge.notes.forEach((part, i) => {
    if (i > 0) top += noteGap(edge.notes[i - 1], part);
    const pieces = part.note.pieces.slice(part.from, part.to);
    children.push(...placePieces(pieces, x, top));
    top += flowHeight(pieces);
  });
  const boxTop = y + footnotes.marginTop;
  const width = style.width - style.marginLeft - style.marginRight;
  const rect = { x, y: boxTop, width, height: top + footnotes.after - boxTop };
  const box = { element: undefined, style: footnotes.style, rect, first: true, last: true, repeated: false };
  return [{ kind: 'box', ...box, children: [] }, ...children];
}
