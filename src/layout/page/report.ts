/** What an author should know of how pages were filled: breaks where there should be none, floats far from their place. */

import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ElementNode } from '../../html/element.ts';
import type { LayoutContext } from '../context.ts';
import type { Container, Piece } from '../flow/flow.ts';
import type { Fit } from '../flow/region.ts';
import type { FilledPage } from './filled-page.ts';

/** Reports breaks that part what belongs together. */
export function reportBreaks(pages: readonly FilledPage[], pieces: readonly Piece[], context: LayoutContext): void {
  pages.forEach(({ fit }, i) => {
    if (!fit) return;
    reportBreak(fit, pieces, `page ${i + 1}`, context);
    for (const { piece, part } of fit.placed) {
      const { content } = piece;
      if (content.kind === 'columns' && part?.kind === 'columns') {
        const where = `a column of page ${i + 1}`;
        for (const column of part.fit.columns) reportBreak(column, content.columns.pieces, where, context);
      }
      if (content.kind === 'beside' && part?.kind === 'beside') {
        part.fit.flows.forEach((flow, f) => {
          const inside = content.beside.flows[f]?.pieces ?? [];
          if (flow?.fit) reportBreak(flow.fit, inside, `page ${i + 1}`, context);
        });
      }
    }
  });
}

function reportBreak(fit: Fit, pieces: readonly Piece[], where: string, context: LayoutContext): void {
  const next = pieces[fit.next.index];
  const last = fit.placed.at(-1)?.piece;
  if (fit.level === 0 || fit.forced !== 'none' || fit.next.inner || !next || !last) return;
  // A row that is higher than a page is cut where it can be.
  if (fit.level > 1 && isBodyRow(last) && isBodyRow(next)) return;
  const found =
    fit.level === 1 ? partedBy(last, next, where) : fit.level === 2 ? headingAlone(where) : boxParted(where);
  if (found) context.report(found, elementOf(next));
}

function isBodyRow({ content }: Piece): boolean {
  return content.kind === 'row' && content.group === 'body';
}

/** What a break against orphans, widows or `break-inside: avoid` parts. */
function partedBy(last: Piece, next: Piece, where: string): Diagnostic | undefined {
  for (let c = next.container; c; c = c.parent) {
    if (c.keepTogether && isInside(last, c)) return notTogether(where);
  }
  const sameParagraph = last.container === next.container && last.content.kind === 'fragments';
  return sameParagraph && next.content.kind === 'fragments' ? lonelyLine(where) : undefined;
}

function isInside(piece: Piece, container: Container): boolean {
  for (let c = piece.container; c; c = c.parent) if (c === container) return true;
  return false;
}

export function elementOf(piece: Piece): ElementNode | undefined {
  if (piece.float) return piece.float.element;
  for (let c = piece.container; c; c = c.parent) if (c.element) return c.element;
  return undefined;
}

/** Follows floats that wait for a page with room, to tell when one ends up far from its place. */
export class WaitingFloats {
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

function lonelyLine(where: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/lonely-line',
    message: `${where} ends so that a line of a paragraph stands alone: no better place to break has room`,
    hint: 'shorten or lengthen the paragraph, or the text before it, by a line',
  };
}

function notTogether(where: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/not-together',
    message: `${where} ends inside a box that is to stand together (\`break-inside: avoid\`): it has no room as a whole`,
    hint: 'make the box lower than a page, or let it break (`break-inside: auto`)',
  };
}

function headingAlone(where: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/heading-alone',
    message: `${where} ends with a heading or caption that belongs to what follows: nothing fits below it`,
    hint: 'shorten the text before it, or ask for a break earlier (`break-before: page`)',
  };
}

function boxParted(where: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/box-parted',
    message: `${where} ends inside a box's edge: the box has no room for a line`,
    hint: 'shorten the text before it, or ask for a break earlier (`break-before: page`)',
  };
}
