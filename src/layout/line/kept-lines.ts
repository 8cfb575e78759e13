/**
 * Keeps lines as they were placed last. A line that is set again at the same place, in this build's pages or in those of a later
 * one, is the same fragment: it is neither made nor compared again.
 */

import type { ElementNode } from '../../html/element.ts';
import type { Line } from '../../text/line.ts';
import type { LineFragment } from '../fragment.ts';
import { type LineOf, type LinePlace, placeLine } from './inline.ts';

interface KeptLine {
  readonly fragment: LineFragment;
  readonly elements: readonly ElementNode[];
  /** The pages that it was placed on last. */
  pages: number;
}

const kept = new WeakMap<Line, KeptLine>();
let pages = 0;

/**
 * Call before the lines of further pages are placed. On the same pages, a line is never the same fragment twice: a table's head
 * is read on its first page, and on others it is an artifact.
 */
export function beginPages(): void {
  pages++;
}

/** Like `placeLine`. */
export function placeKeptLine(line: Line, place: LinePlace, of: LineOf): LineFragment {
  const last = kept.get(line);
  if (last && last.pages !== pages && isSamePlace(last, place, of)) {
    last.pages = pages;
    return last.fragment;
  }
  const fragment = placeLine(line, place, of);
  // Boxes in a line are placed by whoever sized them.
  if (fragment.boxes.length === 0 && last?.pages !== pages) kept.set(line, { fragment, elements: of.elements, pages });
  return fragment;
}

function isSamePlace({ fragment, elements }: KeptLine, { x, y, width }: LinePlace, of: LineOf): boolean {
  const { rect } = fragment;
  return (
    rect.x === x &&
    rect.y === y &&
    rect.width === width &&
    fragment.element === of.element &&
    fragment.direction === of.direction &&
    elements === of.elements
  );
}
