/** Errors of finished pages: content outside the sheet, where it would be cut off, or past the foot of its page. */

import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ElementNode } from '../../html/element.ts';
import type { LayoutContext } from '../context.ts';
import { SLACK } from '../flow/flow.ts';
import type { Fragment, LineFragment, Page } from '../fragment.ts';
import type { FilledPage } from './filled-page.ts';
import { elementOf } from './report.ts';

/** The overflow that counts past the edge of the sheet, and past the foot of a page, pt. */
const LEAST = 1;
const LEAST_OVER_FOOT = 0.05;

type Content = Exclude<Fragment, { kind: 'box' | 'rule' }>;

/** Looks through a document's pages. A block that is cut on many pages is reported once. */
export class OverflowReport {
  readonly #reported = new Set<ElementNode | string | undefined>();
  readonly #context: LayoutContext;

  constructor(context: LayoutContext) {
    this.#context = context;
  }

  /** Reports words, charts and images that extend past the sheet's edges or the page's foot. */
  check(page: Page, filled: FilledPage): void {
    const { style } = filled;
    const foot = page.height - style.marginBottom;
    let runsOver = false;
    const visit = (fragment: Fragment): void => {
      if (fragment.kind === 'box') fragment.children.forEach(visit);
      if (fragment.kind === 'box' || fragment.kind === 'rule') return;
      if (fragment.kind === 'line') fragment.boxes.forEach(visit);
      const over = bottomOf(fragment) - foot;
      if (isOff(fragment, page)) this.#reportOnce(offPage(page.number, fragment), fragment.element);
      else if (over > LEAST_OVER_FOOT && !runsOver) this.#reportOnce(tooHigh(over, page.number), fragment.element);
      runsOver ||= over > LEAST_OVER_FOOT;
    };
    page.content.forEach(visit);
    if (!runsOver) this.#checkEdges(page.number, foot - style.marginTop, filled);
    for (const margin of page.margins) {
      for (const fragment of contentOf(margin.content)) {
        if (isOff(fragment, page)) this.#reportOnce(offPage(page.number, fragment), fragment.element);
      }
    }
  }

  /** Reports footnotes and edge floats that leave too little room for the content between them. */
  #checkEdges(page: number, height: number, { fit, edge }: FilledPage): void {
    if (!fit || !edge?.holdsSomething) return;
    const over = fit.height + edge.height - height;
    const last = fit.placed.at(-1)?.piece ?? fit.top[0] ?? edge.top[0] ?? edge.bottom[0];
    if (over > LEAST_OVER_FOOT + SLACK) this.#reportOnce(tooHigh(over, page), last && elementOf(last));
  }

  #reportOnce(diagnostic: Diagnostic, element: ElementNode | undefined): void {
    const cause = element?.src ?? element;
    if (cause !== undefined && this.#reported.has(cause)) return;
    this.#reported.add(cause);
    this.#context.report(diagnostic, element);
  }
}

function contentOf(fragments: readonly Fragment[]): readonly Content[] {
  return fragments.flatMap((fragment) => {
    if (fragment.kind === 'box') return contentOf(fragment.children);
    return fragment.kind === 'rule' ? [] : [fragment];
  });
}

function isOff(fragment: Content, page: Page): boolean {
  const { left, right } = fragment.kind === 'line' ? lineExtent(fragment) : extent(fragment.rect);
  const { y, height } = fragment.rect;
  // Content past the foot of its page is reported as too high.
  const off = Math.max(-left, right - page.width, -y);
  return right > left && height > 0 && off > LEAST;
}

function bottomOf({ rect }: Content): number {
  return rect.height > 0 ? rect.y + rect.height : 0;
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

function tooHigh(by: number, page: number): Diagnostic {
  return {
    severity: 'error',
    code: 'layout/too-high',
    message: `this is ${by.toFixed(1)} pt too high for page ${page} and extends past its foot`,
    hint: 'shorten it, reduce its `height`, its type or the margins around it, or allow it to break (`break-inside: auto`)',
  };
}

function offPage(page: number, fragment: Content): Diagnostic {
  const isWide = fragment.kind === 'line' && fragment.fault?.kind === 'overfull';
  return {
    severity: 'error',
    code: 'layout/off-page',
    message: `${subjectOf(fragment)} extends past the edge of the sheet on page ${page} and would be cut off`,
    hint: isWide
      ? 'shorten its longest word, put soft hyphens in it, or allow it to break (`overflow-wrap: anywhere`)'
      : 'make it smaller, or give it more room: change `width`, `height` or margins of it or of the boxes around it',
  };
}

const LONGEST = 40;

function subjectOf(fragment: Content): string {
  if (fragment.kind !== 'line') return fragment.element.name === 'chart' ? 'this chart' : 'this image';
  const text = fragment.items
    .map(({ run }) => run.text)
    .join('')
    .trim();
  return `'${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}'`;
}
