/**
 * Side floats that don't fit on their page. Text is set before pages are filled, so it is set again with such a float
 * further down: the text fills the page, and the float is placed beside the text of the next one. Each float is delayed at
 * most once, and a document is set at most `MOST_ROUNDS` times.
 */

import type { ElementNode } from '../../html/element.ts';
import type { FilledPage } from '../page/filled-page.ts';
import { type Fit, fitsOf } from './region.ts';

export const MOST_ROUNDS = 6;
/** A float is delayed only when it would leave more than this share of a page blank. */
const LEAST_BLANK = 0.12;

export class DelayedFloats {
  readonly #tops = new Map<ElementNode, number>();

  /** The least distance of a float from its flow's top, pt; 0 where it isn't delayed. */
  of(element: ElementNode | undefined): number {
    return (element && this.#tops.get(element)) ?? 0;
  }

  /** Finds floats that left much of a filled page blank; returns true if one of them wasn't delayed before. */
  find(pages: readonly FilledPage[]): boolean {
    const before = this.#tops.size;
    for (const { fit, style } of pages) if (fit) this.#look(fit, style.height - style.marginTop - style.marginBottom);
    return this.#tops.size > before;
  }

  #look(fit: Fit, pageHeight: number): void {
    const { missed } = fit;
    if (missed && missed.blank > pageHeight * LEAST_BLANK) {
      for (const { element, top } of missed.attached) {
        if (element && !this.#tops.has(element)) this.#tops.set(element, top + missed.room);
      }
    }
    for (const { part } of fit.placed) if (part) for (const inner of fitsOf(part)) this.#look(inner, pageHeight);
  }
}
