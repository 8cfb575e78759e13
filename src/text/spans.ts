/** Splits inline boxes that paint something into parts by line. */

import type { LineSpan, ParagraphOptions } from './line.ts';
import type { Item } from './line-items.ts';
import type { EdgePart } from './prepared.ts';

/** Horizontal extent of an item in a line. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

interface OpenSpan {
  readonly edge: EdgePart;
  readonly starts: boolean;
  ends: boolean;
  left: number;
  right: number;
}

/** Follows inline boxes through a paragraph's lines, in order: boxes open at a line's end continue on the next. */
export class SpanTracker {
  #open: readonly EdgePart[] = [];
  readonly #direction: ParagraphOptions['direction'];

  constructor(direction: ParagraphOptions['direction']) {
    this.#direction = direction;
  }

  /** True where a line starts or continues an inline box. */
  concerns(items: readonly Item[]): boolean {
    return this.#open.length > 0 || items.some((item) => item.kind === 'gap');
  }

  /** The spans of the next line, from its items in logical order and their extents. */
  take(items: readonly Item[], extents: ReadonlyMap<Item, Extent>): readonly LineSpan[] {
    const all: OpenSpan[] = [];
    const open: OpenSpan[] = this.#open.map((edge) => begin(edge, false));
    all.push(...open);
    for (const item of items) {
      const extent = extents.get(item);
      if (!extent) continue;
      if (item.kind === 'gap' && item.part.piece.side === 'start') {
        for (const span of open) stretch(span, extent);
        const span = begin(item.part, true);
        stretch(span, this.#withoutMargin(item.part, extent));
        open.push(span);
        all.push(span);
      } else if (item.kind === 'gap') {
        const span = open.pop();
        if (span) stretch(span, this.#withoutMargin(item.part, extent));
        if (span) span.ends = true;
        for (const outer of open) stretch(outer, extent);
      } else for (const span of open) stretch(span, extent);
    }
    this.#open = open.map((span) => span.edge);
    return all.flatMap(lineSpan);
  }

  /** The extent of an edge without its margin, which is outside the box. */
  #withoutMargin({ piece }: EdgePart, { left, right }: Extent): Extent {
    const atLeft = (piece.side === 'start') === (this.#direction === 'ltr');
    return atLeft ? { left: left + piece.margin, right } : { left, right: right - piece.margin };
  }
}

function begin(edge: EdgePart, starts: boolean): OpenSpan {
  return { edge, starts, ends: false, left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY };
}

function stretch(span: OpenSpan, { left, right }: Extent): void {
  span.left = Math.min(span.left, left);
  span.right = Math.max(span.right, right);
}

function lineSpan({ edge, starts, ends, left, right }: OpenSpan): LineSpan[] {
  const { look } = edge.piece;
  return look && right > left ? [{ look, x: left, width: right - left, starts, ends }] : [];
}
