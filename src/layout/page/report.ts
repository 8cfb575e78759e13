/** Reports how pages were filled: breaks where there should be none, and floats far from their place. */

import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ElementNode } from '../../html/element.ts';
import type { LayoutContext } from '../context.ts';
import type { Container, Piece } from '../flow/flow.ts';
import type { Fit } from '../flow/region.ts';
import type { FilledPage } from './filled-page.ts';

/** Reports breaks between pieces that should stay together. */
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
  // A row that is higher than a page is cut where possible.
  if (fit.level > 1 && isBodyRow(last) && isBodyRow(next)) return;
  const found =
    fit.level === 1 ? describeBreak(last, next, where) : fit.level === 2 ? headingAlone(where) : boxParted(where);
  if (found) context.report(found, elementOf(next));
}

function isBodyRow({ content }: Piece): boolean {
  return content.kind === 'row' && content.group === 'body';
}

/** Describes a break against orphans, widows or `break-inside: avoid`. */
function describeBreak(last: Piece, next: Piece, where: string): Diagnostic | undefined {
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

/** Follows floats that wait for a page with room, and reports those placed far from their text. */
export class WaitingFloats {
  readonly #since = new Map<Piece, number>();
  readonly #context: LayoutContext;

  constructor(context: LayoutContext) {
    this.#context = context;
  }

  /** Updates the floats that wait after a page; floats that no longer wait are on that page. */
  update(waiting: readonly Piece[], page: number): void {
    for (const [piece, since] of this.#since) {
      if (waiting.includes(piece)) continue;
      this.#since.delete(piece);
      if (page - since > 1) this.#context.report(floatFar(since, page), piece.float?.element);
      // The other parts of the float follow.
      for (const other of waiting) if (other.float?.element === piece.float?.element) this.#since.set(other, page);
    }
    for (const piece of waiting) if (!this.#since.has(piece)) this.#since.set(piece, page);
  }
}

function floatFar(from: number, to: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/float-far',
    message: `a figure or box that belongs to page ${from} is on page ${to}: it didn't fit on any earlier page`,
    hint: 'make it less high, move it away from other figures, or keep it in the text (`float: none`)',
  };
}

function lonelyLine(where: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/lonely-line',
    message: `${where} ends with a single line of a paragraph separated from the rest: no better break fits`,
    hint: 'shorten or lengthen the paragraph, or the text before it, by a line',
  };
}

function notTogether(where: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/not-together',
    message: `${where} ends inside a box that must not break (\`break-inside: avoid\`): the whole box doesn't fit`,
    hint: 'make the box less high than a page, or allow it to break (`break-inside: auto`)',
  };
}

function headingAlone(where: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/heading-alone',
    message: `${where} ends with a heading or caption that belongs to the content after it: nothing fits below it`,
    hint: 'shorten the text before it, or break earlier (`break-before: page`)',
  };
}

function boxParted(where: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/box-parted',
    message: `${where} ends inside a box's edge: no line of the box fits`,
    hint: 'shorten the text before it, or break earlier (`break-before: page`)',
  };
}
