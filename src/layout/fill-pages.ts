/** A document's pieces to pages: each takes what it holds, until pieces, floats and footnotes are all placed. */

import type { Diagnostic } from '../core/diagnostic.ts';
import type { PageStyle } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import type { LayoutContext } from './context.ts';
import { fillRegion } from './fill.ts';
import type { ForcedBreak, Note, Piece } from './flow.ts';
import { PageEdge as Edge, type EdgeRest, NOTHING_LEFT, type NoteArea, type PageEdge } from './page-edge.ts';
import type { PageStyles } from './page-styles.ts';
import { type Fit, FLOW_START, isAtEnd, isEmptyFit, SLACK } from './region.ts';

/** What one page holds, before anything is placed. */
export interface FilledPage {
  readonly style: PageStyle;
  /** Undefined on a page that is left blank. */
  readonly fit: Fit | undefined;
  readonly edge: PageEdge | undefined;
}

/**
 * Every page ends at the least bad place to break; what is too high for a page of its own is set all the same and
 * reported. It always ends: each page takes at least one piece, float or line of a note.
 */
export function fillPages(pieces: readonly Piece[], styles: PageStyles, context: LayoutContext): readonly FilledPage[] {
  const pages: FilledPage[] = [];
  const done = new Set<Note>();
  let at = FLOW_START;
  let left: EdgeRest = NOTHING_LEFT;
  let forced: ForcedBreak = 'page';
  let name = pieces[0]?.page ?? '';
  const more = (): boolean => !isAtEnd(pieces, at) || left.floats.length + left.notes.length > 0;
  do {
    name = pieces[at.index]?.page ?? name;
    const style = styles.style(pages.length + 1, name);
    const height = styles.contentHeight(style);
    const edge = Edge.start(noteArea(style, height, done), left, height, !isAtEnd(pieces, at));
    const fit = fillRegion(pieces, at, { height, force: true, keepMargin: forced !== 'none', edge });
    const kept = fit.edge?.extended(height - fit.height - fit.edge.height);
    for (const part of kept?.notes ?? []) done.add(part.note);
    report(fit, pieces, pages.length + 1, context);
    // Floats alone may wait for a break that is forced: no page is made of nothing.
    if (!isEmptyFit(fit) || kept?.holdsSomething) pages.push({ style, fit, edge: kept });
    left = kept?.left ?? NOTHING_LEFT;
    at = fit.next;
    ({ forced } = fit);
    if (!more()) break;
    name = pieces[at.index]?.page ?? name;
    if (isWrongSide(forced, pages.length + 1)) {
      pages.push({ style: styles.style(pages.length + 1, name, true), fit: undefined, edge: undefined });
    }
  } while (more());
  return pages;
}

/** `break-before: left` or `right` may leave a page blank. Right pages have odd numbers. */
function isWrongSide(forced: ForcedBreak, page: number): boolean {
  return forced === (page % 2 === 1 ? 'left' : 'right');
}

/** Share of a page that notes from earlier pages may take while text goes on. */
const MOST_NOTES = 0.7;

function noteArea(style: PageStyle, height: number, done: ReadonlySet<Note>): NoteArea {
  const { before, after } = style.footnotes;
  return { before, after, most: height * MOST_NOTES, done };
}

function report(fit: Fit, pieces: readonly Piece[], page: number, context: LayoutContext): void {
  const last = fit.placed.at(-1)?.piece;
  if (fit.overflow > SLACK) context.report(tooHigh(fit.overflow, page), last && elementOf(last));
  const next = pieces[fit.next.index];
  if (fit.level < 2 || !next || fit.forced !== 'none') return;
  context.report(fit.level === 2 ? headingAlone(page) : boxParted(page), elementOf(next));
}

function elementOf(piece: Piece): ElementNode | undefined {
  for (let c = piece.container; c; c = c.parent) if (c.element) return c.element;
  return undefined;
}

function tooHigh(by: number, page: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/too-high',
    message: `something on page ${page} is ${by.toFixed(1)} pt higher than the page and runs over its foot`,
    hint: 'make the figure or box lower, or let it break (`break-inside: auto`)',
  };
}

function headingAlone(page: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/heading-alone',
    message: `page ${page} ends with a heading or caption that belongs to what follows: nothing fits below it`,
    hint: 'shorten the text before it, or ask for a break earlier (`break-before: page`)',
  };
}

function boxParted(page: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/box-parted',
    message: `page ${page} ends inside a box's edge: the box has no room for a line`,
    hint: 'shorten the text before it, or ask for a break earlier (`break-before: page`)',
  };
}
