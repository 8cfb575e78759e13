/** A document's pieces to pages: each takes what it holds, until pieces, floats and footnotes are all placed. */

import type { Diagnostic } from '../core/diagnostic.ts';
import type { PageStyle } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import type { LayoutContext } from './context.ts';
import { fillRegion } from './fill.ts';
import type { ForcedBreak, Note, Piece } from './flow.ts';
import { PageEdge as Edge, type EdgeRest, NOTHING_LEFT, type NoteArea, type PageEdge } from './page-edge.ts';
import type { PageStyles } from './page-styles.ts';
import { type Fit, FLOW_START, isAtEnd, isEmptyFit, type Position, SLACK } from './region.ts';

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
  const waited = new WaitingFloats(context);
  const more = (): boolean => !isAtEnd(pieces, at) || left.floats.length + left.notes.length > 0;
  do {
    name = pieces[at.index]?.page ?? name;
    const style = styles.style(pages.length + 1, name);
    const height = styles.contentHeight(style);
    const edge = Edge.start(noteArea(style, height, done), left, height, !isAtEnd(pieces, at));
    const fit = fillRegion(pieces, at, { height, force: true, keepMargin: forced !== 'none', edge });
    const kept = fit.edge?.extended(height - fit.height - fit.edge.height);
    for (const part of kept?.notes ?? []) done.add(part.note);
    report(fit, (kept?.height ?? 0) - height, pieces, pages.length + 1, context);
    const empty = isEmptyFit(fit) && !kept?.holdsSomething;
    // A document without content has one page; and a break that floats were to come before makes none by itself.
    if (!empty || pieces.length === 0) pages.push({ style, fit, edge: kept });
    else if (fit.forced === 'none') throw new Error(`nothing could be set on page ${pages.length + 1}`);
    left = kept?.left ?? NOTHING_LEFT;
    at = fit.next;
    waited.see([...left.floats, ...waitingAt(at)], pages.length);
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

function report(fit: Fit, edgeOverflow: number, pieces: readonly Piece[], page: number, context: LayoutContext): void {
  const last = fit.placed.at(-1)?.piece ?? fit.top[0] ?? fit.edge?.top[0];
  const overflow = Math.max(fit.overflow, edgeOverflow);
  if (overflow > SLACK) context.report(tooHigh(overflow, page), last && elementOf(last));
  const next = pieces[fit.next.index];
  if (fit.level < 2 || !next || fit.forced !== 'none') return;
  context.report(fit.level === 2 ? headingAlone(page) : boxParted(page), elementOf(next));
}

function elementOf(piece: Piece): ElementNode | undefined {
  if (piece.float) return piece.float.element;
  for (let c = piece.container; c; c = c.parent) if (c.element) return c.element;
  return undefined;
}

function waitingAt({ waiting, inner }: Position): readonly Piece[] {
  return inner ? [...waiting, ...waitingAt(inner)] : waiting;
}

/** Follows floats that wait for a page with room, to tell when one ends up far from its place. */
class WaitingFloats {
  readonly #since = new Map<Piece, number>();
  readonly #context: LayoutContext;

  constructor(context: LayoutContext) {
    this.#context = context;
  }

  /** What waits after a page; what waited before and does no more stands on that page. */
  see(waiting: readonly Piece[], page: number): void {
    for (const [piece, since] of this.#since) {
      if (waiting.includes(piece)) continue;
      this.#since.delete(piece);
      if (page - since > 1) this.#context.report(floatFar(since, page), piece.float?.element);
    }
    for (const piece of waiting) if (!this.#since.has(piece)) this.#since.set(piece, page);
  }
}

function floatFar(from: number, to: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/float-far',
    message: `a figure or box that belongs to page ${from} stands on page ${to}: no page before had room for it`,
    hint: 'make it lower, move it to where there is less of its kind, or let it stand in the text (`float: none`)',
  };
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
