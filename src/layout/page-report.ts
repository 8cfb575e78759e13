/** What an author should know of finished pages: what is too high or off the page, what breaks stand where they should not. */

import type { Diagnostic } from '../core/diagnostic.ts';
import type { ElementNode } from '../html/element.ts';
import type { LayoutContext } from './context.ts';
import type { FilledPage } from './fill-pages.ts';
import type { Container, Piece } from './flow.ts';
import type { Fragment, LineFragment, Page } from './fragment.ts';
import { type Fit, SLACK } from './region.ts';

/** Reports breaks that part what belongs together, and content that is higher than its page. */
export function reportBreaks(pages: readonly FilledPage[], pieces: readonly Piece[], context: LayoutContext): void {
  pages.forEach(({ style, fit, edge }, i) => {
    if (!fit) return;
    const height = style.height - style.marginTop - style.marginBottom;
    const overflow = Math.max(fit.overflow, (edge?.height ?? 0) - height);
    const last = fit.placed.at(-1)?.piece ?? fit.top[0] ?? edge?.top[0];
    if (overflow > SLACK) context.report(tooHigh(overflow, i + 1), last && elementOf(last));
    reportBreak(fit, pieces, `page ${i + 1}`, context);
    for (const { piece, columns } of fit.placed) {
      if (!columns || piece.content.kind !== 'columns') continue;
      for (const column of columns.columns) {
        reportBreak(column, piece.content.columns.pieces, `a column of page ${i + 1}`, context);
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

function elementOf(piece: Piece): ElementNode | undefined {
  if (piece.float) return piece.float.element;
  for (let c = piece.container; c; c = c.parent) if (c.element) return c.element;
  return undefined;
}

/** Reports what stands outside the sheet, and would be cut off in print. */
export function reportOffPage(page: Page, context: LayoutContext): void {
  const told = new Set<ElementNode | undefined>();
  const visit = (fragments: readonly Fragment[]): void => {
    for (const fragment of fragments) {
      if (fragment.kind === 'box') visit(fragment.children);
      else if (fragment.kind !== 'rule' && isOff(fragment, page) && !told.has(fragment.element)) {
        told.add(fragment.element);
        context.report(offPage(page.number), fragment.element);
      }
    }
  };
  visit(page.content);
  for (const margin of page.margins) visit(margin.content);
}

function isOff(fragment: Exclude<Fragment, { kind: 'box' | 'rule' }>, page: Page): boolean {
  const { y } = fragment.rect;
  const { left, right } = fragment.kind === 'line' ? lineExtent(fragment) : extent(fragment.rect);
  // What runs over the foot is reported as too high.
  const off = Math.max(-left, right - page.width, -y);
  return right > left && off > 1;
}

function extent(rect: { readonly x: number; readonly width: number }): { left: number; right: number } {
  return { left: rect.x, right: rect.x + rect.width };
}

function lineExtent({ items }: LineFragment): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const { x, width } of items) {
    left = Math.min(left, x);
    right = Math.max(right, x + width);
  }
  return { left, right };
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

function tooHigh(by: number, page: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/too-high',
    message: `something on page ${page} is ${by.toFixed(1)} pt higher than the page and runs over its foot`,
    hint: 'make the figure or box lower, or let it break (`break-inside: auto`)',
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

function offPage(page: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/off-page',
    message: `something on page ${page} reaches over the edge of the sheet, where print cuts it off`,
    hint: 'make it narrower, or its margins smaller',
  };
}
