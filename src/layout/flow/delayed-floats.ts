/**
 * Side floats that a page has no room for. Text is set before pages are filled, so it is set again with such a float further
 * down: it fills the page, and the float stands beside what follows on the next one. Each float is delayed at most once, and
 * a document is set `MOST_ROUNDS` times at most.
 */

import type { ElementNode } from '../../html/element.ts';
import type { FilledPage } from '../page/filled-page.ts';
import { type Fit, fitsOf } from './region.ts';

export const MOST_ROUNDS = 6;
/** Up to this share of a page left blank a float is not delayed. */
const LEAST_BLANK = 0.12;

export class DelayedFloats {
  readonly #tops = new Map<ElementNode, number>();

  /** How far down from its flow's top a float stands at least; 0 where it stands in its place. */
  of(element: ElementNode | undefined): number {
    return (element && this.#tops.get(element)) ?? 0;
  }

  /** Looks through filled pages for floats that left much of one blank: false where there are none that were not delayed. */
  find(pages: readonly FilledPage[]): boolean {
    const before = this.#tops.size;
    for (const { fit, style } of pages) if (fit) this.#look(fit, style.height - style.marginTop - style.marginBottom);
    return this.#tops.size > before;
  }

  #look(fit: Fit, pageHeight: number): void {
    const { missed } = fit;
    if (missed && missed.blank > pageHeight * LEAST_BLANK) {
      for (const { element, top } of missed.hanging) {
        if (element && !this.#tops.has(element)) this.#tops.set(element, top + missed.room);
      }
    }
    for (const { part } of fit.placed) if (part) for (const inner of fitsOf(part)) this.#look(inner, pageHeight);
  }
}
