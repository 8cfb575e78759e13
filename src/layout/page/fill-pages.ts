/** Fills pages with a document's pieces until all pieces, floats and footnotes are placed. */

import type { PageStyle } from '../../css/styled.ts';
import type { LayoutContext } from '../context.ts';
import { fillRegion } from '../flow/fill.ts';
import type { ForcedBreak, Note, Piece } from '../flow/flow.ts';
import { FLOW_START, isAtEnd, isEmptyFit, type Position } from '../flow/region.ts';
import { PageEdge as Edge, type EdgeRest, NOTHING_LEFT, type NoteArea } from './edge.ts';
import type { FilledPage } from './filled-page.ts';
import { WaitingFloats } from './report.ts';
import type { PageStyles } from './styles.ts';

/**
 * Every page ends at the least bad break; a piece too high for a page is placed all the same and reported. This
 * terminates: each page takes at least one piece, float or line of a note.
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
    context.budget.spend(PAGE_STEPS);
    enter(pieces[at.index], context);
    context.budget.check('pages', pages.length + 1);
    name = pieces[at.index]?.page ?? name;
    const style = styles.style(pages.length + 1, name);
    const height = styles.contentHeight(style);
    const edge = Edge.start(noteArea(style, height, done), left, height, {
      more: !isAtEnd(pieces, at),
      waits: !at.inner && (pieces[at.index]?.followsFloats ?? false),
    });
    const fit = fillRegion(pieces, at, { height, force: true, keepMargin: forced !== 'none', edge });
    const kept = fit.edge?.extended(height - fit.height - fit.edge.height);
    for (const part of kept?.notes ?? []) done.add(part.note);
    const empty = isEmptyFit(fit) && !kept?.holdsSomething;
    // A document without content has one page; and a pending break after floats adds no page by itself.
    if (!empty || pieces.length === 0) pages.push({ style, fit, edge: kept });
    else if (fit.forced === 'none') throw new Error(`nothing could be set on page ${pages.length + 1}`);
    left = kept?.left ?? NOTHING_LEFT;
    at = fit.next;
    waited.update([...left.floats, ...waitingAt(at)], pages.length);
    ({ forced } = fit);
    if (!more()) break;
    name = pieces[at.index]?.page ?? name;
    if (isWrongSide(forced, styles.sideOf(pages.length + 1))) {
      pages.push({ style: styles.style(pages.length + 1, name, true), fit: undefined, edge: undefined });
    }
  } while (more());
  return pages;
}

/** Notes the element whose piece begins a page, for messages about limits. */
function enter(piece: Piece | undefined, { enter: note }: LayoutContext): void {
  let box = piece?.container;
  while (box && !box.element) box = box.parent;
  if (box?.element) note?.(box.element);
}

/** The budget steps of a page, where a box is one. */
const PAGE_STEPS = 64;

/** `break-before: left` or `right` may leave a page blank. */
function isWrongSide(forced: ForcedBreak, side: 'left' | 'right'): boolean {
  return (forced === 'left' || forced === 'right') && forced !== side;
}

/** The share of a page that notes from earlier pages may take while text continues. */
const MOST_NOTES = 0.7;

function noteArea(style: PageStyle, height: number, done: ReadonlySet<Note>): NoteArea {
  const { before, after } = style.footnotes;
  return { before, after, most: height * MOST_NOTES, done };
}

function waitingAt({ waiting, inner }: Position): readonly Piece[] {
  return inner ? [...waiting, ...inner.at.flatMap(waitingAt)] : waiting;
}
