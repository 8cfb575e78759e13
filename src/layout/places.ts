/** The places of blocks on finished pages: for previews that link places to data and back. */

import type { Rect } from '../core/geometry.ts';
import type { ElementNode } from '../html/element.ts';
import { isRepeated } from './anchors.ts';
import type { DrawingFragment, Fragment, ImageFragment, LineFragment, Page } from './fragment.ts';
import { drawnWords, lineWords, type PlacedWord, type WordPiece } from './line/words.ts';
import { lookOf } from './look.ts';

/** Adjacent lines of a block, a chart, or an image. A block that columns or pages break has several. */
export interface Place {
  readonly kind: 'text' | 'drawing' | 'image';
  /** From 1. */
  readonly page: number;
  readonly rect: Rect;
  /** The element of the block. */
  readonly element: ElementNode | undefined;
  /** In reading order; in a drawing, each text is one word. */
  readonly words: readonly PlacedWord[];
  /** A digest that is equal for drawings and images that look the same; '' for text. */
  readonly look: string;
  /** True where the block continues from an earlier place, in another column or on another page. */
  readonly continued: boolean;
  /** True where its last word continues in the block's next place, if there is one. */
  readonly open: boolean;
}

/** Running headers and repeated table heads are omitted: their words have a place elsewhere. */
export function placesOf(pages: readonly Page[]): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<ElementNode>();
  for (const page of pages) visit(page.content, page.number, seen, places);
  return places;
}

function visit(fragments: readonly Fragment[], page: number, seen: Set<ElementNode>, places: Place[]): void {
  let lines: LineFragment[] = [];
  const endBlock = (): void => {
    if (lines.length > 0) places.push(textPlace(lines, page, seen));
    lines = [];
  };
  for (const fragment of fragments) {
    if (isRepeated(fragment)) continue;
    if (fragment.kind === 'line') {
      if (!joins(lines.at(-1), fragment)) endBlock();
      lines.push(fragment);
      if (fragment.boxes.length > 0) visit(fragment.boxes, page, seen, places);
      continue;
    }
    endBlock();
    if (fragment.kind === 'box') visit(fragment.children, page, seen, places);
    else if (fragment.kind === 'drawing' || fragment.kind === 'image') places.push(figurePlace(fragment, page));
  }
  endBlock();
}

/** True when a line follows below the one before it in the same block */
function joins(before: LineFragment | undefined, line: LineFragment): boolean {
  return before !== undefined && before.element === line.element && line.rect.y >= before.rect.y;
}

function textPlace(lines: readonly LineFragment[], page: number, seen: Set<ElementNode>): Place {
  const element = lines[0]?.element;
  const continued = element !== undefined && seen.has(element);
  if (element) seen.add(element);
  const { words, open } = lineWords(lines, page);
  return {
    kind: 'text',
    page,
    rect: inkOf(lines),
    element,
    words,
    look: '',
    continued,
    open,
  };
}

/** The bounds of the words rather than of the lines: a line is as wide as its column. */
function inkOf(lines: readonly LineFragment[]): Rect {
  const items = lines.flatMap((line) => line.items);
  const rects = items.length > 0 ? items.map(({ x, width }) => ({ x, width })) : lines.map(({ rect }) => rect);
  const x = Math.min(...rects.map((r) => r.x));
  const right = Math.max(...rects.map((r) => r.x + r.width));
  const y = lines[0]?.rect.y ?? 0;
  const bottom = Math.max(...lines.map(({ rect }) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

function figurePlace(fragment: DrawingFragment | ImageFragment, page: number): Place {
  const { kind, rect, element } = fragment;
  const words = kind === 'drawing' ? drawnWords(fragment, page) : [];
  return { kind, page, rect, element, words, look: lookOf(fragment), continued: false, open: false };
}

export type { PlacedWord, WordPiece };
